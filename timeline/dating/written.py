"""The dates that an article writes, as clues to its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from timeline.chrono import Day, Grain
from timeline.chrono.cycle import Dated
from timeline.dating import datestring
from timeline.dating.clue import WrittenDay, WrittenMonthDay
from timeline.dating.forms import Standing, standing, weekday_in
from timeline.dating.meeting import shows_meeting
from timeline.dating.piece import Piece
from timeline.model import MONTH_FIRST, Expression, Span
from timeline.reading import ByLocale, Nearest, Said
from timeline.reading.traits import anchored, without_clock

STRONG = frozenset({"stamp", "label", "line", "dateline", "opening", "meeting"})
_MOST = 40  # dates of an article that are weighed; what is beyond is a chronology
_REPEATED = 0.4  # what a further date of the same form weighs
_PROSE = 0.5  # what a day of the year in prose weighs: they hang together
_FIRST_LINES = 5
_FIGURE = re.compile(r"\d")
_CAPTION = 400  # code points
_LINE = 60  # code points; longer lines are prose
_LIST = 3  # stamps at the head of one text; an article has one or two


def written_days(piece: Piece) -> tuple[WrittenDay, ...]:
    """The days that are written in full, each form once with its whole weight."""
    found = list(islice(_days(piece), _MOST))
    heads = {day for day, at, _ in found if at.form == "stamp" and at.zone == "head"}
    later = [(day, at, span) for day, at, span in found if _in_series(at)]
    rest = [(_name(at, len(heads)), day, span) for day, at, span in found if not _in_series(at)]
    others = {e.start: other for e in piece.expressions if (other := other_way(piece, e)) is not None}
    return tuple(
        replace(clue, other=others.get(clue.evidence.start) if clue.evidence else None)
        for clue in (*_once(rest), *_series(later), *_foreign_lines(piece))
    )


def written_month_days(piece: Piece) -> tuple[WrittenMonthDay, ...]:
    """The days of the year that are written, each form once with its whole weight."""
    out, seen, dates = list[WrittenMonthDay](), set[str](), set[tuple[int, int]]()
    for e in piece.expressions:
        reading = without_clock(e.reading)
        if not (isinstance(reading, Nearest) and isinstance(reading.cycle, Dated) and _FIGURE.search(e.text)):
            continue  # a feast is no date that somebody wrote on an article
        cycle, at = reading.cycle, standing(piece.text, *piece.within(e))
        name = str(at)
        if name in seen:
            name = "again strong" if at.form in STRONG else "again prose"
        seen.add(name)
        if (cycle.month, cycle.day) in dates or len(out) == _MOST:
            continue
        dates.add((cycle.month, cycle.day))
        weight = 1.0 if at.form in STRONG and at.zone == "head" else _PROSE
        out.append(WrittenMonthDay(name, cycle.month, cycle.day, weekday_in(e.text), piece.span(e), weight))
    return tuple(out)


def _days(piece: Piece) -> Iterator[tuple[Day, Standing, Span]]:
    month_first = piece.draft.language.upper() in MONTH_FIRST
    for e in piece.expressions:
        day = written_day(e, month_first=month_first)
        if day is None or weekday_in(e.text) not in (None, day.weekday):
            continue
        start, end = piece.within(e)
        at = standing(piece.text, start, end)
        if at.form == "caption" and shows_meeting(_sentence(piece.text, start), piece.text[end:]):
            at = Standing("meeting", at.zone)
        yield day, at, piece.span(e)


def _sentence(text: str, end: int) -> str:
    """What stands before a date in its sentence or line."""
    return re.split(r"\n|(?<=[.!?])\s", text[max(0, end - _CAPTION) : end])[-1]


def written_day(expression: Expression, *, month_first: bool = False) -> Day | None:
    """The day that an expression names in full; None where it names none, or a longer time.

    "3/4/2020" is 3 April, or 4 March where `month_first`.
    """
    if anchored(expression.reading):
        return None
    when = expression.reading.interval(Said(None, month_first=month_first))
    return when.start if when is not None and when.grain is Grain.DAY else None


def other_way(piece: Piece, expression: Expression) -> Day | None:
    """The other day that numbers can mean, "3/4/2020", unless the language of the article says which."""
    reading = without_clock(expression.reading)
    if not isinstance(reading, ByLocale) or "-" in piece.draft.language:
        return None
    when = reading.month_first.interval(Said(None))
    return None if when is None else when.start


def _in_series(at: Standing) -> bool:
    """Whether it may be one of the stamps of comments below an article."""
    return at.form == "comment" or (at.form == "stamp" and at.zone != "head")


def _name(at: Standing, heads: int) -> str:
    if at.form == "stamp" and heads > 1:
        return "stamp list" if heads >= _LIST else "stamp pair"
    return str(at)


def _once(found: Sequence[tuple[str, Day, Span]]) -> Iterator[WrittenDay]:
    seen, days = set[str](), set[tuple[str, Day]]()
    for form, day, span in found:
        again = form in seen
        seen.add(form)
        name = form if not again else "again strong" if form.split()[0] in STRONG else "again prose"
        if (name, day) not in days:
            yield WrittenDay(name, day, span, _REPEATED if again else 1.0)
        days.add((name, day))


def _series(found: Sequence[tuple[Day, Standing, Span]]) -> Iterator[WrittenDay]:
    """Of the stamps of comments the earliest: none is older than the article."""
    if found:
        day, at, span = min(found, key=lambda each: each[0].number)
        yield WrittenDay("series" if len(found) > 1 else str(at), day, span)


def _foreign_lines(piece: Piece) -> Iterator[WrittenDay]:
    """Lines near the top that are only a date in a language without rules of ours: "29 avril 2020"."""
    at = 0
    for line in piece.text.split("\n", _FIRST_LINES)[:_FIRST_LINES]:
        inside = (e for e in piece.expressions if at <= e.start - piece.start < at + len(line))
        covered = any(written_day(e) is not None for e in inside)
        if not covered and 0 < len(line.strip()) <= _LINE and (day := datestring.read(line)) is not None:
            start = piece.start + at
            yield WrittenDay("line head", day, Span(line, start, start + len(line)))
        at += len(line) + 1
