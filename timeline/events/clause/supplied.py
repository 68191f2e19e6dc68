"""The auxiliary that a participle or an infinitive leaves out: "a deal struck in May" is "a deal was struck"."""

from __future__ import annotations

from collections.abc import Collection

from timeline.events.clause.wanting import objectless
from timeline.events.grammar.labels import FINITE, HELPERS, NOMINAL
from timeline.events.grammar.words import BODIES, ROLES, SAYING
from timeline.language import Sentence, Token

# What is done to somebody or something, also where the tagger sees a past: "was built in 1974 and sold in 1996".
_DONE_TO = frozenset(
    """acquit appoint arrest bring bury buy carry charge convict demolish deport dismiss elect evacuate execute fine free give hand jail kill lift oust post promote publish rebuild
    rename repair replace restore sack seize sell send sentence ship shoot take tow transfer treat""".split()
)
# What nobody does to anything: a participle of it is a past that the tagger does not know ("unrest rippled through Doria").
_NEVER_DONE = frozenset(
    """appear arise arrive belong collaborate collapse compete comply consist converge cooperate crumble depend deteriorate die disappear dwindle
    elapse emerge erupt exist falter flourish go happen hesitate insist interfere intervene languish lie linger loiter occur participate persist
    prevail proceed protest rage react recede rely remain respond ripple rise sit sleep smile specialise specialize speculate spend stand subside succumb
    surge vanish wane weep withstand""".split()
)
# The same with these words behind it.
_GOING = {"set": ("out", "off"), "carry": ("on",), "break": ("out",)}
_SHOWN = frozenset({"picture", "photograph"})
_RANKED = frozenset("first second third last latest next only best worst most least".split())
_REDUCED = frozenset({"acl", "advcl", "ROOT"})


def supplied(s: Sentence, verb: int, subject: Collection[int]) -> str:
    """The auxiliary words to put before a verb, or "".

    The second of two verbs takes those of the first ("will meet and then vote"), a past participle without any is a passive.
    """
    at = s.tokens[verb]
    if subject and awaited(s, verb) is not None:
        return "are" if is_plural(s, subject) else "is"
    if subject and (_agreed(s, at) or _headlined(s, at)):
        return "were" if is_plural(s, subject) else "was"
    if at.tag == "VBD" and (helper := _shared_passive(s, at)):
        return helper
    if at.tag not in ("VB", "VBN", "VBG") or _own(s, at):
        return ""
    if at.dep == "conj" and s.child(verb, "nsubj", "nsubjpass") is None:
        above = at
        while above.dep == "conj" and not _own(s, above):
            above = s.tokens[above.head]
        words = " ".join(t.text for t in _own(s, above) if t.index < above.index)
        if (
            at.tag == above.tag == "VBN"
            and above.dep in ("acl", "advcl")
            and not words
            and subject
            and not _is_past(s, at)
        ):
            return "were" if is_plural(s, subject) else "was"  # "elected in 2003 and re-elected in 2008"
        return words if above.tag == at.tag and words.lower() != "to" else ""
    reduced = at.dep in _REDUCED or at.lemma == "bear"
    if at.tag != "VBN" or not reduced or not subject or _is_past(s, at):
        return ""
    return "were" if is_plural(s, subject) else "was"


def awaited(s: Sentence, verb: int) -> int | None:
    """The "to" of what is to be done with the noun before it: "talks to be held in May", but not "the first to be held"; or of what
    the way is open for: "cleared the way for Orm to be sold".
    """
    at = s.tokens[verb]
    if at.dep in ("acl", "relcl") and s.tokens[at.head].lemma == "way" and s.child(verb, "mark") is not None:
        return next((c for c in s.children[verb] if s.tokens[c].tag == "TO"), None)
    own = [s.tokens[c] for c in s.children[verb] if c < verb]
    if at.dep not in ("acl", "relcl") or at.tag != "VBN" or [t.text.lower() for t in own[:2]] != ["to", "be"]:
        return None
    ranked = any(s.tokens[c].text.lower() in _RANKED for c in s.children[at.head])
    return None if ranked or s.tokens[at.head].pos not in NOMINAL else own[0].index


