"""An inverted index of weighted words: which of many vectors are near another, without looking at all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence


class Index:
    """Vectors by number, found by the words they share with another."""

    def __init__(self) -> None:
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)

    def add(self, number: int, vector: Mapping[str, float]) -> None:
        for word, weight in vector.items():
            self._postings[word].append((number, weight))

    def near(self, vector: Mapping[str, float], at_least: float) -> dict[int, float]:
        """The numbers of the vectors whose product with this one is at least so much, and the product."""
        products: dict[int, float] = defaultdict(float)
        for word, weight in vector.items():
            for number, other in self._postings.get(word, ()):
                products[number] += weight * other
        return {number: product for number, product in products.items() if product >= at_least}


def mean(vectors: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    """The mean of vectors: its product with another mean is the mean of the products of their members."""
    if len(vectors) == 1:
        return vectors[0]
    sums: dict[str, float] = defaultdict(float)
    for vector in vectors:
        for word, weight in vector.items():
            sums[word] += weight / len(vectors)
    return sums
