"""Dates in figures alone."""

from __future__ import annotations

from timeline.chrono import Day, Interval, cycle
from timeline.chrono.value import When
from timeline.reading import (
    ByLocale,
    Clock,
    Fixed,
    NoDate,
    Reading,
)
from timeline.rules.en.dates import day_of
from timeline.rules.rule import rule


@rule("{iso}", examples={"2019-03-12": "2019-03-12"}, rejects=["2019-13-12", "2020-02-30"], confidence=0.99)
def iso(iso: Day | None) -> Reading:
    """ISO 8601."""
    return NoDate() if iso is None else Fixed(When(Interval.day(iso)))


@rule(
    "{iso_month}",
    examples={"2019-05": "2019-05", "05/2019": "2019-05"},
    rejects=["2019-13", "13/2019", "2019-05-3x"],
    confidence=0.9,
)
def month_in_numbers(iso_month: tuple[int, int]) -> Reading:
    """A month in numbers."""
    year, month = iso_month
    return Fixed(When(cycle.month(month).nth(year)))


@rule(
    "{year_first}",
    examples={"2019/05/04": "2019-05-04"},
    rejects=["2019/13/04"],
    confidence=0.95,
)
def year_first(year_first: tuple[int, int, int]) -> Reading:
    """A date in numbers that begins with its year."""
    return day_of(*year_first)


@rule(
    "{iso_time}",
    examples={"2020-04-29T15:30:00Z": "2020-04-29T15:30"},
    rejects=["2020-13-29T15:30"],
    confidence=0.99,
)
def iso_time(iso_time: tuple[Day | None, str]) -> Reading:
    """ISO 8601 with a time of day."""
    day, clock = iso_time
    return NoDate() if day is None else Clock(Fixed(When(Interval.day(day))), clock)


@rule(
    "{slashed}",
    examples={
        "25/12/2011": "2011-12-25",
        "12/25/2012": "2012-12-25",
        "7.1.2010": "2010-01-07",
        "3/4/2020": "2020-04-03",
    },
    rejects=["13/13/2020", "31.2.2010"],
    confidence=0.9,
)
def numbers(slashed: tuple[int, int, int, bool]) -> Reading | None:
    """A date in numbers: day first, or where the language says so month first."""
    first, second, year, points = slashed
    day_first, month_first = day_of(year, second, first), None if points else day_of(year, first, second)
    if isinstance(day_first, Fixed) and isinstance(month_first, Fixed):
        return day_first if first == second else ByLocale(day_first, month_first)
    return (
        day_first if isinstance(day_first, Fixed) else month_first if isinstance(month_first, Fixed) else None
    )
