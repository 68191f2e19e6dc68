"""`timeline date`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from timeline.cli import asking, clock, messages, options
from timeline.errors import Problem, UsageError

if TYPE_CHECKING:
    from timeline.model import Article
    from timeline.settings import Settings


@click.command()
@options.paths
@options.date
@options.as_json
@click.option(
    "--write", is_flag=True, help="Ask for each date that is not said yet, and store it in timeline.toml."
)
@click.option("--yes", is_flag=True, help="With --write: store every exact day, and ask nothing.")
def date(paths: tuple[str, ...], *, as_json: bool, write: bool, yes: bool, **given: Any) -> None:
    """Print when each article was published: a day or an interval, how sure that is, the clue, the words it stands on.

    \b
    timeline date clippings/
    timeline date clippings/ --json | jq 'select(.date == null)'
    timeline date clippings/ --write
    """
    from timeline import explanation, pipeline, readers

    if yes and not write:
        raise UsageError("--yes goes with --write")
    if write and not yes and ("-" in paths or not asking.possible()):
        raise UsageError(
            "--write asks for each date, and nobody can be asked here; pass --yes to store every exact day"
        )
    settings = options.settings(paths, **given)
    articles, told = pipeline.date_articles(readers.read(paths, settings), settings, today=clock.today())
    if as_json:
        for article in articles:
            click.echo(messages.as_json(explanation.date_data(article)))
    else:
        click.echo(messages.harmless_lines(explanation.date_text(articles)), nl=False)
    messages.tell(told)
    problems = [*told, *(_store(articles, settings, ask=not yes) if write else ())]
    messages.fail_for(problems)


def _store(articles: Sequence[Article], settings: Settings, *, ask: bool) -> Sequence[Problem]:
    """Ask for what the user has not said yet, and store what is accepted; what was passed over."""
    from timeline import accepted

    open_ones, notes = accepted.proposals(articles, settings)
    if ask:
        chosen = asking.accepted(open_ones)
    else:
        chosen = [(each, each.dating.day) for each in open_ones if each.dating.day is not None]
    written, problems = accepted.write(chosen)
    messages.tell((*notes, *problems))
    for file, number in written.items():
        told = f"{number} date{'' if number == 1 else 's'} written to {file}"
        click.echo(messages.harmless(told), err=True)
    if not written:
        click.echo("no date was stored", err=True)
    return problems
