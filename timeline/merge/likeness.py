"""How alike two statements are: the words they share, weighted by how rare they are in this build."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt

from timeline.model import Statement

_CONTEXT = 0.4  # a word of the sentence outside the clause counts less
_PREDICATE = 0.12  # added where both say it with the same word
Vector = Mapping[str, float]


def rarity(statements: Iterable[Statement]) -> dict[str, float]:
    """The weight of each word: the logarithm of how few of the statements hold it (inverse document frequency)."""
    counts: Counter[str] = Counter()
    total = 0
    for statement in statements:
        counts.update(statement.lemmas | statement.context)
        total += 1
    return {word: log(1 + total / count) for word, count in counts.items()}


def vector(statement: Statement, weights: Mapping[str, float]) -> Vector:
    """A statement as weighted words of length 1; empty where it has no content words."""
    words = {w: weights[w] * _CONTEXT for w in statement.context} | {w: weights[w] for w in statement.lemmas}
    length = sqrt(sum(weight * weight for weight in words.values()))
    return {word: weight / length for word, weight in words.items()} if length else {}


def likeness(a: Statement, b: Statement, va: Vector, vb: Vector) -> float:
    """From 0, nothing in common, to 1: the cosine of the vectors, and a little more for the same predicate."""
    if len(vb) < len(va):
        va, vb = vb, va
    cosine = sum(weight * vb[word] for word, weight in va.items() if word in vb)
    same = bool(a.lemma) and a.lemma == b.lemma
    return min(1.0, cosine + _PREDICATE * same)
