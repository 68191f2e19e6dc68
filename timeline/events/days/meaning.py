"""What one expression means once it is known when it is said and what the text has reached, and what that is counted from."""

from __future__ import annotations

from dataclasses import replace

from timeline.chrono.value import Value
from timeline.model import Anchor, Expression
from timeline.reading import NoDate, Reading, Said, Unanchored, anchored, counts_back, datable, focused, turns


def meant_as(expression: Expression, said: Said, anchor: Anchor) -> Expression:
    """An expression with its meaning and that of its range, None where they have none."""
    outer = expression.outer
    if outer is not None and not isinstance(outer.reading, NoDate):
        outer = replace(outer, meaning=_meaning(outer.reading, said))
    return expression.said(_meaning(expression.reading, said), outer, anchor)


def dating_reading(expression: Expression) -> Reading:
    """The reading of the words that tell a date: those of an expression, or, where these are none, those around it: "in ten days"."""
    outer = expression.outer
    if outer is None or isinstance(outer.reading, NoDate) or datable(expression.reading):
        return expression.reading
    return outer.reading


def counted_from(reading: Reading, said: Said, given: Anchor, trust: float) -> Anchor:
    """What a reading is counted from: nothing, the date last mentioned, which is trusted as far as its own anchor, or the article's, `given`."""
    if not anchored(reading):
        return Anchor("none")
    looks_back = counts_back(reading) or (said.frame is not None and turns(reading))
    if looks_back and said.focus is not None and _known(reading, replace(said, day=None)):
        return Anchor("previous", said.focus.start, trust)
    return given


def too_coarse(reading: Reading, said: Said) -> bool:
    """Whether words are counted from the date last mentioned and finer than that: no day is two days after "2006"."""
    return focused(reading) and said.focus is not None and _meaning(reading, said) is None


def _meaning(reading: Reading, said: Said) -> Value | None:
    if said.focus is None and focused(reading):
        return None
    try:
        return reading.at(said)
    except Unanchored:
        return None


def _known(reading: Reading, said: Said) -> bool:
    try:
        return reading.at(said) is not None
    except Unanchored:
        return False
