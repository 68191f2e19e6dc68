"""Checking what an article says of itself: in front matter, in JSON, in the head of a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from timeline.errors import Problem, Severity
from timeline.readers.source import Source

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
