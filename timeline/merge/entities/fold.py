"""Names as they are compared: without case, accents, dots, hyphens and articles; and how they sound."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

Key = tuple[str, ...]  # a name, word by word

# Articles that are written with a name or left out of it: English, and the Arabic one in its common spellings.
_ARTICLES = frozenset("the al el ad ar as ash at ath an az".split())
_LINKS = frozenset("of for the and on in to".split())  # words that give an acronym no letter, mostly
_SOUNDS = (
    ("kh", "k"),
    ("gh", "k"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("ck", "k"),
    ("sh", "S"),
    ("ch", "C"),
)
_CONSONANTS = str.maketrans("gqcz", "kkks")
_KEPT = 1 << 16  # names whose form is remembered, as they come again and again
_SPELT = 5  # letters: of two spellings the longer has as many, since short names differ by a letter
_SHORTEST = 4


@lru_cache(_KEPT)
def fold(name: str) -> Key:
    """The words of a name for comparison, () where it has none.

    >>> fold("Al-Qaïda") == fold("al Qaida"), fold("the U.N.")
    (True, ('un',))
    """
    plain = name
    if not name.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = re.sub(r"[.'’‘`ʿʾ]", "", plain.casefold().replace("&", " and "))
    words = re.findall(r"[^\W_]+", plain)
    return (*(word for word in words[:-1] if word not in _ARTICLES), *words[-1:])


def initials(key: Key) -> str:
    """The letters of which an acronym of this name is made."""
    return "".join(word[0] for word in key if word not in _LINKS)


@lru_cache(_KEPT)
def sound(word: str) -> str:
    """What the spellings of one transliterated word share: its consonants in classes, and whether a vowel is dark or light.

    >>> sound("gaddafi") == sound("qadhafi") == sound("kadafy"), sound("hassan") == sound("hussein")
    (True, False)
    """
    for spelt, said in _SOUNDS:
        word = word.replace(spelt, said)
    word = re.sub(r"(?<!^)h|(?<=[^aeiouy])e$", "", word.translate(_CONSONANTS))
    word = re.sub(r"[ou][aeiouy]*", "U", word)
    word = re.sub(r"[aeiy][aeiouyU]*", "A", word)
    return re.sub(r"(.)\1+", r"\1", word)


def alike(a: str, b: str, edits: int = 2) -> bool:
    """Whether two words are one, or two spellings of one, by as many letters apart at most."""
    if a == b:
        return True
    if min(len(a), len(b)) < _SHORTEST or max(len(a), len(b)) < _SPELT:
        return False
    return abs(len(a) - len(b)) <= edits and sound(a) == sound(b) and _edits(a, b) <= edits


def _edits(a: str, b: str) -> int:
    """Letters put in, left out or changed (Levenshtein)."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (letter != other))
    return row[-1]
