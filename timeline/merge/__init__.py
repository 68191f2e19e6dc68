"""Mentions of one event become the event, whatever the order in which they come."""

from __future__ import annotations

from timeline.merge.entities import canonical
from timeline.merge.naming import distinct

__all__ = ["canonical", "distinct"]
