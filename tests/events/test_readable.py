"""Flaws that can be seen in the words of a headline alone."""

from __future__ import annotations

import pytest

from timeline.events.readable import flawed
from timeline.events.wording import finish


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
    ],
)
def test_what_is_run_in_or_torn(headline: str) -> None:
    assert flawed(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "A choir sang in Tolva",
        "I left Tolva",
        "Rebels of Orm said Orm had lost a town",
        "Ana Lind met Ana Okello",
        "The mayor updated the plan",
        "Prices rose 5-10 percent",
        "Ana Lind said: The boats lie in the fog",
        "The Orms played In The Fog in Tolva",
    ],
)
def test_what_is_not(headline: str) -> None:
    assert not flawed(headline)


def test_the_zone_of_a_stamp_is_no_part_of_a_headline() -> None:
    assert finish("GMT Fresh protests broke out") == "Fresh protests broke out"
    assert finish("GMT is a time zone") == "GMT is a time zone"
