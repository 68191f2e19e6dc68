"""Sentences that are none."""

import pytest

from timeline.events.listing import is_listing


@pytest.mark.parametrize(
    "text",
    [
        "This article was first published on Monday 6 May 2024.",
        "Presenter/Ana Lind, Producer/Libor Hnat The great lake in the autumn of 2008.",
        "0946: Ana Lind writes. 1015: Libor Hnat calls. 1130: The mayor resigns. 1146: Rain on Monday.",
        "the pier " * 80,
        "24 June 2010 Last updated at 14:59 GMT Help",
    ],
)
def test_listings_tell_no_event(text: str) -> None:
    assert is_listing(text)


@pytest.mark.parametrize(
    "text",
    [
        "The presenter opened the show at 9.30 on Monday.",
        "Ferries left at 0900 and 1015 on Monday, and the last at 1130.",
        "The article was read aloud on Monday.",
    ],
)
def test_sentences_with_times_are_none(text: str) -> None:
    assert not is_listing(text)
