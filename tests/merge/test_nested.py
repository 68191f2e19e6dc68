"""What is told by a coarser date joins what is told by a finer one inside it."""

from __future__ import annotations

from tests.merge.merged import merge
from tests.merge.stories import DAY, MONDAY, STORY, WEEK, YEAR, mention, told
from timeline.chrono import Interval
from timeline.merge.compared import Compared
from timeline.merge.nested import enough_inside
from timeline.model import Status


def test_a_coarse_date_joins_the_finer_one_that_it_fits() -> None:
    (event,) = (e for e in merge(STORY) if "d" in {s.article for s in e.sources})
    assert event.when == DAY


def test_a_coarse_mention_joins_a_group_by_the_report_that_it_is_most_like() -> None:
    others = "Pickets held colliery Zelmin strangers dawn", "Pickets seized winding tower engineers fled"
    day = [mention("Pickets occupied colliery Zelmin winding tower", DAY, article="a")]
    day += [mention(words, DAY, article=name) for words, name in zip(others, "bc", strict=True)]
    coarse = mention("Pickets occupied colliery Zelmin shaft", WEEK, article="d")
    compared = Compared([*day, coarse])
    group, alone = [0, 1, 2], [3]
    best = compared.between(alone, [0], 0.8)
    assert compared.between(alone, group, 0.8) < compared.closest(alone, group, 0.8) < best
    assert compared.closest(alone, [0], 0.8) == best


def test_the_longer_a_coarse_date_the_more_alike_must_be_what_is_inside() -> None:
    assert enough_inside(WEEK) < enough_inside(YEAR) < enough_inside(Interval.since(YEAR)) < 1


def test_a_coarse_date_that_fits_none_stays_alone() -> None:
    assert ("2024", ["e"]) in told(STORY)


def test_a_coarse_mention_never_bridges_two_events() -> None:
    first = mention("Miners occupied the eastern shaft", Interval.day(MONDAY), article="a")
    second = mention("Miners occupied the eastern shaft", Interval.day(MONDAY + 2), article="b")
    coarse = mention("Miners occupied the eastern shaft", WEEK, article="c")
    found = told([first, second, coarse])
    assert len(found) == 2
    assert sorted(len(articles) for _, articles in found) == [1, 2]


def test_since_a_year_and_in_that_year_can_be_one_event() -> None:
    since = mention(
        "Gunmen besieged the harbour town", Interval.since(YEAR), article="a", status=Status.ONGOING
    )
    begun = mention("Gunmen besieged the harbour town", YEAR, article="b")
    begun_too = mention("Gunmen besieged the harbour", YEAR, article="c")
    (event,) = merge([since, begun, begun_too])
    assert event.when == YEAR
    assert event.status is Status.OCCURRED
