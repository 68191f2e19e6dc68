"""Ids of events over builds: who keeps which, and who gets a new one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.carry.made import event, events, source
from timeline.carry.identity import kept
from timeline.chrono import Day, Interval
from timeline.model import Event

Groups = list[list[int]]


def parted(numbers: list[int], marks: list[int]) -> Groups:
    """The numbers in groups, those of one mark together."""
    return [
        [n for n, mark in zip(numbers, marks, strict=False) if mark == wanted]
        for wanted in sorted(set(marks))
    ]


@st.composite
def builds(draw: st.DrawFn) -> Groups:
    """Some of twelve passages, in any order, grouped in any way."""
    numbers = draw(st.lists(st.integers(0, 11), min_size=1, unique=True))
    marks = draw(st.lists(st.integers(0, 5), min_size=len(numbers), max_size=len(numbers)))
    return [group for group in parted(numbers, marks) if group]


def history(*steps: Groups) -> tuple[Event, ...]:
    """What builds that follow one another come to."""
    made: tuple[Event, ...] = ()
    for step in steps:
        made = kept(events(step), made)
    return made


def held(e: Event) -> set[str]:
    return {s.quote.exact for s in e.sources}


@given(builds(), builds())
def test_a_rebuild_changes_nothing(first: Groups, second: Groups) -> None:
    once = history(first, second)
    assert kept(events(second), once) == once


@given(builds(), builds(), st.randoms())
def test_the_order_decides_nothing(first: Groups, second: Groups, random: object) -> None:
    before, after = list(history(first)), list(events(second))
    expected = set(kept(after, before))
    random.shuffle(before)  # type: ignore[attr-defined]
    random.shuffle(after)  # type: ignore[attr-defined]
    assert set(kept(after, before)) == expected


@given(builds(), builds(), builds())
def test_an_id_stands_for_one_event_and_never_for_another(a: Groups, b: Groups, c: Groups) -> None:
    before = history(a, b)
    after = kept(events(c), before)
    assert len({e.id for e in after}) == len(after)
    known = {e.id: held(e) for e in before}
    absorbed = {name for e in before for name in e.previous_ids}
    for e in after:
        assert e.id not in absorbed
        assert e.id not in known or held(e) & known[e.id]


@given(builds(), builds())
def test_an_old_link_lands_as_long_as_a_passage_is_left(first: Groups, second: Groups) -> None:
    before = history(first)
    after = kept(events(second), before)
    for was in before:
        heirs = [e for e in after if held(e) & held(was)]
        names = [e for e in after if was.id in (e.id, *e.previous_ids)]
        assert len(names) == bool(heirs)
        assert set(names) <= set(heirs)


@given(builds(), st.integers(0, 11))
def test_an_added_article_takes_no_id_away(groups: Groups, more: int) -> None:
    before = history(groups)
    added = groups if any(more in group for group in groups) else [*groups, [more]]
    after = kept(events(added), before)
    assert [e.id for e in after[: len(before)]] == [e.id for e in before]


def test_of_a_split_event_the_larger_part_keeps_the_id() -> None:
    (was,) = history([[0, 1, 2, 3]])
    small, large = kept(events([[0], [1, 2, 3]]), [was])
    assert large.id == was.id
    assert small.id != was.id


def test_of_two_equal_parts_the_one_with_the_passage_that_was_shown_first_keeps_the_id() -> None:
    was = event(1, 0, id_="e-whole0000")
    one, other = kept(events([[0], [1]]), [was])
    assert (one.id == was.id, other.id == was.id) == (False, True)


def test_of_merged_events_the_larger_gives_its_id_and_the_other_is_remembered() -> None:
    one, other = event(0, id_="e-aaaaaaaaaa"), event(1, 2, id_="e-bbbbbbbbbb")
    one = replace(one, previous_ids=("e-cccccccccc",))
    (both,) = kept(events([[0, 1, 2]]), [one, other])
    assert both.id == "e-bbbbbbbbbb"
    assert both.previous_ids == ("e-aaaaaaaaaa", "e-cccccccccc")
    (still,) = kept(events([[0, 1, 2]]), [both])
    assert still == both


def test_what_was_merged_and_is_parted_again_gets_a_new_id() -> None:
    before = history([[0], [1, 2]], [[0, 1, 2]])
    parts = kept(events([[0], [1, 2]]), before)
    assert before[0].id in {e.id for e in parts}
    assert not {e.id for e in parts} & set(before[0].previous_ids)


REWORDED = [
    "Crews reopened the Marlow viaduct on Monday after long repairs",
    "After repairs, the viaduct at Marlow was reopened on Monday by its crews",
    "The Marlow viaduct reopened on Monday, crews said",
]


@pytest.mark.parametrize("text", REWORDED)
def test_a_sentence_in_other_words_keeps_the_id(text: str) -> None:
    before = kept([event(source(0, REWORDED[0]), id_="e-viaduct000"), event(3)], ())
    after = kept([event(3), event(source(0, text))], before)
    assert after[1].id == "e-viaduct000"


def test_another_sentence_of_the_same_article_does_not() -> None:
    before = [event(source(0, "Crews reopened the Marlow viaduct on Monday"), id_="e-viaduct000")]
    (other,) = kept([event(source(0, "A judge closed the Selby brewery on Monday"))], before)
    assert other.id != "e-viaduct000"


def test_a_file_with_another_name_keeps_the_ids_of_its_events() -> None:
    before = [event(0, id_="e-old0000000")]
    moved = replace(source(0), article="renamed.txt")
    assert kept([event(moved)], before)[0].id == "e-old0000000"


def test_the_same_date_and_a_like_title_are_enough_where_no_passage_is_left() -> None:
    was = event(0, id_="e-old0000000", title="Crews reopen the Marlow viaduct")
    again = event(source(1, "The viaduct, on Monday, open"), title="Crews reopen Marlow viaduct")
    assert kept([again], [was])[0].id == "e-old0000000"
    later = replace(again, when=Interval.day(Day.of(2024, 5, 7)))
    assert kept([later], [was])[0].id != "e-old0000000"
