"""The time expressions of articles, and of one text, without a build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.chrono import Day
from timeline.dating import date_articles
from timeline.errors import Problem
from timeline.events import directions, said_in
from timeline.language import load
from timeline.model import UNDATED, Article, Dating, Draft, Expression, Kind
from timeline.pipeline.stages import Found, is_narrative, parted, with_expressions
from timeline.reading import Tense
from timeline.rules import book
from timeline.settings import Settings
from timeline.tagger import tag


@dataclass(frozen=True, slots=True)
class Tagged:
    """An article with its expressions, their meaning filled in where it is known."""

    article: Article
    expressions: tuple[Expression, ...]


def tag_articles(
    items: Iterable[Draft | Problem], settings: Settings, *, parse: bool = False, today: Day | None = None
) -> Iterator[Tagged | Problem]:
    """The expressions of each article, resolved; with `parse` the governing verb decides the direction.

    `today` is the day after which nothing was published.
    """
    drafts, problems = parted(items, settings)
    tagged, crowded = with_expressions(drafts)
    yield from problems + crowded
    articles, trouble = date_articles(tagged, settings, today=today)
    yield from trouble
    for article, (_, found, tenses) in zip(articles, _tenses(tagged, settings, parse=parse), strict=True):
        narrative = is_narrative(settings.kind, found)
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
    return said_in(Article(draft, dating), found, tenses, narrative=is_narrative(kind, found))


def _tenses(
    tagged: list[Found], settings: Settings, *, parse: bool
) -> Iterator[tuple[Draft, tuple[Expression, ...], Mapping[int, Tense]]]:
    """The expressions of each draft, and, where it is parsed, the tense of the verb that governs each."""
    if not parse:
        yield from ((draft, found, {}) for draft, found in tagged)
        return
    yield from directions(tagged, load(settings.model, names=False))
