"""Words around a match that make it something else."""

from __future__ import annotations

import re

from timeline.rules.en.vocabulary import LEADS

_NAME = re.compile(r" [A-Z][a-z]+")
_WORD = re.compile(r"(\w+)[\s“\"'(]*$")
_REACH = 24  # code points
_BEFORE_DATES = LEADS | {
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "and",
    "to",
    "the",
    "every",
    "each",
    "through",
}


def first_name(text: str, start: int, end: int) -> bool:
    """Whether a month is someone's first name: a capital follows and no word before it asks for a date."""
    if _NAME.match(text, end, end + _REACH) is None:
        return False
    before = _WORD.search(text[max(0, start - _REACH) : start])
    return before is None or before[1].lower() not in _BEFORE_DATES
