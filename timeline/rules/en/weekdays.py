"""Weekdays and weekends."""

from timeline.chrono import Cycle, cycle
from timeline.reading import (
    AfterFocus,
    Beyond,
    DayOfMonth,
    FromFocus,
    Last,
    LatestWeekday,
    Nearest,
    Next,
    Nth,
    Of,
    Reading,
    Shift,
    ThisCycle,
    daily,
)
from timeline.rules.en.context import counts_a_thing, goes_on, surname
from timeline.rules.rule import rule


@rule(
    "{weekday:bare_weekday}",
    examples={"Tuesday": "2024-05-07", "Friday": "2024-05-03", "Thursday": "2024-05-09"},
    rejects=["he sat down", "the sun rose", "The Sun reported", "Dennis Sunday, 51, was tried"],
    confidence=0.93,
    unless=surname,
)
def weekday(weekday: Cycle) -> Reading:
    """The day of writing or one of the six before it, unless the verb looks ahead: 91 in 100 in news."""
    return LatestWeekday(weekday)


@rule(
    "(early|late|later) [on] {weekday}",
    examples={"late Tuesday": "2024-05-07", "early on Friday": "2024-05-03"},
    confidence=0.98,
)
def hour_of_weekday(weekday: Cycle) -> Reading:
    """Some hour of a weekday."""
    return LatestWeekday(weekday)


@rule(
    "{shift} {weekday}",
    examples={
        "last Friday": "2024-05-03",
        "next Monday": "2024-05-13",
        "last Thursday": "2024-05-02",
        "this Saturday": "2024-05-11",
    },
    confidence=0.99,
)
def shifted_weekday(shift: int, weekday: Cycle) -> Reading:
    """The weekday before or after the day of writing; "this" is the one to come unless the verb looks back."""
    if shift == 0:
        return ThisCycle(weekday)
    return Last(weekday) if shift < 0 else Next(weekday)


@rule(
    "{weekday} [of] {shift} week",
    examples={
        "Tuesday last week": "2024-04-30",
        "Friday next week": "2024-05-17",
        "Monday of this week": "2024-05-06",
    },
)
def weekday_of_week(weekday: Cycle, shift: int) -> Reading:
    """A weekday of a week counted from now."""
    return Of(weekday, Shift(cycle.WEEK, shift))


@rule("the weekend", examples={"the weekend": "2024-W18-WE"}, confidence=0.85)
def the_weekend() -> Reading:
    """Like a bare weekday: the last one, unless the verb looks ahead."""
    return LatestWeekday(cycle.WEEKEND)


@rule("{shift} weekend", examples={"last weekend": "2024-W18-WE", "next weekend": "2024-W19-WE"})
def shifted_weekend(shift: int) -> Reading:
    """A weekend counted from now."""
    if shift == 0:
        return Nearest(cycle.WEEKEND)
    return Last(cycle.WEEKEND) if shift < 0 else Next(cycle.WEEKEND)


@rule("the previous {weekday}", examples={"the previous Friday": "2024-05-03"}, confidence=0.75)
def previous_weekday(weekday: Cycle) -> Reading:
    """The weekday before the day last mentioned."""
    return FromFocus(Last(weekday))


@rule("the (next|following) {weekday}", examples={"the following Friday": "2024-05-10"}, confidence=0.75)
def following_weekday(weekday: Cycle) -> Reading:
    """The weekday after the day last mentioned."""
    return AfterFocus(weekday)


@rule(
    "{weekday}[,] the {plain_day}",
    examples={"Saturday, the 11th": "2024-05-11"},
    rejects=["on Sunday the 24th Infantry"],
    confidence=0.7,
    unless=counts_a_thing,
)
def weekday_of_month(weekday: Cycle, plain_day: int) -> Reading:
    """A day of the month last mentioned, else of the running one, with its weekday."""
    return DayOfMonth(plain_day)


@rule(
    "the {ordinal} {weekday} (of|in) {time}",
    examples={"the last Sunday in April": "2024-04-28", "the second Saturday of June": "2024-06-08"},
)
def counted_weekday(ordinal: int, weekday: Cycle, time: Reading) -> Reading:
    """A counted weekday of a month or year."""
    return Nth(ordinal, weekday, time)


@rule("{shift} week {weekday}", examples={"last week Tuesday": "2024-04-30"}, confidence=0.8)
def week_weekday(shift: int, weekday: Cycle) -> Reading:
    """A weekday of a week counted from now."""
    return Of(weekday, Shift(cycle.WEEK, shift))


@rule(
    "{weekday} next",
    examples={"Tuesday next": "2024-05-14"},
    confidence=0.7,
    rejects=["Tuesday next door"],
    unless=goes_on,
)
def weekday_next(weekday: Cycle) -> Reading:
    """British: the next such day."""
    return Next(weekday)


@rule(
    "{time}[,] a {weekday}",
    examples={"7 May, a Tuesday": "2024-05-07"},
    rejects=["in 2019, a Monday"],
)
def day_and_weekday(time: Reading, weekday: Cycle) -> Reading | None:
    """A day, and on which day of the week it was."""
    return time if daily(time) else None


@rule(
    "the {weekday} before {time}",
    examples={"the Friday before Christmas": "2023-12-22"},
    rejects=["the Friday before two years"],
    confidence=0.85,
)
def weekday_before(weekday: Cycle, time: Reading) -> Reading | None:
    """The last such day before another."""
    return Beyond(weekday, time, -1) if daily(time) else None


@rule(
    "the {weekday} after {time}",
    examples={"the Monday after Easter": "2024-04-01"},
    rejects=["the Monday after two years"],
    confidence=0.85,
)
def weekday_after(weekday: Cycle, time: Reading) -> Reading | None:
    """The first such day after another."""
    return Beyond(weekday, time, 1) if daily(time) else None
