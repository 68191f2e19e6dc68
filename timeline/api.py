"""What Python programs use: five functions and the values they give."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from timeline import corrections, exporters, pipeline, readers, store
from timeline.chrono import Day
from timeline.errors import InputError, Problem, UsageError
from timeline.exporters.json_load import load as load_json
from timeline.model import Draft, Event, Expression, Kind, Timeline, top
from timeline.settings import Settings

__all__ = ["Draft", "Event", "Expression", "Settings", "Timeline", "build", "export", "load", "read", "tag"]


def build(*paths: str | Path, settings: Settings | None = None) -> Timeline:
    """Read, find, date, resolve and merge the articles in files and folders.

    `settings` are those of the `timeline.toml` beside the articles where they are left out; the
    `corrections.toml` beside them holds in any case. What was passed over is in the timeline's `problems`.
    Raises UsageError, SettingsError or NothingToDo.
    """
    found = readers.find_settings(paths) if settings is None else settings
    items = readers.read(paths, found)
    by_hand = corrections.find(paths)
    today = Day.from_date(datetime.now(UTC).date())
    built = pipeline.build(items, found, default_title=title_of(paths), corrections=by_hand, today=today)
    return shortened(built.timeline, found)


def read(path: str | Path) -> Iterator[Draft]:
    """The articles in a file or a folder; what cannot be read is told as a UserWarning."""
    for item in readers.read([path]):
        if isinstance(item, Problem):
            warnings.warn(str(item), stacklevel=2)
        else:
            yield item


def tag(
    text: str,
    *,
    published: str | date | Day | None = None,
    kind: Kind = "news",
    parse: bool = False,
) -> tuple[Expression, ...]:
    """The time expressions of an English text, in order, with what they mean.

    `published` is the day it was said on, as ISO 8601 or a date; without it relative expressions have
    no value. With `parse` the governing verb decides their direction, which needs a spaCy pipeline.
    Offsets are code points of `text`, the end exclusive. Raises UsageError for a date that is none.
    """
    return pipeline.tag_text(text, None if published is None else _day(published), kind, parse=parse)


def load(path: str | Path) -> Timeline:
    """A timeline from its `timeline.json`; raises InputError that names what is wrong with it."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    return load_json(data, str(path))


def export(
    timeline: Timeline, name: str, target: str | Path | BinaryIO, *, settings: Settings | None = None
) -> None:
    """Write a timeline in one format ("html", "ical", "json") to a path or a binary stream.

    Raises UsageError for an unknown format, NotYet for one still to come, OutputError where writing fails.
    """
    data = exporters.render(timeline, name, settings or Settings())
    if isinstance(target, str | Path):
        store.write_file(Path(target), data)
    else:
        target.write(data)


def shortened(timeline: Timeline, settings: Settings) -> Timeline:
    """The timeline with as many of its events as the settings keep (`top`), the most important ones."""
    return replace(timeline, events=top(timeline.events, settings.top))


def title_of(paths: tuple[str | Path, ...]) -> str:
    """A title for articles that have been given none: the name of their folder."""
    for path in map(Path, paths):
        name = (path if path.is_dir() else path.parent).resolve().name
        if str(path) != "-" and name:
            return name.replace("-", " ").replace("_", " ").strip().capitalize() or "Timeline"
    return "Timeline"


def _day(published: str | date | Day) -> Day:
    if isinstance(published, Day):
        return published
    if isinstance(published, date):
        return Day.of(published.year, published.month, published.day)
    try:
        return Day.parse(published)
    except ValueError as error:
        raise UsageError(f'published: "{published}" is no date; write it like 2020-04-29') from error
