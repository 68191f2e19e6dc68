"""Quarters and halves of years, the ones that companies report by."""

from timeline.chrono import cycle
from timeline.chrono.value import Modifier, When
from timeline.reading import (
    About,
    Fixed,
    Last,
    Nth,
    Of,
    Reading,
    Reported,
    SameQuarter,
    SameTime,
    Shift,
    TheUnit,
    daily,
    datable,
    fits,
)
from timeline.rules.en.context import not_behind
from timeline.rules.rule import rule

_COUNT = (1, 2, 3, 4)


@rule(
    "[the] [fiscal] {ordinal} quarter",
    examples={"the third quarter": "2023-Q3", "first quarter": "2024-Q1", "fiscal second quarter": "2024-Q2"},
    rejects=["the ninth quarter"],
    confidence=0.95,
)
def quarter(ordinal: int) -> Reading | None:
    """A quarter without a year: the latest that has begun, else where the verb looks ahead the nearest."""
    return Reported(cycle.quarter(ordinal)) if ordinal in _COUNT else None


@rule(
    "[the] {ordinal} quarter of {shift} year",
    examples={"the fourth quarter of last year": "2023-Q4"},
)
def quarter_of_shifted_year(ordinal: int, shift: int) -> Reading | None:
    """A quarter of a year counted from now."""
    return Of(cycle.quarter(ordinal), Shift(cycle.YEAR, shift)) if ordinal in _COUNT else None


@rule(
    "{shift} (year's|year’s) [fiscal] {ordinal} quarter",
    examples={"last year's third quarter": "2023-Q3", "this year’s first quarter": "2024-Q1"},
)
def shifted_years_quarter(ordinal: int, shift: int) -> Reading | None:
    """A quarter of a year counted from now."""
    return Of(cycle.quarter(ordinal), Shift(cycle.YEAR, shift)) if ordinal in _COUNT else None


@rule(
    "[the] [fiscal] {ordinal} quarter [of] [fiscal] {year}",
    examples={"the fourth quarter of 1989": "1989-Q4"},
    confidence=0.99,
)
def quarter_of_year(ordinal: int, year: int) -> Reading | None:
    """A quarter with its year."""
    return Fixed(When(cycle.quarter(ordinal).nth(year))) if ordinal in _COUNT else None


@rule("[the] {year} {ordinal} quarter", examples={"the 1988 third quarter": "1988-Q3"}, confidence=0.99)
def year_quarter(ordinal: int, year: int) -> Reading | None:
    """A quarter with its year before it."""
    return Fixed(When(cycle.quarter(ordinal).nth(year))) if ordinal in _COUNT else None


@rule(
    "[the] (year ago|year earlier) {ordinal} quarter",
    examples={"the year-earlier third quarter": "2023-Q3"},
)
def year_ago_named_quarter(ordinal: int) -> Reading | None:
    """That quarter of the year before."""
    return Of(cycle.quarter(ordinal), Shift(cycle.YEAR, -1)) if ordinal in _COUNT else None


@rule(
    "the quarter",
    examples={"the quarter": "2024-Q1"},
    confidence=0.84,
)
def the_quarter() -> Reading:
    """The quarter last mentioned, else the last that is over."""
    return TheUnit(cycle.QUARTER)


@rule(
    "the (latest|most recent) (quarter|period)",
    examples={"the latest quarter": "2024-Q1", "the latest period": "2024-Q1"},
    confidence=0.87,
)
def latest_quarter() -> Reading:
    """The last that is over; "period" is what companies call their quarter."""
    return Last(cycle.QUARTER)


@rule(
    "[the] [same|comparable|corresponding] (year ago|year earlier) (quarter|period)",
    examples={"the year-ago quarter": "2023", "the year-earlier period": "2023"},
    confidence=0.76,
)
def year_ago_quarter() -> Reading:
    """The quarter last mentioned, a year before."""
    return SameQuarter(-1, relative=True)


