"""Ranges: from one time to another, and from or to one with the other end left open."""

import re
from dataclasses import replace

from timeline.chrono import cycle
from timeline.chrono.value import Duration, When
from timeline.reading import (
    About,
    Ahead,
    Between,
    ByTense,
    Fixed,
    Following,
    LatestWeekday,
    Nearest,
    Of,
    Reading,
    Shift,
    Since,
    Until,
    daily,
)
from timeline.rules.rule import rule

_LENGTH = re.compile(r"P(\d+)([DWMY])")
_PLAIN = re.compile(
    r"in\s+(?!the\b|half\b|past\b|last\b|next\b|its\b|recent\b)(?:[\w-]+\s+){1,3}\w+", re.IGNORECASE
)
_UNITS = {"D": cycle.DAY, "W": cycle.WEEK, "M": cycle.MONTH, "Y": cycle.YEAR}


def _not_counted(text: str, start: int, end: int) -> bool:
    """Whether a length is not simply counted: "in the past 50 years", "in half a century"."""
    return _PLAIN.fullmatch(text, start, end) is None


@rule(
    "since {time}",
    examples={"since 2014": "2014", "since last April": "2024-04"},
    ranges=True,
    confidence=1.0,
)
def since(time: Reading) -> Reading:
    """From then on."""
    return Since(time)


@rule("(until|till) {time}", examples={"until May": "2024-05"}, ranges=True, confidence=1.0)
def until(time: Reading) -> Reading:
    """Up to then."""
    return Until(time)


@rule("in {time}", examples={}, rejects=["in a second"], ranges=True, confidence=0.8, unless=_not_counted)
def in_length(time: Reading) -> Reading | None:
    """So long from now, where the verb looks ahead: "will sail in ten days"; elsewhere how long it took."""
    found = (
        _LENGTH.fullmatch(time.value.iso)
        if isinstance(time, Fixed) and isinstance(time.value, Duration)
        else None
    )
    return None if found is None else Ahead(Shift(_UNITS[found[2]], int(found[1])))


@rule(
    "from {first:time} (to|until|till|through) {last:time}",
    examples={"from May 3 to May 7": "2024-05-03", "from 3 May until the end of September": "2024-05-03"},
    ranges=True,
    confidence=1.0,
)
def from_to(first: Reading, last: Reading) -> Reading:
    """Both ends named."""
    return _between(first, last)


@rule(
    "between {first:time} and {last:time}",
    examples={"between 1939 and 1945": "1939"},
    ranges=True,
    confidence=1.0,
)
def between(first: Reading, last: Reading) -> Reading:
    """Both ends named."""
    return _between(first, last)


@rule(
    "{first:time} (to|through) {last:time}",
    examples={"May 3 to June 7": "2024-05-03"},
    ranges=True,
    confidence=1.0,
)
def to(first: Reading, last: Reading) -> Reading | None:
    """Both ends named; no range goes from a day to a month: "a change on Friday to December's figures"."""
    if daily(first) and not daily(last):
        return None
    return _between(first, last)


@rule(
    "{first:time} – {last:time}",
    examples={
        "1914-1918": "1914",
        "26 June - 4 August 1952": "1952-06-26",
        "17 August – 2 September": "2024-08-17",
    },
    ranges=True,
    confidence=1.0,
)
def dash(first: Reading, last: Reading) -> Reading:
    """Both ends named, parted by a dash."""
    return _between(first, last)


@rule(
    "[from|between] {first:day} (to|and|until|through|or) {last:day} [of] {month}",
    examples={"22 to 23 June": "2024-06-22"},
    rejects=["23 to 22 June"],
    ranges=True,
    confidence=1.0,
)
def days_month(first: int, last: int, month: int) -> Reading | None:
    """Two days of one month, the month named once."""
    return _days(first, last, month)


@rule(
    "{month} {first:day} (to|and|through|or) {last:day}",
    examples={"April 24 and 25": "2024-04-24"},
    ranges=True,
    confidence=1.0,
)
def month_days(first: int, last: int, month: int) -> Reading | None:
    """Two days of one month, the month named once."""
    return _days(first, last, month)


