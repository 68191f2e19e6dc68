"""Sentences that are none: listings of programmes, rows of times and names, what a page says of itself."""

from __future__ import annotations

import re

_LONGEST = 150  # words: the sentences of news have some 25, and few have more than 80
_TIMES = re.compile(r"\b(?:[01]\d|2[0-3])[.:]?[0-5]\d(?:: |[-–]\d|(?: ?[ap]m)?\b(?= [A-Z]))")
_ROWS = 4  # of times of day
_PAGE = re.compile(
    r"^\W*(?:this (?:article|story|page|entry) (?:was|appeared|is part|has been)|page last|last updated|more on this|related)\b"
    r"|^.{0,25}\blast updated (?:at|on)\b[\w:., ]{0,30}$|\b(?:Presenter|Producer|Director)s?\\?/"
    r"|\b(?:terms and conditions|all rights reserved|letters? for publication|switchboard)\b",
    re.IGNORECASE,
)


def is_listing(text: str) -> bool:
    """Whether the text of a sentence tells no event, whatever dates it holds.

    >>> is_listing("This article appeared on page 6 of the Osk Courier on Monday.")
    True
    >>> is_listing("The ferry sank on Monday.")
    False
    """
    return len(text.split()) > _LONGEST or len(_TIMES.findall(text)) >= _ROWS or bool(_PAGE.search(text))
