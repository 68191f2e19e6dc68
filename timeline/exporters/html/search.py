"""The index that a front page searches: a script, since a page that is opened from a file may not fetch anything.

It calls `timelineIndex` with all that is needed to find events and to show them as rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from timeline.exporters.dates import spell
from timeline.exporters.html.card import is_sure
from timeline.exporters.html.facets import LEGENDS, Numbers
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.linked import script_json
from timeline.exporters.html.placing import place
from timeline.exporters.html.typeset import kind
from timeline.exporters.text import clip, line
from timeline.model import Event

FILE = "search.js"
LONGEST_TEXT = 300  # code points of the words of an event, besides its title and its names
LONGEST_TITLE = 200


def index(events: Sequence[Event], layout: Layout, numbers: Numbers) -> bytes:
    """The script. Events come in the order of the pages; the number of a page stands for its name."""
    files = list(dict.fromkeys(layout.pages.values()))
    at = {file: number for number, file in enumerate(files)}
    rows = [
        _row(event, at[layout.pages[event.id]], numbers[event.id], layout)
        for event in sorted(events, key=place)
    ]
    former = {old: event.id for event in events for old in event.previous_ids}
    told = {"pages": files, "facets": list(LEGENDS), "former": former, "events": rows}
    return f"timelineIndex({script_json(told)});\n".encode(errors="replace")


def _row(event: Event, page: int, numbers: Mapping[str, str], layout: Layout) -> list[Any]:
    """id, page, date, mark, certain, key event, title, further words, and the options of each filter."""
    words = " ".join(
        dict.fromkeys(line(text) for text in (event.description, *(s.quote.exact for s in event.sources[:2])))
    )
    names = " ".join((*event.places, *(entity.name for entity in event.entities)))
    return [
        event.id,
        page,
        spell(event.when, layout.names),
        kind(event),
        int(is_sure(event)),
        int(event.id in layout.key),
        clip(line(event.title), LONGEST_TITLE),
        f"{clip(words, LONGEST_TEXT)} {clip(line(names), LONGEST_TEXT)}",
        *([int(n) for n in numbers.get(facet, "").split()] for facet in LEGENDS),
    ]
