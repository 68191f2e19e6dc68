"""Texts with their time expressions marked inline, in `told/*.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "told"
_HEAD = re.compile(r"=== *(?P<name>.+?) *\| *(?P<day>\d{4}-\d\d-\d\d)\s*")
_MARK = re.compile(r"\[\[(.+?)\|(?:DATE|TIME|DURATION|SET)\|([^\]|]*)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Told:
    """A text, the day it was written on, and the (start, end, value) of each expression in it."""

    name: str
    day: str
    text: str
    marked: tuple[tuple[int, int, str], ...]


def load(folder: Path = FOLDER) -> Iterator[Told]:
    """The texts of every file; ValueError for a line before the first heading."""
    for path in sorted(folder.glob("*.txt")):
        head, lines = None, list[str]()
        for number, line in enumerate(path.read_text("utf-8").splitlines(keepends=True), 1):
            if found := _HEAD.fullmatch(line):
                if head is not None:
                    yield _told(head, "".join(lines))
                head, lines = found, []
            elif head is not None:
                lines.append(line)
            elif line.strip():
                raise ValueError(f"{path.name}:{number}: begin a text with === name | day")
        if head is not None:
            yield _told(head, "".join(lines))


def _told(head: re.Match[str], raw: str) -> Told:
    text, marked, done = "", [], 0
    for mark in _MARK.finditer(raw):
        text += raw[done : mark.start()]
        marked.append((len(text), len(text) + len(mark[1]), mark[2]))
        text += mark[1]
        done = mark.end()
    return Told(head["name"], head["day"], text + raw[done:], tuple(marked))
