"""What speaks for and against a headline."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.attaching.attach import Dated
from timeline.events.trust.doubt import DIFFERS, WEIGHTS, doubt, doubts
from timeline.language import Parser

_SENTENCE = (
    "Lind, whose ferry sank off Orm in May, told the council of Tolva on Monday that guards had sold fuel."
)


def _clues(parser: Parser, headline: str, sentence: str, verb: str) -> Mapping[str, float]:
    title, s = parser.parse([f"{headline}.", sentence])
    at = next(t.index for t in s.tokens if t.text == verb)
    return doubts(title, s, Dated(at, nominal=False))


@pytest.mark.parametrize(
    ("headline", "verb", "clue", "holds"),
    [
        ("Lind told the council of Tolva that guards had sold fuel", "told", "main", True),
        ("Guards had sold fuel", "sold", "main", False),
        ("Lind told the council of Tolva that guards had sold fuel", "told", "named", True),
        ("Guards had sold fuel", "sold", "named", False),
        ("The council told guards", "told", "bare", True),
        ("The council of Tolva told guards", "told", "bare", False),
        ("Both guards sold fuel", "sold", "bare", True),
        ("The three guards sold fuel", "sold", "bare", True),
        ("Three guards sold fuel", "sold", "bare", False),
        ("The council of Tolva told guards", "told", "the", True),
        ("Guards had sold fuel", "sold", "past", True),
        ("Guards sell fuel", "sold", "past", False),
        ("Guards had sold fuel", "sold", "paired", True),
        ("Lind had sold fuel", "sold", "paired", False),
        ("Guards sold ferry fuel off Tolva", "sold", "apart", True),
        ("Guards had sold fuel", "sold", "apart", False),
        ("Lind told the council of", "told", "open", True),
        ("A guard was thrown out", "told", "open", False),
        ("The guards went on", "told", "open", False),
        ("Lind told the council", "told", "cut", True),
        ("Guards sold fuel", "sold", "lone", True),
        ("The fuel was sold", "sold", "lone", False),
        ("Ferry guards sold fuel", "sold", "lone", False),
        ("A guard from Orm told the council", "told", "introduced", True),
        ("A guard told the council", "told", "introduced", False),
        ("There was fuel off Orm", "told", "empty", True),
        ("It was sold by guards", "sold", "empty", True),
        ("Guards had sold fuel", "sold", "empty", False),
        ("Had sold fuel", "sold", "headless", True),
        ("Guards had sold fuel", "sold", "headless", False),
        ("Lind is a guard", "told", "is", True),
        ("Lind was a guard", "told", "is", False),
    ],
)
def test_clues(headline: str, verb: str, clue: str, holds: bool, parser: Parser) -> None:
    assert (clue in _clues(parser, headline, _SENTENCE, verb)) is holds


def test_a_sentence_that_is_several(parser: Parser) -> None:
    assert "several" in _clues(parser, "Guards sold fuel", "Port report: guards sold fuel in May.", "sold")
    assert "several" not in _clues(parser, "Guards sold fuel", "Guards sold fuel in May.", "sold")
    assert "several" not in _clues(parser, "Guards sold fuel", "At 4:12 p.m. guards sold fuel.", "sold")


def test_what_no_second_reading_has_told_is_no_clue(parser: Parser) -> None:
    assert DIFFERS not in _clues(parser, "Guards had sold fuel", _SENTENCE, "sold")


@given(st.sets(st.sampled_from(sorted(WEIGHTS))))
def test_doubt_grows_with_what_speaks_against(found: set[str]) -> None:
    before = doubt(dict.fromkeys(found, 1.0))
    assert 0 < before < 1
    for name, weight in WEIGHTS.items():
        if name not in found:
            assert (doubt(dict.fromkeys(found | {name}, 1.0)) > before) is (weight > 0)


def test_a_name_that_stands_in_for_a_pronoun(parser: Parser) -> None:
    title, s = parser.parse(["Lund left.", "She left on Monday."])
    what = Dated(next(t.index for t in s.tokens if t.text == "left"), nominal=False)
    assert "renamed" in doubts(title, s, what)
