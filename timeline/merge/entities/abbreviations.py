"""Abbreviations and what they stand for, where a text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BRACKET = re.compile(r"\s*\(([^()\n]{2,80})\)")
_SHORT = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][\w.&-]{1,9}")
_GLOSS = re.compile(r"\b([A-Z][A-Z.&-]{1,8}[A-Z]\.?),? (?:\(|or |the |or the )?([A-Z][^,;:.()\n]{4,70})[,)]")
_SMALL = frozenset("of for the and on in to de la".split())
_CURT = 3
_WINDOW = 100  # characters before a bracket in which a long form is looked for


def definitions(text: str) -> Iterator[tuple[str, str]]:
    """Each (short form, long form) that a text gives, by the algorithm of Schwartz and Hearst (PSB 2003).

    "Harbour Workers Union (HWU)", "HWU (Harbour Workers Union)", "HWU, the Harbour Workers Union,". Names only: each
    word of the long form but the small ones begins with a capital.
    """
    for found in _BRACKET.finditer(text):
        inner = found.group(1).strip(" \"'“”")
        before = text[max(0, found.start() - _WINDOW) : found.start()]
        if _SHORT.fullmatch(inner):
            yield from _pair(inner, _near(before, inner))
        elif short := re.search(r"([A-Z][\w.&-]{1,9})$", before):
            yield from _pair(short.group(1), _bare(inner))
    for found in _GLOSS.finditer(text):
        yield from _pair(found.group(1), _bare(found.group(2)))


def _near(before: str, short: str) -> str:
    """As many words as the algorithm allows: the letters of the short form and five more, or twice as many."""
    letters = sum(c.isalnum() for c in short)
    words = re.split(r"\s+", re.split(r"[.;:!?()\n]\s", before)[-1])
    return " ".join(words[-min(letters + 5, 2 * letters) :])


def _bare(long: str) -> str:
    return re.sub(r"^(?:or|the|a|an)\s+", "", long.strip(" \"'“”"), flags=re.IGNORECASE)


def _pair(short: str, words: str) -> Iterator[tuple[str, str]]:
    long = _bare(_best(short, words) or "")
    parts = long.split()
    named = parts and all(w[0].isupper() or w in _SMALL for w in parts) and parts[-1] not in _SMALL
    if _SHORT.fullmatch(short) and len(parts) > 1 and named and "." not in long and _begins(short, long):
        yield short, long


def _begins(short: str, long: str) -> bool:
    """Whether the letters of a curt short form, which fit too much, each begin a word."""
    letters = [c.lower() for c in short if c.isalnum()]
    heads = iter(re.findall(r"\b\w", long.lower()))
    return len(letters) > _CURT or all(letter in heads for letter in letters)


def _best(short: str, long: str) -> str | None:
    """The shortest end of `long` that has the letters of `short` in order, the first at the start of a word."""
    place = len(long) - 1
    letters = [c.lower() for c in short if c.isalnum()]
    for number in range(len(letters) - 1, -1, -1):
        while place >= 0 and (
            long[place].lower() != letters[number]
            or (number == 0 and place > 0 and long[place - 1].isalnum())
        ):
            place -= 1
        if place < 0:
            return None
        place -= 1
    return long[place + 1 :]
