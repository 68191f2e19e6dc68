"""Run a command of this package in the process."""

from __future__ import annotations

import os
from pathlib import Path

from click.testing import CliRunner, Result

from timeline.cli import cli

REPORT = "---\ntitle: The port\ndate: 9 May 2024\n---\n\nDockers blocked the harbour gate on Monday.\n"


def run(*arguments: str | Path, text: str | bytes | None = None) -> Result:
    """The outcome of a command line; stdout and stderr apart."""
    return CliRunner().invoke(cli, [os.fspath(a) for a in arguments], input=text)
