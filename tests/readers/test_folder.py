"""Which files are read, in which order, and what they are called."""

from __future__ import annotations

import io
import os
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from tests.readers.helpers import both, one, put, split, wrong
from timeline.errors import NothingToDo, Severity, UsageError
from timeline.readers import read
from timeline.readers.table import READERS, reader_for
from timeline.settings import MANIFEST, Settings

STORY = "The bridge reopened on Tuesday."


def ids(*paths: str | Path) -> list[str]:
    return [draft.id for draft in both(*paths)[0]]


def test_a_folder_is_read_to_its_depth_in_order(tmp_path: Path) -> None:
    put(tmp_path, b__txt=STORY, a__md=STORY)
    put(tmp_path / "a" / "deep", c__txt=STORY)
    assert ids(tmp_path) == ["a.md", "a/deep/c.txt", "b.txt"]


def test_what_is_no_article(tmp_path: Path) -> None:
    put(
        tmp_path,
        README__md=STORY,
        Readme__txt=STORY,
        LICENSE=STORY,
        LICENSE__txt=STORY,
        corrections__toml="",
        timeline__toml="",
    )
    put(tmp_path, photo__jpg=b"\x00", __hidden__md=STORY, notes=STORY, **{"license-to-fish.md": STORY})
    put(tmp_path / ".git", a__md=STORY)
    drafts, problems = both(tmp_path)
    assert [draft.id for draft in drafts] == ["license-to-fish.md"]
    assert not problems


@pytest.mark.parametrize("files", [{}, {"photo__jpg": b"x", "README__md": STORY}])
def test_a_folder_without_an_article(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    put(tmp_path, **files)
    with pytest.raises(NothingToDo) as caught:
        read([tmp_path])
    assert str(caught.value).startswith(f"{tmp_path}: no article in it; these are read: .txt, .text, .md")
    assert caught.value.exit_code == 1


def test_an_empty_folder_beside_a_full_one_is_told(tmp_path: Path) -> None:
    drafts, problems = both(put(tmp_path / "full", a__txt=STORY), put(tmp_path / "empty"))
    assert len(drafts) == 1
    assert problems[0].place == str(tmp_path / "empty")
    assert problems[0].severity is Severity.WARNING


def test_a_missing_path(tmp_path: Path) -> None:
    put(tmp_path, a__txt=STORY)
    with pytest.raises(UsageError, match=r"gone\.txt: No such file or directory; check the path") as caught:
        read([tmp_path, tmp_path / "gone.txt"])
    assert caught.value.exit_code == 2


def test_no_path_at_all() -> None:
    with pytest.raises(NothingToDo, match="no path was named"):
        read([])


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, a__txt=STORY, b__txt=STORY)
    real = Path.open

    def denied(self: Path, *args: Any, **kwargs: Any) -> Any:
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", denied)
    drafts, problems = both(tmp_path)
    assert [draft.id for draft in drafts] == ["b.txt"]
    assert (
        str(problems[0])
        == f"{tmp_path / 'a.txt'}: cannot be read: Permission denied; check the file and its permissions"
    )
    assert problems[0].severity is Severity.ERROR


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permissions(tmp_path: Path) -> None:
    put(tmp_path, a__txt=STORY)
    (tmp_path / "a.txt").chmod(0)
    assert "Permission denied" in wrong(tmp_path).message


def test_a_folder_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, a__txt=STORY)
    put(tmp_path / "closed", b__txt=STORY)
    real = Path.iterdir

    def denied(self: Path) -> Any:
        if self.name == "closed":
            raise PermissionError(13, "Permission denied")
        return real(self)

    monkeypatch.setattr(Path, "iterdir", denied)
    drafts, problems = both(tmp_path)
    assert len(drafts) == 1
    assert (
        str(problems[0]) == f"{tmp_path / 'closed'}: cannot be read: Permission denied; check its permissions"
    )


def test_links_in_circles(tmp_path: Path) -> None:
    put(tmp_path / "a" / "b", x__txt=STORY)
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "out").symlink_to(tmp_path)
    (tmp_path / "a" / "self.txt").symlink_to(tmp_path / "a" / "self.txt")
    (tmp_path / "a" / "gone.md").symlink_to(tmp_path / "gone.md")
    (tmp_path / "a" / "one").symlink_to(tmp_path / "a" / "two")
    (tmp_path / "a" / "two").symlink_to(tmp_path / "a" / "one")
    drafts, problems = both(tmp_path / "a")
    assert [draft.id for draft in drafts] == ["b/x.txt"]
    assert [(problem.place.rpartition("/")[2], problem.severity) for problem in problems] == [
        ("up", Severity.NOTE),
        ("gone.md", Severity.WARNING),
        ("out", Severity.NOTE),
        ("self.txt", Severity.WARNING),
    ]


