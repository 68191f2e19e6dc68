"""A build over an earlier one, and how many events it keeps."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.commands import REPORT, run

STRIKE = """---
title: From the region
date: 9 May 2024
---

Dockers blocked the harbour gate on Monday.
The mayor of Oxmouth opened a small library on Tuesday.
A lorry lost its load of gravel near the quarry on Wednesday.
"""


def test_a_rebuild_keeps_ids_when_sentences_are_reworded_and_articles_added(
    articles: Path, tmp_path: Path
) -> None:
    run("build", articles, "-o", tmp_path / "site")
    (before,) = json.loads((tmp_path / "site/timeline.json").read_bytes())["events"]
    words = REPORT.replace("Dockers blocked", "On Saturday a storm hit the coast.\n\nAngry dockers blocked")
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
