"""The group of commands, which ends all of them with this package's messages and exit codes."""

from __future__ import annotations

import sys
from typing import Any, NoReturn

import click

from timeline.cli.messages import harmless
from timeline.errors import TimelineError
from timeline.version import __version__


class _Commands(click.Group):
    """A group whose commands end with this package's messages and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            click.echo(f"timeline: {harmless(str(error))}", err=True)
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
