"""What is dated by words that are counted from an event: the deed "two days after the storm", or, where that has a date, the event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.events.attaching.attach import Counted, Dated, attach
from timeline.events.attaching.kin import names_of
from timeline.events.attaching.landmark import event_behind, which
from timeline.events.grammar.labels import AUXILIARIES, FINITE, VERBAL
from timeline.events.grammar.words import LASTING, SAYING, THINKING
from timeline.language import Sentence
from timeline.model import Expression, Landmark, Span

# Verbs that without their object or a name say nothing of which event is meant.
_EMPTY = SAYING | LASTING | THINKING | frozenset(
    "become begin call do get go happen make occur open receive start take try use".split()
)  # fmt: skip
Dates = Sequence[tuple[Expression, Dated | None]]  # what the expressions of a sentence date


def from_events(
    s: Sentence, start: int, expressions: Iterable[Expression], dated: Dates
) -> Iterator[tuple[Expression, Dated]]:
    """What expressions that are counted from events date, in a sentence that begins at the offset `start` of its text.

    `dated` are its other expressions. Where one of them dates the deed, "on Sunday, two days after the storm struck", it is the event
    that has its date from that.
    """
    for expression in expressions:
        inside = {t.index for t in s.covering(expression.start - start, expression.end - start)}
        told = _told(s, inside) if inside else None
        if told is None:
            continue
        what = _deed(s, told)
        own = _explained(s, inside, start, dated)
        if own is None and what is not None:
            own = own_date(what.predicate, dated)
        found = _from(s, start, told, what, dated) if own is None else _turned(s, told, own, dated)
        if found is not None:
            yield expression, found


def own_date(event: int, dated: Dates) -> int | None:
    """The offset of the expression that dates the word at an index, None where none does."""
    return next((e.start for e, what in dated if what is not None and what.predicate == event), None)


@dataclass(frozen=True, slots=True)
class _Told:
    """Words that are counted from an event, by their indices: the first of all, the first that tells of the event, its noun or verb, the last."""

    first: int
    event_first: int
    event: int
    last: int


def _told(s: Sentence, inside: set[int]) -> _Told | None:
    """The event from which words are counted; None where they name none that could be known."""
    found = event_behind(s, inside)
    if found is None:
        return None
    event, first = found
    last = max(inside if event.index in inside else s.subtree(event.index) | inside)
    vague = event.pos in VERBAL and event.lemma.lower() in _EMPTY and not which(s, event)
    lost = any(t.head == t.index for t in s.tokens[min(inside) : last + 1])  # the event swallows its sentence
    return None if vague or lost else _Told(min(inside), first, event.index, last)


def _deed(s: Sentence, told: _Told) -> Dated | None:
    """What is dated by an event."""
    since = s.tokens[told.first].text.lower() == "since"
    start = s.tokens[told.event_first if since else told.first].start
    what = attach(s, start, s.tokens[told.last].end)
    return None if what is None or told.first <= what.predicate <= told.last else what


def _from(s: Sentence, start: int, told: _Told, what: Dated | None, dated: Dates) -> Dated | None:
    """The deed with the event that dates it; None for "since the coup in 1999", where the date is that of the coup."""
    begin, end = start + s.tokens[told.event_first].start, start + s.tokens[told.last].end
    when = own_date(told.event, [(e, other) for e, other in dated if begin <= e.start < end])
    if what is None or (when is not None and s.tokens[told.first].text.lower() == "since"):
        return None
    words = frozenset(range(told.first, told.last + 1))
    event = s.tokens[told.event]
    named = Span(s.text[begin - start : end - start], begin, end)
    return replace(what, counted=Counted(Landmark(named, names_of(s, event), which(s, event), when), words))


def _explained(s: Sentence, inside: set[int], start: int, dated: Dates) -> int | None:
    """The offset of the date right before these words, which they only explain: "on Sunday, two days after the storm"."""
    first = min(inside)
    if first < 2 or s.tokens[first - 1].text != ",":
        return None
    return next((e.start for e, _ in dated if e.end - start == s.tokens[first - 2].end), None)


def _turned(s: Sentence, told: _Told, own: int, dated: Dates) -> Dated | None:
    """The event itself, dated from the deed, where a clause tells of it that has no date of its own; `own` is the offset of the deed's."""
    verb = s.tokens[told.event]
    helpers = [s.tokens[c].tag for c in s.children[verb.index] if s.tokens[c].dep in AUXILIARIES]
    if verb.pos not in VERBAL or not FINITE.intersection([verb.tag, *helpers]):
        return None
    if own_date(told.event, dated) is not None:
        return None
    date = next(e for e, _ in dated if e.start == own)
    landmark = Landmark(Span(date.text, date.start, date.end), frozenset(), dated=own, turned=True)
    counted = Counted(landmark, frozenset(range(told.first, told.event_first)))
    return Dated(verb.index, nominal=False, counted=counted)
