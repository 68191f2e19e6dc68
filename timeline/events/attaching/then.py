"""Clauses that tell what befell at a time that another clause only names: "it looked lost on Monday, when the mast broke"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from timeline.events.clause.supplied import is_finite
from timeline.events.grammar.labels import NOUN_SUBJECTS, VERBAL
from timeline.language import Sentence, Token

_COMING = frozenset("be come follow happen".split())


def then(s: Sentence, verb: int, drop: Collection[int]) -> Iterator[int]:
    """The verbs of what befell at the time of a clause, whose verb is at the index `verb` and whose time words are `drop`.

    Of a clause behind "when" that follows the time, and of one that follows a colon: "then came the blow: the mast broke".
    """
    for at in s.tokens[verb + 1 :]:
        clause = at.pos in VERBAL and s.child(at.index, *NOUN_SUBJECTS) is not None
        if clause and is_finite(s, at.index) and (_when(s, at, verb, drop) or _behind_colon(s, at, verb)):
            yield at.index


def befell(s: Sentence, inside: Collection[int]) -> int | None:
    """The verb of what befell at a time, told behind it: "the worst flood since 1987, when the dam broke"."""
    at = max(inside) + 1
    comma = at < len(s.tokens) and s.tokens[at].text == ","
    opens = s.tokens[at + 1 : at + 2] if comma else ()
    if not opens or opens[0].text.lower() != "when":
        return None
    verb = s.tokens[opens[0].head]
    clause = verb.dep in ("relcl", "advcl") and s.child(verb.index, *NOUN_SUBJECTS) is not None
    return verb.index if clause and verb.index > at and is_finite(s, verb.index) else None


def _when(s: Sentence, clause: Token, verb: int, drop: Collection[int]) -> bool:
    """Whether a clause opens with "when" right behind the time of the verb, and has no time of its own."""
    words = s.subtree(clause.index)
    first = min(words)
    if s.tokens[first].text.lower() != "when" or clause.dep not in ("advcl", "relcl"):
        return False
    before = first - 1 - (s.tokens[first - 1].text == ",")
    if _since(s, before, drop):
        return False
    above = clause.head
    while above in drop and s.tokens[above].head != above:
        above = s.tokens[above].head
    above = s.tokens[above].head if s.tokens[above].dep == "prep" else above
    own = above == verb or (s.tokens[verb].head == above and s.tokens[verb].dep in ("acomp", "oprd", "xcomp"))
    return before in drop and own and not words & set(drop)


def _since(s: Sentence, last: int, drop: Collection[int]) -> bool:
    """Whether the time that ends with a word is one from which on something lasts."""
    while last in drop:
        if s.tokens[last].text.lower() == "since":
            return True
        last -= 1
    return s.tokens[last].text.lower() == "since"


def _behind_colon(s: Sentence, clause: Token, verb: int) -> bool:
    """Whether it is the main clause behind the colon that follows a verb which says but that something came."""
    if s.tokens[verb].lemma.lower() not in _COMING:
        return False
    colon = next((t.index for t in s.tokens[verb:] if t.text == ":"), len(s.tokens))
    return colon < clause.index and (clause.head <= colon or clause.head == clause.index)
