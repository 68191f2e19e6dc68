"""What can be told of a reading before it is known when it was said."""

from __future__ import annotations

from dataclasses import fields
from functools import lru_cache

from timeline.chrono.cycle import Cycle
from timeline.chrono.day import Day
from timeline.chrono.grain import Grain
from timeline.chrono.value import Duration, When
from timeline.reading.base import Reading, Said, Tense, Unanchored
from timeline.reading.counted import (
    ByTense,
    LatestWeekday,
    Nearest,
    Overnight,
    Present,
    Reported,
    ThisCycle,
)
from timeline.reading.distance import Ahead
from timeline.reading.focus import (
    AfterFocus,
    DayOfMonth,
    FromEvent,
    FromFocus,
    Hour,
    SameQuarter,
    SameTime,
    ThatEvent,
    TheUnit,
)
from timeline.reading.made import About, Between, Clock

_SOME_DAY = Day.of(2000, 6, 14)


@lru_cache(maxsize=4096)
def anchored(reading: Reading) -> bool:
    """Whether the phrase can be read only by someone who knows when it was said."""
    try:
        for tense in (Tense.UNKNOWN, Tense.FUTURE):
            reading.at(Said(None, tense))
    except Unanchored:
        return True
    return False


def focused(reading: Reading) -> bool:
    """Whether the phrase is counted from the date last mentioned and says nothing without one."""
    return _holds(reading, (FromFocus,))


def landed(reading: Reading) -> bool:
    """Whether the phrase is counted from an event named beside it, and is a date only where it is known when that was."""
    return _holds(reading, (FromEvent, ThatEvent))


def counts_back(reading: Reading) -> bool:
    """Whether the phrase may be counted from the date last mentioned, in news as well."""
    return _holds(reading, (FromFocus, AfterFocus, DayOfMonth, SameTime, SameQuarter, TheUnit, Hour, Present))


def turns(reading: Reading) -> bool:
    """Whether the date can depend on which way the verb looks."""
    return _holds(reading, (Ahead, Nearest, LatestWeekday, ByTense, Reported, ThisCycle, Overnight))


def datable(reading: Reading) -> bool:
    """Whether the phrase names a date, and not a duration, a set, a reference or a time of day alone."""
    seen = (Said(_SOME_DAY), Said(_SOME_DAY, Tense.FUTURE))
    return not _hours(reading) and any(isinstance(reading.at(said), When) for said in seen)


def timed(reading: Reading) -> bool:
    """Whether the phrase is a time of day alone: "at 6 pm", "at about 6 pm"."""
    return timed(reading.reading) if isinstance(reading, About) else isinstance(reading, Hour)


def _hours(reading: Reading) -> bool:
    """ "At 6 pm", "from 10 am to 6 pm"."""
    if isinstance(reading, Between):
        return _hours(reading.first) and _hours(reading.last)
    return timed(reading)


def without_clock(reading: Reading) -> Reading:
    """The phrase without its time of day: "Tuesday night" is a Tuesday."""
    return reading.reading if isinstance(reading, Clock) else reading


def lasting(reading: Reading) -> bool:
    """Whether the phrase names how long something takes, and not when it is."""
    return isinstance(reading.at(Said(_SOME_DAY)), Duration)


def daily(reading: Reading) -> bool:
    """Whether the phrase names a single day: a day has mornings, a year has none."""
    when = reading.interval(Said(_SOME_DAY))
    return when is not None and when.length == 1


def yearly(reading: Reading) -> bool:
    """Whether the phrase names a year, which has months and seasons."""
    when = reading.interval(Said(_SOME_DAY))
    return when is not None and when.grain is Grain.YEAR


def fits(reading: Reading, cycle: Cycle) -> bool:
    """Whether the phrase names a time no longer than a repetition: a week holds days and no month."""
    when = reading.interval(Said(_SOME_DAY))
    return when is not None and when.start is not None and when.grain <= cycle.at(when.start).grain


@lru_cache(maxsize=4096)
def _holds(reading: Reading, kinds: tuple[type[Reading], ...]) -> bool:
    """Whether a reading is, or has somewhere inside, one of these operators."""
    if isinstance(reading, kinds):
        return True
    parts = (getattr(reading, field.name) for field in fields(reading))  # type: ignore[arg-type]  # every reading is a dataclass
    return any(isinstance(part, Reading) and _holds(part, kinds) for part in parts)
