"""What a relative expression was counted from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.chrono import Day, Interval

AnchorType = Literal["published", "section", "previous", "none"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that words were counted from, what day that is, and how far it is to be trusted.

    Where more than one day is possible, `day` is None and `within` holds them. `event` holds the words that name the event
    on that day, where one was counted from: "the storm".
    """

    type: AnchorType
    day: Day | None = None
    confidence: float = 1.0
    within: Interval | None = None
    event: str = ""
