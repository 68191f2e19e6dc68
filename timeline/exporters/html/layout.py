"""What every view of a timeline needs to know: what stands on which page, and how dates are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.exporters.dates import Names
from timeline.exporters.html.parts import INDEX
from timeline.model import Article, Timeline, top

KEY = 12  # events, where there are at least twice as many


@dataclass(frozen=True, slots=True)
class Layout:
    """`pages` are the files that events stand on, by their ids; `sheets` those that show articles as they were read,
    by the articles' ids; `key` holds the ids of the key events; `names` are those of months and days.
    """

    articles: Mapping[str, Article]
    pages: Mapping[str, str]
    sheets: Mapping[str, str]
    key: frozenset[str]
    names: Names

    def anchor(self, event: str) -> str:
        """The way to an event from the front page."""
        return f"#{event}" if self.pages[event] == INDEX else f"{self.pages[event]}#{event}"


def key_events(timeline: Timeline) -> frozenset[str]:
    """The ids of the most important events; none of a timeline so short that it needs no choice."""
    if len(timeline.events) < 2 * KEY:
        return frozenset()
    return frozenset(event.id for event in top(timeline.events, KEY))
