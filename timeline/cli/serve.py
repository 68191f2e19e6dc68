"""`timeline serve`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 for any.")
def serve(out: Path, port: int) -> None:
    """Show a built site in the browser, on this machine only.

    OUT is the folder of the site. Pages that are open are loaded again after each build.

    \b
    timeline serve site/
    timeline build clippings/ -o site/ --watch      # beside it, in another terminal
    """
    from timeline import serve as server

    server.run(out, port, told=lambda address: click.echo(f"serving {out} at {address}", err=True))
