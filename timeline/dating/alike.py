"""When the articles appeared that are most like one that has no date: a story is told within weeks, and the same day's news in the same words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from timeline.chrono import Day
from timeline.dating.lags import SPAN, Days, Logs
from timeline.dating.words import words
from timeline.model import Span

_READ = 6000  # code points of an article that are compared
_COMMON = 0.3  # words in more than this share of the articles tell nothing
_RARE = 2  # articles that a word must be in
# How near in time articles are that are alike: some within days, some within weeks, the rest within the months of a
# story. With the exponent of the likeness these are the best of a search on the development data, in builds of 4 to
# 773 articles; the figures hardly depend on them.
_POWER = 5
_NEAR, _NEARISH, _STORY = 2.5, 10.0, 100.0  # days by which it falls to 1/e
_NEAR_SHARE = (0.5, 0.25)  # of the first two, where there are many others and one that is as good as the same
_ENOUGH = 5  # others with which half of that is reached
_SAME = 0.25  # the cosine from which an article is as like as can be
SAME_NEWS = 0.5  # the cosine from which nine in ten articles of the development data appeared within a week of each other
_UNRELATED = (
    0.5  # as if so many others were of another time: the story of one other article need not be this one's
)
_LATER = 0.6  # an article is rather younger than older than what it is like
_REACH = 400  # days


@dataclass(frozen=True, slots=True)
class Alike:
    """How likely each day is, given the days of the others: `near` counts them by likeness, `all` evenly.

    `others` is how many they are, `likeness` the cosine of the one that is most alike.
    """

    near: Mapping[int, float]
    all: Mapping[int, float]
    others: int
    likeness: float
    name: str = "alike"
    weak: bool = False
    evidence: Span | None = None

    def weigh(self, days: Days) -> Logs:
        """The logarithm of how much likelier each day is than it would be without the others."""
        much = self.others / (self.others + _ENOUGH) * min(1.0, self.likeness / _SAME)
        days_share, weeks_share = (share * much for share in _NEAR_SHARE)
        density = days_share * _spread(self.near, days, _NEAR) + weeks_share * _spread(
            self.near, days, _NEARISH
        )
        density += (1 - days_share - weeks_share) * _spread(self.all, days, _STORY)
        return np.asarray(np.log(self._known * density * SPAN + 1 - self._known))

    def elsewhere(self) -> float:
        return math.log(1 - self._known)

    @property
    def _known(self) -> float:
        return self.others / (self.others + _UNRELATED)

    @property
    def days(self) -> tuple[Day, ...]:
        return tuple(Day(number) for number in sorted(self.all))


class Library:
    """The words of all articles of a build."""

    def __init__(self, texts: Sequence[str]) -> None:
        counts = [Counter(words(text[:_READ])) for text in texts]
        many = Counter(word for count in counts for word in count)
        most = max(3, len(texts) * _COMMON)
        self._vectors = [_vector(count, many, len(texts), most) for count in counts]
        index = defaultdict[str, list[tuple[int, float]]](list)
        for number, vector in enumerate(self._vectors):
            for word, weight in vector.items():
                index[word].append((number, weight))
        self._index = {
            word: (np.array([n for n, _ in at]), np.array([w for _, w in at])) for word, at in index.items()
        }

    def likeness(self, one: int) -> Logs:
        """The cosine of the words of an article with those of each, by number; that with itself is 0."""
        found = np.zeros(len(self._vectors))
        for word, weight in self._vectors[one].items():
            numbers, weights = self._index[word]
            found[numbers] += weight * weights
        found[one] = 0.0
        return found


def alike(likeness: Logs, dated: Mapping[int, tuple[Day, float]]) -> Alike | None:
    """What other articles that have a date, by number with how sure it is, say of the date of one; None without others."""
    if not dated:
        return None
    near, every = defaultdict[int, float](float), defaultdict[int, float](float)
    for number, (day, sure) in dated.items():
        near[day.number] += float(likeness[number]) ** _POWER * sure
        every[day.number] += 1
    nearest = max(float(likeness[number]) for number in dated)
    return Alike(_scaled(near) or _scaled(every), _scaled(every), len(dated), nearest)


def same_news(likeness: Logs) -> tuple[int, ...]:
    """The numbers of the articles that are so alike that they tell the same news."""
    return tuple(int(number) for number in np.flatnonzero(likeness >= SAME_NEWS))


def _vector(
    count: Mapping[str, int], many: Mapping[str, int], articles: int, most: float
) -> dict[str, float]:
    weights = {
        word: (1 + math.log(times)) * math.log(articles / many[word])
        for word, times in count.items()
        if _RARE <= many[word] <= most and many[word] < articles
    }
    length = math.sqrt(sum(w * w for w in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def _scaled(counts: Mapping[int, float]) -> dict[int, float]:
    total = sum(counts.values())
    return {day: count / total for day, count in sorted(counts.items())} if total > 0 else {}


def _spread(counts: Mapping[int, float], days: Days, scale: float) -> Logs:
    """A density that falls off on both sides of each day, a little slower after it."""
    centres, weights = np.fromiter(counts, np.int64), np.fromiter(counts.values(), np.float64)
    lags = days[:, None] - centres
    fall = np.where(lags >= 0, _LATER, 1 - _LATER) * np.exp(-np.abs(lags) / scale) * (np.abs(lags) <= _REACH)
    return np.asarray(fall @ weights / _area(scale))


def _area(scale: float) -> float:
    lags = np.arange(-_REACH, _REACH + 1)
    return float((np.where(lags >= 0, _LATER, 1 - _LATER) * np.exp(-np.abs(lags) / scale)).sum())
