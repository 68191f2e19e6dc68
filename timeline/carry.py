"""What a build takes over from the one before: when each event last changed, and how often.

Calendar clients fetch an entry again when its SEQUENCE and stamp say so; an event that did not change keeps both.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from timeline.exporters.json import write
from timeline.model import Event, Timeline

_OWN = ("modified", "sequence")  # what the comparison leaves out


def previous(out: Path) -> Mapping[str, Any]:
    """The events of the `timeline.json` in a site folder, by id; none where there is no such file or it is broken."""
    try:
        data = json.loads((out / "timeline.json").read_bytes())
        return {event["id"]: event for event in data["events"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def carried(timeline: Timeline, before: Mapping[str, Any], now: Callable[[], str]) -> Timeline:
    """The timeline with the stamps of the build before; `now` is asked only where an event has changed."""
    fresh = {event["id"]: event for event in json.loads(write(timeline))["events"]}
    events = tuple(_carried(event, fresh[event.id], before.get(event.id), now) for event in timeline.events)
    updated = max((timeline.updated, *(event.modified for event in events)))
    return replace(timeline, events=events, updated=updated)


def _carried(
    event: Event, fresh: Mapping[str, Any], old: Mapping[str, Any] | None, now: Callable[[], str]
) -> Event:
    if old is None:
        return event
    sequence = int(old.get("sequence", 0))
    if _content(fresh) == _content(old):
        return replace(event, modified=str(old["modified"]), sequence=sequence)
    return replace(event, modified=now(), sequence=sequence + 1)


def _content(event: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in event.items() if key not in _OWN}
