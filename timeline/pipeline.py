"""The way of the data: read → tag → find → date → resolve → canonical → merge, and what there is to tell of it."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline import corrections as by_hand
from timeline.chrono import Day
from timeline.corrections import Correction
from timeline.dating import date_article
from timeline.errors import Problem, Severity
from timeline.events import dating as dates
from timeline.events import directions, find, looks_narrative, open_expressions, resolve, said_in
from timeline.language import Parser, load
from timeline.merge import canonical
from timeline.model import (
    UNDATED,
    Article,
    Dating,
    Draft,
    Event,
    Expression,
    Kind,
    Mention,
    Statement,
    Timeline,
)
from timeline.reading import Tense
from timeline.rules import book
from timeline.settings import Settings
from timeline.tagger import tag, tags
from timeline.version import __version__

Progress = Callable[[int, int], None]  # articles done, articles in all
_CROWDED = "{} characters of dates in a row are a calendar or a table, and were left out"
_EPOCH = "1970-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Counts:
    """What a build found; `dated` counts the articles by the clue that dated them."""

    articles: int = 0
    dated: tuple[tuple[str, int], ...] = ()
    expressions: int = 0
    resolved: int = 0
    mentions: int = 0
    events: int = 0
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Build:
    """A timeline and what happened on the way to it."""

    timeline: Timeline
    counts: Counts
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """An article with its expressions, their meaning filled in where it is known."""

    article: Article
    expressions: tuple[Expression, ...]


def build(
    items: Iterable[Draft | Problem],
    settings: Settings,
    *,
    default_title: str = "Timeline",
    epoch: str | None = None,
    progress: Progress | None = None,
    corrections: Sequence[Correction] = (),
    before: Sequence[Event] = (),
) -> Build:
    """Drafts become a timeline; problems among them are kept to be told.

    `corrections` have the last word; `before` are the events of an earlier build, whose ids they may name.
    `epoch` is the RFC 3339 time that stands for now (SOURCE_DATE_EPOCH); without it the newest
    publication date does. Raises UsageError where the settings name what is not installed.
    """
    drafts, problems = _parted(items, settings)
    tagged, crowded = _tagged(drafts)
    problems += crowded
    articles, mentions, expressions, resolved = [], list[Mention](), 0, 0
    for number, (draft, found, statements) in enumerate(_statements(tagged, settings), 1):
        article, trouble = date_article(draft, settings)
        narrative = is_narrative(settings, found)
        meant = said_in(
            article,
            found,
            {s.expression.start: s.tense for s in statements if not s.inferred},
            narrative=narrative,
        )
        mentioned = resolve(article, statements, meant)
        problems += trouble
        problems += _undated(article, meant)
        articles.append(article)
        mentions += mentioned
        expressions += len(meant)
        resolved += sum(e.meaning is not None for e in meant)
        if progress:
            progress(number, len(drafts))
    stamp = epoch or _newest(articles)
    outcome = by_hand.apply(canonical(mentions, articles), corrections, before)
    problems += outcome.problems
    events = tuple(replace(event, modified=stamp) for event in outcome.events)
    timeline = _timeline(settings, default_title, stamp, articles, events, problems)
    clues = tuple(sorted(Counter(_clue(a) for a in articles).items()))
    counts = Counts(len(articles), clues, expressions, resolved, len(mentions), len(events), outcome.hidden)
    return Build(timeline, counts, tuple(problems))


def tag_articles(
    items: Iterable[Draft | Problem], settings: Settings, *, parse: bool = False
) -> Iterator[Tagged | Problem]:
    """The expressions of each article, resolved; with `parse` the governing verb decides the direction."""
    drafts, problems = _parted(items, settings)
    tagged, crowded = _tagged(drafts)
    yield from problems + crowded
    for draft, found, tenses in _tenses(tagged, settings, parse=parse):
        article, trouble = date_article(draft, settings)
        yield from trouble
        narrative = is_narrative(settings, found)
        yield Tagged(article, said_in(article, found, tenses, narrative=narrative))


def tag_text(text: str, day: Day | None, kind: Kind, *, parse: bool) -> tuple[Expression, ...]:
    """The expressions of one English text, said on a day that is known, or is not (None)."""
    found = tag(text, book("en"))
    if not found:
        return ()
    draft = Draft("text", "text", "text", text, "")
    dating = UNDATED if day is None else Dating(day, "argument", 1.0)
    tenses: Mapping[int, Tense] = {}
    if parse:
        ((_, found, tenses),) = directions([(draft, found)], load(Settings().model, names=False))
    narrative = kind == "narrative" or (kind == "auto" and looks_narrative(found))
    return said_in(Article(draft, dating), found, tenses, narrative=narrative)


def _tagged(drafts: list[Draft]) -> tuple[list[tuple[Draft, tuple[Expression, ...]]], list[Problem]]:
    """Each draft with its expressions, and a line for each table of dates that was passed over."""
    tagged, problems = list[tuple[Draft, tuple[Expression, ...]]](), list[Problem]()
    for draft in drafts:
        found = tags(draft.text, book(draft.language.partition("-")[0]))
        tagged.append((draft, found.expressions))
        problems += (
            Problem(draft.where(start), _CROWDED.format(end - start), Severity.WARNING)
            for start, end in found.crowds
        )
    return tagged, problems


def _tenses(
    tagged: list[tuple[Draft, tuple[Expression, ...]]], settings: Settings, *, parse: bool
) -> Iterator[tuple[Draft, tuple[Expression, ...], Mapping[int, Tense]]]:
    """The expressions of each draft, and, where it is parsed, the tense of the verb that governs each."""
    if not parse:
        yield from ((draft, found, {}) for draft, found in tagged)
        return
    yield from directions(tagged, load(settings.model, names=False))


def is_narrative(settings: Settings, expressions: Sequence[Expression]) -> bool:
    """Whether dates move on from one another, as the settings say or, for "auto", as the text looks."""
    if settings.kind == "auto":
        return looks_narrative(expressions)
    return settings.kind == "narrative"


def _parted(items: Iterable[Draft | Problem], settings: Settings) -> tuple[list[Draft], list[Problem]]:
    drafts, problems = list[Draft](), list[Problem]()
    for item in items:
        if isinstance(item, Draft):
            drafts.append(item)
        else:
            problems.append(item)
    return sorted((_localised(d, settings) for d in drafts), key=lambda d: d.id), problems


def _localised(draft: Draft, settings: Settings) -> Draft:
    """The settings may say which English it is, where the article does not: "en-US" writes the month first."""
    declared = settings.language.partition("-")
    return (
        replace(draft, language=settings.language) if declared[1] and draft.language == declared[0] else draft
    )


def _statements(
    tagged: list[tuple[Draft, tuple[Expression, ...]]], settings: Settings
) -> Iterator[tuple[Draft, tuple[Expression, ...], tuple[Statement, ...]]]:
    """The statements of each article; the parser is loaded only where there is something to parse."""
    needed = settings.inferred or any(dates(e) is not None for _, found in tagged for e in found)
    parser: Parser = load(settings.model if needed else "none")
    for (draft, found), (_, statements) in zip(
        tagged, find(tagged, parser, inferred=settings.inferred), strict=True
    ):
        yield draft, found, statements


def _undated(article: Article, expressions: tuple[Expression, ...]) -> Iterator[Problem]:
    """One line for each expression that an unknown date leaves open."""
    for expression in open_expressions(article, expressions):
        message = f'"{_one_line(expression.text)}" needs the publication date and is left out'
        yield Problem(article.draft.where(expression.start), message, Severity.WARNING)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _clue(article: Article) -> str:
    return article.dating.clue if article.dating.day is not None else "undated"


def _newest(articles: Iterable[Article]) -> str:
    days: list[Day] = [
        day for a in articles for day in (a.dating.day, *(s.dating.day for s in a.sections)) if day
    ]
    return f"{max(days)}T00:00:00Z" if days else _EPOCH


def _timeline(
    settings: Settings,
    default_title: str,
    stamp: str,
    articles: list[Article],
    events: tuple[Event, ...],
    problems: list[Problem],
) -> Timeline:
    title = settings.title or default_title
    own = uuid.uuid5(uuid.NAMESPACE_URL, f"news-timeline:{title}:{settings.language}")
    return Timeline(
        id=settings.site_url or settings.id or f"urn:uuid:{own}",
        title=title,
        language=settings.language,
        updated=stamp,
        version=__version__,
        articles=tuple(articles),
        events=events,
        description=settings.description,
        url=settings.site_url,
        problems=tuple(problems),
    )
