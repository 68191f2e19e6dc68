"""The same event told by another article that dates it: "in April last year" here and "in April 2019" there make this one of 2020.

Sentences are compared by their words, each weighed by its rarity, without those of the date. How often two as
alike as that tell one event is measured; what is counted is the day, week or month that both must mean.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.chrono import Day, Grain, Interval
from timeline.dating.clue import Retold
from timeline.dating.measured import same_event
from timeline.dating.piece import Piece
from timeline.dating.words import words
from timeline.language import direction, sentences
from timeline.model import Dating, Expression, Span
from timeline.reading import Reading, Said, Tense, Unanchored
from timeline.reading.traits import anchored, focused

_STEM = 6  # letters by which a word is known
_FEWEST = 5  # telling words of a sentence
_WINDOW = 10  # words on each side of an expression
_COMMON = 0.1  # words in more than this share of all sentences tell nothing
_INDEXED = 0.02  # words in more are compared, but not looked up
_FEW = 20.0  # sentences; in a small build every word is looked up
_LOOKED_UP = 15  # sentences that are compared with one
_MOST = 4  # events of one article: further ones say nothing new
_SAME_TEXT = (
    0.85  # sentences as alike as this were copied whole: from an earlier article, or from a page's frame
)
_BEFORE = 10  # days before an event on which it may be told
_AFTER_DAY, _AFTER_MONTH = 45, 800


@dataclass(frozen=True, slots=True)
class Fact:
    """A time expression with the telling words of its sentence; `piece` is the number of the article."""

    piece: int
    expression: Expression
    looks: Tense
    words: frozenset[str]


class Retelling:
    """The sentences with dates of all articles of a build."""

    def __init__(self, articles: Sequence[Piece]) -> None:
        many, facts, total = Counter[str](), list[list[Fact]](), 0
        for number, piece in enumerate(articles):
            bags, of_piece = _facts(number, piece)
            facts.append(of_piece)
            total += len(bags)
            for bag in bags:
                many.update(bag)
        self._most = max(_FEW, total * _COMMON)
        self._indexed = max(_FEW, total * _INDEXED)
        self._many = many
        self.articles = len(articles)
        self._rarity = {w: math.log(total / n) for w, n in many.items() if n < self._most and n < total}
        self._facts = [[self._telling(fact) for fact in of_piece] for of_piece in facts]

    def known(self, datings: Mapping[int, Dating]) -> Known:
        """The events that have a date: of themselves, or by the date of their article."""
        dated = list[tuple[Fact, Interval, float]]()
        for of_piece in self._facts:
            for fact in of_piece:
                if len(fact.words) < _FEWEST:
                    continue
                when = _value(fact, datings.get(fact.piece))
                if when is not None and when.grain <= Grain.MONTH:
                    dated.append((fact, when, self._length(fact.words)))
        index = defaultdict[str, list[int]](list)
        for number, (fact, _, _) in enumerate(dated):
            for word in fact.words:
                if self._many[word] < self._indexed:
                    index[word].append(number)
        return Known(self, dated, index)

    def of(self, piece: int) -> Iterator[Fact]:
        """What an article tells by dates that depend on its own."""
        for fact in self._facts[piece]:
            if len(fact.words) >= _FEWEST and anchored(fact.expression.reading):
                yield fact

    def likeness(self, a: frozenset[str], b: frozenset[str], lengths: float) -> float:
        return self.weight(a & b) / lengths

    def weight(self, words: frozenset[str]) -> float:
        return sum(self._rarity[word] ** 2 for word in sorted(words))

    def _length(self, words: frozenset[str]) -> float:
        return math.sqrt(self.weight(words))

    def length(self, fact: Fact) -> float:
        return self._length(fact.words)

    def rarity(self, word: str) -> float:
        return self._rarity[word]

    def _telling(self, fact: Fact) -> Fact:
        return Fact(
            fact.piece, fact.expression, fact.looks, frozenset(w for w in fact.words if w in self._rarity)
        )


@dataclass(frozen=True, slots=True)
class Known:
    """Events that have a date."""

    told: Retelling
    dated: Sequence[tuple[Fact, Interval, float]]
    index: Mapping[str, Sequence[int]]

    def clues(self, piece: int) -> tuple[Retold, ...]:
        """What the dated events say of the date of an article that tells some of them too, the surest first."""
        best = dict[tuple[int, Interval], tuple[float, Fact]]()
        for fact in self.told.of(piece):
            for likeness, when in self._same(fact):
                key = (fact.expression.start, when)
                if likeness > best.get(key, (0.0, fact))[0]:
                    best[key] = (likeness, fact)
        ranked = sorted(best.items(), key=lambda each: (-each[1][0], each[0][0], str(each[0][1])))
        found = (
            _clue(fact, when, likeness, self.told.articles) for (_, when), (likeness, fact) in ranked[:_MOST]
        )
        return tuple(clue for clue in found if clue is not None)

    def _same(self, fact: Fact) -> Iterator[tuple[float, Interval]]:
        shared = Counter[int]()
        for word in sorted(fact.words):
            for number in self.index.get(word, ()):
                shared[number] += self.told.rarity(word) ** 2  # type: ignore[assignment]
        length = self.told.length(fact)
        for number, _ in sorted(shared.items(), key=lambda each: (-each[1], each[0]))[:_LOOKED_UP]:
            other, when, others = self.dated[number]
            if other.piece == fact.piece:
                continue
            likeness = self.told.likeness(fact.words, other.words, length * others)
            if likeness <= _SAME_TEXT:
                yield likeness, when


def _facts(number: int, piece: Piece) -> tuple[list[frozenset[str]], list[Fact]]:
    text = piece.text
    spans = list(sentences(text))
    starts = [start for start, _ in spans]
    facts = list[Fact]()
    for e in piece.expressions:
        start, end = piece.within(e)
        at = bisect_right(starts, start) - 1
        if focused(e.reading) or at < 0 or not start < spans[at][1]:
            continue
        first, last = spans[at]
        near = _near(text[first:start], text[end:last])
        facts.append(Fact(number, e, direction(text, start, end), near))
    return [_stems(words(text[a:b])) for a, b in spans], facts


def _near(before: str, after: str) -> frozenset[str]:
    """The words on both sides of an expression: a long sentence tells more than one event."""
    return _stems([*words(before)[-_WINDOW:], *words(after)[:_WINDOW]])


def _stems(found: Iterable[str]) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in found)


def _value(fact: Fact, dating: Dating | None) -> Interval | None:
    """What the words mean, where that is known; said within an interval, what they mean on all of its days."""
    reading = fact.expression.reading
    if not anchored(reading):
        return _meant(reading, None, fact.looks)
    if dating is None:
        return None
    if dating.day is not None:
        return _meant(reading, dating.day, fact.looks)
    within = dating.within
    if within is None or within.start is None or within.last is None:
        return None
    ends = {_meant(reading, day, fact.looks) for day in (within.start, within.last)}
    return ends.pop() if len(ends) == 1 else None


def _meant(reading: Reading, day: Day | None, looks: Tense) -> Interval | None:
    try:
        when = reading.interval(Said(day, looks))
    except Unanchored:
        return None
    return when if when is not None and when.start is not None and when.end is not None else None


def _clue(fact: Fact, when: Interval, likeness: float, articles: int) -> Retold | None:
    """The days on which the words mean that date; None where there are none, or too little is shared."""
    surely = same_event(likeness, articles, monthly=when.grain is not Grain.DAY)
    if when.start is None or when.end is None or surely <= 0:
        return None
    after = _AFTER_DAY if when.grain is Grain.DAY else _AFTER_MONTH
    first, last = when.start + -_BEFORE, when.end + after
    days = (first + n for n in range(last - first))
    # "This month" tells too little of what happened in it to be known again.
    told = (d for d in days if when.grain is Grain.DAY or d not in when)
    meant = frozenset(
        d.number for d in told if _same_days(_meant(fact.expression.reading, d, fact.looks), when)
    )
    if not meant:
        return None
    e = fact.expression
    return Retold(meant, surely, Span(e.text, e.start, e.end), daily=when.grain is Grain.DAY)


def _same_days(a: Interval | None, b: Interval) -> bool:
    return a is not None and (a.start, a.end) == (b.start, b.end)
