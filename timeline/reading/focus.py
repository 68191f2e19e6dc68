"""Readings counted from the date last mentioned ("two days later", "the quarter", "at 10 p.m.") or from that of an event."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.chrono import cycle
from timeline.chrono.cycle import Cycle, Days, Unit
from timeline.chrono.grain import Grain
from timeline.chrono.interval import Interval
from timeline.chrono.value import Modifier, Value, When
from timeline.reading.base import Reading, Said
from timeline.reading.counted import Present, Shift
from timeline.reading.distance import turned

_NEAR = 4  # days


@dataclass(frozen=True, slots=True)
class FromFocus(Reading):
    """Counted from the date last mentioned: "two days later", "that same month".

    Where that date is coarser than what is counted, as no day is two days after "in March", a narrative counts from the
    date it has reached, and a report says nothing.
    """

    reading: Reading

    def at(self, said: Said) -> Value | None:
        if said.focus is None or said.focus.start is None:
            return self.reading.at(said)
        for told in (said.focus, said.frame):
            if told is not None and told.start is not None:
                value = self.reading.at(replace(said, day=told.start))
                if not isinstance(value, When) or told.grain <= value.interval.grain:
                    return value
        return None


@dataclass(frozen=True, slots=True)
class DayOfMonth(Reading):
    """A day by its number alone, "the 11th": of the month last mentioned, the nearest one to a day last mentioned, else one of the running month."""

    day: int

    def at(self, said: Said) -> When | None:
        focus = said.focus
        if focus is None or focus.start is None or focus.grain > Grain.MONTH or focus.grain is Grain.WEEK:
            return self._within(Present(cycle.MONTH).at(said).interval)
        if focus.grain is Grain.MONTH:
            return self._within(focus)
        at, start = cycle.MONTH.index(focus.start), focus.start
        found = [self._within(cycle.MONTH.nth(n)) for n in (at - 1, at, at + 1)]
        days = [
            (abs(when.interval.start - start), n)
            for n, when in enumerate(found)
            if when and when.interval.start
        ]
        return found[min(days)[1]] if days else None

    def _within(self, month: Interval) -> When | None:
        found = cycle.DAY.within(month, self.day)
        return None if found is None else When(found)


@dataclass(frozen=True, slots=True)
class BareYear(Reading):
    """ "In 216": a year in a narrative of the time before AD 1, and elsewhere any number."""

    number: int

    def at(self, said: Said) -> When | None:
        frame = said.frame
        if frame is None or frame.start is None or frame.start.year > 0:
            return None
        return When(cycle.YEAR.nth(1 - self.number))


@dataclass(frozen=True, slots=True)
class AfterFocus(Reading):
    """The first repetition after the date last mentioned is over: "the following March"."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        focus = said.focus
        if focus is None or focus.end is None:
            return When(self.cycle.after(said.today + 1))
        return When(self.cycle.after(focus.end))


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

    cycle: Unit | Days
    over: bool = True

    def at(self, said: Said) -> When:
        focus = said.focus
        if focus is not None and focus.start is not None and focus.grain is self.cycle.grain:
            return When(focus)
        return When(self.cycle.before(said.today) if self.over else self.cycle.at(said.today))


@dataclass(frozen=True, slots=True)
class Hour(Reading):
    """A time of day alone, "at 10 p.m.": of the day last mentioned, else of the day of saying."""

    clock: str

    def at(self, said: Said) -> When:
        focus = said.focus
        if focus is not None and focus.grain is Grain.DAY and (said.frame or self._near(said, focus)):
            return When(focus, self.clock)
        return When(cycle.DAY.at(said.today), self.clock)

    @staticmethod
    def _near(said: Said, focus: Interval) -> bool:
        """In a report a day long past was mentioned by the way."""
        return said.day is None or focus.start is None or abs(focus.start - said.day) <= _NEAR


@dataclass(frozen=True, slots=True)
class ThatEvent(Reading):
    """When an event happened that is named beside the phrase: "since the storm"; no date where that is not known."""

    def at(self, said: Said) -> When | None:
        return None if said.event is None else When(said.event)


@dataclass(frozen=True, slots=True)
class FromEvent(Reading):
    """Counted from an event that is named beside it: the "two days" of "two days after the storm".

    Where it is not known when that was, or only more coarsely than what is counted, the words mean what they do `alone`: a
    length, or nothing.
    """

    reading: Reading
    alone: Value | None = None

    def at(self, said: Said) -> Value | None:
        event = said.event
        if event is None or event.start is None:
            return self.alone
        far = turned(self.reading) if said.turned else self.reading
        value = far.at(replace(said, day=event.start, event=None))
        if not isinstance(value, When) or event.grain > value.interval.grain:
            return self.alone
        return value.about(Modifier.APPROX) if event.approximate else value
