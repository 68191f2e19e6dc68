"""The command line: it only calls the library. Heavy imports stand inside the commands, so that `--help` is quick.

stdout carries data only; progress and messages go to stderr. Exit codes are those of `timeline.errors`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from timeline.errors import NothingToDo, NotYet, Problem, Severity, TimelineError, UsageError
from timeline.version import __version__

if TYPE_CHECKING:
    from timeline.carry import Before
    from timeline.pipeline import Build, Progress
    from timeline.settings import Settings

_SHOWN = 40  # problems told one by one; the rest are counted


class _Commands(click.Group):
    """A group whose commands end with this package's messages and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            click.echo(f"timeline: {_harmless(str(error))}", err=True)
            ctx.exit(error.exit_code)
        except (KeyboardInterrupt, click.Abort):
            click.echo("timeline: interrupted; nothing was changed", err=True)
            ctx.exit(130)
        except BrokenPipeError:
            sys.stdout = None  # the reader went away; nothing to flush
            ctx.exit(1)


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="timeline")
def cli() -> None:
    """A folder of news articles becomes one timeline of dated events.

    \b
    timeline build clippings/ -o site/
    """


def main() -> NoReturn:
    """The console script."""
    cli(prog_name="timeline")
    raise SystemExit(0)


_paths = click.argument("paths", nargs=-1, required=True)
_date = click.option("--date", metavar="DATE", help="Publication date of articles that have none otherwise.")
_kind = click.option(
    "--kind", type=click.Choice(["news", "narrative", "auto"]), help="How relative dates are counted."
)
_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@cli.command()
@_paths
@click.option(
    "-o", "--out", required=True, help="Folder of the site; with -f, a file, or - for standard output."
)
@click.option("-f", "--format", "name", help="Write this one format instead of a site: html, ical, json.")
@_date
@_kind
@click.option("--model", help='spaCy pipeline to parse with, or "none".')
@click.option(
    "--inferred/--no-inferred",
    default=None,
    help="Whether clauses without a time expression take a date over, at lower confidence.",
)
@click.option("--title", help="Title of the timeline.")
@click.option("--site-url", help="Where the site will be published.")
@click.option(
    "--templates",
    type=click.Path(path_type=Path),
    help="Folder of templates that override the built-in ones.",
)
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Keep the N most important events.")
@click.option("--strict", is_flag=True, help="Write nothing where anything was passed over.")
def build(paths: tuple[str, ...], out: str, name: str | None, *, strict: bool, **given: Any) -> None:
    """Build a site, a calendar feed and data from articles.

    PATHS are files and folders: plain text, Markdown with front matter, HTML, JSON, JSON lines; "-" is
    standard input. A timeline.toml beside the articles holds settings.

    \b
    timeline build clippings/ -o site/
    timeline build clippings/ -f json -o - | jq .events
    """
    from timeline import api, carry, exporters, store
    from timeline.exporters.table import find as find_format

    if name is None:
        store.check_out(Path(out), paths)
    settings = _settings(paths, **given)
    for wanted in [name] if name else settings.formats:
        find_format(wanted)
    before = carry.NOTHING if name else carry.previous(Path(out))
    built = _build(paths, settings, before)
    _tell((*before.problems, *built.problems))
    _summary(built, settings.top)
    errors = [p for p in built.problems if p.severity is Severity.ERROR]
    if strict and any(p.severity is not Severity.NOTE for p in built.problems):
        raise NothingToDo("--strict: something was passed over, and nothing was written")
    if not built.timeline.articles:
        raise NothingToDo("no article could be read, and nothing was written")
    if name is None:
        timeline = api.shortened(carry.carried(built.timeline, before, _now), settings)
        files = [file for each in settings.formats for file in exporters.export(timeline, each, settings)]
        store.write_site(Path(out), files)
    else:
        _put(out, exporters.render(api.shortened(built.timeline, settings), name, settings))
    if errors:
        click.get_current_context().exit(1)


@cli.command()
@click.argument("files", nargs=-1, required=True)
@_date
@_kind
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

    settings = _settings(files, **given)
    problems: list[Problem] = []
    tagged = []
    for item in pipeline.tag_articles(readers.read(files, settings), settings, parse=parse):
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
    _tell(problems)
    if any(p.severity is Severity.ERROR for p in problems):
        click.get_current_context().exit(1)


def _json(data: object, indent: int | None = None) -> str:
    import json

    return json.dumps(data, ensure_ascii=False, indent=indent)


def _rows(path: str, expressions: Iterable[Any]) -> None:
    for e in expressions:
        row = {"file": path, "start": e.start, "end": e.end, "text": e.text, "type": e.type, "value": e.value}
        row |= {"edtf": e.edtf, "rule": e.rule, "confidence": round(e.confidence, 3)}
        click.echo(_json(row))


@cli.command()
@click.argument("phrase")
@click.option("--date", "said", metavar="DATE", help="The day it was said on.")
@click.option(
    "--tense", type=click.Choice(["past", "future", "unknown"]), default="unknown", show_default=True
)
@_as_json
def explain(phrase: str, said: str | None, tense: str, *, as_json: bool) -> None:
    """Say what a phrase means, by which rule, and which readings lost.

    \b
    timeline explain "April last year" --date 2020-04-29
    """
    from timeline import explanation

    found = explanation.explain(phrase, said, tense)
    click.echo(_json(found, indent=2) if as_json else explanation.text(found), nl=as_json)


@cli.command()
@_as_json
def rules(*, as_json: bool) -> None:
    """List the rules with their examples.

    \b
    timeline rules | less
    """
    from timeline import explanation

    listed = explanation.rules()
    click.echo(
        _json(listed, indent=2) if as_json else explanation.rules_text(listed),
        nl=as_json,
    )


