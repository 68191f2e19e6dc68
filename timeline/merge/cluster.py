"""Which mentions are one event. The result does not depend on the order in which they come.

Mentions of the same date are compared first; a coarser date ("earlier this week") then joins the one
finer cluster inside it that it is most like, or stays alone, and so never bridges two.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable
from math import log2

from timeline.chrono import Day, Grain, Interval, cycle
from timeline.merge.likeness import Vector, likeness, rarity, vector
from timeline.model import Mention

# Measured on the source articles: no two mentions of different events on one date are more alike than the first.
SAME_DATE = 0.15
INSIDE = 0.36
# The more mentions a date has, the likelier two of them are alike by chance: so much more for each doubling.
_SMALL = 6
_CROWD = 0.06
_STRICT = 0.45
_ENDLESS = 10**9  # days

_UNITS = {
    Grain.MONTH: cycle.MONTH,
    Grain.YEAR: cycle.YEAR,
    Grain.DECADE: cycle.DECADE,
    Grain.CENTURY: cycle.CENTURY,
}
_Cluster = list[int]


Cluster = tuple[tuple[Mention, ...], tuple[float, ...]]


def clusters(mentions: Iterable[Mention]) -> list[Cluster]:
    """Groups of mentions that tell of one event, in canonical order, with how like the others each mention is."""
    return _Clusters(sorted(mentions, key=key)).found()


def key(mention: Mention) -> tuple[int, int, str, int, int]:
    """The canonical order: by date, article, place."""
    when = told_at(mention.source.value)
    start = -_ENDLESS if when.start is None else when.start.number
    length = when.length or _ENDLESS
    source = mention.source
    at = source.expression.start if source.expression else source.quote.start
    return start, length, source.article, at, source.quote.start


def told_at(when: Interval) -> Interval:
    """When an event that is told by an open range began: "since 2014" is compared as 2014."""
    if when.end is not None or when.start is None:
        return when
    unit = _UNITS.get(when.ends[0], cycle.DAY)
    return unit.at(when.start)


def same_date(mentions: int) -> float:
    """How alike two mentions of one date must be to be one event, where that date has so many."""
    return min(_STRICT, SAME_DATE + _CROWD * max(0.0, log2(mentions / _SMALL)))


def _edge(day: Day | None, otherwise: int) -> int:
    return otherwise if day is None else day.number


class _Clusters:
    """The mentions of one build while they are being grouped, by their numbers in canonical order."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.mentions = mentions
        weights = rarity(m.statement for m in mentions)
        self.vectors: list[Vector] = [vector(m.statement, weights) for m in mentions]
        self.dates = [told_at(m.source.value) for m in mentions]

    def found(self) -> list[Cluster]:
        blocks: dict[tuple[Day | None, Day | None], list[int]] = defaultdict(list)
        for number, when in enumerate(self.dates):
            blocks[when.start, when.end].append(number)
        alike = {dates: self._grouped(block) for dates, block in blocks.items()}
        joined = self._nested([c for block in alike.values() for c in block])
        return [self._told(sorted(cluster)) for cluster in joined]

    def _told(self, cluster: _Cluster) -> Cluster:
        return tuple(self.mentions[n] for n in cluster), tuple(self._to(n, cluster) for n in cluster)

    def _grouped(self, block: list[int]) -> list[_Cluster]:
        """Mentions of one date: each joins the cluster it is most like on average."""
        found: list[_Cluster] = []
        enough = same_date(len(block))
        for number in block:
            best = max(found, key=lambda c: self._to(number, c), default=None)
            if best is not None and self._to(number, best) >= enough:
                best.append(number)
            else:
                found.append([number])
        return found

    def _nested(self, found: list[_Cluster]) -> list[_Cluster]:
        """Coarser clusters join finer ones, the finest first; only those that begin inside are looked at."""
        order = sorted(found, key=lambda c: (self.dates[c[0]].length or _ENDLESS, c[0]))
        begins: list[tuple[int, int]] = []  # first day, number in `kept`; sorted
        kept: list[_Cluster] = []
        for cluster in order:
            frame = self.dates[cluster[0]]
            first, end = _edge(frame.start, -_ENDLESS), _edge(frame.end, _ENDLESS)
            near = begins[bisect_left(begins, (first, 0)) : bisect_left(begins, (end, 0))]
            inside = [kept[n] for _, n in near if self._fits(self.dates[kept[n][0]], frame)]
            best = max(inside, key=lambda c: (self._between(cluster, c), -c[0]), default=None)
            if best is not None and self._between(cluster, best) >= INSIDE:
                best.extend(cluster)
            else:
                insort(begins, (first, len(kept)))
                kept.append(cluster)
        return kept

    def _fits(self, fine: Interval, frame: Interval) -> bool:
        return fine != frame and frame.length is not None and frame.contains(fine)

    def _to(self, number: int, cluster: _Cluster) -> float:
        return sum(self._alike(number, other) for other in cluster) / len(cluster)

    def _between(self, a: _Cluster, b: _Cluster) -> float:
        return sum(self._to(number, b) for number in a) / len(a)

    def _alike(self, a: int, b: int) -> float:
        first, second = self.mentions[a].statement, self.mentions[b].statement
        return likeness(first, second, self.vectors[a], self.vectors[b])
