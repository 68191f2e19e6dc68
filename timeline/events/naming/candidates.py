"""The nouns of a sentence that a pronoun may stand for, and what tells that it stands for none of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.grammar.labels import NOMINAL, NOUN_SUBJECTS, PLACES_AND_PEOPLES, RELATIVE, VERBAL
from timeline.events.grammar.people import is_person
from timeline.events.grammar.proper import people_in
from timeline.events.grammar.wording import QUOTES
from timeline.events.grammar.words import SAYING
from timeline.events.naming.agreement import PERSONAL, fits, is_title, other_sex, same, somebody
from timeline.events.naming.earlier import Usage
from timeline.language import Sentence, Token

_HELD = frozenset("allege believe fear hope say think understand".split())
_COMES_OUT = frozenset({"emerge", "transpire"})
_PUTS = frozenset({"make", "put", "say"})
_MOUTHS = frozenset("spokesman spokeswoman spokesperson official representative source".split())
_OUTSIDE = frozenset("by in of".split())  # whose object does, or holds, what a sentence tells of
_TIMES = frozenset({"DATE", "TIME"})
_GOALS = ("dobj", "nsubjpass")
_OPENERS = frozenset({"advcl", "prep"})
OBJECTS = frozenset({"dobj", "pobj", "dative"})


def subject_ahead(s: Sentence, pronoun: Token) -> Token | None:
    """The subject that follows what opens its sentence: "until it burned, the palace was the seat of the king", "since his arrest, Okello …"."""
    at = next((t for t in s.ancestors(pronoun.index) if t.pos in VERBAL), pronoun)
    opens = pronoun.tag == "PRP$" and _opening(s, pronoun, at)
    if not opens and (at.dep != "advcl" or at.head < at.index or pronoun.dep not in NOUN_SUBJECTS):
        told = pronoun.text.lower() in PERSONAL and pronoun.dep not in OBJECTS
        return _far_ahead(s, pronoun) if told else None
    subject = s.child(at.index if opens else at.head, *NOUN_SUBJECTS)
    if subject is not None and opens:
        return subject if s.tokens[min(s.subtree(subject.index)) - 1].text == "," else None
    return subject if subject is not None and subject.index > at.index else None


def _far_ahead(s: Sentence, pronoun: Token) -> Token | None:
    """The person whose name follows all that opens the sentence: "asked whether he would run, Lind …", "in the town that he built, Lind …"."""
    above = s.ancestors(pronoun.index)
    top = next((t for t in above if t.head > pronoun.index and s.tokens[t.head].pos in VERBAL), None)
    subject = None if top is None or top.dep not in _OPENERS else s.child(top.head, *NOUN_SUBJECTS)
    if subject is None or subject.entity != "PERSON" or subject.index < pronoun.index:
        return None
    return subject if s.tokens[min(s.subtree(subject.index)) - 1].text == "," else None


def _opening(s: Sentence, pronoun: Token, verb: Token) -> bool:
    """Whether it stands in the phrase with which the clause of a verb begins."""
    top = next((t for t in (pronoun, *s.ancestors(pronoun.index)) if t.head == verb.index), verb)
    return top is not verb and top.dep == "prep" and min(s.subtree(top.index)) == min(s.subtree(verb.index))


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


def goes_on(word: str, subjects: Sequence[Token], s: Sentence, usage: Usage) -> bool:
    """Whether a sentence, by its subjects, goes on telling of whom a pronoun means, and has not named him before."""
    if word not in PERSONAL:
        return any(same(word, t) for t in subjects[:1])
    first = min((t.index for t in subjects if same(word, t)), default=None)
    if first is None or any(t.index < first and fits(word, t, s) for t in subjects):
        return False
    if any(not other_sex(word, t, usage) for t in people_in(s, first)):
        return False
    return same(word, subjects[0]) or not any(somebody(word, t, usage) for t in s.tokens[:first])


def begins_with(word: str, s: Sentence, people: Sequence[Token], usage: Usage) -> bool:
    """Whether a sentence speaks of "she" or "her" before it names anyone."""
    first = min((t.index for t in s.tokens if t.tag in ("PRP", "PRP$") and same(word, t)), default=None)
    named = min((t.index for t in people), default=len(s.tokens))
    if word not in PERSONAL or first is None or named < first:
        return False
    ahead = s.tokens[:first]
    names = (t for t in ahead if t.pos == "PROPN" and t.entity not in PLACES_AND_PEOPLES | _TIMES)
    if any(not is_title(s, t) for t in names):
        return False  # somebody, whatever the recogniser took him for
    if any(somebody(word, t, usage) for t in ahead):
        return False
    own = (t for t in subjects_of(s) if t.tag == "NNP" and t.index > first)
    return all(first in s.subtree(t.index) for t in own)  # not "in his report Lind said"


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
    objects = (t for t in s.tokens[:first] if t.dep in OBJECTS and t.entity not in _TIMES)
    return [t for t in objects if s.tokens[t.head].text.lower() not in _OUTSIDE or _of_a_time(s, t)]


def _of_a_time(s: Sentence, noun: Token) -> bool:
    """Whether a noun stands behind a time of it: "every day of the trial"."""
    of = s.tokens[noun.head]
    return of.text == "of" and s.tokens[of.head].entity in _TIMES


def stands_for_nothing(s: Sentence, pronoun: Token) -> bool:
    """Whether "it" only opens what is believed or told: "it is believed the quake killed 20", "it emerged on Monday that …", "as the mayor put it"."""
    verb = s.tokens[pronoun.head].lemma.lower()
    idle = {"nsubjpass": _HELD, "nsubj": _COMES_OUT, "dobj": _PUTS}.get(pronoun.dep, frozenset[str]())
    return pronoun.text.lower() == "it" and verb in idle


def things_in(s: Sentence) -> Iterator[Token]:
    """The nouns of a sentence that stand for themselves and no time."""
    return (t for t in s.tokens if t.dep in OBJECTS and t.entity not in _TIMES)


def last_object(s: Sentence, usage: Usage) -> Token | None:
    """What somebody did something to, at the end of a sentence that tells of nobody but people: "she was given the medal"."""
    subjects = list(subjects_of(s))
    people = (
        t for t in subjects if t.text.lower() in PERSONAL or any(fits(p, t, s, usage) for p in ("he", "she"))
    )
    done = [t for t in s.tokens if t.dep in ("dobj", "oprd") and t.entity not in _TIMES]
    if not done or not subjects or len(list(people)) < len(subjects):
        return None
    thing = done[-1].tag in ("NN", "NNP") and s.child(done[-1].index, "det") is not None
    return done[-1] if thing and not is_person(replace(done[-1], entity="")) else None


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
