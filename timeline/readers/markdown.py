"""Markdown with YAML front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from timeline.errors import InputError, Severity
from timeline.model import Draft, Hint
from timeline.readers.blocks import blocks
from timeline.readers.encoding import decode
from timeline.readers.fields import Fields
from timeline.readers.further import further
from timeline.readers.plain import from_markdown
from timeline.readers.source import Item, Source
from timeline.readers.titles import one_line

# Where the publication date is looked for, best first; "modified" and "updated" are later days.
DATES = (
    "published",
    "date",
    "pubdate",
    "publish_date",
    "published_at",
    "date_published",
    "datepublished",
    "publishdate",
)
_TEXTS = (
    *DATES,
    "title",
    "url",
    "link",
    "publisher",
    "site",
    "source",
    "language",
    "lang",
    "author",
    "authors",
)
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})  # what YAML means by nothing


@dataclass(frozen=True, slots=True)
class _Matter:
    """A file in two parts: its front matter, and its body with the line it begins on."""

    values: dict[str, Any]
    lines: dict[str, int]
    body: str
    line: int


class _Broken(Exception):
    """Front matter that is no YAML: the message, and the line of the file."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def read(source: Source) -> Iterator[Item]:
    """One article; its text is the body as plain text, its title that of the front matter or the first heading."""
    text, complaint = decode(source.read())
    if complaint is not None:
        yield source.problem(complaint, severity=Severity.WARNING)
    try:
        matter = _split(text)
    except _Broken as error:
        yield source.problem(f"broken front matter: {error}", error.line)
        return
    fields = Fields(source, matter.values, 1)
    yield from fields.wrong(*_TEXTS, lists=("author", "authors"))
    plain = from_markdown(matter.body, matter.line)
    made = plain.made
    yield Draft(
        source.id,
        source.path,
        source.place,
        made.text,
        one_line(fields.text("title") or plain.title),
        line=made.lines[0][1] if made.lines else matter.line,
        url=fields.text("url", "link"),
        publisher=fields.text("publisher", "site", "source"),
        authors=fields.texts("authors", "author"),
        language=fields.text("language", "lang") or "",
        hints=tuple(
            Hint("front-matter", said, source.at(matter.lines.get(name, 1)))
            for name in DATES
            if (said := fields.text(name)) is not None
        ),
        sections=further(blocks(made.text), plain.breaks),
        lines=tuple(made.lines),
    )


def _split(text: str) -> _Matter:
    """Front matter and body; a text that begins with a rule and holds no fields is all body."""
    from frontmatter.default_handlers import YAMLHandler

    handler = YAMLHandler()
    assert handler.FM_BOUNDARY is not None
    opening = handler.FM_BOUNDARY.match(text)
    if opening is None:
        return _Matter({}, {}, text, 1)
    first = 1 + text.count("\n", 0, opening.end())
    try:
        front, body = handler.split(text)
    except ValueError:
        if re.match(r"\s*\w+[ \t]*:", text[opening.end() :]):
            raise _Broken('it never ends; close it with a line "---"', first) from None
        return _Matter({}, {}, text, 1)
    values = _load(handler, front, first)
    if not isinstance(values, dict):
        return _Matter({}, {}, text, 1)
    lines = {
        found[1].lower(): first + front.count("\n", 0, found.start())
        for found in re.finditer(r"""(?m)^["']?([\w-]+)["']?[ \t]*:""", front)
    }
    plain = {str(key).lower(): value for key, value in values.items() if _said(value)}
    return _Matter(plain, lines, body, 1 + text.count("\n", 0, len(text) - len(body)))


def _load(handler: Any, front: str, first: int) -> Any:
    """The front matter with every value as it is written: a date stays text, so that one that does not exist is told."""
    import yaml

    try:
        return handler.load(front, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = first + (error.problem_mark.line if error.problem_mark else 0)
        raise _Broken(f"{error.problem}; put a value that holds a colon in quotation marks", line) from error
    except yaml.YAMLError as error:
        raise _Broken("not YAML; look for unusual signs", first) from error
    except RecursionError as error:
        raise InputError("front matter nested too deeply; write its fields one below the other") from error


def _said(value: Any) -> bool:
    return not isinstance(value, str) or value.strip() not in _NOTHING
