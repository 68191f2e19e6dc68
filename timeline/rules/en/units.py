"""Weeks, months, years and the like, counted from the present one."""

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Duration, Modifier, When
from timeline.reading import About, Clock, Fixed, FromFocus, Holding, Nth, Of, Present, Reading, Shift, fits
from timeline.rules.rule import rule


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
    "[in] {part} {shift} {unit}",
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
    confidence=0.72,
)
def edge_of_the_unit(part: Modifier, unit: Cycle) -> Reading | None:
    """The present unit's beginning, middle or end; "the end of the day" is a manner of speaking."""
    return None if unit is cycle.DAY else About(Present(unit), part)


@rule(
    "the {ordinal} {unit} of {time}",
    examples={"the first week of April": "2024-W14", "the last day of 2019": "2019-12-31"},
)
def counted_unit(ordinal: int, unit: Cycle, time: Reading) -> Reading:
    """A counted unit wholly inside another."""
    return Nth(ordinal, unit, time)


@rule(
    "(the same|that same|that) {unit}",
    examples={"the same month": "2024-05", "that year": "2024"},
    confidence=0.67,
)
def same_unit(unit: Cycle) -> Reading:
    """The unit that holds the day last mentioned."""
    return FromFocus(Shift(unit, 0))


@rule(
    "the (following|next) {unit}",
    examples={"the following year": "2025", "the next month": "2024-06"},
    confidence=0.8,
)
def following_unit(unit: Cycle) -> Reading:
    """The unit after the one last mentioned."""
    return FromFocus(Shift(unit, 1))


@rule("the (previous|preceding) {unit}", examples={"the previous year": "2023"}, confidence=0.8)
def previous_unit(unit: Cycle) -> Reading:
    """The unit before the one last mentioned."""
    return FromFocus(Shift(unit, -1))


@rule(
    "[in|for|during|within] (the|its|their|his|her) (last|past) {length}",
    examples={"the past year": "P1Y", "the last month": "P1M"},
    confidence=0.5,
)
def past_length(length: str) -> Reading:
    """A length that ends now; as an event's date it would be a guess."""
    return Fixed(Duration("P" + length.format(1).replace("F", "W")))


@rule(
    "{month} of (that|the same) year",
    examples={"August of that year": "2024-08"},
    confidence=0.9,
)
def month_of_that_year(month: int) -> Reading:
    """A month of the year last mentioned."""
    return Of(cycle.month(month), FromFocus(Shift(cycle.YEAR, 0)))


@rule(
    "the weekend of {time}",
    examples={"the weekend of March 9": "2024-W10-WE", "the weekend of March 8": "2024-W10-WE"},
)
def weekend_of_day(time: Reading) -> Reading | None:
    """The weekend of the week that holds a day: that of a Friday begins on the morrow."""
    return Nth(1, cycle.WEEKEND, Holding(cycle.WEEK, time)) if fits(time, cycle.WEEKEND) else None


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


@rule("[early|late] that {clock}", examples={"that afternoon": "2024-05-09TAF"}, confidence=0.75)
def that_part(clock: str) -> Reading:
    """A part of the day last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, 0), clock))


@rule(
    "[early|late] the (next|following) {clock}",
    examples={"the next morning": "2024-05-10TMO", "early the next morning": "2024-05-10TMO"},
    confidence=0.75,
)
def next_part(clock: str) -> Reading:
    """A part of the day after the one last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, 1), clock))


@rule(
    "(that|that same|the same) {season}",
    examples={"that summer": "2024-SU"},
    confidence=0.75,
)
def that_season(season: Cycle) -> Reading:
    """A season of the year last mentioned."""
    return Of(season, FromFocus(Shift(cycle.YEAR, 0)))
