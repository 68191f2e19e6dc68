"""What the commands say where something is wrong, and with which status they end."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from tests.commands import REPORT, run


def test_a_bad_article_is_skipped_and_told_and_the_others_are_built(articles: Path, tmp_path: Path) -> None:
    (articles / "noise.txt").write_bytes(bytes(range(32)) * 40)
    done = run("build", articles, "-o", tmp_path / "site")
    assert done.exit_code == 1
    assert "noise.txt" in done.stderr
    assert (tmp_path / "site/index.html").is_file()


def test_strict_writes_nothing_where_something_was_passed_over(articles: Path, tmp_path: Path) -> None:
    (articles / "noise.txt").write_bytes(bytes(range(32)) * 40)
    done = run("build", articles, "-o", tmp_path / "site", "--strict")
    assert done.exit_code == 1
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("name", ["a folder with nothing in it", "a folder with no article in it"])
def test_no_article_at_all(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    if "no article" in name:
        (folder / "picture.bin").write_bytes(b"\x00\x01")
    done = run("build", folder, "-o", tmp_path / "site")
    assert done.exit_code == 1
    assert str(folder) in done.stderr
    assert not (tmp_path / "site").exists()


def test_only_articles_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    done = run("build", tmp_path / "empty.txt", "-o", tmp_path / "site")
    assert done.exit_code == 1
    assert "empty.txt" in done.stderr
    assert not (tmp_path / "site").exists()


def test_a_missing_path_is_a_wrong_call(tmp_path: Path) -> None:
    done = run("build", tmp_path / "nowhere", "-o", tmp_path / "site")
    assert done.exit_code == 2
    assert "nowhere" in done.stderr


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ('title = "A', ":1"),
        ('titel = "A"', '"title"'),
        ("title = 3", '"title"'),
        ('kind = "poem"', "narrative"),
    ],
)
def test_broken_settings_name_the_place(settings: str, told: str, articles: Path, tmp_path: Path) -> None:
    (articles / "timeline.toml").write_text(settings, encoding="utf-8")
    done = run("build", articles, "-o", tmp_path / "site")
    assert done.exit_code == 2
    assert "timeline.toml" in done.stderr
    assert told in done.stderr
    assert not (tmp_path / "site").exists()


def test_out_that_is_a_file(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine", encoding="utf-8")
    done = run("build", articles, "-o", tmp_path / "site")
    assert done.exit_code == 2
    assert (tmp_path / "site").read_text(encoding="utf-8") == "mine"


def test_a_day_that_does_not_exist_leaves_the_article_undated_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ndate: 2020-02-30\n---\n\nThe dam opened in 2019.\n", encoding="utf-8"
    )
    done = run("build", tmp_path / "a.md", "-f", "json", "-o", "-")
    assert done.exit_code == 0
    assert "2020-02-30" in done.stderr
    assert json.loads(done.stdout)["articles"][0]["published"] is None


def test_a_date_option_that_is_none(articles: Path) -> None:
    done = run("build", articles, "--date", "yesterday", "-f", "json", "-o", "-")
    assert done.exit_code == 2
    assert "yesterday" in done.stderr


def test_a_full_disk_leaves_the_old_site_whole(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    run("build", articles, "-o", site)
    before = {p: p.read_bytes() for p in site.rglob("*") if p.is_file()}
    (articles / "dam.md").write_text(REPORT.replace("Dockers blocked", "Farmers flooded"), encoding="utf-8")

    replace, calls = os.replace, []

    def full(*paths: str) -> None:
        calls.append(paths)
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        replace(*paths)

    monkeypatch.setattr(os, "replace", full)
    done = run("build", articles, "-o", site)
    assert done.exit_code == 1
    assert "space" in done.stderr
    assert {p: p.read_bytes() for p in site.rglob("*") if p.is_file()} == before


def test_an_interrupt_ends_with_130(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("timeline.pipeline.build", interrupted)
    done = run("build", articles, "-o", tmp_path / "site")
    assert done.exit_code == 130
    assert not (tmp_path / "site").exists()


def test_an_unknown_model_names_the_way_out(articles: Path, tmp_path: Path) -> None:
    done = run("build", articles, "-o", tmp_path / "site", "--model", "en_core_web_xxl")
    assert done.exit_code == 2
    assert "en_core_web_xxl" in done.stderr


@pytest.mark.parametrize("command", ["cache"])
def test_what_is_not_in_this_release_says_so(command: str) -> None:
    done = run(command, "anything")
    assert done.exit_code == 2
    assert "not in this release" in done.stderr
