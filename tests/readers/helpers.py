"""Reading a folder that a test has just made."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from timeline.errors import Problem
from timeline.model import Draft
from timeline.readers import read


def put(folder: Path, **files: str | bytes) -> Path:
    """Write files, named as keywords with "__" for "." """
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name.replace("__", ".")).write_bytes(data.encode() if isinstance(data, str) else data)
    return folder


def both(*paths: str | Path) -> tuple[list[Draft], list[Problem]]:
    """The drafts and the problems in what is read."""
    return split(read(paths))


def split(items: Iterable[Draft | Problem]) -> tuple[list[Draft], list[Problem]]:
    found = list(items)
    return [item for item in found if isinstance(item, Draft)], [
        item for item in found if isinstance(item, Problem)
    ]


def one(*paths: str | Path) -> Draft:
    """The only draft; nothing was wrong with it."""
    drafts, problems = both(*paths)
    assert not problems, problems
    assert len(drafts) == 1
    return drafts[0]


def wrong(*paths: str | Path) -> Problem:
    """The only problem; no draft came of it."""
    drafts, problems = both(*paths)
    assert not drafts
    assert len(problems) == 1, problems
    return problems[0]
