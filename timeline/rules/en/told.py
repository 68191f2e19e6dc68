"""Units and parts of days counted from the date last mentioned."""

from timeline.chrono import Cycle, cycle
from timeline.reading import (
    Clock,
    FromFocus,
    Last,
    Nearest,
    Next,
    Nth,
    Of,
    Reading,
    Shift,
)
from timeline.rules.en.context import not_behind, of_no_told_week, opens_clause
from timeline.rules.en.durations import lasting
from timeline.rules.rule import rule


@rule(
    "[later|earlier|early|late] (the same|that same|that) {unit}",
    examples={"the same month": "2024-05", "that year": "2024", "later that month": "2024-05"},
    confidence=0.79,
)
def same_unit(unit: Cycle) -> Reading:
    """The unit that holds the day last mentioned; of a weekend that of its week."""
    return FromFocus(Nth(1, unit, Shift(cycle.WEEK, 0)) if unit is cycle.WEEKEND else Shift(unit, 0))


@rule(
    "the (next|coming) {unit_length}",
    examples={},
    rejects=["in the next second"],
    confidence=0.7,
    unless=not_behind("over", "within", "during", "in", "for"),
)
def length_ahead(unit_length: str) -> Reading | None:
    """ "Over the next year": a length that begins now, or with what was told; elsewhere it is a year of the calendar."""
    return lasting(unit_length, 1)


@rule(
    "the (following|next) {unit}",
    examples={"the following year": "2025", "the next month": "2024-06"},
    confidence=0.94,
)
def following_unit(unit: Cycle) -> Reading:
    """The unit after the one last mentioned."""
    return FromFocus(Shift(unit, 1))


@rule("the (previous|preceding) {unit}", examples={"the previous year": "2023"}, confidence=0.8)
def previous_unit(unit: Cycle) -> Reading:
    """The unit before the one last mentioned."""
    return FromFocus(Shift(unit, -1))


@rule(
    "[early|late] (that|that very|that same|the same) {clock}",
    examples={"that afternoon": "2024-05-09TAF", "the same morning": "2024-05-09TMO"},
    confidence=0.92,
)
def that_part(clock: str) -> Reading:
    """A part of the day last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, 0), clock))


@rule(
    "[early|late] (the next|the following|the very next|next) {clock}",
    examples={"the next morning": "2024-05-10TMO", "early the next morning": "2024-05-10TMO"},
    confidence=0.75,
)
def next_part(clock: str) -> Reading:
    """A part of the day after the one last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, 1), clock))


@rule(
    "(that|that same|the same) {season}",
    examples={"that summer": "2024-SU", "that winter": "2024-WI"},
    confidence=0.98,
)
def that_season(season: Cycle) -> Reading:
    """A season of the year last mentioned."""
    return Of(season, FromFocus(Shift(cycle.YEAR, 0)))


@rule(
    "(that|that same|that very|the same) {month}",
    examples={"that same March": "2024-03", "that January": "2024-01"},
    rejects=["said that May was cold"],
    confidence=0.8,
    unless=opens_clause,
)
def that_month(month: int) -> Reading:
    """A month of the year last mentioned."""
    return Of(cycle.month(month), FromFocus(Shift(cycle.YEAR, 0)))


@rule(
    "(that|that same|that very|the same) {weekday}",
    examples={"that same Saturday": "2024-05-11", "that Tuesday": "2024-05-07"},
    rejects=["said that Friday's vote was lost"],
    confidence=0.8,
    unless=opens_clause,
)
def that_weekday(weekday: Cycle) -> Reading:
    """The weekday nearest to the date last mentioned."""
    return FromFocus(Nearest(weekday))


@rule(
    "the {weekday}",
    examples={},
    rejects=["on the Sunday Times"],
    confidence=0.8,
    unless=of_no_told_week,
)
def definite_weekday(weekday: Cycle) -> Reading:
    """ "Was switched off on the Friday": the weekday nearest to the date last mentioned."""
    return FromFocus(Nearest(weekday))


@rule("the (previous|preceding) {clock}", examples={"the previous evening": "2024-05-08TEV"}, confidence=0.75)
def previous_part(clock: str) -> Reading:
    """A part of the day before the one last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, -1), clock))


@rule("the {clock} {before_end}", examples={"the night before": "2024-05-08TNI"}, confidence=0.75)
def part_before(clock: str, before_end: str) -> Reading:
    """A part of the day before the one last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, -1), clock))


@rule("the {clock} {after_end}", examples={"the morning after": "2024-05-10TMO"}, confidence=0.75)
def part_after(clock: str, after_end: str) -> Reading:
    """A part of the day after the one last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, 1), clock))


@rule(
    "the {unit} ({after_end}|after that)",
    examples={"the year after": "2025", "the day after that": "2024-05-10"},
    confidence=0.75,
)
def unit_after(unit: Cycle, after_end: str = "") -> Reading:
    """The unit after the one last mentioned."""
    return FromFocus(Shift(unit, 1))


@rule(
    "the {unit} ({before_end}|before that)",
    examples={"the year before": "2023", "the week before that": "2024-W18"},
    confidence=0.75,
)
def unit_before(unit: Cycle, before_end: str = "") -> Reading:
    """The unit before the one last mentioned."""
    return FromFocus(Last(unit) if unit is cycle.WEEKEND else Shift(unit, -1))


@rule("the {weekday} {before_end}", examples={"the Sunday before": "2024-05-05"}, confidence=0.75)
def told_weekday_before(weekday: Cycle, before_end: str) -> Reading:
    """The last such day before the one last mentioned."""
    return FromFocus(Last(weekday))


@rule("the {weekday} {after_end}", examples={"the Sunday after": "2024-05-12"}, confidence=0.75)
def told_weekday_after(weekday: Cycle, after_end: str) -> Reading:
    """The first such day after the one last mentioned."""
    return FromFocus(Next(weekday))
