"""Whether the verbs of a headline agree with their subjects and have their objects, by its own parse."""

from __future__ import annotations

import pytest

from timeline.events.trust.fitting import fitting
from timeline.language import Parser


@pytest.mark.parametrize(
    "headline",
    [
        "The harbour board closed the lock",
        "A number of guards were hurt",
        "The crew have left Tolva",
        "Ana Lind and Omar Quell were married",
        "Lind watched a child cross the bridge",
        "Parliament to vote on water bill",
        "The rate hit nine percent",
        "The union took to the streets",
        "The mayor did not mention the lock",
        "A tax was imposed on the trade",
        "Two ferries were destroyed",
        "Ana Lind was born in Halm",
        "The ferry became a museum",
    ],
)
def test_what_fits(headline: str, parser: Parser) -> None:
    (parsed,) = parser.parse([f"{headline}."])
    assert fitting(parsed)


@pytest.mark.parametrize(
    "headline",
    [
        "The mayor’s wife enter the hall",
        "New investment are driving the trade",
        "John Lind were in Tolva",
        "Ida Jane Davies were born in Halm",
        "The union imposes on the trade in timber",
        "The mayor is doing in Halm",
        "The league offered",
        "Ana Lind born",
        "The ferry became near Tolva",
    ],
)
def test_what_disagrees_or_lost_its_object_does_not(headline: str, parser: Parser) -> None:
    (parsed,) = parser.parse([f"{headline}."])
    assert not fitting(parsed)
