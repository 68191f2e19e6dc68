"""What a pronoun stands for in the sentences before its own: the nearest that tells of somebody it may mean, or of nobody else."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar.labels import NOMINAL, NOUN_SUBJECTS
from timeline.events.grammar.proper import introduced_by_name, people_in
from timeline.events.grammar.words import BODIES, SAYING
from timeline.events.naming.agreement import (
    PERSONAL,
    THINGS,
    fits,
    is_title,
    kind_of,
    misread,
    other_sex,
    same,
    someone,
)
from timeline.events.naming.candidates import (
    OBJECTS,
    begins_with,
    goes_on,
    holder_of,
    last_object,
    objects_of,
    speaking,
    subjects_of,
    things_in,
)
from timeline.events.naming.earlier import Earlier, Usage
from timeline.events.naming.rivals import (
    contested,
    deserted,
    handed_on,
    hazy,
    nearer,
    parted,
    quoted,
    unable,
    uncounted,
)
from timeline.events.naming.within import Found
from timeline.language import Sentence, Token


def preceding(s: Sentence, pronoun: Token, earlier: Earlier) -> Found | None:
    """The noun before for which a pronoun stands, or None where the text does not tell which it is.

    A sentence that goes on with "he" is passed over, and so is one that tells of nobody; behind a chain that is
    not straight ("his house", "the crowd booed") nobody else may be named beside whom is found.
    """
    word, usage = pronoun.text.lower(), earlier.usage
    first = next(t for t in s.tokens if same(word, t))
    if word not in PERSONAL and (hazy(s, pronoun, first, usage) or _of_somebody(s, pronoun, usage)):
        return None
    straight = True
    for number, sentence in enumerate(earlier, 1):
        if quoted(s, pronoun, sentence, earlier.sentences[: number - 1]):
            continue
        subjects = [t for t in subjects_of(sentence) if number == 1 or not someone(sentence, t)]
        if goes_on(word, subjects, sentence, usage):
            straight &= same(word, subjects[0])
            continue  # "he" again: whoever that was
        found = _subject(s, pronoun, sentence, subjects, usage)
        if found is None and word in THINGS and number == 1 and pronoun.dep == "nsubjpass":
            found = last_object(sentence, usage)
        subject = word in THINGS and pronoun.dep not in OBJECTS
        if found is None and subject and (holder := holder_of(sentence, subjects[:1])) is not None:
            return Found(holder, number)
        people = [t for t in _people(word, sentence) if not other_sex(word, t, usage)]
        if found is None and begins_with(word, sentence, people, usage):
            straight = False
            continue
        name = found or (people[0] if len({t.text for t in people}) == 1 else None)
        if name is not None:
            sure = _sure(s, pronoun, earlier[:number], name, straight=straight)
            return Found(name, number, named=found is None) if sure else None
        if not people and not nearer(s, pronoun, usage) and (only := _only(pronoun, sentence, usage, number)):
            return only
        if not deserted(word, sentence, usage):
            return None
        straight = False
    return None


def _of_somebody(s: Sentence, pronoun: Token, usage: Usage) -> bool:
    """Whether a person says what "it" or "they" do, who has brought them in by what he said before: "Lind said it was time to go"."""
    who = speaking(s, pronoun) if pronoun.dep in NOUN_SUBJECTS else None
    return who is not None and kind_of(who, usage) == "PERSON"


def _people(word: str, s: Sentence) -> list[Token]:
    return [t for t in people_in(s, len(s.tokens)) if not is_title(s, t)] if word in PERSONAL else []


def _subject(
    s: Sentence, pronoun: Token, sentence: Sentence, subjects: Sequence[Token], usage: Usage
) -> Token | None:
    """The first subject that fits, of a verb of saying first where the pronoun speaks; what an object may stand for must be the only one."""
    word, subjects = pronoun.text.lower(), list(subjects)
    if s.tokens[pronoun.head].lemma.lower() in SAYING:  # who speaks has spoken
        subjects.sort(key=lambda t: sentence.tokens[t.head].lemma.lower() not in SAYING)
    if pronoun.dep not in OBJECTS or word in PERSONAL:
        told = [t for t in sentence.tokens if same(word, t)]
        who = [t for t in subjects[:1] if told and t.index < told[0].index]  # "Orm kept his word": a person
        fitting = [t for t in subjects if fits(word, t, sentence, usage)]
        return next(iter(fitting + [t for t in who if misread(word, t, sentence, usage)]), None)
    if any(same(word, t) for t in sentence.tokens):
        return None  # "would permit it": it again
    fitting = [t for t in (*objects_of(sentence), *subjects) if fits(word, t, sentence, usage)]
    fitting = fitting or [t for t in things_in(sentence) if fits(word, t, sentence, usage)]
    return fitting[0] if len(fitting) == 1 else None


def _sure(s: Sentence, pronoun: Token, upto: Earlier, name: Token, *, straight: bool) -> bool:
    """Whether nothing speaks against a noun of the last of these sentences."""
    word, sentence, usage = pronoun.text.lower(), upto[-1], upto.usage
    own = nearer(s, pronoun, usage)
    unsure = word in PERSONAL and parted(s, pronoun, sentence, name, upto.sentences[:-1])
    unsure |= bool(own) and name.text not in own
    unsure |= not straight and contested(word, sentence, name, usage)
    unsure |= handed_on(word, sentence, name)
    unsure |= word in THINGS and (uncounted(sentence, name) or unable(s, pronoun, sentence, name))
    return not unsure and not _any_name(word, name, sentence, usage)


def _any_name(word: str, noun: Token, s: Sentence, usage: Usage) -> bool:
    """Whether a name that "it" may mean may be that of a person as well as of a thing."""
    known = kind_of(noun, usage) or noun.lemma.lower() in BODIES
    known = known or usage.sexes.get(noun.text.lower()) or s.child(noun.index, "det") is not None
    return word in THINGS and noun.tag == "NNP" and not known


def _only(pronoun: Token, s: Sentence, usage: Usage, number: int) -> Found | None:
    """The only one of whom, or (in the sentence before) the only thing of which, a sentence tells in other places than its subject."""
    word = pronoun.text.lower()
    if word in PERSONAL:
        words = introduced_by_name(s)
        return Found(words=words) if words else None
    near = number == 1 and word in THINGS and pronoun.dep in NOUN_SUBJECTS
    nouns = [t for t in s.tokens if t.pos in NOMINAL] if near else []
    if len(nouns) != 1 or nouns[0].entity or not fits(word, nouns[0], s, usage):
        return None
    return Found(nouns[0], number)
