"""How much an event matters, from 0 to 1: who tells of it, how precisely, and whether it is a deed."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from timeline.chrono import Grain, Interval
from timeline.model import Mention

# How much a date says, by its grain; what is not listed says less.
PRECISE = MappingProxyType(
    {Grain.DAY: 1.0, Grain.WEEKEND: 0.9, Grain.WEEK: 0.8, Grain.MONTH: 0.6, Grain.QUARTER: 0.4}
)


def importance(mentions: Sequence[Mention], when: Interval) -> float:
    """From 0 to 1: told by many articles, dated to the day, a deed rather than words."""
    articles = len({m.source.article for m in mentions})
    spread = articles / (articles + 2)
    deeds = sum(not m.statement.saying for m in mentions) / len(mentions)
    return round(0.6 * spread + 0.25 * PRECISE.get(when.grain, 0.2) + 0.15 * deeds, 3)
