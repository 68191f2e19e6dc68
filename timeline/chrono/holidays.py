"""Feasts that move, through the libraries that keep their tables: no arithmetic of ours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from timeline.chrono.cycle import Cycle
from timeline.chrono.day import Day
from timeline.chrono.interval import Interval

_FIRST, _LAST = 1583, 4099  # the years of the Gregorian Easter tables


@lru_cache(maxsize=256)
def _easter(year: int) -> Day:
    from dateutil.easter import easter

    return (
        Day.from_date(easter(min(max(year, _FIRST), _LAST)))
        if _FIRST <= year <= _LAST
        else Day.of(year, 4, 1)
    )


@dataclass(frozen=True, slots=True)
class FromEaster(Cycle):
    """A feast so many days from Easter Sunday, in the years 1583 to 4099; outside them Easter is taken as 1 April."""

    days: int

    @property
    def label(self) -> str:
        return f"Easter {self.days:+d} days" if self.days else "Easter"

    def index(self, day: Day) -> int:
        year = day.year
        return year if day >= _easter(year) + self.days else year - 1

    def nth(self, index: int) -> Interval:
        return Interval.day(_easter(index) + self.days)
