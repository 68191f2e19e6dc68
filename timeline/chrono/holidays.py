"""Feasts that move, through the libraries that keep their tables: no arithmetic of ours."""

from __future__ import annotations

import re
import warnings
from abc import abstractmethod
from dataclasses import dataclass
from functools import lru_cache

from timeline.chrono.cycle import Cycle
from timeline.chrono.day import Day
from timeline.chrono.grain import Grain
from timeline.chrono.interval import Interval

_FIRST, _LAST = 1583, 4099  # the years of the Gregorian Easter tables


@lru_cache(maxsize=256)
def _easter(year: int, *, orthodox: bool) -> Day:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

    if not _FIRST <= year <= _LAST:
        return Day.of(year, 4, 1)
    return Day.from_date(easter(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN))


class Tabled(Cycle):
    """A feast that stands in tables, which hold some years and not others."""

    __slots__ = ()

    @abstractmethod
    def knows(self, interval: Interval) -> bool:
        """Whether a repetition is where it truly was; elsewhere it stands somewhere in its year, so that the laws of cycles hold."""


@dataclass(frozen=True, slots=True)
class FromEaster(Tabled):
    """A feast so many days from Easter Sunday, in the years 1583 to 4099; outside them Easter is taken as 1 April."""

    days: int
    orthodox: bool = False

    @property
    def label(self) -> str:
        name = "Orthodox Easter" if self.orthodox else "Easter"
        return f"{name} {self.days:+d} days" if self.days else name

    def knows(self, interval: Interval) -> bool:
        """Whether the Gregorian calendar was there."""
        return interval.start is not None and _FIRST <= interval.start.year <= _LAST

    def index(self, day: Day) -> int:
        year = day.year
        return year if day >= _easter(year, orthodox=self.orthodox) + self.days else year - 1

    def nth(self, index: int) -> Interval:
        return Interval.day(_easter(index, orthodox=self.orthodox) + self.days)


_NOTE = re.compile(r" \((?:estimated|observed)\)")


@lru_cache(maxsize=1024)
def _listed(country: str, name: str, year: int) -> Day | None:
    """The first day that `holidays` lists under that name; None where it has none for the year."""
    import holidays

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of other feasts of the country that it does not know
        kinds = getattr(holidays, country).supported_categories
        listed = holidays.country_holidays(country, years=year, language="en_US", categories=kinds)
    days = [day for day, names in listed.items() if name in _NOTE.sub("", names).split("; ")]
    return Day.from_date(min(days)) if days else None


@dataclass(frozen=True, slots=True)
class Listed(Tabled):
    """A feast of another calendar, as the package `holidays` lists it for a country, in the years that it knows.

    Outside them the feast is taken as the first day of the year, so that the laws of cycles hold; `knows` tells.
    """

    country: str
    name: str

    def knows(self, interval: Interval) -> bool:
        """Whether the package lists the feast for the year of this repetition."""
        return interval.start is not None and self._found(interval.start.year) is not None

    @property
    def label(self) -> str:
        return self.name

    def index(self, day: Day) -> int:
        year = day.year
        return year if day >= self._day(year) else year - 1

    def nth(self, index: int) -> Interval:
        return Interval.day(self._day(index))

    def _day(self, year: int) -> Day:
        return self._found(year) or Day.of(year, 1, 1)

    def _found(self, year: int) -> Day | None:
        return _listed(self.country, self.name, year) if _KNOWN <= year <= _UNTIL else None


@dataclass(frozen=True, slots=True)
class Fast(Tabled):
    """The days of a fast before the feast that ends it: Ramadan is the month before Eid al-Fitr."""

    feast: Listed
    days: int
    name: str

    @property
    def label(self) -> str:
        return self.name

    def knows(self, interval: Interval) -> bool:
        """Whether the day of the feast is known."""
        return interval.end is not None and self.feast.knows(Interval.day(interval.end))

    def index(self, day: Day) -> int:
        return self.feast.index(day + self.days)

    def nth(self, index: int) -> Interval:
        end = self.feast.nth(index).start
        assert end is not None  # a feast is a day
        return Interval(end + -self.days, end, Grain.SPAN, approximate=True)


_KNOWN, _UNTIL = 1950, 2077  # the years of the package's Islamic and Jewish tables
