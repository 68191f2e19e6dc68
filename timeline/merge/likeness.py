"""How alike two statements are: the words they share, weighted by how rare they are in this build."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt

from timeline.merge.synonyms import spelling, word_class
from timeline.model import Statement

_CONTEXT = 0.4  # a word of the sentence outside the clause counts less
_PREDICATE = 0.12  # added where both say it with the same word, or one names with a noun what the other tells
Vector = Mapping[str, float]


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
    words = {w: weights[w] * _CONTEXT for w in _sentence(statement)} | {
        w: weights[w] for w in _clause(statement)
    }
    length = sqrt(sum(weight * weight for weight in words.values()))
    return {word: weight / length for word, weight in words.items()} if length else {}


def _clause(statement: Statement) -> frozenset[str]:
    return _classes(statement.lemmas)


def _sentence(statement: Statement) -> frozenset[str]:
    return _classes(statement.context)


def _classes(words: frozenset[str]) -> frozenset[str]:
    """Each word as its class; a name, known by its capital, also by what its spellings share."""
    spellings = {bones for word in words if not word.islower() and (bones := spelling(word))}
    return frozenset(word_class(word.lower()) for word in words) | spellings


def likeness(a: Statement, b: Statement, va: Vector, vb: Vector) -> float:
    """From 0, nothing in common, to 1: the cosine of the vectors, and a little more for the same predicate or its name."""
    if len(vb) < len(va):
        va, vb = vb, va
    cosine = sum(weight * vb[word] for word, weight in va.items() if word in vb)
    same = bool(a.lemma) and word_class(a.lemma) == word_class(b.lemma)
    return min(1.0, cosine + _PREDICATE * (same or _names(a, b) or _names(b, a)))


def _names(noun: Statement, clause: Statement) -> bool:
    """Whether a noun names what a clause tells: "the 2015 agreement", "was founded in 2015 under an agreement"."""
    if not noun.nominal or clause.nominal:
        return False
    return word_class(noun.lemma) in {word_class(word.lower()) for word in clause.lemmas}
