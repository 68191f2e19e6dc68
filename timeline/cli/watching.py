"""`--watch`: build again whenever an article, a setting or a template changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from timeline.cli.messages import harmless
from timeline.errors import TimelineError, UsageError

_LOOK = 200  # milliseconds between two looks at what the operating system has told


def again_and_again(
    paths: Iterable[str], out: str, templates: Path | None, once: Callable[[], object]
) -> None:
    """Build, then build again after each change until interrupted. An error is told, and the next change awaited.

    UsageError where there is nothing that can be watched, as of standard input.
    """
    from watchfiles import watch

    given = [Path(path) for path in paths if path != "-"]
    if not given:
        raise UsageError("--watch: standard input cannot be watched; name files or folders")
    # Beside a single file stand its settings and corrections.
    watched = {path if path.is_dir() else path.parent for path in given if path.exists()}
    watched |= {templates} if templates else set()
    written = os.path.realpath(out)
    changes = watch(
        *watched,
        watch_filter=_other_than(written, watched),
        rust_timeout=_LOOK,
        yield_on_timeout=True,
        raise_interrupt=True,
    )
    next(changes)  # from here on nothing is missed, not even while the first build runs
    _told(once)
    click.echo("watching for changes; Ctrl-C ends it", err=True)
    for found in changes:
        if found:
            click.echo("changed; building again", err=True)
            _told(once)


def _other_than(written: str, watched: Iterable[Path]) -> Callable[[object, str], bool]:
    """Whether a change is one of the reader's: not in what the build itself writes, and nothing hidden, such as `.git/`."""
    roots = [Path(os.path.realpath(path)) for path in watched]

    def counts(_: object, path: str) -> bool:
        real = os.path.realpath(path)
        inside = real == written or real.startswith(written + os.sep)
        below = next((Path(real).relative_to(r) for r in roots if Path(real).is_relative_to(r)), Path(real))
        return not inside and not any(part.startswith(".") for part in below.parts)

    return counts


def _told(once: Callable[[], object]) -> None:
    try:
        once()
    except TimelineError as error:
        click.echo(f"timeline: {harmless(str(error))}", err=True)
