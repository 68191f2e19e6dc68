"""Clauses that are whole and still tell a reader nothing: nobody does it, or it is not said what came about."""

from __future__ import annotations

from collections.abc import Collection

from timeline.events.clause.clause import Clause
from timeline.events.grammar.labels import NAMES, NOMINAL
from timeline.events.grammar.words import BODIES, ROLES, SAYING, WHITHER, is_activity, is_event
from timeline.language import Sentence, Token

# What is done with words and works, and with whatever is arranged: "the vision was outlined", "interviews were conducted".
_HANDLED = frozenset(
    """air broadcast carry circulate compose conduct consider date describe discuss do hold make mean mention note organise organize
    outline perform play present produce publish quote record repeat report say stage tape use view write""".split()
)
# What happens to whatever happens.
_GOES_ON = frozenset(
    "be begin come continue emerge end exist finish follow go happen last matter occur remain start vary".split()
)
_BEFALLS = frozenset({"be", "happen", "occur", "take"})
_UNDER_WAY = frozenset({"under", "way", "underway"})
_HARMED = frozenset(
    "arrest capture detain die drown flee hospitalise hospitalize hurt injure kill lose miss perish rescue survive wound".split()
)
# Words that stand for nobody and nothing in particular.
_ANYBODY = frozenset(
    """all another anybody anyone anything both each either every everybody everyone everything few many more most much neither
    nobody none nothing several somebody someone something""".split()
)
# Of whom alone a headline says nothing: "people died".
_PEOPLE = frozenset({"men", "others", "people", "women"})
# Of whose family, was told elsewhere, or nowhere.
_KIN = frozenset(
    "ancestor ancestors aunt cousin cousins forebear forebears grandfather grandmother grandparent grandparents relative relatives uncle".split()
)
_OWNED = frozenset("his her their my our your its".split())
# What is worth telling without what was said.
_ANSWERING = frozenset({"agree", "comment", "complain", "protest", "testify", "write"})
_HAPPENS = frozenset("come follow happen occur".split())
_POSSIBLY = frozenset("could may might".split())
_TELLING = (*NOMINAL, "NUM", "VERB", "ADJ", "X")
_COMPLEMENTS = ("prep", "acl", "relcl")


def thin(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether the clause of a verb tells nothing: "the vision was outlined", "there was no vaccine", "something moved"."""
    if (there := s.child(verb, "expl")) is not None and there.text.lower() == "there":
        return _nothing_there(s, verb, told)
    gerund = s.tokens[verb].tag == "VBG" and s.child(verb, "aux") is None
    if gerund or told.pronoun is not None or told.object or told.ground or not told.subject:
        return False
    head = next((s.tokens[i] for i in sorted(told.subject) if s.tokens[i].head not in told.subject), None)
    if head is None or any(
        s.tokens[c].dep in _COMPLEMENTS and c in told.subject for c in s.children[head.index]
    ):
        return False
    comes = s.tokens[verb].lemma in _HAPPENS or not is_event(s, head)
    if _anybody(s, head, verb) or _mute(s, verb, told) or (comes and _maybe(s, verb, told)):
        return True
    bare = all(i == head.index or s.tokens[i].pos in ("DET", "PUNCT", "ADV") for i in told.subject)
    if told.subject == {head.index} and head.text.lower() in _PEOPLE and not _tells(s, told.rest - {verb}):
        return True  # "people died"
    return bare and _thing(head) and _says_little(s, verb, head, told)


def _anybody(s: Sentence, head: Token, verb: int) -> bool:
    """Whether the subject is nobody in particular; so many may be killed, but not do or be just anything."""
    if head.pos in ("PRON", "DET", "ADJ", "NUM") and head.text.lower() in _ANYBODY:
        return True
    own = {s.tokens[c].text.lower() for c in s.children[head.index]}
    if "following" in own or (head.lemma.lower() in _KIN and own.isdisjoint(_OWNED) and not _owner(s, head)):
        return True
    if "another" in own:
        return not any(s.tokens[i].entity in NAMES or s.tokens[i].pos == "NUM" for i in s.subtree(head.index))
    return head.pos == "NUM" and head.entity != "MONEY" and s.tokens[verb].lemma.lower() not in _HARMED


def _owner(s: Sentence, noun: Token) -> bool:
    """Whether it is told whose somebody is ("the mayor's uncle"), or who else was there."""
    return any(s.tokens[c].dep in ("poss", "nummod", "conj") for c in s.children[noun.index])


def _mute(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether it is not told of what was spoken, or with whom: "the two heads of state spoke"."""
    return s.tokens[verb].lemma in ("speak", "talk") and not _tells(s, told.rest - {verb})


def _maybe(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether it is only said that something is possible, and nothing of what or how: "the virus could grow"."""
    helpers = {s.tokens[c].text.lower() for c in s.children[verb] if s.tokens[c].dep in ("aux", "neg")}
    possible = helpers & _POSSIBLY and not helpers & {"not", "n't", "n’t", "have"}
    return (
        bool(possible)
        and s.child(verb, "auxpass") is None
        and not any(
            s.tokens[i].pos in (*NOMINAL, "NUM") or s.tokens[i].dep in ("xcomp", "ccomp")
            for i in told.rest - {verb}
        )
    )


def _tells(s: Sentence, words: Collection[int]) -> bool:
    """Whether there is a word among these that says something."""
    return any(s.tokens[i].pos in _TELLING for i in words)


def unsaid(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether it is not told what was said: "state television reported"."""
    at = s.tokens[verb]
    if at.lemma.lower() not in SAYING - _ANSWERING or s.child(verb, "auxpass") is not None or at.tag == "VBN":
        return False
    return not _tells(s, told.rest - {verb})


def _thing(head: Token) -> bool:
    return head.pos == "NOUN" and not head.entity and head.lemma.lower() not in ROLES | BODIES


def _says_little(s: Sentence, verb: int, head: Token, told: Clause) -> bool:
    """Whether the predicate is no more than that something was handled, or went on."""
    at = s.tokens[verb]
    own = [s.tokens[c] for c in s.children[verb]]
    place = next(
        (t for t in own if t.dep == "dobj" and t.text.lower() == "place" and at.lemma == "take"), None
    )
    going = {t.index for t in s.tokens if t.text.lower() in _UNDER_WAY and at.lemma == "be"}
    rest = told.rest - {verb} - ({place.index} if place is not None else set()) - going
    somewhere = at.lemma in ("be", "come") and any(s.tokens[i].text.lower() in WHITHER for i in rest)
    if _tells(s, rest) or somewhere:
        return False
    if any(t.dep == "auxpass" for t in own) or (at.tag == "VBN" and at.dep in ("acl", "advcl")):
        return at.lemma.lower() in _HANDLED and not any(t.tag in ("MD", "TO") for t in own)
    if is_event(s, head) or is_activity(s, head):
        return at.lemma in _BEFALLS
    return at.lemma.lower() in _GOES_ON


def _nothing_there(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether "there was" tells of no event, and of nothing by name, number or place."""
    noun = s.child(verb, "attr", "nsubj", "dobj")
    if noun is None:
        return True
    if noun.pos not in NOMINAL:
        return True
    if is_event(s, noun):
        return False
    rest = told.rest | told.subject
    own = [s.tokens[c] for i in (verb, noun.index) for c in s.children[i] if c in rest]
    return not any(t.dep in _COMPLEMENTS or t.pos == "NUM" or t.entity for t in own)
