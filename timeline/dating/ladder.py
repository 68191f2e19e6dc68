"""The publication date of an article: a ladder of clues, and the strongest that answers has it.

A clue that is too weak gives no date: an article that no clue answers for is undated, and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from timeline.chrono import Day
from timeline.dating import datestring
from timeline.dating.entries import entries
from timeline.errors import Problem, Severity, UsageError
from timeline.model import MONTH_FIRST, UNDATED, Article, DatedSection, Dating, Draft, Hint, Section
from timeline.settings import Settings

Rung = Callable[[Draft, Settings], Iterator[Hint]]

# How often a clue is right. What the user says is taken as said; the metadata of pages was measured
# (htmldate, fast search: 92 % of its answers); a dated file name is mostly right and sometimes the day of the download.
CONFIDENCE: Mapping[str, float] = MappingProxyType({
    "settings": 1.0,
    "front-matter": 1.0,
    "json": 1.0,
    "command-line": 1.0,
    "html-metadata": 0.9,
    "url": 0.9,  # not measured, as the next two
    "byline": 0.9,
    "feed": 0.95,
    "file-name": 0.95,
})  # fmt: skip
UNMEASURED = 0.5  # a clue that is not in the table
INHERITED = 0.5  # a section that borrows the article's date: not measured, and often older
EITHER_WAY = 0.6  # "03/04/2020": not measured; day first is the order of most of the world


def date_article(draft: Draft, settings: Settings) -> tuple[Article, tuple[Problem, ...]]:
    """The article with its date and those of its sections, and what there is to say of the clues.

    UsageError where `settings.date` is needed and is no date.
    """
    problems: list[Problem] = []
    dating = UNDATED
    for rung in LADDER:
        dating = _first(rung(draft, settings), draft, problems)
        if dating.day is not None:
            break
    else:
        place = f"{draft.place}:{draft.line}"
        problems.append(Problem(place, f"no publication date; {_way_out(draft)}", Severity.WARNING))
    sections = tuple(_section(section, dating, draft, problems) for section in draft.sections)
    return Article(draft, dating, sections or tuple(entries(draft, dating))), tuple(problems)


def said_date(settings: Settings) -> Day | None:
    """The day of `--date`; None where it is not given, UsageError where it is no date."""
    if settings.date is None:
        return None
    day = datestring.read(settings.date)
    if day is None:
        raise UsageError(f'--date "{settings.date}": {_complaint(settings.date)}')
    return day


def _told(draft: Draft, _: Settings) -> Iterator[Hint]:
    """What the settings, the file and its name say, in the order the reader put it in."""
    yield from draft.hints


def _command_line(_: Draft, settings: Settings) -> Iterator[Hint]:
    """--date, which is for articles that have none otherwise."""
    if said_date(settings) is not None and settings.date is not None:
        yield Hint("command-line", settings.date, "--date")


LADDER: tuple[Rung, ...] = (_told, _command_line)  # strongest first


def _first(hints: Iterator[Hint], draft: Draft, problems: list[Problem]) -> Dating:
    """The first of the hints that is a date; a warning for each before it that is not."""
    for hint in hints:
        month_first = draft.language.upper() in MONTH_FIRST
        day = datestring.read(hint.text, month_first=month_first)
        if day is None:
            problems.append(Problem(hint.place, f'"{hint.text}": {_complaint(hint.text)}', Severity.WARNING))
            continue
        confidence = CONFIDENCE.get(hint.clue, UNMEASURED)
        if datestring.either_way(hint.text):
            confidence = min(confidence, EITHER_WAY)
            order = "month" if month_first else "day"
            message = f'"{hint.text}" is read {order} first, as {day}; write it like {day}'
            problems.append(Problem(hint.place, message, Severity.WARNING))
        return Dating(day, hint.clue, confidence)
    return UNDATED


def _section(section: Section, article: Dating, draft: Draft, problems: list[Problem]) -> DatedSection:
    """A section with its own date, or the article's with less confidence."""
    own = _first(iter(section.hints), draft, problems)
    if own.day is not None:
        return DatedSection(section, own)
    return DatedSection(section, replace(article, confidence=article.confidence * INHERITED), inherited=True)


def _complaint(text: str) -> str:
    """Why a text is no publication date, and what to do."""
    if datestring.no_such_day(text):
        return "no such day; look it up in a calendar"
    return "not a date that can be read; write it like 29 April 2020"


def _way_out(draft: Draft) -> str:
    """Where the user of such a file would write its date."""
    path = draft.path.lower()
    if path.endswith((".md", ".markdown")):
        return 'add "date:" to its front matter or pass --date'
    if ".json" in path or ".ndjson" in path:
        return 'add a "published" field or pass --date'
    return f'add published to [articles."{draft.path}"] in timeline.toml or pass --date'
