"""Dates in English: "29 April 2020", "week of 27 April 2020", "since 2014", "about June 2019"."""

from __future__ import annotations

from timeline.chrono import Day, Grain, Interval, edtf

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = ("first", "second", "third", "fourth")
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def spell(when: Interval) -> str:
    """An interval, as it is written in the middle of a sentence.

    >>> spell(edtf.read("2014/..")), spell(edtf.read("2020-05-03/2020-05-09")), spell(edtf.read("-0043-03-15"))
    ('since 2014', '3–9 May 2020', '15 March 44 BC')
    """
    return ("about " if when.approximate else "") + _exactly(when)


def label(when: Interval) -> str:
    """The same, standing alone: "Week of 27 April 2020", but "since 2014"."""
    text = spell(when)
    return text if text.startswith(("since ", "until ", "about ")) else text[:1].upper() + text[1:]


def year_name(year: int) -> str:
    """An astronomical year as people count: "2020", "44 BC"."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_name(day: Day) -> str:
    year, month, number = day.ymd
    return f"{number} {MONTHS[month - 1]} {year_name(year)}"


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


def _exactly(when: Interval) -> str:
    if when.grain is Grain.SPAN or when.start is None or when.last is None:
        return _span(when)
    year, month, _ = when.start.ymd
    name = year_name(year)
    match when.grain:
        case Grain.DAY:
            return day_name(when.start)
        case Grain.WEEK | Grain.WEEKEND:
            return f"{when.grain.name.lower()} of {day_name(when.start)}"
        case Grain.MONTH:
            return f"{MONTHS[month - 1]} {name}"
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


def _span(when: Interval) -> str:
    first, last = ends(when)
    if first is None or last is None:
        return f"since {_exactly(first)}" if first else f"until {_exactly(last)}" if last else ""
    assert first.start is not None
    assert last.start is not None
    a, b = first.start.ymd, last.start.ymd
    names = _exactly(first), _exactly(last)
    if first.grain is last.grain and a[0] == b[0] and a[0] > 0:
        if first.grain is Grain.DAY and a[1] == b[1]:
            return f"{a[2]}–{names[1]}"
        if first.grain in (Grain.DAY, Grain.MONTH):
            return f"{names[0].removesuffix(' ' + year_name(a[0]))} to {names[1]}"
    if first.grain is last.grain is Grain.YEAR and a[0] > 0:
        return f"{names[0]}–{names[1]}"
    return f"{names[0]} to {names[1]}"


def _ordinal(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
