"""What the expressions of an article mean, read in the order of the text.

In news a relative date is counted from the article's; a narrative moves on from date to date, and what is
named without its year lies near the date it has reached.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from timeline.chrono import Grain, Interval, cycle
from timeline.chrono.value import Duration, Value, When
from timeline.language import direction
from timeline.model import MONTH_FIRST, Anchor, Article, Expression
from timeline.reading import (
    NoDate,
    Reading,
    Said,
    SameQuarter,
    SameTime,
    Tense,
    Unanchored,
    anchored,
    counts_back,
    focused,
    turns,
)


def said_in(
    article: Article,
    expressions: Iterable[Expression],
    tenses: Mapping[int, Tense],
    *,
    narrative: bool = False,
) -> tuple[Expression, ...]:
    """The expressions of an article with meaning and anchor; no meaning for those that cannot be known.

    `tenses` tells the tense of the governing verb by the offset of an expression; for the others
    the words around them do.
    """
    out = list[Expression]()
    month_first = article.draft.language.upper() in MONTH_FIRST
    focus: Interval | None = None
    frame: Interval | None = None
    for expression in expressions:
        if expression.kind == "narrative" and not narrative:
            continue
        tense = _tense(article.draft.text, expression, tenses)
        given = article.anchor(expression.start)
        said = Said(given.day, tense, focus, frame, month_first)
        meant = _meant(expression, said, given)
        out.append(meant)
        if (
            focus is not None
            and focus.grain is Grain.QUARTER
            and _months(meant.meaning)
            and given.day is not None
        ):
            focus = cycle.YEAR.at(given.day)  # "in the first nine months" leaves the quarter for the year
        if isinstance(meant.meaning, When) and _leads_on(meant, narrative=narrative):
            focus = meant.meaning.interval
            if narrative and not (frame and _aside(article.draft.text, meant, frame)):
                frame = focus
    return tuple(out)


def _tense(text: str, expression: Expression, tenses: Mapping[int, Tense]) -> Tense:
    """Which way an expression looks; not asked where its date is the same either way."""
    outer = expression.outer
    if not turns(expression.reading if outer is None or isinstance(outer.reading, NoDate) else outer.reading):
        return Tense.UNKNOWN
    return direction(text, expression.start, expression.end, tenses.get(expression.start))


def _meant(expression: Expression, said: Said, given: Anchor) -> Expression:
    outer = expression.outer
    if outer is not None and not isinstance(outer.reading, NoDate):
        outer = replace(outer, meaning=_meaning(outer.reading, said))
    meaning = _meaning(expression.reading, said)
    return expression.said(meaning, outer, _anchor(expression.reading, said, given))


def _leads_on(expression: Expression, *, narrative: bool) -> bool:
    """Whether the text goes on from this date: not from a comparison ("a year earlier"), nor, in a narrative, from one
    that is counted from the day of writing.
    """
    if isinstance(expression.reading, SameTime | SameQuarter):
        return False
    if not narrative:
        return True
    coarse = isinstance(expression.meaning, When) and expression.meaning.interval.grain > Grain.YEAR
    return not coarse and expression.anchor is not None and expression.anchor.type != "published"


_OPENS = re.compile(r"(?:^|[.!?;:\n]['\"”’)]*\s*)(?:\w+\s+){0,2}$")
_TOP = 300  # code points from the beginning of a paragraph
_NEAR = 1100  # days, three years
_YEAR = 400  # days, a year and a little more


def _months(meaning: Value | None) -> bool:
    return isinstance(meaning, Duration) and meaning.iso.endswith("M") and "T" not in meaning.iso


def _aside(text: str, expression: Expression, frame: Interval) -> bool:
    """Whether a date only looks away from the days that a narrative is telling.

    What is counted from those days ("two decades earlier") does so where it is far from them. A date that
    opens a sentence, stands near the top of a paragraph or is finer than what was told sets the scene;
    elsewhere a bare year does not, nor does any date far away.
    """
    assert isinstance(expression.meaning, When)
    told = expression.meaning.interval
    gap = 0 if told.start is None or frame.start is None else abs(told.start - frame.start)
    if expression.anchor is not None and expression.anchor.type == "previous" and gap > _YEAR:
        return True
    if told.grain < frame.grain:
        return False
    before = text[max(0, expression.start - _TOP) : expression.start]
    if _OPENS.search(before) or "\n" in before or expression.start < _TOP:
        return False
    bare = told.grain is Grain.YEAR and frame.grain < Grain.YEAR
    return bare or gap > _NEAR


def _meaning(reading: Reading, said: Said) -> Value | None:
    if said.focus is None and focused(reading):
        return None
    try:
        return reading.at(said)
    except Unanchored:
        return None


def _anchor(reading: Reading, said: Said, given: Anchor) -> Anchor:
    """What a reading is counted from: nothing, the date last mentioned, or the article's."""
    if not anchored(reading):
        return Anchor("none")
    looks_back = counts_back(reading) or (said.frame is not None and turns(reading))
    if looks_back and said.focus is not None and _known(reading, replace(said, day=None)):
        return Anchor("previous", said.focus.start)
    return given


def _known(reading: Reading, said: Said) -> bool:
    try:
        return reading.at(said) is not None
    except Unanchored:
        return False
