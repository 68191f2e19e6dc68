"""The nouns of a sentence that a pronoun may stand for, and what tells that it stands for none of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.agreement import PERSONAL, fits, same
from timeline.events.labels import NOMINAL, NOUN_SUBJECTS, RELATIVE, VERBAL
from timeline.events.wording import QUOTES
from timeline.events.words import SAYING
from timeline.language import Sentence, Token

_HELD = frozenset("allege believe fear hope say think understand".split())
_MOUTHS = frozenset("spokesman spokeswoman spokesperson official representative source".split())
_OUTSIDE = frozenset("by in of".split())  # whose object does, or holds, what a sentence tells of
_GOALS = ("dobj", "nsubjpass")
OBJECTS = frozenset({"dobj", "pobj", "dative"})


def subject_ahead(s: Sentence, pronoun: Token) -> Token | None:
    """The subject that follows a clause that opens its sentence: "until it burned, the palace was the seat of the king"."""
    at = next((t for t in s.ancestors(pronoun.index) if t.pos in VERBAL), pronoun)
    if at.dep != "advcl" or at.head < at.index or pronoun.dep not in NOUN_SUBJECTS:
        return None
    subject = s.child(at.head, *NOUN_SUBJECTS)
    return subject if subject is not None and subject.index > at.index else None


def speaking(s: Sentence, pronoun: Token) -> Token | None:
    """Who says the clause of a pronoun: "Orm Steel said it …"; of a body's spokesman the body."""
    says = (t for t in s.ancestors(pronoun.index) if t.pos in VERBAL and t.lemma.lower() in SAYING)
    verb = next((t for t in says if pronoun.index in s.subtree(t.index)), None)
    who = None if verb is None else s.child(verb.index, "nsubj")
    if who is None or who.index > pronoun.index or who.pos not in NOMINAL:
        return None
    if who.lemma.lower() not in _MOUTHS or pronoun.text.lower() in PERSONAL:
        return who
    of = next(
        (s.tokens[c] for c in s.children[who.index] if s.tokens[c].text in ("of", "for", "at", "from")), None
    )
    return s.child(who.index, "poss") if of is None else s.child(of.index, "pobj")


def told_before(s: Sentence, pronoun: Token, name: Token) -> bool:
    """Whether a name is not the first of whom a sentence tells: it has said "she" before, or opens with what she did to him."""
    said = any(same(pronoun.text.lower(), t) for t in s.tokens[: pronoun.index])
    return said or any(t.tag == "VBG" and t.index < name.index for t in s.ancestors(name.index))


def goes_on(word: str, subjects: Sequence[Token], s: Sentence) -> bool:
    """Whether a sentence, by its subjects, goes on telling of whom a pronoun means, and has not named him before."""
    if any(same(word, t) for t in subjects[:1]):
        return True
    first = min((t.index for t in subjects if same(word, t)), default=None) if word in PERSONAL else None
    return first is not None and not any(t.index < first and fits(word, t, s) for t in subjects)


def begins_with(word: str, s: Sentence, people: Sequence[Token]) -> bool:
    """Whether a sentence speaks of "she" or "her" before it names anyone."""
    first = min((t.index for t in s.tokens if t.tag in ("PRP", "PRP$") and same(word, t)), default=None)
    named = min((t.index for t in people), default=len(s.tokens))
    return word in PERSONAL and first is not None and first < named


def holder_of(s: Sentence, subjects: Sequence[Token]) -> Token | None:
    """Whose a subject of several things is: the council of "the council's next steps"."""
    several = (t for t in subjects if t.tag in ("NNS", "NNPS"))
    owners = (s.child(t.index, "poss") for t in several)
    return next((o for o in owners if o is not None and o.pos in NOMINAL and fits("it", o, s)), None)


