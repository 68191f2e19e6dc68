"""Distances: so many units ago, earlier, from now."""

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Ref
from timeline.reading import (
    About,
    Beyond,
    Fixed,
    FromFocus,
    Last,
    LatestWeekday,
    Moved,
    Next,
    Reading,
    SameTime,
    Shift,
    datable,
    fits,
)
from timeline.rules.rule import rule


@rule(
    "{number} {units} ago",
    examples={"three days ago": "2024-05-06", "two years ago": "2022", "six weeks ago": "2024-W13"},
    confidence=0.8,
)
def ago(number: int, units: Cycle) -> Reading:
    """A distance has the grain of its unit: "two years ago" is a year."""
    return _distance(units, -number)


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
    return _distance(unit, -1)


@rule(
    "({about}|about|around|some|roughly) {number} {units} ago",
    examples={"about 10 years ago": "2014", "more than two decades ago": "2004"},
    confidence=0.8,
)
def about_ago(number: int, units: Cycle, about: bool = False) -> Reading:
    """A rounded distance."""
    return About(_distance(units, -number))


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
    return _distance(units, number)


@rule("{number} {units} (from now|hence)", examples={"three years from now": "2027"})
def from_now(number: int, units: Cycle) -> Reading:
    """A distance ahead."""
    return _distance(units, number)


@rule(
    "[{about}|some|about] ({number}|a|an) {units} (earlier|previously|{before_end})",
    examples={"two days earlier": "2024-05-07", "ten years earlier": "2014", "two weeks before": "2024-W17"},
    rejects=["no two days before her speech"],
    confidence=0.71,
)
def earlier(units: Cycle, number: int = 1, before_end: str = "", about: bool = False) -> Reading:
    """A distance back from the day last mentioned; "a year earlier" has the grain of what was mentioned."""
    return SameTime(-1) if units is cycle.YEAR and number == 1 else FromFocus(_distance(units, -number))


@rule(
    "[{about}|some|about] ({number}|a|an) {units} (later|afterwards|afterward|thereafter|after that|after this|{after_end})",
    examples={
        "a week later": "2024-W20",
        "six days afterwards": "2024-05-15",
        "three days after that": "2024-05-12",
    },
    confidence=0.97,
)
def later(units: Cycle, number: int = 1, after_end: str = "", about: bool = False) -> Reading:
    """A distance ahead from the day last mentioned."""
    return FromFocus(_distance(units, number))


@rule(
    "[{about}|some|about] ({number}|a|an) (hours|hour|minutes|minute) later",
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


@rule("(a|one) fortnight (later|afterwards)", examples={"a fortnight later": "2024-W21"}, confidence=0.75)
def fortnight_later() -> Reading:
    """Two weeks on from the day last mentioned."""
    return FromFocus(Shift(cycle.WEEK, 2))


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


@rule("a week on {weekday}", examples={"a week on Tuesday": "2024-05-21"}, confidence=0.7)
def week_on(weekday: Cycle) -> Reading:
    """British: a week after the next such day."""
    return Moved(Next(weekday), 7)


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
    return _distance(unit, 1)


@rule("{weekday} week", examples={"Tuesday week": "2024-05-21"}, confidence=0.6)
def weekday_week(weekday: Cycle) -> Reading:
    """British: a week after the next such day."""
    return Moved(Next(weekday), 7)


@rule(
    "a week ago {time}",
    examples={"a week ago today": "2024-05-02", "a week ago Friday": "2024-04-26"},
    confidence=0.8,
)
def week_ago_day(time: Reading) -> Reading:
    """A week before a day."""
    return Moved(time, -7)


@rule("(a|one) year ago (today|this week|this month)", examples={"a year ago today": "2023"}, confidence=0.7)
def year_ago_today() -> Reading:
    """The year before."""
    return Shift(cycle.YEAR, -1)


@rule("(half an hour|moments) ago", examples={"half an hour ago": "2024-05-09"}, confidence=0.8)
def moments_ago() -> Reading:
    """The day of writing."""
    return Shift(cycle.DAY, 0)


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


@rule("{lengths} (later|afterwards)", examples={"weeks later": "FUTURE_REF"}, confidence=0.5)
def lengths_later(lengths: str) -> Reading:
    """Some time on that no number tells."""
    return Fixed(Ref.FUTURE)


@rule("{lengths} earlier", examples={"weeks earlier": "PAST_REF"}, confidence=0.5)
def lengths_earlier(lengths: str) -> Reading:
    """Some time before that no number tells."""
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
    return About(_distance(unit, -1))


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


@rule("the {weekday} before last", examples={"the Tuesday before last": "2024-04-30"})
def weekday_before_last(weekday: Cycle) -> Reading:
    """The one before the latest."""
    return Moved(Last(weekday), -7)


@rule("the day before {time}", examples={"the day before Christmas": "2023-12-24"}, confidence=0.9)
def day_before(time: Reading) -> Reading:
    """The eve of another time."""
    return Moved(time, -1)


@rule("the day after {time}", examples={"the day after May 3": "2024-05-04"}, confidence=0.9)
def day_after(time: Reading) -> Reading:
    """The morrow of another time."""
    return Moved(time, 1)


@rule(
    "{number} (days|day) before {time}",
    examples={"two days before Christmas": "2023-12-23"},
    confidence=0.85,
)
def days_before(number: int, time: Reading) -> Reading:
    """So many days before another time."""
    return Moved(time, -number)


@rule("{number} (days|day) after {time}", examples={"10 days after May 3": "2024-05-13"}, confidence=0.85)
def days_after(number: int, time: Reading) -> Reading:
    """So many days after another time."""
    return Moved(time, number)


@rule(
    "the {unit} before {time}",
    examples={"the week before Christmas": "2023-W51", "the year before 1914": "1913"},
    rejects=["the year before two weeks"],
    confidence=0.85,
)
def unit_before_time(unit: Cycle, time: Reading) -> Reading | None:
    """The last unit that is over when another time begins."""
    return Beyond(unit, time, -1) if datable(time) and fits(time, unit) else None


@rule(
    "the {unit} after {time}",
    examples={"the week after Easter": "2024-W14", "the year after 1918": "1919"},
    rejects=["the year after two weeks"],
    confidence=0.85,
)
def unit_after_time(unit: Cycle, time: Reading) -> Reading | None:
    """The first unit after another time."""
    return Beyond(unit, time, 1) if datable(time) and fits(time, unit) else None


def _distance(unit: Cycle, number: int) -> Reading:
    """Decades and centuries are counted in years: "a decade ago" is a year, not the last decade."""
    years = 10 if unit is cycle.DECADE else 100 if unit is cycle.CENTURY else None
    return Shift(unit, number) if years is None else Shift(cycle.YEAR, number * years)
