"""Whether a headline is a sentence, by its own parse."""

from __future__ import annotations

import pytest

from timeline.events.trust.standing import stands
from timeline.language import Parser


@pytest.mark.parametrize(
    "headline",
    [
        "The harbour board closed the lock",
        "Ines Duarte was released",
        "Parliament to vote on water bill",
        "The Osk froze for nine weeks",
        "Up to nine people are missing in Tolva",
        "Fighting continued near the bridge",
    ],
)
def test_a_sentence_stands(headline: str, parser: Parser) -> None:
    (parsed,) = parser.parse([f"{headline}."])
    assert stands(parsed)


@pytest.mark.parametrize(
    "headline",
    [
        "Conducted nine sorties over the bay",
        "A song recorded by the choir in Tolva",
        "Until the council has approved the plan",
        "Was born in Halm",
        "Harvik the council opened the lock",
        "A little baby die",
    ],
)
def test_what_is_torn_or_glued_does_not(headline: str, parser: Parser) -> None:
    (parsed,) = parser.parse([f"{headline}."])
    assert not stands(parsed)
