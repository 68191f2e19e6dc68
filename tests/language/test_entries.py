"""Stamps that open the entries of a live report."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language import clocks, sentences, stamps

MONDAY, TUESDAY, SUNDAY = 0, 1, 6


@pytest.mark.parametrize(
    ("text", "stamp", "weekdays"),
    [
        (
            "(11 p.m. Monday ET, 5 a.m. Tuesday in Oslo) The navy fired.",
            "(11 p.m. Monday ET, 5 a.m. Tuesday in Oslo)",
            (MONDAY, TUESDAY),
        ),
        (
            "Six days (Updated: 1:19 a.m. Monday, Norland; 6:19 p.m. Sunday ET): The son",
            "(Updated: 1:19 a.m. Monday, Norland; 6:19 p.m. Sunday ET):",
            (MONDAY, SUNDAY),
        ),
        ("It fell silent. (9:22 p.m. ET, 3:22 a.m. in Oslo) Troops", "(9:22 p.m. ET, 3:22 a.m. in Oslo)", ()),
        ("a news site NORLAND, 7:33 p.m. ET, 2:33 a.m. local: Here", "NORLAND, 7:33 p.m. ET, 2:33 a.m. local:", ()),
        ("TARN, noon ET, 7 p.m. local: The envoy left.", "TARN, noon ET, 7 p.m. local:", ()),
        ("9.15am: The minister left.", "9.15am:", ()),
        ("10:30 GMT - The king speaks.", "10:30 GMT -", ()),
    ],
)  # fmt: skip
def test_a_stamp_and_the_days_it_names(text: str, stamp: str, weekdays: tuple[int, ...]) -> None:
    assert [(text[s.start : s.end], s.weekdays) for s in stamps(text)] == [(stamp, weekdays)]


@pytest.mark.parametrize(
    "text",
    [
        "The push began at 8 p.m. (2 p.m. ET), when tanks came.",
        "They attacked around 6 a.m. (11 p.m. Tuesday ET) Monday.",
        "He left. (It was 6 p.m. in Oslo.) Then she left.",
        "The doors close at 5 p.m. The queue is long.",
        "They won 3:15 in the end.",
    ],
)
def test_a_time_of_day_inside_a_sentence_is_no_stamp(text: str) -> None:
    assert list(stamps(text)) == []


@given(st.text(alphabet="(5:0 p.m.EToslMdayinUpdt,;)-\n", max_size=80))
def test_stamps_stand_apart_in_order_and_are_sentences_of_their_own(text: str) -> None:
    found = list(stamps(text))
    assert all(s.start < s.end for s in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    spans = list(sentences(text))
    assert all(any(end == s.end for _, end in spans) for s in found)


def test_four_figures_are_times_of_day_where_one_of_them_is_no_year() -> None:
    live = "0946: The envoy lands. 1642: He leaves."
    assert [live[start:end] for start, end in clocks(live)] == ["0946", "1642"]
    assert list(clocks("1642: The war begins. 1649: It ends.")) == []


def test_five_of_them_in_the_order_of_a_day_are_times_of_day() -> None:
    live = "1020: A rally. 1132: Rain. 1206: The envoy lands. 1243: He speaks. 1308: He leaves."
    assert len(list(clocks(live))) == 5
    assert list(clocks(live.replace("1243", "1266"))) == []  # no clock says 66
    assert list(clocks(live.replace("1206", "1006"))) == []  # not in order
    assert (
        list(clocks("1914: War. 1916: Mud. 1918: Peace. 1933: Fire. 1939: War.")) == []
    )  # all within one hour
