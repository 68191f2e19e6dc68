"""Which passage of an earlier build, or of a correction, is which passage of this one, though its words have changed.

A passage that says the same in the same article is the same. One that was put in other words is known again by what
the two have in common, and by the words that date it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.chrono import Interval
from timeline.model import Source

EXACT = 1.0
OTHER_PREDICATE = 0.9  # the same sentence and expression, and the verb was found elsewhere
OTHER_ARTICLE = 0.7  # the same sentence in another file: it was renamed, or the text was sent again
REWORDED = 0.6  # at most, for a sentence in other words
# How much two sentences must have in common to be one that was reworded, from 0 to 1: where they tell the same
# date or tell it in the same words, and where they do not.
ALIKE = 0.55
ALIKE_UNDATED = 0.8
_STEM = 5  # letters by which a word is known: "blocked" and "blocking" are one
_SHORTEST = 4  # letters; shorter words say little of what a sentence is about
_FUNCTION = frozenset(
    "about after again also been before being could from have having into more over said says some such than that their "
    "them then there these they this those were what when where which while will with would".split()
)
_WORD = re.compile(r"\w+")
_TYPESET = str.maketrans("‘’“”–—\u00a0", "''\"\"-- ")


@dataclass(frozen=True, slots=True)
class Passage:
    """What a source says, and where: on one line, with plain quotation marks; "" for what it lacks."""

    article: str
    quote: str
    expression: str = ""
    predicate: str = ""
    start: int = 0
    value: Interval | None = None

    @classmethod
    def of(cls, source: Source) -> Passage:
        expression, predicate = source.expression, source.predicate
        return cls(
            source.article,
            plain(source.quote.exact),
            plain(expression.exact) if expression else "",
            plain(predicate.exact) if predicate else "",
            (expression or source.quote).start,
            source.value,
        )

    @property
    def undated(self) -> str:
        """The quote without its expression."""
        return self.quote.replace(self.expression, " ", 1) if self.expression else self.quote


@dataclass(frozen=True, slots=True)
class Pair:
    """An old and a new passage, by their numbers, and how surely they are one, over 0 and up to 1."""

    old: int
    new: int
    strength: float


def plain(text: str) -> str:
    """On one line, and with one kind of quotation marks, dashes and blanks."""
    return " ".join(text.translate(_TYPESET).split())


def common(a: str, b: str) -> float:
    """How many of their telling words two texts share, from 0 to 1 (Dice's coefficient)."""
    first, second = _words(a), _words(b)
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else float(a == b)


def reworded(a: Passage, b: Passage) -> float:
    """How surely one sentence is the other in other words, up to `REWORDED`; 0 where they have too little in common."""
    alike = common(a.undated, b.undated)
    same_words = bool(a.expression) and a.expression.lower() == b.expression.lower()
    same_date = a.value is not None and a.value == b.value
    if alike < (ALIKE if same_words or same_date else ALIKE_UNDATED):
        return 0.0
    same_predicate = bool(a.predicate) and a.predicate == b.predicate
    return REWORDED * (0.7 * alike + 0.1 * same_words + 0.1 * same_date + 0.1 * same_predicate)


def pairs(old: Sequence[Passage], new: Sequence[Passage]) -> list[Pair]:
    """Which passages are the same, each in one pair at most: the surest are found first, whatever the order."""
    found = _Pairing(old, new)
    found.by(lambda p: (p.article, p.quote, p.expression, p.predicate), EXACT)
    found.by(lambda p: (p.article, p.quote, p.expression), OTHER_PREDICATE)
    found.by(lambda p: (p.quote, p.expression, p.predicate), OTHER_ARTICLE)
    found.reworded()
    return found.pairs


class _Pairing:
    """The passages of two builds while they are being paired."""

    def __init__(self, old: Sequence[Passage], new: Sequence[Passage]) -> None:
        self.old, self.new = old, new
        self.pairs: list[Pair] = []
        self.left = [_ordered(old), _ordered(new)]

    def by(self, key: Callable[[Passage], Hashable], strength: float) -> None:
        """Pair those of one key, the first with the first."""
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for n in reversed(self.left[1]):
            waiting[key(self.new[n])].append(n)
        self._take(
            Pair(o, waiting[same].pop(), strength) for o in self.left[0] if waiting[same := key(self.old[o])]
        )

    def reworded(self) -> None:
        """Pair what is left in each article, the most alike first; of equals those nearest to one another."""
        near: dict[str, list[int]] = defaultdict(list)
        for n in self.left[1]:
            near[self.new[n].article].append(n)
        found = [
            (-sure, abs(self.old[o].start - self.new[n].start), i, j, o, n)
            for i, o in enumerate(self.left[0])
            for j, n in enumerate(near[self.old[o].article])
            if (sure := reworded(self.old[o], self.new[n]))
        ]
        self._take(self._once(sorted(found)))

    def _once(self, found: list[tuple[float, int, int, int, int, int]]) -> Iterator[Pair]:
        done: tuple[set[int], set[int]] = set(), set()
        for sure, _, _, _, o, n in found:
            if o not in done[0] and n not in done[1]:
                done[0].add(o)
                done[1].add(n)
                yield Pair(o, n, -sure)

    def _take(self, found: Iterator[Pair]) -> None:
        pairs = list(found)
        self.pairs += pairs
        taken = {pair.old for pair in pairs}, {pair.new for pair in pairs}
        self.left = [[n for n in left if n not in gone] for left, gone in zip(self.left, taken, strict=True)]


def _ordered(passages: Sequence[Passage]) -> list[int]:
    """Their numbers, by article and place."""

    def key(n: int) -> tuple[str, int, str, str, str]:
        p = passages[n]
        return p.article, p.start, p.predicate, p.expression, p.quote

    return sorted(range(len(passages)), key=key)


@lru_cache(maxsize=1 << 16)
def _words(text: str) -> frozenset[str]:
    words = _WORD.findall(text.lower())
    return frozenset(
        w[:_STEM] for w in words if w.isdigit() or (len(w) >= _SHORTEST and w not in _FUNCTION)
    ) or frozenset(words)
