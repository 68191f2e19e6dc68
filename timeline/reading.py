"""What a phrase means before we know when it was said.

A reading is a small tree of operators; `at(said)` turns it into a value. Its docstring is
the phrase it stands for, after timenorm's algebra (Bethard 2013).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import lru_cache

from timeline.chrono import cycle, edtf
from timeline.chrono.cycle import Cycle, Unit
from timeline.chrono.day import Day
from timeline.chrono.grain import Grain
from timeline.chrono.interval import Interval
from timeline.chrono.value import Modifier, Value, When


class Tense(Enum):
    """Where the governing verb places its event."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


class Unanchored(Exception):
    """A relative phrase was read without the day it was said on."""


@dataclass(frozen=True, slots=True)
class Said:
    """The circumstances of a phrase: the day (None: not known), the tense, and what was last dated.

    `frame` is the date that a narrative has reached: what is named without its year lies in or near it.
    `month_first` tells how dates in numbers are written where that is open.
    """

    day: Day | None
    tense: Tense = Tense.UNKNOWN
    focus: Interval | None = None
    frame: Interval | None = None
    month_first: bool = False

    @property
    def today(self) -> Day:
        """The day of saying; raises Unanchored where it is not known."""
        if self.day is None:
            raise Unanchored
        return self.day


class Reading(ABC):
    """A phrase's meaning."""

    __slots__ = ()

    @abstractmethod
    def at(self, said: Said) -> Value | None:
        """What is meant, or None where the phrase has no date here; may raise Unanchored."""

    def interval(self, said: Said) -> Interval | None:
        """The interval that is meant; None for every other kind of value."""
        value = self.at(said)
        return value.interval if isinstance(value, When) else None


@lru_cache(maxsize=4096)
def anchored(reading: Reading) -> bool:
    """Whether the phrase can be read only by someone who knows when it was said."""
    try:
        reading.at(Said(None))
    except Unanchored:
        return True
    return False


def focused(reading: Reading) -> bool:
    """Whether the phrase is counted from the date last mentioned and says nothing without one."""
    return _holds(reading, (FromFocus,))


def counts_back(reading: Reading) -> bool:
    """Whether the phrase may be counted from the date last mentioned, in news as well."""
    return _holds(reading, (FromFocus, SameTime, SameQuarter, TheUnit, Hour, Present))


@lru_cache(maxsize=4096)
def _holds(reading: Reading, kinds: tuple[type[Reading], ...]) -> bool:
    """Whether a reading is, or has somewhere inside, one of these operators."""
    if isinstance(reading, kinds):
        return True
    parts = (getattr(reading, field.name) for field in fields(reading))  # type: ignore[arg-type]  # every reading is a dataclass
    return any(isinstance(part, Reading) and _holds(part, kinds) for part in parts)


_ENDLESS = 10**9
_YEAR = 366  # days
_SOON = 33  # days: a month, and a few more
_FAR = 150  # days
_ONWARD = 1.3  # the best of six values on histories; from 1 to 3 it made less than a point
_SOME_DAY = Day.of(2000, 6, 14)


def turns(reading: Reading) -> bool:
    """Whether the date can depend on which way the verb looks."""
    return _holds(reading, (Nearest, LatestWeekday, ByTense, Reported))


def datable(reading: Reading) -> bool:
    """Whether the phrase names a date, and not a duration, a set, a reference or a time of day alone."""
    return not isinstance(reading, Hour) and isinstance(reading.at(Said(_SOME_DAY)), When)


def daily(reading: Reading) -> bool:
    """Whether the phrase names a single day: a day has mornings, a year has none."""
    when = reading.interval(Said(_SOME_DAY))
    return when is not None and when.length == 1


@dataclass(frozen=True, slots=True)
class Fixed(Reading):
    """A value that is complete in itself: "12 March 2019", "1998", "two years", "now"."""

    value: Value

    def at(self, said: Said) -> Value:
        return self.value


@dataclass(frozen=True, slots=True)
class ByLocale(Reading):
    """A date in numbers that can be read both ways: "3/4/2020"."""

    day_first: Reading
    month_first: Reading

    def at(self, said: Said) -> Value | None:
        return (self.month_first if said.month_first else self.day_first).at(said)


@dataclass(frozen=True, slots=True)
class Shift(Reading):
    """`steps` repetitions from the present one: "last year", "three days ago".

    No calendar that we write to goes beyond years of four digits: "999,999 years ago" is no date.
    """

    cycle: Cycle
    steps: int

    def at(self, said: Said) -> When | None:
        found = self.cycle.nth(self.cycle.index(said.today) + self.steps)
        named = (
            found.start is not None
            and found.last is not None
            and abs(found.start.year) <= 9999 >= abs(found.last.year)
        )
        return When(found) if named else None


@dataclass(frozen=True, slots=True)
class Present(Reading):
    """The unit that is running: "the end of the month"; a narrative counts from the date it has reached."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        frame = said.frame
        return When(self.cycle.at(said.today if frame is None or frame.start is None else frame.start))


@dataclass(frozen=True, slots=True)
class Last(Reading):
    """The nearest repetition that is over: "last Friday", "last April"."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        return When(self.cycle.before(said.today))


