"""Feeds, RSS of every version and Atom: an article for each entry that brings its text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from timeline.errors import Severity
from timeline.model import Draft, Hint
from timeline.readers.encoding import declared_encoding, decode
from timeline.readers.fields import Fields, own_name
from timeline.readers.markup import plain
from timeline.readers.source import Item, Source
from timeline.readers.titles import one_line

_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
# An entity of the file's own may stand for a file on this machine, or for more text than fits it.
_ENTITY = re.compile(r"""<!ENTITY\b(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_ENTRY = re.compile(r"<(?:[A-Za-z][\w.-]*:)?(?:item|entry)\b")
_ROOT = re.compile(
    r"(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)*<(?:rss|(?:\w+:)?feed|rdf:RDF)\b"
)
_WAY_OUT = "it should be RSS or Atom; passed over"


def is_feed(text: str) -> bool:
    """Whether a text begins as a feed does: with rss, feed or rdf:RDF as its outermost element."""
    return _ROOT.match(text.removeprefix("\ufeff")) is not None


def read(source: Source) -> Iterator[Item]:
    """The entries of a feed, in its order. Nothing is fetched, and no entity of its own is resolved."""
    data = source.read()
    text, complaint = decode(data, declared_encoding(data))
    if complaint is not None:
        yield source.problem(complaint, severity=Severity.WARNING)
    found = _parse(text)
    if not found.get("version") and not found.entries:
        other = source.path.lower().endswith(".xml") and not is_feed(text)
        severity = Severity.NOTE if other else Severity.ERROR
        yield source.problem(f"no feed in it; {_WAY_OUT}", severity=severity)
        return
    if found.bozo:
        yield source.problem(*_broken(found.bozo_exception), Severity.WARNING)
    yield from _entries(source, found, _lines(text, len(found.entries)))


def _parse(text: str) -> Any:
    """What feedparser makes of a feed. It gets bytes in a stream, since a string or a path it would try to open."""
    import feedparser

    data = _ENTITY.sub("", _DECLARED.sub("", text)).encode("utf-8", "replace")
    return feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)


def _broken(error: Any) -> tuple[str, int | None]:
    """What is wrong with a feed, and on which line where that is known."""
    from xml.sax import SAXParseException

    line, what = None, str(error)
    if isinstance(error, SAXParseException):
        line, what = (
            max((error.getLineNumber() or 2) - 1, 1),
            error.getMessage(),
        )  # feedparser puts a line before it
    return f"broken XML: {one_line(what)}; what could be read of it is used", line


def _lines(text: str, entries: int) -> list[int]:
    """The line that each entry begins on; 1 for all where they cannot be told."""
    starts = [found.start() for found in _ENTRY.finditer(text)]
    if len(starts) != entries:
        return [1] * entries
    return [1 + text.count("\n", 0, start) for start in starts]


def _entries(source: Source, found: Any, lines: list[int]) -> Iterator[Item]:
    taken = set[str]()
    without = list[int]()
    for number, (entry, line) in enumerate(zip(found.entries, lines, strict=True), 1):
        text = _text(entry)
        if not text.strip():
            without.append(line)
            continue
        fields = Fields(source, {"id": entry.get("id") or entry.get("link")}, line)
        name = yield from own_name(fields, number, taken)
        yield _draft(source, name, line, text, entry, found.feed)
    if not found.entries:
        yield source.problem("no entry in it", severity=Severity.WARNING)
    if without:
        message = f"no text in {len(without)} of {len(found.entries)} entries; passed over"
        yield source.problem(message, without[0], Severity.NOTE)


def _text(entry: Any) -> str:
    """Its content, or the longer summary of one that has next to none."""
    parts = [*entry.get("content", ()), entry.get("summary_detail") or {}]
    return max((_plain(part) for part in parts), key=len)


def _plain(detail: Any) -> str:
    value = detail.get("value") or ""
    return value if detail.get("type") == "text/plain" else plain(value)


def _draft(source: Source, name: str, line: int, text: str, entry: Any, feed: Any) -> Draft:
    published = entry.get("published") or dict.get(entry, "updated")
    origin = dict.get(entry, "source") or {}
    people = [one_line(p.get("name") or "") for p in entry.get("authors") or feed.get("authors") or ()]
    link = entry.get("link") or ""
    return Draft(
        source.id + name,
        source.path,
        source.place,
        text,
        one_line(_plain(entry.get("title_detail") or {})),
        line=line,
        url=link if link.lower().startswith(("http://", "https://")) else None,  # or an id that is no address
        publisher=one_line(plain(origin.get("title") or feed.get("title") or "")) or None,
        authors=tuple(person for person in people if person),
        language=feed.get("language") or "",
        hints=(Hint("feed", published, source.at(line)),) if published else (),
        lines=((0, line),),
    )
