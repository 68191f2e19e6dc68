"""The command line: it only calls the library. Heavy imports stand inside the commands, so that `--help` is quick.

stdout carries data only; progress and messages go to stderr. Exit codes are those of `timeline.errors`.
"""

from __future__ import annotations

from timeline.cli.build import build
from timeline.cli.date import date
from timeline.cli.event import correct, why
from timeline.cli.explain import explain, rules
from timeline.cli.export import export, schema
from timeline.cli.group import cli, main
from timeline.cli.later import cache
from timeline.cli.serve import serve
from timeline.cli.tag import tag

for command in (build, cache, correct, date, explain, export, rules, schema, serve, tag, why):
    cli.add_command(command)

__all__ = ["cli", "main"]