def _shared_passive(s: Sentence, verb: Token) -> str:
    """The auxiliary of a passive whose second participle the tagger took for a past: "was built in 1974 and sold to Lind"."""
    above = s.tokens[verb.head]
    if verb.dep != "conj" or above.tag != "VBN" or verb.lemma not in _DONE_TO:
        return ""
    if s.child(verb.index, "nsubj", "nsubjpass", "dobj", "ccomp", "xcomp") is not None:
        return ""
    passive = s.child(above.index, "auxpass")
    return passive.text if passive is not None and passive.tag in FINITE else ""


def is_finite(s: Sentence, verb: int, subject: Collection[int] = ()) -> bool:
    """Whether a verb can be the verb of a sentence, as written or with the auxiliary that is supplied to it."""
    at = s.tokens[verb]
    if at.tag in FINITE or any(
        s.tokens[c].tag in FINITE for c in s.children[verb] if s.tokens[c].dep in HELPERS
    ):
        return True
    if at.tag == "VBN" and not _own(s, at) and _is_past(s, at):
        return True
    if at.tag == "VB" and s.child(verb, "nsubj") is not None and (at.dep == "ROOT" or not _own(s, at)):
        return at.dep in (
            "ROOT",
            "conj",
        )  # a plural present that was read as an infinitive, or "Parliament to vote"
    return bool(supplied(s, verb, subject))


def _is_past(s: Sentence, verb: Token) -> bool:
    """Whether what was read as a participle is a past tense: it has an object, or a subject of its own."""
    if s.child(verb.index, "agent") is not None and s.child(verb.index, "nsubj") is None:
        return False
    if (verb.dep, verb.tag) == ("advcl", "VBN") and verb.index == min(s.subtree(verb.index)) < verb.head:
        return False  # "Appointed master in May, Lind left"
    if verb.lemma == "bear" or (verb.lemma in _SHOWN and s.child(verb.index, "dobj") is None):
        return False
    if verb.dep == "conj" and s.tokens[verb.head].tag == "VBD":
        return True
    parts = [s.tokens[c] for c in s.children[verb.index] if c == verb.index + 1]
    if any(
        t.text.lower() in _GOING.get(verb.lemma, ()) or (t.dep == "prt" and s.child(t.index, "pobj"))
        for t in parts
    ):
        return True  # "another crew set out", "sealed off the pier"
    if verb.lemma in _NEVER_DONE or (verb.lemma == "follow" and s.child(verb.index, "agent") is None):
        return True
    said = verb.lemma.lower() in SAYING and s.child(verb.index, "ccomp") is not None
    return said or s.child(verb.index, "dobj") is not None or s.child(verb.index, "nsubj") is not None


def _agreed(s: Sentence, verb: Token) -> bool:
    """Whether a past form right behind a thing is the participle of a verb that needs an object: "a ceasefire agreed in May"."""
    before = s.tokens[verb.index - 1] if verb.index else verb
    thing = before.tag in ("NN", "NNS") and before.lemma.lower() not in ROLES | BODIES and not before.entity
    bound = any(s.tokens[c].text.lower() in ("on", "to", "with", "for") for c in s.children[verb.index])
    gap = verb.dep == "relcl" and s.child(verb.index, "nsubj") is not None  # "the ships the yard built"
    bound |= gap or bool(_own(s, verb))
    return verb.tag == "VBD" and thing and objectless(s, verb.index) and not bound


def _headlined(s: Sentence, verb: Token) -> bool:
    """Whether it is the participle of a passive as headlines put it, with no full stop: "Council chief charged with fraud"."""
    if verb.tag not in ("VBD", "VBN") or verb.dep != "ROOT" or verb.lemma not in _DONE_TO:
        return False
    told = s.child(verb.index, "dobj", "ccomp", "xcomp", "prt", "dative") is not None
    return not told and not _own(s, verb) and s.text.rstrip()[-1:] not in tuple(".!?\"'”’")


def _own(s: Sentence, verb: Token) -> list[Token]:
    return [s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in HELPERS]


def is_plural(s: Sentence, subject: Collection[int]) -> bool:
    """Whether the words of a subject take a verb of the plural."""
    tops = (s.tokens[i] for i in sorted(subject) if s.tokens[i].head not in subject or s.tokens[i].head == i)
    if (top := next(tops, None)) is None:
        return False
    several = top.pos == "NUM" and top.text.lower() not in ("1", "one")
    return (
        several
        or top.tag in ("NNS", "NNPS")
        or any(s.tokens[c].dep == "conj" and c in subject for c in s.children[top.index])
    )
