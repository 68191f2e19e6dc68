"""Things that come round again: days, Tuesdays, Aprils, quarters, summers.

A cycle is a sequence of intervals numbered by the integers. Each one is told
by two short functions, `index` (which repetition had begun by this day) and
`nth` (that repetition's days); everything else follows from those two.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace

from timeline.chrono.day import Day, is_leap, month_length
from timeline.chrono.grain import Grain
from timeline.chrono.interval import Interval


class Cycle(ABC):
    """A sequence of intervals, numbered by the integers."""

    __slots__ = ()

    @property
    @abstractmethod
    def label(self) -> str:
        """A name without language, for `explain`: "year", "month 4", "weekday 2", "--05-09"."""

    @abstractmethod
    def index(self, day: Day) -> int:
        """The number of the last repetition that began on or before `day`."""

    @abstractmethod
    def nth(self, index: int) -> Interval:
        """The repetition of that number; both its ends are closed."""

    def at(self, day: Day) -> Interval:
        """The repetition that holds `day`, or else the last one before it."""
        return self.nth(self.index(day))

    def before(self, day: Day) -> Interval:
        """The last repetition that is over when `day` begins."""
        found = self.at(day)
        return found if found.end is not None and found.end <= day else self.nth(self.index(day) - 1)

    def after(self, day: Day) -> Interval:
        """The first repetition that begins on or after `day`."""
        found = self.at(day)
        return found if found.start == day else self.nth(self.index(day) + 1)

    def nearest(self, day: Day) -> Interval:
        """The repetition whose first day is the fewest days away; the earlier one on a tie."""
        here = self.index(day)
        return min((self.nth(here), self.nth(here + 1)), key=lambda i: abs(_first(i) - day))

    def within(self, frame: Interval, count: int = 1) -> Interval | None:
        """The `count`-th repetition inside `frame`, from its end where negative; None where there is none."""
        if frame.start is None or frame.end is None:
            return None
        if count > 0:
            found = self.nth(self.index(_first(self.after(frame.start))) + count - 1)
        else:
            found = self.nth(self.index(_first(self.before(frame.end))) + count + 1)
        return found if frame.contains(found) else None


def _first(interval: Interval) -> Day:
    """The first day of a repetition, which always has one."""
    assert interval.start is not None
    return interval.start


def _month(number: int) -> Day:
    """The first day of a month that is counted from January of year 0."""
    return Day.of(number // 12, number % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class Unit(Cycle):
    """Every calendar unit of `months` months: months, quarters, years, decades."""

    months: int
    grain: Grain

    @property
    def label(self) -> str:
        return self.grain.name.lower()

    def index(self, day: Day) -> int:
        year, month, _ = day.ymd
        return (year * 12 + month - 1) // self.months

    def nth(self, index: int) -> Interval:
        return Interval(_month(index * self.months), _month((index + 1) * self.months), self.grain)


@dataclass(frozen=True, slots=True)
class Days(Cycle):
    """Every run of `length` days in each `every` days, from weekday `first` on (0 is Monday)."""

    every: int
    length: int
    first: int
    grain: Grain

    @property
    def label(self) -> str:
        single = self.length == 1 and self.every == 7
        return f"weekday {self.first + 1}" if single else self.grain.name.lower()

    def index(self, day: Day) -> int:
        return (day.number - 1 - self.first) // self.every

    def nth(self, index: int) -> Interval:
        start = Day(index * self.every + 1 + self.first)
        return Interval(start, start + self.length, self.grain)


@dataclass(frozen=True, slots=True)
class Yearly(Cycle):
    """The same `length` months of every year: Aprils, second quarters, summers."""

    month: int
    length: int
    grain: Grain

    @property
    def label(self) -> str:
        first = "" if self.length == 1 else f", {self.length} months"
        return f"month {self.month}{first}"

    def index(self, day: Day) -> int:
        year, month, _ = day.ymd
        return year if month >= self.month else year - 1

    def nth(self, index: int) -> Interval:
        first = index * 12 + self.month - 1
        return Interval(_month(first), _month(first + self.length), self.grain)


@dataclass(frozen=True, slots=True)
class Dated(Cycle):
    """The same day of every year, such as 12 March; for 29 February see `LeapDay`."""

    month: int
    day: int

    @property
    def label(self) -> str:
        return f"--{self.month:02}-{self.day:02}"

    def index(self, day: Day) -> int:
        year = day.year
        return year if day >= Day.of(year, self.month, self.day) else year - 1

    def nth(self, index: int) -> Interval:
        return Interval.day(Day.of(index, self.month, self.day))


@dataclass(frozen=True, slots=True)
class LeapDay(Cycle):
    """Every 29 February there is, numbered by the leap years since year 0."""

    @property
    def label(self) -> str:
        return "--02-29"

    def index(self, day: Day) -> int:
        year = day.year
        begun = is_leap(year) and day >= Day.of(year, 2, 29)
        return _leap_years_before(year) + begun - 1

    def nth(self, index: int) -> Interval:
        year = index * 400 // 97 - 8
        while not (is_leap(year) and _leap_years_before(year) == index):
            year += 1
        return Interval.day(Day.of(year, 2, 29))


def _leap_years_before(year: int) -> int:
    """The number of leap years from year 0 up to, but not including, this one."""
    return (year + 3) // 4 - (year + 99) // 100 + (year + 399) // 400


def moved(interval: Interval, years: int) -> Interval:
    """An interval so many years later, of the same grain; 29 February becomes the 28th where there is none."""

    def shifted(day: Day) -> Day:
        year, month_, number = day.ymd
        return Day.of(year + years, month_, min(number, month_length(year + years, month_)))

    if interval.grain is Grain.DAY:
        return Interval.day(shifted(_first(interval)))
    end = None if interval.end is None else shifted(interval.end)
    return replace(interval, start=None if interval.start is None else shifted(interval.start), end=end)


DAY = Days(1, 1, 0, Grain.DAY)
WEEK = Days(7, 7, 0, Grain.WEEK)
WEEKEND = Days(7, 2, 5, Grain.WEEKEND)
MONTH = Unit(1, Grain.MONTH)
QUARTER = Unit(3, Grain.QUARTER)
HALF = Unit(6, Grain.HALF)
YEAR = Unit(12, Grain.YEAR)
DECADE = Unit(120, Grain.DECADE)
CENTURY = Unit(1200, Grain.CENTURY)


def weekday(number: int) -> Days:
    """Every such weekday; 0 is Monday."""
    return Days(7, 1, number, Grain.DAY)


def month(number: int) -> Yearly:
    """Every such month; 1 is January."""
    return Yearly(number, 1, Grain.MONTH)


def season(first_month: int) -> Yearly:
    """Every such season, by its first month; winter is December to February."""
    return Yearly(first_month, 3, Grain.SEASON)


def quarter(number: int) -> Yearly:
    """Every such quarter, 1 to 4."""
    return Yearly(number * 3 - 2, 3, Grain.QUARTER)


def half(number: int) -> Yearly:
    """Every such half year, 1 or 2."""
    return Yearly(number * 6 - 5, 6, Grain.HALF)


def date(month: int, day: int) -> Cycle:
    """Every such day of the year; ValueError for one that never comes, such as 31 June."""
    if (month, day) == (2, 29):
        return LeapDay()
    Day.of(2001, month, day)
    return Dated(month, day)


@dataclass(frozen=True, slots=True)
class NthWeekday(Cycle):
    """The same weekday of a month in every year: the fourth Thursday of November; `count` -1 is the last.

    `shift` is how many days behind it the feast lies: an election is held on the day after the first Monday.
    """

    month: int
    count: int
    weekday: int
    shift: int = 0

    @property
    def label(self) -> str:
        behind = f" {self.shift:+d} days" if self.shift else ""
        return f"weekday {self.weekday + 1}, number {self.count} of month {self.month}{behind}"

    def index(self, day: Day) -> int:
        year = day.year
        return year if day >= _first(self.nth(year)) else year - 1

    def nth(self, index: int) -> Interval:
        frame = month(self.month).nth(index)
        found = weekday(self.weekday).within(frame, self.count)
        assert found is not None  # every month holds each weekday four times
        return Interval.day(_first(found) + self.shift)
