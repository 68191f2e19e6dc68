"""Passages of two builds, and which of them are one."""

from __future__ import annotations

import pytest

from timeline.chrono import Day, Interval
from timeline.evidence import Passage, common, pairs, plain, reworded

SAID = "Crews reopened the Marlow viaduct on Monday"


def said(quote: str = SAID, article: str = "a.txt", **more: object) -> Passage:
    return Passage(article, quote, **({"expression": "on Monday", "predicate": "reopened"} | more))  # type: ignore[arg-type]


def paired(old: list[Passage], new: list[Passage]) -> set[tuple[int, int]]:
    return {(pair.old, pair.new) for pair in pairs(old, new)}


def test_a_passage_is_itself_wherever_it_has_moved_to() -> None:
    assert paired(
        [said(start=5), said("The dam opened", start=90)], [said("The dam opened"), said(start=70)]
    ) == {
        (0, 1),
        (1, 0),
    }


def test_a_sentence_that_stands_twice_is_paired_in_the_order_of_the_text() -> None:
    assert paired([said(start=10), said(start=500)], [said(start=510), said(start=20)]) == {(0, 1), (1, 0)}


def test_two_predicates_of_one_sentence_stay_apart() -> None:
    old = [said(predicate="reopened"), said(predicate="said")]
    assert paired(old, old[::-1]) == {(0, 1), (1, 0)}
    assert paired(old, [said(predicate="said")]) == {(1, 0)}


def test_the_surest_pairs_come_first() -> None:
    new = [said("Crews have reopened the old Marlow viaduct on Monday"), said()]
    assert paired([said()], new) == {(0, 1)}


def test_the_same_sentence_in_another_article_is_known_where_its_own_has_gone() -> None:
    assert paired([said(article="a.txt")], [said(article="b.txt")]) == {(0, 0)}
    assert paired([said(article="a.txt")], [said(article="b.txt"), said(article="a.txt")]) == {(0, 1)}


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        (said(), said("On Monday the viaduct at Marlow was reopened by crews"), True),
        (said(), said("Crews closed the Selby tunnel on Monday"), False),
        (said(), said("Crews reopened the Marlow viaduct on Tuesday", expression="on Tuesday"), True),
        (said(), said("Drivers cheered as the viaduct reopened on Tuesday", expression="on Tuesday"), False),
    ],
)
def test_other_words(old: Passage, new: Passage, same: bool) -> None:
    assert bool(reworded(old, new)) == same


def test_the_same_date_in_other_words_helps() -> None:
    when = Interval.day(Day.of(2024, 5, 6))
    new = said("Drivers cheered as crews reopened the viaduct on 6 May", expression="on 6 May", value=when)
    assert not reworded(said(), new)
    assert reworded(said(value=when), new)


def test_typography_makes_no_other_words() -> None:
    assert plain("“It’s\n  open” – now") == '"It\'s open" - now'
    assert common("", "") == 1.0
    assert common("", "The viaduct") == 0.0
