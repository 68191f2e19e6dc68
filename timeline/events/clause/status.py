"""How a clause presents its event: done, under way, planned, conditional, denied."""

from __future__ import annotations

from timeline.events.clause.caption import is_caption
from timeline.events.clause.gerund import ahead, done, of_the_past
from timeline.events.grammar.labels import VERBAL
from timeline.events.grammar.words import COMMITTING, PLANNING
from timeline.language import Sentence, Token
from timeline.model import Status
from timeline.reading import Tense

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
# Verbs whose present tense is a timetable: "they meet on Monday".
TIMETABLE = frozenset(
    "meet begin start open close end visit arrive leave depart return vote expire travel fly head go come play face resume reopen".split()
)
# What is tried at the time that is told: "gave up its effort to hold the bridge on Monday".
_TRIED = frozenset(
    "effort attempt bid failure refusal ability inability struggle right chance reason".split()
)
# Verbs whose clause tells what ought to be: "insisted that he resign".
_ASKING = frozenset("recommend demand insist suggest advise stipulate".split())
_CLAIMS = frozenset("accusation allegation charge claim report rumor rumour suggestion".split())
_DENYING = frozenset("deny dismiss refute reject".split())
IS = frozenset({"is", "are", "am", "'s", "’s", "'re", "’re"})
_TO_COME = frozenset("be go due set likely certain sure poised ready".split())
_FORESEEN = frozenset({"due", "likely"})
MODAL = frozenset({"may", "might", "could", "can", "should", "must"})


def told(s: Sentence, verb: int) -> tuple[Tense, Status]:
    """The tense of a verb and the status of its event."""
    at = s.tokens[verb]
    helpers = [s.tokens[c] for c in s.children[verb] if s.tokens[c].dep in ("aux", "auxpass")]
    words = {t.text.lower() for t in helpers}
    if not helpers and at.tag in ("VBZ", "VBP") and (is_caption(s) or _while(s, at)):
        return Tense.PAST, Status.OCCURRED
    if (at.tag == "VBG" or "having" in words) and _denied(s, at):
        return Tense.PAST, Status.DENIED  # "denied having asked for help"
    if done(s, at):
        return Tense.PAST, Status.OCCURRED
    if ahead(s, at):
        return Tense.FUTURE, Status.PLANNED
    if of_the_past(s, at):
        return Tense.PAST, Status.OCCURRED
    if _had_it(s, at, helpers):  # "had not the press told", "had the envoy stayed"
        return Tense.PAST, Status.OCCURRED if s.child(verb, "neg") else Status.CONDITIONAL
    if s.child(verb, "neg") is not None:
        return _plain(at, helpers), Status.DENIED
    if _denied(s, at):
        return _plain(at, helpers), Status.DENIED
    if "had" not in words and (words & _FUTURE or _going_to(s, at, words) or _ahead(s, at)):
        return Tense.FUTURE, Status.CONDITIONAL if _provided(s, at) else Status.PLANNED
    if "had" in words and _meant_to(s, at):
        return Tense.PAST, Status.PLANNED
    if {"would", "have"} <= words:
        return Tense.PAST, Status.CONDITIONAL
    if "would" in words:
        surely = _reported(s, at) and not _provided(s, at)
        return Tense.FUTURE, Status.PLANNED if surely else Status.CONDITIONAL
    if _wished(s, at, helpers):
        return Tense.UNKNOWN, Status.PLANNED
    if (
        "should" in words
        and at.lemma in TIMETABLE | {"follow"}
        and "have" not in words
        and not _provided(s, at)
    ):
        return Tense.FUTURE, Status.PLANNED  # "the observers should arrive next month"
    mark = s.child(verb, "mark")
    if words & MODAL or (mark is not None and mark.text.lower() in ("if", "unless")):
        return Tense.UNKNOWN if words & MODAL else _plain(at, helpers), Status.CONDITIONAL
    return _plain(at, helpers), Status.OCCURRED


def _provided(s: Sentence, verb: Token) -> bool:
    """Whether it hangs on a condition: "will strike unless the firm gives in"; "even if" sets none."""
    for clause in (s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep == "advcl"):
        mark = s.child(clause.index, "mark")
        if mark is not None and mark.text.lower() in ("if", "unless"):
            return not mark.index or s.tokens[mark.index - 1].text.lower() != "even"
    return False


def _denied(s: Sentence, verb: Token) -> bool:
    """Whether somebody denies it: "he denied that the guards had fled", "he rejected a report that they fled"."""
    above = s.tokens[verb.head]
    if above.lemma.lower() in _CLAIMS and above.dep in ("dobj", "conj"):
        told = verb.dep in ("acl", "ccomp", "relcl") and s.child(verb.index, "mark") is not None
        above = s.tokens[above.head]
        denied = told and above.lemma in _DENYING
    else:
        denied = verb.dep in ("ccomp", "xcomp") and above.lemma == "deny"
    return denied and s.child(above.index, "neg") is None


