"""Distances from what another reading names: "two weeks before Easter", "ten years ago today", "in ten days"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.chrono import cycle
from timeline.chrono.value import Value, When
from timeline.reading.base import Reading, Said, Tense
from timeline.reading.counted import Shift
from timeline.reading.made import About, Clock


@dataclass(frozen=True, slots=True)
class FromDate(Reading):
    """Counted from another date: "two weeks before Easter", "two years before 1990"; nothing is finer than what it is counted from."""

    reading: Reading
    date: Reading

    def at(self, said: Said) -> Value | None:
        found = self.date.interval(said)
        if found is None or found.start is None:
            return None
        value = self.reading.at(replace(said, day=found.start))
        return value if not isinstance(value, When) or found.grain <= value.interval.grain else None


@dataclass(frozen=True, slots=True)
class YearsFrom(Reading):
    """The same time of another year, so many years on: "ten years ago today", "two years ago this month"."""

    years: int
    date: Reading

    def at(self, said: Said) -> When | None:
        found = self.date.interval(said)
        return None if found is None else When(cycle.moved(found, self.years))


@dataclass(frozen=True, slots=True)
class Ahead(Reading):
    """What is meant only where the verb looks ahead: the ship "will leave in ten days", but was "built in ten days"."""

    reading: Reading

    def at(self, said: Said) -> Value | None:
        return self.reading.at(said) if said.tense is Tense.FUTURE else None


def turned(reading: Reading) -> Reading:
    """The distance back from where another leads: what is two days after the storm has the storm two days before it."""
    match reading:
        case Shift():
            return replace(reading, steps=-reading.steps)
        case About() | Clock():
            return replace(reading, reading=turned(reading.reading))
        case _:
            return reading
