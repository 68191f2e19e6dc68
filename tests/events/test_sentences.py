"""From a sentence to what happened: predicate, date, status and headline."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.language import Parser

from . import told


@pytest.mark.parametrize("case", told.cases(Path(__file__).with_name("sentences.toml")), ids=told.name)
def test_sentence(case: told.Case, parser: Parser) -> None:
    told.check(case, parser)
