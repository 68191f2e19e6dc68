"""Mentions of one event become the event, whatever the order in which they come."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.merge.choose import event
from timeline.merge.cluster import clusters
from timeline.merge.entities import canonical
from timeline.merge.naming import distinct
from timeline.model import Event, Mention, in_order


def merge(mentions: Iterable[Mention]) -> tuple[Event, ...]:
    """The events that these mentions tell of, in order of time."""
    return in_order(distinct(event(*cluster) for cluster in clusters(mentions)))


__all__ = ["canonical", "distinct", "merge"]
