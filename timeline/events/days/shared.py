"""What two expressions share, though only the second tells it: the year of "late February and early March 1998"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.chrono.grain import Grain
from timeline.chrono.value import When
from timeline.model import Expression
from timeline.reading import About, ByTense, Fixed, Holding, Last, Nearest, NoDate, Reading, TheUnit

_NEAR = 16  # code points that may join two expressions
_ENDED = re.compile(r"\s+(?:ended|ending)\s+", re.IGNORECASE)
_JOINED = re.compile(
    r"\s*(?:and|or|to|through|until|till|,|–|—|-)\s*(?:from\s|in\s|on\s|until\s|the\s)?\s*", re.IGNORECASE
)


def with_shared_years(text: str, expressions: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions; what has no year of its own and is joined to a date that has one is dated by it."""
    held: Expression | None = None
    for expression in expressions:
        if held is not None:
            if expression.start - held.end > _NEAR:
                yield held
            elif _ENDED.fullmatch(text, held.end, expression.start):
                yield _ended(held, expression)
            else:
                joined = _JOINED.fullmatch(text, held.end, expression.start) is not None
                yield _dated(held, expression) if joined else held
        held = expression
    if held is not None:
        yield held


def _ended(first: Expression, last: Expression) -> Expression:
    """ "The quarter ended Sept. 30" is the one that holds that day."""
    if isinstance(first.reading, TheUnit) and isinstance(last.reading, ByTense | Fixed | Last | Nearest):
        return replace(first, reading=Holding(first.reading.cycle, last.reading))
    return first


def _dated(first: Expression, last: Expression) -> Expression:
    """The first of two, in the last year in which it comes before the second."""
    told = last.reading.reading if isinstance(last.reading, About) else last.reading
    value = told.value if isinstance(told, Fixed) else None
    if first.outer is not None and not isinstance(first.outer.reading, NoDate):
        return first  # a range looks after its own ends
    if not isinstance(value, When) or value.interval.start is None or value.interval.grain >= Grain.YEAR:
        return first
    reading = _before(first.reading, value)
    return first if reading is None else replace(first, reading=reading)


def _before(reading: Reading, last: When) -> Reading | None:
    if isinstance(reading, About):
        inner = _before(reading.reading, last)
        return None if inner is None else About(inner, reading.modifier)
    if not isinstance(reading, Nearest | ByTense) or last.interval.start is None:
        return None
    return Fixed(When(reading.cycle.at(last.interval.start)))
