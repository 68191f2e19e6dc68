"""Distances: so many units ago, earlier, from now."""

from timeline.chrono import Cycle, cycle
from timeline.reading import About, FromFocus, Moved, Reading, Shift
from timeline.rules.rule import rule


@rule(
    "{number} {unit} ago",
    examples={"three days ago": "2024-05-06", "two years ago": "2022", "six weeks ago": "2024-W13"},
    confidence=0.9,
)
def ago(number: int, unit: Cycle) -> Reading:
    """A distance has the grain of its unit: "two years ago" is a year."""
    return Shift(unit, -number)


@rule("(a|an) {unit} ago", examples={"a week ago": "2024-W18", "a year ago": "2023"}, confidence=0.85)
def one_ago(unit: Cycle) -> Reading:
    """One unit back."""
    return Shift(unit, -1)


@rule(
    "(about|around|some|roughly|nearly|almost|more than|over|less than|at least) {number} {unit} ago",
    examples={"about 10 years ago": "2014", "more than a dozen years ago": "2012"},
    confidence=0.8,
)
def about_ago(number: int, unit: Cycle) -> Reading:
    """A rounded distance."""
    return About(Shift(unit, -number))


@rule(
    "({number}|a|an) (hours|hour|minutes|minute) ago",
    examples={"two hours ago": "2024-05-09"},
    confidence=0.8,
)
def hours_ago(number: int = 1) -> Reading:
    """The day of writing: events have the precision of a day."""
    return Shift(cycle.DAY, 0)


@rule(
    "in {number} {unit}['] time",
    examples={"in two weeks time": "2024-W21", "in three years’ time": "2027"},
)
def hence(number: int, unit: Cycle) -> Reading:
    """A distance ahead."""
    return Shift(unit, number)


@rule("{number} {unit} from now", examples={"three years from now": "2027"})
def from_now(number: int, unit: Cycle) -> Reading:
    """A distance ahead."""
    return Shift(unit, number)


@rule("({number}|a|an) {unit} (earlier|before)", examples={"two days earlier": "2024-05-07"}, confidence=0.75)
def earlier(unit: Cycle, number: int = 1) -> Reading:
    """A distance back from the day last mentioned."""
    return FromFocus(Shift(unit, -number))


@rule("({number}|a|an) {unit} later", examples={"a week later": "2024-W20"}, confidence=0.75)
def later(unit: Cycle, number: int = 1) -> Reading:
    """A distance ahead from the day last mentioned."""
    return FromFocus(Shift(unit, number))


@rule("a {unit} from {time}", examples={"a week from Friday": "2024-05-10"}, confidence=0.85)
def a_unit_from(unit: Cycle, time: Reading) -> Reading | None:
    """So long after another time."""
    return Moved(time, 7) if unit is cycle.WEEK else None


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
