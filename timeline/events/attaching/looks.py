"""Which way a time expression looks from its verb or its noun: back, ahead, or neither."""

from __future__ import annotations

from timeline.events.attaching.attach import Dated
from timeline.events.attaching.happening import BEFALLING
from timeline.events.clause.status import IS, MODAL, TIMETABLE, told
from timeline.events.grammar.labels import AUXILIARIES, VERBAL
from timeline.events.grammar.words import ARRANGING, COMMITTING, PLANNING, SAYING
from timeline.language import Sentence, Token
from timeline.reading import Tense

# Verbs whose present tense reports what has been said or found, or says how things are.
_TIMELESS = SAYING | frozenset(
    "be have show mean know think seem appear remain read indicate reflect include compare represent".split()
)
_HARDLY = frozenset(
    {"not", "n't", "n’t", "neither", "nor", "hardly", "barely", "scarcely", "never", "no", "so"}
)
# Prepositions that say nothing of whether the event behind them is over.
_OPEN = frozenset({"before", "until", "of", "over", "about", "on", "to", "for", "ahead"})
# Prepositions of where something is done: when that is.
_WHERE = frozenset({"at", "during"})
# Verbs whose infinitive lies ahead of them; "sought to calm the crowd on Monday" is of that day.
_AHEAD = COMMITTING - {"seek", "offer", "threaten"}
# What is put off until an event puts it ahead.
_PUT_OFF = frozenset("postpone delay defer adjourn suspend shelve put hold".split())
# Verbs whose passive of the present is a timetable: "the film is released on Monday".
_STAGED = frozenset(
    "release publish hold open launch unveil screen broadcast stage play decide announce repeat swear inaugurate promise".split()
)


def direction(s: Sentence, dated: Dated) -> Tense:
    """Which way an expression looks: as its verb does, but ahead from what was only decided or asked."""
    if dated.nominal:
        return _around(s, dated.predicate)
    if dated.entry and s.tokens[dated.predicate].tag in ("VBZ", "VBP"):
        return Tense.PAST
    helpers = {s.tokens[c].text.lower() for c in s.children[dated.predicate]}
    if dated.through is not None and "had" not in helpers and s.tokens[dated.predicate].lemma in _AHEAD:
        below = s.tokens[dated.through]
        if below.tag == "VB" and below.dep == "xcomp":
            return Tense.FUTURE
    found = told(s, dated.predicate)[0]
    if found is Tense.FUTURE and dated.bare is not None and s.tokens[dated.bare].lemma not in PLANNING:
        return Tense.PAST
    return Tense.FUTURE if found is Tense.UNKNOWN and _open(s, s.tokens[dated.predicate], helpers) else found


def _around(s: Sentence, noun: int) -> Tense:
    """Which way a noun's date looks: back from what was done there, unless it was done ahead of it or to put it off."""
    if _awaited(s, noun):
        return Tense.FUTURE
    if s.tokens[noun].lemma.lower() in BEFALLING:
        return Tense.PAST
    for above in s.ancestors(noun):
        if above.text.lower() == "until" and s.tokens[above.head].lemma in _PUT_OFF:
            return Tense.FUTURE
        if above.text.lower() in _OPEN:
            return Tense.UNKNOWN
        if above.text.lower() in _WHERE and above.dep == "prep" and told(s, above.head)[0] is Tense.FUTURE:
            return Tense.FUTURE  # "would be signed at the summit on Monday"
        if above.pos in VERBAL:
            if s.tokens[noun].dep in ("nsubj", "nsubjpass") and s.tokens[noun].head == above.index:
                would = any(
                    s.tokens[c].text.lower() in ("would", "’d", "'d") for c in s.children[above.index]
                )
                return Tense.UNKNOWN if would else told(s, above.index)[0]
            done = above.tag == "VBD" or (above.tag == "VBN" and above.dep == "ROOT")
            helped = any(s.tokens[c].dep in AUXILIARIES for c in s.children[above.index])
            if above.tag in ("VBZ", "VBP") and not helped and above.lemma in TIMETABLE | {"hold", "host"}:
                return Tense.FUTURE  # "starts a meeting on Tuesday"
            return Tense.PAST if done and not helped and above.lemma not in ARRANGING else Tense.UNKNOWN
    return Tense.UNKNOWN


def _awaited(s: Sentence, noun: int) -> bool:
    """ "A vote that both parties want to delay": what is planned for it now lies ahead of it."""
    for clause in (s.tokens[i] for i in sorted(s.subtree(noun)) if s.tokens[i].dep == "relcl"):
        below = s.child(clause.index, "xcomp")
        if clause.tag in ("VBP", "VBZ") and clause.lemma in COMMITTING and below and below.tag == "VB":
            return True
    return False


def _open(s: Sentence, verb: Token, helpers: set[str]) -> bool:
    """Whether a dated event is still open: "could come on Thursday", "is leaving on Friday", "the vote follows on Monday".

    "Could" with a negation tells of what did not come about.
    """
    if helpers & MODAL:
        past = "could" in helpers and any(t.text.lower() in _HARDLY for t in s.tokens[: verb.index])
        return "have" not in helpers and not past
    if verb.tag == "VBN" and verb.lemma in _STAGED:
        return bool(helpers & IS) and not helpers & {"been", "being"}
    if verb.tag == "VBG":
        return bool(helpers & {"is", "are", "'s", "’s", "'re", "’re", "am", "'m", "’m"})
    # A plural present is left out: it is too often a past that the tagger does not know ("retook").
    reported = verb.lemma == "follow" and s.child(verb.index, "dobj") is not None  # "follows two blasts"
    sure = verb.text.endswith("s") if verb.tag == "VBZ" else verb.text == "follow" and verb.tag == "VBP"
    return sure and verb.lemma not in _TIMELESS and not reported
