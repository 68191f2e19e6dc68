"""Mentions of one event become the event, whatever the order in which they come; and which events matter most."""

from __future__ import annotations

from timeline.merge.entities import canonical
from timeline.merge.naming import distinct
from timeline.merge.top import top

__all__ = ["canonical", "distinct", "top"]
