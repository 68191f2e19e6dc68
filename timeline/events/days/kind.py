"""Whether a text reports news or tells a history: by what its dates are made of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from timeline.chrono import Day, Grain
from timeline.chrono.value import When
from timeline.model import Expression
from timeline.reading import Clock, Fixed, LatestWeekday, Reading, Shift, Today, datable

_ENOUGH = 8  # dates with a year of their own; fewer make no history
_RATIO = 3  # so many of them to each weekday, "today" or "last week"
_LEAD = 2  # dates at the head of a text, which tell what it is about
_SOME_DAY = Day.of(2000, 6, 14)


def looks_narrative(expressions: Sequence[Expression]) -> bool:
    """Whether dates with a year of their own outnumber by far those counted from the day of writing.

    A report of what befell this week may tell a long history behind it, as of a man who has died: its lead says what it is.
    """
    if any(_of_these_days(e.reading) for e in islice((e for e in expressions if datable(e.reading)), _LEAD)):
        return False
    years = sum(_has_year(e) for e in expressions)
    deictic = sum(isinstance(e.reading, LatestWeekday | Shift | Today) for e in expressions)
    return years >= _ENOUGH and years >= _RATIO * deictic


def _of_these_days(reading: Reading) -> bool:
    """ "On Monday", "yesterday", "last week": of a day or a week counted from the day of writing."""
    if isinstance(reading, Clock):
        return _of_these_days(reading.reading)
    near = isinstance(reading, Shift) and reading.cycle.at(_SOME_DAY).grain <= Grain.WEEK
    return near or isinstance(reading, LatestWeekday)


def _has_year(expression: Expression) -> bool:
    reading = expression.reading
    return (
        isinstance(reading, Fixed)
        and isinstance(reading.value, When)
        and reading.value.interval.grain <= Grain.YEAR
    )
