"""How patterns are written, and what they match."""

import re

import pytest

from timeline.rules.lexicon import NUMERIC, digits, words
from timeline.rules.pattern import compile_pattern

LEXICON = {
    "month": words({"april|apr.": 4, "may": 5}),
    "day": digits(r"\d{1,2}"),
    "year": digits(r"\d{4}"),
}


def match(source: str, text: str, at: int = 0) -> str | None:
    """What a pattern without {time} matches at a place of a text in lower case."""
    (regex,) = compile_pattern(source, LEXICON).pieces
    piece = re.compile(regex)
    found = piece.match(text, at)
    return found and found[0]


@pytest.mark.parametrize("gap", [" ", "  ", "    ", "\t", "\u00a0", "-", "\n", " \n ", "\r\n"])
def test_words_are_parted_by_blanks_a_hyphen_or_one_line_break(gap: str) -> None:
    text = f"april{gap}2019"
    assert match("{month} {year}", text) == text


@pytest.mark.parametrize("gap", ["", "\n\n", "\n \n", "     ", "--", ", ", "."])
def test_words_are_not_parted_by_anything_else(gap: str) -> None:
    assert match("{month} {year}", f"april{gap}2019") is None


@pytest.mark.parametrize("text", ["april 2019", "april, 2019"])
def test_a_comma_in_brackets_may_be_left_out(text: str) -> None:
    assert match("{month}[,] {year}", text) == text
    assert match("{month}, {year}", text) == (text if "," in text else None)


@pytest.mark.parametrize("text", ["two weeks time", "two weeks' time", "two weeks’ time"])
def test_an_apostrophe_is_straight_or_curly(text: str) -> None:
    assert match("two weeks['] time", text) == text


def test_brackets_may_be_left_out_with_the_gap_beside_them() -> None:
    assert match("[the] end [of] {month}", "the end of may") == "the end of may"
    assert match("[the] end [of] {month}", "end may") == "end may"
    assert match("[the] end [of] {month}", "the endof may") is None
    assert match("{month} [last] [year]", "may year") == "may year"


def test_one_of_the_parentheses_must_stand() -> None:
    assert match("(early|late in) {month}", "late in may") == "late in may"
    assert match("(early|late in) {month}", "may") is None
    assert match("(early|late in) {month}", "late may") is None


@pytest.mark.parametrize(
    "text", ["2019a", "20190", "2019.5", "2019:30", "2019,500", "2019/20", "2019%", "2019 %", "2019_"]
)
def test_a_phrase_does_not_end_inside_a_word_or_a_figure(text: str) -> None:
    assert match("{year}", text) is None


@pytest.mark.parametrize(
    "text", ["2019", "2019.", "2019, 5", "2019: 5", "2019-20", "2019)", "2019’s", "2019\n"]
)
def test_a_phrase_may_end_before_punctuation(text: str) -> None:
    assert match("{year}", text) == "2019"


def test_slots_may_be_given_names_of_their_own() -> None:
    pattern = compile_pattern("{first:day} to {last:day} {month}", LEXICON)
    found = re.match(pattern.pieces[0], "3 to 9 may")
    assert found.groupdict() == {"first": "3", "last": "9", "month": "may"}
    assert pattern.slots == {"first": "day", "last": "day", "month": "month"}


def test_time_slots_cut_a_pattern_into_pieces() -> None:
    pattern = compile_pattern("from {first:time} to {last:time} [at last]", LEXICON)
    assert pattern.times == ("first", "last")
    assert [
        bool(re.fullmatch(piece, text))
        for piece, text in zip(pattern.pieces, ["from ", " to ", " at last"], strict=True)
    ] == [True] * 3
    assert re.fullmatch(pattern.pieces[2], "")
    assert not pattern.begins_with_time
    assert compile_pattern("{time} morning", LEXICON).begins_with_time


@pytest.mark.parametrize(
    ("source", "cues"),
    [
        ("the {month}", {"the"}),
        ("[the] {month}", {"the", "april", "apr", "may"}),
        ("[the] [{month}] {day}", {"the", "april", "apr", "may", *NUMERIC}),
        ("(early|late) {month}", {"early", "late"}),
        ("(a [b]|[c] d) e", {"a", "c", "d"}),
        ("mid-term", {"mid"}),
        ("a.m.", {"a"}),
    ],
)
def test_cues_are_the_words_that_a_pattern_can_begin_with(source: str, cues: set[str]) -> None:
    assert compile_pattern(source, LEXICON).cues == cues


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{week}", "no slot 'week'"),
        ("{day} {day}", "'day' stands twice"),
        ("[the {day}", "not closed"),
        ("(a|b", "not closed"),
        ("the] {day}", "unmatched ']'"),
        ("a|b", "unmatched '|'"),
        ("[before {time}]", "may not stand inside brackets"),
    ],
)
def test_a_badly_formed_pattern_is_refused(source: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        compile_pattern(source, LEXICON)
