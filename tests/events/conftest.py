"""One parser for all tests of events."""

from __future__ import annotations

import pytest

from timeline.language import Parser, load
from timeline.settings import Settings


@pytest.fixture(scope="session")
def parser() -> Parser:
    return load(Settings().model)
