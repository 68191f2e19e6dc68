"""Flaws that can be seen in the words of a headline alone."""

from __future__ import annotations

import pytest

from timeline.events.grammar.wording import finish
from timeline.events.headline.readable import ended, flawed


@pytest.mark.parametrize(
    "headline",
    [
        "Gas prices rise in Tolva | By Ana Lind",
        "Rebels of Tolva and Orm record losses Rebels of Tolva and Orm have lost a town",
        "Mount Orm Choir and Halm sing Mount Orm Choir sang",
        "L declared a force majeure",
        "Lind presented a kind of a -out plan",
        "Last updated at 14:59 in Tolva",
        "It may be",
        "Ana Lind says The boats lie in the fog",
        "Harbour chief Nils Lind Several skippers wept",
        "The lock was shut from and again",
        "Ana Lind was named as the ninth",
        "Nils Lind was born Tolva",
        "The board told of the latest case, confirmed",
        "The envoy was quoted as saying",
        "The fall in timber prices was the fastest",
        "The envoy was quoted as saying by a wire in Tolva",
    ],
)
def test_what_is_run_in_or_torn(headline: str) -> None:
    assert flawed(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "A choir sang in Tolva",
        "Ferries to and from Orm were stopped",
        "The vote came two weeks after the first",
        "Nils Lind was born in Tolva",
        "I left Tolva",
        "Rebels of Orm said Orm had lost a town",
        "Ana Lind met Ana Okello",
        "The mayor updated the plan",
        "Prices rose 5-10 percent",
        "Ana Lind said: The boats lie in the fog",
        "The fall in timber prices was the fastest since the war",
        "The Orms played In The Fog in Tolva",
        "The envoy was quoted as saying the lock is shut",
    ],
)
def test_what_is_not(headline: str) -> None:
    assert not flawed(headline)


def test_the_zone_of_a_stamp_is_no_part_of_a_headline() -> None:
    assert finish("GMT Fresh protests broke out") == "Fresh protests broke out"
    assert finish("GMT is a time zone") == "GMT is a time zone"


@pytest.mark.parametrize(
    ("headline", "left"),
    [
        ("The board sent a ship to Orm with a view", "The board sent a ship to Orm"),
        ("Herring prices fell sharply on fears", "Herring prices fell sharply"),
        ("The lock is shut for the whole", "The lock is shut"),
        ("Divers wait on the pier in this file picture", "Divers wait on the pier"),
        ("The port said the crew had left, a position", "The port said the crew had left"),
        ("Nils Lind was born in Tolva approx", "Nils Lind was born in Tolva"),
        ("The fair opened at 6:30 pm", "The fair opened"),
        ("The quota was not a position", "The quota was not a position"),
        ("The vote is due", "The vote is due"),
    ],
)
def test_what_lost_its_end_loses_what_belonged_to_it(headline: str, left: str) -> None:
    assert ended(headline) == left
