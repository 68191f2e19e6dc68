"""How early a phrase goes where a clause is too long: what only describes first, what its word says nothing without never."""

from __future__ import annotations

from timeline.events.clause.needed import LIMITING, defines, hyphened, inset, joined, needed, part_of_name
from timeline.events.grammar.labels import NOMINAL, RELATIVE, VERBAL
from timeline.events.grammar.phrase import after_comma
from timeline.events.grammar.words import COMMITTING
from timeline.language import Sentence, Token

# Without these a clause says something else: "is no longer afraid", "was almost hit", "allegedly fled".
_TURNING = frozenset(
    """no not n't never hardly barely scarcely rarely seldom almost nearly only allegedly reportedly apparently purportedly
    supposedly probably possibly perhaps maybe falsely wrongly""".split()
)
# What goes first: the clauses that describe, then adverbs, then prepositions at a noun, then those at a verb.
_RANKS = {"relcl": 0, "acl": 0, "appos": 0, "advcl": 0, "dep": 0, "parataxis": 0, "npadvmod": 1, "advmod": 1}


def _shares_object(s: Sentence, second: Token, first: Token) -> bool:
    """Whether what is done stands behind the second of two verbs only: "for ordering and overseeing the work"."""
    joined_ = second.dep == "conj" and second.pos in VERBAL and first.pos in VERBAL
    bare = not any(
        first.index < c < second.index and s.tokens[c].dep != "cc" for c in s.children[first.index]
    )
    return joined_ and bare and second.tag == first.tag and s.child(second.index, "dobj") is not None


def rank(s: Sentence, top: Token, keep: int | None) -> int | None:
    """How early a phrase goes; None where it stays."""
    head = s.tokens[top.head]
    if top.dep == "prep" and inset(s, top.index):
        return 0
    if joined(s, top) or _named_beside(s, top) or _shares_object(s, top, head):
        return None
    if part_of_name(s, top, head):
        return None if len(s.subtree(top.index)) == 2 else 9  # "the Ministry of Defence"
    if top.dep in ("acl", "relcl") and (s.child(top.index, "mark") is not None or head.lemma == "time"):
        return None  # "the fact that …", "the first time he …"
    if _goes_along(s, top, head):
        return None
    if top.tag in RELATIVE or top.lemma == "per":
        return None  # "asked where they were", "nine miles per hour"
    if top.dep in ("advmod", "npadvmod", "neg") and any(
        s.tokens[i].text.lower() in _TURNING for i in s.subtree(top.index)
    ):
        return None
    if (
        needed(s, top, head)
        or defines(s, top, head)
        or (
            top.dep in ("npadvmod", "advmod", "quantmod")
            and head.pos in ("ADP", "SCONJ", "ADV", "ADJ", "NUM")
        )
    ):
        return None
    if top.dep in ("prep", "agent"):
        at_noun = head.pos in NOMINAL
        if top.lemma == "of" or (at_noun and head.index == keep):
            return 7
        return 2 if at_noun else 3 + (top.dep == "agent")
    if top.lemma == "of" and head.pos in ("ADJ", "ADV"):
        return None  # "upwards of a week"
    if top.dep == "conj" and head.pos == "NUM":
        return None  # "two and a half"
    if top.dep == "conj" and head.dep != "conj":
        verb = s.tokens[head.head]
        agrees = (
            top.pos in VERBAL
            or head.dep not in ("nsubj", "nsubjpass")
            or (verb.tag == "VBD" and verb.pos == "VERB")
        )
        between = head.dep in ("compound", "nmod") or s.tokens[head.head].lemma.lower() in ("between", "both")
        return 4 if agrees and not between else None
    if (
        top.index < head.index
        and top.dep in ("compound", "poss", "nmod", "amod", "det")
        and describes(s, top, head)
    ):
        return 2
    if (
        top.dep == "advmod"
        and top.index == head.index + 1
        and not top.text.endswith("ly")
        and head.pos in VERBAL
    ):
        return None  # "cut short", "is back"
    if (
        top.dep in ("advmod", "acl")
        and head.index == top.head
        and top.tag in ("RB", "RBR")
        and top.index < head.index
    ):
        return None if head.pos not in VERBAL else 1
    if top.dep in ("relcl", "acl", "advcl") and any(s.tokens[c].tag == "TO" for c in s.children[top.index]):
        return (
            None if head.lemma.lower() in COMMITTING else 4
        )  # "the first to arrive", "called on them to stop"
    if top.dep == "amod" and not top.entity and hyphened(s, top.index):
        return 2  # "long-stalled"
    if top.dep == "amod" and head.pos == "PROPN" and s.child(head.index, "det") is not None:
        return None  # "a packed Halm Arena"
    if top.dep == "amod" and top.index > head.index:
        return None
    if top.dep == "amod" and not top.entity and top.tag == "JJ" and top.lemma not in LIMITING:
        return 8
    return _RANKS.get(top.dep)


def _goes_along(s: Sentence, top: Token, head: Token) -> bool:
    """Whether it is what is done meanwhile by the noun behind "with", which says nothing without: ", with crews saying …"."""
    above = s.tokens[head.head]
    opens = head.dep == "pobj" and above.text.lower() == "with" and after_comma(s, above.index)
    return (opens and top.dep == "acl" and top.index > head.index) or _to_follow(s, top)


def _to_follow(s: Sentence, top: Token) -> bool:
    """The same where it was hung from the verb: ", with crews to follow"."""
    first = min(s.subtree(top.index))
    to = top.dep == "advcl" and s.tokens[first].tag == "TO" and first > 0
    above = s.ancestors(first - 1) if to else ()
    return any(t.text.lower() == "with" and after_comma(s, t.index) and t.head == top.head for t in above)


def _named_beside(s: Sentence, top: Token) -> bool:
    """Whether it is the name that no comma parts from what its bearer is: "champion Ana Lind"."""
    return top.dep == "appos" and top.pos == "PROPN" and not after_comma(s, top.index)


def describes(s: Sentence, top: Token, head: Token) -> bool:
    """Whether it stands before a person's name and is no part of it: "Libya's strongman" before "Khalifa Haftar"."""
    return (
        head.entity == "PERSON"
        and top.entity != "PERSON"
        and s.child(top.index, "det") is None
        and top.dep != "det"
    )


def titles(s: Sentence, name: Token, left: set[int]) -> set[int]:
    """All that stands before a person's name: of "UN Secretary-General Ana Lind" nothing stays but "Ana Lind"."""
    before = {i for i in s.subtree(name.index) & left if i < name.index and s.tokens[i].dep != "det"}
    own = {i for i in before if s.tokens[i].entity == "PERSON"}
    return {i for i in before if i < min(own, default=name.index)}
