"""The files that may be articles, among those that the user named."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.errors import Problem, Severity, UsageError
from timeline.readers.table import reader_for
from timeline.settings import CORRECTIONS, FILE, MANIFEST

_OURS = frozenset({FILE, CORRECTIONS})


@dataclass(frozen=True, slots=True)
class Found:
    """A file that is to be read.

    `name` is its path relative to the argument, with "/" between folders; `place` is its path as the
    user gave it; `real` is its path without links, and `top` that of the folder it was looked for in.
    """

    name: str
    place: str
    real: str
    top: str


def find_files(argument: Path) -> Iterator[Found | Problem]:
    """The files of one argument, a file or a folder; UsageError where it is missing."""
    try:
        mode = argument.stat().st_mode
    except OSError as error:
        raise UsageError(f"{_shown(argument)}: {error.strerror or error}; check the path") from error
    if stat.S_ISDIR(mode):
        yield from _Walk(argument).files()
    elif argument.name in _OURS:
        yield Problem(_shown(argument), "settings, no article; passed over", Severity.NOTE)
    else:
        yield _found(argument, Path(os.path.realpath(argument)).parent, argument.name)


def _found(path: Path, top: Path, name: str) -> Found:
    return Found(_text(name), _shown(path), os.path.realpath(path), os.fspath(top))


def _shown(path: Path) -> str:
    return _text(os.fspath(path))


def _text(name: str) -> str:
    """A file name as text that can be written anywhere; names that are not UTF-8 lose letters."""
    return os.fsencode(name).decode("utf-8", "replace")


class _Walk:
    """One walk through a folder: each real folder once, those inside before those that links lead to."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self.real = Path(os.path.realpath(top))
        self.seen: set[str] = set()
        self.links: list[Path] = []

    def files(self) -> Iterator[Found | Problem]:
        yield from self._tree(self.top)
        while self.links:
            link = self.links.pop(0)
            real = os.path.realpath(link)
            if real in self.seen or self.real.is_relative_to(real):
                message = "a link to a folder that is read already; passed over"
                yield Problem(_shown(link), message, Severity.NOTE)
            else:
                yield from self._tree(link)

    def _tree(self, top: Path) -> Iterator[Found | Problem]:
        """Without recursion: folders can be deep."""
        todo = [top]
        while todo:
            folder = todo.pop()
            self.seen.add(os.path.realpath(folder))
            try:
                names = sorted(path.name for path in folder.iterdir())
            except OSError as error:
                yield Problem(_shown(folder), f"cannot be read: {error.strerror}; check its permissions")
                continue
            if MANIFEST in names:
                yield Problem(_shown(folder), "a finished site, no articles; passed over", Severity.NOTE)
                continue
            for name in names:
                yield from self._entry(folder / name, todo)

    def _entry(self, path: Path, todo: list[Path]) -> Iterator[Found | Problem]:
        if path.name.startswith("."):
            return
        try:
            mode = path.stat().st_mode
        except OSError as error:
            if reader_for(path.name) is not None:
                message = f"a link that leads nowhere ({error.strerror}); passed over"
                yield Problem(_shown(path), message, Severity.WARNING)
            return
        if stat.S_ISDIR(mode):
            (self.links if path.is_symlink() else todo).append(path)
        elif path.name in _OURS and path.parent != self.top:
            what = "settings" if path.name == FILE else "corrections"
            message = f"{what} in a folder inside the one that was named; passed over"
            yield Problem(_shown(path), message, Severity.NOTE)
        elif stat.S_ISREG(mode) and reader_for(path.name) is not None and not _about(path.name):
            yield _found(path, self.real, path.relative_to(self.top).as_posix())


def _about(name: str) -> bool:
    """Whether a file tells of the folder it is in: README and LICENSE, with whatever follows."""
    stem = name.partition(".")[0].lower()
    return name in _OURS or name.startswith(("README", "LICENSE")) or stem in ("readme", "license", "licence")
