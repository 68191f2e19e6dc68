"""`timeline date`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from timeline.cli import messages, options
from timeline.errors import NotYet, Problem

if TYPE_CHECKING:
    from timeline.model import Article


@click.command()
@options.paths
@options.date
@options.as_json
@click.option("--write", is_flag=True, help="Store accepted dates in timeline.toml (not in this release).")
def date(paths: tuple[str, ...], *, as_json: bool, write: bool, **given: Any) -> None:
    """Print each article's publication date and the clue it stands on.

    \b
    timeline date clippings/
    """
    from timeline import readers
    from timeline.dating import date_article
    from timeline.model import Draft

    if write:
        raise NotYet("date --write cannot store dates yet; write them into timeline.toml by hand")
    settings = options.settings(paths, **given)
    problems: list[Problem] = []
    for item in readers.read(paths, settings):
        if not isinstance(item, Draft):
            problems.append(item)
            continue
        article, trouble = date_article(item, settings)
        problems += trouble
        click.echo(_line(article, as_json=as_json))
    messages.tell(problems)
    messages.fail_for(problems)


def _line(article: Article, *, as_json: bool) -> str:
    dating, draft = article.dating, article.draft
    day = None if dating.day is None else str(dating.day)
    if not as_json:
        return f"{day or 'undated':10}  {dating.clue:14} {dating.confidence:4.2f}  {draft.id}"
    row = {"file": draft.path, "id": draft.id, "date": day}
    return messages.as_json(row | {"clue": dating.clue, "confidence": dating.confidence})
