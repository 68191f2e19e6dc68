"""Weeks, months, years and the like, counted from the present one."""

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Modifier, Ref, When
from timeline.reading import (
    About,
    Fixed,
    FromFocus,
    Holding,
    Nearest,
    Nth,
    Present,
    Reading,
    Shift,
    daily,
    datable,
    fits,
)
from timeline.rules.en.context import of_somebody
from timeline.rules.en.durations import lasting
from timeline.rules.rule import rule


@rule("the present day", examples={"the present day": "PRESENT_REF"}, confidence=0.9)
def the_present_day() -> Reading:
    """The time of writing, loosely."""
    return Fixed(Ref.PRESENT)


@rule(
    "{shift} {unit}",
    examples={"last year": "2023", "next month": "2024-06", "this week": "2024-W19", "last decade": "201"},
    confidence=0.87,
)
def shifted_unit(shift: int, unit: Cycle) -> Reading:
    """A calendar unit, not a distance: "last year" is the one before this."""
    return Shift(unit, shift) if shift else Present(unit)


@rule(
    "(earlier|later) {shift} {unit}",
    examples={"earlier this month": "2024-05", "later this year": "2024", "earlier this week": "2024-W19"},
    confidence=0.86,
)
def part_of_shifted_unit(shift: int, unit: Cycle) -> Reading:
    """Some time inside a unit."""
    return About(Shift(unit, shift))


@rule(
    "{part} {shift} {unit}",
    examples={"early next year": "2025", "late last year": "2023", "the end of this month": "2024-05"},
    confidence=0.9,
)
def edge_of_shifted_unit(part: Modifier, shift: int, unit: Cycle) -> Reading:
    """The beginning, middle or end of a unit."""
    return About(Shift(unit, shift), part)


@rule(
    "{part} the {unit}",
    examples={"the end of the month": "2024-05", "the start of the year": "2024"},
    rejects=["the end of the day"],
    confidence=0.92,
)
def edge_of_the_unit(part: Modifier, unit: Cycle) -> Reading | None:
    """The present unit's beginning, middle or end; "the end of the day" is a manner of speaking."""
    return None if unit is cycle.DAY else About(Present(unit), part)


@rule(
    "the {ordinal} {unit} of {time}",
    examples={"the first week of April": "2024-W14", "the last day of 2019": "2019-12-31"},
    confidence=0.83,
)
def counted_unit(ordinal: int, unit: Cycle, time: Reading) -> Reading:
    """A counted unit wholly inside another."""
    return Nth(ordinal, unit, time)


@rule(
    "(the|its|their|his|her) (last|past) {unit_length}",
    examples={"the past year": "P1Y", "the last month": "P1M", "the past fortnight": "P2W"},
    rejects=["called her last week", "will question her last month"],
    confidence=0.5,
    unless=of_somebody,
)
def past_length(unit_length: str) -> Reading | None:
    """A length that ends now; as an event's date it would be a guess."""
    return lasting(unit_length, 1)


@rule(
    "the weekend of {time}",
    examples={"the weekend of March 9": "2024-W10-WE", "the weekend of March 8": "2024-W10-WE"},
)
def weekend_of_day(time: Reading) -> Reading | None:
    """The weekend of the week that holds a day: that of a Friday begins on the morrow."""
    return Nth(1, cycle.WEEKEND, Holding(cycle.WEEK, time)) if fits(time, cycle.WEEKEND) else None


@rule(
    "the weekend of {month} {first:day} – {last:day}",
    examples={"the weekend of March 9–10": "2024-W10-WE"},
    rejects=["the weekend of February 30–31"],
)
def weekend_of_month_days(month: int, first: int, last: int) -> Reading | None:
    """The weekend of two days that are named."""
    return _weekend(month, first)


@rule(
    "the weekend of {first:day} – {last:day} {month}",
    examples={"the weekend of 9-10 March": "2024-W10-WE"},
    rejects=["the weekend of 30–31 February"],
)
def weekend_of_days_month(first: int, last: int, month: int) -> Reading | None:
    """The weekend of two days that are named."""
    return _weekend(month, first)


def _weekend(month: int, day: int) -> Reading | None:
    try:
        return Holding(cycle.WEEKEND, Nearest(cycle.date(month, day)))
    except ValueError:
        return None


