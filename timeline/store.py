"""Writing the result: all of it, or none.

Everything is first written into a hidden folder inside OUT, so that it is on the same disk, and then put
in its place file by file, the front page last. Whatever goes wrong on the way, the files that were there
are put back. A list of what was written, with checksums, stays in OUT: by it the next build knows
which files that it no longer makes are ours to remove. A file that we did not write, or that
was changed since, is never removed.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path, PurePosixPath

from timeline.errors import OutputError, UsageError
from timeline.settings import MANIFEST

_LAST = "index.html"  # leads to all others
_STAGE = ".timeline-new-"
_WAYS_OUT = {
    errno.ENOSPC: "free some space",
    errno.EDQUOT: "free some space",
    errno.EACCES: "check its permissions",
    errno.EPERM: "check its permissions",
    errno.EROFS: "choose a place that can be written to",
    errno.ENAMETOOLONG: "choose a shorter name",
}


def check_out(out: Path, inputs: Sequence[str | Path] = ()) -> None:
    """Refuse, before any work is done, a folder that cannot take the site.

    UsageError where `out`, or what should be a folder above it, is a file, and where it is a folder
    of articles itself (inside one is fine). OutputError where it cannot be written to.
    """
    there = next(folder for folder in (out, *out.absolute().parents) if os.path.lexists(folder))
    if not there.is_dir():
        raise UsageError(f"{there}: a file is in the way; name a folder, such as site")
    for path in (Path(path) for path in inputs if str(path) != "-"):
        if os.path.realpath(path if path.is_dir() else path.parent) == os.path.realpath(out):
            raise UsageError(f"{out}: the folder of the articles; name another, such as {out / 'site'}")
    if not os.access(there, os.W_OK | os.X_OK):
        raise OutputError(f"{there}: cannot be written to; check its permissions")


def write_site(out: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write files, given by their paths in `out` with "/" between folders, and remove what an earlier build left.

    UsageError as `check_out` says; OutputError, with all as it was before, where writing fails. An error
    that `files` raises, or an interruption, also leaves all as it was.
    """
    check_out(out)
    with ExitStack() as undo, _told(out):
        made = _make_folders(out)
        undo.callback(_remove_folders, made)
        stage = Path(tempfile.mkdtemp(prefix=_STAGE, dir=out))
        undo.callback(_discard, stage)
        sums = _stage(stage / "new", files)
        before = _manifest(out)
        manifest = json.dumps({"files": dict(sorted(sums.items()))}, indent=1) + "\n"
        _write(stage / "new" / MANIFEST, manifest.encode())
        stale = [name for name in sorted(before.keys() - sums.keys()) if _sum(out / name) == before[name]]
        _put(out, stage, sorted([*sums, MANIFEST], key=lambda name: (name == _LAST, name)), stale)
        undo.pop_all()
        shutil.rmtree(stage, ignore_errors=True)
        _prune(out, stale)


def write_file(path: Path, data: bytes) -> None:
    """Write one file, whole or not at all; UsageError where it is a folder, OutputError where writing fails.

    What is no ordinary file, such as /dev/null, is written to as it is; a link stays one, and permissions stay as they were.
    """
    if path.is_dir():
        raise UsageError(f"{path}: a folder; name a file in it")
    if path.exists() and not path.is_file():
        with _told(path):
            path.write_bytes(data)
        return
    target = Path(os.path.realpath(path))
    check_out(target.parent)
    with ExitStack() as undo, _told(path):
        undo.callback(_remove_folders, _make_folders(target.parent))
        stage = Path(tempfile.mkdtemp(prefix=_STAGE, dir=target.parent))
        undo.callback(shutil.rmtree, stage, ignore_errors=True)
        _write(stage / target.name, data)
        if target.exists():
            shutil.copymode(target, stage / target.name)
        (stage / target.name).replace(target)
        undo.pop_all()
        shutil.rmtree(stage, ignore_errors=True)


