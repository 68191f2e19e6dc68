"""Whether a headline tells all that it speaks of, by its own parse."""

from __future__ import annotations

import pytest

from timeline.events.trust.explicit import explicit
from timeline.language import Parser


@pytest.mark.parametrize(
    "headline",
    [
        "The harbour board closed the lock",
        "There were protests in Tolva",
        "The two leaders of the strike met in Halm",
        "The two harbour boards met",
        "Ines Duarte thanked her neighbours",
        "The guards left their posts",
        "The mayor sold his house in Orrin",
        "Divers found those who had left the ferry",
        "Towns such as Halm were flooded",
        "Okello said he would insist",
        'Duarte said "these people are heroes"',
        "The mayor insisted the bridge was safe",
    ],
)
def test_what_is_explicit(headline: str, parser: Parser) -> None:
    (parsed,) = parser.parse([f"{headline}."])
    assert explicit(parsed)


@pytest.mark.parametrize(
    "headline",
    [
        "The last nine of those families reached Hulst",
        "The firm plans to start flights to there",
        "Ireland expelled his envoys from Dublin",
        "The crowds sounded",
        "The harbour board said there were ten ships here",
        "Mayor Nils Lind made him head of the harbour board",
        "Nils Lind said he had known him",
        "The same folly returned",
        "His house in Orrin was sold",
        "Nine pupils in her school were ill",
        "The minister insisted the treaty being drawn up by both sides",
    ],
)
def test_what_points_elsewhere_or_is_torn_is_not(headline: str, parser: Parser) -> None:
    (parsed,) = parser.parse([f"{headline}."])
    assert not explicit(parsed)
