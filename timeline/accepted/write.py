"""Accepted dates into the `timeline.toml` beside the articles: each file whole, or left as it was."""

from __future__ import annotations

import os
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from timeline import store
from timeline.accepted.proposal import Proposal
from timeline.accepted.toml import with_published
from timeline.chrono import Day
from timeline.errors import OutputError, Problem
from timeline.readers import whole_path

_MARK = "\ufeff"  # byte order mark
_WRITABLE = 0o222


def write(accepted: Iterable[tuple[Proposal, Day]]) -> tuple[dict[Path, int], tuple[Problem, ...]]:
    """Store each date in its file; how many each file took, and a Problem for each that has no place in its file.

    The files must be sound where they are there. Raises OutputError where one cannot be written to; that one is as it was.
    """
    by_file: dict[str, list[tuple[Proposal, Day]]] = defaultdict(list)
    for proposal, day in accepted:
        by_file[os.path.realpath(proposal.file)].append((proposal, day))
    for found in by_file.values():
        _check(found[0][0].file)
    written, problems = dict[Path, int](), list[Problem]()
    for found in by_file.values():
        file = found[0][0].file
        text, trouble = _with_dates(file, found)
        problems += trouble
        if number := len(found) - len(trouble):
            store.write_file(file, text.encode())
            written[file] = number
    return written, tuple(problems)


def _with_dates(file: Path, accepted: Iterable[tuple[Proposal, Day]]) -> tuple[str, list[Problem]]:
    """The text of a file, which may not be there yet, with these dates."""
    text = file.read_bytes().decode() if file.exists() else ""
    mark = _MARK if text.startswith(_MARK) else ""
    text, problems = text.removeprefix(_MARK), list[Problem]()
    for proposal, day in accepted:
        name = _name(text, proposal)
        try:
            text = with_published(text, name, day, proposal.section)
        except ValueError:
            message = f'no place for the date of "{name}"; write published = {day} there by hand'
            problems.append(Problem(str(file), message))
    return mark + text, problems


def _name(text: str, proposal: Proposal) -> str:
    """The key by which a file names an article already, else its path."""
    folder = proposal.file.parent
    own = whole_path(folder, proposal.name)
    keys = tomllib.loads(text).get("articles", {})
    return next((key for key in keys if whole_path(folder, key) == own), proposal.name)


def _check(file: Path) -> None:
    """OutputError where the user has protected a file."""
    if file.exists() and not file.stat().st_mode & _WRITABLE:
        raise OutputError(f"{file}: protected against writing; allow it, or write the dates by hand")
