"""The name that a pronoun or a definite noun stands for: in its own sentence, and in those before.

After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), much simplified: what agrees in number and
kind is taken from the nearest sentence that has it, a subject before what is no subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline.events.agreement import PERSONAL, THINGS, THIRD, agrees, beside, fits, same
from timeline.events.clause import Clause
from timeline.events.labels import NOMINAL, NOUN_SUBJECTS, RELATIVE, VERBAL
from timeline.events.phrase import noun_phrase
from timeline.events.proper import LONGEST_NAME, name_at, name_of, people_in
from timeline.events.shorten import shortened
from timeline.events.wording import QUOTES, is_common, possessive, render
from timeline.events.words import BODIES, PLACES, ROLES, SAYING
from timeline.language import Sentence, Token

_GOALS = ("dobj", "nsubjpass")
_OBJECTS = frozenset({"dobj", "pobj", "dative"})


def named(s: Sentence, told: Clause, earlier: Sequence[Sentence]) -> Mapping[int, str] | None:
    """Other words for the subject of a clause where it is a pronoun, is owned by one, or is a definite noun that a name stands for.

    `earlier` are the sentences before, the nearest first. Empty where nothing is to be said otherwise, None where a
    pronoun stands for what the text does not tell.
    """
    if (whose := next((s.tokens[i] for i in told.subject if s.tokens[i].tag == "WP$"), None)) is not None:
        noun = next((s.tokens[t.head] for t in s.ancestors(whose.index) if t.dep == "relcl"), None)
        name = None if noun is None else _phrase(s, noun)
        return {whose.index: possessive(name)} if name else None
    if told.pronoun is not None:
        name = antecedent(s, told.pronoun, earlier)
        if name is None:
            return None
        return {told.pronoun.index: possessive(name) if told.pronoun.tag == "PRP$" else name}
    noun, words = definite(s, told.subject), told.subject
    if noun is None and (owner := definite_owner(s, told.subject)) is not None:
        noun, words = owner, frozenset(s.subtree(owner.index))
    name = None if noun is None else name_of(noun, earlier)
    if name is None:
        return {}
    return dict.fromkeys(words, "") | {min(words): name if words == told.subject else possessive(name)}


def definite_owner(s: Sentence, subject: frozenset[int]) -> Token | None:
    """The common noun that owns a subject and opens it, where it stands for a name: "the strongman’s forces"."""
    first = min(subject, default=0)
    for owner in (s.tokens[i] for i in subject if s.tokens[i].dep == "poss"):
        words = s.subtree(owner.index)
        if min(words) == first:
            return definite(s, frozenset(words - {max(words)}))
    return None


def definite(s: Sentence, subject: frozenset[int]) -> Token | None:
    """The noun of a subject that is nothing but "the" and a common noun."""
    words = [s.tokens[i] for i in sorted(subject)]
    if len(words) == 2 and words[0].text.lower() in ("the", "this", "that") and words[1].tag == "NN":
        if s.child(words[1].index, "prep", "appos") is not None:
            return None  # "the group, from a school in Orm"
        kinds = ROLES | BODIES | PLACES
        return words[1] if words[1].lemma.lower() in kinds else None
    return None


def antecedent(
    s: Sentence, pronoun: Token, earlier: Sequence[Sentence], *, owner: bool = False
) -> str | None:
    """The words for whom or what a pronoun of the third person means, or None where the text does not tell.

    With `owner` it stands in such words itself, and means someone who needs no further owner.
    """
    word = pronoun.text.lower()
    if word not in THIRD or _points(s, pronoun) or _within_quote(s, pronoun):
        return None
    barred = set(beside(s, pronoun))
    if (ahead := _ahead(s, pronoun)) is not None and agrees(word, ahead, s):
        unsure = word in THINGS and not ahead.entity  # it, or the last that was told of
        return None if unsure else _phrase(s, ahead, earlier, owned=owner)
    for clause in _clauses(s, pronoun):
        nouns = [t for t in _arguments(s, clause.index, pronoun) if t.index < pronoun.index]
        nouns = [t for t in nouns if t.index not in barred and fits(word, t, s)]
        if nouns:
            return None if _either(s, pronoun, nouns, clause) else _phrase(s, nouns[0], earlier, owned=owner)
    if word in PERSONAL:
        people = [t for t in people_in(s, pronoun.index) if t.index not in barred]
        main = [t for t in people if t.dep in NOUN_SUBJECTS]
        if len({t.text for t in people}) == 1 and not _begun(s, pronoun, people[0]):
            main = people
        if main:
            return name_at(s, main[-1])
    return _before(s, pronoun, earlier, owner=owner)


def _ahead(s: Sentence, pronoun: Token) -> Token | None:
    """The subject that follows a clause that opens its sentence: "until it burned, the palace was the seat of the king"."""
    at = next((t for t in s.ancestors(pronoun.index) if t.pos in VERBAL), pronoun)
    if at.dep != "advcl" or at.head < at.index or pronoun.dep not in NOUN_SUBJECTS:
        return None
    subject = s.child(at.head, *NOUN_SUBJECTS)
    return subject if subject is not None and subject.index > at.index else None


def _begun(s: Sentence, pronoun: Token, name: Token) -> bool:
    """Whether a name is not the first of whom a sentence tells: it has said "she" before, or opens with what she did to him."""
    said = any(same(pronoun.text.lower(), t) for t in s.tokens[: pronoun.index])
    return said or any(t.tag == "VBG" and t.index < name.index for t in s.ancestors(name.index))


def _before(s: Sentence, pronoun: Token, earlier: Sequence[Sentence], *, owner: bool) -> str | None:
    """The antecedent in the sentences before."""
    word, far = pronoun.text.lower(), False
    for number, sentence in enumerate(earlier, 1):
        subjects = list(_subjects(sentence))
        if _again(word, subjects, sentence):
            far = False
            continue  # "he" again: whoever that was
        if s.tokens[pronoun.head].lemma.lower() in SAYING:  # who speaks has spoken
            subjects.sort(key=lambda t: sentence.tokens[t.head].lemma.lower() not in SAYING)
        if pronoun.dep in _OBJECTS and word not in PERSONAL:
            subjects = [t for t in (*_objects(sentence), *subjects) if fits(word, t, sentence)]
            subjects = subjects or [t for t in _things(sentence) if fits(word, t, sentence)]
            if len(subjects) != 1:
                return None  # which of them, the text does not tell
        if found := next((t for t in subjects if fits(word, t, sentence)), None):
            if word in THINGS and found.tag == "NNP" and not found.entity:
                return None  # a person or a thing
            return _phrase(sentence, found, earlier[number:], owned=owner)
        if word in THINGS and (holder := _holder(sentence, subjects[:1])) is not None:
            whose = _phrase(sentence, holder, earlier[number:], owned=owner)
            return whose and re.sub(r"['’]s?$", "", whose)
        others = people_in(sentence, len(sentence.tokens)) if word in PERSONAL else []
        if _begins_with(word, sentence, others):
            far = False
            continue
        if len({t.text for t in others}) == 1:
            return name_at(sentence, others[0])
        if others or far:
            return None  # which of them, the text does not tell
        far = True
    return None


def _again(word: str, subjects: Sequence[Token], s: Sentence) -> bool:
    """Whether a sentence, by its subjects, goes on telling of whom a pronoun means, and has not named him before."""
    if any(same(word, t) for t in subjects[:1]):
        return True
    first = min((t.index for t in subjects if same(word, t)), default=None) if word in PERSONAL else None
    return first is not None and not any(t.index < first and fits(word, t, s) for t in subjects)


def _begins_with(word: str, s: Sentence, people: Sequence[Token]) -> bool:
    """Whether a sentence speaks of "she" or "her" before it names anyone."""
    first = min((t.index for t in s.tokens if t.tag in ("PRP", "PRP$") and same(word, t)), default=None)
    named = min((t.index for t in people), default=len(s.tokens))
    return word in PERSONAL and first is not None and first < named


def _holder(s: Sentence, subjects: Sequence[Token]) -> Token | None:
    """Whose a subject of several things is: the council of "the council's next steps"."""
    several = (t for t in subjects if t.tag in ("NNS", "NNPS"))
    owners = (s.child(t.index, "poss") for t in several)
    return next((o for o in owners if o is not None and o.pos in NOMINAL and fits("it", o, s)), None)


def _arguments(s: Sentence, verb: int, pronoun: Token) -> list[Token]:
    """The subject of a verb; for a pronoun that is an object first its object, which is as likely meant."""
    deps = (*_GOALS, *NOUN_SUBJECTS) if pronoun.dep in _OBJECTS else NOUN_SUBJECTS
    return list(dict.fromkeys(t for dep in deps if (t := s.child(verb, dep)) is not None))


def _either(s: Sentence, pronoun: Token, nouns: Sequence[Token], clause: Token) -> bool:
    """Whether an object may stand for two nouns; not where its verb goes on from theirs: "passed the bill, and the king signed it"."""
    own = next((t for t in s.ancestors(pronoun.index) if t.pos in VERBAL), clause)
    return len(nouns) > 1 and not (own.dep == "conj" and own.head == clause.index)


def _objects(s: Sentence) -> list[Token]:
    """The object of the main verb of a sentence."""
    return [t for t in s.tokens if t.dep == "dobj" and s.tokens[t.head].head == t.head]


def meant(s: Sentence, pronoun: Token, earlier: Sequence[Sentence]) -> str | None:
    """The words for a pronoun anywhere in a sentence, an owner as such ("Okello’s"), or None."""
    name = antecedent(s, pronoun, earlier)
    return possessive(name) if name and pronoun.tag == "PRP$" else name


def _things(s: Sentence) -> Iterator[Token]:
    """The nouns of a sentence that stand for themselves and no time."""
    return (t for t in s.tokens if t.dep in _OBJECTS and t.entity not in ("DATE", "TIME"))


def _points(s: Sentence, pronoun: Token) -> bool:
    """Whether it stands for no one told before: "those in the government who helped"."""
    return pronoun.text.lower() in ("these", "those") and any(
        s.tokens[c].dep in ("prep", "relcl", "acl") for c in s.children[pronoun.index]
    )


def _within_quote(s: Sentence, pronoun: Token) -> bool:
    """Whether "they" or "it" is said in a quotation: its speaker knows whom it means."""
    if pronoun.text.lower() not in {"they", "it"}:
        return False
    marks = sum(t.text in QUOTES for t in s.tokens[: pronoun.index])
    return marks % 2 == 1


def _subjects(s: Sentence) -> Iterator[Token]:
    """The subjects of a sentence, those of its main verbs first."""
    tokens = [t for t in s.tokens if t.dep in NOUN_SUBJECTS and t.tag not in RELATIVE]
    yield from sorted(tokens, key=lambda t: s.tokens[t.head].head != t.head)


def _clauses(s: Sentence, pronoun: Token) -> Iterator[Token]:
    """The verbs whose subject may be meant: those of clauses put before ("although the army …, it"), then those above."""
    for above in s.ancestors(pronoun.index):
        if above.pos in VERBAL:
            below = [s.tokens[c] for c in s.children[above.index]]
            yield from (t for t in below if t.dep == "advcl" or (t.dep == "ccomp" and t.index < above.index))
            yield above


def _phrase(s: Sentence, noun: Token, earlier: Sequence[Sentence] = (), *, owned: bool = False) -> str | None:
    """A noun with what belongs to it, its owner named."""
    whole = noun_phrase(s, noun.index, frozenset())
    swap: dict[int, str] = {}
    if (owner := next((s.tokens[i] for i in sorted(whole) if s.tokens[i].tag == "PRP$"), None)) is not None:
        name = None if owned else antecedent(s, owner, earlier, owner=True)
        if name is None:
            return None
        swap[owner.index] = possessive(name)
    elif (holder := definite_owner(s, frozenset(whole))) and (name := name_of(holder, earlier)):
        held = s.subtree(holder.index)
        swap |= dict.fromkeys(held, "") | {min(held): possessive(name)}
    elif (common := definite(s, frozenset(whole))) is not None and (name := name_of(common, earlier)):
        return name
    words, fits = shortened(s, whole, LONGEST_NAME, noun.index, swap)
    if not fits:
        return None
    first = s.tokens[min(words)]
    text = render(s, words, swap).strip(" ,;:–—-\"'“”‘’")
    return text[:1].lower() + text[1:] if is_common(first) or text.startswith("The ") else text
