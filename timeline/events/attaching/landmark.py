"""The event from which an expression is counted, as its sentence names it: "two days after the storm", "a week after he resigned"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.grammar.labels import DESCRIBING, NOMINAL, VERBAL
from timeline.language import Sentence, Token

_LINKS = frozenset("after before following of to".split())
_TO = frozenset({"prior", "ahead"})  # "prior to", "ahead of"
# One that nobody has told of yet, or one of many.
_NEW = frozenset("a an another any each every no some such".split())
# What tells one event from another of its kind.
_COUNTED = frozenset(
    "first second third fourth fifth last latest final next new previous earlier other former opening closing".split()
)
_TELLING = frozenset({"compound", "nmod", "poss", "prep", "pobj", "amod"})


def event_behind(s: Sentence, inside: set[int]) -> tuple[Token, int] | None:
    """The noun or verb of the event from which these words are counted, and the first word that tells of it; None where they lead to none
    that could be known.
    """
    last = s.tokens[max(inside)]
    if last.lemma.lower() == "day" and len(inside) == 2:
        called = s.child(last.index, *DESCRIBING)
        if called is not None and called.index in inside:
            return called, called.index  # "polling day"
    link = _link(s, last)
    at = None if link is None else _led_to(s, link)
    return None if link is None or at is None or at.index < link.index else (at, link.index + 1)


def _link(s: Sentence, last: Token) -> Token | None:
    """The word that joins the event to what is counted; "since" is that itself."""
    if last.text.lower() == "since":
        return last
    for token in s.tokens[last.index + 1 : last.index + 3]:
        if token.text.lower() in _LINKS:
            return token
        if token.text.lower() not in _TO:
            return None
    return None


def _led_to(s: Sentence, link: Token) -> Token | None:
    """The verb of the clause that a word opens, or the noun or participle behind it."""
    if link.dep == "mark" and link.text.lower() != "since":  # that tells why as often as when
        return s.tokens[link.head] if s.tokens[link.head].pos in VERBAL else None
    at = s.child(link.index, "pobj", "pcomp")
    known = at is not None and (at.pos in VERBAL or (at.pos in NOMINAL and _known(s, at)))
    return at if known else None


def _known(s: Sentence, noun: Token) -> bool:
    """Whether a noun means one event that was told of: "the storm", "his arrest", "independence"; not "a storm", "protests"."""
    own = [s.tokens[c] for c in s.children[noun.index]]
    told = [t.text.lower() for t in own if t.dep in ("det", "poss")]
    return not _NEW.intersection(told) if told else noun.pos == "PROPN" or (noun.tag == "NN" and not own)


def which(s: Sentence, event: Token) -> frozenset[str]:
    """The lemmas, in lower case, that tell which event is meant: of names, numbers and what it befell; of a verb its object, or else its
    subject.
    """
    return frozenset(_which(s, event))


def _which(s: Sentence, event: Token) -> Iterator[str]:
    if event.pos in VERBAL:
        who = s.child(event.index, "dobj", "nsubjpass") or s.child(event.index, "nsubj")
        if who is not None and who.pos in NOMINAL:
            yield who.lemma.lower()
        return
    todo = [event]
    while todo:
        at = todo.pop()
        for token in (s.tokens[c] for c in s.children[at.index]):
            counts = token.dep == "amod" and token.lemma.lower() in _COUNTED
            if (token.dep in _TELLING and token.pos in NOMINAL) or counts:
                yield token.lemma.lower()
            if token.dep in _TELLING and token.text.lower() not in ("in", "at", "on"):
                todo.append(token)