@dataclass(frozen=True, slots=True)
class Next(Reading):
    """The nearest repetition still to begin: "next Friday"."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        return When(self.cycle.after(said.today + 1))


@dataclass(frozen=True, slots=True)
class Nearest(Reading):
    """The fewest days away, before or after: "May 3" without a year; against the verb only within five months."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        if framed := _framed(self.cycle, said):
            return framed
        found = self.cycle.nearest(said.today)
        ahead = 0 if found.start is None else found.start - said.today
        if ahead > _FAR and said.tense is Tense.PAST:
            return When(self.cycle.before(said.today))
        if ahead < -_FAR and said.tense is Tense.FUTURE:
            return When(self.cycle.after(said.today))
        return When(found)


@dataclass(frozen=True, slots=True)
class LatestWeekday(Reading):
    """A bare "Tuesday": today or one of the six days before, unless the verb looks ahead."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        if framed := _framed(self.cycle, said):
            return framed
        if said.tense is Tense.FUTURE:
            return When(self.cycle.after(said.today))
        return When(self.cycle.at(said.today))


@dataclass(frozen=True, slots=True)
class ByTense(Reading):
    """A bare "April": the latest that has begun, unless the verb looks ahead or the next is near.

    Who means the one of eleven months ago says "last April".
    """

    cycle: Cycle

    def at(self, said: Said) -> When:
        if framed := _framed(self.cycle, said):
            return framed
        here = self.cycle.at(said.today)
        following = self.cycle.after(said.today)
        if said.today in here or following.start is None:
            return When(here)
        near = 0 if said.tense is Tense.PAST else 2 * _SOON
        if said.tense is Tense.FUTURE or following.start - said.today <= near:
            return When(following)
        return When(here)


@dataclass(frozen=True, slots=True)
class Reported(Reading):
    """A bare "third quarter": the latest that has begun; where the verb looks ahead, as at a report to come, the nearest."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        if framed := _framed(self.cycle, said):
            return framed
        here = self.cycle.at(said.today)
        ahead = said.tense is Tense.FUTURE and said.today not in here
        return When(self.cycle.nearest(said.today) if ahead else here)


def _framed(cycle: Cycle, said: Said) -> When | None:
    """The repetition in or near the date that a narrative has reached; None in news."""
    frame = said.frame
    if frame is None or frame.start is None or (frame.length or _ENDLESS) > _YEAR:
        return None
    inside = cycle.within(frame)
    return When(inside if inside is not None else _onward(cycle, frame.start))


def _onward(cycle: Cycle, day: Day) -> Interval:
    """The nearest repetition, a step back counting for more than one ahead: histories go forward."""
    here = cycle.index(day)
    back, ahead = cycle.nth(here), cycle.nth(here + 1)
    if back.start is None or ahead.start is None or day in back:
        return back
    return back if (day - back.start) * _ONWARD <= ahead.start - day else ahead


@dataclass(frozen=True, slots=True)
class Of(Reading):
    """The first repetition inside another reading: "April last year"."""

    cycle: Cycle
    frame: Reading

    def at(self, said: Said) -> When | None:
        return Nth(1, self.cycle, self.frame).at(said)


@dataclass(frozen=True, slots=True)
class Nth(Reading):
    """A counted repetition inside another reading: "the first week of May"; -1 is the last."""

    count: int
    cycle: Cycle
    frame: Reading

    def at(self, said: Said) -> When | None:
        frame = self.frame.interval(said)
        found = None if frame is None else self.cycle.within(frame, self.count)
        return None if found is None else When(found)


@dataclass(frozen=True, slots=True)
class Holding(Reading):
    """The repetition that holds another reading: "the week of March 6"."""

    cycle: Cycle
    reading: Reading

    def at(self, said: Said) -> When | None:
        found = self.reading.interval(said)
        return None if found is None or found.start is None else When(self.cycle.at(found.start))


@dataclass(frozen=True, slots=True)
class About(Reading):
    """A blurred date: "early next year", "around May 3"."""

    reading: Reading
    modifier: Modifier = Modifier.APPROX

    def at(self, said: Said) -> Value | None:
        value = self.reading.at(said)
        return value.about(self.modifier) if isinstance(value, When) else value


@dataclass(frozen=True, slots=True)
class Clock(Reading):
    """A time of that day: "Monday night", "6 pm on May 3"."""

    reading: Reading
    clock: str

    def at(self, said: Said) -> Value | None:
        value = self.reading.at(said)
        return replace(value, clock=self.clock) if isinstance(value, When) else value


@dataclass(frozen=True, slots=True)
class Hour(Reading):
    """A time of day alone, "at 10 p.m.": of the day last mentioned, else of the day of saying."""

    clock: str

    def at(self, said: Said) -> When:
        focus = said.focus
        if focus is not None and focus.grain is Grain.DAY:
            return When(focus, self.clock)
        return When(cycle.DAY.at(said.today), self.clock)


