"""When the articles were published, without a build: what `timeline date` prints."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.dating import date_article
from timeline.errors import Problem
from timeline.model import Article, Draft
from timeline.pipeline.stages import parted
from timeline.settings import Settings


def date_articles(
    items: Iterable[Draft | Problem], settings: Settings
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles with their dates, in the order of their ids, and what there is to tell."""
    drafts, problems = parted(items, settings)
    articles = list[Article]()
    for draft in drafts:
        article, trouble = date_article(draft, settings)
        articles.append(article)
        problems += trouble
    return tuple(articles), tuple(problems)
