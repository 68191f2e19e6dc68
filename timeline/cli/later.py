"""Commands that a later release will have."""

from __future__ import annotations

import click

from timeline.errors import NotYet


def _not_yet(name: str, what: str, instead: str) -> click.Command:
    @click.command(
        name,
        help=f"{what} (not in this release).\n\n\b\ntimeline {name}",
        context_settings={"ignore_unknown_options": True},
    )
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def command(**_: object) -> None:
        raise NotYet(f"{name} is not in this release; {instead}")

    return command


cache = _not_yet("cache", "Look after the cache of parsed sentences", "nothing is cached yet")
