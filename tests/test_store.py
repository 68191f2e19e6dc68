"""All or nothing: what a write leaves behind when it works, and when it does not."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.errors import OutputError, TimelineError, UsageError
from timeline.settings import MANIFEST
from timeline.store import check_out, write_file, write_site

UNHURRIED = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # disks and first imports vary

OLD = (("index.html", b"old"), ("data/a.json", b"[1]"), ("static/gone.css", b"a{}"))
NEW = (("index.html", b"new"), ("data/a.json", b"[2]"), ("feeds/all.ics", b"BEGIN"))


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def folders(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_dir()}


def full(*_: Any, **__: Any) -> Any:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class Failing:
    """Calls the real function, and raises at the nth call."""

    def __init__(self, real: Callable[..., Any], at: int, error: BaseException) -> None:
        self.real, self.at, self.error, self.calls = real, at, error, 0

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.calls += 1
        if self.calls == self.at:
            raise self.error
        return self.real(*args, **kwargs)


def test_a_site_is_written_with_its_parents(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b"
    write_site(out, NEW)
    written = tree(out)
    assert set(json.loads(written.pop(MANIFEST))["files"]) == {name for name, _ in NEW}
    assert written == dict(NEW)


def test_two_writes_are_the_same_bytes(tmp_path: Path) -> None:
    write_site(tmp_path / "one", NEW)
    write_site(tmp_path / "two", reversed(NEW))
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_a_rebuild_removes_what_it_no_longer_makes(tmp_path: Path) -> None:
    write_site(tmp_path, OLD)
    write_site(tmp_path, NEW)
    assert set(tree(tmp_path)) == {MANIFEST, *dict(NEW)}
    assert folders(tmp_path) == {"data", "feeds"}


def test_what_others_wrote_or_changed_stays(tmp_path: Path) -> None:
    write_site(tmp_path, OLD)
    (tmp_path / "static" / "gone.css").write_bytes(b"mine now")
    (tmp_path / "notes.txt").write_bytes(b"mine")
    (tmp_path / "static" / "empty").mkdir()
    write_site(tmp_path, NEW)
    assert tree(tmp_path)["static/gone.css"] == b"mine now"
    assert tree(tmp_path)["notes.txt"] == b"mine"
    assert "static/empty" in folders(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"files": 3}', '{"files": {"../x": "y", "index.html": 7}}'])
def test_a_broken_manifest_removes_nothing(tmp_path: Path, text: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (tmp_path / "x").write_text("mine")
    (out / "index.html").write_text("mine")
    (out / MANIFEST).write_text(text)
    write_site(out, [("a.html", b"a")])
    assert (tmp_path / "x").exists()
    assert (out / "index.html").read_text() == "mine"


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", "", ".", "a//b", MANIFEST, "index.html"])
def test_names_stay_inside_and_come_once(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        write_site(tmp_path / "out", [("index.html", b""), (name, b"x")])
    assert tree(tmp_path) == {}
    assert folders(tmp_path) == set()


STEPS = st.sampled_from(
    ["os.replace", "os.link", "os.fsync", "Path.mkdir", "Path.replace", "Path.open", "Path.unlink"]
)
ERRORS = st.sampled_from(
    [OSError(errno.ENOSPC, "full"), OSError(errno.EACCES, "no"), KeyboardInterrupt(), RuntimeError()]
)


@UNHURRIED
@given(STEPS, st.integers(1, 14), ERRORS, st.booleans(), st.booleans())
def test_a_write_is_all_or_nothing(
    step: str, at: int, error: BaseException, rebuild: bool, foreign: bool
) -> None:
    """Whichever step fails, every file is the old one or every file is the new one, and no other is left."""
    with TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        out = Path(name) / "out"
        if rebuild:
            write_site(out, OLD)
        if foreign:
            (out / "kept").mkdir(parents=True)
            (out / "kept" / "mine.txt").write_bytes(b"mine")
        before, shape = tree(Path(name)), folders(Path(name))
        owner, function = (os, step[3:]) if step.startswith("os.") else (Path, step[5:])
        real = getattr(owner, function)
        failing = Failing(real, at, error)
        patch.setattr(owner, function, lambda *args, **kwargs: failing(*args, **kwargs))
        try:
            write_site(out, NEW)
        except (TimelineError, KeyboardInterrupt, RuntimeError) as raised:
            patch.undo()
            assert isinstance(raised, OutputError if isinstance(error, OSError) else type(error))  # noqa: PT017
            assert tree(Path(name)) == before
            assert folders(Path(name)) == shape
        else:
            patch.undo()
            after = tree(out)
            assert {key: after[key] for key in dict(NEW)} == dict(NEW)
            assert set(after) == {*dict(NEW), MANIFEST} | ({"kept/mine.txt"} if foreign else set())


def test_a_full_disk_is_told_with_a_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_site(tmp_path, OLD)
    before = tree(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(
        OutputError, match=r"No space left on device; free some space; what was there is unchanged"
    ):
        write_site(tmp_path, NEW)
    assert tree(tmp_path) == before
    assert OutputError.exit_code == 1


def test_an_error_on_the_way_to_the_files_leaves_all_as_it_was(tmp_path: Path) -> None:
    def files() -> Iterator[tuple[str, bytes]]:
        yield "index.html", b"new"
        raise FileNotFoundError(errno.ENOENT, "No such file", "page.html.j2")

    write_site(tmp_path, OLD)
    before = tree(tmp_path)
    with pytest.raises(OutputError, match=r"page\.html\.j2: cannot be read"):
        write_site(tmp_path, files())
    assert tree(tmp_path) == before


def test_old_files_that_cannot_be_put_back_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_site(tmp_path, OLD)
    real, calls = Path.replace, 0

    def dying(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls > 2:
            full()
        return real(self, target)

    monkeypatch.setattr(Path, "replace", dying)
    with pytest.raises(OutputError, match=r"nor put back as it was.*the old files are in"):
        write_site(tmp_path, NEW)
    assert b"[1]" in tree(tmp_path).values()


def test_copies_do_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_site(tmp_path, OLD)
    before = tree(tmp_path)
    monkeypatch.setattr(os, "link", full)
    real, calls = Path.replace, 0

    def once(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        return full() if calls == 3 else real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", once)
        with pytest.raises(OutputError):
            write_site(tmp_path, NEW)
    assert tree(tmp_path) == before
    write_site(tmp_path, NEW)
    assert tree(tmp_path)["index.html"] == b"new"


def test_out_that_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "site"
    file.write_text("mine")
    for out in (file, file / "below" / "it"):
        with pytest.raises(UsageError, match="a file is in the way"):
            write_site(out, NEW)
    assert file.read_text() == "mine"
    assert UsageError.exit_code == 2


def test_out_that_cannot_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: Any) -> bool:
        return False

    with monkeypatch.context() as patch:
        patch.setattr(os, "access", denied)
        with pytest.raises(OutputError, match="cannot be written to; check its permissions"):
            check_out(tmp_path / "out")
    with monkeypatch.context() as patch:  # permission is lost after the check
        patch.setattr(
            Path, "mkdir", Failing(Path.mkdir, 1, PermissionError(errno.EACCES, "Permission denied"))
        )
        with pytest.raises(OutputError, match="Permission denied; check its permissions"):
            write_site(tmp_path / "out", NEW)
    assert tree(tmp_path) == {}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_out_without_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError):
        write_site(tmp_path / "out", NEW)
    tmp_path.chmod(0o700)


def test_a_folder_where_a_file_goes(tmp_path: Path) -> None:
    (tmp_path / "index.html").mkdir()
    with pytest.raises(OutputError, match="is a folder, and a file is to go there"):
        write_site(tmp_path, NEW)
    assert folders(tmp_path) == {"index.html"}
    assert tree(tmp_path) == {}


def test_out_among_the_articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("An article.")
    for inputs in ([tmp_path], ["-", tmp_path / "a.txt"]):
        with pytest.raises(UsageError, match="the folder of the articles; name another"):
            check_out(tmp_path, inputs)
    check_out(tmp_path / "site", [tmp_path, "-"])


def test_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "new" / "timeline.json"
    write_file(file, b"{}")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="free some space"):
        write_file(file, b"[]")
    with pytest.raises(OutputError):
        write_file(tmp_path / "other" / "x.json", b"[]")
    assert tree(tmp_path) == {"new/timeline.json": b"{}"}
    assert folders(tmp_path) == {"new"}


def test_one_file_that_is_something_else(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="a folder; name a file in it"):
        write_file(tmp_path, b"")
    write_file(Path("/dev/null"), b"gone")
    assert not Path("/dev/null").is_file()
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "real.json")
    write_file(link, b"x")
    assert link.is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"x"
