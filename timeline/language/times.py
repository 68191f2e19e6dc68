"""Times that a parser takes for who did something, or for what was cut, rose or fell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.language.port import Token
from timeline.language.tree import verb_above

_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight".split()
)
_OF_DAYS = frozenset("call choose mark mean pick say spend suggest".split())
_OPENING = frozenset("after before since until".split())
_NEXT = frozenset("last next this".split())
_SHARES = frozenset("half third quarter fifth sixth seventh eighth ninth tenth".split())
_UNITS = frozenset("day week weekend month year decade spring summer autumn winter season".split())


def did_nothing(tokens: Sequence[Token]) -> Iterator[Token]:
    """A time behind "since" does nothing, where a sentence has no other verb for its subject: "those who had waited since Monday cheered"."""
    for since, day in pairwise(tokens):
        verb = tokens[day.head]
        opens = since.text.lower() in _OPENING and since.head == verb.index and since.dep == "mark"
        if (
            not opens
            or day.entity != "DATE"
            or day.dep != "nsubj"
            or (verb.dep, verb.tag) != ("advcl", "VBD")
        ):
            continue
        clause = tokens[verb.head]
        who = tokens[clause.head]
        if clause.dep != "relcl" or who.head != who.index:
            continue
        yield replace(since, dep="prep", head=clause.index)
        yield replace(day, dep="pobj", head=since.index)
        yield replace(verb, dep="ROOT", head=verb.index)
        yield replace(who, dep="nsubj", head=verb.index)
        yield from (replace(t, head=verb.index) for t in tokens if t.dep == "punct" and t.head == who.index)


def days_alone(tokens: Sequence[Token]) -> Iterator[Token]:
    """A day is nothing that is done: "the crews leave Friday for Orm", "won Tuesday"."""
    for day in tokens[1:]:
        alone = day.text.lower() in _DAYS and not any(t.head == day.index for t in tokens[: day.index])
        if alone and day.dep in ("dobj", "dative", "oprd") and tokens[day.head].lemma not in _OF_DAYS:
            yield replace(day, dep="npadvmod")


def by_a_share(tokens: Sequence[Token]) -> Iterator[Token]:
    """A share before a time is no kind of time: "is to be cut by a tenth next year"."""
    for share, order in pairwise(tokens):
        unit = tokens[share.head]
        if share.text.lower() not in _SHARES or order.text.lower() not in _NEXT or order.head != unit.index:
            continue
        verb = verb_above(tokens, unit)
        if unit.lemma not in _UNITS or unit.index != order.index + 1 or verb is None:
            continue
        yield from (replace(t, head=share.index) for t in tokens[: share.index] if t.head == unit.index)
        yield replace(share, pos="NOUN", tag="NN", dep=unit.dep, head=unit.head)
        yield replace(unit, dep="npadvmod", head=verb.index)
