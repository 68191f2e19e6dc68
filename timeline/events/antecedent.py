"""The name that a pronoun or a definite noun stands for: in its own sentence, and in those before.

After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), much simplified: what agrees in number and
kind is taken from the nearest sentence that has it, a subject before what is no subject.
"""

from __future__ import annotations

import re

from timeline.events.agreement import (
    PERSONAL,
    THINGS,
    THIRD,
    agrees,
    beside,
    fits,
    kind_of,
    other_sex,
    someone,
)
from timeline.events.candidates import (
    OBJECTS,
    arguments,
    begins_with,
    clauses_around,
    either,
    goes_on,
    holder_of,
    objects_before,
    objects_of,
    points_ahead,
    speaking,
    stands_for_nothing,
    subject_ahead,
    subjects_of,
    things_in,
    told_before,
    within_quote,
)
from timeline.events.definite import called, definite, definite_owner, introduces, name_of
from timeline.events.earlier import Earlier, Usage
from timeline.events.labels import NOMINAL, NOUN_SUBJECTS
from timeline.events.phrase import noun_phrase
from timeline.events.proper import LONGEST_NAME, introduced_by_name, name_at, people_in
from timeline.events.shorten import shortened
from timeline.events.topic import topic
from timeline.events.wording import is_common, possessive, render
from timeline.events.words import BODIES, ROLES, SAYING
from timeline.language import Sentence, Token

_BARE = re.compile(r"(?:an?|the) \S+")  # a noun with its article
_ANYONE = frozenset(
    {"the boy", "the girl", "the man", "the woman"}
)  # outside their own sentence nobody knows them
_EDGE = " ,;:–—-\"'“”‘’"


def antecedent(s: Sentence, pronoun: Token, earlier: Earlier, *, owner: bool = False) -> str | None:
    """The words for whom or what a pronoun of the third person means, or None where the text does not tell.

    With `owner` it stands in such words itself, and means someone who needs no further owner.
    """
    word, usage = pronoun.text.lower(), earlier.usage
    if (
        word not in THIRD
        or points_ahead(s, pronoun)
        or within_quote(s, pronoun)
        or stands_for_nothing(s, pronoun)
    ):
        return None
    barred = set(beside(s, pronoun))
    if (ahead := subject_ahead(s, pronoun)) is not None and agrees(word, ahead, s):
        unsure = word in THINGS and not ahead.entity  # it, or the last that was told of
        return None if unsure else phrase(s, ahead, earlier, owned=owner)
    for clause in clauses_around(s, pronoun):
        nouns = [t for t in arguments(s, clause.index, pronoun) if t.index < pronoun.index]
        nouns = [t for t in nouns if t.index not in barred and fits(word, t, s, usage)]
        if nouns:
            return None if either(s, pronoun, nouns, clause) else phrase(s, nouns[0], earlier, owned=owner)
    if word in THINGS and (objects := objects_before(s, pronoun)):
        fitting = [t for t in objects if fits(word, t, s, usage)]
        if len(fitting) == 1:
            return phrase(s, fitting[0], earlier, owned=owner)
    who = speaking(s, pronoun)
    if who is not None and who.index not in barred and fits(word, who, s, usage):
        return phrase(s, who, earlier, owned=owner)
    if word in PERSONAL:
        people = [t for t in people_in(s, pronoun.index) if t.index not in barred]
        people = [t for t in people if not other_sex(word, t, usage)]
        main = [t for t in people if t.dep in NOUN_SUBJECTS]
        if len({t.text for t in people}) == 1 and not told_before(s, pronoun, people[0]):
            main = people
        if main:
            return name_at(s, main[-1])
    return _before(s, pronoun, earlier, owner=owner) or topic(s, pronoun, earlier)


