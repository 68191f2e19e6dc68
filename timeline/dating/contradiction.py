"""What a text says against the date that its article was given: no report tells of tomorrow as past."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.chrono import Day
from timeline.dating.forms import standing, weekday_in
from timeline.dating.piece import Piece
from timeline.dating.told import unlikely
from timeline.dating.written import STRONG, other_way, written_day
from timeline.errors import Problem, Severity
from timeline.language import direction
from timeline.model import Dating, Expression
from timeline.reading import Tense

_LATE = 7  # days by which a text may be revised after it was published
_ELSEWHERE = 3  # days between two dates that cannot both be that of publication


def contradictions(piece: Piece, dating: Dating) -> Iterator[Problem]:
    """One line for an article whose words do not go with its date: the first words that do not."""
    published = dating.day
    if published is None:
        return
    for e in piece.expressions:
        day = written_day(e)
        if day is None or weekday_in(e.text) not in (None, day.weekday):
            continue
        ways = [way for way in (day, other_way(piece, e)) if way is not None]
        reason = _against(piece, e, min(ways, key=lambda way: abs(way - published)), published)
        if reason:
            message = f"dated {published} ({dating.clue}), but {reason}; correct the date if it is wrong"
            yield Problem(piece.draft.where(e.start), message, Severity.WARNING)
            return


def impossible(piece: Piece, today: Day | None) -> Iterator[Problem]:
    """One line for the first date at the head of a text, written as that of publication, on which nothing can have been published."""
    for e in piece.expressions:
        day = written_day(e)
        if day is None or other_way(piece, e) is not None:
            continue
        at = standing(piece.text, *piece.within(e))
        reason = unlikely(day, today)
        if reason and at.zone == "head" and at.form in STRONG:
            message = f'"{" ".join(e.text.split())}" {reason} and is not used'
            yield Problem(piece.draft.where(e.start), message, Severity.WARNING)
            return


def _against(piece: Piece, expression: Expression, day: Day, published: Day) -> str:
    if abs(day - published) <= _ELSEWHERE:
        return ""
    start, end = piece.within(expression)
    at = standing(piece.text, start, end)
    words = " ".join(expression.text.split())
    if at.zone == "head" and at.form in STRONG:
        return f'its head says "{words}"'
    told = at.form == "prose" and direction(piece.text, start, end) is Tense.PAST
    return f'it tells of "{words}" as past' if told and day - published > _LATE else ""
