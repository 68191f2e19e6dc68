"""What moves a narrative on, and what only looks away from it."""

from __future__ import annotations

import pytest

import timeline


def values(text: str) -> list[str | None]:
    return [e.value for e in timeline.tag(text, published="2009-12-19", kind="narrative")]


TOLD = "The war began on 3 May 1812. In June the fort fell."


@pytest.mark.parametrize(
    ("aside", "date"),
    [
        ("Its commander (born 23 August 1785) was exchanged.", "1785-08-23"),
        ("The harbour (walled in March 1640) burned.", "1640-03"),
        ("The province, ruled from the south since April 1789, rose.", "1789-04"),
        ("They had waited for two decades, since the winter of 1790.", "1790-WI"),
    ],
)
def test_a_date_that_only_looks_away_does_not_move_the_story(aside: str, date: str) -> None:
    found = values(f"{TOLD} {aside} On 9 September the siege was raised.")
    assert date in found
    assert found[-1] == "1812-09-09"


def test_a_day_far_ahead_that_opens_a_sentence_moves_the_story_on() -> None:
    assert values(f"{TOLD} On 2 March 1819 it began anew. In April it was over.")[-1] == "1819-04"


def test_a_heading_sets_the_year_of_its_section() -> None:
    text = (
        "The war\n\n1914\n\nThe general, in office since 4 March 1911, refused. On April 9 the port fell.\n"
    )
    assert values(text)[-1] == "1914-04-09"


def test_of_a_heading_that_is_a_range_the_first_year_counts() -> None:
    assert values("The war\n\n1915–1916\n\nOn April 6 the trenches held.\n") == ["1915", "1916", "1915-04-06"]


def test_a_short_sentence_is_no_heading() -> None:
    text = f"The war\n\n{TOLD}\n\nIn 1814 it was lost.\n\nOn 9 July the siege was raised.\n"
    assert values(text)[-1] == "1814-07-09"


def test_a_year_by_the_way_holds_to_the_end_of_its_paragraph() -> None:
    text = (
        f"{TOLD} The king paid for the ship in 1814. In May he fell ill.\n\nOn 9 July the siege was raised.\n"
    )
    assert values(text)[-3:] == ["1814", "1814-05", "1814-07-09"]
    text = f"{TOLD} The king paid for the ship in 1814.\n\nOn 9 July the siege was raised.\n"
    assert values(text)[-1] == "1812-07-09"


def test_a_year_far_back_in_mid_sentence_only_looks_away() -> None:
    text = f"{TOLD} The general, who had been wounded in 1796, resigned. On 9 July the siege was raised.\n"
    assert values(text)[-1] == "1812-07-09"


def test_years_before_our_era_need_no_era_once_one_was_told() -> None:
    text = "In 218 BC he crossed the river with 500 men. He took the town in 217, and in the spring of 216 he won."
    assert values(text) == ["BC0218", "BC0217", "BC0216-SP"]
    assert values("In 1812 he crossed with 216 men. It was won in 216 hours.") == ["1812", "PT216H"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In late February and early March 1998 police came.", ["1998-02", "1998-03"]),
        ("They met in November and in January 1999.", ["1998-11", "1999-01"]),
        ("They met on 30 May or 2 June 1902.", ["1902-05-30", "1902-06-02"]),
        ("They met in March, and the bridge was built in 1998.", ["2009-03", "1998"]),
    ],
)
def test_a_year_told_once_holds_for_both(text: str, found: list[str]) -> None:
    assert values(text) == found