@dataclass(frozen=True, slots=True)
class Moved(Reading):
    """So many days from another reading: "the day before Christmas"; it must itself be a day."""

    reading: Reading
    days: int

    def at(self, said: Said) -> When | None:
        found = self.reading.interval(said)
        if found is None or found.start is None or found.length != 1:
            return None
        return When(Interval.day(found.start + self.days))


@dataclass(frozen=True, slots=True)
class Between(Reading):
    """From the start of one reading to the end of another: "May 3 to 9".

    An end that would come first is read as of the beginning: the February of "November to February".
    """

    first: Reading
    last: Reading

    def at(self, said: Said) -> When | None:
        a, b = self.first.interval(said), self.last.interval(said)
        if a is None or b is None:
            return None
        if a.start is not None and b.end is not None and b.end <= a.start:
            b = self.last.interval(replace(said, day=a.start, tense=Tense.FUTURE, frame=None)) or b
        if a.start is None or b.end is None or a.start >= b.end:
            return None
        return When(Interval.between(a, b))


@dataclass(frozen=True, slots=True)
class Since(Reading):
    """From then on: "since 2014"."""

    first: Reading

    def at(self, said: Said) -> When | None:
        first = self.first.interval(said)
        return None if first is None or first.start is None else When(Interval.since(first))


@dataclass(frozen=True, slots=True)
class Until(Reading):
    """Up to and with: "until May"."""

    last: Reading

    def at(self, said: Said) -> When | None:
        last = self.last.interval(said)
        return None if last is None or last.end is None else When(Interval.until(last))


@dataclass(frozen=True, slots=True)
class FromFocus(Reading):
    """Counted from the date last mentioned: "two days later", "that same month".

    It says nothing where that date is coarser than what is counted: no day is two days after "in March".
    """

    reading: Reading

    def at(self, said: Said) -> Value | None:
        focus = said.focus
        if focus is None or focus.start is None:
            return self.reading.at(said)
        value = self.reading.at(replace(said, day=focus.start))
        if isinstance(value, When) and focus.grain > value.interval.grain:
            return None
        return value


@dataclass(frozen=True, slots=True)
class SameTime(Reading):
    """The time last mentioned, so many years before or after: "a year earlier" beside a quarter is that quarter.

    It keeps the grain of what was mentioned where that is no coarser than `coarsest` and no finer than
    `finest`; otherwise it is the year counted from the day of saying.
    """

    years: int
    finest: Grain = Grain.DAY
    coarsest: Grain = Grain.YEAR

    def at(self, said: Said) -> When | None:
        focus = said.focus
        if focus is not None and focus.start is not None and self.finest <= focus.grain <= self.coarsest:
            return When(cycle.moved(focus, self.years))
        return Shift(cycle.YEAR, self.years).at(said)


@dataclass(frozen=True, slots=True)
class SameQuarter(Reading):
    """The quarter last mentioned, or the one that held the date last mentioned, in another year.

    `year` is that year, or, where `relative`, how many years on: "the 1988 quarter", "the year-ago quarter".
    Where no quarter can be meant it is the year itself.
    """

    year: int
    relative: bool

    def at(self, said: Said) -> When | None:
        focus = said.focus
        if focus is None or focus.start is None or focus.grain > Grain.QUARTER:
            return Shift(cycle.YEAR, self.year).at(said) if self.relative else When(cycle.YEAR.nth(self.year))
        quarter = cycle.QUARTER.at(focus.start)
        years = self.year if self.relative else self.year - focus.start.year
        return When(cycle.moved(quarter, years))


@dataclass(frozen=True, slots=True)
class TheUnit(Reading):
    """ "The quarter": the one last mentioned, else the last that is over, or with `over` false the present one."""

    cycle: Unit
    over: bool = True

    def at(self, said: Said) -> When:
        focus = said.focus
        if focus is not None and focus.start is not None and focus.grain is self.cycle.grain:
            return When(focus)
        return When(self.cycle.before(said.today) if self.over else self.cycle.at(said.today))


@dataclass(frozen=True, slots=True)
class NoDate(Reading):
    """It looks like a date and is none: "section 1990", "a Boeing 747"."""

    def at(self, said: Said) -> None:
        return None


Tree = dict[str, "str | int | Tree"]


def tree(reading: Reading) -> Tree:
    """A reading as nested mappings, for `explain`: the operator under "is", its operands by name."""
    out: Tree = {"is": type(reading).__name__}
    for field in fields(reading):  # type: ignore[arg-type]  # every reading is a dataclass
        part = getattr(reading, field.name)
        out[field.name] = tree(part) if isinstance(part, Reading) else _leaf(part)
    return out


def _leaf(part: object) -> str | int:
    match part:
        case int():
            return part
        case Cycle():
            return part.label
        case When(interval=interval):
            return edtf.write(interval)
        case Enum():
            return str(part.value)
        case _:
            return str(getattr(part, "iso", part))
