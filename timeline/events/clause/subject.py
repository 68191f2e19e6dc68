"""Who or what a verb tells of, also where the parse hung it elsewhere or it stands outside the clause."""

from __future__ import annotations

from timeline.events.clause.relative import told_of
from timeline.events.grammar.labels import FINITE, HELPERS, NOMINAL, PLACE_NAMES, RELATIVE, SUBJECTS, VERBAL
from timeline.events.grammar.people import is_person
from timeline.events.grammar.phrase import BRACKETS
from timeline.events.grammar.words import DURATIONS, MEDIA
from timeline.language import Sentence, Token

# Verbs before whose clause "it" stands for nothing.
_EMERGING = frozenset("appear be become emerge follow happen seem transpire turn".split())
# What is said of a thing with an infinitive: "it is ready to sail", but "it is hard to sail".
_ABOUT = frozenset(
    "able bound certain due eager free keen likely prepared ready set sure unable unlikely willing".split()
)
_HANDED = frozenset("issue leak obtain publish receive release".split())
_PARTS = frozenset({"one", "some"})
_PRONOUNS = frozenset("he she it they we i you this that these those who which one some others".split())


def subject_of(s: Sentence, verb: int) -> tuple[Token | None, Token | None]:
    """The subject as it stands at the verb, and the word that it stands for."""
    at = s.tokens[verb]
    for _ in range(len(s.tokens)):
        own = s.child(at.index, *SUBJECTS)
        if own is not None and own.text.lower().endswith(("self", "selves")):
            own = None  # "was himself replaced"
        if own is not None:
            if own.tag in RELATIVE and at.dep == "relcl":
                return own, told_of(s, at)
            if own.tag in RELATIVE and at.dep == "ccomp" and s.tokens[at.head].dep == "relcl":
                return own, told_of(s, s.tokens[at.head])  # "the fire that the mayor says has ended"
            return own, own
        if at.dep == "relcl" and (overt := _overt(s, at)) is not None:
            return overt, overt
        if at.dep in ("acl", "relcl"):
            return None, told_of(s, at)
        if at.index == verb and (noun := _beside(s, at)) is not None:
            return None, noun
        if at.index == verb and (beside := _left(s, at)) is not None:
            return beside, beside
        above = next((t for t in s.ancestors(at.index) if t.pos in VERBAL), None)
        if above is None or above.index == at.index or (at.index == verb and _closed(s, at)):
            return None, None
        at = above
    return None, None


def _overt(s: Sentence, verb: Token) -> Token | None:
    """The name before a relative clause's verb whose pronoun is another part of it: "in whose hands Okello was killed"."""
    own = [s.tokens[i] for i in s.subtree(verb.index) if s.tokens[i].tag in RELATIVE]
    first = min([verb.index, *(c for c in s.children[verb.index] if s.tokens[c].dep in HELPERS)])
    before = s.tokens[max(first - 1, 0)]
    other = any(t.tag == "WP$" for t in own) and before.index > min(s.subtree(verb.index))
    return before if other and before.pos == "PROPN" and before.dep not in SUBJECTS else None


def _closed(s: Sentence, verb: Token) -> bool:
    """Whether it is the finite verb of a subordinate clause, whose own subject was hung elsewhere by mistake."""
    helpers = (s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in HELPERS)
    finite = verb.tag in FINITE or any(t.tag in FINITE for t in helpers)
    return finite and verb.dep in ("advcl", "ccomp")


def _beside(s: Sentence, verb: Token) -> Token | None:
    """The noun right before a participle that was hung from another verb: "the treaty, signed in Oslo, Norway agreed to …"."""
    first = min(s.subtree(verb.index))
    at = first - 1
    if at > 0 and s.tokens[at].text == ",":
        at -= 1
    if (
        verb.tag != "VBN"
        or verb.dep != "advcl"
        or at < 1
        or s.child(verb.index, "aux", "auxpass", "mark") is not None
    ):
        return None
    noun = _written(s, verb, at) or s.tokens[at]
    place = noun.entity in PLACE_NAMES and s.tokens[first - 1].text != ","
    named = noun.pos in (*NOMINAL, "NUM") and noun.entity not in ("DATE", "TIME")
    return noun if named and not place else None


