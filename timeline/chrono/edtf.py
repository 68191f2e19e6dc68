"""Intervals in EDTF, the Extended Date/Time Format of ISO 8601-2:2019, levels 0 to 2.

A week, a weekend and anything else that EDTF has no word for is written as its two ends; so is
a blurred season, quarter or half, which it does not qualify.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.chrono import cycle
from timeline.chrono.cycle import Cycle
from timeline.chrono.day import Day, year_text
from timeline.chrono.grain import Grain
from timeline.chrono.interval import Interval

OPEN = ".."
# Sub-year groupings of ISO 8601-2, table 1: 21-24 seasons (from spring), 33-36 quarters, 40-41 halves.
_GROUPS: dict[int, Cycle] = {
    **{21 + i: cycle.season(month) for i, month in enumerate((3, 6, 9, 12))},
    **{32 + number: cycle.quarter(number) for number in (1, 2, 3, 4)},
    **{39 + number: cycle.half(number) for number in (1, 2)},
}
_FIRST_MONTHS = {
    Grain.SEASON: {3: 21, 6: 22, 9: 23, 12: 24},
    Grain.QUARTER: {1: 33, 4: 34, 7: 35, 10: 36},
    Grain.HALF: {1: 40, 7: 41},
}


def write(when: Interval) -> str:
    """The EDTF of an interval: "2019-04", "2014/..", "2020-04-27/2020-05-03", "199X", "2019-04~"."""
    mark = "~" if when.approximate else ""
    nameless = when.grain is Grain.SPAN or (when.approximate and when.grain in _FIRST_MONTHS)
    if not nameless and when.start is not None and when.end is not None:
        name = _named(when.start, when.grain)
        if name is not None:
            return name + mark
    grains = when.ends if when.grain is Grain.SPAN else (when.grain, when.grain)
    first = OPEN if when.start is None else _end_name(when.start, grains[0], starts=True) + mark
    last = OPEN if when.last is None else _end_name(when.last, grains[1], starts=False) + mark
    return f"{first}/{last}"


def _named(start: Day, grain: Grain) -> str | None:
    """The name of a calendar unit that begins on `start`; None where EDTF has none."""
    year, month, _ = start.ymd
    if grain is Grain.DAY:
        return str(start)
    if grain is Grain.MONTH:
        return f"{year_text(year)}-{month:02}"
    if grain in _FIRST_MONTHS:
        return f"{year_text(year)}-{_FIRST_MONTHS[grain][month]}"
    if grain is Grain.YEAR:
        return year_text(year)
    if 0 <= year <= 9999 and grain is Grain.DECADE:
        return f"{year // 10:03}X"
    if 0 <= year <= 9999 and grain is Grain.CENTURY:
        return f"{year // 100:02}XX"
    return None


def _end_name(day: Day, grain: Grain, *, starts: bool) -> str:
    """The coarsest of day, month and year that still names this end exactly and was said."""
    year, month, _ = day.ymd
    for unit, text in ((cycle.YEAR, year_text(year)), (cycle.MONTH, f"{year_text(year)}-{month:02}")):
        edge = unit.at(day)
        if unit.grain <= grain and day == (edge.start if starts else edge.last):
            return text
    return str(day)


_YEAR = r"(?:Y-?\d{5,}|-?\d{4})"
_DAY = re.compile(rf"({_YEAR})-(\d\d)-(\d\d)", re.ASCII)
_PART = re.compile(rf"({_YEAR})-(\d\d)", re.ASCII)


def read(text: str) -> Interval:
    """The interval that `write` wrote; ValueError for what it never writes.

    What EDTF has no word for comes back as a span: a week as that of its days.
    """
    mark = text.rstrip("~")
    if "/" not in text:
        when = _unit(mark)
        return when.about() if mark != text else when
    first, _, last = (end.rstrip("~") for end in text.partition("/"))
    if OPEN in (first, last):
        when = Interval.until(_unit(last)) if first == OPEN else Interval.since(_unit(first))
    else:
        when = Interval.between(_unit(first), _unit(last))
    return when.about() if "~" in text else when


def _unit(text: str) -> Interval:
    """One calendar unit; ValueError where the text is none."""
    if found := _DAY.fullmatch(text):
        year, month, day = (_number(part) for part in found.groups())
        return Interval.day(Day.of(year, month, day))
    if found := _PART.fullmatch(text):
        year, part = _number(found[1]), int(found[2])
        unit = _GROUPS.get(part) or (cycle.month(part) if 1 <= part <= 12 else None)
        if unit is None:
            raise ValueError(f"not EDTF: {text!r}")
        return unit.nth(year)
    for pattern, unit_of, drop in _YEARS:
        if re.fullmatch(pattern, text, re.ASCII):
            return unit_of(_number(text[: len(text) - drop]))
    raise ValueError(f"not EDTF: {text!r}")


_YEARS: tuple[tuple[str, Callable[[int], Interval], int], ...] = (
    (_YEAR, cycle.YEAR.nth, 0),
    (r"\d{3}X", cycle.DECADE.nth, 1),
    (r"\d{2}XX", cycle.CENTURY.nth, 2),
)


def _number(text: str) -> int:
    return int(text.removeprefix("Y"))
