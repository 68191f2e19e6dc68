"""One text while its expressions are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from timeline.reading import NoDate, Reading
from timeline.rules.book import RuleBook
from timeline.rules.bound import Bound
from timeline.rules.lexicon import DIGIT, Refused, kind_of
from timeline.rules.rule import Rule

_DEPTH = 4  # expressions inside expressions: "two days before the end of the week after Easter"


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that fits: the words from `start` to `end` mean `reading`.

    `times` are the matches in its {time} slots; `gap` is where, in a range told by two slots `first` and `last`,
    the first end stops and the last begins.
    """

    start: int
    end: int
    rule: Rule
    reading: Reading
    times: tuple[Match, ...] = ()
    gap: tuple[int, int] | None = None

    @property
    def confidence(self) -> float:
        """The rule's own, times that of the expressions inside it."""
        product = self.rule.confidence
        for time in self.times:
            product *= time.confidence
        return product


class Scan:
    """One text while its expressions are looked for; what was found at a place is remembered."""

    def __init__(self, book: RuleBook, text: str) -> None:
        self.book, self.text = book, text
        self.low = _lower(text)
        self._known: dict[tuple[int, int], Match | None] = {}

    def starts(self) -> Iterator[int]:
        """The places where a rule may begin."""
        return (found.start() for found in self.book.cue.finditer("\n" + self.low))

    def _may_begin(self, at: int) -> bool:
        """Whether a rule may begin here; behind anything but a blank it may."""
        return not self.low[at - 1].isspace() or self.book.cue.match(self.low, at - 1) is not None

    def best(self, at: int, depth: int = 0) -> Match | None:
        """The longest match that begins at this place; the rule declared first on a tie."""
        key = (at, depth)
        if key not in self._known:
            best: Match | None = None
            for match in self.matches(at, depth):
                if best is None or match.end > best.end:
                    best = match
            self._known[key] = best and self._extended(best, depth)
        return self._known[key]

    def matches(self, at: int, depth: int = 0) -> Iterator[Match]:
        """Every rule that fits at this place, in the order of the book."""
        for bound in self._candidates(at):
            found = bound.pieces[0].match(self.low, at)
            if found is not None and (match := self._read(bound, at, found, depth)):
                yield match

    def _candidates(self, at: int) -> Sequence[Bound]:
        """The rules that the two words here can begin."""
        found = _TWO_WORDS.match(self.low, at)
        if found is None:
            return ()
        first, second = found[1], found[2] or ""
        return self.book.candidates(kind_of(first), DIGIT if second.isdecimal() else second)

    def tails(self, match: Match, depth: int = 0) -> Iterator[Match]:
        """Every rule that goes on from a match: "{time} morning"."""
        if self.book.goes_on.match(self.low, match.end) is None:
            return
        for bound in self.book.tails:
            if depth and bound.rule.ranges:
                continue  # the ends of a range are no ranges
            if longer := self._times(bound, match.start, match.end, {}, (match,), depth):
                yield longer

    def _extended(self, match: Match, depth: int) -> Match:
        for _ in range(_DEPTH):
            if self.book.goes_on.match(self.low, match.end) is None:
                break
            longer = max(self.tails(match, depth), key=lambda m: m.end, default=None)
            if longer is None or longer.end <= match.end:
                break
            match = longer
        return match

    def _read(self, bound: Bound, at: int, found: re.Match[str], depth: int) -> Match | None:
        try:
            values = bound.pieces[0].values(found, self.text)
        except Refused:
            return None
        gap = (found.end("first"), found.start("last")) if bound.rule.ranges and "first" in values else None
        return self._times(bound, at, found.end(), values, (), depth, gap)

    def _times(
        self,
        bound: Bound,
        start: int,
        end: int,
        values: dict[str, Any],
        times: tuple[Match, ...],
        depth: int,
        gap: tuple[int, int] | None = None,
    ) -> Match | None:
        """Fill the {time} slots that are still open, then ask the rule for its meaning."""
        for number, name in enumerate(bound.pattern.times):
            if number >= len(times):
                inner = self.best(end, depth + 1) if depth < _DEPTH and self._may_begin(end) else None
                if inner is None or isinstance(inner.reading, NoDate):
                    return None
                times += (inner,)
            values = values | {name: times[number].reading}
            piece = bound.pieces[number + 1]
            found = piece.match(self.low, times[number].end)
            if found is None:
                return None
            try:
                values |= piece.values(found, self.text)
            except Refused:
                return None
            end = found.end()
        if bound.rule.unless is not None and bound.rule.unless(self.text, start, end):
            return None
        reading = bound.rule.meaning(**values)
        return None if reading is None else Match(start, end, bound.rule, reading, times, gap)


_TWO_WORDS = re.compile(r"(\d{1,3}(?:,\d{3})+(?!\w)|\w+)(?:\W{0,8}(\d|\w+))?")  # "1,500" is one word


def _lower(text: str) -> str:
    """Lower case without a change of length, so that offsets hold ("İ" has a two-letter lower case)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
