"""How much an event matters, from 0 to 1: who tells of it, and how near it is to what the whole build is about.

Each article has one voice. It is the louder, the more of its sentence's words the other articles share; softer for what only hands on
what someone said, for what is not told as done, and for a sentence that another article has already. Articles that tell
something like it of the same date are heard as its echo. docs/decisions/0023 says what was measured.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from types import MappingProxyType

from timeline.chrono import Day, Grain, Interval
from timeline.merge.dates import told_at
from timeline.merge.likeness import Vector, cosine, rarity, reports, vector
from timeline.model import Mention, Status

# How much a date says, by its grain; what is not listed says least.
PRECISE = MappingProxyType(
    {Grain.DAY: 1.0, Grain.WEEKEND: 0.9, Grain.WEEK: 0.8, Grain.MONTH: 0.6, Grain.QUARTER: 0.4}
)
_LEAST = 0.2
_SPECIFIC = 0.75  # the share of importance that a date without any precision loses
_HALF = 4.0  # this many voices make an importance of one half
_SAYING = 0.8  # "said"; what is done by words ("accused", "announced") is a deed here
_AHEAD = 0.9  # planned, told before it was over
_UNDONE = 0.5  # conditional, denied, or no more than a plan when its day was over
_LEAD, _LEAD_ENDS = 1.1, 500  # in the first code points of an article
_REPRINT = 0.75  # the same words in one more article
_ECHO, _LOUDEST_ECHO = 4.0, 0.5  # for each unit of likeness; of one article
_BACKGROUND = 0.8  # over more than a week before the first article was published
_FRESH = 7  # days

_DONE = frozenset({Status.OCCURRED, Status.ONGOING})
_Frame = tuple[Day | None, Day | None]
_Postings = Mapping[str, Sequence[tuple[str, float]]]


class Measure:
    """What the mentions of one build have in common, against which its events are measured."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        """`mentions` are those of the build, in canonical order."""
        self._weights = rarity(m.statement for m in mentions)
        vectors = [self._vector(m) for m in mentions]
        self._topic = _length_one(_sum(_by_article(zip(mentions, vectors, strict=True)).values()))
        near = [cosine(v, self._topic) for v in vectors]
        self._usual = sum(near) / len(near) if any(near) else 1.0
        self._first = min((m.published for m in mentions if m.published), default=None)
        self._told = {
            frame: _postings(_by_article(told)) for frame, told in _by_frame(mentions, vectors).items()
        }

    def importance(self, mentions: Sequence[Mention], when: Interval) -> float:
        """How much an event matters that these mentions of the build tell of, from 0 to 1."""
        voices = self._voices(mentions)
        heard = voices + min(
            voices, self._echo(mentions, when)
        )  # an echo is never louder than what it echoes
        precise = 1 - _SPECIFIC * (1 - PRECISE.get(when.grain, _LEAST))
        return round(heard / (heard + _HALF) * precise * self._fresh(when), 3)

    def voice(self, mention: Mention) -> float:
        """How loud a mention is: 1 for a deed, told as near to what the build is about as its mentions usually are."""
        voice = sqrt(cosine(self._vector(mention), self._topic) / self._usual)
        voice *= _SAYING if reports(mention.statement) else 1.0
        voice *= _done(mention)
        return voice * (_LEAD if mention.source.quote.start < _LEAD_ENDS else 1.0)

    def _vector(self, mention: Mention) -> Vector:
        return vector(mention.statement, self._weights)

    def _voices(self, mentions: Sequence[Mention]) -> float:
        """The voices of the articles, each by its loudest mention; of those that say the same the first whole."""
        loudest: dict[str, tuple[float, frozenset[str]]] = {}
        for mention in mentions:
            voice, article = self.voice(mention), mention.source.article
            if article not in loudest or voice > loudest[article][0]:
                loudest[article] = voice, mention.statement.context
        same: dict[frozenset[str], list[float]] = defaultdict(list)
        for voice, words in loudest.values():
            same[words].append(voice)
        return sum(max(voices) + _REPRINT * (sum(voices) - max(voices)) for voices in same.values())

    def _echo(self, mentions: Sequence[Mention], when: Interval) -> float:
        """The voices of other articles that tell something like it of the same date."""
        own = {m.source.article for m in mentions}
        told = self._told.get(_frame(when), {})
        like: dict[str, float] = defaultdict(float)
        for word, weight in _length_one(_sum(self._vector(m) for m in mentions)).items():
            for article, other in told.get(word, ()):
                like[article] += weight * other
        return sum(min(_LOUDEST_ECHO, _ECHO * like[a]) for a in like if a not in own)

    def _fresh(self, when: Interval) -> float:
        """What ended long before the articles were written is their background."""
        old = self._first is not None and when.last is not None and when.last + _FRESH < self._first
        return _BACKGROUND if old else 1.0


def _done(mention: Mention) -> float:
    """How far a mention tells its event as done, or to be done."""
    if mention.status in _DONE:
        return 1.0
    last = mention.source.value.last
    over = mention.published is not None and last is not None and last < mention.published
    return _UNDONE if over or mention.status is not Status.PLANNED else _AHEAD


def _frame(when: Interval) -> _Frame:
    told = told_at(when)
    return told.start, told.end


def _by_frame(
    mentions: Iterable[Mention], vectors: Iterable[Vector]
) -> Mapping[_Frame, list[tuple[Mention, Vector]]]:
    frames: dict[_Frame, list[tuple[Mention, Vector]]] = defaultdict(list)
    for mention, words in zip(mentions, vectors, strict=True):
        frames[_frame(mention.source.value)].append((mention, words))
    return frames


def _by_article(mentions: Iterable[tuple[Mention, Vector]]) -> dict[str, Vector]:
    """What each article tells in these mentions, as a vector of length 1."""
    told: dict[str, list[Vector]] = defaultdict(list)
    for mention, words in mentions:
        told[mention.source.article].append(words)
    return {article: _length_one(_sum(of)) for article, of in told.items()}


def _postings(told: Mapping[str, Vector]) -> _Postings:
    """Which articles hold a word, and with which weight."""
    postings: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for article, words in told.items():
        for word, weight in words.items():
            postings[word].append((article, weight))
    return postings


def _sum(vectors: Iterable[Vector]) -> Vector:
    total: dict[str, float] = defaultdict(float)
    for one in vectors:
        for word, weight in one.items():
            total[word] += weight
    return total


def _length_one(of: Vector) -> Vector:
    length = sqrt(sum(weight * weight for weight in of.values()))
    return {word: weight / length for word, weight in of.items()} if length else {}
