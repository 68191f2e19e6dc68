"""Which texts are told as histories."""

from __future__ import annotations

import pytest

import timeline

PAST = (
    "She was born in 1932, went to Osk in 1949, joined the institute in 1955, married in 1958, drew her first chart in 1961, "
    "went to sea in 1968, became a professor in 1975 and retired in 1997. "
)


def value(text: str, words: str) -> str | None:
    found = timeline.tag(text, published="2023-10-31", kind="auto", parse=True)
    return next(e.value for e in found if e.text == words)


@pytest.mark.parametrize(
    "lead", ["Ruth Lind died on Sunday. ", "Ruth Lind died yesterday. ", "Ruth Lind died last week. "]
)
def test_a_report_with_a_long_past_behind_it_stays_a_report(lead: str) -> None:
    assert value(f"{lead}{PAST}The burial is on Friday.", "Friday") == "2023-11-03"


def test_without_such_a_lead_it_is_a_history() -> None:
    assert value(f"{PAST}In March she moved to Tolva.", "March") == "1997-03"


def test_a_history_that_has_told_only_a_year_names_no_weekday_of_it() -> None:
    assert value(f"{PAST}The institute buried her on Tuesday.", "Tuesday") == "2023-10-31"


def test_what_a_history_says_is_still_to_come_is_counted_from_its_own_day() -> None:
    assert value(f"{PAST}A memorial will be unveiled in the spring.", "the spring") == "2024-SP"


def test_what_it_says_was_then_to_come_is_not() -> None:
    assert value(f"{PAST}She hoped that a successor would be named in the spring.", "the spring") == "1997-SP"