def _meant_to(s: Sentence, verb: Token) -> bool:
    """ "Had planned to start in April": it says nothing of whether it did."""
    below = s.child(verb.index, "xcomp")
    due = s.child(verb.index, "acomp")
    planned = verb.lemma in PLANNING and below is not None and below.tag == "VB"
    return planned or (due is not None and due.lemma == "due")


def _wished(s: Sentence, verb: Token, helpers: list[Token]) -> bool:
    """ "Recommended that the dam be closed": what is asked for is said without a tense."""
    bare = helpers[0] if helpers else verb
    asked = verb.dep == "ccomp" and s.tokens[verb.head].lemma in COMMITTING | _ASKING
    return asked and bare.tag == "VB" and s.child(verb.index, "mark") is not None


def _had_it(s: Sentence, verb: Token, helpers: list[Token]) -> bool:
    """Whether "had" stands in front of the subject: what would have followed did not."""
    subject = s.child(verb.index, "nsubj", "nsubjpass")
    first = helpers[0] if helpers else None
    return (
        subject is not None
        and first is not None
        and first.text.lower() == "had"
        and first.index < subject.index
    )


def _while(s: Sentence, verb: Token) -> bool:
    """The present of a title that tells when something befell: "two dead as tram leaves rails"."""
    mark = s.child(verb.index, "mark")
    late = verb.dep == "advcl" and verb.index > verb.head and s.tokens[verb.head].tag == "VBN"
    return late and mark is not None and mark.text == "as"


def _plain(verb: Token, helpers: list[Token]) -> Tense:
    tags = {t.tag for t in helpers}
    if verb.tag == "VBN" and helpers and all(t.text.lower() in IS for t in helpers):
        return Tense.UNKNOWN  # "the film is released on Monday"
    past = verb.tag in ("VBD", "VBN") or "VBD" in tags or any(t.lemma == "have" for t in helpers)
    if past:
        return Tense.PAST
    plans = verb.tag in ("VBP", "VBZ") and not helpers and verb.lemma in TIMETABLE
    return Tense.FUTURE if plans else Tense.UNKNOWN


def _going_to(s: Sentence, verb: Token, helpers: set[str]) -> bool:
    """ "Talks to be held", "is to meet", "is going to": an infinitive that nothing has overtaken."""
    if "to" not in helpers:
        return False
    head = s.tokens[verb.head]
    if verb.dep in ("acl", "relcl") and (_only(s, head) or head.lemma in _TRIED):
        return False
    return verb.dep in ("acl", "relcl", "ROOT") or (verb.dep == "xcomp" and head.lemma in _TO_COME)


def _only(s: Sentence, noun: Token) -> bool:
    """ "The first official to arrive": he has arrived."""
    words = {noun.lemma, *(s.tokens[c].lemma for c in s.children[noun.index])}
    return bool(words & {"first", "second", "third", "last", "only", "late", "latest"})


def _ahead(s: Sentence, verb: Token) -> bool:
    """ "Plans to visit", "is scheduled to begin": a verb or adjective of planning above or at the predicate."""
    head = s.tokens[verb.head]
    if verb.index and s.tokens[verb.index - 1].text.lower() in ("than", "as"):
        return False  # "more than expected in May"
    to_be = any(s.tokens[c].text.lower() == "to" for c in s.children[verb.index])
    if verb.dep in ("xcomp", "ccomp") and head.lemma in PLANNING and (verb.tag == "VB" or to_be):
        return True
    complement = s.child(verb.index, "xcomp")
    plans = verb.lemma in PLANNING and complement is not None and complement.tag == "VB"
    plans |= verb.lemma in ("plan", "schedule") and s.child(verb.index, "dobj") is not None
    passive = verb.lemma in ("schedule", "expect", "plan", "suppose", "slate") and verb.tag == "VBN"
    after = s.tokens[min(verb.index + 1, len(s.tokens) - 1)].text.lower()
    passive |= verb.lemma == "set" and after in ("for", "to")  # not "set up", "set on fire"
    due = s.child(verb.index, "acomp")
    return plans or passive or (due is not None and due.lemma in _FORESEEN)


def _reported(s: Sentence, verb: Token) -> bool:
    """ "Announced that it would boycott": the future of the past."""
    head = s.tokens[verb.head]
    return verb.dep in ("ccomp", "conj") and head.pos in VERBAL
