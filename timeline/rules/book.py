"""A rule book: the rules of a language, by the words that can begin each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import ModuleType

from timeline.rules.bound import GROUP, Bound
from timeline.rules.lexicon import ANY, DIGIT, NUMERIC, YEAR, Slot, trie, trie_with
from timeline.rules.rule import Rule


class RuleBook:
    """All the rules of a language, by the words that can begin each.

    `leads` are the words that a rule may need before an expression and that are no part of it ("in").
    """

    def __init__(self, lexicon: Mapping[str, Slot], leads: frozenset[str], *modules: ModuleType) -> None:
        declared = [r for m in modules for r in vars(m).values() if isinstance(r, Rule)]
        self.rules = tuple(declared)
        self.leads = leads
        self.by_cue: dict[str, list[Bound]] = {}
        self.tails: list[Bound] = []
        for rule in declared:
            bound = Bound.of(rule, lexicon)
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
        openings = (GROUP.sub("(?:", bound.pattern.pieces[1]) for bound in self.tails)
        self.goes_on = re.compile("|".join(f"(?:{opening})" for opening in openings) or r"(?!)")
        self._seconds = {cue: self._by_second(cue) for cue in self.by_cue}
        # With the character before it, which may be none of a word or a figure: "$2020", "1.5", "COVID-19". A regex that
        # begins with a set of characters is searched for twice as fast as one that begins with a boundary.
        self.cue = re.compile(rf"[^\w$€£](?<!\w[.,/:’'-])(?:{self._openings()}|(?=\d)(?:{self._numbers()}))")

    def candidates(self, first: str, second: str) -> Sequence[Bound]:
        """The rules that these two words can begin; a word that begins with a digit is "#"."""
        seconds = self._seconds.get(first)
        return () if seconds is None else seconds.get(second) or seconds["*"]

    def _by_second(self, cue: str) -> dict[str, tuple[Bound, ...]]:
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


def _followed(seconds: Mapping[str, Sequence[Bound]]) -> str:
    """What must follow a cue: the end of the word and, unless a rule goes on with any word, one of these."""
    if seconds["*"]:
        return r"(?!\w)"
    words = trie(seconds.keys() - {DIGIT, "*"})
    digit = r"|\d" if DIGIT in seconds else ""
    return rf"(?!\w)(?=\W{{1,8}}(?:{words or '(?!)'}(?!\w){digit}))"
