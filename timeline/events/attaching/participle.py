"""Participles beside a noun: those that tell something, and those that only say when, or how things were."""

from __future__ import annotations

from timeline.events.grammar.words import BARE, MEDIA, PICTURES, STANDING, TAKEN, UTTERED
from timeline.language import Sentence, Token


def is_bare(s: Sentence, verb: Token, inside: set[int]) -> bool:
    """Whether it is a participle that says nothing but when ("the letter dated Thursday"), or how things were."""
    if verb.dep != "acl":
        return False
    if verb.tag == "VBG":
        return verb.lemma in STANDING
    if verb.lemma in TAKEN and s.tokens[verb.head].lemma.lower() in PICTURES:
        return True
    above = s.tokens[verb.head]
    if verb.tag == "VBN" and verb.lemma in UTTERED and above.lemma.lower() in MEDIA:
        return above.dep == "pobj"  # "in remarks made on Sunday he called"
    if above.dep == "nsubj" and s.tokens[above.head].lemma == "be":
        return False  # "the drafts released on Sunday are long": no deed but the release
    others = (c for c in s.children[verb.index] if not inside & s.subtree(c))
    return verb.tag == "VBN" and not any(True for _ in others) and verb.lemma in BARE


def tells(s: Sentence, verb: Token, inside: set[int]) -> bool:
    """A past participle that describes a noun, told for its own sake: "the plan, announced last week by the port"."""
    return (
        verb.dep == "acl"
        and verb.tag == "VBN"
        and verb.lemma not in BARE | TAKEN
        and not is_bare(s, verb, inside)
    )


def bare_above(s: Sentence, tops: list[Token]) -> int | None:
    """The past participle that these words hang from, directly or by a preposition."""
    for top in tops:
        above = s.tokens[top.head]
        verb = s.tokens[above.head] if above.pos == "ADP" else above
        if verb.dep == "acl" and verb.tag == "VBN":
            return verb.index
    return None
