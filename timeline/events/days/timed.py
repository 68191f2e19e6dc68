"""Times of day alone, "shortly before midnight": they date an event only where the text leaves no doubt of the day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from timeline.chrono import Grain, Interval, cycle
from timeline.chrono.value import When
from timeline.events.days.worlds import ToldDay
from timeline.model import Expression, Mention, Status
from timeline.reading import Reading, Said, Tense, timed

_REACH = 300  # code points: two or three sentences of news
_HEADS = 3  # lines that a time of day heads, from which on a text is a live report
_HEAD = re.compile(r"^[ \t]*\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?[ \t]*(?:$|[-–—:|] )", re.MULTILINE)
# The times of day, as in TIMEX3, between which a night lies.
_EVENING = re.compile(r"T(?:NI|EV|2\d|1[89])")
_MORNING = re.compile(r"T(?:0\d|1[01]|MO)")


def on_known_days(
    text: str, mentions: Iterable[Mention], meant: Mapping[int, Expression]
) -> Iterator[Mention]:
    """Mentions without those that only a time of day dates, unless it is told of a day told right before, or of that of a live report.

    `meant` has the expressions of the text by their offsets.
    """
    mentions = list(mentions)
    live = len(_HEAD.findall(text)) >= _HEADS
    for mention in mentions:
        if not timed(mention.statement.expression.reading):
            yield mention
        elif _happened(mention) and (live or _day_before(mention, meant)):
            yield from () if any(_outdates(other, mention) for other in mentions) else (mention,)


def next_morning(told: str, time: str) -> bool:
    """Whether a time of day follows the evening or night that was told: "fell on Saturday night … was found at 5 a.m."; both as in TIMEX3."""
    return _EVENING.match(told) is not None and _MORNING.match(time) is not None


def day_of(day: ToldDay, reading: Reading, said: Said) -> Interval:
    """The day of a time of day that is told beside that day: the next where it was night by then."""
    own = reading.at(replace(said, focus=day.when, frame=day.when))
    later = isinstance(own, When) and next_morning(day.clock, own.clock)
    return cycle.DAY.after(day.when.start + 1) if later and day.when.start is not None else day.when


def heads_line(text: str, expression: Expression) -> bool:
    """Whether a time of day heads a line of a live report."""
    if not timed(expression.reading):
        return False
    start = text.rfind("\n", 0, expression.start) + 1
    return expression.start - start < 2 and _HEAD.match(text, start) is not None


def _happened(mention: Mention) -> bool:
    """Whether it is told as done, and on a day that has come."""
    day, published = mention.source.value.start, mention.published
    past = mention.statement.tense is Tense.PAST and mention.status is Status.OCCURRED
    return past and day is not None and (published is None or not day > published)


def _outdates(other: Mention, mention: Mention) -> bool:
    """Whether another date is told of the same verb."""
    a, b = other.source, mention.source
    same = a.predicate is not None and a.predicate == b.predicate
    return same and a.value != b.value and not timed(other.statement.expression.reading)


def _day_before(mention: Mention, meant: Mapping[int, Expression]) -> bool:
    """Whether the last date before it, not far from it, is its day."""
    at = mention.statement.expression.start
    before = (e for start, e in meant.items() if at - _REACH <= start < at and not timed(e.reading))
    dates = [e for e in before if isinstance(e.meaning, When)]
    last = max(dates, key=lambda e: e.start, default=None)
    if last is None or not isinstance(last.meaning, When) or last.meaning.interval.grain is not Grain.DAY:
        return False
    told, when = last.meaning.interval.start, mention.source.value.start
    own = meant[at].meaning if at in meant else None
    clock = own.clock if isinstance(own, When) else ""
    return told is not None and when == told + next_morning(last.meaning.clock, clock)
