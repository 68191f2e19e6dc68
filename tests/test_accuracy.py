"""The tagger on the gold texts beside a checkout, held to `accuracy.json`.

`make accuracy` writes that file anew, and the tables of docs/accuracy.md; read the diff.

The figures are those of TempEval-3, in percent: F1 of the spans (strict: the same; relaxed: overlapping), of the values, and of
the calendar dates.
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from benchmarks import calibration
from benchmarks.timex import draft, predictions
from tests.shared import SHARED, needs_shared
from timeline import pipeline
from timeline.model import Kind
from timeline.settings import Settings

GOLD = SHARED / "bench" / "timex"
PINNED = Path(__file__).with_name("accuracy.json")
PAGE = Path(__file__).parents[1] / "docs" / "accuracy.md"
SLACK = 0.05  # points of F1
FIGURES = {"strict": "strictF1", "relaxed": "relF1", "value": "valueF1", "date": "dateF1"}
RUNS: tuple[tuple[str, Kind], ...] = (
    ("dev-news", "news"),
    ("dev-news", "auto"),
    ("dev-narrative", "narrative"),
    ("dev-narrative", "auto"),
)


@cache
def scorer() -> ModuleType:
    """The scorer that comes with the gold texts."""
    spec = importlib.util.spec_from_file_location("timex_score", GOLD / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(name: str) -> list[dict[str, Any]]:
    """The documents of one collection, with their gold expressions."""
    return [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]


def measure(name: str, kind: Kind) -> dict[str, float]:
    """The figures of one collection, with the parse."""
    gold = documents(name)
    settings = replace(Settings(), kind=kind)
    found: dict[str, list[dict[str, Any]]] = {}
    for item in pipeline.tag_articles([draft(row) for row in gold], settings, parse=True):
        if isinstance(item, pipeline.Tagged):
            found[item.article.id] = list(predictions(item))
    assert len(found) == len(gold)
    counts, _ = scorer().score(gold, found)
    got = scorer().report(counts)
    return {name: round(100 * got[key], 2) for name, key in FIGURES.items()}


@needs_shared
@pytest.mark.parametrize(("name", "kind"), RUNS)
def test_the_tagger_is_as_good_as_it_was(name: str, kind: Kind) -> None:
    pinned = json.loads(PINNED.read_text("utf-8"))[name][kind]
    got = measure(name, kind)
    fallen = {each: (pinned[each], got[each]) for each in FIGURES if got[each] < pinned[each] - SLACK}
    assert not fallen, f"{name}, {kind}: (pinned, now) {fallen}; where that is meant, `make accuracy`"


def test_every_run_is_pinned() -> None:
    pinned = json.loads(PINNED.read_text("utf-8"))
    assert {(name, kind): set(figures) for name in pinned for kind, figures in pinned[name].items()} == {
        run: set(FIGURES) for run in RUNS
    }


def test_the_page_tells_the_pinned_figures() -> None:
    page = PAGE.read_text("utf-8")
    assert put(page, "figures", table(json.loads(PINNED.read_text("utf-8")))) == page, "run `make accuracy`"


def table(figures: dict[str, dict[str, dict[str, float]]]) -> str:
    """The pinned figures in Markdown."""
    lines = [f"| texts | kind | {' | '.join(FIGURES)} |", "|---|---|---|---|---|---|"]
    for name, kind in RUNS:
        cells = (f"{figures[name][kind][each]:.1f}" for each in FIGURES)
        lines.append(f"| {name} | `{kind}` | {' | '.join(cells)} |")
    return "\n".join(lines)


def put(page: str, name: str, text: str) -> str:
    """The page with what stands between two marks replaced."""
    marked = re.compile(rf"(?s)(<!-- {name} -->\n).*?(<!-- /{name} -->)")
    assert marked.search(page) is not None, name
    return marked.sub(lambda found: f"{found[1]}{text}\n{found[2]}", page)


def reliability() -> str:
    """The table of reliability over both collections, kind auto."""
    rows = [row for name in ("dev-news", "dev-narrative") for row in documents(name)]
    judged = list(calibration.judge(rows, replace(Settings(), kind="auto"), parse=True))
    return "\n".join(calibration.reliability(judged))


def write() -> None:
    """Writes the figures as they are now."""
    figures: dict[str, dict[str, dict[str, float]]] = {}
    for name, kind in RUNS:
        figures.setdefault(name, {})[kind] = measure(name, kind)
    PINNED.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    page = put(PAGE.read_text("utf-8"), "figures", table(figures))
    PAGE.write_text(put(page, "reliability", reliability()), encoding="utf-8")


if __name__ == "__main__":
    if not SHARED.is_dir():
        sys.exit("the measuring data (../shared) is not here")
    write()
