"""Feasts and civil holidays, fixed and movable."""

from timeline.chrono import Cycle, cycle
from timeline.chrono.holidays import Tabled
from timeline.chrono.value import When
from timeline.reading import (
    About,
    Beside,
    Fixed,
    Known,
    Last,
    Nearest,
    Next,
    Of,
    Reading,
    Shift,
    ThisCycle,
    yearly,
)
from timeline.rules.en.context import written_small
from timeline.rules.rule import rule


@rule(
    "{feast}",
    examples={"Christmas": "2023-12-25", "Thanksgiving": "2023-11-23", "Easter Monday": "2024-04-01"},
    confidence=0.74,
)
def feast(feast: Cycle) -> Reading:
    """The nearest one."""
    return _known(feast, Nearest(feast))


@rule("{shift} {feast}", examples={"last Christmas": "2023-12-25", "next Halloween": "2024-10-31"})
def shifted_feast(shift: int, feast: Cycle) -> Reading:
    """A feast counted from now."""
    if shift == 0:
        return _known(feast, Of(feast, Shift(cycle.YEAR, 0)))
    return _known(feast, Last(feast) if shift < 0 else Next(feast))


@rule("{feast} {shift} year", examples={"Easter Monday last year": "2023-04-10"})
def feast_of_shifted_year(feast: Cycle, shift: int) -> Reading:
    """A feast of a year counted from now."""
    return _known(feast, Of(feast, Shift(cycle.YEAR, shift)))


@rule(
    "the new year",
    examples={"the new year": "2025"},
    rejects=["the New Yearling"],
    confidence=0.7,
    unless=lambda *match: not written_small(*match),
)
def the_new_year() -> Reading:
    """The year to come, unless the verb looks back: not the New Year, which is a day."""
    return ThisCycle(cycle.YEAR)


@rule(
    "[the] {feast}[,] [of] {year}",
    examples={
        "Christmas 1914": "1914-12-25",
        "Boxing Day, 1902": "1902-12-26",
        "the New Year of 1896": "1896-01-01",
        "Easter 1190": "1190",
    },
    confidence=0.99,
)
def feast_of_year(feast: Cycle, year: int) -> Reading:
    """A feast with its year; where its day is not known, that year."""
    told = Fixed(When(cycle.YEAR.nth(year)))
    known = not isinstance(feast, Tabled) or feast.knows(feast.nth(year))
    return Of(feast, told) if known else About(told)


@rule(
    "[the] {feast} weekend",
    examples={"the Memorial Day weekend": "2024-W21-WE", "Easter weekend": "2024-W13-WE"},
    confidence=0.7,
)
def feast_weekend(feast: Cycle) -> Reading:
    """The weekend nearest to a feast."""
    return Beside(cycle.WEEKEND, _known(feast, Nearest(feast)))


@rule(
    "[the] {feast} of {time}",
    examples={"the Christmas of last year": "2023-12-25"},
    rejects=["the Easter of next week"],
)
def feast_of(feast: Cycle, time: Reading) -> Reading | None:
    """A feast of a year, however that is named."""
    return _known(feast, Of(feast, time)) if yearly(time) else None


def _known(feast: Cycle, reading: Reading) -> Reading:
    """No date in the years that the tables of a feast's calendar do not hold."""
    return Known(feast, reading) if isinstance(feast, Tabled) else reading
