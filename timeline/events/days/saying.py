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
from timeline.events.days.dated_event import DatedEvent
from timeline.events.days.frame import moved_on, only_background, resumed
from timeline.events.days.meaning import counted_from, dating_reading, meant_as, too_coarse
from timeline.events.days.shared import with_shared_years
from timeline.events.days.timed import day_of
from timeline.events.days.worlds import Reached, ToldDay, Worlds, agreed, days
from timeline.language import direction
from timeline.model import MONTH_FIRST, Anchor, Article, Draft, Expression
from timeline.reading import (
    NoDate,
    Said,
    SameQuarter,
    SameTime,
    Tense,
    anchored,
    datable,
    landed,
    lasting,
    timed,
    turns,
)

# A future seen from the day of writing; "would" and "was to" are seen from the days that are told.
_WILL = re.compile(r"\b(?:will|shall|is|are)\b|['’]ll\b", re.IGNORECASE)
_SURELY = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:now )?(?:to|due|set|scheduled|expected|planned))\b|['’]ll\b",
    re.IGNORECASE,
)
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
    frame = resumed(draft.text, reached.frame, expression.start)
    told = None if frame is None or _still_to_come(draft, expression, tense, given) else frame.told
    month_first = draft.language.upper() in MONTH_FIRST
    ahead = tense is Tense.FUTURE and _SURELY.search(_clause_before(draft.text, expression)) is not None
    said, trust = Said(given.day, tense, reached.focus, told, month_first, ahead=ahead), reached.trust
    if event is not None:
        said = replace(said, event=event.when, turned=event.turned)
    reading = dating_reading(expression)
    if not narrative and too_coarse(reading, said) and (day := reached.instead(expression.start)):
        said, trust = replace(said, focus=day.when), day.trust
    elif not narrative and timed(reading) and (day := reached.beside(draft.text, expression.start)):
        when = day_of(day, reading, said)
        said, trust = replace(said, focus=when, frame=when), day.trust
    anchor = counted_from(reading, said, given, trust) if event is None else event.anchor
    meant = meant_as(expression, said, anchor)
    reached = replace(reached, frame=frame)
    if expression.kind is not None and meant.meaning is None:
        return meant, reached
    if event is None or not event.turned:
        reached = _behind(draft.text, meant, given, reached, narrative=narrative)
    return meant, reached


def _behind(
    text: str, expression: Expression, given: Anchor, reached: Reached, *, narrative: bool
) -> Reached:
    """What a text has reached behind an expression whose meaning is known, or cannot be."""
    meaning, focus, frame = expression.meaning, reached.focus, reached.frame
    quarter = focus is not None and focus.grain is Grain.QUARTER and _months(meaning)
    if quarter and given.day is not None:
        # "In the first nine months" leaves the quarter for the year.
        return replace(reached, focus=cycle.YEAR.at(given.day), trust=min(reached.trust, given.confidence))
    if isinstance(meaning, When) and _leads_on(expression, narrative=narrative):
        if not narrative:
            return _led_on(expression, meaning, reached)
        if frame is None or not only_background(text, expression, frame):
            frame = moved_on(text, expression, frame)
            return replace(reached, focus=meaning.interval, trust=_trust(expression), frame=frame)
    elif meaning is None and not narrative and _is_open(expression, given):
        return replace(reached, focus=None)  # what comes next is counted from this date, which nobody knows
    return reached


def _led_on(expression: Expression, meaning: When, reached: Reached) -> Reached:
    """What a report has reached behind a date."""
    when, trust, before = meaning.interval, _trust(expression), reached.day
    clock = meaning.clock
    if timed(dating_reading(expression)):  # which night it was is told with its day
        clock = before.clock if before is not None and before.when == when else ""
    day = ToldDay(when, trust, expression.end, clock) if when.grain is Grain.DAY else before
    return Reached(when, reached.frame, trust, day)


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
    return _WILL.search(_clause_before(draft.text, expression)) is not None


def _clause_before(text: str, expression: Expression) -> str:
    """What stands before an expression in its sentence, as far back as a clause goes."""
    return _STOP.split(text[max(0, expression.start - _CLAUSE) : expression.start])[-1]


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
