"""Reading `corrections.toml`: what people may write, and what they are told of what they may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import run
from timeline.chrono import edtf
from timeline.corrections import dates, find, read
from timeline.errors import SettingsError

SOUND = """\
# The harbour office confirmed the day.
[[correction]]
action = "redate"
event = "e-7k2m9qx4"
date = 2020-04-27
article = "a.txt"
quote = \"\"\"
The gate was blocked
on Monday.\"\"\"
expression = "on Monday"

[[correction]]
action = "split"
event = "e-7k2m9qx4"
sources = [{ article = "b.txt", quote = "It’s shut." }]
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "corrections.toml"
    file.write_bytes(text.encode())
    return file


def test_an_entry_is_read_with_its_line(tmp_path: Path) -> None:
    redate, split = read(written(tmp_path, "\ufeff" + SOUND.replace("\n", "\r\n")))
    assert (redate.action, redate.place) == ("redate", f"{tmp_path}/corrections.toml:2")
    assert redate.date == edtf.read("2020-04-27")
    assert redate.about.passage.quote == "The gate was blocked on Monday."
    assert (split.place, split.others[0].passage.quote) == (f"{tmp_path}/corrections.toml:12", "It's shut.")


def test_a_file_without_entries_and_no_file_say_nothing(tmp_path: Path) -> None:
    assert find([tmp_path, "-"]) == ()
    assert read(written(tmp_path, "# nothing yet\n")) == ()


def test_the_file_beside_each_path_counts_once(tmp_path: Path) -> None:
    written(tmp_path, SOUND)
    (tmp_path / "a.txt").write_text("…", "utf-8")
    assert len(find([tmp_path, tmp_path / "a.txt", tmp_path / "."])) == 2


ENTRY = '[[correction]]\nevent = "e-7k2m9qx4"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n[[correction]\n", ":2: broken TOML"),
        ("[[corrections]]\n", ':1: "corrections": unknown key; did you mean "correction"?'),
        ('correction = "hide"\n', ':1: "correction": must be a list of tables'),
        (ENTRY, ":1: an entry needs action ="),
        (ENTRY + 'action = "redat"\n', ':3: "action": unknown action "redat"; did you mean "redate"?'),
        (ENTRY + 'action = "delete"\n', "known: redate, retitle, merge, split, hide, pin"),
        (ENTRY + 'action = "redate"\n', ':3: "action": "redate" needs date ='),
        (ENTRY + 'action = "redate"\ndate = "soon"\n', ':4: "date": "soon" is no date'),
        (ENTRY + 'action = "redate"\ndate = 3\n', ':4: "date": must be text in quotation marks'),
        (ENTRY + 'action = "retitle"\ntitle = ""\n', ':4: "title": must have 1 to 200 characters'),
        (ENTRY + 'action = "hide"\ndate = "2020"\n', ':4: "date": goes with redate, and not with hide'),
        (ENTRY + 'action = "hide"\nqoute = "x"\n', ':4: "qoute": unknown key; did you mean "quote"?'),
        (ENTRY + 'action = "hide"\noccurrence = "2"\n', ':4: "occurrence": must be a number'),
        (ENTRY + 'action = "merge"\nwith = "e-1"\n', ':4: "with": must be a list of tables'),
        (ENTRY + 'action = "merge"\nwith = []\n', ':4: "with": must be a list of tables'),
        (ENTRY + 'action = "merge"\nwith = ["e-1"]\n', ':4: "with": must hold tables'),
        (ENTRY + 'action = "merge"\nwith = [{ article = "a.txt" }]\n', ':4: "with": which event?'),
        (ENTRY + 'action = "split"\nsources = [{ event = "e-1" }]\n', ':4: "sources": each needs a quote'),
        ('[[correction]]\naction = "hide"\narticle = "a.txt"\n', ':2: "action": which event?'),
        ('[[correction]]\naction = "hide"\nquote = " "\n', ':2: "action": which event?'),
        (SOUND + '\n[[correction]]\naction = "pun"\n', ':18: "action": unknown action "pun"'),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SettingsError) as error:
        read(written(tmp_path, text))
    assert message in str(error.value)


def test_a_broken_file_stops_a_build_before_anything_is_written(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text("The gate was blocked on 3 May 2024.\n", "utf-8")
    written(articles, ENTRY + 'action = "hied"\n')
    done = run("build", articles, "-o", tmp_path / "site")
    assert done.exit_code == 2
    assert 'corrections.toml:3: "action": unknown action "hied"; did you mean "hide"?' in done.stderr
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-04-27", "2020-04-27"),
        ("2014/..", "2014/.."),
        ("27 April 2020", "2020-04-27"),
        ("Monday, April 27, 2020", "2020-04-27"),
        ("3 mai 2020", "2020-05-03"),
        ("April  2020", "2020-04"),
        ("spring 2019", "2019-21"),
        ("early 2011", "2011~"),
        ("since 2014", "2014/.."),
        ("44 BC", "-0043"),
    ],
)
def test_dates_as_people_write_them(text: str, expected: str) -> None:
    assert edtf.write(dates.read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Monday",
        "27 April",
        "last year",
        "03/04/2020",
        "30 February 2020",
        "two weeks",
        "in 2020 and 2021",
    ],
)
def test_what_is_no_whole_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write it like 2020-04-27"):
        dates.read(text)
