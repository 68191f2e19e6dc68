"""Days and parts of days named from the day of writing."""

from timeline.chrono import cycle
from timeline.chrono.value import When
from timeline.reading import (
    Between,
    Clock,
    DayOfMonth,
    Fixed,
    FromFocus,
    Nearest,
    Reading,
    Shift,
    Today,
    daily,
)
from timeline.rules.en.context import counts_a_thing
from timeline.rules.rule import rule


@rule("today", examples={"today": "2024-05-09"}, confidence=0.94)
def today() -> Reading:
    """The day of writing."""
    return Today()


@rule(
    "this {clock}",
    examples={"this morning": "2024-05-09TMO", "this evening": "2024-05-09TEV"},
)
def this_part(clock: str) -> Reading:
    """A part of the day of writing."""
    return Clock(Shift(cycle.DAY, 0), clock)


@rule("tonight", examples={"tonight": "2024-05-09TNI"})
def tonight() -> Reading:
    """The night of the day of writing."""
    return Clock(Shift(cycle.DAY, 0), "TNI")


@rule("last night", examples={"last night": "2024-05-08TNI"})
def last_night() -> Reading:
    """The night before the day of writing."""
    return Clock(Shift(cycle.DAY, -1), "TNI")


@rule("yesterday", examples={"yesterday": "2024-05-08"}, confidence=0.98)
def yesterday() -> Reading:
    """The day before."""
    return Shift(cycle.DAY, -1)


@rule("tomorrow", examples={"tomorrow": "2024-05-10"})
def tomorrow() -> Reading:
    """The day after."""
    return Shift(cycle.DAY, 1)


@rule("the day before yesterday", examples={"the day before yesterday": "2024-05-07"})
def day_before_yesterday() -> Reading:
    """Two days before."""
    return Shift(cycle.DAY, -2)


@rule("the day after tomorrow", examples={"the day after tomorrow": "2024-05-11"})
def day_after_tomorrow() -> Reading:
    """Two days after."""
    return Shift(cycle.DAY, 2)


@rule(
    "{time} {clock}",
    examples={"Monday night": "2024-05-06TNI", "yesterday afternoon": "2024-05-08TAF"},
    rejects=["in 2014 night raids", "one week night work"],
    confidence=0.97,
)
def part_of_day(time: Reading, clock: str) -> Reading | None:
    """A part of a day; "in 2014 night raids began" names none."""
    return Clock(time, clock) if daily(time) else None


@rule(
    "the [early|late] {clock} of {time}",
    examples={"the night of May 3": "2024-05-03TNI", "the early morning of April 9": "2024-04-09TMO"},
    confidence=0.98,
)
def part_of_named_day(clock: str, time: Reading) -> Reading | None:
    """A part of a day."""
    return Clock(time, clock) if daily(time) else None


@rule(
    "[later|earlier|early|late] (the same day|that day|that same day)",
    examples={"the same day": "2024-05-09", "later that day": "2024-05-09"},
    confidence=0.97,
)
def same_day() -> Reading:
    """The day last mentioned."""
    return FromFocus(Shift(cycle.DAY, 0))


@rule(
    "(the next|the following|the very next|next|following) day",
    examples={"the next day": "2024-05-10", "next day": "2024-05-10"},
    rejects=["next-day delivery"],
    confidence=0.85,
    unless=lambda text, start, end: "-" in text[start:end],
)
def following_day() -> Reading:
    """The day after the one last mentioned."""
    return FromFocus(Shift(cycle.DAY, 1))


@rule("the (previous|preceding) day", examples={"the previous day": "2024-05-08"}, confidence=0.8)
def previous_day() -> Reading:
    """The day before the one last mentioned."""
    return FromFocus(Shift(cycle.DAY, -1))


@rule("the day following", examples={"the day following": "2024-05-10"}, confidence=0.7)
def day_following() -> Reading:
    """The day after the one last mentioned."""
    return FromFocus(Shift(cycle.DAY, 1))


@rule(
    "the {plain_day}",
    examples={"the 20th": "2024-05-20"},
    rejects=[
        "the 19th century",
        "the 38th parallel",
        "on the 20th Infantry",
        "on the 19th floor",
        "the 12th round",
        "the 5th Duke",
    ],
    confidence=0.8,
    unless=counts_a_thing,
)
def day_of_month(plain_day: int) -> Reading:
    """A day of the month last mentioned, else of the running one."""
    return DayOfMonth(plain_day)


@rule(
    "the {first:plain_day} (and|to|or) {last:plain_day}",
    examples={"the 2nd and 3rd": "2024-05-02"},
    rejects=["the 24th and 25th Infantry", "the 3rd and 2nd", "the 8th and 9th floors"],
    ranges=True,
    confidence=0.6,
    unless=counts_a_thing,
)
def days_of_month(first: int, last: int) -> Reading | None:
    """Two days of the month last mentioned, else of the running one."""
    return Between(DayOfMonth(first), DayOfMonth(last)) if first < last else None


@rule(
    "the {ordinal} of {month} [{year}]",
    examples={"the first of May 1890": "1890-05-01"},
    rejects=["the thirty of May"],
)
def ordinal_of_month(ordinal: int, month: int, year: int | None = None) -> Reading | None:
    """A day told by a word."""
    try:
        day = cycle.date(month, ordinal)
    except ValueError:
        return None
    return Nearest(day) if year is None else Fixed(When(day.nth(year)))


@rule("the night before last", examples={"the night before last": "2024-05-07TNI"})
def night_before_last() -> Reading:
    """The night before last night."""
    return Clock(Shift(cycle.DAY, -2), "TNI")
