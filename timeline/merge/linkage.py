"""Agglomerative linkage: the two groups that are most alike are joined first, until none are alike enough.

How alike two groups are lies between the mean of all pairs (average linkage) and the best pair (single linkage): by the mean alone a
report hardly joins a large group, by the best pair alone groups grow into chains.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from heapq import heapify, heappop, heappush
from itertools import combinations

BEST = 0.75  # the weight of the best pair
_Alike = Callable[[int, int], float]
# The negative likeness, and the numbers of two groups: a heap gives the smallest first.
_Pair = tuple[float, int, int]


def linked(
    count: int,
    alike: _Alike,
    enough: float,
    apart: Iterable[tuple[int, int]] = (),
    best: float = BEST,
) -> list[list[int]]:
    """Groups of the numbers below `count`, each in ascending order, by their first.

    `alike` tells how alike two numbers are, 0 to 1, and is asked for each two, the lower first; the two of a pair of `apart` are never
    in one group; `best` is the weight of the best pair, 0 for average linkage. Of equally alike groups those with the
    lowest numbers are joined first, so that the result depends on the numbers alone. Takes time by the square of `count`,
    and memory by the square of the largest part in which numbers hang together by pairs that are alike enough.
    """
    pairs = ((a, b) for a, b in combinations(range(count), 2) if alike(a, b) >= enough)
    foes: dict[int, set[int]] = defaultdict(set)
    for a, b in apart:
        foes[a].add(b)
        foes[b].add(a)
    return sorted(
        group for part in _parts(count, pairs) for group in _Groups(part, alike, foes, best).joined(enough)
    )


def _parts(count: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The numbers below `count` by what hangs together: two groups are never more alike than their best pair."""
    first = list(range(count))
    for a, b in pairs:
        one, other = _first(first, a), _first(first, b)
        first[max(one, other)] = min(one, other)
    parts: dict[int, list[int]] = defaultdict(list)
    for number in range(count):
        parts[_first(first, number)].append(number)
    return list(parts.values())


def _first(first: list[int], number: int) -> int:
    """The lowest number of a part; the way to it is shortened for the next that takes it."""
    while first[number] != number:
        first[number] = first[first[number]]
        number = first[number]
    return number


class _Groups:
    """Groups of some numbers while they are joined; each goes by its lowest number."""

    def __init__(
        self, numbers: Sequence[int], alike: _Alike, foes: Mapping[int, AbstractSet[int]], best: float
    ) -> None:
        self.weight = best
        here = set(numbers)
        self.foes = {number: here & foes.get(number, set()) for number in numbers}
        self.members = {number: [number] for number in numbers}
        self.sums: dict[int, dict[int, float]] = {number: {} for number in numbers}
        self.best: dict[int, dict[int, float]] = {number: {} for number in numbers}
        for a, b in combinations(numbers, 2):
            if likeness := alike(a, b):
                self.sums[a][b] = self.sums[b][a] = self.best[a][b] = self.best[b][a] = likeness

    def joined(self, enough: float) -> list[list[int]]:
        heap: list[_Pair] = [
            p for a, row in self.sums.items() for b in row if a < b for p in self._pair(a, b, enough)
        ]
        heapify(heap)
        while heap:
            alike, a, b = heappop(heap)
            if a in self.members and b in self.members and self._pair(a, b, enough) == [(alike, a, b)]:
                self._join(a, b)
                for other in self.sums[a]:
                    for pair in self._pair(min(a, other), max(a, other), enough):
                        heappush(heap, pair)
        return [sorted(group) for _, group in sorted(self.members.items())]

    def _pair(self, a: int, b: int, enough: float) -> list[_Pair]:
        """The pair as the heap holds it; nothing where it is not alike enough, or is to stay apart."""
        if b in self.foes[a]:
            return []
        mean = self.sums[a][b] / (len(self.members[a]) * len(self.members[b]))
        alike = (1 - self.weight) * mean + self.weight * self.best[a][b]
        return [(-alike, a, b)] if alike >= enough else []

    def _join(self, a: int, b: int) -> None:
        """The second group goes into the first."""
        self.members[a] += self.members.pop(b)
        sums, best, foes = self.sums.pop(b), self.best.pop(b), self.foes.pop(b)
        for other in foes:
            self.foes[other] = self.foes[other] - {b} | {a}
        self.foes[a] |= foes
        for other in sums:
            del self.sums[other][b], self.best[other][b]
            if other != a:
                self.sums[a][other] = self.sums[other][a] = self.sums[a].get(other, 0.0) + sums[other]
                self.best[a][other] = self.best[other][a] = max(self.best[a].get(other, 0.0), best[other])
