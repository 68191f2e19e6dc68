"""When the articles were published, without a build: what `timeline date` prints."""

from __future__ import annotations

from collections.abc import Iterable

from timeline import dating
from timeline.chrono import Day
from timeline.errors import Problem
from timeline.model import Article, Draft
from timeline.pipeline.stages import parted, with_expressions
from timeline.settings import Settings


def date_articles(
    items: Iterable[Draft | Problem], settings: Settings, *, today: Day | None = None
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles with their dates, in the order of their ids, and what there is to tell.

    `today` is the day after which nothing was published.
    """
    drafts, problems = parted(items, settings)
    tagged, crowded = with_expressions(drafts)
    articles, trouble = dating.date_articles(tagged, settings, today=today)
    return articles, (*problems, *crowded, *trouble)
