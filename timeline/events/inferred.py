"""Clauses without an expression that may take a date from around them: a report's lead, and what follows a dated sentence.

Only a plain past deed is taken: no state, no speech, no question, nothing that tells of another time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.chrono.value import Duration
from timeline.events.attaching.attach import Dated
from timeline.events.attaching.placed import Placed
from timeline.events.clause.status import told
from timeline.events.grammar.labels import NOUN_SUBJECTS
from timeline.events.grammar.words import LASTING, SAYING, THINKING
from timeline.language import Parser, Sentence, Token, sentences
from timeline.model import Draft, Expression, Status
from timeline.reading import Fixed, Reading, Tense, Today

_DATELINE = re.compile(r"[A-Z][A-Z'’./, -]{2,40}(?:\([^()\n]{2,40}\)\s*)?[-–—]+\s+")
_SENTENCE = re.compile(r"[\"'“‘]?\w[^\n]*[.!…][\"'”’)\] ]*")
_LEAST = 5  # words of a lead
_LEADING = 3  # sentences among which the lead is looked for: before it stand a dateline, a heading
_OTHER_TIME = frozenset(
    """after ago always before earlier eventually ever former formerly if later never often once originally previously
    recently since sometimes still then typically until usually when whenever while years""".split()
)
_NOBODY = frozenset("it this that these those there i we you who what which".split())


@dataclass(frozen=True, slots=True)
class Borrowed:
    """A sentence without expressions, and the expression whose date it may take; of a lead an empty one at its start."""

    place: Placed
    expression: Expression


def lead(text: str, expressions: Sequence[Expression]) -> Iterator[Borrowed]:
    """The first full sentence of a report, where it holds no expression; nothing or one."""
    for (first, end), _ in zip(sentences(text), range(_LEADING), strict=False):
        line = _DATELINE.match(text, first, end)
        start = line.end() if line else first
        if _SENTENCE.fullmatch(text, start, end) and len(text[start:end].split()) >= _LEAST:
            if not _held(expressions, start, end):
                empty = Expression(start, start, "", "", Today())
                yield Borrowed(Placed(start, end, (), ()), empty)
            return


def following(
    text: str, expressions: Sequence[Expression], dated: Mapping[int, Expression]
) -> Iterator[Borrowed]:
    """The sentences right after those that `dated` lists by their ends, where they hold no expression."""
    for (start, end), (next_start, next_end) in pairwise(sentences(text)):
        full = end in dated and _SENTENCE.fullmatch(text, next_start, next_end)
        if full and not _held(expressions, next_start, next_end):
            yield Borrowed(Placed(next_start, next_end, ((start, end),), ()), dated[end])


@dataclass(frozen=True, slots=True)
class Read:
    """A parsed sentence of the article with that number: what each expression dates, and the words that a headline drops."""

    number: int
    place: Placed
    sentence: Sentence
    dated: list[tuple[Expression, Dated | None]]
    drop: frozenset[int]
    inferred: bool = False


def undated(
    chunk: Sequence[tuple[Draft, Sequence[Expression]]], read: Iterable[Read], parser: Parser
) -> list[Read]:
    """The sentences of these articles that take a date over, parsed; `read` are those that have one."""
    lent: list[dict[int, Expression]] = [{} for _ in chunk]
    for r in read:
        if (expression := lends(r.sentence, r.dated)) is not None:
            lent[r.number][r.place.end] = expression
    asked = [
        (number, borrowed)
        for number, (draft, expressions) in enumerate(chunk)
        for borrowed in (*lead(draft.text, expressions), *following(draft.text, expressions, lent[number]))
        if not draft.in_furniture(borrowed.place.start)
    ]
    parsed = parser.parse(chunk[n][0].text[b.place.start : b.place.end] for n, b in asked)
    return [
        Read(number, borrowed.place, s, [(borrowed.expression, what)], frozenset(), inferred=True)
        for (number, borrowed), s in zip(asked, parsed, strict=True)
        if (what := tells(s)) is not None
    ]


def _held(expressions: Iterable[Expression], start: int, end: int) -> bool:
    """Whether words in these offsets tell a time; how long something took does not."""
    return any(start <= e.start < end and not _lasting(e.reading) for e in expressions)


def _lasting(reading: Reading) -> bool:
    return isinstance(reading, Fixed) and isinstance(reading.value, Duration)


def lends(s: Sentence, dated: Sequence[tuple[Expression, Dated | None]]) -> Expression | None:
    """The expression whose date the next sentence may take: the only one, at a plain past deed that is the sentence's own."""
    if len(dated) != 1 or dated[0][1] is None or dated[0][1].nominal:
        return None
    expression, what = dated[0]
    assert what is not None
    verb = s.tokens[what.predicate]
    root = verb.head == verb.index
    return expression if root and verb.lemma != "bear" and _deed(s, verb) else None


def tells(s: Sentence) -> Dated | None:
    """The main verb of a sentence that tells of a plain past deed, and of no other time."""
    if not s.tokens or s.text[:1] in "\"“'‘":
        return None
    if any(_elsewhere(s, t) or t.text in ("?", '"', "“") for t in s.tokens):
        return None
    roots = [t for t in s.tokens if t.head == t.index and t.pos == "VERB"]
    if len(roots) != 1 or not _deed(s, roots[0]):
        return None
    subject = s.child(roots[0].index, *NOUN_SUBJECTS)
    named = subject is not None and subject.text.lower() not in _NOBODY
    return Dated(roots[0].index, nominal=False) if named else None


def _elsewhere(s: Sentence, token: Token) -> bool:
    """Whether a word tells of another time; "after two hours" is still the same."""
    counted = token.text.lower() == "after" and s.tokens[min(token.index + 1, len(s.tokens) - 1)].tag == "CD"
    return token.text.lower() in _OTHER_TIME and not counted


def _deed(s: Sentence, verb: Token) -> bool:
    helpers = {
        s.tokens[c].text.lower() for c in s.children[verb.index] if s.tokens[c].dep in ("aux", "auxpass")
    }
    past = (verb.tag == "VBD" and not helpers) or (
        verb.tag in ("VBN", "VBD") and helpers and helpers <= {"was", "were"}
    )
    if not past or told(s, verb.index) != (Tense.PAST, Status.OCCURRED):
        return False
    return verb.lemma not in LASTING | SAYING | THINKING
