"""Distances from another date: that last mentioned, or one that is named."""

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Ref
from timeline.reading import (
    About,
    Beyond,
    Fixed,
    FromDate,
    FromFocus,
    Holding,
    LatestWeekday,
    Loosely,
    Moved,
    Next,
    Present,
    Reading,
    SameTime,
    Shift,
    Today,
    YearsFrom,
    datable,
    fits,
)
from timeline.rules.en.ago import distance
from timeline.rules.rule import rule


@rule(
    "[{about}|some|about] ({number}|a|an) {units} (earlier|previously|before that|before then|{before_end})",
    examples={"two days earlier": "2024-05-07", "ten years earlier": "2014", "two weeks before": "2024-W17"},
    rejects=["no two days before her speech"],
    confidence=0.71,
)
def earlier(units: Cycle, number: int = 1, before_end: str = "", about: bool = False) -> Reading:
    """A distance back from the day last mentioned; "a year earlier" has the grain of what was mentioned."""
    return SameTime(-1) if units is cycle.YEAR and number == 1 else FromFocus(distance(units, -number))


@rule(
    "[{about}|some|about] ({number}|a|an) {units} (later|afterwards|afterward|thereafter|after that|after this|{after_end}|{on_end})",
    examples={
        "a week later": "2024-W20",
        "six days afterwards": "2024-05-15",
        "three days after that": "2024-05-12",
        "three days on": "2024-05-12",
    },
    confidence=0.97,
)
def later(
    units: Cycle, number: int = 1, after_end: str = "", on_end: str = "", about: bool = False
) -> Reading:
    """A distance ahead from the day last mentioned."""
    return FromFocus(distance(units, number))


