"""The five source articles: what the scorers beside the data print, held to the figures of the first release."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import run
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("source") / "site"
    assert run("build", SHARED / "seeds", "-o", out).exit_code == 0
    return out


def scores(script: str, *arguments: str | Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, SHARED / script, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    return {name: float(value) for name, value in re.findall(r"(\w+) (\d+(?:\.\d+)?)", done.stdout)}


def test_the_timeline_is_as_good_as_it_was(site: Path) -> None:
    got = scores("gold/score_timeline.py", site / "timeline.json")
    assert got["found"] == 100
    assert got["dated"] >= 97
    assert got["status"] >= 99
    assert got["merge"] >= 89
    assert (got["lumped"], got["extra"]) == (0, 0)


def test_every_expression_has_its_value(tmp_path: Path) -> None:
    tagged = tmp_path / "tagged.jsonl"
    tagged.write_text(run("tag", SHARED / "seeds", "--parse").stdout, encoding="utf-8")
    got = scores("gold/score_expressions.py", tagged)
    assert (got["found"], got["value"], got["dates"]) == (48, 48, 0)


def test_the_data_is_sound_beyond_its_schema(site: Path) -> None:
    pytest.importorskip("edtf")
    script = SHARED / "checks/json/check_semantics.py"
    done = subprocess.run(
        [sys.executable, script, site / "timeline.json", SHARED / "seeds"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip().endswith("0 errors"), done.stdout


def test_a_section_has_its_own_anchor(site: Path) -> None:
    data = json.loads((site / "timeline.json").read_text(encoding="utf-8"))
    anchors = {
        s["anchor"]["date"] for e in data["events"] for s in e["sources"] if s["anchor"]["type"] == "section"
    }
    assert anchors == {"2020-02-22"}
