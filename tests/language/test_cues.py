"""Which way the words around an expression look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language import tense
from timeline.reading import Tense

PAST, FUTURE, UNKNOWN = Tense.PAST, Tense.FUTURE, Tense.UNKNOWN


def around(marked: str) -> Tense:
    """The tense around the expression between brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    return tense(marked.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The ferry stopped on [Tuesday].", PAST),
        ("The ferry was stopped on [Tuesday].", PAST),
        ("On [Tuesday], the minister said no.", PAST),
        ("The ferry will sail on [Tuesday].", FUTURE),
        ("They’ll sail on [Tuesday].", FUTURE),
        ("They won't sail on [Tuesday].", FUTURE),
        ("The ferry is due on [Tuesday].", FUTURE),
        ("The ferry was expected to sail on [Tuesday].", FUTURE),
        ("The trial is set to open in [April].", FUTURE),
        ("On [Tuesday] the court is to rule.", FUTURE),
        ("The island plans a vote in [May].", FUTURE),
        ("The report of [April]", UNKNOWN),
        ("[Tuesday]", UNKNOWN),
        ("A vote on [Tuesday]. The ferry stopped.", UNKNOWN),
        ("The ferry stopped. A vote on [Tuesday]", UNKNOWN),
        ("Who stopped it? The vote of [Tuesday]", UNKNOWN),
    ],
)
def test_the_tense_of_a_clause(marked: str, expected: Tense) -> None:
    assert around(marked) is expected


def test_of_two_cues_the_nearer_wins() -> None:
    assert around("The minister said it will open on [Tuesday].") is FUTURE
    assert around("It will reopen, though the storm of [Tuesday] damaged the roof.") is PAST


def test_the_case_of_a_cue_does_not_matter() -> None:
    assert around("FERRY WILL SAIL ON [TUESDAY]") is FUTURE


def test_what_is_far_away_does_not_count() -> None:
    filler = "the old grey boat of the upper harbour and the new one of the lower harbour, "
    assert around(f"They stopped {filler * 2}[Tuesday]") is UNKNOWN


@given(st.text(), st.data())
def test_any_text_has_a_tense(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert tense(text, start, end) in Tense
