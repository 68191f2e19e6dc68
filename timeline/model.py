"""The values that travel from a file to a timeline, in the order of their appearance.

All are frozen. Offsets are code points into the article's text, from 0, the end exclusive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from timeline.chrono import Day, Interval, edtf, timex3
from timeline.chrono.value import Value, When
from timeline.errors import Problem, UsageError
from timeline.reading import Reading, Tense

MONTH_FIRST = frozenset({"EN-US", "EN-PH"})  # languages that write 4/3/2020 for 3 April
Kind = Literal["news", "narrative", "auto"]
AnchorType = Literal["published", "section", "previous", "none"]


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
    text, `lines` holds (offset, line of the file) pairs, in order, from 0 on.
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

    def where(self, offset: int) -> str:
        """ "path:line" of a character of the text."""
        if self.lines:
            nearest = bisect_right(self.lines, offset, key=lambda pair: pair[0])
            return f"{self.place}:{self.lines[max(nearest - 1, 0)][1]}"
        return f"{self.place}:{self.line + self.text.count(chr(10), 0, offset)}"


@dataclass(frozen=True, slots=True)
class Outer:
    """The range that the words around an expression make of it: "since 2014"; NoDate where another end tells it."""

    start: int
    end: int
    rule: str
    reading: Reading = field(repr=False)
    meaning: Value | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a relative expression was counted from."""

    type: AnchorType
    day: Day | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression: what it says, and, once it is known when that was said, what it means.

    `meaning` is None before that, and for a relative expression of an undated article.
    Where the words around it make a range ("since 2014", "from May to July"), `outer` is that
    range, which events use; TIMEX3 has no ranges and tells the ends. `anchor` is what the meaning was
    counted from; `kind` the kind of text outside which it is none.
    """

    start: int
    end: int
    text: str
    rule: str
    reading: Reading = field(repr=False)
    confidence: float = 1.0
    meaning: Value | None = None
    outer: Outer | None = None
    anchor: Anchor | None = None
    kind: str | None = None

    def said(self, meaning: Value | None, outer: Outer | None, anchor: Anchor) -> Expression:
        """The same words with what they mean here."""
        return Expression(
            self.start,
            self.end,
            self.text,
            self.rule,
            self.reading,
            self.confidence,
            meaning,
            outer,
            anchor,
            self.kind,
        )

    @property
    def type(self) -> str:
        """TIMEX3 type; DATE where the meaning is not known."""
        return "DATE" if self.meaning is None else timex3.type_of(self.meaning)

    @property
    def value(self) -> str | None:
        """TIMEX3 value, or None where the meaning is not known."""
        return None if self.meaning is None else timex3.write(self.meaning)

    @property
    def edtf(self) -> str | None:
        """EDTF of the days meant; None for durations, sets and references."""
        return edtf.write(self.meaning.interval) if isinstance(self.meaning, When) else None


@dataclass(frozen=True, slots=True, order=True)
class Entity:
    """A person, organisation or group that takes part; `type` is the recogniser's label."""

    name: str
    type: str


class Status(Enum):
    """How a text presents an event."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Statement:
    """What the predicate that a time expression dates says; nothing here depends on the article's date.

    `lemmas` are the content words of the clause and `context` those of the whole sentence, by which
    likeness is measured; `headline` is "" where nothing readable can be made. `inferred` tells that the clause has no expression of its own: `expression` is then the one whose
    date it takes over, or an empty one at its start for the article's; `predicate` is None where there was no parser; `saying` tells reports of words
    ("said", "accused") from deeds. `headline` is "" where none can be made, `flaws` how much is wrong with it, 0 where nothing is;
    `happens` makes a clause of one that is a noun: what is said of it once it has happened, and while it is planned.
    """

    expression: Expression
    quote: Span
    predicate: Span | None
    lemma: str
    headline: str
    tense: Tense = Tense.UNKNOWN
    status: Status = Status.OCCURRED
    entities: tuple[Entity, ...] = ()
    places: tuple[str, ...] = ()
    lemmas: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    saying: bool = False
    nominal: bool = False
    flaws: int = 0
    happens: tuple[str, str] | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Dating:
    """An article's publication date, the clue that gave it, and how far to trust it; `day` None is undated."""

    day: Day | None
    clue: str = "none"
    confidence: float = 0.0
    evidence: Span | None = None


