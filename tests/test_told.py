"""Histories in our own words: how many of their dates the tagger reads as they are marked."""

from __future__ import annotations

import pytest

import timeline
from tests.told_texts import Told, load

TEXTS = tuple(load())
LEAST = 0.92  # of all expressions together; the parse adds a little
WORST = 0.8  # of one text; "the sixth year of the revolt" and the like stay unread


def right(told: Told) -> int:
    """How many marked expressions have one found where they stand, with the same value."""
    found = timeline.tag(told.text, published=told.day, kind="narrative")
    return sum(
        any(e.start < end and start < e.end and e.value == value for e in found)
        for start, end, value in told.marked
    )


@pytest.mark.parametrize("told", TEXTS, ids=lambda told: told.name)
def test_most_dates_of_a_history_are_read_right(told: Told) -> None:
    assert right(told) / len(told.marked) >= WORST


def test_of_all_histories_together_more() -> None:
    assert sum(map(right, TEXTS)) / sum(len(told.marked) for told in TEXTS) >= LEAST


@pytest.mark.parametrize("told", TEXTS, ids=lambda told: told.name)
def test_hardly_anything_else_is_taken_for_a_date(told: Told) -> None:
    found = timeline.tag(told.text, published=told.day, kind="narrative")
    loose = [
        e.text for e in found if not any(e.start < end and start < e.end for start, end, _ in told.marked)
    ]
    assert len(loose) <= 0.1 * len(found), loose


def test_their_kind_is_told_without_being_named() -> None:
    text = TEXTS[0]
    assert timeline.tag(text.text, published=text.day, kind="auto") == timeline.tag(
        text.text, published=text.day, kind="narrative"
    )