def _before(s: Sentence, pronoun: Token, earlier: Earlier, *, owner: bool) -> str | None:
    """The antecedent in the sentences before."""
    word, usage, far = pronoun.text.lower(), earlier.usage, False
    for number, sentence in enumerate(earlier, 1):
        subjects = [t for t in subjects_of(sentence) if number == 1 or not someone(sentence, t)]
        if goes_on(word, subjects, sentence):
            far = False
            continue  # "he" again: whoever that was
        if s.tokens[pronoun.head].lemma.lower() in SAYING:  # who speaks has spoken
            subjects.sort(key=lambda t: sentence.tokens[t.head].lemma.lower() not in SAYING)
        if pronoun.dep in OBJECTS and word not in PERSONAL:
            subjects = [t for t in (*objects_of(sentence), *subjects) if fits(word, t, sentence, usage)]
            subjects = subjects or [t for t in things_in(sentence) if fits(word, t, sentence, usage)]
            if len(subjects) != 1:
                return None  # which of them, the text does not tell
        if found := next((t for t in subjects if fits(word, t, sentence, usage)), None):
            return (
                None
                if _unsure(word, found, usage)
                else _known(sentence, found, earlier[number:], owner=owner)
            )
        if word in THINGS and (holder := holder_of(sentence, subjects[:1])) is not None:
            whose = phrase(sentence, holder, earlier[number:], owned=owner)
            return whose and re.sub(r"['’]s?$", "", whose)
        others = people_in(sentence, len(sentence.tokens)) if word in PERSONAL else []
        others = [t for t in others if not other_sex(word, t, usage)]
        if begins_with(word, sentence, others):
            far = False
            continue
        if len({t.text for t in others}) == 1:
            return name_at(sentence, others[0])
        if others or far:
            return None  # which of them, the text does not tell
        if only := _only(word, sentence, earlier[number:], near=number == 1 and pronoun.dep in NOUN_SUBJECTS):
            return only
        far = True
    return None


def _unsure(word: str, noun: Token, usage: Usage) -> bool:
    """Whether a name that "it" may mean is that of a person or of a thing."""
    known = kind_of(noun, usage) or noun.lemma.lower() in BODIES
    return word in THINGS and noun.tag == "NNP" and not known


def _known(s: Sentence, noun: Token, earlier: Earlier, *, owner: bool) -> str | None:
    """The words for a noun of another sentence; None where they would tell nobody who is meant."""
    words = phrase(s, noun, earlier, owned=owner)
    return None if words in _ANYONE else words


def _only(word: str, s: Sentence, earlier: Earlier, *, near: bool) -> str | None:
    """The only one of whom, or (in the sentence before) the only thing of which, a sentence tells in other places than its subject."""
    if word in PERSONAL:
        return introduced_by_name(s)
    nouns = [t for t in s.tokens if t.pos in NOMINAL] if near and word in THINGS else []
    return phrase(s, nouns[0], earlier) if len(nouns) == 1 and _plain(word, nouns[0], s, earlier) else None


def _plain(word: str, noun: Token, s: Sentence, earlier: Earlier) -> bool:
    return not noun.entity and fits(word, noun, s, earlier.usage)


def introduced(noun: Token, earlier: Earlier) -> str | None:
    """The words that brought in what a definite noun means, where they tell more than it does: "the ferry", a ferry from Tolva."""
    for number, sentence in enumerate(earlier, 1):
        for token in sentence.tokens:
            if token.lemma == noun.lemma and token.tag == "NN" and introduces(sentence, token):
                words = phrase(sentence, token, earlier[number:])
                return words if words and not _BARE.fullmatch(words) else None
    return None


def phrase(s: Sentence, noun: Token, earlier: Earlier, *, owned: bool = False) -> str | None:
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
    if (name := _beside(s, noun, whole)) is not None:
        return name
    words, fits = shortened(s, whole, LONGEST_NAME, noun.index, swap)
    if not fits:
        return None
    first = s.tokens[min(words)]
    text = re.sub(r"['’]s?$", "", render(s, words, swap).strip(_EDGE))
    text = text[:1].lower() + text[1:] if is_common(first) or text.startswith("The ") else text
    lemma, bare = noun.lemma.lower(), s.child(noun.index, "det", "poss", "nummod") is None
    if noun.tag == "NN" and not noun.entity and bare and lemma in ROLES:
        return None  # "was made minister"
    if text.startswith("the ") and _BARE.fullmatch(text):
        return introduced(noun, earlier) or called(s, noun, earlier) or text
    return text


def _beside(s: Sentence, noun: Token, whole: set[int]) -> str | None:
    """The full name that stands beside a common noun, or that is itself the noun: "One maker, Orm Steel", "Orm, third in the table"."""
    name = s.child(noun.index, "appos")
    if noun.tag == "NN" and not noun.entity and name is not None and name.entity in ("PERSON", "ORG"):
        full = name_at(s, name)
        return full if " " in full else None
    alone = noun.pos == "PROPN" and noun.entity and s.child(noun.index, "conj") is None
    return name_at(s, noun) if alone and "," in (s.tokens[i].text for i in whole) else None