@cli.command()
@_paths
@_date
@_as_json
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
    settings = _settings(paths, **given)
    problems: list[Problem] = []
    for item in readers.read(paths, settings):
        if not isinstance(item, Draft):
            problems.append(item)
            continue
        article, trouble = date_article(item, settings)
        problems += trouble
        dating = article.dating
        day = None if dating.day is None else str(dating.day)
        row = {
            "file": item.path,
            "id": item.id,
            "date": day,
            "clue": dating.clue,
            "confidence": dating.confidence,
        }
        click.echo(
            _json(row)
            if as_json
            else f"{day or 'undated':10}  {dating.clue:14} {dating.confidence:4.2f}  {item.id}"
        )
    _tell(problems)
    if any(p.severity is Severity.ERROR for p in problems):
        click.get_current_context().exit(1)


@cli.command()
@click.argument("event_id")
@click.argument("file", type=click.Path(path_type=Path))
def why(event_id: str, file: Path) -> None:
    """Say why an event has its date and its sources.

    \b
    timeline why e-7k2m9qx4 site/timeline.json
    """
    from timeline import api, explanation

    click.echo(explanation.why(api.load(file), event_id), nl=False)


@cli.command()
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
    import shlex

    from timeline import api, corrections
    from timeline.settings import MANIFEST

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
        entry = corrections.undo(place, ids, wanted)
    else:
        entry = corrections.write(place, corrections.tables(timeline, event_id, **wanted), ids)
    click.echo(entry, nl=False)
    done = "taken out of" if undo else "written to"
    target = (
        ["-o", str(file.parent)] if (file.parent / MANIFEST).exists() else ["-f", "json", "-o", str(file)]
    )
    rebuild = shlex.join(["timeline", "build", str(place.parent), *target])
    click.echo(f"{done} {_harmless(str(place))}; build again to see it: {_harmless(rebuild)}", err=True)


@cli.command()
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

    _put(out, exporters.render(api.load(file), name, Settings()))


@cli.command()
def schema() -> None:
    """Print the JSON schema of timeline.json.

    \b
    timeline schema > timeline-1.schema.json
    """
    from timeline.exporters import json as data

    click.echo(data.schema(), nl=False)


def _not_yet(name: str, what: str, instead: str) -> None:
    @cli.command(
        name,
        help=f"{what} (not in this release).\n\n\b\ntimeline {name}",
        context_settings={"ignore_unknown_options": True},
    )
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def command(**_: object) -> None:
        raise NotYet(f"{name} is not in this release; {instead}")


_not_yet("serve", "Serve a built site", "open index.html in a browser: the page needs no server")
_not_yet("cache", "Look after the cache of parsed sentences", "nothing is cached yet")


def _settings(paths: tuple[str, ...], **given: Any) -> Settings:
    """The settings beside the articles, overridden by the options that were given."""
    from timeline import readers
    from timeline.dating import said_date

    settings = replace(readers.find_settings(paths), **{k: v for k, v in given.items() if v is not None})
    said_date(settings)
    if settings.templates is not None and not settings.templates.is_dir():
        raise UsageError(f"--templates {settings.templates}: no such folder")
    if settings.site_url is not None and not settings.site_url.startswith(("https://", "http://")):
        raise UsageError(f"--site-url {settings.site_url}: must begin with https:// or http://")
    return settings


def _build(paths: tuple[str, ...], settings: Settings, before: Before) -> Build:
    from timeline import api, corrections, pipeline, readers

    by_hand = corrections.find(paths)
    items = readers.read(paths, settings)
    with _progress() as progress:
        return pipeline.build(
            items,
            settings,
            default_title=api.title_of(paths),
            epoch=_epoch(),
            progress=progress,
            corrections=by_hand,
            before=before.events,
        )


@contextmanager
def _progress() -> Iterator[Progress | None]:
    """A bar on a terminal, silence otherwise."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("articles", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _tell(problems: Iterable[Problem]) -> None:
    """Errors first; of many only the first are told, the others counted."""
    order = list(Severity)
    told = sorted(problems, key=lambda p: order.index(p.severity))
    for problem in told[:_SHOWN]:
        click.echo(f"{problem.severity.value}: {_harmless(str(problem))}", err=True)
    if len(told) > _SHOWN:
        click.echo(f"… and {len(told) - _SHOWN} more like these", err=True)


def _harmless(text: str) -> str:
    """Without the control characters by which a file name could steer a terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def _summary(built: Build, top: int | None) -> None:
    counts = built.counts
    kept = f", the {top} most important kept" if top is not None and top < counts.events else ""
    dated = ", ".join(f"{number} {clue}" for clue, number in counts.dated)
    skipped = sum(p.severity is Severity.ERROR for p in built.problems)
    lines = (
        f"articles     {counts.articles} read ({dated or 'none'}), {skipped} skipped",
        f"expressions  {counts.expressions} found, {counts.resolved} resolved",
        f"events       {counts.events} from {counts.mentions} mentions{kept}"
        + (f", {counts.hidden} hidden" if counts.hidden else ""),
    )
    click.echo("\n".join(lines), err=True)


def _put(out: str, data: bytes) -> None:
    from timeline import store

    if out == "-":
        sys.stdout.buffer.write(data)
    else:
        store.write_file(Path(out), data)


def _epoch() -> str | None:
    """SOURCE_DATE_EPOCH as a time in UTC (reproducible-builds.org); UsageError where it is no number."""
    from datetime import UTC, datetime

    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if not seconds:
        return None
    try:
        return f"{datetime.fromtimestamp(int(seconds), UTC):%Y-%m-%dT%H:%M:%SZ}"
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH={seconds}: must be a number of seconds since 1970") from error


def _now() -> str:
    from datetime import UTC, datetime

    return _epoch() or f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
