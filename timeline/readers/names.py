"""Every file once, with an id that no other file of the build has, in whatever order they were named."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePath

from timeline.readers.folder import Found
from timeline.readers.source import Source


def sources(found: Iterable[Found]) -> list[Source]:
    """The files as sources, sorted by id.

    The id is the path relative to the argument. Where two arguments hold the same path, each id begins
    with the name of its argument's folder, and with those around it as far as they are needed.
    """
    once: dict[str, Found] = {}
    for file in sorted(found, key=_nearness):
        once.setdefault(file.real, file)
    files = list(once.values())
    ids = _ids(files)
    made = (Source(ids[file.real], file.name, file.place, Path(file.real)) for file in files)
    return sorted(made, key=lambda source: source.id)


def _nearness(file: Found) -> tuple[bool, int, str, str]:
    """The path that counts, of several to one file: no link, from the outermost folder."""
    through_link = PurePath(file.top, file.name) != PurePath(file.real)
    return through_link, len(PurePath(file.top).parts), file.name, file.place


def _ids(files: list[Found]) -> dict[str, str]:
    """A unique id for each real path: the relative one, with one folder more before it while two are the same."""
    depth = dict.fromkeys((file.real for file in files), 0)
    while True:
        ids = {file.real: _id(file, depth[file.real]) for file in files}
        same = {name for name, count in Counter(ids.values()).items() if count > 1}
        if not same:
            return ids
        for real, name in ids.items():
            depth[real] += name in same


def _id(file: Found, depth: int) -> str:
    """The relative path behind `depth` folders; where all of them are not enough, with a checksum of the whole path.

    That happens to names in one folder that are no UTF-8, and look the same without what is lost of them.
    """
    folders = PurePath(file.top).parts[1:]
    if depth > len(folders):
        return f"{file.name}~{hashlib.sha256(os.fsencode(file.real)).hexdigest()[:12]}"
    return "/".join((*folders[len(folders) - depth :], file.name))
