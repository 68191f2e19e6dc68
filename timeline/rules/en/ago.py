"""Distances: so many units ago, earlier, from now."""

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Ref
from timeline.reading import (
    About,
    Beyond,
    Fixed,
    Last,
    Moved,
    Next,
    Reading,
    SameTime,
    Shift,
)
from timeline.rules.rule import rule


@rule(
    "{number} {units} (ago|{back_end})",
    examples={
        "three days ago": "2024-05-06",
        "two years ago": "2022",
        "six weeks ago": "2024-W13",
        "three weeks back": "2024-W16",
    },
    confidence=0.8,
)
def ago(number: int, units: Cycle, back_end: str = "") -> Reading:
    """A distance has the grain of its unit: "two years ago" is a year."""
    return distance(units, -number)


@rule("(a|one) year ago", examples={"a year ago": "2023"}, confidence=0.86)
def year_ago() -> Reading:
    """The year before; beside a quarter, that quarter a year before."""
    return SameTime(-1, cycle.QUARTER.grain, cycle.QUARTER.grain)


@rule(
    "(a|an) {unit} ago",
    examples={"a week ago": "2024-W18", "a month ago": "2024-04", "a decade ago": "2014"},
    confidence=0.85,
)
def one_ago(unit: Cycle) -> Reading:
    """One unit back."""
    return distance(unit, -1)


@rule(
    "({about}|about|around|some|roughly) {number} {units} ago",
    examples={"about 10 years ago": "2014", "more than two decades ago": "2004"},
    confidence=0.8,
)
def about_ago(number: int, units: Cycle, about: bool = False) -> Reading:
    """A rounded distance."""
    return About(distance(units, -number))


@rule(
    "(half an hour|[a few|several|some] moments|a few minutes|several minutes|some minutes) ago",
    examples={"half an hour ago": "2024-05-09", "a few minutes ago": "2024-05-09"},
    confidence=0.8,
)
def moments_ago() -> Reading:
    """The day of writing."""
    return Shift(cycle.DAY, 0)


@rule(
    "({vague}|not so many) {lengths} ago",
    examples={"several years ago": "PAST_REF", "a few days ago": "PAST_REF"},
    confidence=0.7,
)
def vaguely_ago(lengths: str, vague: str = "X") -> Reading:
    """Some time back that no number tells."""
    return Fixed(Ref.PAST)


@rule(
    "({number}|a|an) (hours|hour|minutes|minute) ago",
    examples={"two hours ago": "2024-05-09"},
    confidence=0.8,
)
def hours_ago(number: int = 1) -> Reading:
    """The day of writing: events have the precision of a day."""
    return Shift(cycle.DAY, 0)


@rule(
    "in {number} {units}['] time",
    examples={"in two weeks time": "2024-W21", "in three years’ time": "2027"},
)
def hence(number: int, units: Cycle) -> Reading:
    """A distance ahead."""
    return distance(units, number)


@rule("{number} {units} (from now|hence)", examples={"three years from now": "2027"})
def from_now(number: int, units: Cycle) -> Reading:
    """A distance ahead."""
    return distance(units, number)


@rule(
    "{weeks} on {weekday}",
    examples={"a week on Tuesday": "2024-05-21", "a fortnight on Saturday": "2024-05-25"},
    confidence=0.7,
)
def week_on(weeks: int, weekday: Cycle) -> Reading:
    """British: a week or two after the next such day."""
    return Moved(Next(weekday), 7 * weeks)


@rule("{weeks} last {weekday}", examples={"a week last Tuesday": "2024-04-30"}, confidence=0.7)
def week_last(weeks: int, weekday: Cycle) -> Reading:
    """British: a week or two before the last such day."""
    return Moved(Last(weekday), -7 * weeks)


@rule(
    "a week {near_day}",
    examples={"a week today": "2024-05-16", "a week tomorrow": "2024-05-17"},
    confidence=0.7,
)
def week_from_near_day(near_day: int) -> Reading:
    """British: a week after today or tomorrow; a week before for yesterday."""
    return Shift(cycle.DAY, near_day + 7 if near_day >= 0 else near_day - 7)


@rule("{weekday} fortnight", examples={"Tuesday fortnight": "2024-05-28"}, confidence=0.7)
def weekday_fortnight(weekday: Cycle) -> Reading:
    """British: two weeks after the next such day."""
    return Moved(Next(weekday), 14)


@rule("the {weekday} after next", examples={"the Tuesday after next": "2024-05-21"})
def weekday_after_next(weekday: Cycle) -> Reading:
    """The one after the next."""
    return Moved(Next(weekday), 7)


