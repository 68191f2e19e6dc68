"""A rule book: the rules of a language, and the search for those that fit at a place of a text."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from timeline.reading import NoDate, Reading
from timeline.rules.lexicon import ANY, DIGIT, NUMERIC, YEAR, Refused, Slot, kind_of, trie, trie_with
from timeline.rules.pattern import Pattern, compile_pattern
from timeline.rules.rule import Rule

_GROUP = re.compile(r"\(\?P<(\w+)>")
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
class _Piece:
    """A piece of a pattern, ready to be matched, and how each of its slots is read.

    All are compiled with the book: when first tried would start a third of a second sooner, and spend more of it in the first text.
    """

    match: Callable[[str, int], re.Match[str] | None]
    slots: tuple[tuple[str, Callable[[str], Any]], ...]

    @classmethod
    def of(cls, regex: str, slots: Mapping[str, str], lexicon: Mapping[str, Slot]) -> _Piece:
        names = _GROUP.findall(regex)
        return cls(re.compile(regex).match, tuple((name, lexicon[slots[name]].read) for name in names))

    def values(self, found: re.Match[str], text: str) -> dict[str, Any]:
        """The meaning of each slot that was filled; raises Refused."""
        out = {}
        for name, read in self.slots:
            start, end = found.span(name)
            if start >= 0:
                out[name] = read(text[start:end])
        return out


@dataclass(frozen=True, slots=True)
class _Bound:
    """A rule with its pattern compiled against a lexicon."""

    rule: Rule
    pattern: Pattern
    pieces: tuple[_Piece, ...] = field(repr=False)

    @classmethod
    def of(cls, rule: Rule, lexicon: Mapping[str, Slot]) -> _Bound:
        pattern = compile_pattern(rule.source, lexicon)
        pieces = tuple(_Piece.of(regex, pattern.slots, lexicon) for regex in pattern.pieces)
        return cls(rule, pattern, pieces)


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
            bound = _Bound.of(rule, lexicon)
            _check(bound)
            if bound.pattern.begins_with_time:
                self.tails.append(bound)
            for cue in bound.pattern.cues:
                self.by_cue.setdefault(cue, []).append(bound)
        # The rules whose matches may begin with such a word; what goes on from an expression may have taken it along.
        self.led = frozenset(
            b.rule.name
            for bounds in ([*self.tails], *(self.by_cue.get(lead, ()) for lead in leads))
            for b in bounds
        )
        # One look that tells whether any tail goes on here, before each is tried.
        openings = (_GROUP.sub("(?:", bound.pattern.pieces[1]) for bound in self.tails)
        self.goes_on = re.compile("|".join(f"(?:{opening})" for opening in openings) or r"(?!)")
        self._seconds = {cue: self._by_second(cue) for cue in self.by_cue}
        # With the character before it, which may be none of a word or a figure: "$2020", "1.5", "COVID-19". A regex that
        # begins with a set of characters is searched for twice as fast as one that begins with a boundary.
        self.cue = re.compile(rf"[^\w$€£](?<!\w[.,/:’'-])(?:{self._openings()}|(?=\d)(?:{self._numbers()}))")

    def scan(self, text: str) -> Scan:
        return Scan(self, text)

    def candidates(self, first: str, second: str) -> Sequence[_Bound]:
        """The rules that these two words can begin; a word that begins with a digit is "#"."""
        seconds = self._seconds.get(first)
        return () if seconds is None else seconds.get(second) or seconds["*"]

    def _by_second(self, cue: str) -> dict[str, tuple[_Bound, ...]]:
        """The rules that a word can begin by the word after it; "*" for those that any may follow."""
        bounds = self.by_cue[cue]
        seconds = ANY.union(*(b.pattern.pairs[cue] for b in bounds))
        return {s: tuple(b for b in bounds if b.pattern.pairs[cue] & {s, "*"}) for s in seconds}

    def _openings(self) -> str:
        """A regex for the words that can begin a rule; where only certain words can follow, with one of them."""
        return (
            trie_with({cue: _followed(s) for cue, s in self._seconds.items() if cue and cue not in NUMERIC})
            or r"(?!)"
        )

    def _numbers(self) -> str:
        """The same for numbers: digits with letters behind them, four digits, and others."""
        others = _followed(self._seconds.get(DIGIT, {"*": ()}))
        four = _followed(self._seconds.get(YEAR, {"*": ()}))
        return rf"\d+[^\W\d]|\d{{4}}{four}|(?!\d{{4}}(?!\w))\d+(?:,\d{{3}})*+{others}"


def _followed(seconds: Mapping[str, Sequence[_Bound]]) -> str:
    """What must follow a cue: the end of the word and, unless a rule goes on with any word, one of these."""
    if seconds["*"]:
        return r"(?!\w)"
    words = trie(seconds.keys() - {DIGIT, "*"})
    digit = r"|\d" if DIGIT in seconds else ""
    return rf"(?!\w)(?=\W{{1,8}}(?:{words or '(?!)'}(?!\w){digit}))"


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

    def _candidates(self, at: int) -> Sequence[_Bound]:
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

    def _read(self, bound: _Bound, at: int, found: re.Match[str], depth: int) -> Match | None:
        try:
            values = bound.pieces[0].values(found, self.text)
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
