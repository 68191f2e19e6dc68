"""When each event last changed, and how often.

Calendar clients fetch an entry again when its SEQUENCE and stamp say so; an event that did not change keeps both.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from timeline.exporters.json import write
from timeline.model import Event, Timeline

# What the comparison leaves out: the stamps themselves, and figures that other events can move.
_APART = frozenset({"modified", "sequence", "importance"})
_APART_OF_SOURCES = frozenset({"x_joined"})
Data = Mapping[str, Any]


def stamped(timeline: Timeline, before: Mapping[str, Data], now: Callable[[], str]) -> Timeline:
    """The timeline with the stamps of the build before; `now` is asked only where an event has changed."""
    fresh = {event["id"]: event for event in json.loads(write(timeline))["events"]}
    events = tuple(_stamped(event, fresh[event.id], before.get(event.id), now) for event in timeline.events)
    updated = max((timeline.updated, *(event.modified for event in events)))
    return replace(timeline, events=events, updated=updated)


def _stamped(event: Event, fresh: Data, old: Data | None, now: Callable[[], str]) -> Event:
    if old is None:
        return event
    sequence = int(old.get("sequence", 0))
    if _content(fresh) == _content(old):
        return replace(event, modified=str(old["modified"]), sequence=sequence)
    return replace(event, modified=now(), sequence=sequence + 1)


def _content(event: Data) -> dict[str, Any]:
    sources = [_without(source, _APART_OF_SOURCES) for source in event["sources"]]
    return _without(event, _APART) | {"sources": sources}


def _without(data: Data, keys: frozenset[str]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in keys}
