"""Which events a short timeline keeps."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from timeline.chrono import Day, Grain, Interval, cycle
from timeline.model import Event, Status, in_order, top

MAY = Day.of(2024, 5, 1)


def event(name: str, day: int, importance: float, *, pinned: bool = False) -> Event:
    when = Interval.day(MAY + day)
    return Event(f"e-{name}", when, name, name, Status.OCCURRED, (), importance=importance, pinned=pinned)


def names(events: tuple[Event, ...]) -> str:
    return "".join(e.title for e in events)


STORY = [event("a", 0, 0.2), event("b", 1, 0.6), event("c", 1, 0.5), event("d", 2, 0.3), event("e", 3, 0.26)]


def test_the_most_important_are_kept_in_order_of_time() -> None:
    assert names(top(STORY, 2)) == "bd"


def test_a_second_event_of_a_day_counts_for_half_its_importance() -> None:
    assert names(top(STORY, 3)) == "bde"
    assert names(top(STORY, 4)) == "bcde"


def test_a_month_beside_its_days_ranks_behind_them_but_takes_nothing_from_them() -> None:
    month = replace(event("m", 0, 0.5), when=cycle.MONTH.at(MAY))
    assert names(top([*STORY, month], 2)) == "bd"
    first = replace(month, importance=0.9)
    assert names(top([*STORY, first], 3)) == "mbd"
    weekend = replace(event("w", 0, 0.9), when=Interval(MAY, MAY + 2, Grain.WEEKEND))
    assert names(top([*STORY, weekend], 3)) == "wbd"
    assert names(top([*STORY, weekend], 4)) == "wbde"


def test_fewer_than_asked_for_are_all_kept() -> None:
    assert names(top(STORY, 9)) == names(top(STORY, None)) == "abcde"


def test_pinned_events_are_kept_whatever_their_importance() -> None:
    pinned = [event("x", 5, 0.0, pinned=True), event("y", 6, 0.0, pinned=True)]
    assert names(top([*STORY, *pinned], 3)) == "bxy"
    assert names(top([*STORY, *pinned], 1)) == "xy"


def test_of_equals_the_earlier_one_is_kept_then_the_one_whose_id_comes_first() -> None:
    assert names(top([event("z", 1, 0.5), event("y", 2, 0.5), event("x", 3, 0.5)], 2)) == "zy"
    assert names(top([event("z", 1, 0.5), event("y", 1, 0.5)], 1)) == "y"


EVENTS = st.lists(
    st.builds(
        event,
        st.uuids().map(str),
        st.integers(0, 4),
        st.sampled_from([0.0, 0.1, 0.3, 0.9]),
        pinned=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda e: e.id,
)


@given(EVENTS, st.integers(1, 12), st.randoms())
def test_a_longer_choice_holds_the_shorter_one_whatever_the_order(
    events: list[Event], count: int, random: Random
) -> None:
    chosen = top(events, count)
    pinned = sum(e.pinned for e in events)
    assert len(chosen) == min(len(events), max(count, pinned))
    assert chosen == in_order(chosen)
    assert set(chosen) <= set(top(events, count + 1))
    shuffled = list(events)
    random.shuffle(shuffled)
    assert top(shuffled, count) == chosen
