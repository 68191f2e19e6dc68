"""`timeline tag`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from timeline.cli import clock, messages, options
from timeline.errors import Problem, UsageError


@click.command()
@click.argument("files", nargs=-1, required=True)
@options.date
@options.kind
@click.option("--parse", is_flag=True, help="Let the governing verb decide the direction (loads the model).")
@click.option("--model", help="spaCy pipeline to parse with.")
@click.option("--format", "form", type=click.Choice(["jsonl", "timeml"]), default="jsonl", show_default=True)
def tag(files: tuple[str, ...], form: str, *, parse: bool, **given: Any) -> None:
    """Print the time expressions of articles with their TIMEX3 values.

    \b
    timeline tag report.txt --date 2020-04-29
    timeline tag clippings/ --format jsonl > expressions.jsonl
    """
    from timeline import pipeline, readers
    from timeline.timeml import document

    settings = options.settings(files, **given)
    problems: list[Problem] = []
    tagged = []
    for item in pipeline.tag_articles(
        readers.read(files, settings), settings, parse=parse, today=clock.today()
    ):
        if isinstance(item, Problem):
            problems.append(item)
        elif form == "jsonl":
            _rows(item.article.draft.path, item.expressions)
        else:
            tagged.append(item)
    if form == "timeml":
        if len(tagged) > 1:
            raise UsageError(
                f"a TimeML document holds one article, and here are {len(tagged)}; name one file"
            )
        for item in tagged:
            click.echo(document(item.article, item.expressions), nl=False)
    messages.tell(problems)
    messages.fail_for(problems)


def _rows(path: str, expressions: Iterable[Any]) -> None:
    for e in expressions:
        row = {"file": path, "start": e.start, "end": e.end, "text": e.text, "type": e.type, "value": e.value}
        row |= {"edtf": e.edtf, "rule": e.rule, "confidence": round(e.confidence, 3)}
        click.echo(messages.as_json(row))
