"""The name that a pronoun or a definite noun stands for: in its own sentence, and in those before.

After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), much simplified: what agrees in number and
kind is taken from the nearest sentence that has it, a subject before what is no subject.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.events.agreement import PERSONAL, THINGS, THIRD, agrees, beside, fits
from timeline.events.candidates import (
    OBJECTS,
    arguments,
    begins_with,
    clauses_around,
    either,
    goes_on,
    holder_of,
    objects_of,
    points_ahead,
    subject_ahead,
    subjects_of,
    things_in,
    told_before,
    within_quote,
)
from timeline.events.clause import Clause
from timeline.events.definite import definite, definite_owner, introduces, name_of, told_again
from timeline.events.labels import NOUN_SUBJECTS
from timeline.events.phrase import noun_phrase
from timeline.events.proper import LONGEST_NAME, name_at, people_in
from timeline.events.shorten import shortened
from timeline.events.wording import is_common, possessive, render
from timeline.events.words import SAYING
from timeline.language import Sentence, Token

_BARE = re.compile(r"(?:an?|the) \S+")  # a noun with its article
_EDGE = " ,;:–—-\"'“”‘’"


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
    again = noun if noun is not None else told_again(s, told.subject)
    if name is None and again is not None:
        name = _introduced(again, earlier)
    if name is None:
        return {}
    return dict.fromkeys(words, "") | {min(words): name if words == told.subject else possessive(name)}


def antecedent(
    s: Sentence, pronoun: Token, earlier: Sequence[Sentence], *, owner: bool = False
) -> str | None:
    """The words for whom or what a pronoun of the third person means, or None where the text does not tell.

    With `owner` it stands in such words itself, and means someone who needs no further owner.
    """
    word = pronoun.text.lower()
    if word not in THIRD or points_ahead(s, pronoun) or within_quote(s, pronoun):
        return None
    barred = set(beside(s, pronoun))
    if (ahead := subject_ahead(s, pronoun)) is not None and agrees(word, ahead, s):
        unsure = word in THINGS and not ahead.entity  # it, or the last that was told of
        return None if unsure else _phrase(s, ahead, earlier, owned=owner)
    for clause in clauses_around(s, pronoun):
        nouns = [t for t in arguments(s, clause.index, pronoun) if t.index < pronoun.index]
        nouns = [t for t in nouns if t.index not in barred and fits(word, t, s)]
        if nouns:
            return None if either(s, pronoun, nouns, clause) else _phrase(s, nouns[0], earlier, owned=owner)
    if word in PERSONAL:
        people = [t for t in people_in(s, pronoun.index) if t.index not in barred]
        main = [t for t in people if t.dep in NOUN_SUBJECTS]
        if len({t.text for t in people}) == 1 and not told_before(s, pronoun, people[0]):
            main = people
        if main:
            return name_at(s, main[-1])
    return _before(s, pronoun, earlier, owner=owner)


def _before(s: Sentence, pronoun: Token, earlier: Sequence[Sentence], *, owner: bool) -> str | None:
    """The antecedent in the sentences before."""
    word, far = pronoun.text.lower(), False
    for number, sentence in enumerate(earlier, 1):
        subjects = list(subjects_of(sentence))
        if goes_on(word, subjects, sentence):
            far = False
            continue  # "he" again: whoever that was
        if s.tokens[pronoun.head].lemma.lower() in SAYING:  # who speaks has spoken
            subjects.sort(key=lambda t: sentence.tokens[t.head].lemma.lower() not in SAYING)
        if pronoun.dep in OBJECTS and word not in PERSONAL:
            subjects = [t for t in (*objects_of(sentence), *subjects) if fits(word, t, sentence)]
            subjects = subjects or [t for t in things_in(sentence) if fits(word, t, sentence)]
            if len(subjects) != 1:
                return None  # which of them, the text does not tell
        if found := next((t for t in subjects if fits(word, t, sentence)), None):
            if word in THINGS and found.tag == "NNP" and not found.entity:
                return None  # a person or a thing
            return _phrase(sentence, found, earlier[number:], owned=owner)
        if word in THINGS and (holder := holder_of(sentence, subjects[:1])) is not None:
            whose = _phrase(sentence, holder, earlier[number:], owned=owner)
            return whose and re.sub(r"['’]s?$", "", whose)
        others = people_in(sentence, len(sentence.tokens)) if word in PERSONAL else []
        if begins_with(word, sentence, others):
            far = False
            continue
        if len({t.text for t in others}) == 1:
            return name_at(sentence, others[0])
        if others or far:
            return None  # which of them, the text does not tell
        far = True
    return None


def meant(s: Sentence, pronoun: Token, earlier: Sequence[Sentence]) -> str | None:
    """The words for a pronoun anywhere in a sentence, an owner as such ("Okello’s"), or None."""
    name = antecedent(s, pronoun, earlier)
    return possessive(name) if name and pronoun.tag == "PRP$" else name


def _introduced(noun: Token, earlier: Sequence[Sentence]) -> str | None:
    """The words that brought in what a definite noun means, where they tell more than it does: "the ferry", a ferry from Tolva."""
    for number, sentence in enumerate(earlier, 1):
        for token in sentence.tokens:
            if token.lemma == noun.lemma and token.tag == "NN" and introduces(sentence, token):
                phrase = _phrase(sentence, token, earlier[number:])
                return phrase if phrase and not _BARE.fullmatch(phrase) else None
    return None


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
    text = re.sub(r"['’]s?$", "", render(s, words, swap).strip(_EDGE))
    return text[:1].lower() + text[1:] if is_common(first) or text.startswith("The ") else text
