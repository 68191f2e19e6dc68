"""Marked sentences: what the tagger must find in running text, and where it must find nothing.

A file of `corpus/en` begins with the day of saying, `# 2024-05-09`, or with `# 2024-05-09 narrative` where its
texts are told like a chronicle. Each of its items is one text; an expression is a link from its words, without the
preposition before them, to its TIMEX3 value, or to nothing where its meaning cannot be known. An item without a
link holds no expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.chrono import Day
from timeline.model import Kind

FOLDER = Path(__file__).parent / "corpus" / "en"
_KINDS: dict[str, Kind] = {"": "news", "narrative": "narrative"}
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]*)\)")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text of a kind, said on a day, with the span, the words and the value of each expression in it."""

    place: str
    day: Day
    text: str
    expected: tuple[tuple[int, int, str, str | None], ...]
    kind: Kind = "news"


def load(folder: Path = FOLDER) -> Iterator[Marked]:
    """The sentences of every file, in order; ValueError for a line that is neither heading, item nor empty."""
    for path in sorted(folder.glob("*.md")):
        head, *lines = path.read_text(encoding="utf-8").splitlines()
        said, _, narrative = head.removeprefix("# ").partition(" ")
        day, kind = Day.parse(said), _KINDS[narrative]
        for number, line in enumerate(lines, 2):
            place = f"{path.name}:{number}"
            if line.startswith("- "):
                yield parse(place, day, line.removeprefix("- "), kind)
            elif line and not line.startswith("## "):
                raise ValueError(f"{place}: begin an item with a dash")


def parse(place: str, day: Day, line: str, kind: Kind = "news") -> Marked:
    """An item without its marks."""
    text, expected, done = "", [], 0
    for link in _LINK.finditer(line):
        text += line[done : link.start()]
        expected.append((len(text), len(text) + len(link[1]), link[1], link[2] or None))
        text += link[1]
        done = link.end()
    return Marked(place, day, text + line[done:], tuple(expected), kind)
