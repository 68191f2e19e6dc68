"""How odd the order of words is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.trust.fluency import oddness, runs
from timeline.language import Parser


@pytest.mark.parametrize(
    ("whole", "torn"),
    [
        ("Guards had sold fuel to the council.", "Guards had to sold fuel the council."),
        ("Oil prices in Orm rose by a tenth.", "Oil prices delivered rose by."),
        ("The mayor of Tolva opened the bridge.", "The mayor Tolva of bridge the opened."),
    ],
)
def test_what_is_torn_is_odder(whole: str, torn: str, parser: Parser) -> None:
    fair, odd = (oddness(s) for s in parser.parse([whole, torn]))
    assert 0 < fair < odd


def test_what_has_no_words_is_not_odd(parser: Parser) -> None:
    (nothing,) = parser.parse([""])
    (single,) = parser.parse(["Fire"])
    assert oddness(nothing) >= 0
    assert oddness(single) > 0


@given(st.lists(st.sampled_from("abc"), max_size=8), st.integers(1, 4))
def test_runs_cover_all_from_left_to_right(tagged: list[str], length: int) -> None:
    found = list(runs(tagged, length))
    assert len(found) == max(0, len(tagged) - length + 1)
    assert all(list(run) == tagged[i : i + length] for i, run in enumerate(found))
