"""Mentions of one event become the event, whatever the order in which they come; and which events matter most."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.merge.choose import event
from timeline.merge.cluster import clusters, key
from timeline.merge.entities import canonical
from timeline.merge.importance import Measure
from timeline.merge.naming import distinct
from timeline.merge.top import top
from timeline.model import Event, Mention, in_order


def merge(mentions: Iterable[Mention]) -> tuple[Event, ...]:
    """The events that these mentions tell of, in order of time; without those of which no mention has a headline."""
    told = sorted(mentions, key=key)
    measure = Measure(told)
    found = (c for c in clusters(told) if any(m.statement.headline for m in c[0]))
    return in_order(distinct(event(*cluster, measure) for cluster in found))


__all__ = ["canonical", "distinct", "merge", "top"]
