"""`timeline build --watch`: what a change of an article does to the site."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.commands import run
from timeline.cli.watching import _other_than

ARTICLE = "---\ntitle: The quay\ndate: 2024-05-07\n---\nThe quay at Harrow burned on {day}.\n"


def until(found: Path, words: str) -> bool:
    """Whether a file holds the words within a time that no build takes."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if found.is_file() and words in found.read_text("utf-8"):
            return True
        time.sleep(0.1)
    return False


def test_a_change_is_built_and_an_error_does_not_end_it(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    article, settings = articles / "quay.md", articles / "timeline.toml"
    log, out = tmp_path / "log.txt", tmp_path / "site"
    article.write_text(ARTICLE.format(day="Monday"), "utf-8")
    command = [
        sys.executable,
        "-m",
        "timeline",
        "build",
        str(article),
        "-o",
        str(out),
        "--watch",
        "--model",
        "none",
    ]
    with log.open("w") as told, subprocess.Popen(command, stderr=told) as building:
        assert until(out / "timeline.json", "2024-05-06")
        settings.write_text('titel = "A quay"', "utf-8")
        assert until(log, 'did you mean "title"')
        settings.write_text('title = "A quay"', "utf-8")
        assert until(out / "timeline.json", '"A quay"')
        article.write_text(ARTICLE.format(day="Sunday"), "utf-8")
        assert until(out / "timeline.json", "2024-05-05")
        building.terminate()


def test_standard_input_cannot_be_watched(tmp_path: Path) -> None:
    refused = run("build", "-", "-o", tmp_path / "site", "--watch", text="Nothing.")
    assert refused.exit_code == 2
    assert "cannot be watched" in refused.stderr


def test_what_the_build_writes_and_what_is_hidden_is_no_change(tmp_path: Path) -> None:
    clippings = tmp_path / ".clips" / "harbour"
    counts = _other_than(str(clippings / "site"), [clippings])
    assert counts(None, str(clippings / "quay.md"))
    assert counts(None, str(clippings / "timeline.toml"))
    assert not counts(None, str(clippings / "site" / "index.html"))
    assert not counts(None, str(clippings / ".git" / "index"))
