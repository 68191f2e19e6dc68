"""What tagger and parser contradict each other in: an owner that is tagged as an object, and words that hang from a weekday though
it only follows them: "an envoy to Norway Monday" went to Norway.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.language.port import Token

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NAMES = frozenset({"GPE", "LOC", "FAC", "ORG", "PERSON"})
_VERBAL = frozenset({"VERB", "AUX"})


def rehung(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words of a sentence; where a name stood before a weekday as if it were its kind, it takes the weekday's place, which goes to the verb.

    "Her" before its noun is an owner, whatever its tag.
    """
    out = [replace(t, tag="PRP$") if t.tag == "PRP" and t.dep == "poss" else t for t in tokens]
    for day in tokens:
        name = tokens[day.index - 1] if day.index else day
        verb = _verb(tokens, day)
        if day.text.lower() not in _WEEKDAYS or day.head == day.index or verb is None:
            continue
        if (
            name.head != day.index
            or name.dep not in ("compound", "nmod")
            or name.entity not in _NAMES
            or day.entity not in ("", "DATE")
        ):
            continue
        for token in tokens[: name.index]:
            if token.head == day.index:
                out[token.index] = replace(token, head=name.index)
        out[name.index] = replace(name, head=day.head, dep=day.dep)
        out[day.index] = replace(day, head=verb.index, dep="npadvmod")
    return tuple(out)


def _verb(tokens: Sequence[Token], token: Token) -> Token | None:
    """The nearest verb above a word."""
    while token.head != token.index:
        token = tokens[token.head]
        if token.pos in _VERBAL:
            return token
    return None
