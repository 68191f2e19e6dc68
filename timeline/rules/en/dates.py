"""Dates that are complete in themselves, and days of a year that is not named."""

from __future__ import annotations

from timeline.chrono import Cycle, Day, Interval, cycle
from timeline.chrono.value import When
from timeline.reading import (
    ByTense,
    Fixed,
    Last,
    Nearest,
    NoDate,
    Nth,
    Of,
    Reading,
    Shift,
    yearly,
)
from timeline.rules.rule import rule


@rule(
    "{sept_eleven}",
    examples={"9/11": "2001-09-11"},
    rejects=["9/11/2019 was cold", "a 9/110 chance"],
    confidence=0.9,
)
def september_eleven(sept_eleven: str) -> Reading:
    """The attacks of 2001, which need no year."""
    return Fixed(When(cycle.date(9, 11).nth(2001)))


@rule(
    "[{weekday}[,]] [the] {day} [of] {month}[,] {year}",
    examples={
        "12 March 2019": "2019-03-12",
        "Wednesday, 29 April 2020": "2020-04-29",
        "the 1st of May, 2020": "2020-05-01",
    },
    rejects=["30 February 2020"],
    confidence=0.99,
)
def day_month_year(month: int, day: int, year: int, weekday: Cycle | None = None) -> Reading:
    """British order."""
    return day_of(year, month, day)


@rule(
    "[{weekday}[,]] {month} {day}[,] {year}",
    examples={
        "March 12, 2019": "2019-03-12",
        "Friday, Oct. 3rd 1999": "1999-10-03",
        "Dec. 7, 1941": "1941-12-07",
    },
    rejects=["February 30, 2019"],
    confidence=0.99,
)
def month_day_year(month: int, day: int, year: int, weekday: Cycle | None = None) -> Reading:
    """American order."""
    return day_of(year, month, day)


@rule(
    "[{weekday}[,]] [the] {day} [of] {month}",
    examples={"3 May": "2024-05-03", "the 7th of December": "2023-12-07", "Friday 3 May": "2024-05-03"},
    rejects=["31 June"],
    confidence=0.95,
)
def day_month(month: int, day: int, weekday: Cycle | None = None) -> Reading:
    """A day without its year is the nearest one: right for 94 in 100 in news."""
    return _dated(month, day) or NoDate()


@rule(
    "[{weekday}[,]] {month} {day}",
    examples={"May 3": "2024-05-03", "Dec. 7": "2023-12-07", "Thursday, May 9": "2024-05-09"},
    rejects=["June 31"],
    confidence=0.94,
)
def month_day(month: int, day: int, weekday: Cycle | None = None) -> Reading | None:
    """A day without its year is the nearest one."""
    return _dated(month, day)


@rule(
    "[{weekday}[,]] [the] {day} [of] {month} {shift} year",
    examples={"15 February last year": "2023-02-15", "Wednesday 15 February last year": "2023-02-15"},
)
def day_month_of_shifted_year(
    month: int, day: int, shift: int, weekday: Cycle | None = None
) -> Reading | None:
    """A day inside a year counted from now."""
    return _of_year(month, day, shift)


@rule(
    "[{weekday}[,]] {month} {day}[,] {shift} year",
    examples={"February 15 last year": "2023-02-15", "May 3, this year": "2024-05-03"},
)
def month_day_of_shifted_year(
    month: int, day: int, shift: int, weekday: Cycle | None = None
) -> Reading | None:
    """A day inside a year counted from now."""
    return _of_year(month, day, shift)


@rule(
    "[the] {day} [of] {month} (of|in) {time}",
    examples={"1 May of the following year": "2025-05-01"},
    rejects=["1 May of next week"],
)
def day_month_of(month: int, day: int, time: Reading) -> Reading | None:
    """A day of a year, however that is named."""
    return _inside(month, day, time)


@rule(
    "{month} {day} (of|in) {time}",
    examples={"May 1 of the following year": "2025-05-01", "Jan. 13 of this year": "2024-01-13"},
    rejects=["May 1 of next week"],
)
def month_day_of(month: int, day: int, time: Reading) -> Reading | None:
    """A day of a year, however that is named."""
    return _inside(month, day, time)


