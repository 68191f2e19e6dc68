"""What speaks for a day: each clue weighs every day that comes into question."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np

from timeline.chrono import Day
from timeline.chrono.cycle import Cycle
from timeline.dating.lags import LAGS, YEARLY, Days, Logs, density, spread
from timeline.dating.measured import day_shares, passed_shares, weekday_scores, yearly_shares
from timeline.model import Span


@lru_cache(maxsize=256)
def _days(table: str) -> Logs:
    return density(day_shares(table))


@lru_cache(maxsize=256)
def _yearly(table: str) -> Logs:
    return density(yearly_shares(table), YEARLY)


class Clue(Protocol):
    """A piece of evidence: `name` tells its kind, `evidence` the words it stands on; one that is `weak` dates nothing alone."""

    @property
    def name(self) -> str: ...

    @property
    def evidence(self) -> Span | None: ...

    @property
    def weak(self) -> bool: ...

    def weigh(self, days: Days) -> Logs:
        """The logarithm of how likely the clue is, were the article published on each of these days."""

    def elsewhere(self) -> float:
        """The same for a day far from all that it speaks of."""


# Of the dates in the sentences of an article hardly one in fifty is its own.
_WEAK = frozenset(
    {"prose head", "prose body", "prose foot", "again prose", "again strong", "caption body", "caption foot"}
)


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A date that is written in full; `table` names what was measured for its form. `weight` is less than 1 where it is one of many.

    `other` is the day that is as well meant where numbers can be read both ways: "3/4/2020".
    """

    table: str
    day: Day
    evidence: Span | None = None
    weight: float = 1.0
    hint: str = ""
    other: Day | None = None

    @property
    def name(self) -> str:
        return self.hint or self.table.split()[0]

    @property
    def weak(self) -> bool:
        return self.table in _WEAK

    def weigh(self, days: Days) -> Logs:
        table = _days(self.table)
        logs = spread(table, days - self.day.number)
        if self.other is not None:
            logs = np.logaddexp(logs, spread(table, days - self.other.number)) - np.log(2)
        return np.asarray(self.weight * logs)

    def elsewhere(self) -> float:
        table = _days(self.table)
        return self.weight * float(max(table[0], table[-1]))


@dataclass(frozen=True, slots=True)
class WrittenMonthDay:
    """A date without its year, "3 May": the nearest one counts, of those that fall on its weekday where it names one."""

    table: str
    month: int
    day: int
    weekday: int | None
    evidence: Span | None = None
    weight: float = 1.0

    @property
    def name(self) -> str:
        return self.table.split()[0]

    @property
    def weak(self) -> bool:
        return self.table in _WEAK

    def weigh(self, days: Days) -> Logs:
        table = _yearly(self.table)
        lags = self._lags(days)
        far = (lags < YEARLY[0]) | (lags >= YEARLY[-1])
        return self.weight * np.where(far, self._never(table), spread(table, lags, YEARLY))

    def elsewhere(self) -> float:
        return self.weight * float(np.mean(_yearly(self.table)))

    def _never(self, table: Logs) -> float:
        """No such day is near: possible, where the day of the week is a slip."""
        return float(table.min()) - 3

    def _lags(self, days: Days) -> Days:
        nearest = np.full(len(days), LAGS[-1])
        for year in range(Day(int(days[0])).year - 1, Day(int(days[-1])).year + 2):
            try:
                day = Day.of(year, self.month, self.day)
            except ValueError:
                continue
            if self.weekday is None or day.weekday == self.weekday:
                lags = days - day.number
                nearest = np.where(np.abs(lags) < np.abs(nearest), lags, nearest)
        return nearest


_OFFSET = Day(0).weekday


@dataclass(frozen=True, slots=True)
class Weekdays:
    """The days of the week that an article names; `traits` says what holds for each as the day of publication, Monday first."""

    traits: tuple[tuple[tuple[str, float], ...], ...]
    evidence: Span | None = None
    name: str = "weekday"
    weak: bool = False

    def weigh(self, days: Days) -> Logs:
        scores = np.array(
            [sum(weekday_scores(trait) * much for trait, much in of_day) for of_day in self.traits]
        )
        scores -= np.log(np.exp(scores).mean())
        return np.asarray(scores[(days + _OFFSET) % len(self.traits)])

    def elsewhere(self) -> float:
        return 0.0


@dataclass(frozen=True, slots=True)
class Passed:
    """A part of the unit that is running, "earlier this month"; `table` names what was measured for the phrase."""

    table: str
    cycle: Cycle
    evidence: Span | None = None
    name: str = "passed"
    weak: bool = False

    def weigh(self, days: Days) -> Logs:
        shares = passed_shares(self.table)
        return np.log([shares[quarter(self.cycle, Day(int(day)))] * len(shares) for day in days])

    def elsewhere(self) -> float:
        return 0.0


def quarter(cycle: Cycle, day: Day) -> int:
    """How much of its unit has passed on a day: 0 in the first quarter, 3 in the last."""
    unit = cycle.at(day)
    assert unit.start is not None
    assert unit.length is not None  # only spans are open
    return (day - unit.start) * 4 // unit.length


@dataclass(frozen=True, slots=True)
class Retold:
    """An event that another article dates: said on `days` (numbers) the words would mean that date.

    `surely` is how likely it is the same event, where the dates can be one; `expected` is how likely one of the days is
    without it. `daily` tells that the date is a day.
    """

    days: frozenset[int]
    surely: float
    evidence: Span | None
    expected: float = 1.0
    name: str = "same-event"
    weak: bool = False
    daily: bool = False

    def weigh(self, days: Days) -> Logs:
        meant = np.isin(days, np.fromiter(self.days, np.int64))
        return np.asarray(np.log((1 - self.surely) + meant * self.surely / self.expected))

    def elsewhere(self) -> float:
        return float(np.log(1 - self.surely))
