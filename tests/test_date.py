"""`timeline date`: what it prints, what it asks, and what it stores."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from tests.commands import run
from timeline import pipeline
from timeline.chrono import Day, edtf
from timeline.cli import asking
from timeline.errors import Problem
from timeline.model import Article, DatedSection, Dating, Draft, Section, Span
from timeline.settings import Settings

STORM = "A storm hit Oster on Monday.\n\nThe mill\nThe mill lost its roof."
DAMS = "Photo of 4 May 2020.\nThe dams held."
EVIL = "On \x1b[31m4 May\u202e 2020"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles without a word on their dates, but for one with front matter and one with a dated name."""
    folder = tmp_path / "clips"
    (folder / "sub").mkdir(parents=True)
    (folder / "storm.txt").write_text(STORM, encoding="utf-8")
    (folder / "sub/dams.txt").write_text(DAMS, encoding="utf-8")
    (folder / "2020-05-06-ferry.txt").write_text("The ferry sank yesterday.", encoding="utf-8")
    (folder / "said.md").write_text("---\ndate: 2020-05-07\n---\nAll is calm today.", encoding="utf-8")
    return folder


def found(draft: Draft) -> Dating:
    """What a strong clue would make of the articles."""
    if draft.hints:
        return Dating(Day.parse(draft.hints[0].text), draft.hints[0].clue, 0.95)
    if draft.path == "storm.txt":
        return Dating(Day.of(2020, 5, 5), "caption", 0.9, Span(EVIL, 0, len(EVIL)))
    if draft.path == "sub/dams.txt":
        return Dating(None, "same-event", 0.8, None, edtf.read("2020-05-03/2020-05-09"))
    return Dating(None)


def sections(draft: Draft) -> Iterable[DatedSection]:
    if draft.path == "storm.txt":
        start = draft.text.index("The mill")
        yield DatedSection(
            draft.sections[0] if draft.sections else Section(start, len(draft.text), "The mill"),
            Dating(Day.of(2020, 5, 2), "dateline", 0.9),
        )


@pytest.fixture(autouse=True)
def clues(monkeypatch: pytest.MonkeyPatch) -> None:
    def date_articles(
        items: Iterable[Draft | Problem], _: Settings, **_options: object
    ) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
        drafts = sorted((d for d in items if isinstance(d, Draft)), key=lambda d: d.id)
        return tuple(Article(d, found(d), tuple(sections(d))) for d in drafts), ()

    monkeypatch.setattr(pipeline, "date_articles", date_articles)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "possible", lambda: True)


def said(folder: Path) -> dict[str, object]:
    """What the settings say, by the name of the article."""
    data = tomllib.loads((folder / "timeline.toml").read_text(encoding="utf-8"))
    return {name: table["published"] for name, table in data["articles"].items() if "published" in table}


def test_a_line_for_each_article_and_one_below_it_for_each_section(folder: Path) -> None:
    assert run("date", folder).stdout == (
        "2020-05-06             0.95  file-name     2020-05-06-ferry.txt\n"
        "2020-05-07             0.95  front-matter  said.md\n"
        "2020-05-05             0.90  caption       storm.txt  “On [31m4 May 2020”\n"
        "  2020-05-02           0.90  dateline      “The mill”\n"
        "2020-05-03/2020-05-09  0.80  same-event    sub/dams.txt\n"
    )


def test_json_is_a_line_for_each_article(folder: Path) -> None:
    done = run("date", folder, "--json")
    ferry, _, storm, dams = map(json.loads, done.stdout.splitlines())
    assert ferry == {
        "file": "2020-05-06-ferry.txt", "id": "2020-05-06-ferry.txt", "date": "2020-05-06", "within": None,
        "clue": "file-name", "confidence": 0.95, "evidence": None, "sections": [],
    }  # fmt: skip
    assert storm["evidence"] == {"exact": EVIL, "start": 0, "end": len(EVIL)}
    assert storm["sections"] == [
        {
            "heading": "The mill", "start": STORM.index("The mill"), "end": len(STORM), "date": "2020-05-02", "within": None,
            "clue": "dateline", "confidence": 0.9, "evidence": None, "inherited": False,
        }
    ]  # fmt: skip
    assert (dams["date"], dams["within"]) == (None, "2020-05-03/2020-05-09")
    assert all(char.isprintable() or char == "\n" for char in done.stdout)


def test_yes_stores_every_exact_day_that_is_not_said_yet(folder: Path) -> None:
    done = run("date", folder, "--write", "--yes")
    assert done.exit_code == 0, done.stderr
    assert said(folder) == {"storm.txt": date(2020, 5, 5), "2020-05-06-ferry.txt": date(2020, 5, 6)}
    assert f"2 dates written to {folder}/timeline.toml" in done.stderr
    assert "storm.txt: the date of a section is not stored" in done.stderr


def test_what_is_stored_is_said_the_next_time(folder: Path) -> None:
    run("date", folder, "--write", "--yes")
    rows = {row["id"]: row for row in map(json.loads, run("date", folder, "--json").stdout.splitlines())}
    assert (rows["storm.txt"]["date"], rows["storm.txt"]["clue"]) == ("2020-05-05", "settings")
    before = (folder / "timeline.toml").read_bytes()
    done = run("date", folder, "--write", "--yes")
    assert (folder / "timeline.toml").read_bytes() == before
    assert "no date was stored" in done.stderr


