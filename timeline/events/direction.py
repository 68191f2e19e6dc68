"""Which way the governing verb looks, for the expressions whose date depends on it; only their sentences are parsed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from timeline.events.attach import attach
from timeline.events.status import direction
from timeline.language import Parser, sentences
from timeline.model import Draft, Expression
from timeline.reading import Tense, turns

_CHUNK = 256  # articles parsed in one go

Tenses = Mapping[int, Tense]


@dataclass(frozen=True, slots=True)
class _Sentence:
    article: int
    start: int
    text: str
    expressions: tuple[Expression, ...]


def directions(
    tagged: Iterable[tuple[Draft, tuple[Expression, ...]]], parser: Parser
) -> Iterator[tuple[Draft, tuple[Expression, ...], Tenses]]:
    """Each article with its expressions and, by their offsets, the tense of the verb that governs each.

    An expression whose date is the same either way is left out, and so is one that no verb governs.
    """
    items = iter(tagged)
    while chunk := list(islice(items, _CHUNK)):
        asked = [s for number, (draft, found) in enumerate(chunk) for s in _sentences(number, draft, found)]
        tenses: list[dict[int, Tense]] = [{} for _ in chunk]
        for place, parsed in zip(asked, parser.parse(s.text for s in asked), strict=True):
            for expression in place.expressions:
                what = attach(parsed, expression.start - place.start, expression.end - place.start)
                if what is not None and not what.nominal:
                    tenses[place.article][expression.start] = direction(parsed, what)
        yield from ((draft, found, tenses[number]) for number, (draft, found) in enumerate(chunk))


def _sentences(number: int, draft: Draft, expressions: tuple[Expression, ...]) -> Iterator[_Sentence]:
    asked = [e for e in expressions if turns(e.reading)]
    if not asked:
        return
    spans = list(sentences(draft.text))
    starts = [start for start, _ in spans]
    held: dict[int, list[Expression]] = {}
    for expression in asked:
        held.setdefault(bisect_right(starts, expression.start) - 1, []).append(expression)
    for at, inside in held.items():
        start, end = spans[at]
        whole = tuple(e for e in inside if e.end <= end)
        if whole:
            yield _Sentence(number, start, draft.text[start:end], whole)
