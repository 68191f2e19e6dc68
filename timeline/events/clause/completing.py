"""Phrases that only complete a clause: without them it says less, but is a clause and true."""

from __future__ import annotations

import re
from collections.abc import Collection

from timeline.events.clause.asserted import conditional
from timeline.events.clause.needed import FOLLOWED, LIMITING, is_held, joined, names_by, part_of_name
from timeline.events.grammar.labels import HELPERS, NOMINAL, NOUN_SUBJECTS, RELATIVE, VERBAL
from timeline.language import Sentence, Token

# Prepositions that open no complement: they tell why, when or in spite of what.
_ADJUNCT = frozenset(
    "after amid because before despite due during following given throughout until unless while without alongside thanks".split()
)
# Those who are told something, and the verb for it where it is not told who was told.
_TOLD_THAT = frozenset("tell inform warn remind assure notify advise".split())
_SAID = {"told": "said", "tells": "says", "tell": "say", "telling": "saying"}
# Verbs whose object says nothing but by its complement: "made an offer to …", "had the right to …".
_LIGHT = frozenset(
    "be become deliver do express get give have hold issue make offer put reject deny raise receive refute release seek send take voice".split()
)
_DETERMINERS = frozenset({"det", "poss", "nummod", "amod"})
# What can be said to happen whatever the condition: it is only feared, or possible.
_POSSIBLE = frozenset({"could", "may", "might"})
_FEARED = frozenset("warn threaten fear speculation warning threat fear risk".split())
_PARTED = re.compile(r"[:;]\s")
# Adjectives without which a noun is another one.
_ANOTHER = LIMITING | {"new"}
# What is said of someone by what he is to do.
_ABOUT = frozenset(
    "able about bound certain due eager free keen likely obliged prepared ready set sure supposed unable unlikely unwilling willing".split()
)


def completing(s: Sentence, top: Token, head: Token) -> int | None:
    """How early a phrase goes that its word needs only to be complete, 10 and more; None where it stays."""
    if is_addressee(s, top):
        return 10
    if top.tag in RELATIVE or is_held(top, head) or names_by(s, top, head):
        return None
    if joined(s, top) or part_of_name(s, top, head):
        return None
    if conditional(s, top):
        return 14 if _feared(s, head) else None
    if head.pos in VERBAL and top.index > head.index:
        return _at_verb(s, top, head)
    if head.pos in NOMINAL and top.index > head.index:
        return _at_noun(s, top, head)
    if top.dep == "xcomp" and head.pos == "ADJ" and head.lemma.lower() not in _ABOUT:
        return 12  # "made them available to …"
    plain = top.dep == "amod" and top.index < head.index and not top.entity and top.tag in ("JJ", "JJR")
    return 13 if plain and top.lemma.lower() not in _ANOTHER and head.pos in NOMINAL else None


def _at_verb(s: Sentence, top: Token, head: Token) -> int | None:
    have = any(s.tokens[c].lemma == "have" and s.tokens[c].dep == "aux" for c in s.children[head.index])
    killed = head.dep == "xcomp" and not have  # "were reported killed in …"
    passive = head.tag == "VBN" and (killed or s.child(head.index, "auxpass") is not None)
    if top.dep == "prep" and (passive or top.lemma.lower() in _ADJUNCT):
        return 11
    if top.dep != "advcl" or any(s.tokens[c].tag == "TO" for c in s.children[top.index]):
        return None
    own = s.child(top.index, "mark", "advmod") is not None and s.child(top.index, *NOUN_SUBJECTS) is not None
    return 11 if own or s.child(head.index, "dobj", "ccomp", "attr", "acomp") is not None else None


def _at_noun(s: Sentence, top: Token, head: Token) -> int | None:
    own = [s.tokens[c] for c in s.children[head.index]]
    if top.dep not in ("prep", "acl", "relcl") or top.lemma == "of" or any(t.dep == "mark" for t in own):
        return None
    if any(t.text.lower() == "the" for t in own):
        return None  # "the need to …": which, nothing else tells
    told = head.lemma.lower() not in FOLLOWED or any(t.dep in _DETERMINERS for t in own)
    if s.child(top.index, "mark") is not None or not told:
        return None  # "the fact that …", "accelerated plans to …"
    if top.dep == "relcl" and not any(t.dep == "poss" for t in own):
        return None
    verb = s.tokens[head.head]
    light = head.dep in ("dobj", "attr", "nsubjpass") and verb.lemma.lower() in _LIGHT
    return None if light else 12


def _feared(s: Sentence, head: Token) -> bool:
    """Whether what is said under a condition may be said without it: as possible, or as what someone warned of."""
    modal = {s.tokens[c].text.lower() for c in s.children[head.index] if s.tokens[c].tag == "MD"}
    above = s.tokens[head.head]
    return bool(modal & _POSSIBLE) or (above.index != head.index and above.lemma.lower() in _FEARED)


def is_addressee(s: Sentence, word: Token) -> bool:
    """Whether it is the one who was told: "told the council that …"."""
    verb = s.tokens[word.head]
    if verb.lemma.lower() not in _TOLD_THAT or word.dep not in ("dobj", "dative"):
        return False
    return s.child(verb.index, "ccomp") is not None and s.child(verb.index, "auxpass", "neg") is None


def retold(s: Sentence, words: Collection[int]) -> dict[int, str]:
    """The verbs that want the one who was told, where he is not: "said" for "told"."""
    out = dict[int, str]()
    for index in words:
        token = s.tokens[index]
        if token.text.lower() in _SAID:
            own = [c for c in s.children[index] if is_addressee(s, s.tokens[c])]
            out |= {index: _SAID[token.text.lower()]} if own and not set(own) & set(words) else {}
    return out


def plain(s: Sentence, verb: int) -> bool:
    """Whether a verb is the main one of a sentence that is one and whole: elsewhere the parse is too doubtful to cut deep."""
    return is_one(s) and s.tokens[verb].dep in ("ROOT", "xcomp")


def is_one(s: Sentence) -> bool:
    """Whether a sentence is one and has an end: no list, nothing run in from a heading."""
    ends = s.text.rstrip()[-1:] in tuple(".!?\"'”’")
    return len(s.roots()) == 1 and ends and _PARTED.search(s.text) is None


def bare_saying(s: Sentence, verb: int, rest: Collection[int]) -> set[int]:
    """The verb of saying without those who were told, and where."""
    return {
        i for i in rest if i == verb or (s.tokens[i].head == verb and s.tokens[i].dep in HELPERS | {"prt"})
    }