@rule(
    "the {plain_day} of {shift} month",
    examples={"the 30th of last month": "2024-04-30"},
    rejects=["the 32nd of last month"],
)
def day_of_shifted_month(plain_day: int, shift: int) -> Reading:
    """A day of a month counted from now."""
    return Nth(plain_day, cycle.DAY, Shift(cycle.MONTH, shift))


def _inside(month: int, day: int, time: Reading) -> Reading | None:
    try:
        return Of(cycle.date(month, day), time) if yearly(time) else None
    except ValueError:
        return None


def day_of(year: int, month: int, day: int) -> Reading:
    """A day that never was is no date, and no part of its words is one."""
    try:
        return Fixed(When(Interval.day(Day.of(year, month, day))))
    except ValueError:
        return NoDate()


def _dated(month: int, day: int) -> Reading | None:
    try:
        return Nearest(cycle.date(month, day))
    except ValueError:
        return None


def _of_year(month: int, day: int, shift: int) -> Reading | None:
    try:
        return Of(cycle.date(month, day), Shift(cycle.YEAR, shift))
    except ValueError:
        return None


@rule(
    "ended {month} {day}",
    examples={"ended March 31": "2024-03-31", "ended Sept. 30": "2023-09-30"},
    rejects=["ended June 31"],
    confidence=0.98,
)
def ended(month: int, day: int) -> Reading | None:
    """A term that is over: "the quarter ended Sept. 30"."""
    try:
        return Last(cycle.date(month, day))
    except ValueError:
        return None


@rule(
    "(ended|ending) {month} {day}[,] {year}",
    examples={"ended Dec. 31, 2019": "2019-12-31"},
    rejects=["ended June 31, 2019"],
    confidence=0.99,
)
def ended_year(month: int, day: int, year: int) -> Reading:
    """The last day of a term, with its year."""
    return day_of(year, month, day)


@rule(
    "ending {month} {day}",
    examples={"ending June 30": "2024-06-30", "ending March 31": "2024-03-31"},
    rejects=["ending June 31"],
)
def ending(month: int, day: int) -> Reading | None:
    """A term that runs or is over, as the verb says."""
    try:
        return ByTense(cycle.date(month, day))
    except ValueError:
        return None


@rule("last {month} {day}", examples={"last Oct. 23": "2023-10-23"}, rejects=["last June 31"])
def last_month_day(month: int, day: int) -> Reading | None:
    """The latest such day that is over."""
    try:
        return Last(cycle.date(month, day))
    except ValueError:
        return None


@rule(
    "{month} the {plain_day}",
    examples={"May the 4th": "2024-05-04"},
    rejects=["June the 31st"],
    confidence=0.9,
)
def month_the_day(month: int, plain_day: int) -> Reading | None:
    """A day without its year, as it is spoken."""
    return _dated(month, plain_day)


@rule(
    "{day} {month} {short_year}",
    examples={"04 May '19": "2019-05-04"},
    rejects=["31 June '19"],
    confidence=0.95,
)
def day_month_short_year(day: int, month: int, short_year: int) -> Reading:
    """A day with its year cut to two digits."""
    return day_of(short_year, month, day)


@rule("{month} {short_year}", examples={"June '89": "1989-06"}, rejects=["June 89"])
def month_short_year(month: int, short_year: int) -> Reading:
    """A month with its year cut to two digits."""
    return Fixed(When(cycle.month(month).nth(short_year)))


@rule("[the] {season} [of] {short_year}", examples={"the summer of '42": "1942-SU"})
def season_short_year(season: Cycle, short_year: int) -> Reading:
    """A season with its year cut to two digits."""
    return Fixed(When(season.nth(short_year)))


@rule("(of|in|since|from) {short_year}", examples={"of '68": "1968"}, rejects=["of 68"], confidence=0.8)
def short_year_alone(short_year: int) -> Reading:
    """A year cut to two digits: "the class of '68"."""
    return Fixed(When(cycle.YEAR.nth(short_year)))
