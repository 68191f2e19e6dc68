"""Which dates move a narrative on, and which only look away from the days that it is telling.

What a narrative names without its year lies in or near its frame, the date that it has reached. A heading sets the frame for
its section; inside a section a date looks away that was counted from afar, stands far outside it, or tells only of someone's birth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.chrono import Grain, Interval
from timeline.chrono.value import When
from timeline.model import Expression
from timeline.reading import Since

_OPENS = re.compile(r"(?:^|[.!?;:\n]['\"”’)]*\s*)(?:\w+\s+){0,2}$")
_TOP = 300  # code points from the beginning of a paragraph
_NEAR = 1100  # days, three years
_YEAR = 400  # days, a year and a little more
_LINE = 90  # code points that a heading has at most
_BEFORE = 24  # code points in which the words that turn a date into an aside stand
_BORN = re.compile(r"\b(?:born|b\.|baptised|née)\s*(?:[a-z]{1,4}\s+)?$", re.IGNORECASE)
_ENDS = (".", "!", "?", ";", ",")


@dataclass(frozen=True, slots=True)
class Frame:
    """The date that a narrative has reached, and the years that the heading of its section named."""

    told: Interval
    section: Interval | None = None


def heads(text: str, expression: Expression) -> bool:
    """Whether an expression stands in a heading: a short line of its own that is no sentence."""
    start = text.rfind("\n", 0, expression.start) + 1
    end = text.find("\n", expression.end)
    line = text[start : len(text) if end < 0 else end].strip()
    return start > 0 and len(line) <= _LINE and not line.endswith(_ENDS) and _parted(text, start, end)


def _parted(text: str, start: int, end: int) -> bool:
    """Whether an empty line goes before this one, and something comes after it."""
    return text[:start].rstrip(" \t").endswith("\n\n") and end >= 0 and bool(text[end:].strip())


def turns_aside(text: str, expression: Expression, frame: Frame) -> bool:
    """Whether a date only looks away from the days that a narrative is telling.

    What is counted from those days ("two decades earlier") does so where it is far from them. A date that
    opens a sentence, stands near the top of a paragraph or is finer than what was told sets the scene;
    elsewhere a bare year does not, nor does any date far away.
    """
    assert isinstance(expression.meaning, When)
    date, told = expression.meaning.interval, frame.told
    gap = 0 if date.start is None or told.start is None else abs(date.start - told.start)
    if expression.anchor is not None and expression.anchor.type == "previous" and gap > _YEAR:
        return True
    if only_background(text, expression, frame):
        return True
    if date.grain < told.grain:
        return False
    before = text[max(0, expression.start - _TOP) : expression.start]
    if _OPENS.search(before) or "\n" in before or expression.start < _TOP:
        return False
    bare = date.grain is Grain.YEAR and told.grain < Grain.YEAR
    return bare or gap > _NEAR


def only_background(text: str, expression: Expression, frame: Frame) -> bool:
    """Whether the words around a date, more than a year from what is told, say that it is none of the story's own."""
    assert isinstance(expression.meaning, When)
    date = expression.meaning.interval
    close = text[max(0, expression.start - _BEFORE) : expression.start]
    if _BORN.search(close):
        return True
    if not _far(date, frame):
        return False
    since = expression.outer is not None and isinstance(expression.outer.reading, Since)
    return since or _in_brackets(text, expression)


def _far(date: Interval, frame: Frame) -> bool:
    """Whether a date lies outside the years of its section, or, where that has none, more than a year from what is told."""
    held = frame.section or frame.told
    if date.start is None or held.start is None or date.end is None:
        return False
    if frame.section is not None and held.end is not None:
        return date.end <= held.start or date.start >= held.end
    return abs(date.start - held.start) > _YEAR


def _in_brackets(text: str, expression: Expression) -> bool:
    line = text[text.rfind("\n", 0, expression.start) + 1 : expression.start]
    return line.rfind("(") > line.rfind(")")
