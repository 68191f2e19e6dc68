"""Words that news uses for one another, and names that it spells in several ways."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from types import MappingProxyType

import snowballstemmer

from timeline.merge.classes import CLASSES

_SHORT = 5  # letters: shorter names have too few consonants to be told apart by them
_STEMMER = snowballstemmer.stemmer("english")


@cache
def stem(word: str) -> str:
    """The word without its ending, by the Snowball stemmer for English (Porter2)."""
    return str(_STEMMER.stemWord(word))


def _table() -> MappingProxyType[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for line in CLASSES.strip().splitlines():
        words = line.split()
        for word in words:
            table[word].add(words[0])
            table[stem(word)].add(words[0])
    return MappingProxyType({word: frozenset(heads) for word, heads in table.items()})


_TABLE = _table()


@cache
def senses(lemma: str) -> frozenset[str]:
    """The classes of a word, each by its first word; for a word that has none its stem alone.

    >>> sorted(senses("sacking") & senses("dismissal"))
    ['dismiss']
    """
    stemmed = stem(lemma)
    return _TABLE.get(lemma) or _TABLE.get(stemmed) or frozenset({stemmed})


@cache
def word_class(lemma: str) -> str:
    """One name for a word and its synonyms: its first class in the order of the alphabet, or its stem."""
    return min(senses(lemma))


def spelling(name: str) -> str | None:
    """What the spellings of a transliterated name share, its consonants: Gaddafi, Qaddafi and Kadhafi; None for a short one.

    >>> spelling("Gaddafi") == spelling("Qadhafi") == spelling("Kadhafi")
    True
    """
    if len(name) < _SHORT or not name.isalpha():
        return None
    bones = re.sub(r"[aeiouyhw]", "", re.sub(r"[gqc]", "k", name.lower()))
    bones = re.sub(r"(.)\1+", r"\1", bones)
    return f"~{bones}" if len(bones) >= 3 else None
