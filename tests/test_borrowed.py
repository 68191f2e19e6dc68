"""A section without a date of its own, from the file to what is told of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.commands import run

TEXT = (
    "The harbour of Oster was closed on Monday.\n"
    "\n"
    "The mill burns\n"
    "\n"
    "The mill of Oster burned down on Tuesday. The council of Oster met two days later.\n"
)
SETTINGS = '[articles."news.txt"]\npublished = 2020-05-08\nsections = [{ heading = "The mill burns" }]\n'


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("clips")
    (folder / "news.txt").write_text(TEXT, encoding="utf-8")
    (folder / "timeline.toml").write_text(SETTINGS, encoding="utf-8")
    out: Path = folder / "out.json"
    done = run("build", folder, "-f", "json", "-o", out)
    assert done.exit_code == 0, done.stderr
    return done, json.loads(out.read_text(encoding="utf-8"))


def test_the_section_says_that_its_date_is_borrowed(built: tuple[Result, dict[str, Any]]) -> None:
    (article,) = built[1]["articles"]
    (section,) = article["sections"]
    assert (section["published"], section["inherited"]) == ("2020-05-08", True)
    assert section["dated_by"] == {"clue": "settings", "confidence": 0.5}


def test_what_is_counted_from_it_at_first_or_second_hand_is_uncertain(
    built: tuple[Result, dict[str, Any]],
) -> None:
    told = {e["edtf"]: (e["sources"][0]["anchor"], e["certainty"]) for e in built[1]["events"]}
    assert told == {
        "2020-05-04": ({"type": "published", "date": "2020-05-08"}, "certain"),
        "2020-05-05": ({"type": "section", "date": "2020-05-08"}, "uncertain"),
        "2020-05-07": ({"type": "previous", "date": "2020-05-05"}, "uncertain"),
    }


def test_the_summary_counts_it(built: tuple[Result, dict[str, Any]]) -> None:
    assert "sections     1 without a date of its own, counted from the article's" in built[0].stderr
