"""`timeline export` and `timeline schema`."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli import output


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-f", "--format", "name", required=True, help="html, ical, json")
@click.option("-o", "--out", required=True, help="A file, or - for standard output.")
def export(file: Path, name: str, out: str) -> None:
    """Write another format from a timeline.json alone.

    \b
    timeline export site/timeline.json -f ical -o -
    """
    from timeline import api, exporters
    from timeline.settings import Settings

    output.put(out, exporters.render(api.load(file), name, Settings()))


@click.command()
def schema() -> None:
    """Print the JSON schema of timeline.json.

    \b
    timeline schema > timeline-1.schema.json
    """
    from timeline.exporters import json as data

    click.echo(data.schema(), nl=False)
