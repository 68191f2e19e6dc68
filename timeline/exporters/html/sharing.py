"""A small page for each event, for links that are shared: a fragment can carry no picture and no words of its own.

Such a page is only written where the site's address is known. One for each earlier id leads to the same event.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.exporters.dates import label
from timeline.exporters.html.card import Card, card
from timeline.exporters.html.layout import Layout
from timeline.exporters.text import clip, count, event_page, line, permalink
from timeline.model import Timeline

_LONGEST = 200  # code points of a description


@dataclass(frozen=True, slots=True)
class Shared:
    """`file` is its own, `address` the one that counts, `href` the card of the event, from the folder of these pages."""

    file: str
    address: str
    href: str
    description: str
    card: Card


def shared(timeline: Timeline, layout: Layout) -> Iterator[Shared]:
    """The pages of the events and of their earlier ids; none without an address."""
    if timeline.url is None:
        return
    for event in timeline.events:
        view = card(event, layout, {})
        sources = count(len({source.article for source in event.sources}), "report")
        about = f"{label(event.when, layout.names)}, from {sources}: {line(event.sources[0].quote.exact)}"
        for identity in (event.id, *event.previous_ids):
            yield Shared(
                file=event_page(identity),
                address=permalink(timeline.url, event.id),
                href=f"../{layout.pages[event.id]}#{event.id}",
                description=clip(about, _LONGEST),
                card=view,
            )
