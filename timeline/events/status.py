"""How a clause presents its event: done, under way, planned, conditional, denied."""

from __future__ import annotations

from timeline.events.attach import Dated
from timeline.events.words import COMMITTING, PLANNING, VERBAL
from timeline.language import Sentence, Token
from timeline.model import Status
from timeline.reading import Tense

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
# Verbs whose present tense is a timetable: "they meet on Monday".
_TIMETABLE = frozenset(
    "meet begin start open close end visit arrive leave depart return vote expire travel fly head go come play face".split()
)
_MODAL = frozenset({"may", "might", "could", "can", "should", "must"})


def direction(s: Sentence, dated: Dated) -> Tense:
    """Which way an expression looks: as its verb does, but ahead from what was only decided or asked."""
    helpers = {s.tokens[c].text.lower() for c in s.children[dated.predicate]}
    if dated.through is not None and "had" not in helpers and s.tokens[dated.predicate].lemma in COMMITTING:
        below = s.tokens[dated.through]
        if below.tag == "VB" and below.dep == "xcomp":
            return Tense.FUTURE
    return told(s, dated.predicate)[0]


def told(s: Sentence, verb: int) -> tuple[Tense, Status]:
    """The tense of a verb and the status of its event."""
    at = s.tokens[verb]
    helpers = [s.tokens[c] for c in s.children[verb] if s.tokens[c].dep in ("aux", "auxpass")]
    words = {t.text.lower() for t in helpers}
    if s.child(verb, "neg") is not None:
        return _plain(at, helpers), Status.DENIED
    if "had" not in words and (words & _FUTURE or _going_to(s, at, words) or _ahead(s, at)):
        return Tense.FUTURE, Status.PLANNED
    if "would" in words:
        return Tense.FUTURE, Status.PLANNED if _reported(s, at) else Status.CONDITIONAL
    mark = s.child(verb, "mark")
    if words & _MODAL or (mark is not None and mark.text.lower() in ("if", "unless")):
        return Tense.UNKNOWN if words & _MODAL else _plain(at, helpers), Status.CONDITIONAL
    return _plain(at, helpers), Status.OCCURRED


def _plain(verb: Token, helpers: list[Token]) -> Tense:
    tags = {t.tag for t in helpers}
    past = verb.tag in ("VBD", "VBN") or "VBD" in tags or any(t.lemma == "have" for t in helpers)
    if past:
        return Tense.PAST
    plans = verb.tag in ("VBP", "VBZ") and not helpers and verb.lemma in _TIMETABLE
    return Tense.FUTURE if plans else Tense.UNKNOWN


def _going_to(s: Sentence, verb: Token, helpers: set[str]) -> bool:
    """ "Talks to be held", "is to meet", "is going to": an infinitive that nothing has overtaken."""
    if "to" not in helpers:
        return False
    head = s.tokens[verb.head]
    return verb.dep in ("acl", "relcl", "ROOT") or (
        verb.dep == "xcomp" and head.lemma in ("be", "go", "due", "set")
    )


def _ahead(s: Sentence, verb: Token) -> bool:
    """ "Plans to visit", "is scheduled to begin": a verb or adjective of planning above or at the predicate."""
    head = s.tokens[verb.head]
    if verb.dep in ("xcomp", "ccomp") and head.lemma in PLANNING and verb.tag == "VB":
        return True
    complement = s.child(verb.index, "xcomp")
    plans = verb.lemma in PLANNING and complement is not None and complement.tag == "VB"
    plans |= verb.lemma in ("plan", "schedule") and s.child(verb.index, "dobj") is not None
    passive = verb.lemma in ("schedule", "expect", "set", "plan", "suppose", "slate") and verb.tag == "VBN"
    due = s.child(verb.index, "acomp")
    return plans or passive or (due is not None and due.lemma == "due")


def _reported(s: Sentence, verb: Token) -> bool:
    """ "Announced that it would boycott": the future of the past."""
    head = s.tokens[verb.head]
    return verb.dep in ("ccomp", "conj") and head.pos in VERBAL
