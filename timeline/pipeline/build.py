"""Drafts become a timeline."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline import corrections as by_hand
from timeline.chrono import Day, edtf
from timeline.corrections import Correction, Outcome
from timeline.dating import date_articles
from timeline.errors import Problem, Severity
from timeline.events import dating as dates
from timeline.events import find, meant_in, open_expressions, resolve
from timeline.language import Parser, load
from timeline.merge import canonical
from timeline.model import Article, Dating, Draft, Event, Expression, Mention, Statement, Timeline
from timeline.pipeline.stages import Found, is_narrative, parted, with_expressions
from timeline.settings import Settings
from timeline.version import __version__

Progress = Callable[[int, int], None]  # articles done, articles in all
_EPOCH = "1970-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Counts:
    """What a build found; `dated` counts the articles by the clue that dated them, `untold` what has a date but no headline."""

    articles: int = 0
    dated: tuple[tuple[str, int], ...] = ()
    expressions: int = 0
    resolved: int = 0
    mentions: int = 0
    events: int = 0
    hidden: int = 0
    untold: int = 0


@dataclass(frozen=True, slots=True)
class Build:
    """A timeline and what happened on the way to it."""

    timeline: Timeline
    counts: Counts
    problems: tuple[Problem, ...]


def build(
    items: Iterable[Draft | Problem],
    settings: Settings,
    *,
    default_title: str = "Timeline",
    epoch: str | None = None,
    progress: Progress | None = None,
    corrections: Sequence[Correction] = (),
    before: Sequence[Event] = (),
    today: Day | None = None,
) -> Build:
    """Drafts become a timeline; problems among them are kept to be told.

    `corrections` have the last word; `before` are the events of an earlier build, whose ids they may name.
    `epoch` is the RFC 3339 time that stands for now (SOURCE_DATE_EPOCH); without it the newest
    publication date does. `today` is the day after which nothing was published. Raises UsageError where the settings name what is not installed.
    """
    drafts, problems = parted(items, settings)
    tagged, crowded = with_expressions(drafts)
    problems += crowded
    dated, trouble = date_articles(tagged, settings, today=today)
    problems += trouble
    told = list[_Told]()
    for number, (article, statements) in enumerate(zip(dated, _statements(tagged, settings), strict=True), 1):
        told.append(_told(article, tagged[number - 1][1], statements, settings))
        problems += told[-1].problems
        if progress:
            progress(number, len(drafts))
    articles = [each.article for each in told]
    mentions = [mention for each in told for mention in each.mentions]
    stamp = epoch or _newest(articles)
    outcome = by_hand.apply(canonical(mentions, articles), corrections, before)
    problems += outcome.problems
    events = tuple(replace(event, modified=stamp) for event in outcome.events)
    timeline = _timeline(settings, default_title, stamp, articles, events, problems)
    return Build(timeline, _counts(told, outcome), tuple(problems))


@dataclass(frozen=True, slots=True)
class _Told:
    """An article with all that it tells."""

    article: Article
    expressions: tuple[Expression, ...]
    mentions: tuple[Mention, ...]
    problems: tuple[Problem, ...]


def _told(
    article: Article, found: tuple[Expression, ...], statements: tuple[Statement, ...], settings: Settings
) -> _Told:
    """Once an article is dated its expressions and statements are."""
    meant = meant_in(article, found, statements, narrative=is_narrative(settings.kind, found))
    mentions = tuple(resolve(article, statements, meant))
    return _Told(replace(article, expressions=meant), meant, mentions, tuple(_undated(article, meant)))


def _counts(told: Sequence[_Told], outcome: Outcome) -> Counts:
    expressions = [e for each in told for e in each.expressions]
    return Counts(
        articles=len(told),
        dated=tuple(sorted(Counter(_clue(each.article) for each in told).items())),
        expressions=len(expressions),
        resolved=sum(e.meaning is not None for e in expressions),
        mentions=sum(len(each.mentions) for each in told),
        events=len(outcome.events),
        hidden=outcome.hidden,
        untold=outcome.untold,
    )


def _statements(tagged: list[Found], settings: Settings) -> Iterator[tuple[Statement, ...]]:
    """The statements of each article; the parser is loaded only where there is something to parse."""
    needed = settings.inferred or any(dates(e) is not None for _, found in tagged for e in found)
    parser: Parser = load(settings.model if needed else "none")
    for _, statements in find(tagged, parser, inferred=settings.inferred, sure=settings.headline_threshold):
        yield statements


def _undated(article: Article, expressions: tuple[Expression, ...]) -> Iterator[Problem]:
    """One line for each expression that an unknown date leaves open."""
    for expression in open_expressions(article, expressions):
        within = article.anchor(expression.start).within
        needed = (
            "the publication date"
            if within is None
            else f"the day of publication, not only {edtf.write(within)},"
        )
        message = f'"{_one_line(expression.text)}" needs {needed} and is left out'
        yield Problem(article.draft.where(expression.start), message, Severity.WARNING)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _clue(article: Article) -> str:
    """The clue that tells most of an article's date."""
    if article.dating.day is not None:
        return article.dating.clue.partition("+")[0]
    return "undated" if article.dating.within is None else "only an interval"


def _newest(articles: Iterable[Article]) -> str:
    datings = [dating for a in articles for dating in (a.dating, *(s.dating for s in a.sections))]
    days: list[Day] = [day for day in map(_earliest, datings) if day is not None]
    return f"{max(days)}T00:00:00Z" if days else _EPOCH


def _earliest(dating: Dating) -> Day | None:
    """The day, or the first that it can be; None where nothing is known of that."""
    return dating.within.start if dating.day is None and dating.within is not None else dating.day


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
