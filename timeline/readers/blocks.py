"""The blocks of a text: its paragraphs and headings, with the empty lines before each.

A line is a block of its own, unless the text is wrapped at a column: then the lines of a paragraph are one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from timeline.readers.titles import one_line

_STOP = re.compile(r"[.!?…][\"'”’»)\] ]*$")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_COLUMN = 50  # code points: a shorter line is not one that was broken to fit a column
_NEAR = 20  # code points by which a wrapped line may fall short of the longest: a long word did not fit
_PROSE = 8  # words; with fewer a full stop may be that of an abbreviation or a slogan


@dataclass(frozen=True, slots=True)
class Block:
    """A passage: its offsets in code points, `end` exclusive, without white space around it; the number
    of empty lines before it; and its words, with every run of white space made one space."""

    start: int
    end: int
    gap: int
    words: str

    @property
    def stops(self) -> bool:
        """Whether it ends as a sentence does."""
        return _STOP.search(self.words) is not None

    @property
    def prose(self) -> bool:
        """Whether it is running text and no heading, label or link."""
        return self.stops and self.size >= _PROSE

    @property
    def size(self) -> int:
        """Its number of words."""
        return len(self.words.split())


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order."""
    lines = _lines(text)
    width = _column(lines)
    found = list[Block]()
    for at, line in enumerate(lines):
        if at and width and not line.gap and _goes_on(lines[at - 1], width):
            before = found.pop()
            line = Block(before.start, line.end, before.gap, f"{before.words} {line.words}")  # noqa: PLW2901
        found.append(line)
    return tuple(found)


def _lines(text: str) -> list[Block]:
    """The lines that hold words."""
    found, gap = list[Block](), 0
    for line in _LINE.finditer(text):
        if words := one_line(line[0]):
            start = line.start() + len(line[0]) - len(line[0].lstrip())
            found.append(Block(start, start + len(line[0].strip()), gap, words))
            gap = 0
        else:
            gap += 1
    return found


def _column(lines: list[Block]) -> int:
    """The width that a text is wrapped at; 0 where its lines are paragraphs.

    It is wrapped where most long lines that another follows at once end in mid-sentence.
    """
    followed = [a for a, b in pairwise(lines) if not b.gap and len(a.words) >= _COLUMN]
    broken = [line for line in followed if not line.stops]
    return max(len(line.words) for line in broken) if 2 * len(broken) > len(followed) else 0


def _goes_on(line: Block, width: int) -> bool:
    """Whether a line of a wrapped text is full, so that the next one belongs to it."""
    return len(line.words) >= max(_COLUMN, width - _NEAR)
