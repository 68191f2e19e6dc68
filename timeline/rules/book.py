"""A rule book: the rules of a language, and the search for those that fit at a place of a text."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from timeline.reading import NoDate, Reading
from timeline.rules.lexicon import DIGIT, Refused, Slot, trie
from timeline.rules.pattern import Pattern, compile_pattern
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


@dataclass(frozen=True, slots=True)
class _Bound:
    """A rule with its pattern compiled against a lexicon."""

    rule: Rule
    pattern: Pattern
    lexicon: Mapping[str, Slot] = field(repr=False)

    def values(self, found: re.Match[str], text: str) -> dict[str, Any]:
        """The meaning of each slot that was filled; raises Refused."""
        out = {}
        for name, (start, end) in ((n, found.span(n)) for n in found.re.groupindex):
            if start >= 0:
                out[name] = self.lexicon[self.pattern.slots[name]].read(text[start:end])
        return out


class RuleBook:
    """All the rules of a language, by the words that can begin each.

    `leads` are the words that a rule may need before an expression and that are no part of it ("in").
    """

    def __init__(self, lexicon: Mapping[str, Slot], leads: frozenset[str], *modules: ModuleType) -> None:
        declared = [r for m in modules for r in vars(m).values() if isinstance(r, Rule)]
        self.rules = tuple(declared)
        self.leads = leads
        self.by_cue: dict[str, list[_Bound]] = {}
        self.tails: list[_Bound] = []
        for rule in declared:
            bound = _Bound(rule, compile_pattern(rule.source, lexicon), lexicon)
            _check(bound)
            if bound.pattern.begins_with_time:
                self.tails.append(bound)
            for cue in bound.pattern.cues:
                self.by_cue.setdefault(cue, []).append(bound)
        words = trie(sorted(self.by_cue.keys() - {DIGIT}))
        # Not inside a word or a figure: "$2020", "1.5", "COVID-19".
        self.cue = re.compile(rf"(?<![\w$€£])(?<!\w[.,/:’'-])(?:{words}(?!\w)|\d)")

    def scan(self, text: str) -> Scan:
        return Scan(self, text)


def _check(bound: _Bound) -> None:
    parameters = inspect.signature(bound.rule.meaning).parameters
    wanted = set(parameters) | {n for n, p in parameters.items() if p.default is p.empty}
    filled = set(bound.pattern.slots) | set(bound.pattern.times)
    if wanted != filled:
        raise TypeError(f"rule {bound.rule.name}: slots {sorted(filled)}, parameters {sorted(wanted)}")


class Scan:
    """One text while its expressions are looked for; what was found at a place is remembered."""

    def __init__(self, book: RuleBook, text: str) -> None:
        self.book, self.text = book, text
        self.low = _lower(text)
        self._known: dict[tuple[int, int], Match | None] = {}

    def starts(self) -> Iterator[int]:
        """The places where a rule may begin."""
        return (found.start() for found in self.book.cue.finditer(self.low))

    def best(self, at: int, depth: int = 0) -> Match | None:
        """The longest match that begins at this place; the rule declared first on a tie."""
        key = (at, depth)
        if key not in self._known:
            best = max(self.matches(at, depth), key=lambda m: m.end, default=None)
            self._known[key] = best and self._extended(best, depth)
        return self._known[key]

    def matches(self, at: int, depth: int = 0) -> Iterator[Match]:
        """Every rule that fits at this place."""
        letter = self.low[at : at + 1]
        cue = DIGIT if letter.isdecimal() else _WORD.match(self.low, at)[0]  # type: ignore[index]  # may be empty, always matches
        for bound in self.book.by_cue.get(cue, ()):
            if match := self._read(bound, at, depth):
                yield match

    def tails(self, match: Match, depth: int = 0) -> Iterator[Match]:
        """Every rule that goes on from a match: "{time} morning"."""
        for bound in self.book.tails:
            if depth and bound.rule.ranges:
                continue  # the ends of a range are no ranges
            if longer := self._times(bound, match.start, match.end, {}, (match,), depth):
                yield longer

    def _extended(self, match: Match, depth: int) -> Match:
        for _ in range(_DEPTH):
            longer = max(self.tails(match, depth), key=lambda m: m.end, default=None)
            if longer is None or longer.end <= match.end:
                break
            match = longer
        return match

    def _read(self, bound: _Bound, at: int, depth: int) -> Match | None:
        found = bound.pattern.pieces[0].match(self.low, at)
        if found is None:
            return None
        try:
            values = bound.values(found, self.text)
        except Refused:
            return None
        gap = (found.end("first"), found.start("last")) if bound.rule.ranges and "first" in values else None
        return self._times(bound, at, found.end(), values, (), depth, gap)

    def _times(
        self,
        bound: _Bound,
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
                inner = self.best(end, depth + 1) if depth < _DEPTH else None
                if inner is None or isinstance(inner.reading, NoDate):
                    return None
                times += (inner,)
            values = values | {name: times[number].reading}
            found = bound.pattern.pieces[number + 1].match(self.low, times[number].end)
            if found is None:
                return None
            try:
                values |= bound.values(found, self.text)
            except Refused:
                return None
            end = found.end()
        reading = bound.rule.meaning(**values)
        return None if reading is None else Match(start, end, bound.rule, reading, times, gap)


_WORD = re.compile(r"\w*")


def _lower(text: str) -> str:
    """Lower case without a change of length, so that offsets hold ("İ" has a two-letter lower case)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
