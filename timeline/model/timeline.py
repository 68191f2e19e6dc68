"""Events with their sources, in order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from timeline.chrono import Interval
from timeline.errors import Problem, UsageError
from timeline.model.article import Article
from timeline.model.mention import Entity, Source, Status

LONGEST_TITLE = 200  # code points, as the schema of timeline.json has it


class Certainty(Enum):
    """How far an event's date is to be trusted."""

    CERTAIN = "certain"
    APPROXIMATE = "approximate"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Alternative:
    """A date that a minority of the sources gives."""

    value: Interval
    sources: int


@dataclass(frozen=True, slots=True)
class Corrected:
    """What somebody put right by hand: the action of the correction, and what stood there before ("" for nothing)."""

    action: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One event with all its sources.

    `modified` is an RFC 3339 time in UTC; `sequence` counts the changes of content since it first appeared.
    `previous_ids` are those of events that are now part of this one. A `pinned` event is shown however unimportant.
    """

    id: str
    when: Interval
    title: str
    description: str
    status: Status
    sources: tuple[Source, ...]
    certainty: Certainty = Certainty.CERTAIN
    entities: tuple[Entity, ...] = ()
    places: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    confidence: float = 1.0
    importance: float = 0.0
    modified: str = ""
    sequence: int = 0
    previous_ids: tuple[str, ...] = ()
    pinned: bool = False
    corrected: tuple[Corrected, ...] = ()

    @property
    def lasts(self) -> bool:
        """Whether it went on throughout its interval, rather than at some time inside it."""
        return self.when.start is None or self.when.end is None or self.status is Status.ONGOING


@dataclass(frozen=True, slots=True)
class Timeline:
    """What a build comes to. `problems` is what it passed over; it is told, not exported."""

    id: str
    title: str
    language: str
    updated: str
    version: str
    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    description: str = ""
    url: str | None = None
    problems: tuple[Problem, ...] = field(default=(), repr=False, compare=False)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)

    def event(self, event_id: str) -> Event:
        """The event of an id, or else the one that took over what had it; UsageError where there is none."""
        own = (event for event in self.events if event.id == event_id)
        found = next(own, None) or next((e for e in self.events if event_id in e.previous_ids), None)
        if found is None:
            raise UsageError(
                f"no event {event_id} in this timeline of {len(self)}; the page shows each event's id in its link"
            )
        return found


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """By first day, last day, id; an open beginning comes first, an open end last."""
    return tuple(sorted(events, key=_order))


def _order(event: Event) -> tuple[bool, int, bool, int, str]:
    start, last = event.when.start, event.when.last
    begins = 0 if start is None else start.number
    ends = 0 if last is None else last.number
    return start is not None, begins, last is None, ends, event.id
