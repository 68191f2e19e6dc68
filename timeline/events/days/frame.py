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
_BACKWARD, _FORWARD = 180, 2000  # days; the best of some values on three collections of histories
_LINE = 90  # code points that a heading has at most
_BEFORE = 40  # code points in which the words that turn a date into an aside stand
_BORN = re.compile(r"\b(?:born|b\.|baptised|née)\b[^.;,]{0,24}$", re.IGNORECASE)
_ENDS = (".", "!", "?", ";", ",")


@dataclass(frozen=True, slots=True)
class Frame:
    """The date that a narrative has reached, and the years that the heading of its section named.

    `passing` is the date before it where it is only a year that stood in mid-sentence and ended at the offset `end`:
    such a year holds to the end of its paragraph.
    """

    told: Interval
    section: Interval | None = None
    passing: Interval | None = None
    end: int = 0


def resumed(text: str, frame: Frame | None, start: int) -> Frame | None:
    """The frame for an expression at this offset."""
    if frame is None or frame.passing is None or "\n" not in text[frame.end : start]:
        return frame
    if not _far_years(frame.told, frame.passing):
        return frame
    return Frame(frame.passing, frame.section)


def _far_years(one: Interval, other: Interval) -> bool:
    assert one.start is not None  # a narrative has reached a day
    assert other.start is not None
    return abs(one.start.year - other.start.year) > 1


def moved_on(text: str, expression: Expression, frame: Frame | None) -> Frame | None:
    """The frame of a narrative behind a date."""
    assert isinstance(expression.meaning, When)
    told = expression.meaning.interval
    if heads(text, expression):
        whole = expression.outer and expression.outer.meaning
        if expression.outer is not None and not isinstance(whole, When):
            return frame  # the last end of a range, which its first end has told
        return Frame(told, whole.interval if isinstance(whole, When) else told)
    if frame is None:
        return Frame(told)
    if turns_aside(text, expression, frame):
        return frame
    passing = None
    if told.grain is Grain.YEAR and not _opens(text, expression):
        passing = frame.told if frame.told.grain < Grain.YEAR else frame.passing
    return Frame(told, frame.section, passing, expression.end)


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
    opens a sentence or is finer than what was told sets the scene, as does one near the top of a paragraph, but for a bare
    year that is past or far ahead; elsewhere a bare year does not, nor does any date far away.
    """
    assert isinstance(expression.meaning, When)
    date, told = expression.meaning.interval, frame.told
    ahead = 0 if date.start is None or told.start is None else date.start - told.start
    if expression.anchor is not None and expression.anchor.type == "previous" and abs(ahead) > _YEAR:
        return True
    if only_background(text, expression, frame):
        return True
    if date.grain < told.grain or _opens(text, expression):
        return False
    bare = _bare(date, frame)
    if bare and abs(ahead) <= _NEAR and _begins_section(text, expression.start):
        return False
    if bare and not -_BACKWARD <= ahead <= _FORWARD:
        return True
    before = text[max(0, expression.start - _TOP) : expression.start]
    if "\n" in before or expression.start < _TOP:
        return False
    return bare or abs(ahead) > _NEAR


def _begins_section(text: str, start: int) -> bool:
    """Whether this is the first year of a paragraph right under a heading."""
    above, _, paragraph = text[:start].rpartition("\n\n")
    heading = above.rpartition("\n")[2].strip()
    plain = not re.search(r"\d{4}", paragraph) and "\n" not in paragraph
    return plain and 0 < len(heading) <= _LINE and not heading.endswith(_ENDS)


def _opens(text: str, expression: Expression) -> bool:
    """Whether a date opens a sentence."""
    return _OPENS.search(text[max(0, expression.start - _TOP) : expression.start]) is not None


def _bare(date: Interval, frame: Frame) -> bool:
    """Whether it is a year alone, where days or months were told."""
    return date.grain is Grain.YEAR and frame.told.grain < Grain.YEAR


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