@rule(
    "[{about}|some|about] (({number}|a|an) (hours|hour|minutes|minute)|half an hour|an hour and a half) later",
    examples={"two hours later": "2024-05-09", "36 hours later": "2024-05-10"},
    confidence=0.5,
    rejects=["two hours later than usual"],
    unless=lambda text, _, end: text.startswith(" than", end),
)
def hours_later(number: int = 1, about: bool = False) -> Reading:
    """The day last mentioned: events have the precision of a day."""
    return FromFocus(Shift(cycle.DAY, number // 24))


@rule(
    "[{about}|some|about] ({number}|a|an) (hours|hour|minutes|minute) earlier",
    examples={"two hours earlier": "2024-05-09"},
    confidence=0.5,
)
def hours_earlier(number: int = 1, about: bool = False) -> Reading:
    """The day last mentioned."""
    return FromFocus(Shift(cycle.DAY, -(number // 24)))


@rule("{number} and a half years later", examples={"two and a half years later": "2026-11"}, confidence=0.7)
def years_and_half_later(number: int) -> Reading:
    """So many years and six months on from the day last mentioned, about."""
    return FromFocus(About(Shift(cycle.MONTH, 12 * number + 6)))


@rule(
    "half a {unit} later",
    examples={"half a century later": "2074"},
    rejects=["half a day later"],
    confidence=0.7,
)
def half_later(unit: Cycle) -> Reading | None:
    """Half a century or decade on from the time last mentioned, about."""
    years = 50 if unit is cycle.CENTURY else 5 if unit is cycle.DECADE else None
    return None if years is None else FromFocus(About(Shift(cycle.YEAR, years)))


@rule("(a|one) fortnight (later|afterwards)", examples={"a fortnight later": "2024-W21"}, confidence=0.75)
def fortnight_later() -> Reading:
    """Two weeks on from the day last mentioned."""
    return FromFocus(Shift(cycle.WEEK, 2))


@rule(
    "[just|only|some] (hours|minutes|moments) (later|afterwards)",
    examples={"hours later": "FUTURE_REF", "just minutes later": "FUTURE_REF"},
    confidence=0.6,
)
def soon_later() -> Reading:
    """Some time on that no number tells, and the day last mentioned."""
    return Loosely(Ref.FUTURE, FromFocus(Shift(cycle.DAY, 0)))


@rule(
    "[just|only|some] (hours|minutes|moments) (earlier|{before_end})",
    examples={"some hours earlier": "PAST_REF", "minutes before": "PAST_REF"},
    confidence=0.6,
)
def soon_earlier(before_end: str = "") -> Reading:
    """Some time back that no number tells, and the day last mentioned."""
    return Loosely(Ref.PAST, FromFocus(Shift(cycle.DAY, 0)))


@rule(
    "{vague} {lengths} (later|afterwards)",
    examples={"a few days later": "FUTURE_REF"},
    confidence=0.6,
)
def vaguely_later(vague: str, lengths: str) -> Reading:
    """Some time on that no number tells."""
    return Fixed(Ref.FUTURE)


@rule(
    "{vague} {lengths} (earlier|previously)",
    examples={"a few days earlier": "PAST_REF"},
    confidence=0.6,
)
def vaguely_earlier(vague: str, lengths: str) -> Reading:
    """Some time before that no number tells."""
    return Fixed(Ref.PAST)


@rule(
    "({number}|a) (week|weeks) from {time}",
    examples={"a week from Friday": "2024-05-17", "two weeks from today": "2024-05-23"},
    rejects=["a week from hell"],
    confidence=0.85,
)
def weeks_from(time: Reading, number: int = 1) -> Reading:
    """So many weeks after a day; a weekday is the next one."""
    return Moved(Next(time.cycle) if isinstance(time, LatestWeekday) else time, 7 * number)


@rule("{lengths} (later|afterwards)", examples={"weeks later": "FUTURE_REF"}, confidence=0.5)
def lengths_later(lengths: str) -> Reading:
    """Some time on that no number tells."""
    return Fixed(Ref.FUTURE)


@rule("{lengths} earlier", examples={"weeks earlier": "PAST_REF"}, confidence=0.5)
def lengths_earlier(lengths: str) -> Reading:
    """Some time before that no number tells."""
    return Fixed(Ref.PAST)


@rule(
    "[{about}] ({number}|a|an) {units} (before|prior to) {time}",
    examples={
        "two days before Christmas": "2023-12-23",
        "a week before Easter": "2024-W12",
        "two years before 1990": "1988",
    },
    rejects=["two days before 1990"],
    confidence=0.85,
)
def units_before(units: Cycle, time: Reading, number: int = 1, about: bool = False) -> Reading | None:
    """So many units before another time, which is no longer than they."""
    return FromDate(distance(units, -number), time) if datable(time) and fits(time, units) else None


@rule(
    "[{about}] ({number}|a|an) {units} (after|following) {time}",
    examples={
        "10 days after May 3": "2024-05-13",
        "three months after Christmas": "2024-03",
        "a year after 1918": "1919",
    },
    rejects=["two days after 1990"],
    confidence=0.85,
)
def units_after(units: Cycle, time: Reading, number: int = 1, about: bool = False) -> Reading | None:
    """So many units after another time, which is no longer than they."""
    return FromDate(distance(units, number), time) if datable(time) and fits(time, units) else None


@rule(
    "({number}|a|one) (years|year) ago {time}",
    examples={"ten years ago today": "2014-05-09", "two years ago this month": "2022-05"},
    rejects=["two years ago two weeks"],
    confidence=0.8,
)
def years_ago_this(time: Reading, number: int = 1) -> Reading | None:
    """The same time of a year gone by."""
    if isinstance(time, Present) and time.cycle is cycle.WEEK:
        return Holding(cycle.WEEK, YearsFrom(-number, Today()))
    return YearsFrom(-number, time) if isinstance(time, Today | Present) else None


@rule(
    "the {unit} before {time}",
    examples={
        "the day before Christmas": "2023-12-24",
        "the week before Christmas": "2023-W51",
        "the year before 1914": "1913",
    },
    rejects=["the year before two weeks"],
    confidence=0.85,
)
def unit_before_time(unit: Cycle, time: Reading) -> Reading | None:
    """The last unit that is over when another time begins."""
    return Beyond(unit, time, -1) if datable(time) and fits(time, unit) else None


@rule(
    "the {unit} after {time}",
    examples={
        "the day after May 3": "2024-05-04",
        "the week after Easter": "2024-W14",
        "the year after 1918": "1919",
    },
    rejects=["the year after two weeks"],
    confidence=0.85,
)
def unit_after_time(unit: Cycle, time: Reading) -> Reading | None:
    """The first unit after another time."""
    return Beyond(unit, time, 1) if datable(time) and fits(time, unit) else None
