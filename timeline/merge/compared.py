"""The mentions of a build beside one another: how alike two of them are, and two groups of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from timeline.chrono import Day, Interval
from timeline.merge.agreement import Parts, parts_of
from timeline.merge.dates import ENDLESS, days, told_at
from timeline.merge.index import mean
from timeline.merge.likeness import Vector, Words, likeness, rarity, same_predicate, words_of
from timeline.merge.linkage import BEST
from timeline.merge.synonyms import senses, word_class
from timeline.model import Joined, Mention, Statement, Status

_OTHER_KIND = (
    0.6  # the likeness that is left where one lasts from the date on, or is denied, and the other is not
)
_AROUND = 7  # days before and after a date that are near it
_ANEW = 0.75  # the share of the words of two sentences that both have, where they are one printed twice
_SHARED = 4  # words told of why two mentions were joined
Group = Sequence[int]  # mentions that are one event, by their numbers


class Compared:
    """The mentions of one build, by their numbers in canonical order."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        """`mentions` stand in canonical order."""
        self.mentions = mentions
        self.dates = [told_at(m.source.value) for m in mentions]
        self._weights = rarity(m.statement for m in mentions)
        self._words: list[Words] = [words_of(m.statement, self._weights) for m in mentions]
        self._starts = sorted(_edge(d.start, -ENDLESS) for d in self.dates)

    def alike(self, a: int, b: int, dates: float = 1.0) -> float:
        """How alike two mentions are, 0 to 1; `dates` says how far their dates agree, 1 for the same."""
        one, other = self.mentions[a], self.mentions[b]
        if _two_in_one(one.statement, other.statement, dates):
            return 0.0
        alike = likeness(one.statement, other.statement, self._words[a], self._words[b], dates)
        if dates == 1.0 and _other_kind(one, other):
            alike *= _OTHER_KIND
        return alike

    def parts(self, number: int) -> Parts:
        """What a mention names: who, whom, where, how many."""
        return parts_of(self.mentions[number], self._words[number], self._weights)

    def to(self, number: int, group: Group, dates: float = 1.0) -> float:
        """How like the mentions of a group one is, in the mean."""
        return sum(self.alike(number, other, dates) for other in group) / len(group)

    def between(self, a: Group, b: Group, dates: float) -> float:
        """How alike two groups are, in the mean of all pairs."""
        return sum(self.to(number, b, dates) for number in a) / len(a)

    def closest(self, a: Group, b: Group, dates: float) -> float:
        """How alike two groups are, between the mean of all pairs and the best pair, as where groups are linked."""
        best = max(self.alike(one, other, dates) for one in a for other in b)
        return (1 - BEST) * self.between(a, b, dates) + BEST * best

    def centre(self, group: Group) -> Vector:
        """The mean of the words of a group."""
        return mean([self._words[n].sentence for n in group])

    def near(self, when: Interval) -> int:
        """How many mentions begin in an interval, or within a week of it."""
        first, end = _edge(when.start, -ENDLESS) - _AROUND, _edge(when.end, ENDLESS) + _AROUND
        return bisect_left(self._starts, end) - bisect_left(self._starts, first)

    def date(self, group: Group) -> Interval:
        """The finest date of a group; of two neighbouring days the one that more mentions bear, then the first."""
        counts = Counter(self.dates[n] for n in group)
        return min(counts, key=lambda d: (days(d), -counts[d], _edge(d.start, -ENDLESS)))

    def joined(self, number: int, group: Group) -> Joined | None:
        """What a mention shares with the one of its group that it is most like; None for one alone."""
        others = [n for n in group if n != number]
        if not others:
            return None
        likely, best = max((self.alike(number, n), -n) for n in others)
        one, other = self.mentions[number].statement, self.mentions[-best]
        shared = one.context & other.statement.context
        words = sorted(shared, key=lambda w: (-self._weights.get(word_class(w.lower()), 0.0), w))[:_SHARED]
        same = same_predicate(one, other.statement) > 0
        return Joined(other.source.article, round(likely, 3), same, tuple(words))


def _two_in_one(a: Statement, b: Statement, dates: float) -> bool:
    """Whether they are two predicates of one sentence, which tells them as two events.

    Where it gives them two dates, so does one that is printed anew in nearly the same words.
    """
    if a.lemma == b.lemma:
        return False
    if a.quote.exact == b.quote.exact:
        return True
    both = a.context & b.context
    return (
        dates < 1.0
        and len(both) >= _ANEW * len(a.context | b.context)
        and not senses(a.lemma) & senses(b.lemma)
    )


def _other_kind(a: Mention, b: Mention) -> bool:
    """Whether one lasts from the date on, or is denied, and the other is not: "has been shelled since March", "began in March"."""
    return any((a.status is kind) != (b.status is kind) for kind in (Status.ONGOING, Status.DENIED))


def _edge(day: Day | None, otherwise: int) -> int:
    return otherwise if day is None else day.number
