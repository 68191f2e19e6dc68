"""Nights by the days that they part, by how many later, and by what was done overnight."""

from timeline.chrono import cycle
from timeline.chrono.value import When
from timeline.reading import Clock, Fixed, FromFocus, Nearest, Overnight, Reading, Shift
from timeline.rules.en.context import before_noun
from timeline.rules.rule import rule


@rule(
    "the {clock} of [the] {first:day} – {last:day} {month} [{year}]",
    examples={"the night of 3–4 May": "2024-05-03TNI", "the night of 9–10 March 1945": "1945-03-09TNI"},
    rejects=["the night of 30–31 February"],
)
def night_between_days(
    clock: str, first: int, last: int, month: int, year: int | None = None
) -> Reading | None:
    """A night is named by the two days that it parts; it belongs to the first."""
    return _night(clock, month, first, year)


@rule(
    "the {clock} of [the] {first:day} (to|and|or) [the] {last:day} [of] {month} [{year}]",
    examples={"the night of 3 to 4 May": "2024-05-03TNI"},
    rejects=["the night of 30 to 31 February"],
)
def night_from_day(clock: str, first: int, last: int, month: int, year: int | None = None) -> Reading | None:
    """The same in words."""
    return _night(clock, month, first, year)


@rule(
    "the {clock} of {month} {first:day} – {last:day} [[,] {year}]",
    examples={"the night of May 3–4": "2024-05-03TNI", "the night of March 9-10, 1945": "1945-03-09TNI"},
    rejects=["the night of February 30–31"],
)
def night_between_month_days(
    clock: str, month: int, first: int, last: int, year: int | None = None
) -> Reading | None:
    """The same in American order."""
    return _night(clock, month, first, year)


@rule(
    "{number} nights later",
    examples={"two nights later": "2024-05-11TNI"},
    confidence=0.75,
)
def nights_later(number: int) -> Reading:
    """So many nights after the day last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, number), "TNI"))


@rule(
    "overnight",
    examples={"overnight": "2024-05-08TNI"},
    rejects=["an overnight train", "overnight interest rates"],
    confidence=0.5,
    unless=before_noun,
)
def overnight() -> Reading:
    """The night that has just passed, or with a verb that looks ahead the one to come; before a noun it only says how long something takes."""
    return Clock(Overnight(), "TNI")


def _night(clock: str, month: int, day: int, year: int | None) -> Reading | None:
    try:
        days = cycle.date(month, day)
        return Clock(Nearest(days) if year is None else Fixed(When(days.nth(year))), clock)
    except ValueError:
        return None