@rule(
    "(year earlier|year ago)",
    examples={"year-earlier": "2023", "year-ago": "2023"},
    rejects=["a year-long ban"],
    confidence=0.45,
)
def year_earlier() -> Reading:
    """The time last mentioned, a year before."""
    return SameTime(-1)


@rule(
    "the (same|comparable|corresponding) (quarter|period) (last year|a year ago|a year earlier|a year before)",
    examples={"the same quarter last year": "2023"},
    confidence=0.75,
)
def same_quarter_last_year() -> Reading:
    """The quarter last mentioned, a year before."""
    return SameQuarter(-1, relative=True)


@rule(
    "the ({ordinal}|latter) half of {time}",
    examples={
        "the first half of 2020": "2020-H1",
        "the last half of last year": "2023-H2",
        "the first half of the 1990s": "199",
        "the second half of July": "2024-07",
    },
    rejects=["the third half of 2020", "the first half of Monday"],
    confidence=0.99,
)
def half_of(time: Reading, ordinal: int = -1) -> Reading | None:
    """Half a year; of anything else its earlier or later part."""
    if ordinal not in (1, 2, -1) or not datable(time) or daily(time):
        return None
    if fits(time, cycle.YEAR) and not fits(time, cycle.MONTH):
        return Nth(ordinal, cycle.HALF, time)
    return About(time, Modifier.START if ordinal == 1 else Modifier.END)


@rule(
    "the {year} (quarter|period)",
    examples={"the 1988 quarter": "1988", "the 1989 period": "1989"},
    confidence=0.5,
)
def quarter_in_year(year: int) -> Reading:
    """The quarter last mentioned, in that year."""
    return SameQuarter(year, relative=False)


@rule(
    "the [full|fiscal|full fiscal] {whole_year}",
    examples={},
    rejects=["of the year"],
    confidence=0.55,
    unless=not_behind("for"),
)
def for_the_year(whole_year: str) -> Reading:
    """The year last mentioned, else the present one."""
    return TheUnit(cycle.YEAR, over=False)


@rule(
    "the {whole_week}",
    examples={"the week": "2024-W18"},
    rejects=["the week of terror", "the week-long strike", "a day of the week"],
    confidence=0.6,
    unless=lambda text, start, _: text[:start].endswith(" of "),
)
def the_week(whole_week: str) -> Reading:
    """The week last mentioned, else the last that is over."""
    return TheUnit(cycle.WEEK)


@rule("{fiscal_letters}", examples={"FY2013": "2013", "FY 2013": "2013", "FY13": "2013"}, confidence=0.9)
def fiscal_letters(fiscal_letters: int) -> Reading:
    """A budget's year, told as the calendar's."""
    return Fixed(When(cycle.YEAR.nth(fiscal_letters)))


@rule("{letter_quarter} [{year}]", examples={"Q1": "2024-Q1", "Q2 2016": "2016-Q2"}, confidence=0.85)
def lettered_quarter(letter_quarter: int, year: int | None = None) -> Reading:
    """Q1 to Q4, with or without a year."""
    named = cycle.quarter(letter_quarter)
    return Reported(named) if year is None else Fixed(When(named.nth(year)))


@rule("{letter_half} {year}", examples={"H1 2018": "2018-H1"}, confidence=0.9)
def lettered_half(letter_half: int, year: int) -> Reading:
    """H1 and H2 of a year."""
    return Fixed(When(cycle.half(letter_half).nth(year)))


@rule("[the] (fiscal year|financial year) {year}", examples={"fiscal year 2015": "2015"})
def fiscal_year_number(year: int) -> Reading:
    """A budget's year, told as the calendar's."""
    return Fixed(When(cycle.YEAR.nth(year)))


@rule(
    "the current (fiscal year|financial year)", examples={"the current fiscal year": "2024"}, confidence=0.7
)
def current_fiscal_year() -> Reading:
    """The running year."""
    return Shift(cycle.YEAR, 0)
