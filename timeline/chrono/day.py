"""A day of the proleptic Gregorian calendar, counted, so that 44 BC is a day like any other.

`datetime.date` ends at year 1; reports on history do not. A `Day` is the number that
`date.toordinal` gives, carried on below 1, and it turns into a `date` only where a library wants one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)", re.ASCII)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EPOCH = 306  # days from 0000-03-01 to 0001-01-01


def is_leap(year: int) -> bool:
    """Whether an astronomical year (0 is 1 BC) has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """The number of days of a month, 1 to 12, of an astronomical year."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """One day; `number` 1 is 0001-01-01, 0 is the day before it.

    >>> str(Day.of(2024, 2, 29) + 1), str(Day.of(-43, 3, 15)), Day.of(2024, 5, 9).weekday
    ('2024-03-01', '-0043-03-15', 3)
    """

    number: int

    @classmethod
    def of(cls, year: int, month: int, day: int) -> Day:
        """The day of an astronomical year; ValueError where the calendar has none."""
        if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
            raise ValueError(f"no such day: {year}-{month}-{day}")
        # Years that begin in March put the leap day last (Howard Hinnant, "chrono-compatible low-level date algorithms").
        y = year - (month <= 2)
        months = (month + 9) % 12
        return cls(365 * y + y // 4 - y // 100 + y // 400 + (153 * months + 2) // 5 + day - _EPOCH)

    @classmethod
    def parse(cls, text: str) -> Day:
        """From ISO 8601 "2020-04-29", with a minus before years below 0; ValueError otherwise."""
        found = _ISO.fullmatch(text)
        if found is None:
            raise ValueError(f"not a day: {text!r}")
        return cls.of(*(int(part) for part in found.groups()))

    @classmethod
    def from_date(cls, day: date) -> Day:
        return cls(day.toordinal())

    def to_date(self) -> date:
        """As the standard library's date; ValueError outside the years 1 to 9999."""
        return date.fromordinal(self.number)

    @property
    def ymd(self) -> tuple[int, int, int]:
        """Astronomical year, month 1 to 12, day 1 to 31."""
        days = self.number + _EPOCH - 1
        era, rest = divmod(days, 146097)
        year = (rest - rest // 1460 + rest // 36524 - rest // 146096) // 365
        rest -= 365 * year + year // 4 - year // 100
        months = (5 * rest + 2) // 153
        month = months + 3 if months < 10 else months - 9
        return era * 400 + year + (month <= 2), month, rest - (153 * months + 2) // 5 + 1

    @property
    def year(self) -> int:
        return self.ymd[0]

    @property
    def month(self) -> int:
        return self.ymd[1]

    @property
    def weekday(self) -> int:
        """0 is Monday."""
        return (self.number - 1) % 7

    @property
    def week(self) -> tuple[int, int]:
        """ISO 8601 week: the year it belongs to, and its number, 1 to 53."""
        thursday = self + (3 - self.weekday)
        return thursday.year, (thursday - Day.of(thursday.year, 1, 1)) // 7 + 1

    def __add__(self, days: int) -> Day:
        return Day(self.number + days)

    def __sub__(self, other: Day) -> int:
        """The number of days from `other` to this one."""
        return self.number - other.number

    def __str__(self) -> str:
        year, month, day = self.ymd
        return f"{year_text(year)}-{month:02}-{day:02}"


def year_text(year: int) -> str:
    """An astronomical year in EDTF: four digits and, before year 0, a minus; "Y" before more than four."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"
