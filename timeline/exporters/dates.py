"""Dates in English: "29 April 2020", "week of 27 April 2020", "since 2014", "about June 2019"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.chrono import Day, Grain, Interval, edtf

if TYPE_CHECKING:
    from timeline.exporters.locales import OwnNames

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = ("first", "second", "third", "fourth")

# The day of a month inside a date, and what stands before and after it.
Day3 = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Names:
    """What months and days are called, and in what order a date is written: in British English, or as `locale` has it.

    `day` and `month` give a day, as its three parts, and a month with its year.
    """

    months: tuple[str, ...] = MONTHS
    short_months: tuple[str, ...] = tuple(name[:3] for name in MONTHS)
    weekdays: tuple[str, ...] = tuple(name[:3] for name in WEEKDAYS)
    locale: OwnNames | None = None

    @classmethod
    def of(cls, locale: str) -> Names:
        """Those of a locale ("de", "en-US"); ours for British English. ValueError where nothing is known of it."""
        if locale.lower().replace("_", "-") == "en-gb":
            return cls()
        from babel.dates import get_day_names, get_month_names

        from timeline.exporters.locales import OwnNames

        found = OwnNames.of(locale)
        wide = get_month_names("wide", "stand-alone", found)
        short = get_month_names("abbreviated", "stand-alone", found)
        days = get_day_names("abbreviated", "stand-alone", found)
        months = range(1, 13)
        return cls(
            months=tuple(wide[n] for n in months),
            short_months=tuple(short[n] for n in months),
            weekdays=tuple(days[n] for n in range(7)),
            locale=found,
        )

    def day(self, day: Day) -> Day3:
        year, month, number = day.ymd
        if not self.locale or not 0 < year < 10000:
            return "", str(number), f" {MONTHS[month - 1]} {year_name(year)}"
        from babel.dates import format_date

        text = format_date(day.to_date(), "long", self.locale)
        before, _, after = re.split(rf"((?<!\d)0?{number}(?!\d))", text, maxsplit=1)
        return before, str(number), after

    def month(self, first: Day) -> str:
        year, month, _ = first.ymd
        if not self.locale or not 0 < year < 10000:
            return f"{MONTHS[month - 1]} {year_name(year)}"
        from babel.dates import format_skeleton

        return str(format_skeleton("yMMMM", first.to_date(), locale=self.locale))


ENGLISH = Names()
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def spell(when: Interval, names: Names = ENGLISH) -> str:
    """An interval, as it is written in the middle of a sentence.

    >>> spell(edtf.read("2014/..")), spell(edtf.read("2020-05-03/2020-05-09")), spell(edtf.read("-0043-03-15"))
    ('since 2014', '3–9 May 2020', '15 March 44 BC')
    """
    return ("about " if when.approximate else "") + _exactly(when, names)


def label(when: Interval, names: Names = ENGLISH) -> str:
    """The same, standing alone: "Week of 27 April 2020", but "since 2014"."""
    text = spell(when, names)
    return text if text.startswith(("since ", "until ", "about ")) else text[:1].upper() + text[1:]


def year_name(year: int) -> str:
    """An astronomical year as people count: "2020", "44 BC"."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_name(day: Day, names: Names = ENGLISH) -> str:
    """A day in full: "29 April 2020"."""
    return "".join(names.day(day))


def grain_name(grain: Grain) -> str:
    """The precision that the schema knows: everything without a name of its own there is a "span"."""
    unnamed = (Grain.WEEKEND, Grain.HALF, Grain.SPAN)
    return "span" if grain in unnamed else grain.name.lower()


def ends(when: Interval) -> tuple[Interval | None, Interval | None]:
    """The calendar units that a span begins and ends with: April 2019 and 3 May 2020; None where it is open."""
    first, _, last = edtf.write(when).replace("~", "").partition("/")
    return (
        None if first == edtf.OPEN else edtf.read(first),
        None if last == edtf.OPEN else edtf.read(last or first),
    )


def _exactly(when: Interval, names: Names) -> str:
    if when.grain is Grain.SPAN or when.start is None or when.last is None:
        return _span(when, names)
    year, month, _ = when.start.ymd
    name = year_name(year)
    match when.grain:
        case Grain.DAY:
            return day_name(when.start, names)
        case Grain.WEEK | Grain.WEEKEND:
            return f"{when.grain.name.lower()} of {day_name(when.start, names)}"
        case Grain.MONTH:
            return names.month(when.start)
        case Grain.QUARTER:
            return f"{ORDINALS[month // 3]} quarter of {name}"
        case Grain.SEASON:
            return f"{_SEASONS[month]} {name}" + (
                f"–{(year + 1) % 100:02}" if month == 12 and year > 0 else ""
            )
        case Grain.HALF:
            return f"{ORDINALS[month // 6]} half of {name}"
        case Grain.YEAR:
            return name
        case Grain.DECADE if year > 0:
            return f"{year}s"
        case Grain.CENTURY if year > 0:
            return f"{year // 100 + 1}{_ordinal(year // 100 + 1)} century"
        case _:
            return f"{name} to {year_name(when.last.year)}"


def _span(when: Interval, names: Names) -> str:
    first, last = ends(when)
    if first is None or last is None:
        return (
            f"since {_exactly(first, names)}" if first else f"until {_exactly(last, names)}" if last else ""
        )
    assert first.start is not None
    begin, end = paired(first, last, names)
    years = first.grain is last.grain is Grain.YEAR and first.start.year > 0
    return (
        f"{begin}–{end}" if years or (begin.isdigit() and first.grain is Grain.DAY) else f"{begin} to {end}"
    )


def paired(first: Interval, last: Interval, names: Names = ENGLISH) -> tuple[str, str]:
    """Two calendar units, the first without what it shares with the second: "3" and "9 May 2020", "April" and "June 2019"."""
    assert first.start is not None
    assert last.start is not None
    a, b = first.start.ymd, last.start.ymd
    told = _exactly(first, names), _exactly(last, names)
    if first.grain is last.grain and a[0] == b[0] and a[0] > 0 and not names.locale:
        if first.grain is Grain.DAY and a[1] == b[1]:
            return str(a[2]), told[1]
        if first.grain in (Grain.DAY, Grain.MONTH):
            return told[0].removesuffix(" " + year_name(a[0])), told[1]
    return told


def _ordinal(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
