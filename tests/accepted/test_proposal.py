"""Which dates are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.accepted import proposals
from timeline.chrono import Day
from timeline.model import Article, Dating, Draft
from timeline.settings import Settings


@pytest.mark.parametrize(
    ("clue", "asked"),
    [
        ("settings", 0),
        ("front-matter", 0),
        ("json", 0),
        ("feed", 0),
        ("command-line", 1),
        ("file-name", 1),
        ("html-metadata", 1),
        ("caption+weekday", 1),
        ("none", 1),
    ],
)
def test_what_is_said_outright_is_not_asked_for(tmp_path: Path, clue: str, asked: int) -> None:
    file = tmp_path / "sub/a.txt"
    file.parent.mkdir()
    file.touch()
    draft = Draft("more/sub/a.txt", "sub/a.txt", str(file), "It rained.", "")
    found, problems = proposals([Article(draft, Dating(Day.of(2020, 5, 5), clue, 0.9))], Settings())
    assert ([(p.file, p.name) for p in found], problems) == (
        [(tmp_path / "timeline.toml", "sub/a.txt")] * asked,
        (),
    )
