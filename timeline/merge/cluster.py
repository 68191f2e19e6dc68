"""Which mentions are one event. The result does not depend on the order in which they come.

Mentions of the same date are compared first; then groups of neighbouring days that tell the same in much the same words; a coarser
date ("earlier this week") then joins the one finer group inside it that it is most like, or stays alone, and so never
bridges two.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from math import log2

from timeline.chrono import Day, Interval
from timeline.merge.dates import told_at
from timeline.merge.index import Index, mean
from timeline.merge.likeness import Vector, cosine_for, likeness, rarity, same_predicate, vector
from timeline.merge.linkage import linked
from timeline.merge.synonyms import word_class
from timeline.model import Joined, Mention, Statement

# Set on the reports of one story by two agencies, and on the source articles (docs/decisions/0007).
SAME_DATE = 0.21
NEXT_DAY = 0.6
INSIDE = 0.5
# How far the dates agree, for likeness: neighbouring days, and a coarse date with a day inside it.
_NEXT = 0.1
_WITHIN = 0.8
# The more is told of the days around a date, the likelier two mentions of it are alike by chance: so much more for each doubling.
_AROUND = 7  # days
_SMALL = 12
_CROWD = 0.04
_COARSE = 0.009  # and the longer a date is, the more can have happened in it: so much more for each doubling
_CROWDED = 0.16  # at most
_COARSEST = 15  # doublings: a century
# Two that look back on one date more likely mean the same: of most days one thing is told again.
_REMEMBERED = 0.2  # half of it where the date is longer than a week
_WEEK = 7  # days
_LONG = 36525  # days: a century, for a date without beginning or end
_ENDLESS = 10**9  # days

_SHARED = 4  # words told of why two mentions were joined
_Cluster = list[int]
# The mentions of one event in canonical order, and how like the others each is.
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


def same_date(crowd: int, days: int = 1) -> float:
    """How alike two mentions of one date must be to be one event: a date of so many days, with so many mentions around it."""
    around = min(_CROWDED, _CROWD * max(0.0, log2(crowd / _SMALL)))
    return SAME_DATE + around + _COARSE * min(_COARSEST, log2(days))


def _edge(day: Day | None, otherwise: int) -> int:
    return otherwise if day is None else day.number


def _remembered(mention: Mention, when: Interval) -> bool:
    """Whether a date is told so long after it that only what it is remembered for is told: a week, or as long as it lasted."""
    said, last = mention.published, when.last
    if said is None or last is None:
        return said is None
    return said.number - last.number >= max(_WEEK, when.length or _ENDLESS)


def _two_in_one(a: Statement, b: Statement) -> bool:
    """Whether they are two predicates of one sentence, which tells them as two events."""
    return a.lemma != b.lemma and a.quote.exact == b.quote.exact


class _Clusters:
    """The mentions of one build while they are being grouped, by their numbers in canonical order."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.mentions = mentions
        self.weights = rarity(m.statement for m in mentions)
        self.vectors: list[Vector] = [vector(m.statement, self.weights) for m in mentions]
        self.dates = [told_at(m.source.value) for m in mentions]
        self.remembered = [_remembered(m, d) for m, d in zip(mentions, self.dates, strict=True)]
        self.starts = sorted(_edge(d.start, -_ENDLESS) for d in self.dates)

    def found(self) -> list[Cluster]:
        blocks: dict[tuple[Day | None, Day | None], list[int]] = defaultdict(list)
        for number, when in enumerate(self.dates):
            blocks[when.start, when.end].append(number)
        alike = [cluster for block in blocks.values() for cluster in self._grouped(block)]
        joined = self._nested(self._neighbours(alike))
        return [self._told(sorted(cluster)) for cluster in joined]

    def _told(self, cluster: _Cluster) -> Cluster:
        return tuple(self._joined(n, cluster) for n in cluster), tuple(self._to(n, cluster) for n in cluster)

    def _joined(self, number: int, cluster: _Cluster) -> Mention:
        """A mention with what it shares with the one of its event that it is most like."""
        mention = self.mentions[number]
        others = [n for n in cluster if n != number]
        if not others:
            return mention
        likely, best = max((self._alike(number, n), -n) for n in others)
        other = self.mentions[-best]
        shared = mention.statement.context & other.statement.context
        words = sorted(shared, key=lambda w: (-self.weights.get(word_class(w.lower()), 0.0), w))[:_SHARED]
        same = same_predicate(mention.statement, other.statement) > 0
        joined = Joined(other.source.article, round(likely, 3), same, tuple(words))
        return replace(mention, source=replace(mention.source, joined=joined))

    def _grouped(self, block: list[int]) -> list[_Cluster]:
        """Mentions of one date, by average linkage."""
        when = self.dates[block[0]]
        enough = same_date(self._crowd(when), when.length or _LONG)
        groups = linked(len(block), lambda a, b: self._alike(block[a], block[b]), enough)
        return [[block[n] for n in group] for group in groups]

    def _crowd(self, when: Interval) -> int:
        """How many mentions begin in an interval or near it."""
        first, end = _edge(when.start, -_ENDLESS) - _AROUND, _edge(when.end, _ENDLESS) + _AROUND
        return bisect_left(self.starts, end) - bisect_left(self.starts, first)

    def _neighbours(self, found: list[_Cluster]) -> list[_Cluster]:
        """Groups of two neighbouring days that tell one event become one, the most alike first, each at most once."""
        days = defaultdict[int, Index](Index)
        deeds = [n for n, c in enumerate(found) if self._day(c) is not None and not self._only_said(c)]
        for number in deeds:
            days[self._day(found[number]) or 0].add(number, self._centre(found[number]))
        pairs = sorted(
            (-likely, a, b)
            for a in deeds
            for b in days[(self._day(found[a]) or 0) + 1].near(self._centre(found[a]), cosine_for(NEXT_DAY))
            if (likely := self._next_day(found[a], found[b])) >= NEXT_DAY
        )
        partner = dict[int, int]()
        for _, a, b in pairs:
            if a not in partner and b not in partner:
                partner[a], partner[b] = b, a
        return [
            cluster + (found[partner[n]] if n in partner else [])
            for n, cluster in enumerate(found)
            if partner.get(n, n) >= n
        ]

    def _day(self, cluster: _Cluster) -> int | None:
        """The number of the day of a group; None where it is not told to the day."""
        when = self.dates[cluster[0]]
        return when.start.number if when.start is not None and when.length == 1 else None

    def _centre(self, cluster: _Cluster) -> Vector:
        return mean([self.vectors[n] for n in cluster])

    def _only_said(self, cluster: _Cluster) -> bool:
        return all(self.mentions[n].statement.saying for n in cluster)

    def _next_day(self, a: _Cluster, b: _Cluster) -> float:
        """How alike two groups of neighbouring days are; not at all where one article tells of both."""
        told = {self.mentions[n].source.article for n in a}
        if any(self.mentions[n].source.article in told for n in b):
            return 0.0
        return self._between(a, b, _NEXT)

    def _nested(self, found: list[_Cluster]) -> list[_Cluster]:
        """Coarser groups join finer ones, the finest first; what has joined a group does not draw others to it."""
        order = sorted(found, key=lambda c: (self._date(c).length or _ENDLESS, c[0]))
        index, cores, joined = Index(), list[_Cluster](), list[_Cluster]()
        for cluster in order:
            frame, centre = self._date(cluster), self._centre(cluster)
            near = index.near(centre, cosine_for(INSIDE)) if frame.length != 1 else ()
            inside = [n for n in sorted(near) if self._fits(self._date(cores[n]), frame)]
            likely = [(self._between(cluster, cores[n], _WITHIN), -n) for n in inside]
            score, best = max(likely, default=(0.0, 0))
            if score >= INSIDE:
                joined[-best].extend(cluster)
            else:
                index.add(len(cores), centre)
                cores.append(cluster)
                joined.append([*cluster])
        return joined

    def _date(self, cluster: _Cluster) -> Interval:
        """The finest date of a group; of two neighbouring days the one that more mentions bear, then the first."""
        counts = Counter(self.dates[n] for n in cluster)
        return min(counts, key=lambda d: (d.length or _ENDLESS, -counts[d], _edge(d.start, -_ENDLESS)))

    def _fits(self, fine: Interval, frame: Interval) -> bool:
        return fine != frame and frame.length is not None and frame.contains(fine)

    def _to(self, number: int, cluster: _Cluster, dates: float = 1.0) -> float:
        return sum(self._alike(number, other, dates) for other in cluster) / len(cluster)

    def _between(self, a: _Cluster, b: _Cluster, dates: float = 1.0) -> float:
        return sum(self._to(number, b, dates) for number in a) / len(a)

    def _alike(self, a: int, b: int, dates: float = 1.0) -> float:
        one, other = self.mentions[a], self.mentions[b]
        if _two_in_one(one.statement, other.statement):
            return 0.0
        alike = likeness(one.statement, other.statement, self.vectors[a], self.vectors[b], dates)
        if alike and dates == 1.0 and self.remembered[a] and self.remembered[b]:
            long = (self.dates[a].length or _LONG) > _WEEK
            alike = 1 - (1 - alike) * (1 - _REMEMBERED * (0.5 if long else 1.0))
        return alike
