"""Which way the governing verb looks, for the expressions whose date depends on it; only their sentences are parsed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from timeline.events.attaching.attach import attach
from timeline.events.attaching.looks import direction
from timeline.events.attaching.placed import placed
from timeline.events.clause.caption import without_cues
from timeline.language import Parser
from timeline.model import Draft, Expression
from timeline.reading import Tense, turns

_CHUNK = 256  # articles parsed in one go

Tenses = Mapping[int, Tense]


def directions(
    tagged: Iterable[tuple[Draft, tuple[Expression, ...]]], parser: Parser
) -> Iterator[tuple[Draft, tuple[Expression, ...], Tenses]]:
    """Each article with its expressions and, by their offsets, the tense of the verb that governs each.

    An expression whose date is the same either way is left out, and so is one that no verb governs.
    """
    items = iter(tagged)
    while chunk := list(islice(items, _CHUNK)):
        asked = [
            (number, draft.text, place)
            for number, (draft, found) in enumerate(chunk)
            for place in placed(draft, (e for e in found if turns(e.reading)))
        ]
        tenses: list[dict[int, Tense]] = [{} for _ in chunk]
        sentences = parser.parse(without_cues(text[place.start : place.end]) for _, text, place in asked)
        for (number, _, place), parsed in zip(asked, sentences, strict=True):
            for expression in place.expressions:
                what = attach(parsed, expression.start - place.start, expression.end - place.start)
                looks = Tense.UNKNOWN if what is None else direction(parsed, what)
                if what is not None and not (what.nominal and looks is Tense.UNKNOWN):
                    tenses[number][expression.start] = looks
        yield from ((draft, found, tenses[number]) for number, (draft, found) in enumerate(chunk))
