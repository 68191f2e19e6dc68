"""The command line: what it writes, where messages go, and with which status it ends."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import run

REPORT = "---\ntitle: The port\ndate: 9 May 2024\n---\n\nDockers blocked the harbour gate on Monday.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "port.md").write_text(REPORT, encoding="utf-8")
    return folder


def test_build_writes_a_page_a_feed_and_data(articles: Path, tmp_path: Path) -> None:
    done = run("build", articles, "-o", tmp_path / "site")
    assert done.exit_code == 0, done.stderr
    assert {"index.html", "timeline.ics", "timeline.json"} <= {p.name for p in (tmp_path / "site").iterdir()}
    assert done.stdout == ""


def test_the_summary_counts_what_was_found(articles: Path, tmp_path: Path) -> None:
    done = run("build", articles, "-o", tmp_path / "site")
    assert "1 read (1 front-matter), 0 skipped" in done.stderr
    assert "1 found, 1 resolved" in done.stderr
    assert "1 from 1 mentions" in done.stderr


def test_one_format_goes_to_standard_output_and_nothing_else_does(articles: Path) -> None:
    done = run("build", articles, "-f", "json", "-o", "-")
    assert [e["edtf"] for e in json.loads(done.stdout)["events"]] == ["2024-05-06"]


def test_an_article_can_come_from_standard_input() -> None:
    done = run(
        "build",
        "-",
        "--date",
        "9 May 2024",
        "-f",
        "json",
        "-o",
        "-",
        text="Dockers blocked the gate on Monday.",
    )
    assert [e["edtf"] for e in json.loads(done.stdout)["events"]] == ["2024-05-06"]


def test_the_date_option_is_for_articles_without_one(articles: Path) -> None:
    (articles / "dam.txt").write_text("The dam opened on Tuesday.\n", encoding="utf-8")
    done = run("build", articles, "--date", "2020-01-10", "-f", "json", "-o", "-")
    assert [e["edtf"] for e in json.loads(done.stdout)["events"]] == ["2020-01-07", "2024-05-06"]


def test_a_dated_file_name_dates_an_article(tmp_path: Path) -> None:
    file = tmp_path / "2024-05-09-dam.txt"
    file.write_text("The dam opened on Tuesday.\n", encoding="utf-8")
    done = run("build", file, "-f", "json", "-o", "-")
    assert [e["edtf"] for e in json.loads(done.stdout)["events"]] == ["2024-05-07"]


def test_a_rebuild_keeps_ids_when_sentences_are_reworded_and_articles_added(
    articles: Path, tmp_path: Path
) -> None:
    run("build", articles, "-o", tmp_path / "site")
    (before,) = json.loads((tmp_path / "site/timeline.json").read_bytes())["events"]
    words = REPORT.replace("Dockers blocked", "On Saturday the sea was calm.\n\nAngry dockers blocked")
    (articles / "port.md").write_text(words, encoding="utf-8")
    (articles / "2024-05-08-a.txt").write_text("The council elected a mayor on Monday.\n", encoding="utf-8")
    run("build", articles, "-o", tmp_path / "site")
    after = json.loads((tmp_path / "site/timeline.json").read_bytes())["events"]
    (dockers,) = [e for e in after if "dockers" in e["title"]]
    assert (dockers["id"], dockers["sequence"]) == (before["id"], 1)
    assert len({e["id"] for e in after}) == len(after) == 3


def test_a_broken_earlier_build_is_told_and_built_over(articles: Path, tmp_path: Path) -> None:
    run("build", articles, "-o", tmp_path / "site")
    (tmp_path / "site/timeline.json").write_text("{", encoding="utf-8")
    done = run("build", articles, "-o", tmp_path / "site")
    assert done.exit_code == 0
    assert "timeline.json" in done.stderr
    assert "begin anew" in done.stderr
    assert json.loads((tmp_path / "site/timeline.json").read_bytes())["events"]


STRIKE = """---
title: From the region
date: 9 May 2024
---

