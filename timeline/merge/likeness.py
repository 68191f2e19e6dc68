"""How alike two statements are: the predicate, and the words they share, weighted by how rare they are in this build."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt

from timeline.merge.synonyms import senses, spelling, stem, word_class
from timeline.model import Statement

_CONTEXT = 0.8  # a word of the sentence outside the clause counts a little less
# How likely two statements are to tell one event because they tell it with the same predicate: a deed; a saying, or a
# verb that says little, is shared by many. Set on the same day's reports of one story by two agencies.
_DEED = 0.28
_SAID = 0.05
_SPEECH = 0.15  # a deed of words: "accused", "claimed"
_SYNONYM = 0.85  # what is left of it where the words differ and only their classes agree
_SPEAKER = 0.65  # what two reports of words share is in part but the speaker: so much of it counts
# What a shared predicate keeps of its weight where both clauses hold names and share none: "shelled Brega", "shelled Misrata".
_OTHERS = 0.4
_NAMED = 0.18  # a noun names what a clause tells, and both are of one date
LIGHT = frozenset(
    """be have do make take give get go come put it this that which in on out part set move keep use become see
    try want need let bring show remain seem hold continue happen occur expect plan hope schedule break""".split()
)
# What shared words weigh where the predicates differ: much where both are of one date, little where nothing is known of it.
_DATED = 0.93
_UNDATED = 0.1
# What else speaks for one event where both are of one date: that the other's sentence tells what the clauses tell, and that the
# headlines are alike. Fitted on pairs of one date from six stories, judged by hand (docs/decisions/0007).
_COVERED = 0.8
_TITLED = 0.5
_KEPT = 1 << 16  # clauses whose names are remembered, as each is compared with many
Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Words:
    """What a statement tells, as weighted words; sentence and headline are vectors of length 1."""

    sentence: Vector
    clause: Vector
    headline: Vector


def rarity(statements: Iterable[Statement]) -> dict[str, float]:
    """The weight of each word: the logarithm of how few of the statements hold it (inverse document frequency)."""
    counts: Counter[str] = Counter()
    total = 0
    for statement in statements:
        counts.update(_clause(statement) | _sentence(statement))
        total += 1
    return {word: log(1 + total / count) for word, count in counts.items()}


def vector(statement: Statement, weights: Mapping[str, float]) -> Vector:
    """A statement as weighted words of length 1; empty where it has no content words."""
    clause = _clause(statement)
    # In the order of the alphabet: sums of floating point numbers depend on theirs.
    words = {
        w: weights[w] * (1.0 if w in clause else _CONTEXT) for w in sorted(clause | _sentence(statement))
    }
    return _unit(words)


def words_of(statement: Statement, weights: Mapping[str, float]) -> Words:
    """A statement as the words by which it is compared."""
    clause = {w: weights[w] for w in sorted(_clause(statement))}
    titled = classes(frozenset(re.findall(r"\w+", statement.headline))) & weights.keys()
    headline = {w: weights[w] for w in sorted(titled)} or clause
    return Words(vector(statement, weights), clause, _unit(headline))


def _unit(words: Mapping[str, float]) -> Vector:
    length = sqrt(sum(weight * weight for weight in words.values()))
    return {word: weight / length for word, weight in words.items()} if length else {}


def covered(a: Words, b: Words) -> float:
    """How much of what both clauses tell the other's sentence tells as well, 0 to 1."""
    told = sum(a.clause.values()) + sum(b.clause.values())
    both = sum(x for w, x in a.clause.items() if w in b.sentence)
    both += sum(x for w, x in b.clause.items() if w in a.sentence)
    return both / told if told else 0.0


def _clause(statement: Statement) -> frozenset[str]:
    return classes(statement.lemmas)


def _sentence(statement: Statement) -> frozenset[str]:
    return classes(statement.context)


def classes(words: frozenset[str]) -> frozenset[str]:
    """Each word as its class; a name, known by its capital, also by what its spellings share."""
    spellings = {bones for word in words if not word.islower() and (bones := spelling(word))}
    return frozenset(word_class(word.lower()) for word in words) | spellings


def likeness(a: Statement, b: Statement, wa: Words, wb: Words, dates: float = 1.0) -> float:
    """From 0, nothing in common, to 1, the same in all: how far two statements tell of one event.

    The reasons to think so are joined as independent ones (noisy or): that the predicates mean the same, and the cosine of
    the sentences; on one date also that each tells what the other's clause tells, and the cosine of the headlines. `dates`
    tells how far the dates agree, from 0, not known, to 1, the same: where the predicates differ, shared words speak for one
    event only as far as the dates do.
    """
    shared = cosine(wa.sentence, wb.sentence)
    if reports(a) and reports(b):
        shared *= _SPEAKER
    same = same_predicate(a, b)
    if not same:
        same = _NAMED * dates if _names(a, b) or _names(b, a) else 0.0
        shared *= _UNDATED + (_DATED - _UNDATED) * dates
    unlike = (1 - same) * (1 - shared)
    if dates == 1.0 and shared:
        unlike *= 1 - _COVERED * covered(wa, wb)
        unlike *= 1 - _TITLED * cosine(wa.headline, wb.headline)
    return 1 - unlike


def cosine_for(enough: float) -> float:
    """The cosine without which no two statements are so alike: the same predicate does the rest."""
    return 1 - (1 - enough) / (1 - _DEED)


def cosine(va: Vector, vb: Vector) -> float:
    """The cosine of two vectors of length 1, 0 to 1."""
    if len(vb) < len(va):
        va, vb = vb, va
    return min(1.0, sum(weight * vb[word] for word, weight in va.items() if word in vb))


def same_predicate(a: Statement, b: Statement) -> float:
    """How much the predicates speak for one event, by their classes; the words of two speakers are two events."""
    if not a.lemma or not b.lemma or not senses(a.lemma) & senses(b.lemma):
        return 0.0
    if a.saying and b.saying and a.subject and b.subject:
        return _SPEECH if one_speaker(a, b) else 0.0
    names, other_names = _named(a.lemmas), _named(b.lemmas)
    others = names and other_names and names.isdisjoint(other_names)
    weight = min(_weight(a), _weight(b)) * (_OTHERS if others else 1.0)
    return weight if stem(a.lemma) == stem(b.lemma) else weight * _SYNONYM


def one_speaker(a: Statement, b: Statement) -> bool:
    """Whether the subjects share a word."""
    return not classes(a.subject).isdisjoint(classes(b.subject))


def _weight(statement: Statement) -> float:
    if reports(statement) or statement.lemma in LIGHT:
        return _SAID
    return _SPEECH if statement.saying else _DEED


def reports(statement: Statement) -> bool:
    """Whether a statement only hands on what someone said: "said", "told", "added"."""
    return statement.saying and "say" in senses(statement.lemma)


@lru_cache(_KEPT)
def _named(lemmas: frozenset[str]) -> frozenset[str]:
    """The names among the words of a clause, by what their spellings share."""
    return frozenset(spelled(word) for word in lemmas if not word.islower())


def spelled(name: str) -> str:
    """A name by what its spellings share, a short one as it stands in lower case."""
    return spelling(name) or name.lower()


def _names(noun: Statement, clause: Statement) -> bool:
    """Whether a noun names what a clause tells: "the 2015 agreement", "was founded in 2015 under an agreement"."""
    if not noun.nominal or clause.nominal:
        return False
    return any(senses(noun.lemma) & senses(word.lower()) for word in clause.lemmas)
