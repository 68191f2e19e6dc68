"""From files to drafts: one reader for each kind of file, and a table of them in `table`."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from timeline.errors import InputError, NothingToDo, Problem, Severity
from timeline.model import Draft
from timeline.readers.complete import complete
from timeline.readers.folder import Found, find_files
from timeline.readers.names import sources
from timeline.readers.nearby import find_settings, key_for, unused, whole_path
from timeline.readers.source import Item, Source
from timeline.readers.table import kinds, reader_by_content, reader_for
from timeline.settings import Settings

__all__ = ["find_settings", "read", "whole_path"]

STDIN = "-"


def read(
    paths: Sequence[str | Path], settings: Settings | None = None, *, stdin: BinaryIO | None = None
) -> Iterator[Draft | Problem]:
    """The articles in files and folders, "-" being standard input, and what there is to say of them.

    `settings` are those that `find_settings` gives for these paths, which is done where they are
    left out. Files come in the order of their ids, whatever the order of the paths, and each once.
    Raises at the call, before a file is read: UsageError for a missing path, SettingsError, and
    NothingToDo where there is no file that could be an article.
    """
    settings = find_settings(paths) if settings is None else settings
    found: list[Found] = []
    problems: list[Problem] = []
    for path in sorted({str(Path(path)) for path in paths if str(path) != STDIN}):
        of_path = list(find_files(Path(path)))
        files = [item for item in of_path if isinstance(item, Found)]
        problems += [item for item in of_path if isinstance(item, Problem)]
        found += files
        if not files:
            problems.append(Problem(path, f"no article in it; these are read: {kinds()}", Severity.WARNING))
    to_read = sources(found)
    if STDIN in map(str, paths):
        to_read.append(Source("stdin", "stdin", "stdin", data=(stdin or sys.stdin.buffer).read()))
    if not to_read:
        raise NothingToDo("; ".join(map(str, problems)) or f"no path was named; these are read: {kinds()}")
    return _read_all(to_read, problems, settings)


def _read_all(to_read: Sequence[Source], problems: Sequence[Problem], settings: Settings) -> Iterator[Item]:
    yield from sorted(problems)
    used: list[str] = []
    articles: list[str] = []
    for source in to_read:
        for item in _read_one(source):
            if isinstance(item, Problem):
                yield item
                continue
            articles.append(item.id)
            key = key_for(source, item.id, settings)
            if key is not None:
                used.append(key)
            yield from complete(item, source, settings.articles[key] if key is not None else None)
    yield from unused(settings, used, articles)


def _read_one(source: Source) -> Iterator[Item]:
    """What is in one file; that it cannot be read is a Problem like others."""
    try:
        reader = reader_for(source.path) if source.file is not None else None
        if reader is None:
            with source.open() as stream:
                reader = reader_by_content(stream.read(1024))
        yield from reader(source)
    except InputError as error:
        yield source.problem(str(error))
    except (EOFError, zlib.error) as error:
        yield source.problem(f"damaged archive ({error}); pack it again")
    except OSError as error:
        yield source.problem(f"cannot be read: {error.strerror or error}; check the file and its permissions")
