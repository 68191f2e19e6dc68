"""`timeline why` and `timeline correct`: one event of a `timeline.json`."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import click

from timeline.cli import messages
from timeline.errors import UsageError


@click.command()
@click.argument("event_id")
@click.argument("file", type=click.Path(path_type=Path))
def why(event_id: str, file: Path) -> None:
    """Say why an event has its date and its sources.

    \b
    timeline why e-7k2m9qx4 site/timeline.json
    """
    from timeline import api, explanation

    click.echo(explanation.why(api.load(file), event_id), nl=False)


@click.command()
@click.argument("event_id")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--date", metavar="DATE", help="Give it this date: EDTF, or as people write it.")
@click.option("--title", metavar="TITLE", help="Give it this title.")
@click.option("--merge", metavar="ID", multiple=True, help="Make this other event a part of it.")
@click.option("--split", metavar="NUMBER", type=int, multiple=True, help="Part this source of `why` from it.")
@click.option("--hide", is_flag=True, help="Leave it out of everything.")
@click.option("--pin", is_flag=True, help="Show it however unimportant it seems.")
@click.option("--undo", is_flag=True, help="Take its last correction back; with --hide or --pin, that one.")
@click.option(
    "--articles",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Folder of the articles, where corrections.toml is; looked for beside the site.",
)
def correct(event_id: str, file: Path, articles: Path | None, *, undo: bool, **given: Any) -> None:
    """Put an event right: write into the corrections.toml beside the articles what every build then applies.

    \b
    timeline correct e-7k2m9qx4 site/timeline.json --date 2020-04-27
    timeline correct e-7k2m9qx4 site/timeline.json --merge e-4h1c8zw0 --title "The pier reopens"
    timeline correct e-7k2m9qx4 site/timeline.json --split 2 --split 3
    timeline correct e-7k2m9qx4 site/timeline.json --undo
    """
    from timeline import api, corrections

    wanted = {key: value for key, value in given.items() if value or value == ""}
    if Path(event_id).is_file():  # the other way round
        event_id, file = str(file), Path(event_id)
    if undo and not set(wanted) <= {"hide", "pin"}:
        raise UsageError("--undo takes a correction back; it goes with --hide or --pin at most")
    if not undo and not wanted:
        raise UsageError(
            "nothing to correct: pass --date, --title, --merge, --split, --hide, --pin or --undo"
        )
    timeline = api.load(file)
    place = corrections.file_for(file, timeline, articles)
    ids = corrections.ids_of(timeline, event_id)
    if undo:
        entry, done = corrections.undo(place, ids, wanted), "taken out of"
    else:
        tables = corrections.tables(timeline, event_id, **wanted)
        entry, done = corrections.write(place, tables, ids), "written to"
    click.echo(entry, nl=False)
    told = f"{done} {place}; build again to see it: {_rebuild(place.parent, file)}"
    click.echo(messages.harmless(told), err=True)


def _rebuild(articles: Path, file: Path) -> str:
    """The command that builds this `timeline.json` anew, for a shell."""
    from timeline.settings import MANIFEST

    site = (file.parent / MANIFEST).exists()
    target = ["-o", str(file.parent)] if site else ["-f", "json", "-o", str(file)]
    return shlex.join(["timeline", "build", str(articles), *target])