def test_links_lead_to_articles_once(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere", y__txt=STORY)
    put(tmp_path / "a", x__txt=STORY)
    (tmp_path / "a" / "linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "a" / "again.txt").symlink_to(tmp_path / "a" / "x.txt")
    assert ids(tmp_path / "a") == ["linked/y.txt", "x.txt"]


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    put(tmp_path, a__txt=STORY)
    os.mkfifo(tmp_path / "b.txt")
    assert ids(tmp_path) == ["a.txt"]


def test_a_finished_site_is_no_folder_of_articles(tmp_path: Path) -> None:
    put(tmp_path, a__txt=STORY)
    put(tmp_path / "site", index__html=STORY, **{MANIFEST: "{}"})
    drafts, problems = both(tmp_path)
    assert [draft.id for draft in drafts] == ["a.txt"]
    assert (problems[0].message, problems[0].severity) == (
        "a finished site, no articles; passed over",
        Severity.NOTE,
    )


def test_the_order_of_the_paths_changes_nothing(tmp_path: Path) -> None:
    put(tmp_path / "north" / "news", a__txt=STORY, b__txt=STORY)
    put(tmp_path / "south" / "news", a__txt=STORY, c__txt=STORY)
    put(tmp_path / "news", d__txt=STORY)
    paths = [
        tmp_path / "north" / "news",
        tmp_path / "south" / "news",
        tmp_path / "news" / "d.txt",
        tmp_path / "south",
    ]
    results = [both(*order) for order in permutations(paths)]
    assert all(result == results[0] for result in results)
    assert [draft.id for draft in results[0][0]] == ["a.txt", "b.txt", "d.txt", "news/a.txt", "news/c.txt"]


def test_ids_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    north, south = (
        put(tmp_path / "north" / "news", a__txt=STORY, b__txt=STORY),
        put(tmp_path / "south" / "news", a__txt=STORY),
    )
    drafts, _ = both(north, south)
    assert [(draft.id, draft.path) for draft in drafts] == [
        ("b.txt", "b.txt"),
        ("north/news/a.txt", "a.txt"),
        ("south/news/a.txt", "a.txt"),
    ]
    third = put(tmp_path / "third", **{"x.txt": STORY})
    put(third / "north" / "news", a__txt=STORY)
    assert len(set(ids(north, south, third))) == 5


def test_a_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "a", x__txt=STORY)
    monkeypatch.chdir(tmp_path)
    assert ids("a", "./a", tmp_path / "a", "a/x.txt", "a/../a/x.txt") == ["x.txt"]
    assert one("a").place == "a/x.txt"


def test_a_named_file_is_read_by_what_is_in_it(tmp_path: Path) -> None:
    put(
        tmp_path,
        README__md=STORY,
        notes=STORY,
        page=f"\ufeff<!DOCTYPE html><html><body><p>{STORY}</p></body></html>",
    )
    put(
        tmp_path,
        data='{"text": "Rain fell."}',
        lines='{"text": "Rain."}\n{"text": "Snow."}',
        table='[{"text": "Hail."}]',
    )
    names = ["README.md", "notes", "page", "data", "lines", "table"]
    assert sorted(draft.text for draft in both(*(tmp_path / name for name in names))[0]) == sorted(
        [STORY] * 3 + ["Rain fell.", "Rain.", "Snow.", "Hail."]
    )
    put(tmp_path, timeline__toml="")
    with pytest.raises(NothingToDo, match="settings, no article"):
        read([tmp_path / "timeline.toml"])


@pytest.mark.parametrize(
    "text", [STORY, '{"text": "The bridge reopened on Tuesday."}', f"<html><p>{STORY}</p></html>"]
)
def test_standard_input(text: str) -> None:
    drafts, problems = split(read(["-", "-"], Settings(), stdin=io.BytesIO(text.encode())))
    assert [(draft.id, draft.place, draft.text) for draft in drafts] == [("stdin", "stdin", STORY)]
    assert not problems


def test_standard_input_without_text() -> None:
    assert [str(item) for item in read(["-"], stdin=io.BytesIO(b""))] == ["stdin: no text"]


def test_names_that_are_no_utf_8(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))).write_text(STORY)
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe8.txt"))).write_text(STORY)
    found = ids(tmp_path)
    assert len(set(found)) == 2
    assert all(name.encode() for name in found)


def test_suffixes_need_no_small_letters() -> None:
    assert reader_for("A.TXT") is READERS[".txt"]
    assert reader_for("a.JSONL.gz") is READERS[".jsonl.gz"]
    assert reader_for("a.txt.gz") is None
    assert reader_for("txt") is None