def arguments(s: Sentence, verb: int, pronoun: Token) -> list[Token]:
    """The subject of a verb; for a pronoun that is an object first its object, which is as likely meant."""
    deps = (*_GOALS, *NOUN_SUBJECTS) if pronoun.dep in OBJECTS else NOUN_SUBJECTS
    return list(dict.fromkeys(t for dep in deps if (t := s.child(verb, dep)) is not None))


def either(s: Sentence, pronoun: Token, nouns: Sequence[Token], clause: Token) -> bool:
    """Whether an object may stand for two nouns; not where its verb goes on from theirs: "passed the bill, and the king signed it"."""
    own = next((t for t in s.ancestors(pronoun.index) if t.pos in VERBAL), clause)
    return len(nouns) > 1 and not (own.dep == "conj" and own.head == clause.index)


def objects_of(s: Sentence) -> list[Token]:
    """The object of the main verb of a sentence."""
    return [t for t in s.tokens if t.dep == "dobj" and s.tokens[t.head].head == t.head]


def objects_before(s: Sentence, pronoun: Token) -> list[Token]:
    """The objects ahead of a clause that hangs behind its main clause: "a jet after it crashed"."""
    verb = s.tokens[pronoun.head]
    where = any(s.tokens[c].text.lower() == "where" for c in s.children[verb.index])
    if where or verb.dep != "advcl" or verb.head > verb.index or pronoun.dep not in NOUN_SUBJECTS:
        return []
    first = min(s.subtree(verb.index))
    objects = (
        t for t in s.tokens[:first] if t.dep in OBJECTS and s.tokens[t.head].text.lower() not in _OUTSIDE
    )
    return [t for t in objects if t.entity not in ("DATE", "TIME")]


def stands_for_nothing(s: Sentence, pronoun: Token) -> bool:
    """Whether "it" only opens what is believed or said: "it is believed the quake killed 20"."""
    verb = s.tokens[pronoun.head]
    return pronoun.text.lower() == "it" and pronoun.dep == "nsubjpass" and verb.lemma.lower() in _HELD


def things_in(s: Sentence) -> Iterator[Token]:
    """The nouns of a sentence that stand for themselves and no time."""
    return (t for t in s.tokens if t.dep in OBJECTS and t.entity not in ("DATE", "TIME"))


def points_ahead(s: Sentence, pronoun: Token) -> bool:
    """Whether it stands for no one told before: "those in the government who helped"."""
    return pronoun.text.lower() in ("these", "those") and any(
        s.tokens[c].dep in ("prep", "relcl", "acl") for c in s.children[pronoun.index]
    )


def within_quote(s: Sentence, pronoun: Token) -> bool:
    """Whether "they" or "it" is said in a quotation: its speaker knows whom it means."""
    if pronoun.text.lower() not in {"they", "it"}:
        return False
    marks = sum(t.text in QUOTES for t in s.tokens[: pronoun.index])
    return marks % 2 == 1


def subjects_of(s: Sentence) -> Iterator[Token]:
    """The subjects of a sentence, those of its main verbs first."""
    tokens = [t for t in s.tokens if (t.dep in NOUN_SUBJECTS and t.tag not in RELATIVE) or _there_is(s, t)]
    yield from sorted(tokens, key=lambda t: s.tokens[t.head].head != t.head)


def _there_is(s: Sentence, noun: Token) -> bool:
    """Whether a noun is what there is: "there was also a bill"."""
    there = s.child(noun.head, "expl") if noun.dep == "attr" else None
    return there is not None and noun.tag == "NN" and there.text.lower() == "there"


def clauses_around(s: Sentence, pronoun: Token) -> Iterator[Token]:
    """The verbs whose subject may be meant: those of clauses put before ("although the army …, it"), then those above."""
    for above in s.ancestors(pronoun.index):
        if above.pos in VERBAL:
            below = [s.tokens[c] for c in s.children[above.index]]
            yield from (t for t in below if t.dep == "advcl" or (t.dep == "ccomp" and t.index < above.index))
            yield above
