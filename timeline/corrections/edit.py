"""What `timeline correct` does: it writes entries into `corrections.toml`, or takes one out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from timeline import store
from timeline.corrections.file import read
from timeline.corrections.write import Table, added, without
from timeline.errors import UsageError
from timeline.model import Timeline

# Of the entries about one event, those that a new one takes the place of.
_RIVALS = {
    "redate": ("redate",),
    "retitle": ("retitle",),
    "hide": ("hide", "pin"),
    "pin": ("hide", "pin"),
}


def write(file: Path, tables: Sequence[Table], ids: Iterable[str]) -> str:
    """Add entries about an event, which has these ids, to a `corrections.toml` that may not be there yet; their text.

    Raises SettingsError where the file is broken, OutputError where it cannot be written; it is then as it was.
    """
    text, ids = _text(file), set(ids)
    for table in tables:
        while (found := without(text, ids, _RIVALS.get(table["action"], ("",)))) is not None:
            text = found[0]
    store.write_file(file, added(text, tables).encode())
    return added("", tables)


def undo(file: Path, ids: Iterable[str], actions: Iterable[str] = ()) -> str:
    """Take the last entry about an event, which has these ids, out of a `corrections.toml`; its text.

    With `actions` only entries of these count. Raises UsageError where there is none, otherwise as `write`.
    """
    ids = sorted(ids)
    found = without(_text(file), ids, actions)
    if found is None:
        raise UsageError(f"{file}: no such correction of {' or '.join(ids)}, and nothing was changed")
    store.write_file(file, found[0].encode())
    return found[1]


def ids_of(timeline: Timeline, event_id: str) -> set[str]:
    """All ids of an event; the one that is named even where there is none: it may be hidden."""
    return {event_id}.union(
        *({e.id, *e.previous_ids} for e in timeline if event_id in (e.id, *e.previous_ids))
    )


def _text(file: Path) -> str:
    """What stands in a sound file; "" where there is none. Line ends stay as they are."""
    if not file.exists():
        return ""
    read(file)
    return file.read_bytes().decode("utf-8-sig")
