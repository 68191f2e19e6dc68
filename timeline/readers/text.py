"""Plain text: the decoded file, unchanged."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.errors import Severity
from timeline.model import Draft
from timeline.readers.encoding import decode
from timeline.readers.source import Item, Source
from timeline.readers.titles import first_line


def read(source: Source) -> Iterator[Item]:
    """One article; its title is the first line that is not empty."""
    text, complaint = decode(source.read())
    if complaint is not None:
        yield source.problem(complaint, severity=Severity.WARNING)
    yield Draft(source.id, source.path, source.place, text, first_line(text), language="")
