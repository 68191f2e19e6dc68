"""Reading `corrections.toml`: every entry is checked, and a message names its line and the way out."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from timeline.corrections import dates
from timeline.corrections.entry import ACTIONS, Correction, Reference
from timeline.errors import SettingsError
from timeline.evidence import Passage, plain
from timeline.model import LONGEST_TITLE
from timeline.settings import CORRECTIONS, read_toml

ENTRY = "correction"
TEXTS = ("event", "article", "quote", "expression", "predicate")
WHICH = (*TEXTS, "occurrence")  # what finds an event
# What each action needs besides.
NEEDS = {"redate": ("date",), "retitle": ("title",), "merge": ("with",), "split": ("sources",)}
_HEAD = re.compile(rf"(?m)^[ \t]*\[\[[ \t]*\"?{ENTRY}\"?[ \t]*\]\]")


def find(paths: Sequence[str | Path]) -> tuple[Correction, ...]:
    """The corrections beside the articles: in each folder that is named, or that a named file is in; SettingsError."""
    files: dict[str, Path] = {}
    for path in sorted({Path(path) for path in paths if str(path) != "-"}):
        file = (path if path.is_dir() else path.parent) / CORRECTIONS
        if file.exists():
            files.setdefault(os.path.realpath(file), file)
    return tuple(correction for real in sorted(files) for correction in read(files[real]))


def read(path: Path) -> tuple[Correction, ...]:
    """The corrections in a file, in order; SettingsError names the file, the line and the way out."""
    return _checked(path, *read_toml(path))


def heads(text: str) -> list[int]:
    """Where the entries of a file begin that stand under a `[[correction]]` each, in code points."""
    return [found.start() for found in _HEAD.finditer(text)]


def _checked(path: Path, text: str, data: Mapping[str, Any]) -> tuple[Correction, ...]:
    whole = _Entry(path, text, 0, {})
    for key in data:
        if key != ENTRY:
            whole.unknown(key, [ENTRY], "each correction begins with [[correction]]")
    entries = data.get(ENTRY, [])
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        whole.wrong(ENTRY, "must be a list of tables; begin each with [[correction]]")
    starts = heads(text)
    if len(starts) != len(entries):  # written as one list, or a text holds what looks like a head
        starts = [0] * len(entries)
    return tuple(
        _Entry(path, text, start, entry).correction() for start, entry in zip(starts, entries, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry while it is being checked; `start` is where it begins in the text of the file."""

    path: Path
    text: str
    start: int
    data: Mapping[str, Any]

    def correction(self) -> Correction:
        action = self._action()
        needed = NEEDS.get(action, ())
        self._only(self.data, ("action", *WHICH, *needed), action)
        for key in needed:
            if key not in self.data:
                self.wrong("action", f'"{action}" needs {key} = …')
        return Correction(
            action,
            self._reference(self.data, "action"),
            f"{self.path}:{self._line('')}",
            date=self._date() if "date" in self.data else None,
            title=self._title() if "title" in self.data else "",
            others=tuple(reference for key in ("with", "sources") for reference in self._others(key)),
        )

    def _action(self) -> str:
        if "action" not in self.data:
            self.wrong("", f"an entry needs action = …, one of {', '.join(ACTIONS)}")
        action = self.data["action"]
        if action not in ACTIONS:
            near = difflib.get_close_matches(str(action), ACTIONS, 1)
            hint = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(ACTIONS)}"
            self.wrong("action", f'unknown action "{action}"; {hint}')
        return str(action)

    def _date(self) -> Any:
        value = self.data["date"]
        try:
            return dates.read(value.isoformat() if isinstance(value, date) else self._text(self.data, "date"))
        except ValueError as error:
            self.wrong("date", str(error))

    def _title(self) -> str:
        title = " ".join(self._text(self.data, "title").split())
        if not title or len(title) > LONGEST_TITLE:
            self.wrong("title", f"must have 1 to {LONGEST_TITLE} characters, and has {len(title)}")
        return title

    def _others(self, key: str) -> Iterable[Reference]:
        listed = self.data.get(key, [])
        if key in self.data and (not isinstance(listed, list) or not listed):
            self.wrong(key, 'must be a list of tables, such as [{ article = "a.txt", quote = "…" }]')
        for table in listed:
            if not isinstance(table, Mapping):
                self.wrong(key, 'must hold tables, such as { article = "a.txt", quote = "…" }')
            self._only(table, WHICH, key)
            if key == "sources" and "quote" not in table:
                self.wrong(key, "each needs a quote: the sentence that is to leave")
            yield self._reference(table, key)

    def _reference(self, table: Mapping[str, Any], key: str) -> Reference:
        texts = {name: self._text(table, name) for name in TEXTS if name in table}
        quote, expression, predicate = (plain(texts.get(name, "")) for name in TEXTS[2:])
        if not texts.get("event") and not quote:
            self.wrong(
                key, "which event? give event = its id, or article and quote = the sentence that tells of it"
            )
        passage = Passage(texts.get("article", ""), quote, expression, predicate)
        return Reference(texts.get("event", ""), passage, self._occurrence(table))

    def _occurrence(self, table: Mapping[str, Any]) -> int:
        value = table.get("occurrence", 0)
        if type(value) is not int or value < 0:
            self.wrong("occurrence", "must be a number, from 1 for the first of several")
        return value

    def _text(self, table: Mapping[str, Any], key: str) -> str:
        value = table[key]
        if not isinstance(value, str):
            self.wrong(key, f'must be text in quotation marks, such as {key} = "…"')
        return value

    def _only(self, table: Mapping[str, Any], known: Sequence[str], inside: str) -> None:
        for key in table:
            elsewhere = [action for action, needed in NEEDS.items() if key in needed]
            if key not in known and elsewhere:
                self.wrong(key, f"goes with {elsewhere[0]}, and not with {inside}")
            if key not in known:
                self.unknown(key, known, f'"{inside}" has {", ".join(known)}')

    def unknown(self, key: str, known: Sequence[str], otherwise: str) -> NoReturn:
        near = difflib.get_close_matches(key, known, 1)
        self.wrong(key, "unknown key; " + (f'did you mean "{near[0]}"?' if near else otherwise))

    def wrong(self, key: str, message: str) -> NoReturn:
        named = f'"{key}": ' if key else ""
        raise SettingsError(f"{self.path}:{self._line(key)}: {named}{message}")

    def _line(self, key: str) -> int:
        """The line of the entry's head, or of one of its keys; tomllib does not tell."""
        place = self.start
        if key:
            own = re.compile(rf'(?m)^.*?(?<![\w-])"?{re.escape(key)}"?[ \t]*[=\]]')
            found = own.search(self.text, self.start)
            place = found.start() if found else place
        return 1 + self.text.count("\n", 0, place)