def test_it_asks_for_each_that_is_not_said(folder: Path, terminal: None) -> None:
    done = run("date", folder, "--write", text="y\nsoon\n4 May 2020\n\n")
    assert done.exit_code == 0, done.stderr
    assert said(folder) == {"2020-05-06-ferry.txt": date(2020, 5, 6), "storm.txt": date(2020, 5, 4)}
    assert "storm.txt: 2020-05-05  (caption, 0.90) “On [31m4 May 2020”" in done.stderr
    assert "not a date that can be read" in done.stderr
    assert "read as 2020-05-04" in done.stderr
    assert "sub/dams.txt: 2020-05-03/2020-05-09  (same-event, 0.80)" in done.stderr
    assert "said.md" not in done.stderr
    assert "Accept?" not in done.stdout


@pytest.mark.parametrize(
    ("answers", "stored"),
    [
        ("\n\n\n", set()),
        ("n\nNO\nn\n", set()),
        ("a\n", {"2020-05-06-ferry.txt", "storm.txt"}),
        ("n\na\n", {"storm.txt"}),
        ("y\nq\n", {"2020-05-06-ferry.txt"}),
        ("q\n", set()),
        ("n\nn\n2020-05-08\n", {"sub/dams.txt"}),
        ("n\nn\ny\n\n", set()),  # an interval cannot be accepted
    ],
)
def test_answers(folder: Path, terminal: None, answers: str, stored: set[str]) -> None:
    done = run("date", folder, "--write", text=answers)
    assert done.exit_code == 0, done.stderr
    assert (folder / "timeline.toml").exists() == bool(stored)
    assert not stored or set(said(folder)) == stored


def test_who_goes_away_changes_nothing(folder: Path, terminal: None) -> None:
    done = run("date", folder, "--write", text="y\n")
    assert done.exit_code == 130
    assert not (folder / "timeline.toml").exists()


@pytest.mark.parametrize("options", [["--write"], ["--yes"]])
def test_where_nobody_can_be_asked_it_says_what_to_do(folder: Path, options: list[str]) -> None:
    done = run("date", folder, *options)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "--yes" in done.stderr
    assert not (folder / "timeline.toml").exists()


def test_a_section_that_is_named_is_stored_in_its_list(folder: Path) -> None:
    settings = folder / "timeline.toml"
    settings.write_text(
        '# mine\n[articles."storm.txt"]\nsections = [{ heading = "The mill" }]\n', encoding="utf-8"
    )
    run("date", folder, "--write", "--yes")
    assert settings.read_text(encoding="utf-8").startswith(
        '# mine\n[articles."storm.txt"]\npublished = 2020-05-05\nsections = [{ heading = "The mill", published = 2020-05-02}]\n'
    )


def test_a_file_that_is_named_is_stored_beside_itself(folder: Path) -> None:
    (folder / "sub/2020-05-08-more.txt").write_text("More rain fell.", encoding="utf-8")
    run("date", folder / "sub/2020-05-08-more.txt", "--write", "--yes")
    assert said(folder / "sub") == {"2020-05-08-more.txt": date(2020, 5, 8)}
    assert not (folder / "timeline.toml").exists()


def test_a_key_that_names_the_article_in_another_way_is_used(folder: Path) -> None:
    settings = folder / "timeline.toml"
    settings.write_text('[articles."sub/../storm.txt"]\ntitle = "S"\n', encoding="utf-8")
    run("date", folder, "--write", "--yes")
    assert said(folder)["sub/../storm.txt"] == date(2020, 5, 5)


def test_an_article_of_a_file_of_several(folder: Path) -> None:
    rows = [{"id": "one", "text": "It rained."}, {"text": "It snowed."}]
    (folder / "2020-05-09.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    run("date", folder, "--write", "--yes")
    assert {"2020-05-09.jsonl#one", "2020-05-09.jsonl#2"} < set(said(folder))
    told = [json.loads(row) for row in run("date", folder, "--json").stdout.splitlines()]
    assert {row["clue"] for row in told if "jsonl" in row["id"]} == {"settings"}


def test_standard_input_has_no_file(folder: Path) -> None:
    done = run("date", "-", "--write", "--yes", text="It rained.")
    assert done.exit_code == 0
    assert "stdin: its date cannot be stored" in done.stderr


def test_a_protected_file_is_left_alone(folder: Path) -> None:
    settings = folder / "timeline.toml"
    settings.write_text('title = "x"\n', encoding="utf-8")
    settings.chmod(0o444)
    done = run("date", folder, "--write", "--yes")
    assert done.exit_code == 1
    assert "protected against writing" in done.stderr
    assert settings.read_text(encoding="utf-8") == 'title = "x"\n'


def test_who_may_read_the_file_stays_as_it_was(folder: Path) -> None:
    settings = folder / "timeline.toml"
    settings.write_text('title = "x"\n', encoding="utf-8")
    settings.chmod(0o600)
    run("date", folder, "--write", "--yes")
    assert said(folder)
    assert settings.stat().st_mode & 0o777 == 0o600


def test_a_byte_order_mark_stays(folder: Path) -> None:
    (folder / "timeline.toml").write_bytes(b'\xef\xbb\xbftitle = "x"\r\n')
    run("date", folder, "--write", "--yes")
    data = (folder / "timeline.toml").read_bytes()
    assert data.startswith(b'\xef\xbb\xbftitle = "x"\r\n\r\n[articles."2020-05-06-ferry.txt"]\r\n')
    assert data.count(b"\n") == data.count(b"\r\n")
