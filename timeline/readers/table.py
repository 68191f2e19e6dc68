"""Which reader reads which files. A new reader is one module and one line here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from timeline.readers import feed, html, json, markdown, text
from timeline.readers.source import Reader

READERS: Mapping[str, Reader] = MappingProxyType({
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".rss": feed.read,
    ".atom": feed.read,
    ".xml": feed.read,
    ".json": json.read,
    ".json.gz": json.read,
    ".jsonl": json.read_lines,
    ".ndjson": json.read_lines,
    ".jsonl.gz": json.read_lines,
    ".ndjson.gz": json.read_lines,
})  # fmt: skip

_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|\?xml)\b", re.IGNORECASE)
_JSON = re.compile(rb'\{\s*["}]|\[\s*[{\]]')


def reader_for(name: str) -> Reader | None:
    """The reader for a file name; None where the kind of file is not known."""
    lower = name.lower()
    return next((reader for suffix, reader in READERS.items() if lower.endswith(suffix)), None)


def reader_by_content(start: bytes) -> Reader:
    """The reader for what begins so and has no name, or one that says nothing; plain text in case of doubt."""
    start = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if feed.is_feed(start.decode("utf-8", "replace")):
        return feed.read
    if _HTML.match(start):
        return html.read
    return json.read if _JSON.match(start) else text.read


def kinds() -> str:
    """The file kinds that are read, as words for a message."""
    return ", ".join(READERS)
