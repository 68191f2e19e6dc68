"""`timeline explain` and `timeline rules`."""

from __future__ import annotations

import click

from timeline.cli import messages, options


@click.command()
@click.argument("phrase")
@click.option("--date", "said", metavar="DATE", help="The day it was said on.")
@click.option(
    "--tense", type=click.Choice(["past", "future", "unknown"]), default="unknown", show_default=True
)
@options.as_json
def explain(phrase: str, said: str | None, tense: str, *, as_json: bool) -> None:
    """Say what a phrase means, by which rule, and which readings lost.

    \b
    timeline explain "April last year" --date 2020-04-29
    """
    from timeline import explanation

    found = explanation.explain(phrase, said, tense)
    click.echo(messages.as_json(found, indent=2) if as_json else explanation.text(found), nl=as_json)


@click.command()
@options.as_json
def rules(*, as_json: bool) -> None:
    """List the rules with their examples.

    \b
    timeline rules | less
    """
    from timeline import explanation

    listed = explanation.rules()
    click.echo(
        messages.as_json(listed, indent=2) if as_json else explanation.rules_text(listed),
        nl=as_json,
    )
