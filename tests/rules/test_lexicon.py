"""The words that fill slots."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.rules.lexicon import NUMERIC, Refused, digits, either, first_word, trie, words

phrases = st.lists(st.text("abc.", min_size=1, max_size=5), min_size=1, max_size=12, unique=True)


@given(phrases)
def test_a_trie_matches_its_phrases_and_no_others(listed: list[str]) -> None:
    regex = re.compile(trie(listed))
    assert all(regex.fullmatch(phrase) for phrase in listed)
    assert [
        p for p in ("d", "", "abcabc", *(f"{x}c" for x in listed)) if p not in listed and regex.fullmatch(p)
    ] == []


@given(phrases, st.text("abc.", max_size=8))
def test_a_trie_takes_the_longest_phrase(listed: list[str], text: str) -> None:
    found = re.compile(trie(listed)).match(text)
    longest = max((p for p in listed if text.startswith(p)), key=len, default=None)
    assert (found and found[0]) == longest


WEEKDAYS = words({"saturday|sat|sat.": 5, "new year's day": 1, "tuesday": 1}, proper=["sat"])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Saturday", 5),
        ("saturday", 5),
        ("SATURDAY", 5),
        ("Sat", 5),
        ("Sat.", 5),
        ("New  Year’s\nDay", 1),
        ("new-year's-day", 1),
    ],
)
def test_words_mean_what_their_table_says_however_they_are_written(text: str, value: int) -> None:
    assert re.fullmatch(WEEKDAYS.regex, text.lower())
    assert WEEKDAYS.read(text) == value


@pytest.mark.parametrize("text", ["sat", "sat."])
def test_a_word_that_is_another_word_too_needs_its_capital(text: str) -> None:
    with pytest.raises(Refused):
        WEEKDAYS.read(text)


def test_an_empty_line_does_not_stand_inside_a_phrase() -> None:
    assert not re.fullmatch(WEEKDAYS.regex, "new year's\n\nday")


def test_cues_are_first_words() -> None:
    assert WEEKDAYS.cues == {"saturday", "sat", "new", "tuesday"}
    assert first_word("mid-term") == "mid"
    assert first_word("new year's") == "new"
    assert digits(r"\d+").cues == NUMERIC


def test_either_is_read_by_the_first_slot_that_fits() -> None:
    number = either(
        words({"ten": 10}),
        digits(r"\d{1,2}"),
        digits(r"\d{1,3}(?:,\d{3})*", lambda t: int(t.replace(",", ""))),
    )
    assert [number.read(t) for t in ("Ten", "10", "1,000")] == [10, 10, 1000]
    assert number.cues == {"ten", *NUMERIC}
    with pytest.raises(Refused):
        number.read("eleven")
