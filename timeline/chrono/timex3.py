"""Values as TIMEX3 types and values (ISO-TimeML, Pustejovsky et al. 2010)."""

from __future__ import annotations

from timeline.chrono import cycle
from timeline.chrono.day import Day
from timeline.chrono.grain import Grain
from timeline.chrono.interval import Interval
from timeline.chrono.value import Duration, Ref, Set, Value, When

_MONTHS_BEFORE_LAST = {Grain.QUARTER: 2, Grain.SEASON: 2, Grain.HALF: 5}
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def type_of(value: Value) -> str:
    """DATE, TIME, DURATION or SET; a reference such as PRESENT_REF is a DATE."""
    match value:
        case When(clock=clock):
            return "TIME" if clock else "DATE"
        case Duration():
            return "DURATION"
        case Set():
            return "SET"
        case Ref():
            return "DATE"


def write(value: Value) -> str:
    """The value attribute: "2020-04-29", "2020-W18", "199" for a decade, "BC0044", "P2Y", "PRESENT_REF".

    TIMEX3 has no ranges: one is written as its first end, or its last where it has no first.
    """
    match value:
        case When(interval=interval, clock=clock):
            return _interval(interval) + clock
        case Duration(iso=iso) | Set(iso=iso):
            return iso
        case Ref():
            return value.value


def _interval(when: Interval) -> str:
    if when.start is not None:
        return _unit(when.start, when.ends[0] if when.grain is Grain.SPAN else when.grain)
    assert when.last is not None
    month = cycle.MONTH.index(when.last) - _MONTHS_BEFORE_LAST.get(when.ends[1], 0)
    first = cycle.MONTH.nth(month).start if when.ends[1] in _MONTHS_BEFORE_LAST else when.last
    assert first is not None
    return _unit(first, when.ends[1])


def _unit(start: Day, grain: Grain) -> str:
    year, month, _ = start.ymd
    if grain in (Grain.WEEK, Grain.WEEKEND):
        year, week = start.week
        return f"{_year(year)}-W{week:02}" + ("-WE" if grain is Grain.WEEKEND else "")
    if year < 0 and grain in (Grain.DECADE, Grain.CENTURY):
        last = min(
            0, year + (9 if grain is Grain.DECADE else 99)
        )  # its name is that of the years nearest to AD 1
        return "BC" + f"{1 - last:04}"[: -1 if grain is Grain.DECADE else -2]
    match grain:
        case Grain.CENTURY:
            return f"{year // 100:02}"
        case Grain.DECADE:
            return f"{year // 10:03}"
        case Grain.YEAR:
            return _year(year)
        case Grain.HALF:
            return f"{_year(year)}-H{month // 6 + 1}"
        case Grain.QUARTER:
            return f"{_year(year)}-Q{month // 3 + 1}"
        case Grain.SEASON:
            return f"{_year(year)}-{_SEASONS[month]}"
        case Grain.MONTH:
            return f"{_year(year)}-{month:02}"
        case _:
            return f"{_year(year)}{str(start)[-6:]}"


def _year(year: int) -> str:
    """Year 0 is 1 BC."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"
