"""`timeline build`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli import clock, messages, options, output, watching
from timeline.errors import NothingToDo, Severity
from timeline.settings import SHOWN

if TYPE_CHECKING:
    from timeline.carry import Before
    from timeline.pipeline import Build
    from timeline.settings import Settings


@click.command()
@options.paths
@click.option(
    "-o", "--out", required=True, help="Folder of the site; with -f, a file, or - for standard output."
)
@click.option("-f", "--format", "name", help="Write this one format instead of a site: html, ical, json.")
@options.date
@options.kind
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
@click.option(
    "--articles",
    "articles_shown",
    type=click.Choice(SHOWN),
    help="How much of the articles the site shows: all, what events quote, nothing.",
)
@click.option("--watch", is_flag=True, help="Build again whenever an article or a setting changes.")
@click.option("--strict", is_flag=True, help="Write nothing where anything was passed over.")
def build(
    paths: tuple[str, ...], out: str, name: str | None, *, strict: bool, watch: bool, **given: Any
) -> None:
    """Build a site, a calendar feed and data from articles.

    PATHS are files and folders: plain text, Markdown with front matter, HTML, JSON, JSON lines; "-" is
    standard input. A timeline.toml beside the articles holds settings.

    \b
    timeline build clippings/ -o site/
    timeline build clippings/ -f json -o - | jq .events
    """

    def once() -> Build:
        return _once(paths, out, name, strict=strict, **given)

    if watch:
        watching.again_and_again(paths, out, given.get("templates"), once)
    else:
        messages.fail_for(once().problems)


def _once(paths: tuple[str, ...], out: str, name: str | None, *, strict: bool, **given: Any) -> Build:
    """Read, build, write; nothing is written where an error is raised."""
    from timeline import api, carry, exporters, store
    from timeline.exporters.table import find as find_format

    if name is None:
        store.check_out(Path(out), paths)
    settings = options.settings(paths, **given)
    for wanted in [name] if name else settings.formats:
        find_format(wanted)
    before = carry.NOTHING if name else carry.previous(Path(out))
    built = _build(paths, settings, before)
    messages.tell((*before.problems, *built.problems))
    messages.summary(built, settings.top, paths)
    if strict and any(p.severity is not Severity.NOTE for p in built.problems):
        raise NothingToDo("--strict: something was passed over, and nothing was written")
    if not built.timeline.articles:
        raise NothingToDo("no article could be read, and nothing was written")
    if name is None:
        whole = carry.carried(built.timeline, before, clock.now)
        timeline = api.shortened(whole, settings)
        files = [file for each in settings.formats for file in exporters.export(timeline, each, settings)]
        store.write_site(Path(out), [*files, *carry.left_out(whole, timeline)])
    else:
        output.put(out, exporters.render(api.shortened(built.timeline, settings), name, settings))
    return built


def _build(paths: tuple[str, ...], settings: Settings, before: Before) -> Build:
    """Articles, and the corrections beside them, become a timeline; `before` is the build that stands in OUT."""
    from timeline import api, corrections, pipeline, readers

    by_hand = corrections.find(paths)
    items = readers.read(paths, settings)
    with messages.progress() as progress:
        return pipeline.build(
            items,
            settings,
            default_title=api.title_of(paths),
            epoch=clock.epoch(),
            progress=progress,
            corrections=by_hand,
            before=before.events,
            today=clock.today(),
        )
