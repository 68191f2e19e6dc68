"""Checking what an article says of itself: in front matter, in JSON, in the head of a page."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from timeline.errors import Problem, Severity
from timeline.readers.source import Item, Source
from timeline.readers.titles import one_line

_KINDS = {str: "text", int: "a number", float: "a number", list: "a list", dict: "an object"}


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one article, and the line on which they begin; names are in lower case."""

    source: Source
    values: Mapping[str, Any]
    line: int

    def text(self, *names: str) -> str | None:
        """The first of these fields that holds text; None where none does."""
        values = (self.values.get(name) for name in names)
        return next((value.strip() for value in values if isinstance(value, str) and value.strip()), None)

    def texts(self, *names: str) -> tuple[str, ...]:
        """The texts of the first of these fields that holds one or a list of them."""
        for name in names:
            value = self.values.get(name)
            items = value if isinstance(value, list) else [value]
            if found := tuple(item.strip() for item in items if isinstance(item, str) and item.strip()):
                return found
        return ()

    def wrong(self, *names: str, lists: tuple[str, ...] = ()) -> Iterator[Problem]:
        """A warning for each of these fields that holds something else than text, or a list of texts where one may."""
        for name in names:
            value = self.values.get(name)
            if value is None or isinstance(value, str):
                continue
            if name in lists and isinstance(value, list) and all(isinstance(item, str) for item in value):
                continue
            message = f'"{name}" must be text in quotation marks, not {kind(value)}; it is passed over'
            yield self.source.problem(message, self.line, Severity.WARNING)


def kind(value: Any) -> str:
    """What a value of JSON is called."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return _KINDS.get(type(value), "a value of another kind")


def own_name(fields: Fields, number: int, taken: set[str]) -> Generator[Item, None, str]:
    """What tells an article from the others of its file: "#" and its `id`, or else its line or its number.

    `taken` are the names given so far; the new one is added.
    """
    said = fields.values.get("id")
    usable = isinstance(said, str | int) and not isinstance(said, bool)
    own = one_line(str(said)) if usable else ""
    if said is not None and not usable:
        message = f'"id" must be text, not {kind(said)}; the article is called "#{number}"'
        yield fields.source.problem(message, fields.line, Severity.WARNING)
    name = "#" + (own or str(number))
    if name in taken:
        first = name
        while name in taken:
            name += f":{number}"
        message = f'a second article called "{first}"; it becomes "{name}"; give each an "id" of its own'
        yield fields.source.problem(message, fields.line, Severity.WARNING)
    taken.add(name)
    return name
