"""How the tests are run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.commands import REPORT

# No test is timed. Elsewhere property tests look at new examples each time; where a change is judged they look at the same ones.
settings.register_profile("untimed", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "untimed")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with one report of an event."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "port.md").write_text(REPORT, encoding="utf-8")
    return folder