Dockers blocked the harbour gate on Monday.
The mayor of Oxmouth opened a small library on Tuesday.
A lorry lost its load of gravel near the quarry on Wednesday.
"""


def test_top_keeps_the_most_important_events_in_every_format(articles: Path, tmp_path: Path) -> None:
    (articles / "more.md").write_text(STRIKE, encoding="utf-8")
    done = run("build", articles, "-o", tmp_path / "site", "--top", "1")
    assert "3 from 4 mentions, the 1 most important kept" in done.stderr
    (event,) = json.loads((tmp_path / "site/timeline.json").read_bytes())["events"]
    assert (event["edtf"], len(event["sources"])) == ("2024-05-06", 2)
    page = (tmp_path / "site/index.html").read_text("utf-8")
    feed = (tmp_path / "site/timeline.ics").read_text("utf-8")
    assert page.count('class="event ') == feed.count("BEGIN:VEVENT") == 1
    assert event["id"] in page
    assert "library" not in page + feed


def test_what_top_leaves_out_keeps_its_id_and_its_stamps(articles: Path, tmp_path: Path) -> None:
    (articles / "more.md").write_text(STRIKE, encoding="utf-8")
    site = tmp_path / "site"

    def built(*more: str) -> dict[str, dict[str, object]]:
        assert run("build", articles, "-o", site, *more).exit_code == 0
        return {e["id"]: e for e in json.loads((site / "timeline.json").read_bytes())["events"]}

    whole = built()
    changed = STRIKE.replace("small library", "small library and a cinema")
    (articles / "more.md").write_text(changed, encoding="utf-8")
    again = built()
    assert again.keys() == whole.keys()
    assert {e["sequence"] for e in again.values()} == {0, 1}
    for count in ("1", "2", "1"):
        few = built("--top", count)
        assert len(few) == int(count)
        assert all(again[i] == e for i, e in few.items())
    assert built() == again
    assert not (site / ".timeline-left-out.json").exists()


def test_top_may_stand_in_the_settings_and_be_more_than_there_are(articles: Path, tmp_path: Path) -> None:
    (articles / "more.md").write_text(STRIKE, encoding="utf-8")
    (articles / "timeline.toml").write_text("top = 2\n", encoding="utf-8")

    def built(*more: str) -> int:
        return len(json.loads(run("build", articles, "-f", "json", "-o", "-", *more).stdout)["events"])

    assert (built(), built("--top", "1"), built("--top", "99")) == (2, 1, 3)
    assert run("build", articles, "-o", tmp_path / "site", "--top", "0").exit_code == 2


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


def test_tag_prints_a_line_for_each_expression(articles: Path) -> None:
    (row,) = map(json.loads, run("tag", articles).stdout.splitlines())
    assert row == {
        "file": "port.md", "start": 36, "end": 42, "text": "Monday", "type": "DATE", "value": "2024-05-06",
        "edtf": "2024-05-06", "rule": "weekday", "confidence": row["confidence"],
    }  # fmt: skip


def test_tag_prints_timeml(articles: Path) -> None:
    done = run("tag", articles / "port.md", "--format", "timeml")
    assert '<TIMEX3 tid="t1" type="DATE" value="2024-05-06">Monday</TIMEX3>' in done.stdout


def test_date_prints_the_clue(articles: Path) -> None:
    (row,) = map(json.loads, run("date", articles, "--json").stdout.splitlines())
    assert (row["date"], row["clue"]) == ("2024-05-09", "front-matter")


def test_why_and_export_read_the_data_alone(articles: Path, tmp_path: Path) -> None:
    run("build", articles, "-o", tmp_path / "site")
    data = tmp_path / "site/timeline.json"
    (event,) = json.loads(data.read_text(encoding="utf-8"))["events"]
    told = run("why", event["id"], data).stdout
    assert "“Monday” is 2024-05-06" in told
    assert "the Monday before publication" in told
    assert run("export", data, "-f", "ical", "-o", "-").stdout.startswith("BEGIN:VCALENDAR")
    assert run("why", "e-nothing", data).exit_code == 2


def test_explain_tells_value_rule_tree_and_losers() -> None:
    done = json.loads(run("explain", "April last year", "--date", "2020-04-29", "--json").stdout)
    assert (done["value"], done["start"], done["end"], done["precision"]) == (
        "2019-04",
        "2019-04-01",
        "2019-04-30",
        "month",
    )
    assert done["rule"] == "month_of_shifted_year"
    assert done["reading"]["frame"] == {"is": "Shift", "cycle": "year", "steps": -1}
    assert "month" in [lost["rule"] for lost in done["lost"]]


def test_quick_commands_do_not_load_the_model() -> None:
    script = "import sys; from timeline.cli import cli\ntry: cli(sys.argv[1:])\nexcept SystemExit: pass\nprint('spacy' in sys.modules, file=sys.stderr)"
    for words in (
        ["--version"],
        ["--help"],
        ["tag", "--help"],
        ["explain", "last May", "--date", "2020-01-01"],
    ):
        done = subprocess.run(
            [sys.executable, "-c", script, *words], capture_output=True, text=True, check=True
        )
        assert done.stderr.strip() == "False", words


def test_two_builds_are_byte_identical_whatever_the_order_and_the_hash_seed(tmp_path: Path) -> None:
    seeds = Path(__file__).resolve().parents[1] / "seeds"
    copy = tmp_path / "seeds"
    copy.mkdir()
    for file in sorted(seeds.iterdir(), reverse=True):
        shutil.copy(file, copy / file.name)
    sites = []
    for seed, paths in (("1", [seeds]), ("2", sorted(copy.iterdir(), reverse=True))):
        out = tmp_path / f"site{seed}"
        command = [
            sys.executable,
            "-m",
            "timeline",
            "build",
            *map(str, paths),
            "-o",
            str(out),
            "--title",
            "Same",
        ]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True)
        sites.append({p.relative_to(out): p.read_bytes() for p in out.rglob("*") if p.is_file()})
    assert sites[0] == sites[1]


def test_a_rebuild_changes_no_byte_and_a_change_counts_up(articles: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    run("build", articles, "-o", site)
    first = (site / "timeline.json").read_bytes()
    run("build", articles, "-o", site)
    assert (site / "timeline.json").read_bytes() == first
    (articles / "wire.md").write_text(
        REPORT.replace("gate on Monday", "gate early on Monday"), encoding="utf-8"
    )
    run("build", articles, "-o", site)
    (event,) = json.loads((site / "timeline.json").read_text(encoding="utf-8"))["events"]
    assert event["sequence"] == 1
    assert event["modified"] > json.loads(first)["events"][0]["modified"]
