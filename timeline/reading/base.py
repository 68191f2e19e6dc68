"""What every reading is, and the circumstances in which it is said."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum

from timeline.chrono.day import Day
from timeline.chrono.interval import Interval
from timeline.chrono.value import Value, When


class Tense(Enum):
    """Where the governing verb places its event."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


class Unanchored(Exception):
    """A relative phrase was read without the day it was said on."""


@dataclass(frozen=True, slots=True)
class Said:
    """The circumstances of a phrase: the day (None: not known), the tense, and what was last dated.

    `frame` is the date that a narrative has reached: what is named without its year lies in or near it.
    `event` is when that happened which the words around the phrase name: "two days after the storm"; or, where `turned`, when that
    happened which is told to have been so long after or before it.
    `ahead` tells that it lies ahead of the day of saying, and not only of what is told: "will", not "would".
    `month_first` tells how dates in numbers are written where that is open.
    """

    day: Day | None
    tense: Tense = Tense.UNKNOWN
    focus: Interval | None = None
    frame: Interval | None = None
    month_first: bool = False
    event: Interval | None = None
    turned: bool = False
    ahead: bool = False

    @property
    def today(self) -> Day:
        """The day of saying; raises Unanchored where it is not known."""
        if self.day is None:
            raise Unanchored
        return self.day


class Reading(ABC):
    """A phrase's meaning."""

    __slots__ = ()

    @abstractmethod
    def at(self, said: Said) -> Value | None:
        """What is meant, or None where the phrase has no date here; may raise Unanchored."""

    def interval(self, said: Said) -> Interval | None:
        """The interval that is meant; None for every other kind of value."""
        value = self.at(said)
        return value.interval if isinstance(value, When) else None
