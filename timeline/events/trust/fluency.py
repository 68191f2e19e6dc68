"""How odd the order of words in a headline is: what a parser tore or glued reads unlike any sentence.

A trigram model over part-of-speech tags, in which words of grammar stand for themselves ("VBD the NN of"). Its counts are in `trigrams.tsv`,
one to three tags and how often they followed one another in 60,000 sentences of news (`benchmarks/trigrams.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

from timeline.language import Sentence, Token

OPENING, CLOSING = "<", ">"
_BACKING = 5  # how often a shorter run counts as seen beside a longer one
_GRAMMAR = frozenset(
    """be have do of to in on at by for with that and from as after before than not it they he she who which will would""".split()
)


@dataclass(frozen=True, slots=True)
class _Counts:
    """How often each run of one to three tags was seen, and how often what it begins with was."""

    runs: Mapping[tuple[str, ...], int]
    begun: Mapping[tuple[str, ...], int]
    words: int
    kinds: int

    def likely(self, run: tuple[str, ...]) -> float:
        """How likely the last tag of a run follows those before it; what was hardly seen is backed by the shorter run."""
        if len(run) == 1:
            return (self.runs.get(run, 0) + 1) / (self.words + self.kinds)
        seen, of = self.runs.get(run, 0), self.begun.get(run[:-1], 0)
        return (seen + _BACKING * self.likely(run[1:])) / (of + _BACKING)


def oddness(s: Sentence) -> float:
    """The mean of minus the natural logarithm of how likely each word is after the two before it; 0 without words."""
    counts = _counts()
    all_ = [-log(counts.likely(run)) for run in runs(tags(s.tokens), 3) if run[-1] != OPENING]
    return sum(all_) / len(all_) if all_ else 0.0


def tags(tokens: Sequence[Token]) -> list[str]:
    """The tags of a sentence between its opening and its closing."""
    return [
        OPENING,
        OPENING,
        *(f"{t.tag}/{t.lemma}" if t.lemma in _GRAMMAR else t.tag for t in tokens),
        CLOSING,
    ]


def runs(tagged: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    """Every run of so many tags, from left to right."""
    return (tuple(tagged[i : i + length]) for i in range(len(tagged) - length + 1))


@cache
def _counts() -> _Counts:
    lines = files("timeline.events.trust").joinpath("trigrams.tsv").read_text("utf-8").splitlines()
    seen = {tuple(run.split(" ")): int(count) for run, count in (line.split("\t") for line in lines)}
    begun = dict[tuple[str, ...], int]()
    for run, count in seen.items():
        if len(run) > 1:
            begun[run[:-1]] = begun.get(run[:-1], 0) + count
    single = {run: count for run, count in seen.items() if len(run) == 1}
    return _Counts(seen, begun, sum(single.values()), len(single))
