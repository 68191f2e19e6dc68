"""What the expressions of an article mean, read in the order of the text.

In news a relative date is counted from the article's; a narrative moves on from date to date, and what is
named without its year lies near the date it has reached.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from timeline.chrono import Grain, cycle
from timeline.chrono.value import Duration, Value, When
from timeline.events.dated_event import DatedEvent
from timeline.events.frame import moved_on, only_background, resumed
from timeline.events.shared import with_shared_years
from timeline.events.worlds import Reached, Worlds, agreed, days
from timeline.language import direction
from timeline.model import MONTH_FIRST, Anchor, Article, Draft, Expression
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
    datable,
    focused,
    landed,
    lasting,
    turns,
)

# A future seen from the day of writing; "would" and "was to" are seen from the days that are told.
_WILL = re.compile(r"\b(?:will|shall|is|are)\b|['’]ll\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?;\n](?:\s|$)")
_CLAUSE = 80  # code points
_NONE: Mapping[int, DatedEvent] = MappingProxyType({})


def said_in(
    article: Article,
    expressions: Iterable[Expression],
    tenses: Mapping[int, Tense],
    events: Mapping[int, DatedEvent] = _NONE,
    *,
    narrative: bool = False,
) -> tuple[Expression, ...]:
    """The expressions of an article with meaning and anchor; no meaning for those that cannot be known.

    `tenses` tells the tense of the governing verb by the offset of an expression; for the others
    the words around them do. `events` tells, in the same way, of what is counted from an event when that was. Where the article is dated only to an interval, the text is read as of each of
    its days, and what they agree on is the meaning.
    """
    out = list[Expression]()
    text = article.draft.text
    given: Anchor | None = None
    worlds: Worlds = {Reached(): (None,)}
    for expression in with_shared_years(text, expressions):
        if expression.kind == "narrative" and not narrative:
            continue
        before, given = given, article.anchor(expression.start)
        if given != before:  # another article begins, and what days differ in is left behind
            worlds = {next(iter(worlds)) if len(worlds) == 1 else Reached(): days(given)}
        tense = _tense(text, expression, tenses)
        event = events.get(expression.start)
        step = partial(_step, article.draft, expression, tense, event, narrative=narrative)
        meant, worlds = agreed(step, worlds, given, alike=_needs_no_day(expression))
        if meant.meaning is not None or not _only_meant(expression):
            out.append(meant)
    return tuple(out)


def _only_meant(expression: Expression) -> bool:
    """Whether words without a meaning are no expression: a number of a narrative, the "day" of "the day before the storm"."""
    return expression.kind is not None or landed(expression.reading)


def _step(
    draft: Draft,
    expression: Expression,
    tense: Tense,
    event: DatedEvent | None,
    given: Anchor,
    reached: Reached,
    *,
    narrative: bool,
) -> tuple[Expression, Reached]:
    """An expression said on the day that is given, and what the text has reached behind it."""
    focus, trust = reached.focus, reached.trust
    frame = resumed(draft.text, reached.frame, expression.start)
    told = None if frame is None or _still_to_come(draft, expression, tense, given) else frame.told
    month_first = draft.language.upper() in MONTH_FIRST
    said = Said(given.day, tense, focus, told, month_first, None if event is None else event.when)
    anchor = _anchor(expression.reading, said, given, trust) if event is None else event.anchor
    meant = _meant(expression, said, anchor)
    if expression.kind is not None and meant.meaning is None:
        return meant, Reached(focus, frame, trust)
    if (
        focus is not None
        and focus.grain is Grain.QUARTER
        and _months(meant.meaning)
        and given.day is not None
    ):
        trust = min(trust, given.confidence)
        focus = cycle.YEAR.at(given.day)  # "in the first nine months" leaves the quarter for the year
    if isinstance(meant.meaning, When) and _leads_on(meant, narrative=narrative):
        if not narrative:
            focus, trust = meant.meaning.interval, _trust(meant)
        elif frame is None or not only_background(draft.text, meant, frame):
            focus, trust = meant.meaning.interval, _trust(meant)
            frame = moved_on(draft.text, meant, frame)
    elif meant.meaning is None and not narrative and _is_open(expression, given):
        focus = None  # what comes next is counted from this date, which nobody knows
    return meant, Reached(focus, frame, trust)


def _trust(expression: Expression) -> float:
    """How far the day is to be trusted that an expression was counted from."""
    return 1.0 if expression.anchor is None else expression.anchor.confidence


def _is_open(expression: Expression, given: Anchor) -> bool:
    """Whether it would be a date if it were known when it was said."""
    return given.day is None and anchored(expression.reading) and datable(expression.reading)


def _needs_no_day(expression: Expression) -> bool:
    """Whether it and what follows from it are the same whenever it was said; not so a duration ("nine months"), above."""
    outer = expression.outer
    return not (
        anchored(expression.reading)
        or (outer is not None and anchored(outer.reading))
        or lasting(expression.reading)
    )


def _tense(text: str, expression: Expression, tenses: Mapping[int, Tense]) -> Tense:
    """Which way an expression looks; not asked where its date is the same either way."""
    outer = expression.outer
    if not turns(expression.reading if outer is None or isinstance(outer.reading, NoDate) else outer.reading):
        return Tense.UNKNOWN
    return direction(text, expression.start, expression.end, tenses.get(expression.start))


def _still_to_come(draft: Draft, expression: Expression, tense: Tense, given: Anchor) -> bool:
    """Whether a history speaks of what lies ahead of its own day of writing: "the bridge will be opened in March"."""
    if tense is not Tense.FUTURE or given.day is None:
        return False
    before = draft.text[max(0, expression.start - _CLAUSE) : expression.start]
    return _WILL.search(_STOP.split(before)[-1]) is not None


def _meant(expression: Expression, said: Said, anchor: Anchor) -> Expression:
    outer = expression.outer
    if outer is not None and not isinstance(outer.reading, NoDate):
        outer = replace(outer, meaning=_meaning(outer.reading, said))
    meaning = _meaning(expression.reading, said)
    return expression.said(meaning, outer, anchor)


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


def _months(meaning: Value | None) -> bool:
    return isinstance(meaning, Duration) and meaning.iso.endswith("M") and "T" not in meaning.iso


def _meaning(reading: Reading, said: Said) -> Value | None:
    if said.focus is None and focused(reading):
        return None
    try:
        return reading.at(said)
    except Unanchored:
        return None


def _anchor(reading: Reading, said: Said, given: Anchor, trust: float) -> Anchor:
    """What a reading is counted from: nothing, the date last mentioned, which is trusted as far as its own anchor, or the article's."""
    if not anchored(reading):
        return Anchor("none")
    looks_back = counts_back(reading) or (said.frame is not None and turns(reading))
    if looks_back and said.focus is not None and _known(reading, replace(said, day=None)):
        return Anchor("previous", said.focus.start, trust)
    return given


def _known(reading: Reading, said: Said) -> bool:
    try:
        return reading.at(said) is not None
    except Unanchored:
        return False
