"""Expressions in their sentences: the unit that is parsed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline.language import sentences
from timeline.model import Draft, Expression

REACH, FAR = 5, 12  # sentences before one, in which a name is looked for; where it is still not known


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence by its offsets, those before it, the nearest first, and the expressions that it holds whole.

    `asides` are the offsets of the time expressions that date nothing: "at the time", "in the past".
    """

    start: int
    end: int
    before: tuple[tuple[int, int], ...]
    expressions: tuple[Expression, ...]
    asides: tuple[tuple[int, int], ...] = ()


def extent(expression: Expression) -> tuple[int, int]:
    """Where the words of an expression begin and end, those that make a range of it included."""
    outer = expression.outer
    return (expression.start, expression.end) if outer is None else (outer.start, outer.end)


def placed(
    draft: Draft, expressions: Iterable[Expression], others: Iterable[Expression] = ()
) -> Iterator[Placed]:
    """The sentences of an article that hold these expressions, in order; one that crosses a sentence's end is left out.

    `others` are expressions that date nothing.
    """
    wanted = list(expressions)
    aside = [extent(e) for e in others]
    if not wanted:
        return
    spans = list(sentences(draft.text))
    starts = [start for start, _ in spans]
    held: dict[int, list[Expression]] = {}
    for expression in wanted:
        held.setdefault(bisect_right(starts, expression.start) - 1, []).append(expression)
    for at, inside in held.items():
        start, end = spans[at]
        whole = tuple(e for e in inside if extent(e)[1] <= end)
        if whole:
            before = tuple(_before(draft, spans[max(0, at - FAR) : at], start))
            yield Placed(start, end, before, whole, tuple(a for a in aside if start <= a[0] and a[1] <= end))


def _before(draft: Draft, spans: Sequence[tuple[int, int]], start: int) -> Iterator[tuple[int, int]]:
    """Of the sentences before one that starts there those of its own article, the nearest first; no furniture."""
    begin = draft.begin(start)
    return (span for span in reversed(spans) if span[0] >= begin and not draft.in_furniture(span[0]))
