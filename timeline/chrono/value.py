"""What a time expression comes to once it is known when it was said.

TIMEX3 and EDTF are two ways of printing one of these; see `timex3` and `edtf`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from timeline.chrono.interval import Interval


class Modifier(Enum):
    """Which part of an interval is meant, in the words of TIMEX3's `mod`."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


@dataclass(frozen=True, slots=True)
class When:
    """An interval of days, with a time of day where one was named.

    `clock` is TIMEX3's: "T18:30", or "TMO", "TAF", "TEV", "TNI" for a part of the day; "" for none.
    """

    interval: Interval
    clock: str = ""
    modifier: Modifier | None = None

    def about(self, modifier: Modifier) -> When:
        return replace(self, interval=self.interval.about(), modifier=modifier)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time that is no date, in ISO 8601: "P2Y", "PT3H", "PXW" where the number is vague."""

    iso: str


@dataclass(frozen=True, slots=True)
class Set:
    """Something that recurs, as TIMEX3 writes it: "P1W" each week, "XXXX-WXX-1" every Monday."""

    iso: str


class Ref(Enum):
    """An expression that points at no calendar date: "now", "recently", "in the future"."""

    PRESENT = "PRESENT_REF"
    PAST = "PAST_REF"
    FUTURE = "FUTURE_REF"


Value = When | Duration | Set | Ref
