"""Slots: the words that may fill a place in a pattern, and what each means.

Patterns are matched against text in lower case; a slot's `read` is given the words as written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

DIGIT = "#"  # the cue of a number: "3", "1,500"; as a second word, of everything that begins with a digit
YEAR = "####"  # the cue of four digits
MIXED = "#a"  # the cue of digits with letters behind them: "3rd", "10am", "1990s"
NUMERIC = frozenset({DIGIT, YEAR, MIXED})
# One line break may stand inside a phrase, an empty line may not. Bounded, so that no run of blanks is slow.
GAP = r"(?:[^\S\n]{1,4}|-|[^\S\n]{0,4}\n[^\S\n]{0,4})"


_BLANKS = re.compile(r"[\s-]+")
ALONE = ""  # a second word: none, what follows is another part of the pattern
ANY = frozenset({"*"})  # second words: whatever they are
Pairs = Mapping[str, frozenset[str]]


class Refused(Exception):
    """The words fit the slot's form and still mean something else."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A closed list of words, or a regex with a function that reads its match; `read` may raise Refused.

    `pairs` tells, for each of `cues`, the words that can come second, as `first_two` does; where it is silent, any.
    """

    regex: str
    read: Callable[[str], Any]
    cues: frozenset[str]
    pairs: Pairs = field(default_factory=dict)


def words(table: Mapping[str, Any], *, proper: Iterable[str] = ()) -> Slot:
    """A slot from a table of words; keys may hold several, parted by "|", and a word a space or an apostrophe.

    The words in `proper` are other words too ("may", "sat") and count, with or without a dot, only with a capital.
    """
    values = {word: value for key, value in table.items() for word in key.split("|")}
    capital = frozenset(proper)

    def read(text: str) -> Any:
        word = text.lower()
        if word not in values:
            word = _BLANKS.sub(" ", word).replace("’", "'")
        if word.removesuffix(".") in capital and not text[0].isupper():
            raise Refused
        return values[word]

    return Slot(trie(values), read, frozenset(map(first_word, values)), first_two(values))


def digits(
    regex: str,
    read: Callable[[str], Any] = int,
    seconds: frozenset[str] = ANY,
    cues: frozenset[str] = NUMERIC,
) -> Slot:
    """A slot for something that begins with a digit; `seconds` are the words that can come second, as in `first_two`."""
    return Slot(regex, read, cues, dict.fromkeys(cues, seconds))


def number(regex: str, read: Callable[[str], Any] = int, *cues: str) -> Slot:
    """A slot for digits, and letters right behind them, with no mark between; `cues` are the kinds of numbers it may be."""
    return digits(regex, read, frozenset({ALONE}), frozenset(cues) or NUMERIC)


def kind_of(word: str) -> str:
    """The cue of a word: itself, or what kind of number it is.

    >>> [kind_of(word) for word in ("may", "3", "1,500", "2019", "3rd")]
    ['may', '#', '#', '####', '#a']
    """
    if not word[:1].isdecimal():
        return word
    if word.isdecimal():
        return YEAR if len(word) == 4 else DIGIT
    return DIGIT if "," in word else MIXED


def either(*slots: Slot) -> Slot:
    """A slot that one of several fills; the first whose form fits reads it."""

    forms = tuple((re.compile(slot.regex), slot) for slot in slots)

    def read(text: str) -> Any:
        for form, slot in forms:
            if form.fullmatch(text.lower()):
                return slot.read(text)
        raise Refused

    cues = frozenset[str]().union(*(s.cues for s in slots))
    pairs = {
        cue: frozenset[str]().union(*(s.pairs.get(cue, ANY) for s in slots if cue in s.cues)) for cue in cues
    }
    return Slot("|".join(s.regex for s in slots), read, cues, pairs)


def first_two(phrases: Iterable[str]) -> Pairs:
    """For each word that begins one of these phrases, the words that can come second; "" where it can stand alone."""
    found: dict[str, set[str]] = {}
    for phrase in phrases:
        first, *rest = re.findall(r"\w+", phrase) or [""]
        found.setdefault(first, set()).add(rest[0] if rest else ALONE)
    return {first: frozenset(seconds) for first, seconds in found.items()}


def first_word(phrase: str) -> str:
    """The cue of a phrase: its letters up to the first other character."""
    return re.split(r"\W", phrase.lower(), maxsplit=1)[0]


@dataclass(slots=True)
class _Node:
    """A letter's followers while a trie is built; `end` is what must follow a phrase that ends here."""

    end: str | None = None
    next: dict[str, _Node] = field(default_factory=dict)


def trie(phrases: Iterable[str]) -> str:
    """A regex for any of these phrases, longest first, that looks at each letter once.

    >>> trie(["may", "march", "mar"])
    'ma(?:r(?:ch)?|y)'
    """
    return trie_with(dict.fromkeys(phrases, ""))


def trie_with(phrases: Mapping[str, str]) -> str:
    """The same, each phrase with a regex of its own behind it."""
    root = _Node()
    for phrase, end in sorted(phrases.items()):
        node = root
        for letter in phrase:
            node = node.next.setdefault(letter, _Node())
        node.end = end
    return _regex(root)


def _regex(node: _Node) -> str:
    branches = [_escape(letter) + _regex(follower) for letter, follower in node.next.items()]
    if not branches:
        return node.end or ""
    if node.end == "":
        return f"(?:{'|'.join(branches)})?"
    if node.end is not None:
        branches.append(node.end)
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _escape(letter: str) -> str:
    return {" ": GAP, "'": "['’]"}.get(letter) or re.escape(letter)
