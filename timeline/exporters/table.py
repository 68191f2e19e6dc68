"""The table of formats. A new format is one file with a `files` function, and one line here."""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from timeline.errors import NotYet, UsageError
from timeline.model import Timeline
from timeline.settings import Settings

Files = Callable[[Timeline, Settings], Iterator[tuple[str, bytes]]]
Render = Callable[[Timeline, Settings], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its main file, that file's media type, and the module that writes it.

    The module is imported when it is used; it holds `files`, all that a site gets, and
    `render`, the one file that stands for the whole.
    """

    name: str
    file: str
    media_type: str
    module: str

    def files(self) -> Files:
        return cast("Files", importlib.import_module(self.module).files)

    def render(self) -> Render:
        return cast("Render", importlib.import_module(self.module).render)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        each.name: each
        for each in (
            Format("html", "index.html", "text/html", "timeline.exporters.html"),
            Format("ical", "timeline.ics", "text/calendar", "timeline.exporters.ical"),
            Format("json", "timeline.json", "application/json", "timeline.exporters.json"),
        )
    }
)
PLANNED = ("atom", "csv", "jsonfeed", "timelinejs")


def find(name: str) -> Format:
    """The format of that name; UsageError names the nearest known one, NotYet one that is still to come."""
    if name in FORMATS:
        return FORMATS[name]
    if name in PLANNED:
        raise NotYet(f'the format "{name}" is planned, and this release cannot write it; use {_listed()}')
    near = difflib.get_close_matches(name, FORMATS, 1)
    hint = f'did you mean "{near[0]}"?' if near else f"known: {_listed()}"
    raise UsageError(f'unknown format "{name}"; {hint}')


def _listed() -> str:
    *first, last = sorted(FORMATS)
    return f"{', '.join(first)} or {last}"
