"""Expressions in their sentences: the unit that is parsed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.language import sentences
from timeline.model import Expression


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence by its offsets, the one before it, and the expressions that it holds whole."""

    start: int
    end: int
    before: tuple[int, int] | None
    expressions: tuple[Expression, ...]


def extent(expression: Expression) -> tuple[int, int]:
    """Where the words of an expression begin and end, those that make a range of it included."""
    outer = expression.outer
    return (expression.start, expression.end) if outer is None else (outer.start, outer.end)


def placed(text: str, expressions: Iterable[Expression]) -> Iterator[Placed]:
    """The sentences of a text that hold these expressions, in order; one that crosses a sentence's end is left out."""
    wanted = list(expressions)
    if not wanted:
        return
    spans = list(sentences(text))
    starts = [start for start, _ in spans]
    held: dict[int, list[Expression]] = {}
    for expression in wanted:
        held.setdefault(bisect_right(starts, expression.start) - 1, []).append(expression)
    for at, inside in held.items():
        start, end = spans[at]
        whole = tuple(e for e in inside if extent(e)[1] <= end)
        if whole:
            yield Placed(start, end, spans[at - 1] if at else None, whole)