@rule("{number} {weekday_plural} ago", examples={"two Tuesdays ago": "2024-04-30"}, confidence=0.8)
def weekdays_ago(number: int, weekday_plural: int) -> Reading:
    """So many such days back."""
    return Moved(Last(cycle.weekday(weekday_plural - 1)), 7 - 7 * number)


@rule(
    "(a|an) {unit} from now",
    examples={"a month from now": "2024-06", "a year from now": "2025"},
    confidence=0.85,
)
def one_from_now(unit: Cycle) -> Reading:
    """One unit ahead."""
    return distance(unit, 1)


@rule("{weekday} week", examples={"Tuesday week": "2024-05-21"}, confidence=0.6)
def weekday_week(weekday: Cycle) -> Reading:
    """British: a week after the next such day."""
    return Moved(Next(weekday), 7)


@rule(
    "a week ago [on] {time}",
    examples={"a week ago today": "2024-05-02", "a week ago Friday": "2024-04-26"},
    confidence=0.8,
)
def week_ago_day(time: Reading) -> Reading:
    """A week before a day."""
    return Moved(time, -7)


@rule("a year and a half ago", examples={"a year and a half ago": "2022-11"}, confidence=0.7)
def year_and_half_ago() -> Reading:
    """Eighteen months back, about."""
    return About(Shift(cycle.MONTH, -18))


@rule("{number} and a half years ago", examples={"two and a half years ago": "2021-11"}, confidence=0.7)
def years_and_half_ago(number: int) -> Reading:
    """So many years and six months back, about."""
    return About(Shift(cycle.MONTH, -12 * number - 6))


@rule("a quarter [of a] century ago", examples={"a quarter of a century ago": "1999"}, confidence=0.8)
def quarter_century_ago() -> Reading:
    """Twenty-five years back, about."""
    return About(Shift(cycle.YEAR, -25))


@rule("{lengths} ago", examples={"months ago": "PAST_REF"}, rejects=["seconds agog"], confidence=0.7)
def lengths_ago(lengths: str) -> Reading:
    """Some time back that no number tells."""
    return Fixed(Ref.PAST)


@rule(
    "half a {unit} ago", examples={"half a century ago": "1974"}, rejects=["half a day ago"], confidence=0.7
)
def half_ago(unit: Cycle) -> Reading | None:
    """Half a century or decade back, about."""
    years = 50 if unit is cycle.CENTURY else 5 if unit is cycle.DECADE else None
    return None if years is None else About(Shift(cycle.YEAR, -years))


@rule("a fortnight ago", examples={"a fortnight ago": "2024-W17"}, confidence=0.85)
def fortnight_ago() -> Reading:
    """Two weeks back."""
    return Shift(cycle.WEEK, -2)


@rule(
    "({about}|about|around|some|roughly) (a|an) {unit} ago",
    examples={"just over a year ago": "2023"},
    confidence=0.8,
)
def about_one_ago(unit: Cycle, about: bool = False) -> Reading:
    """A rounded unit back."""
    return About(distance(unit, -1))


@rule(
    "{number} or {last:number} {lengths} ago", examples={"two or three years ago": "PAST_REF"}, confidence=0.6
)
def one_or_other_ago(number: int, last: int, lengths: str) -> Reading:
    """Some time back that two numbers leave open."""
    return Fixed(Ref.PAST)


@rule("the {unit} after next", examples={"the week after next": "2024-W21"})
def after_next(unit: Cycle) -> Reading:
    """Two units on."""
    return Shift(unit, 2)


@rule("the {unit} before last", examples={"the week before last": "2024-W17", "the year before last": "2022"})
def before_last(unit: Cycle) -> Reading:
    """Two units back."""
    return Shift(unit, -2)


@rule(
    "the {repeated} before last",
    examples={
        "the Tuesday before last": "2024-04-30",
        "the winter before last": "2022-WI",
        "the Christmas before last": "2022-12-25",
    },
)
def repeated_before_last(repeated: Cycle) -> Reading:
    """The weekday, month, season or feast before the latest."""
    return Beyond(repeated, Last(repeated), -1)


def distance(unit: Cycle, number: int) -> Reading:
    """Decades and centuries are counted in years: "a decade ago" is a year, not the last decade."""
    years = 10 if unit is cycle.DECADE else 100 if unit is cycle.CENTURY else None
    return Shift(unit, number) if years is None else Shift(cycle.YEAR, number * years)