@rule(
    "the {unit} of {time}",
    examples={
        "the week of March 6": "2024-W10",
        "the month of May": "2024-05",
        "the month of March 2019": "2019-03",
        "the year of May 2019": "2019",
    },
    rejects=["the day of the week", "the year of his birth"],
)
def unit_of_time(unit: Cycle, time: Reading) -> Reading | None:
    """The unit that holds a time no longer than itself."""
    return Holding(unit, time) if fits(time, unit) else None


@rule("fiscal {year}", examples={"fiscal 1989": "1989"})
def fiscal_year(year: int) -> Reading:
    """A budget's year, told as the calendar's."""
    return Fixed(When(cycle.YEAR.nth(year)))


@rule(
    "the {ordinal} {unit} of the {whole:unit}",
    examples={"the last day of the month": "2024-05-31", "the first week of the year": "2024-W01"},
    rejects=["the first year of the week"],
    confidence=0.8,
)
def counted_unit_of_the(ordinal: int, unit: Cycle, whole: Cycle) -> Reading | None:
    """A counted unit of the one that is running."""
    return Nth(ordinal, unit, Present(whole)) if fits(Present(unit), whole) else None


@rule(
    "the (last|final|closing) {lengths} of {time}",
    examples={"the last days of September": "2023-09"},
    rejects=["the last days of May 3"],
)
def last_lengths_of(lengths: str, time: Reading) -> Reading | None:
    """The end of something longer."""
    return About(time, Modifier.END) if datable(time) and not daily(time) else None


@rule(
    "the (first|opening|early) {lengths} of {time}",
    examples={"the first weeks of 2019": "2019"},
    rejects=["the first days of May 3"],
)
def first_lengths_of(lengths: str, time: Reading) -> Reading | None:
    """The beginning of something longer."""
    return About(time, Modifier.START) if datable(time) and not daily(time) else None


@rule(
    "the (rest|remainder) of {time}",
    examples={"the rest of 2019": "2019"},
    rejects=["the rest of two weeks"],
    confidence=0.8,
)
def rest_of(time: Reading) -> Reading | None:
    """What is left of something."""
    return About(time, Modifier.END) if datable(time) and not daily(time) else None


@rule(
    "the (rest|remainder) of the {unit}",
    examples={"the rest of the year": "2024"},
    rejects=["the rest of the day"],
    confidence=0.7,
)
def rest_of_the(unit: Cycle) -> Reading | None:
    """What is left of the unit that is running."""
    return None if unit is cycle.DAY else About(Present(unit), Modifier.END)


@rule(
    "(early|earlier|late|later) in the {unit}",
    examples={"earlier in the week": "2024-W19", "later in the year": "2024"},
    rejects=["late in the quarter"],
    confidence=0.8,
)
def part_in_the_unit(unit: Cycle) -> Reading | None:
    """Some time of the unit that is running; of a day, that last mentioned."""
    if unit is cycle.DAY:
        return FromFocus(Shift(unit, 0))
    return None if unit is cycle.QUARTER else About(Present(unit))


@rule(
    "(early|late|later) in {time}",
    examples={"early in 1862": "1862", "late in May": "2024-05"},
    confidence=0.9,
)
def early_in(time: Reading) -> Reading:
    """A part of whatever was named."""
    return About(time)


@rule(
    "(late|early|later|earlier) {near_day}",
    examples={"late yesterday": "2024-05-08", "earlier today": "2024-05-09"},
)
def hour_of_near_day(near_day: int) -> Reading:
    """Some hour of yesterday, today or tomorrow."""
    return Shift(cycle.DAY, near_day)


@rule(
    "[the] {unit}'s end", examples={"month's end": "2024-05", "the year's end": "2024"}, rejects=["day's end"]
)
def units_end(unit: Cycle) -> Reading | None:
    """The end of the present unit."""
    return None if unit is cycle.DAY else About(Present(unit), Modifier.END)


@rule("[the] year end", examples={"year-end": "2024-12-31"}, rejects=["the year ended"], confidence=0.45)
def year_end() -> Reading:
    """The last day of the running year."""
    return Nth(-1, cycle.DAY, Present(cycle.YEAR))
