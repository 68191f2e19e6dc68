"""The verbs that tell of a noun's event: what it did, and what was done in the course of it."""

from __future__ import annotations

from timeline.events.clause.gerund import done
from timeline.events.clause.supplied import is_finite
from timeline.events.grammar.labels import RELATIVE, VERBAL
from timeline.events.grammar.words import LASTING, STRETCHES, is_event, names_event
from timeline.language import Sentence, Token

_CORE = frozenset({"nsubj", "nsubjpass", "dobj"})
_DURING = frozenset({"in", "at", "on", "during", "amid"})
# What is done with an event at its own time; what is thought or said of it comes later.
_STAGED = frozenset(
    "adopt carry call cancel conduct convene follow hold launch mark postpone sign stage spark trigger".split()
)
# What is done by an event at its own time; what it prompts comes later.
_STRUCK = frozenset(
    "batter damage destroy devastate displace flatten flood hit injure kill level ravage rock shake shatter strike wound wreck".split()
)
# Of what there is one event or several: "a series of raids", "three days of talks".
_PARTS = STRETCHES | frozenset("bout number period round series spate spell string wave".split())
# Verbs that say of an event no more than that it is, and those that say so in the passive.
_BEFALLS = frozenset("be come fall happen occur".split())
_SET = frozenset("date fix hold pencil plan schedule set slate stage".split())
_TELLING = frozenset({"attr", "acomp", "dobj", "ccomp", "xcomp", "oprd"})


def deeds(s: Sentence, noun: int, drop: frozenset[int]) -> list[int]:
    """The past verbs that an event is the subject of, unless they have a date of their own: "the raid on Monday that killed six"."""
    at = s.tokens[noun]
    found = list[int]()
    above = s.tokens[at.head]
    if at.dep in ("nsubj", "nsubjpass") and _befell(s, above):
        own = s.subtree(above.index) - set(range(noun, above.index))
        found += [] if drop & (own - s.subtree(noun)) else [above.index]
    for clause in (s.tokens[c] for c in s.children[noun] if s.tokens[c].dep == "relcl"):
        subject = s.child(clause.index, "nsubj", "nsubjpass")
        course = _course(s, clause)
        if subject is None or not (subject.tag in RELATIVE or course) or not _befell(s, clause, any_=course):
            continue
        dated = any(i in drop and i > subject.index for i in s.subtree(clause.index))
        found += [] if dated else [clause.index]
    return found


def _course(s: Sentence, clause: Token) -> bool:
    """Whether a relative clause tells what befell in the course of its noun: "the raid in which six died"."""
    which = (s.tokens[i] for i in s.subtree(clause.index) if s.tokens[i].tag == "WDT")
    return any(
        t.dep == "pobj" and s.tokens[t.head].text.lower() in _DURING and s.tokens[t.head].head == clause.index
        for t in which
    )


def only_when(s: Sentence, verb: int) -> int | None:
    """The event of which a clause says no more than when it is: "the launch is on Monday", "a hearing has been set for May"."""
    at, event = s.tokens[verb], s.child(verb, "nsubj", "nsubjpass")
    if event is None or not is_event(s, event) or s.child(verb, "neg") is not None:
        return None
    own = [s.tokens[c] for c in s.children[verb]]
    passive = any(t.dep == "auxpass" for t in own)
    place = at.lemma == "take" and any(t.dep == "dobj" and t.text.lower() == "place" for t in own)
    if not place and at.lemma.lower() not in (_SET if passive else _BEFALLS):
        return None
    told = any(t.dep in _TELLING and not (place and t.dep == "dobj") for t in own)
    return None if told else event.index


def told_of_it(s: Sentence, verb: int, drop: frozenset[int]) -> int | None:
    """The past verb of what a relative clause only says when it came: "the order that came on Monday halved …"."""
    at = s.tokens[verb]
    noun = s.tokens[at.head]
    main = s.tokens[noun.head]
    place = s.child(verb, "dobj")
    befell = at.lemma in ("come", "happen", "occur") or (place is not None and place.text.lower() == "place")
    came = at.dep == "relcl" and at.tag == "VBD" and befell
    if (
        not came
        or noun.dep not in ("nsubj", "nsubjpass")
        or main.lemma == "be"
        or not _befell(s, main, any_=True)
    ):
        return None
    return None if drop & (s.subtree(main.index) - s.subtree(noun.index)) else main.index


def _befell(s: Sentence, verb: Token, *, any_: bool = False) -> bool:
    """Whether a verb is a plain past that tells what happened then; `any_` where that may be done to anybody."""
    if verb.pos not in VERBAL or verb.lemma.lower() in LASTING or _supposed(s, verb):
        return False
    helpers = [s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in ("aux", "auxpass")]
    if not helpers:
        return verb.tag == "VBD"
    passive = [t.text.lower() for t in helpers] in (["was"], ["were"])
    return passive and verb.tag == "VBN" and (any_ or verb.lemma.lower() in _STAGED)


def around(s: Sentence, noun: int, drop: frozenset[int]) -> list[int]:
    """The verb that tells of a noun, that happens in the course of it or is done by it ("was hit by Monday's quake"); of no event, all the
    verbs of its sentence.
    """
    at = s.tokens[noun]
    if not names_event(at.lemma, at.text):
        return [
            t.index for t in s.tokens if t.pos in VERBAL and t.index not in drop and is_finite(s, t.index)
        ]
    above = s.tokens[at.head]
    part = s.tokens[above.head]
    if above.text == "of" and part.lemma.lower() in _PARTS and part.dep in _CORE:
        at, above = part, s.tokens[part.head]
    by = above.dep == "agent" and s.tokens[above.head].lemma in _STRUCK
    if at.dep == "pobj" and (above.lemma.lower() in _DURING or by):
        above = s.tokens[above.head]
    elif at.dep not in _CORE:
        return []
    if above.dep == "pcomp" and s.tokens[above.head].text.lower() == "after" and not done(s, above):
        above = next((t for t in s.ancestors(above.index) if t.pos in VERBAL), above)
    told = is_finite(s, above.index) or done(s, above)
    return [above.index] if above.pos in VERBAL and told and not _supposed(s, above) else []


def _supposed(s: Sentence, verb: Token) -> bool:
    """Whether a clause only asks or supposes: "whether the vote will change much"."""
    mark = s.child(verb.index, "mark")
    return mark is not None and mark.text.lower() in ("if", "unless", "whether")
