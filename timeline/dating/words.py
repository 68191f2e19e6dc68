"""The words by which articles and sentences are compared."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_][\w'’-]{2,}")  # shorter ones tell little


def words(text: str) -> list[str]:
    """The words of a text in order, in small letters."""
    return [word.lower() for word in _WORD.findall(text)]
