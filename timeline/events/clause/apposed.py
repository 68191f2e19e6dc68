"""A noun behind a comma once what stood before the comma is gone: it goes along, or the comma stays."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from timeline.events.grammar.labels import NOMINAL, SUBJECTS, VERBAL
from timeline.language import Sentence, Token

_TIMES = frozenset({"DATE", "TIME"})


def apposed(s: Sentence, words: set[int], keep: int | None) -> set[int]:
    """The words without the nouns that stood beside what is gone ("near Orm, [a town of 900]"), and with the commas of a list.

    Where nothing is gone but a time, the noun stands beside the one before it, and keeps its comma. `keep` stays.
    """
    for before, at, noun in list(_behind_commas(s, words)):
        own = s.subtree(noun.index) & words
        if (noun.dep == "conj" and noun.head in words) or not any(
            _tells(s.tokens[i]) for i in range(before + 1, at)
        ):
            words = words | {at - 1}
        elif keep not in own and own != words:
            words = words - own
    return words


def _behind_commas(s: Sentence, words: set[int]) -> Iterator[tuple[int, int, Token]]:
    """The word before a gap, the first behind it and the noun that this one opens, where a comma stood between and is gone."""
    for before, at in pairwise(sorted(words)):
        if at < before + 2 or s.tokens[at - 1].text != ",":
            continue
        heads = [t for t in (s.tokens[at], *s.ancestors(at)) if min(s.subtree(t.index)) == at]
        if heads and _behind(heads[-1]) and heads[-1].head < at:
            yield before, at, heads[-1]


def _behind(word: Token) -> bool:
    """Whether it is a noun that is no subject, or a further verb of a list: "came ashore, set up camp and left"."""
    listed = word.pos in VERBAL and word.dep == "conj"
    return listed or (word.pos in NOMINAL and word.dep not in SUBJECTS)


def _tells(token: Token) -> bool:
    """Whether a word is more than a time, a mark, or the preposition of either."""
    return token.entity not in _TIMES and token.pos not in ("PUNCT", "ADP", "DET", "SPACE")
