"""The command line: what it writes, where messages go, and with which status it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.commands import run


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


def test_what_has_a_date_and_no_clear_headline_is_counted(articles: Path, tmp_path: Path) -> None:
    (articles / "2024-05-08-b.txt").write_text("The sea is calm on Monday.\n", encoding="utf-8")
    done = run("build", articles, "-o", tmp_path / "site")
    assert "; 1 more without a clear headline (headline_threshold = 0 shows them)" in done.stderr
    (articles / "timeline.toml").write_text("headline_threshold = 0\n", encoding="utf-8")
    done = run("build", articles, "-o", tmp_path / "site")
    assert "without a clear headline" not in done.stderr
    events = json.loads((tmp_path / "site/timeline.json").read_bytes())["events"]
    assert "The sea is calm" in [event["title"] for event in events]
