"""What a pronoun stands for in its own sentence."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.grammar.labels import NOUN_SUBJECTS
from timeline.events.grammar.proper import people_in
from timeline.events.naming.agreement import (
    PERSONAL,
    THINGS,
    agrees,
    beside,
    fits,
    kind_of,
    misread,
    other_sex,
    same,
    somebody,
)
from timeline.events.naming.candidates import (
    arguments,
    clauses_around,
    either,
    objects_before,
    speaking,
    subject_ahead,
    told_before,
)
from timeline.events.naming.earlier import Usage
from timeline.events.naming.rivals import aside, hazy, parted, unable, uncounted
from timeline.language import Sentence, Token


@dataclass(frozen=True, slots=True)
class Found:
    """A noun that a pronoun stands for, `number` sentences before that of the pronoun; None where it may be one of several.

    With `named` it is told by its name alone, without what belongs to it; `words` tell it where they do not hang together in the parse.
    """

    noun: Token | None = None
    number: int = 0
    named: bool = False
    words: str = ""


def within(s: Sentence, pronoun: Token, usage: Usage) -> Found | None:
    """What a pronoun stands for in its own sentence, or None where it must be looked for before."""
    for way in (_ahead, _argument, _object, _speaker, _person):
        if (found := way(s, pronoun, usage)) is not None:
            return found
    return None


def _ahead(s: Sentence, pronoun: Token, usage: Usage) -> Found | None:
    """The subject of the clause behind that of the pronoun."""
    word, ahead = pronoun.text.lower(), subject_ahead(s, pronoun)
    if ahead is None:
        return None
    if agrees(word, ahead, s):
        unsure = word in THINGS and not ahead.entity  # it, or the last that was told of
        return Found(None if unsure else ahead)
    known = word in PERSONAL and ahead.tag == "NNP"
    return Found() if known or somebody(word, ahead, usage) else None


def _argument(s: Sentence, pronoun: Token, usage: Usage) -> Found | None:
    """The subject of a clause around the pronoun, or what is as likely."""
    word, barred = pronoun.text.lower(), set(beside(s, pronoun))
    for clause in clauses_around(s, pronoun):
        nouns = [t for t in arguments(s, clause.index, pronoun) if t.index < pronoun.index]
        nouns = [t for t in nouns if t.index not in barred and not _owned(s, t, word)]
        if nouns and somebody(word, nouns[0], usage) and not fits(word, nouns[0], s, usage):
            return Found()  # "her son said he …"
        nouns = [t for t in nouns if fits(word, t, s, usage) or misread(word, t, s, usage)]
        nouns = [t for t in nouns if not _any_name(s, pronoun, t, usage)]
        if nouns:
            unsure = either(s, pronoun, nouns, clause) or parted(s, pronoun, s, nouns[0], ())
            unsure = unsure or hazy(s, pronoun, nouns[0], usage) or unable(s, pronoun, s, nouns[0])
            return Found(None if unsure else nouns[0])
    return None


def _owned(s: Sentence, noun: Token, word: str) -> bool:
    """Whether a noun belongs to whom the pronoun means: "their numbers rose, and they …"."""
    owner = s.child(noun.index, "poss")
    return owner is not None and owner.tag == "PRP$" and same(word, owner)


def _object(s: Sentence, pronoun: Token, usage: Usage) -> Found | None:
    """The only object ahead of a clause that hangs behind."""
    word = pronoun.text.lower()
    objects = objects_before(s, pronoun) if word in THINGS else []
    fitting = [t for t in objects if fits(word, t, s, usage) and not uncounted(s, t)]
    return Found(fitting[0]) if len(fitting) == 1 else None


def _speaker(s: Sentence, pronoun: Token, usage: Usage) -> Found | None:
    """Who says the clause of the pronoun."""
    who = speaking(s, pronoun)
    if who is None or who.index in set(beside(s, pronoun)):
        return None
    return Found(who) if fits(pronoun.text.lower(), who, s, usage) else None


def _person(s: Sentence, pronoun: Token, usage: Usage) -> Found | None:
    """The last person named as a subject, or the only one named at all."""
    people = _people(s, pronoun, usage)
    main = [t for t in people if t.dep in NOUN_SUBJECTS]
    if len({t.text for t in people}) == 1 and not told_before(s, pronoun, people[0]):
        main = people
    if not main or aside(s, pronoun, main[-1]):
        return None
    return Found() if hazy(s, pronoun, main[-1], usage) else Found(main[-1], named=True)


def _people(s: Sentence, pronoun: Token, usage: Usage) -> list[Token]:
    """The people named before a pronoun, "he" or "she", whom it may mean."""
    word, barred = pronoun.text.lower(), set(beside(s, pronoun))
    people = people_in(s, pronoun.index) if word in PERSONAL else []
    people = [t for t in people if t.index not in barred and not other_sex(word, t, usage)]
    return [t for t in people if not parted(s, pronoun, s, t, ())]


def _any_name(s: Sentence, pronoun: Token, noun: Token, usage: Usage) -> bool:
    """Whether nobody knows if a name is a person's, where that of a person stands between: "Norland lost Ida Lund: she was ill"."""
    known = noun.pos != "PROPN" or kind_of(noun, usage) == "PERSON"
    return not known and any(t.index > noun.index and t.text != noun.text for t in _people(s, pronoun, usage))
