"""The tagger on running text, with no model."""

import pytest

import timeline
from tests.corpus import Marked, load, parse
from timeline.chrono import Day

CORPUS = tuple(load())


@pytest.mark.parametrize("marked", CORPUS, ids=lambda m: m.place)
def test_what_is_marked_is_found_and_nothing_else(marked: Marked) -> None:
    found = timeline.tag(marked.text, published=marked.day, kind=marked.kind)
    assert tuple((e.start, e.end, e.text, e.value) for e in found) == marked.expected


def test_a_third_of_the_sentences_hold_nothing_to_be_found() -> None:
    empty = sum(not marked.expected for marked in CORPUS)
    assert len(CORPUS) >= 420
    assert 1 / 3 <= empty / len(CORPUS) <= 1 / 2


def test_no_sentence_stands_twice() -> None:
    assert len({marked.text for marked in CORPUS}) == len(CORPUS)


def test_marks_become_spans() -> None:
    marked = parse("a.md:2", Day.of(2024, 5, 9), "On [Tuesday](2024-05-07), 3 [or] 4 met in [May](2024-05).")
    assert marked.text == "On Tuesday, 3 [or] 4 met in May."
    assert marked.expected == ((3, 10, "Tuesday", "2024-05-07"), (28, 31, "May", "2024-05"))