@contextmanager
def _told(out: Path) -> Iterator[None]:
    """An OSError becomes an OutputError with a way out."""
    try:
        yield
    except OSError as error:
        way_out = _WAYS_OUT.get(error.errno or 0, "choose another place")
        raise OutputError(
            f"{out}: cannot be written: {error.strerror or error}; {way_out}; what was there is unchanged"
        ) from error


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; the ones that are new, the innermost first."""
    new = _missing(folder)
    folder.mkdir(parents=True, exist_ok=True)
    return new


def _missing(folder: Path) -> list[Path]:
    return [path for path in (folder, *folder.parents) if not path.exists()]


def _remove_folders(folders: Iterable[Path]) -> None:
    """Remove those that are empty."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _stage(folder: Path, files: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    """Write every file below `folder`; the checksum of each by its name."""
    folder.mkdir()
    sums: dict[str, str] = {}
    for name, data in _outside(files):
        if not _is_inside(name) or name == MANIFEST or name in sums:
            raise ValueError(f"not a name for a file of the site: {name!r}")
        _write(folder / name, data)
        sums[name] = hashlib.sha256(data).hexdigest()
    return sums


def _outside(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The files; an OSError on the way to them is not one of writing, and keeps its own words."""
    try:
        yield from files
    except OSError as error:
        raise OutputError(
            f"{error.filename or 'a file of the site'}: cannot be read: {error.strerror}"
        ) from error


def _is_inside(name: str) -> bool:
    """Whether a name stays inside the folder it is put in."""
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and str(path) == name


def _write(path: Path, data: bytes) -> None:
    """Write and wait until it is on the disk, where "disk full" may only show."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sum(path: Path) -> str | None:
    """The checksum of a file; None where there is none."""
    if path.is_symlink() or not path.is_file():
        return None
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _manifest(out: Path) -> dict[str, str]:
    """What the earlier build wrote; nothing where that is not known."""
    try:
        files = json.loads((out / MANIFEST).read_text(encoding="utf-8"))["files"]
        return {name: said for name, said in files.items() if isinstance(said, str) and _is_inside(name)}
    except (FileNotFoundError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def _put(out: Path, stage: Path, names: Sequence[str], stale: Sequence[str]) -> None:
    """Move the staged files to their places, and the stale ones away; on any error all go back.

    Each way back is prepared before its step, and does no harm where the step was not taken.
    """
    ways_back: list[Callable[[], object]] = []
    try:
        for name in names:
            target = out / name
            ways_back.append(partial(_remove_folders, _missing(target.parent)))
            target.parent.mkdir(parents=True, exist_ok=True)
            _keep(target, stage / "old" / name, ways_back)
            (stage / "new" / name).replace(target)
        for name in stale:
            _keep(out / name, stage / "old" / name, ways_back)
            (out / name).unlink(missing_ok=True)
    except BaseException as error:
        failed = [way_back for way_back in reversed(ways_back) if not _taken(way_back)]
        if failed:
            message = f"{out}: cannot be written, nor put back as it was ({error})"
            raise OutputError(f"{message}; the old files are in {stage / 'old'}") from error
        raise


def _taken(way_back: Callable[[], object]) -> bool:
    """Take a way back; False where that fails."""
    try:
        way_back()
    except OSError:
        return False
    return True


def _keep(target: Path, copy: Path, ways_back: list[Callable[[], object]]) -> None:
    """Keep a copy of what stands at `target`, and note the way back to it."""
    if not os.path.lexists(target):
        ways_back.append(partial(target.unlink, missing_ok=True))
        return
    if target.is_dir() and not target.is_symlink():
        raise IsADirectoryError(errno.EISDIR, f"{target} is a folder, and a file is to go there")
    copy.parent.mkdir(parents=True, exist_ok=True)
    ways_back.append(partial(_put_back, copy, target))
    try:
        os.link(target, copy, follow_symlinks=False)
    except OSError:  # a file system without links
        try:
            shutil.copy2(target, copy, follow_symlinks=False)
        except BaseException:
            copy.unlink(missing_ok=True)  # half a copy must not go back
            raise


def _put_back(copy: Path, target: Path) -> None:
    if os.path.lexists(copy):
        copy.replace(target)
        copy.unlink(missing_ok=True)  # still there where both are links to one file


def _discard(stage: Path) -> None:
    """Remove the staging folder, unless it holds an old file that could not be put back."""
    if all(path.is_dir() and not path.is_symlink() for path in (stage / "old").rglob("*")):
        shutil.rmtree(stage, ignore_errors=True)


def _prune(out: Path, stale: Iterable[str]) -> None:
    """Remove the folders that stale files leave empty."""
    for name in stale:
        _remove_folders(out / parent for parent in PurePosixPath(name).parents if parent.parts)
