"""The one temporal value that leaves the calendar: a half-open run of days."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.chrono.day import Day
from timeline.chrono.grain import Grain

_DAYS = (Grain.DAY, Grain.DAY)


@dataclass(frozen=True, slots=True)
class Interval:
    """The days from `start` up to, but not including, `end`; None is an open end.

    `grain` is the size it was named with; a SPAN has no named size, and then `ends`
    holds the grain that each of its two ends was named with: "since 2014" begins with a year.

    >>> str(Interval.day(Day.of(2024, 5, 7)))
    '2024-05-07/2024-05-07'
    """

    start: Day | None
    end: Day | None
    grain: Grain
    approximate: bool = False
    ends: tuple[Grain, Grain] = _DAYS

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"an interval must hold a day: {self.start} .. {self.end}")
        if self.start is None and self.end is None:
            raise ValueError("an interval needs at least one end")
        if self.grain is not Grain.SPAN and (self.start is None or self.end is None):
            raise ValueError("only a span may be open")

    @classmethod
    def day(cls, day: Day) -> Interval:
        return cls(day, day + 1, Grain.DAY)

    @classmethod
    def between(cls, first: Interval, last: Interval) -> Interval:
        """From the first day of one to the last day of the other; ValueError where they are out of order."""
        ends = (first._start_grain, last._end_grain)
        return cls(first.start, last.end, Grain.SPAN, first.approximate or last.approximate, ends)

    @classmethod
    def since(cls, first: Interval) -> Interval:
        return cls(first.start, None, Grain.SPAN, first.approximate, (first._start_grain, Grain.DAY))

    @classmethod
    def until(cls, last: Interval) -> Interval:
        return cls(None, last.end, Grain.SPAN, last.approximate, (Grain.DAY, last._end_grain))

    @property
    def _start_grain(self) -> Grain:
        return self.ends[0] if self.grain is Grain.SPAN else self.grain

    @property
    def _end_grain(self) -> Grain:
        return self.ends[1] if self.grain is Grain.SPAN else self.grain

    @property
    def last(self) -> Day | None:
        """The last day that is inside; None where it is open."""
        return None if self.end is None else self.end + -1

    @property
    def length(self) -> int | None:
        """The number of days; None where an end is open."""
        return None if self.start is None or self.end is None else self.end - self.start

    def __contains__(self, day: Day) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def contains(self, other: Interval) -> bool:
        """Whether every day of `other` is inside."""
        begins = self.start is None or (other.start is not None and self.start <= other.start)
        return begins and (self.end is None or (other.end is not None and other.end <= self.end))

    def overlaps(self, other: Interval) -> bool:
        """Whether one day is inside both."""
        begins = self.start is None or other.end is None or self.start < other.end
        return begins and (other.start is None or self.end is None or other.start < self.end)

    def about(self) -> Interval:
        return self if self.approximate else replace(self, approximate=True)

    def __str__(self) -> str:
        first, last = self.start, self.last
        return f"{'..' if first is None else first}/{'..' if last is None else last}"
