"""JSON: one article, a list of them, a feed, or one a line; packed with gzip or not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from timeline.errors import InputError, Severity
from timeline.model import Draft, Hint
from timeline.readers import json_feed
from timeline.readers.encoding import decode
from timeline.readers.fields import Fields, kind, own_name
from timeline.readers.source import Item, Source
from timeline.readers.titles import one_line

_TEXTS = ("title", "published", "url", "publisher", "authors", "language")
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # how UTF-16 and UTF-32 begin
_SPACE = re.compile(r"\s*")
_Values = Iterator[tuple[int, Any] | Item]  # the line that a value begins on, and the value


def read(source: Source) -> Iterator[Item]:
    """The articles of a JSON file: an object, a list of objects, a JSON Feed, or, as many files named so are, JSON lines."""
    text, complaint = decode(source.read())
    if complaint is not None:
        yield source.problem(complaint, severity=Severity.WARNING)
    begin = _skip(text, 0)
    feed = json_feed.feed_in(text)
    if feed is not None:
        yield from json_feed.entries(source, feed)
    elif not text[begin:]:
        yield source.problem("an empty file; it should hold JSON")
    elif text[begin] == "[":
        yield from _articles(source, _elements(source, text), "place")
    elif _is_lines(text):
        yield from _articles(
            source, _lines(source, iter(text.encode("utf-8", "surrogatepass").split(b"\n"))), "line"
        )
    else:
        yield from _articles(source, _only(source, text), "none")


def read_lines(source: Source) -> Iterator[Item]:
    """The articles of a JSON lines file, one after the other; a broken line spoils no other."""
    with source.open() as stream:
        start = stream.read(2)
        if start in _WIDE:
            text, _ = decode(start + stream.read())
            rows: Iterator[bytes] = iter(text.encode("utf-8", "surrogatepass").split(b"\n"))
        else:
            rows = _joined(start, iter(stream))
        yield from _articles(source, _lines(source, rows), "line")


def _joined(start: bytes, rows: Iterator[bytes]) -> Iterator[bytes]:
    """The rows of a stream whose first two bytes are read already."""
    if start[-1:] == b"\n":  # the file begins with an empty line
        yield from start.splitlines()
    else:
        yield start + next(rows, b"")
    yield from rows


def _lines(source: Source, rows: Iterator[bytes]) -> _Values:
    for number, row in enumerate(rows, 1):
        try:
            text, complaint = decode(row)
            if complaint is not None:
                yield source.problem(complaint, number, Severity.WARNING)
            if text.strip():
                yield number, json.loads(text)
        except (ValueError, RecursionError, InputError) as error:
            yield source.problem(f"broken JSON: {_reason(error)}; the line is passed over", number)


def _elements(source: Source, text: str) -> _Values:
    """The elements of a list, as far as it is whole."""
    decoder, at, line = json.JSONDecoder(), _skip(text, _skip(text, 0) + 1), 1
    counted = 0
    try:
        while text[at : at + 1] != "]":
            line, counted = line + text.count("\n", counted, at), at
            value, end = decoder.raw_decode(text, at)
            yield line, value
            at = _skip(text, end)
            if text[at : at + 1] == ",":
                at = _skip(text, at + 1)
            elif text[at : at + 1] != "]":
                raise json.JSONDecodeError("Expecting ',' or ']'", text, at)
    except (ValueError, RecursionError) as error:
        where = error.lineno if isinstance(error, json.JSONDecodeError) else line
        yield source.problem(f"broken JSON: {_reason(error)}; what follows is passed over", where)


def _only(source: Source, text: str) -> _Values:
    try:
        yield 1 + text.count("\n", 0, _skip(text, 0)), json.loads(text)
    except (ValueError, RecursionError) as error:
        where = error.lineno if isinstance(error, json.JSONDecodeError) else None
        yield source.problem(f"broken JSON: {_reason(error)}", where)


def _is_lines(text: str) -> bool:
    """Whether a text that is no list is JSON lines: its first line is a value, and more follows."""
    first, _, rest = text.strip().partition("\n")
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return bool(rest.strip())


def _articles(source: Source, values: _Values, label: str) -> Iterator[Item]:
    """An article for each object with a text; `label` is what names one that has no id: "line", "place" or "none"."""
    taken: set[str] = set()
    without: list[int] = []
    count, broken = 0, False
    for found in values:
        if not isinstance(found, tuple):
            broken = True
            yield found
            continue
        line, value = found
        count += 1
        if not isinstance(value, dict) or value.get("text") is None:
            without.append(line)
        elif not isinstance(value["text"], str):
            yield source.problem(
                f'"text" must be text, not {kind(value["text"])}; the article is passed over', line
            )
        else:
            fields = Fields(source, value, line)
            yield from fields.wrong(*_TEXTS, lists=("authors",))
            name = ""
            if label != "none":
                name = yield from own_name(fields, line if label == "line" else count, taken)
            yield _draft(fields, name)
    if not count and not broken:
        yield source.problem('no article in it; it should hold JSON objects with a "text"')
    if without:
        what = f'no "text" in {len(without)} of {count} values' if count > 1 else 'no "text" in it'
        yield source.problem(f"{what}; passed over", without[0], Severity.NOTE)


def _draft(fields: Fields, name: str) -> Draft:
    source, text = fields.source, fields.values["text"]
    published = fields.text("published")
    return Draft(
        source.id + name,
        source.path,
        source.place,
        text,
        one_line(fields.text("title") or ""),
        line=fields.line,
        url=fields.text("url"),
        publisher=fields.text("publisher"),
        authors=fields.texts("authors"),
        language=fields.text("language") or "",
        hints=() if published is None else (Hint("json", published, source.at(fields.line)),),
        lines=((0, fields.line),),
    )


def _skip(text: str, at: int) -> int:
    """The next place that is no white space."""
    found = _SPACE.match(text, at)
    return at if found is None else found.end()


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} (column {error.colno})"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)
