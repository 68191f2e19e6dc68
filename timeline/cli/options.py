"""What several commands take, and what they make of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from timeline.errors import UsageError

if TYPE_CHECKING:
    from timeline.settings import Settings

paths = click.argument("paths", nargs=-1, required=True)
date = click.option("--date", metavar="DATE", help="Publication date of articles that have none otherwise.")
kind = click.option(
    "--kind", type=click.Choice(["news", "narrative", "auto"]), help="How relative dates are counted."
)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def settings(paths: tuple[str, ...], **given: Any) -> Settings:
    """The settings beside the articles, overridden by the options that were given."""
    from timeline import readers
    from timeline.dating import said_date

    found = replace(readers.find_settings(paths), **{k: v for k, v in given.items() if v is not None})
    said_date(found)
    if found.templates is not None and not found.templates.is_dir():
        raise UsageError(f"--templates {found.templates}: no such folder")
    if found.site_url is not None and not found.site_url.startswith(("https://", "http://")):
        raise UsageError(f"--site-url {found.site_url}: must begin with https:// or http://")
    return found
