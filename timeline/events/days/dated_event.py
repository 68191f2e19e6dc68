"""When an event was from which an expression is counted."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.chrono import Grain, Interval
from timeline.model import Anchor


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event that an article dates: when it was, how far that is to be trusted (0 to 1), and the words that name it.

    `turned` tells that not this is what the expression names, but what it dates: "on Sunday, two days after the storm struck".
    """

    when: Interval
    trust: float
    words: str
    turned: bool = False

    @property
    def anchor(self) -> Anchor:
        """Its date as what an expression is counted from: a date that the text has told."""
        day = self.when.start if self.when.grain is Grain.DAY else None
        return Anchor("previous", day, self.trust, None if day else self.when, self.words)
