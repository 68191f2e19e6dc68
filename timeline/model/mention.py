"""What an article tells of an event: before its date is known, and with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline.chrono import Day, Interval
from timeline.model.anchor import Anchor
from timeline.model.article import Span
from timeline.model.expression import Expression
from timeline.model.landmark import Landmark
from timeline.reading import Tense

LONGEST_HEADLINE = 90  # code points


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
    likeness is measured; `subject` are those of who acts, none where a pronoun does or the predicate is a noun; `headline` is "" where nothing readable can be made. `inferred` tells that the clause has no expression of its own: `expression` is then the one whose
    date it takes over, or an empty one at its start for the article's; `predicate` is None where there was no parser; `saying` tells reports of words
    ("said", "accused") from deeds. `headline` is "" where none can be made, `flaws` how much is wrong with it, 0 where nothing is,
    and `doubt` how likely it misleads, from 0 to 1;
    `present` tells that it says what is so, by a present without a helper before the expression, in no chronology;
    `happens` holds the clauses that one that is a noun becomes: once it has happened, and while it is planned.
    `names` are the keys of the nouns and verbs by which the article may speak of it again; `landmark` is the event that its expression is counted from.
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
    subject: frozenset[str] = frozenset()
    saying: bool = False
    nominal: bool = False
    present: bool = False
    flaws: int = 0
    doubt: float = 0.0
    happens: tuple[str, str] | None = None
    inferred: bool = False
    names: frozenset[str] = frozenset()
    landmark: Landmark | None = None


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
