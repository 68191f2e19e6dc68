"""An article: as it was read, and once its date is known."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from timeline.chrono import Day, Interval
from timeline.model.anchor import Anchor, AnchorType
from timeline.model.expression import Expression

MONTH_FIRST = frozenset({"EN-US", "EN-PH"})  # languages that write 4/3/2020 for 3 April
Kind = Literal["news", "narrative", "auto"]


@dataclass(frozen=True, slots=True)
class Span:
    """A passage of an article: its words, and where they stand."""

    exact: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        return cls(text[start:end], start, end)


@dataclass(frozen=True, slots=True)
class Hint:
    """Words that may be a publication date: which clue gave them, as written, and where (path, or path:line)."""

    clue: str
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Section:
    """A further article inside a file: `start` is where its heading stands."""

    start: int
    end: int
    heading: str = ""
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it was read, before its date is known.

    `id` is unique in a build; `path` is relative to the argument it was found under; `place` is
    the path as the user gave it, for messages; `line` is the line of the file on which the text
    begins, from 1. For plain text `text` is the decoded file, unchanged; where a reader made the
    text, `lines` holds (offset, line of the file) pairs, in order, from 0 on. `furniture` are the
    (start, end) offsets, in order, of what is no text of the article, such as "Read more: …".
    """

    id: str
    path: str
    place: str
    text: str
    title: str
    line: int = 1
    url: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    language: str = "en"
    hints: tuple[Hint, ...] = ()
    sections: tuple[Section, ...] = ()
    sha256: str | None = None
    lines: tuple[tuple[int, int], ...] = ()
    furniture: tuple[tuple[int, int], ...] = ()

    def in_furniture(self, offset: int) -> bool:
        """Whether a character of the text is no text of the article."""
        at = bisect_right(self.furniture, offset, key=lambda span: span[0])
        return at > 0 and offset < self.furniture[at - 1][1]

    def begin(self, offset: int) -> int:
        """Where the article that holds a character of the text begins: its section, or 0."""
        return max((section.start for section in self.sections if section.start <= offset), default=0)

    def where(self, offset: int) -> str:
        """ "path:line" of a character of the text."""
        if self.lines:
            nearest = bisect_right(self.lines, offset, key=lambda pair: pair[0])
            return f"{self.place}:{self.lines[max(nearest - 1, 0)][1]}"
        return f"{self.place}:{self.line + self.text.count(chr(10), 0, offset)}"


@dataclass(frozen=True, slots=True)
class Dating:
    """An article's publication date, the clue that gave it, and how far to trust it; `day` None is undated.

    Where the evidence leaves more than one day, `day` is None and `within` holds the days that it leaves.
    """

    day: Day | None
    clue: str = "none"
    confidence: float = 0.0
    evidence: Span | None = None
    within: Interval | None = None


UNDATED = Dating(None)


@dataclass(frozen=True, slots=True)
class DatedSection:
    """A section with its date; `inherited` where it borrows the article's."""

    section: Section
    dating: Dating
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A draft that has been through dating; only against this can an expression be resolved.

    `expressions` are those of its text, resolved; none where it was read from a `timeline.json`.
    """

    draft: Draft
    dating: Dating
    sections: tuple[DatedSection, ...] = ()
    expressions: tuple[Expression, ...] = field(default=(), repr=False, compare=False)

    @property
    def id(self) -> str:
        return self.draft.id

    def section(self, offset: int) -> DatedSection | None:
        """The section that holds a place of the text; None outside of all."""
        return next((s for s in self.sections if s.section.start <= offset < s.section.end), None)

    def anchor(self, offset: int) -> Anchor:
        """The date that holds at a place of the text."""
        dated = self.section(offset)
        return _anchor("published", self.dating) if dated is None else _anchor("section", dated.dating)


def _anchor(kind: AnchorType, dating: Dating) -> Anchor:
    return Anchor(kind, dating.day, dating.confidence, dating.within)
