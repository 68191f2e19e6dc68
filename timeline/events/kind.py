"""Whether a text reports news or tells a history: by what its dates are made of."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.chrono import Grain
from timeline.chrono.value import When
from timeline.model import Expression
from timeline.reading import Fixed, LatestWeekday, Shift, Today

_ENOUGH = 8  # dates with a year of their own; fewer make no history
_RATIO = 3  # so many of them to each weekday, "today" or "last week"


def looks_narrative(expressions: Sequence[Expression]) -> bool:
    """Whether dates with a year of their own outnumber by far those counted from the day of writing."""
    years = sum(_has_year(e) for e in expressions)
    deictic = sum(isinstance(e.reading, LatestWeekday | Shift | Today) for e in expressions)
    return years >= _ENOUGH and years >= _RATIO * deictic


def _has_year(expression: Expression) -> bool:
    reading = expression.reading
    return (
        isinstance(reading, Fixed)
        and isinstance(reading.value, When)
        and reading.value.interval.grain <= Grain.YEAR
    )
