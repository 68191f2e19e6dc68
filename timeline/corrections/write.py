"""The text of a `corrections.toml` with an entry more, or less. Comments and the layout of the rest are kept."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from typing import Any

from timeline.corrections.file import ENTRY, heads

Table = dict[str, Any]


def added(text: str, tables: Sequence[Table]) -> str:
    """The text of a `corrections.toml`, which must be sound, with tables at its end."""
    import tomlkit
    from tomlkit.items import AoT

    document = tomlkit.parse(text)
    entries = document.get(ENTRY)
    if entries is not None and not isinstance(entries, AoT):  # written as one list
        for table in tables:
            entries.append(_inline(table))
        return tomlkit.dumps(document)
    new = tomlkit.aot()
    for table in tables:
        entry = tomlkit.table()
        for key, value in table.items():
            entry.add(key, _listed(value) if isinstance(value, list) else value)
        new.append(entry)
    before = text.rstrip("\n") + "\n\n" if text.strip() else ""
    return before + tomlkit.dumps({ENTRY: new}).strip() + "\n"


def _listed(tables: Iterable[Table]) -> Any:
    import tomlkit

    array = tomlkit.array()
    for table in tables:
        array.append(_inline(table))
    return array.multiline(multiline=True)


def _inline(table: Table) -> Any:
    import tomlkit

    inline = tomlkit.inline_table()
    for key, value in table.items():
        inline.add(key, _listed(value).multiline(multiline=False) if isinstance(value, list) else value)
    return inline


def without(text: str, ids: Iterable[str], actions: Iterable[str]) -> tuple[str, str] | None:
    """The text of a `corrections.toml` without the last entry about one of these events, and that entry's text.

    None where there is none; with `actions`, only entries of these count.
    """
    entries = tomllib.loads(text).get(ENTRY, [])
    starts, wanted, ids = heads(text), set(actions), set(ids)
    found = [
        n
        for n, entry in enumerate(entries)
        if ids & {entry.get("event"), *(other.get("event") for other in entry.get("with", ()))}
        and (not wanted or entry["action"] in wanted)
    ]
    if not found:
        return None
    last = found[-1]
    if len(starts) != len(entries):  # written as one list, or a text holds what looks like a head
        return _deleted(text, last), _inline(entries[last]).as_string() + "\n"
    start = starts[last]
    after = starts[last + 1] if last + 1 < len(starts) else len(text)
    lines = text[start:after].splitlines(keepends=True)
    while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()  # what stands above the next entry belongs to that one
    entry = "".join(lines)
    above, below = text[:start], text[start + len(entry) :].lstrip("\r\n")
    return (above + below if below else _ended(above)), entry


def _ended(text: str) -> str:
    """A text without empty lines at its end."""
    words = text.rstrip()
    return words + text[len(words) :].splitlines(keepends=True)[0] if words and words != text else words


def _deleted(text: str, number: int) -> str:
    import tomlkit

    document = tomlkit.parse(text)
    del document[ENTRY][number]
    return tomlkit.dumps(document)
