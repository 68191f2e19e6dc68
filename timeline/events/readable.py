"""Whether a finished headline reads as one: flaws that can be seen in its words alone."""

from __future__ import annotations

import re

_ELLIPSIS = re.compile(r"…$")
# "said: has rejected": what was said has lost its subject.
_SUBJECTLESS = re.compile(
    r": \W*(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|been|being)\b"
)
# Words in capitals run in from a heading; a body goes by fewer letters: "UNESCO".
_CAPITALS = re.compile(r"\b[A-Z]{7,} [A-Z][a-z]|\b[A-Z]{4,} [A-Z]{4,}")
_TWICE = re.compile(r"\b(\w+(?: \w+)+) \1\b|\b(\w{3,}) \2\b", re.IGNORECASE)
_POINTING = re.compile(
    r"^(?!(?:\w+ ){1,3}(?:image|photo|picture|photograph)\b)(?:this|these|that|those|one|some|others|here)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"^(?:it|they) (?:was|were|is|are|had|has|did)? ?\w*$", re.IGNORECASE)
_DANGLING = re.compile(
    r"\b(?:as soon|as well|in part|thanks|due|according|such|the|an?|between|than|and|or|but|because|which|who|whose|that|its|their|(?:most|some|many|all|none|one) of (?:them|it|us))$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\d{1,2} (?:to|and|in|of|by|for|with) ")
# A word that took the date along: "an envoy to to meet", "by bus from to celebrate".
_DOUBLED = re.compile(r"\b(?:(?:to|from|of|at|in|for|with|by) to|in in|of of|at at|for for)\b", re.IGNORECASE)
_FLAWS = (_ELLIPSIS, _SUBJECTLESS, _CAPITALS, _TWICE, _POINTING, _OPEN, _DANGLING, _NUMBERED, _DOUBLED)


def flawed(headline: str) -> bool:
    """Whether a headline is cut, holds words run in from a heading, says something twice, or lacks a subject or an end.

    >>> flawed("Opposition leaders said: has rejected a road map")
    True
    >>> flawed("The rebels rejected a road map")
    False
    """
    return any(flaw.search(headline) for flaw in _FLAWS)
