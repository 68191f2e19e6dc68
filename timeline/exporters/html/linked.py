"""What a page says to programs: links to the other formats, and structured data for search engines."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from timeline.exporters.html.page import Page
from timeline.exporters.ical import has_all
from timeline.exporters.table import FORMATS
from timeline.exporters.text import line, permalink
from timeline.model import Timeline, top
from timeline.settings import Settings

LISTED = 50  # events named to search engines, the most important; the sitemap lists all
_TITLES = {"ical": "Calendar file", "json": "JSON"}


def links(timeline: Timeline, settings: Settings) -> list[dict[str, str]]:
    """The other formats of this build: address, title and media type of each file."""
    found = []
    for name, title in _TITLES.items():
        if name not in settings.formats:
            continue
        made = FORMATS[name]
        found.append({"href": made.file, "title": title, "type": made.media_type})
        if name == "ical" and has_all(timeline):
            every = {"href": "timeline-all.ics", "title": "Full calendar file", "type": made.media_type}
            found.append(every)
    return found


def subscribe(timeline: Timeline, settings: Settings) -> str:
    """Where a calendar finds the feed: by its own scheme where the site has an address; "" where there is no feed."""
    if "ical" not in settings.formats:
        return ""
    if timeline.url is None:
        return "timeline.ics"
    return re.sub(r"^https?:", "webcal:", timeline.url.rstrip("/")) + "/timeline.ics"


def dataset(timeline: Timeline, page: Page, found: Sequence[Mapping[str, str]]) -> str:
    """The timeline as a schema.org Dataset and an ItemList, as `script_json`; "" without an address.

    No `Event`: search engines mean by it something one can go to.
    """
    if timeline.url is None:
        return ""
    site = timeline.url.rstrip("/") + "/"
    told = {
        "@type": "Dataset",
        "@id": f"{site}#dataset",
        "name": page.title,
        "description": " ".join(part for part in (page.deck, page.counts) if part),
        "url": site,
        "dateModified": page.updated,
        "inLanguage": timeline.language,
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": link["type"], "contentUrl": site + link["href"]}
            for link in found
        ],
    } | ({"temporalCoverage": page.span} if page.span else {})
    items = [
        {"@type": "ListItem", "position": number, "url": permalink(site, event.id), "name": line(event.title)}
        for number, event in enumerate(top(timeline.events, LISTED), 1)
    ]
    listed = {
        "@type": "ItemList",
        "@id": f"{site}#list",
        "itemListOrder": "https://schema.org/ItemListOrderAscending",
        "numberOfItems": len(items),
        "itemListElement": items,
    }
    return script_json({"@context": "https://schema.org", "@graph": [told, listed]})


def script_json(value: Any) -> str:
    """JSON that can stand inside a script element, or be one: no HTML ends it, no line separator breaks it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
