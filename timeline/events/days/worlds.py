"""Reading a text as of each of several days, of which it is not known which one it was said on.

Days on which the text has reached the same date are kept together; where an expression is open, they part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from timeline.chrono import Day, Interval
from timeline.events.days.frame import Frame
from timeline.model import Anchor, Expression

MANY = 731  # days, two years: in more than these hardly a relative expression means the same


_NEAR = 300  # code points: two or three sentences of news


@dataclass(frozen=True, slots=True)
class ToldDay:
    """The last day that a text told, up to the offset `end`, with the time of it that was told; `trust` as in `Reached`."""

    when: Interval
    trust: float
    end: int
    clock: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """The date last mentioned in a text, and the frame of a narrative; `trust` is how far the day is that the former was counted from.

    `day` is the last day that was told: a year may have been mentioned since, by the way.
    """

    focus: Interval | None = None
    frame: Frame | None = None
    trust: float = 1.0
    day: ToldDay | None = None

    def instead(self, start: int) -> ToldDay | None:
        """The day from which an expression at an offset is counted, where it cannot be from the date last mentioned: one told not far before it."""
        return self.day if self.day is not None and start - self.day.end <= _NEAR else None

    def beside(self, text: str, start: int) -> ToldDay | None:
        """The day of which a time of day at an offset is told, however long past: one told not far before it in its paragraph."""
        day = self.instead(start)
        return day if day is not None and "\n" not in text[day.end : start] else None


Worlds = Mapping[
    Reached, tuple[Day | None, ...]
]  # what may have been reached, and if it was said on which days
# From the day it is said on (the anchor's) and what the text has reached to what is meant, and what is then reached.
Step = Callable[[Anchor, Reached], tuple[Expression, Reached]]


def days(given: Anchor) -> tuple[Day | None, ...]:
    """The days of an anchor; None alone where nothing is known, or too little."""
    within = given.within
    if given.day is not None or within is None or within.start is None or (within.length or MANY + 1) > MANY:
        return (given.day,)
    return tuple(within.start + n for n in range(within.length or 0))


def agreed(step: Step, worlds: Worlds, given: Anchor, *, alike: bool) -> tuple[Expression, Worlds]:
    """The meaning of an expression that is the same on all days, None where it is not; and what is reached on each.

    `alike` tells that the day makes no difference to the step, which is then taken once for all of them.
    """
    meant = list[Expression]()
    behind: dict[Reached, list[Day | None]] = defaultdict(list)
    for reached, its_days in worlds.items():
        for group in [its_days] if alike else [(day,) for day in its_days]:
            said, then = step(replace(given, day=group[0]), reached)
            meant.append(said)
            behind[then] += group
    return _common(meant, given), {reached: tuple(its_days) for reached, its_days in behind.items()}


def _common(meant: list[Expression], given: Anchor) -> Expression:
    """What several readings of an expression share; it is counted from the interval unless all agree on something else."""
    first = meant[0]
    outer = first.outer
    if outer is not None and any(e.outer is None or e.outer.meaning != outer.meaning for e in meant):
        outer = replace(outer, meaning=None)
    meaning = first.meaning if all(e.meaning == first.meaning for e in meant) else None
    anchor = first.anchor
    if anchor is None or anchor.type == given.type or any(e.anchor != anchor for e in meant):
        anchor = given
    return first.said(meaning, outer, anchor)
