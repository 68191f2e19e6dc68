"""Plain text: the decoded file, unchanged."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.errors import Severity
from timeline.model import Draft
from timeline.readers.encoding import decode
from timeline.readers.source import Item, Source


def read(source: Source) -> Iterator[Item]:
    """One article, without a title of its own."""
    text, complaint = decode(source.read())
    if complaint is not None:
        yield source.problem(complaint, severity=Severity.WARNING)
    yield Draft(source.id, source.path, source.place, text, "", language="")
