"""When an event counts as changed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from tests.exporters import samples
from timeline.carry.stamps import stamped
from timeline.exporters.json import write
from timeline.model import Event, Joined, Timeline

NOW = "2024-06-01T08:00:00Z"


def data(timeline: Timeline) -> dict[str, Any]:
    return {event["id"]: event for event in json.loads(write(timeline))["events"]}


def again(**changes: object) -> tuple[Event, Event]:
    """The first sample before and after a build in which these fields are others."""
    first, *others = samples.SMALL.events
    after = stamped(
        replace(samples.SMALL, events=(replace(first, **changes), *others)),  # type: ignore[arg-type]
        data(samples.SMALL),
        lambda: NOW,
    )
    assert after.events[1:] == samples.SMALL.events[1:]
    return first, after.events[0]


def test_what_did_not_change_keeps_its_stamps() -> None:
    before, after = again(modified="2024-05-31T08:00:00Z")
    assert (after.modified, after.sequence) == (before.modified, before.sequence)


def test_what_changed_is_stamped_and_counted() -> None:
    before, after = again(title="Another title")
    assert (after.modified, after.sequence) == (NOW, before.sequence + 1)


def test_figures_that_other_events_move_are_no_change() -> None:
    first = samples.SMALL.events[0]
    joined = tuple(replace(s, joined=Joined("a.txt", 0.5, predicate=True)) for s in first.sources)
    before, after = again(importance=0.123, sources=joined)
    assert (after.modified, after.sequence) == (before.modified, before.sequence)
