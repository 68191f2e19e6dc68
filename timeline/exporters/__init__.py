"""What a timeline can be written as: a page, a calendar feed, data.

Everything that comes from an article is hostile until it has been escaped for the format at hand.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.exporters.table import FORMATS, Format, find
from timeline.model import Timeline
from timeline.settings import Settings

__all__ = ["FORMATS", "Format", "export", "render"]


def export(timeline: Timeline, name: str, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """The files of one format for a site, the main one first, as relative path and content.

    Raises UsageError for a format that does not exist, NotYet for one that is still to come.
    """
    return find(name).files()(timeline, settings)


def render(timeline: Timeline, name: str, settings: Settings) -> bytes:
    """One file that holds the timeline in that format and needs no other beside it; raises as `export`."""
    return find(name).render()(timeline, settings)