@rule(
    "[from|between] {first:day} (to|and|until|through|or) {last:day} [of] {month}[,] {year}",
    examples={"4 and 5 January 1967": "1967-01-04"},
    rejects=["5 and 4 January 1967 is wrong"],
    ranges=True,
    confidence=0.99,
)
def days_month_year(first: int, last: int, month: int, year: int) -> Reading | None:
    """Two days of one month of a year."""
    return _days(first, last, month, year)


@rule(
    "{month} {first:day} (to|and|through|or) {last:day}[,] {year}",
    examples={"April 24 and 25, 2019": "2019-04-24"},
    rejects=["in years 25 and 24"],
    ranges=True,
    confidence=0.99,
)
def month_days_year(first: int, last: int, month: int, year: int) -> Reading | None:
    """Two days of one month of a year."""
    return _days(first, last, month, year)


@rule("{month} {first:day} – {last:day}", examples={"May 3–9": "2024-05-03"}, ranges=True, confidence=1.0)
def month_days_dash(first: int, last: int, month: int) -> Reading | None:
    """Two days of one month, parted by a dash."""
    return _days(first, last, month)


@rule("{first:day} – {last:day} {month}", examples={"3-9 May": "2024-05-03"}, ranges=True, confidence=1.0)
def days_dash_month(first: int, last: int, month: int) -> Reading | None:
    """Two days of one month, parted by a dash."""
    return _days(first, last, month)


@rule(
    "{first:day} – {last:day} {month} {year}",
    examples={"3-9 May 2019": "2019-05-03", "18–21 June 1953": "1953-06-18"},
    ranges=True,
    confidence=0.99,
)
def days_dash_month_year(first: int, last: int, month: int, year: int) -> Reading | None:
    """Two days of one month of a year."""
    return _days(first, last, month, year)


@rule(
    "{month} {first:day} – {last:day}[,] {year}",
    examples={"May 3-9, 2019": "2019-05-03"},
    ranges=True,
    confidence=0.99,
)
def month_days_dash_year(first: int, last: int, month: int, year: int) -> Reading | None:
    """Two days of one month of a year."""
    return _days(first, last, month, year)


@rule(
    "{first:month} (to|and|through|until) {last:month} {year}",
    examples={"April to June 2019": "2019-04"},
    ranges=True,
    confidence=0.99,
)
def months_year(first: int, last: int, year: int) -> Reading | None:
    """Two months of a year."""
    if first >= last:
        return None
    return Between(*(Fixed(When(cycle.month(m).nth(year))) for m in (first, last)))


@rule(
    "{first:year} – {last:two_digits}",
    examples={"1957–58": "1957"},
    rejects=["1958–57"],
    confidence=0.97,
    ranges=True,
)
def years(first: int, last: int) -> Reading | None:
    """Two years, the second cut to two digits."""
    end = first - first % 100 + last
    if end <= first:
        return None
    return Between(Fixed(When(cycle.YEAR.nth(first))), Fixed(When(cycle.YEAR.nth(end))))


def _between(first: Reading, last: Reading) -> Reading:
    """A range; an end without a year does not come before the beginning: the February of "November to February"."""
    begins = _by(first, last)
    if isinstance(last, Nearest | ByTense) or (
        isinstance(last, LatestWeekday) and isinstance(begins, LatestWeekday)
    ):
        return Between(begins, Following(begins, last.cycle))
    if isinstance(last, About) and isinstance(last.reading, Nearest | ByTense):
        return Between(begins, replace(last, reading=Following(begins, last.reading.cycle)))
    return Between(begins, last)


def _by(first: Reading, last: Reading) -> Reading:
    """The first end takes its year from the last: "26 June to 4 August 1952"."""
    if isinstance(first, Nearest | ByTense) and isinstance(last, Fixed) and isinstance(last.value, When):
        start = last.value.interval.start
        return first if start is None else Fixed(When(first.cycle.at(start)))
    if isinstance(first, Nearest | ByTense) and isinstance(last, Of):
        return Of(first.cycle, last.frame)  # "between July and September last year"
    return first


def _days(first: int, last: int, month: int, year: int | None = None) -> Reading | None:
    if first >= last:
        return None
    try:
        begin, end = cycle.date(month, first), cycle.date(month, last)
        begins = Nearest(begin) if year is None else Fixed(When(begin.nth(year)))
        return Between(begins, Following(begins, end))
    except ValueError:
        return None
