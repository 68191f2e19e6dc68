"""What was said of an article's date outside its text: by the user, by the page's metadata, by a feed, by the name of the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.chrono import Day
from timeline.dating import datestring
from timeline.dating.clue import WrittenDay
from timeline.dating.measured import TOLD
from timeline.errors import Problem, Severity, UsageError
from timeline.model import MONTH_FIRST, Dating, Draft, Hint
from timeline.settings import Settings

_EITHER_WAY = "either-way"  # "03/04/2020"
# What the user says is taken as said; the rest is weighed like a date in the text.
BY_USER = frozenset({"settings", "front-matter", "json", "command-line", "argument"})
FIRST = Day.of(1600, 1, 1)  # no newspaper is older (the Relation of Strasbourg, 1605)


@dataclass(frozen=True, slots=True)
class Told:
    """What was said: the user's date, or clues; and what there is to tell of it."""

    dating: Dating | None
    clues: tuple[WrittenDay, ...]
    problems: tuple[Problem, ...]


def told(hints: Iterable[Hint], draft: Draft, today: Day | None) -> Told:
    """The first date that the user said, or what else the hints say; those that are no date are told, and passed over."""
    problems, clues = list[Problem](), list[WrittenDay]()
    for hint in hints:
        day = _read(hint, draft, problems)
        if day is None:
            continue
        if hint.clue in BY_USER:
            if reason := unlikely(day, today):
                problems.append(_warning(hint, f"{day} {reason}; correct it if it is a slip"))
            sure = TOLD[_EITHER_WAY] if datestring.either_way(hint.text) else 1.0
            return Told(Dating(day, hint.clue, sure), (), tuple(problems))
        if reason := unlikely(day, today):
            problems.append(_warning(hint, f'"{hint.text}" {reason} and is not used'))
        else:
            table = _EITHER_WAY if datestring.either_way(hint.text) else hint.clue
            clues.append(WrittenDay(table, day, hint=hint.clue))
    return Told(None, tuple(clues), tuple(problems))


def said_date(settings: Settings) -> Day | None:
    """The day of `--date`; None where it is not given, UsageError where it is no date."""
    if settings.date is None:
        return None
    day = datestring.read(settings.date)
    if day is None:
        raise UsageError(f'--date "{settings.date}": {_complaint(settings.date)}')
    return day


def _read(hint: Hint, draft: Draft, problems: list[Problem]) -> Day | None:
    month_first = draft.language.upper() in MONTH_FIRST
    day = datestring.read(hint.text, month_first=month_first)
    if day is None:
        problems.append(_warning(hint, f'"{hint.text}": {_complaint(hint.text)}'))
    elif datestring.either_way(hint.text):
        order = "month" if month_first else "day"
        problems.append(_warning(hint, f'"{hint.text}" is read {order} first, as {day}; write it like {day}'))
    return day


def unlikely(day: Day, today: Day | None) -> str:
    """Why no article can be of that day; "" where it can. A day ahead is today in another zone."""
    if day < FIRST:
        return "is before there were newspapers"
    return "lies in the future" if today is not None and day > today + 1 else ""


def _warning(hint: Hint, message: str) -> Problem:
    return Problem(hint.place, message, Severity.WARNING)


def _complaint(text: str) -> str:
    """Why a text is no publication date, and what to do."""
    if datestring.no_such_day(text):
        return "no such day; look it up in a calendar"
    return "not a date that can be read; write it like 29 April 2020"


def command_line(settings: Settings) -> Iterator[Hint]:
    """--date, which is for articles that have none otherwise."""
    if said_date(settings) is not None and settings.date is not None:
        yield Hint("command-line", settings.date, "--date")
