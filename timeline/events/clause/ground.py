"""Where, or with what, befell what a relative clause tells: "a raid in which four people died" is "four people died in a raid"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.events.grammar.labels import NOUN_SUBJECTS, RELATIVE
from timeline.events.grammar.phrase import noun_phrase
from timeline.events.grammar.wording import EDGE, is_common, measure, render
from timeline.events.grammar.words import DURATIONS, PLACES
from timeline.language import Sentence, Token

_INSIDE = frozenset({"at", "for", "in", "on", "to", "under", "with"})
# What a clause behind it only explains, and no scene of it.
_NO_SCENE = frozenset(
    """bit case circumstance condition context degree direction environment era event example extent fact form instance kind light manner means
    moment number occasion period point pace place process rate reason respect sense situation speed stage state term time vein way world""".split()
)


@dataclass(frozen=True, slots=True)
class Ground:
    """A preposition, and the indices of the noun behind it with what belongs to it."""

    preposition: str
    words: frozenset[int]


def ground(s: Sentence, verb: int, drop: frozenset[int]) -> Ground | None:
    """What a relative clause hangs from by "in which", "on which" or "where", without the words in `drop`; None where it is a time, or nothing to be told."""
    at = s.tokens[verb]
    noun = s.tokens[at.head]
    preposition = _preposition(s, at, noun) if at.dep == "relcl" else ""
    scene = noun.pos in ("NOUN", "PROPN") and noun.entity not in ("DATE", "TIME")
    if not preposition or not scene or noun.lemma.lower() in _NO_SCENE | DURATIONS:
        return None
    words = noun_phrase(s, noun.index, drop, without=verb)
    if any(s.tokens[i].tag in ("PRP", "PRP$") or s.tokens[i].tag in RELATIVE for i in words):
        return None
    return Ground(preposition, frozenset(words))


def grounded(
    s: Sentence, text: str, where: Ground, swap: Mapping[int, str], room: int
) -> tuple[str, frozenset[int]]:
    """A text with what its clause hangs from behind it, and the words of that, where it fits into `room` code points."""
    noun = render(s, where.words, swap).strip(EDGE)
    noun = noun[:1].lower() + noun[1:] if is_common(s.tokens[min(where.words)]) else noun
    whole = f"{text} {where.preposition} {noun}"
    return (whole, where.words) if measure(whole) <= room else (text, frozenset())


def _preposition(s: Sentence, verb: Token, noun: Token) -> str:
    """The preposition before "which", or the one that "where" stands for."""
    subject = s.child(verb.index, *NOUN_SUBJECTS)
    for child in (s.tokens[c] for c in s.children[verb.index] if c < verb.index):
        if subject is not None and child.index > subject.index:
            return ""
        if child.tag == "WRB" and child.text.lower() == "where":
            inside = noun.pos == "PROPN" or noun.lemma.lower() in PLACES
            return "in" if inside else "at"
        what = s.child(child.index, "pobj")
        if child.dep == "prep" and what is not None and what.text.lower() == "which":
            return child.text.lower() if child.text.lower() in _INSIDE else ""
    return ""
