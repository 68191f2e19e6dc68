"""Readings that are complete in themselves, and those made of others: "April last year", "around May 3", "since 2014"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.chrono.cycle import Cycle
from timeline.chrono.grain import Grain
from timeline.chrono.holidays import Tabled
from timeline.chrono.interval import Interval
from timeline.chrono.value import Modifier, Value, When
from timeline.reading.base import Reading, Said


@dataclass(frozen=True, slots=True)
class Fixed(Reading):
    """A value that is complete in itself: "12 March 2019", "1998", "two years", "now"."""

    value: Value

    def at(self, said: Said) -> Value:
        return self.value


@dataclass(frozen=True, slots=True)
class Loosely(Reading):
    """What is only vaguely some time, as TIMEX3 tells it, and yet has a date: "hours later" is of the same day."""

    value: Value
    date: Reading

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
class NoDate(Reading):
    """It looks like a date and is none: "section 1990", "a Boeing 747"."""

    def at(self, said: Said) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Known(Reading):
    """A feast, where the tables of its calendar hold the year; elsewhere no date."""

    cycle: Tabled
    reading: Reading

    def at(self, said: Said) -> Value | None:
        value = self.reading.at(said)
        return value if not isinstance(value, When) or self.cycle.knows(value.interval) else None


@dataclass(frozen=True, slots=True)
class Of(Reading):
    """The first repetition inside another reading: "April last year"; a winter is of the year in which it begins."""

    cycle: Cycle
    frame: Reading

    def at(self, said: Said) -> When | None:
        frame = self.frame.interval(said)
        if frame is None or frame.start is None or frame.end is None:
            return None
        found = self.cycle.after(frame.start)
        begins = found.start is not None and found.start < frame.end
        return When(found) if begins and (found.grain is Grain.SEASON or frame.contains(found)) else None


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
class Beside(Reading):
    """The repetition that begins the fewest days from another reading: "the Memorial Day weekend"."""

    cycle: Cycle
    reading: Reading

    def at(self, said: Said) -> When | None:
        found = self.reading.interval(said)
        return None if found is None or found.start is None else When(self.cycle.nearest(found.start))


@dataclass(frozen=True, slots=True)
class Beyond(Reading):
    """So many repetitions after another reading, or before it where negative: "the Monday after Easter"."""

    cycle: Cycle
    reading: Reading
    steps: int

    def at(self, said: Said) -> When | None:
        found = self.reading.interval(said)
        if found is None or found.start is None or found.end is None:
            return None
        after = self.cycle.index(self.cycle.after(found.end).start or found.end)
        before = self.cycle.index(self.cycle.before(found.start).start or found.start)
        return When(self.cycle.nth(after + self.steps - 1 if self.steps > 0 else before + self.steps + 1))


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
    """From the start of one reading to the end of another: "May 3 to 9"; see `Following` for an end that would come first."""

    first: Reading
    last: Reading

    def at(self, said: Said) -> When | None:
        a, b = self.first.interval(said), self.last.interval(said)
        if a is None or b is None or a.start is None or b.end is None or a.start >= b.end:
            return None
        return When(Interval.between(a, b))


@dataclass(frozen=True, slots=True)
class Following(Reading):
    """The last end of a range, which does not come before its first: the Friday of "Monday to Friday".

    Where the first is no date ("between now and Friday"), it is the next.
    """

    first: Reading
    cycle: Cycle

    def at(self, said: Said) -> When | None:
        first = self.first.interval(said)
        start = None if first is None else first.start
        return When(self.cycle.after(said.today if start is None else start))


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
