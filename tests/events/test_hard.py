"""Hard sentences, a file for each group: what they tell, and which of them are still told wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.language import Parser

from . import told

HARD = sorted(Path(__file__).with_name("hard").glob("*.toml"))
CASES = [
    pytest.param(
        case,
        id=f"{path.stem}: {told.name(case)}",
        marks=[pytest.mark.xfail(strict=True, reason=case["fails"])] if "fails" in case else [],
    )
    for path in HARD
    for case in told.cases(path)
]


@pytest.mark.parametrize("case", CASES)
def test_hard_sentence(case: told.Case, parser: Parser) -> None:
    told.check(case, parser)
