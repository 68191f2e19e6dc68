"""The tagger: whatever the text, its offsets hold and nothing overlaps."""

import random
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.chrono import Day, edtf, timex3
from timeline.chrono.value import When
from timeline.reading import NoDate, Said, Tense
from timeline.rules import book
from timeline.rules.lexicon import NUMERIC
from timeline.tagger import candidates, tag, tags

BOOK = book("en")
CUES = sorted(BOOK.by_cue.keys() - NUMERIC)
SAID = Said(Day.of(2024, 5, 9))
_ODD = ["İ", "ß", "😀", "\0", "\r\n", "\n\n", "’", "—", "\u200f", "\ud800", "ﬁ", "K"]
_WORDS = [
    *CUES,
    "of",
    "year",
    "week",
    "the",
    "12",
    "3rd",
    "2019",
    "2020-02-30",
    "1957–58",
    "10:30",
    "44",
    "BC",
    "to",
    "and",
    "1990s",
    "ago",
    "later",
]

fragments = st.one_of(
    st.sampled_from(_WORDS), st.sampled_from(_WORDS).map(str.capitalize), st.sampled_from(_ODD)
)
cued = st.lists(
    st.tuples(fragments, st.sampled_from([" ", " ", " ", "", ", ", ". ", "-", "\n"])), max_size=40
).map(lambda pairs: "".join(word + gap for word, gap in pairs))


@settings(max_examples=500, deadline=None)
@given(st.one_of(cued, st.text()))
@example("İn İstanbul on Tuesday İİİ last April")
@example("\0last\0year\0 on Monday\0")
@example("😀 two years ago 😀 since 2014 😀")
def test_offsets_agree_with_the_text_in_order_and_without_overlap(text: str) -> None:
    found = tag(text, BOOK)
    for expression in found:
        assert text[expression.start : expression.end] == expression.text
        assert expression.text == expression.text.strip()
        assert expression.text
        if expression.outer is not None:
            assert expression.outer.start <= expression.start
            assert expression.end <= expression.outer.end <= len(text)
    assert all(one.end <= other.start for one, other in pairwise(found))


@settings(max_examples=500, deadline=None)
@given(cued, st.sampled_from(Tense))
def test_whatever_is_found_can_be_read_on_any_day(text: str, tense: Tense) -> None:
    names = {rule.name for rule in BOOK.rules}
    for expression in tag(text, BOOK):
        assert expression.rule in names
        assert 0 < expression.confidence <= 1
        assert not isinstance(expression.reading, NoDate)
        for day in (Day.of(2024, 2, 29), Day.of(1, 1, 1), Day.of(9999, 12, 31), Day.of(0, 12, 31)):
            for reading in (expression.reading, *([expression.outer.reading] if expression.outer else [])):
                meaning = reading.at(Said(day, tense))
                assert meaning is None or timex3.write(meaning)
                assert not isinstance(meaning, When) or edtf.write(meaning.interval)


@settings(max_examples=200, deadline=None)
@given(cued)
def test_the_same_text_gives_the_same_expressions(text: str) -> None:
    assert tag(text, BOOK) == tag(text, BOOK)


@settings(max_examples=200, deadline=None)
@given(cued, cued)
def test_an_empty_line_parts_what_is_found(first: str, second: str) -> None:
    here, there = tag(f"{first}.\n\n", BOOK), tag(f"{second}", BOOK)
    offset = len(first) + 3
    both = tag(f"{first}.\n\n{second}", BOOK)
    assert [(e.start, e.end, e.rule) for e in both] == [(e.start, e.end, e.rule) for e in here] + [
        (e.start + offset, e.end + offset, e.rule) for e in there
    ]


@pytest.mark.parametrize("text", ["", " ", "\n", "İ", "Nothing happened here.", "the of in on at"])
def test_a_text_without_time_gives_nothing(text: str) -> None:
    assert tag(text, BOOK) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in December of last year", "December of last year"),
        ("In early next year", "early next year"),
        ("since 2014", "2014"),
        ("for months", "months"),
        ("On the 5th of May", "the 5th of May"),
    ],
)
def test_an_expression_leaves_out_its_preposition(text: str, found: str) -> None:
    assert [e.text for e in tag(text, BOOK)] == [found]


def test_a_range_is_told_as_its_ends_and_the_first_bears_the_whole() -> None:
    first, last = tag("from May 3 to May 7", BOOK)
    assert (first.text, last.text) == ("May 3", "May 7")
    assert (first.outer.start, first.outer.end, first.outer.rule) == (0, 19, "from_to")
    assert str(first.outer.reading.interval(SAID)) == "2024-05-03/2024-05-07"
    assert isinstance(last.outer.reading, NoDate)
    assert (last.outer.start, last.outer.end) == (0, 19)


def test_what_is_claimed_by_a_rule_that_means_nothing_is_not_found() -> None:
    assert tag("Resolution 1970 and Flight 1941", BOOK) == ()
    assert tag("about 2000 people", BOOK) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In May the court ruled", ["May"]),
        ("since March he has", ["March"]),
        ("May we rest", []),
        ("May the best win", []),
    ],
)
def test_the_word_before_tells_the_month_from_the_verb(text: str, found: list[str]) -> None:
    assert [e.text for e in tag(text, BOOK)] == found


def test_a_line_break_inside_a_phrase_does_not_hide_it() -> None:
    (found,) = tag("two\nyears\nago", BOOK)
    assert (found.start, found.end) == (0, 13)


def test_candidates_are_told_once_each_and_the_one_that_is_taken_first() -> None:
    text = "April last year"
    listed = list(candidates(text, 0, BOOK))
    assert (listed[0].rule.name, listed[0].end) == ("month_of_shifted_year", len(text))
    assert tag(text, BOOK)[0].rule == listed[0].rule.name
    assert len({(m.rule.name, m.end) for m in listed}) == len(listed) > 1
    assert list(candidates("nothing", 0, BOOK)) == []


def test_a_row_of_dates_is_a_table_and_dates_nothing() -> None:
    row = " ".join(["Monday", "Tuesday", "last Friday", "2019", "May"] * 20)
    found = tags(f"It began on Sunday.\n\n{row}\n\nIt will end here, they say, on Thursday.", BOOK)
    assert [e.text for e in found.expressions] == ["Sunday", "Thursday"]
    ((start, end),) = found.crowds
    assert (start, end - start) == (21, len(row))


def test_a_long_list_of_dates_is_told_whole() -> None:
    days = [f"{day} May" for day in range(1, 25)] + [f"{day} June" for day in range(1, 25)]
    found = tags("There were strikes on " + ", ".join(days) + " and one in July.", BOOK)
    assert [e.text for e in found.expressions] == [*days, "July"]
    assert found.crowds == ()


def test_fifty_thousand_texts_made_of_cue_words() -> None:
    """Nothing crashes, overlaps or points outside its text, whatever words stand side by side."""
    draw = random.Random(20240509)
    words = [
        *sorted({cue for cue in BOOK.by_cue if cue not in ("", "#")}),
        "2019",
        "31",
        "3rd",
        "10:30",
        "’89",
        ",",
        "–",
        "\n",
    ]
    for _ in range(50_000):
        text = " ".join(draw.choices(words, k=draw.randint(1, 9)))
        done = 0
        for found in tag(text, BOOK):
            assert done <= found.start < found.end <= len(text), text
            assert found.text == text[found.start : found.end]
            done = found.end