def _written(s: Sentence, verb: Token, at: int) -> Token | None:
    """What was written to those who stand before a participle: "a note to clients, received by Orm on Monday"."""
    near = s.tokens[max(at - 5, 0) : at]
    sent = verb.lemma in _HANDED and is_person(s.tokens[at])
    return next((t for t in reversed(near) if t.lemma in MEDIA and t.pos == "NOUN"), None) if sent else None


def _left(s: Sentence, verb: Token) -> Token | None:
    """The noun whose words end right before a finite verb that has no subject: it was hung elsewhere by mistake."""
    first = min([verb.index, *(c for c in s.children[verb.index] if s.tokens[c].dep in HELPERS)])
    if verb.tag not in FINITE and first == verb.index:
        return None
    if verb.dep == "conj":
        return _joined(s, s.tokens[first - 1])
    if not first or s.tokens[first - 1].dep == "cc":
        return None
    ends = [
        t
        for t in s.tokens[:first]
        if t.pos in NOMINAL and max(s.subtree(t.index)) == first - 1 and not _governed(s, t)
    ]
    return max(ends, key=lambda t: len(s.subtree(t.index)), default=None)


def _joined(s: Sentence, noun: Token) -> Token | None:
    """A noun behind "and" and right before its verb, though joined to the noun before: "he sailed to Orm and planes followed"."""
    before = min(s.subtree(noun.index)) - 1
    last = noun.pos in NOMINAL and noun.dep == "conj" and max(s.subtree(noun.index)) == noun.index
    last &= noun.tag == "NNS" or s.child(noun.index, "det", "poss") is not None
    return noun if last and before > 0 and s.tokens[before].dep == "cc" else None


def _governed(s: Sentence, noun: Token) -> bool:
    """Whether a preposition stands before a noun and its words."""
    first = min(s.subtree(noun.index))
    return first > 0 and s.tokens[first - 1].pos == "ADP"


def pronoun_of(s: Sentence, subject: Token | None) -> Token | None:
    """The subject where it is a pronoun, or the pronoun that owns it and opens it: "his forces", "one of his aides"."""
    if subject is None or announces(s, subject):
        return None
    noun = _part_of(s, subject) or subject
    if noun.text.lower() in _PRONOUNS:
        return noun
    owner = s.child(noun.index, "poss")
    return owner if owner is not None and owner.tag == "PRP$" else None


def _part_of(s: Sentence, subject: Token) -> Token | None:
    """Of whom or what a subject is one or some: "one of the guards", "some of the boats"."""
    of = s.child(subject.index, "prep")
    if subject.text.lower() not in _PARTS or of is None or of.text.lower() != "of":
        return None
    whole = s.child(of.index, "pobj")
    return whole if whole is not None and whole.pos in NOMINAL else None


def announces(s: Sentence, subject: Token) -> bool:
    """Whether "it" stands for a clause that follows, or for nothing: "it is likely to rain", "it emerged that …"."""
    if subject.dep == "expl":
        return True
    verb = s.tokens[subject.head]
    if subject.text.lower() != "it" or subject.dep not in SUBJECTS or verb.dep == "relcl":
        return False
    lasted = s.child(verb.index, "dobj", "npadvmod") if verb.lemma == "take" else None
    if lasted is not None and (lasted.entity in ("DATE", "TIME") or lasted.lemma in DURATIONS):
        return True  # "it took two hours to …"
    passive = s.child(verb.index, "auxpass") is not None
    if s.child(verb.index, "ccomp", "csubj", "csubjpass") is not None:
        return passive or verb.lemma.lower() in _EMERGING
    good = s.child(verb.index, "acomp", "attr")
    if good is not None and any(
        s.tokens[i].tag == "WP" for c in s.children[good.index] for i in s.children[c]
    ):
        return True  # "it was the navy who …"
    if passive or verb.lemma not in ("be", "become") or good is None or good.lemma.lower() in _ABOUT:
        return False
    below = [s.tokens[c] for at in (verb, good) if at is not None for c in s.children[at.index]]
    return any(t.index > verb.index and t.dep in ("xcomp", "advcl") and t.tag == "VB" for t in below)


def same_name(s: Sentence, words: set[int], verb: int) -> set[int]:
    """What goes on with the name that ends a subject, but was hung elsewhere: "al" and "-Assad"."""
    at = max(words, default=verb) + 1
    end = at
    while (
        words
        and end < verb
        and s.tokens[end].text not in BRACKETS
        and s.tokens[end].entity == s.tokens[at - 1].entity != ""
        and not s.tokens[end].begins
    ):
        end += 1
    return set(range(at, end))
