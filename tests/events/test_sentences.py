"""From a sentence to what happened: predicate, date, status and headline."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.language import Parser

from . import told

FILES = ("sentences.toml", "mended.toml", "unclear.toml")
CASES = [case for name in FILES for case in told.cases(Path(__file__).with_name(name))]


@pytest.mark.parametrize("case", CASES, ids=told.name)
def test_sentence(case: told.Case, parser: Parser) -> None:
    told.check(case, parser)
