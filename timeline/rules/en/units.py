"""Weeks, months, years and the like, counted from the present one."""

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Duration, Modifier
from timeline.reading import About, Fixed, FromFocus, Nth, Reading, Shift
from timeline.rules.rule import rule


@rule(
    "{shift} {unit}",
    examples={"last year": "2023", "next month": "2024-06", "this week": "2024-W19", "last decade": "201"},
    confidence=0.96,
)
def shifted_unit(shift: int, unit: Cycle) -> Reading:
    """A calendar unit, not a distance: "last year" is the one before this."""
    return Shift(unit, shift)


@rule(
    "(earlier|later) {shift} {unit}",
    examples={"earlier this month": "2024-05", "later this year": "2024", "earlier this week": "2024-W19"},
    confidence=0.96,
)
def part_of_shifted_unit(shift: int, unit: Cycle) -> Reading:
    """Some time inside a unit."""
    return About(Shift(unit, shift))


@rule(
    "[in] {part} {shift} {unit}",
    examples={"early next year": "2025", "late last year": "2023", "the end of this month": "2024-05"},
    confidence=0.96,
)
def edge_of_shifted_unit(part: Modifier, shift: int, unit: Cycle) -> Reading:
    """The beginning, middle or end of a unit."""
    return About(Shift(unit, shift), part)


@rule(
    "{part} the {unit}",
    examples={"the end of the month": "2024-05", "the start of the year": "2024"},
    rejects=["the end of the day"],
    confidence=0.85,
)
def edge_of_the_unit(part: Modifier, unit: Cycle) -> Reading | None:
    """The present unit's beginning, middle or end; "the end of the day" is a manner of speaking."""
    return None if unit is cycle.DAY else About(Shift(unit, 0), part)


@rule(
    "the {ordinal} {unit} of {time}",
    examples={"the first week of April": "2024-W14", "the last day of 2019": "2019-12-31"},
)
def counted_unit(ordinal: int, unit: Cycle, time: Reading) -> Reading:
    """A counted unit wholly inside another."""
    return Nth(ordinal, unit, time)


@rule("the (same|very same) {unit}", examples={"the same month": "2024-05"}, confidence=0.7)
def same_unit(unit: Cycle) -> Reading:
    """The unit that holds the day last mentioned."""
    return FromFocus(Shift(unit, 0))


@rule("the following {unit}", examples={"the following year": "2025"}, confidence=0.8)
def following_unit(unit: Cycle) -> Reading:
    """The unit after the one last mentioned."""
    return FromFocus(Shift(unit, 1))


@rule("the previous {unit}", examples={"the previous year": "2023"}, confidence=0.8)
def previous_unit(unit: Cycle) -> Reading:
    """The unit before the one last mentioned."""
    return FromFocus(Shift(unit, -1))


@rule(
    "(the|its|their|his|her) (last|past) {length}",
    examples={"the past year": "P1Y", "the last month": "P1M"},
    confidence=0.8,
)
def past_length(length: str) -> Reading:
    """A length that ends now; as an event's date it would be a guess."""
    return Fixed(Duration("P" + length.format(1).replace("F", "W")))
