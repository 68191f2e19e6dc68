"""JSON Feed, versions 1 and 1.1: an article for each item that brings its text (https://jsonfeed.org/version/1.1)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from timeline.errors import Severity
from timeline.model import Draft, Hint
from timeline.readers.fields import Fields, own_name
from timeline.readers.markup import plain
from timeline.readers.source import Item, Source
from timeline.readers.titles import one_line

_VERSION = "https://jsonfeed.org/version/"
_ITEMS = "items"


def feed_in(text: str) -> dict[str, Any] | None:
    """The JSON Feed that a text is; None for other JSON, and for none."""
    if _VERSION not in text.replace("\\/", "/"):
        return None
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError):
        return None
    here = isinstance(feed, dict) and str(feed.get("version")).startswith(_VERSION)
    return feed if here and isinstance(feed.get(_ITEMS), list) else None


def entries(source: Source, feed: dict[str, Any]) -> Iterator[Item]:
    """The items of a feed, in its order."""
    taken, without = set[str](), 0
    for number, item in enumerate(feed[_ITEMS], 1):
        fields = Fields(source, item if isinstance(item, dict) else {}, 1)
        text = (
            fields.text("content_text") or plain(fields.text("content_html") or "") or fields.text("summary")
        )
        if not text:
            without += 1
            continue
        yield from fields.wrong("title", "url", "language", "date_published", "date_modified")
        name = yield from own_name(fields, number, taken)
        yield _draft(fields, Fields(source, feed, 1), name, text)
    if not feed[_ITEMS]:
        yield source.problem("no entry in it", severity=Severity.WARNING)
    if without:
        message = f"no text in {without} of {len(feed[_ITEMS])} entries; passed over"
        yield source.problem(message, severity=Severity.NOTE)


def _draft(item: Fields, feed: Fields, name: str, text: str) -> Draft:
    source = item.source
    published = item.text("date_published", "date_modified")
    return Draft(
        source.id + name,
        source.path,
        source.place,
        text,
        one_line(item.text("title") or ""),
        url=item.text("url", "external_url"),
        publisher=feed.text("title"),
        authors=_people(item) or _people(feed),
        language=item.text("language") or feed.text("language") or "",
        hints=() if published is None else (Hint("feed", published, source.place),),
    )


def _people(fields: Fields) -> tuple[str, ...]:
    """The names of the authors, of which version 1 knows one."""
    listed = fields.values.get("authors") or [fields.values.get("author")]
    people = listed if isinstance(listed, list) else []
    names = (person.get("name") for person in people if isinstance(person, dict))
    return tuple(one_line(name) for name in names if isinstance(name, str) and name.strip())
