"""Phrases that a clause cannot do without: what their word says nothing without, or is known by."""

from __future__ import annotations

from timeline.events.clause.asserted import conditional
from timeline.events.grammar.labels import BEFORE_NOUN, VERBAL
from timeline.events.grammar.phrase import after_comma
from timeline.events.grammar.words import COMMITTING
from timeline.language import Sentence, Token

_BOUND = frozenset({"dobj", "xcomp", "ccomp", "attr", "dative", "acomp", "oprd", "nsubjpass"})
# Verbs that say nothing, or something else, without the preposition.
_HELD = {
    "as": "appoint choose depict describe dismiss identify install name pick portray quote regard report see select serve treat",
    "at": "put",
    "by": "accompany beset dominate drive follow haunt mark overshadow plague precede prompt spark trigger",
    "for": "appeal ask blame call press push vote wait",
    "in": "engage involve keep",
    "into": "turn",
    "of": "accuse deprive remind strip suspect warn",
    "on": "base blame call concentrate focus put",
    "out": "drive force pull push throw vote",
    "to": "attempt attribute confine dedicate devote expose lead limit link sentence subject",
    "with": "charge press provide supply",
}
_LINKS = frozenset({"prep", "agent", "xcomp", "npadvmod"})
_POINTERS = frozenset(
    "that those all one ones some something anything nothing someone anyone everyone".split()
)
# Nouns that open a phrase as "in response to" does.
_OPENING = frozenset(
    """accordance addition behalf charge connection contrast exchange favor favour honor honour light line need reference response
    retaliation return search terms touch view""".split()
)
# What is so many of something.
_RANKED = frozenset("last first rest most half majority third quarter remainder".split())
# Adjectives without which a noun is another one.
LIMITING = frozenset(
    """only other same former more many few such own alleged false next further final additional permanent temporary
    interim acting deputy""".split()
)
# Nouns that say nothing without what follows them.
FOLLOWED = frozenset(
    """ability aim allegation article attempt bid call chance claim comment control data decision decline decrease demand detail drop
    effort evidence fact quantity number amount series range kind failure fall figure increase information intention lack move need offer opportunity part permission
    plan pledge possibility promise proposal reason refusal right rise scope statement threat vow way willingness
    aftermath brink lack outskirts source verge""".split()
)


def needed(s: Sentence, top: Token, head: Token) -> bool:
    """Whether its head says nothing without it: "loyal to", "composed of", "called for"."""
    infinitive = any(s.tokens[c].tag == "TO" for c in s.children[top.index])
    if conditional(s, top) and any(s.tokens[c].tag == "MD" for c in s.children[head.index]):
        return True
    taken = infinitive and head.lemma == "take" and s.child(head.index, "dobj") is not None
    if (infinitive and head.dep in ("attr", "acomp")) or taken or is_held(top, head):
        return True  # "it was time to go", "took two hours to sail", "called in a letter for an inquiry"
    bare = not any(s.tokens[c].dep in _BOUND for c in s.children[head.index] if c != top.index)
    if head.dep in ("acl", "amod", "pcomp", "acomp") and top.dep in _LINKS and bare:
        return True
    if head.pos not in VERBAL or top.dep not in ("prep", "agent", "advcl", "advmod"):
        return False
    before = s.tokens[max(min(s.subtree(top.index)) - 1, 0)]
    if top.dep == "prep" and before.dep == "dobj" and before.lemma.lower() in FOLLOWED:
        return True  # "sees scope for …"
    children = [s.tokens[c] for c in s.children[head.index]]
    if any(c.dep in _BOUND for c in children):
        return False
    behind = (
        c for c in children if c.index > head.index and c.dep in ("prep", "agent", "advcl", "advmod", "prt")
    )
    return next(behind, None) is top and not (top.dep == "prep" and after_comma(s, top.index))


def is_held(top: Token, head: Token) -> bool:
    """Whether a verb says nothing without this preposition: "called for", "accused of"."""
    done = top.lemma != "by" or head.tag == "VBN"
    return done and head.lemma in _HELD.get(top.lemma, "").split()


def names_by(s: Sentence, top: Token, head: Token) -> bool:
    """Whether a word that points or ranks is told by it alone: "those on board", "the first to leave"."""
    best = any(
        s.tokens[c].tag in ("JJS", "RBS") or s.tokens[c].lemma in ("first", "last")
        for c in s.children[head.index]
    )
    return head.text.lower() in _POINTERS or (best and top.dep in ("prep", "acl", "relcl"))


def defines(s: Sentence, top: Token, head: Token) -> bool:
    """Whether a noun says nothing without it: "plans to sail", "those on board", "the reason he left", "the head of the bank"."""
    if top.dep not in ("acl", "relcl", "prep") or top.index < head.index or after_comma(s, top.index):
        return False
    if head.text.lower() in _POINTERS or (top.lemma == "of" and head.lemma.lower() in _RANKED):
        return True
    if head.pos != "NOUN" or head.entity or top.tag == "VBD":
        return False
    to = top.dep != "prep" and any(s.tokens[c].tag == "TO" for c in s.children[top.index])
    above = s.tokens[s.tokens[head.head].head]
    if to and head.dep == "pobj" and above.lemma in COMMITTING:
        return True  # "called on the rebels to stop"
    first = next((c for c in s.children[head.index] if c > head.index), top.index) == top.index
    if head.lemma.lower() in FOLLOWED:
        return first
    before = [s.tokens[c] for c in s.children[head.index] if c < head.index]
    if head.lemma.lower() in _OPENING and head.dep == "pobj" and not before:
        return first
    if top.dep != "prep" and any(t.text.lower() in ("all", "any", "every") for t in before):
        return first  # "all powers backing the mayor": no others
    best = any(t.tag in ("JJS", "RBS") for t in before)
    the = any(t.text.lower() == "the" for t in before)
    bare = not any(t.dep in BEFORE_NOUN for t in before)
    return first and (best or bare) and (top.lemma == "of" if top.dep == "prep" else best or the)


def joined(s: Sentence, top: Token) -> bool:
    """Whether a phrase is a part of a word: "oil-for-food", "flat-out"."""
    words = s.subtree(top.index)
    before, last = min(words) - 1, max(words)
    hyphen = last + 1 < len(s.tokens) and s.tokens[last + 1].text == "-" and not s.tokens[last].space
    return hyphen or (before >= 0 and s.tokens[before].text == "-" and not s.tokens[before].space)


def part_of_name(s: Sentence, top: Token, head: Token) -> bool:
    """Whether a phrase is a part of a name: "the Council of Elders", "the Norland Ministry of Defence"."""
    if top.dep != "prep" or head.pos != "PROPN":
        return False
    capital = top.lemma == "of" and top.index == head.index + 1 and s.tokens[top.index + 1].pos == "PROPN"
    return capital or bool(top.entity and top.entity == head.entity)


def hyphened(s: Sentence, top: int) -> bool:
    """Whether an adjective is made of several words, and is a part of none: "long-stalled", but not "anti-royal"."""
    words = s.subtree(top)
    joined = (s.tokens[i].text for i in (min(words) - 1, max(words) + 1) if 0 <= i < len(s.tokens))
    return any(s.tokens[i].text == "-" for i in words) and "-" not in joined


def inset(s: Sentence, top: int) -> bool:
    """Whether a phrase stands between two commas."""
    after = max(s.subtree(top)) + 1
    return after_comma(s, top) and after < len(s.tokens) and s.tokens[after].text == ","