UNDATED = Dating(None)


@dataclass(frozen=True, slots=True)
class DatedSection:
    """A section with its date; `inherited` where it borrows the article's."""

    section: Section
    dating: Dating
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A draft that has been through dating; only against this can an expression be resolved."""

    draft: Draft
    dating: Dating
    sections: tuple[DatedSection, ...] = ()

    @property
    def id(self) -> str:
        return self.draft.id

    def anchor(self, offset: int) -> Anchor:
        """The date that holds at a place of the text."""
        for dated in self.sections:
            if dated.section.start <= offset < dated.section.end:
                return Anchor("section", dated.dating.day, dated.dating.confidence)
        return Anchor("published", self.dating.day, self.dating.confidence)


@dataclass(frozen=True, slots=True)
class Joined:
    """Why a passage was put to others: the article of the passage it is most like, how like (0 to 1), and what both share."""

    article: str
    likeness: float
    predicate: bool
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A passage that tells of an event, with all that led to its date.

    `supports` is False where it gives another date than the event bears; `joined` is None where it stands alone.
    """

    article: str
    quote: Span
    anchor: Anchor
    value: Interval
    expression: Span | None = None
    predicate: Span | None = None
    rule: str | None = None
    confidence: float = 1.0
    supports: bool = True
    joined: Joined | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A statement whose date is known."""

    statement: Statement
    source: Source
    status: Status
    published: Day | None


class Certainty(Enum):
    """How far an event's date is to be trusted."""

    CERTAIN = "certain"
    APPROXIMATE = "approximate"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Alternative:
    """A date that a minority of the sources gives."""

    value: Interval
    sources: int


@dataclass(frozen=True, slots=True)
class Corrected:
    """What somebody put right by hand: the action of the correction, and what stood there before ("" for nothing)."""

    action: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One event with all its sources.

    `modified` is an RFC 3339 time in UTC; `sequence` counts the changes of content since it first appeared.
    `previous_ids` are those of events that are now part of this one. A `pinned` event is shown however unimportant.
    """

    id: str
    when: Interval
    title: str
    description: str
    status: Status
    sources: tuple[Source, ...]
    certainty: Certainty = Certainty.CERTAIN
    entities: tuple[Entity, ...] = ()
    places: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    confidence: float = 1.0
    importance: float = 0.0
    modified: str = ""
    sequence: int = 0
    previous_ids: tuple[str, ...] = ()
    pinned: bool = False
    corrected: tuple[Corrected, ...] = ()

    @property
    def lasts(self) -> bool:
        """Whether it went on throughout its interval, rather than at some time inside it."""
        return self.when.start is None or self.when.end is None or self.status is Status.ONGOING


@dataclass(frozen=True, slots=True)
class Timeline:
    """What a build comes to. `problems` is what it passed over; it is told, not exported."""

    id: str
    title: str
    language: str
    updated: str
    version: str
    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    description: str = ""
    url: str | None = None
    problems: tuple[Problem, ...] = field(default=(), repr=False, compare=False)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)

    def event(self, event_id: str) -> Event:
        """The event of an id, or else the one that took over what had it; UsageError where there is none."""
        own = (event for event in self.events if event.id == event_id)
        found = next(own, None) or next((e for e in self.events if event_id in e.previous_ids), None)
        if found is None:
            raise UsageError(
                f"no event {event_id} in this timeline of {len(self)}; the page shows each event's id in its link"
            )
        return found


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """By first day, last day, id; an open beginning comes first, an open end last."""
    return tuple(sorted(events, key=_order))


def _order(event: Event) -> tuple[bool, int, bool, int, str]:
    start, last = event.when.start, event.when.last
    begins = 0 if start is None else start.number
    ends = 0 if last is None else last.number
    return start is not None, begins, last is None, ends, event.id
