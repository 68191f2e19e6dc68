"""The days of the week that an article names: "on Tuesday" in its first sentence is mostly the day it was published."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.chrono import Grain
from timeline.chrono.cycle import Days
from timeline.dating.clue import Weekdays
from timeline.dating.piece import Piece
from timeline.language import direction
from timeline.model import Expression, Span
from timeline.reading import Last, LatestWeekday, Next, Reading, Shift, Tense, Today
from timeline.reading.traits import without_clock

_WEEK = 7
_HEAD = 500  # code points: a headline and the first paragraph
_SAID = re.compile(r"\b(?:said|says|told|announced|reported|added|warned)\s*(?:on\s+)?$")
_BEFORE = 14  # code points that "announced on" takes


@dataclass(frozen=True, slots=True)
class _Named:
    weekday: int
    looks: str  # "back", "ahead", "last"
    start: int
    said: bool
    span: Span


def weekdays(piece: Piece) -> Weekdays | None:
    """What the days of the week in a text say of its own; None where it names none that looks back or ahead."""
    named = tuple(_named(piece))
    if not any(n.looks != "last" for n in named):
        return None
    shifts = {s for e in piece.expressions if (s := _shift(e.reading)) is not None}
    traits = tuple(tuple(_traits(day, named, shifts)) for day in range(_WEEK))
    first = next((n for n in named if n.looks == "back"), named[0])
    return Weekdays(traits, first.span)


def _named(piece: Piece) -> Iterator[_Named]:
    text = piece.text
    for e in piece.expressions:
        reading = without_clock(e.reading)
        cycle = reading.cycle if isinstance(reading, LatestWeekday | Last | Next) else None
        if not (isinstance(cycle, Days) and cycle.every == _WEEK and cycle.grain is Grain.DAY):
            continue
        start, _ = piece.within(e)
        said = _SAID.search(text, max(0, start - _BEFORE), start) is not None
        yield _Named(cycle.first, _looks(reading, e, text, start), start, said, piece.span(e))


def _looks(reading: Reading, expression: Expression, text: str, start: int) -> str:
    if isinstance(reading, Last):
        return "last"
    ahead = direction(text, start, start + len(expression.text)) is Tense.FUTURE
    return "ahead" if ahead or isinstance(reading, Next) else "back"


def _shift(reading: Reading) -> int | None:
    """How many days from its own an article names one: "today" 0, "yesterday" -1."""
    reading = without_clock(reading)
    if isinstance(reading, Today):
        return 0
    daily = isinstance(reading, Shift) and isinstance(reading.cycle, Days) and reading.cycle.every == 1
    return reading.steps if daily and isinstance(reading, Shift) else None


def _traits(day: int, named: tuple[_Named, ...], shifts: set[int]) -> Iterator[tuple[str, float]]:
    """What holds if the article is of this day of the week; the names are those of `measured.WEEKDAY_SCORES`."""
    back = Counter(n.weekday for n in named if n.looks == "back")
    for suffix, weekday in (("", day), (" before", (day - 1) % _WEEK)):
        if back[weekday]:
            yield f"named{suffix}", 1.0
            yield f"share{suffix}", back[weekday] / back.total()
            if -1 in shifts:
                yield f"named{suffix}, with yesterday", 1.0
        if any(n.looks == "back" and n.start < _HEAD and n.weekday == weekday for n in named):
            yield f"head{suffix}", 1.0
        if any(n.said and n.weekday == weekday for n in named):
            yield f"said{suffix}", 1.0
        if any(n.looks == "last" and n.weekday == weekday for n in named):
            yield f"last{suffix}", 1.0
    if back[day] and 0 in shifts:
        yield "named, with today", 1.0
    if back and back.most_common(1)[0][0] == day:
        yield "most", 1.0
    ahead = {n.weekday for n in named if n.looks == "ahead"}
    if day in ahead:
        yield "ahead", 1.0
    if (day + 1) % _WEEK in ahead:
        yield "ahead tomorrow", 1.0
    if day >= _WEEK - 2:
        yield "weekend", 1.0
