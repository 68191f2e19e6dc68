"""The laws of cycles, whatever the cycle and the day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chrono.strategies import UNITS, cycles, inner_days
from timeline.chrono import Cycle, Day, Interval, cycle
from timeline.chrono.day import is_leap

MAY_9 = Day.of(2024, 5, 9)  # a Thursday


@given(cycles, inner_days)
def test_before_is_over_and_after_is_still_to_come(kind: Cycle, day: Day) -> None:
    before, after = kind.before(day), kind.after(day)
    assert before.end <= day <= after.start
    between = kind.nth(kind.index(before.start) + 1)
    assert between.start == after.start or day in between  # nothing lies between but the one that is going on


@given(cycles, inner_days)
def test_at_has_begun_and_the_next_has_not(kind: Cycle, day: Day) -> None:
    assert kind.at(day).start <= day < kind.nth(kind.index(day) + 1).start


@given(cycles, st.integers(-300, 300))
def test_repetitions_are_numbered_in_order_and_do_not_overlap(kind: Cycle, index: int) -> None:
    here = kind.nth(index)
    assert kind.index(here.start) == index
    assert kind.index(here.last) == index
    assert here.end <= kind.nth(index + 1).start


@given(cycles, inner_days)
def test_the_nearest_is_no_farther_than_its_neighbours(kind: Cycle, day: Day) -> None:
    chosen = abs(kind.nearest(day).start - day)
    assert all(chosen <= abs(kind.nth(kind.index(day) + step).start - day) for step in (-1, 0, 1, 2))


@given(st.sampled_from([u for u in UNITS if u is not cycle.WEEKEND]), inner_days)
def test_units_leave_no_day_out(unit: Cycle, day: Day) -> None:
    assert day in unit.at(day)
    assert unit.at(day).end == unit.nth(unit.index(day) + 1).start


@given(cycles, cycles, inner_days, st.integers(-8, 8).filter(bool))
def test_what_is_within_a_frame_lies_inside_it(kind: Cycle, outer: Cycle, day: Day, count: int) -> None:
    frame = outer.at(day)
    found = kind.within(frame, count)
    if found is not None:
        assert frame.contains(found)
        following = kind.within(frame, count + (1 if count > 0 else -1))
        assert following is None or (following.start > found.start) == (count > 0)


@given(cycles, inner_days)
def test_the_first_within_a_frame_leaves_none_before_it(kind: Cycle, day: Day) -> None:
    year = cycle.YEAR.at(day)
    first, last = kind.within(year, 1), kind.within(year, -1)
    assert (first is None) == (last is None)
    if first is not None:
        assert not year.contains(kind.nth(kind.index(first.start) - 1))
        assert not year.contains(kind.nth(kind.index(last.start) + 1))


@pytest.mark.parametrize(
    ("kind", "count", "expected"),
    [
        (cycle.weekday(0), 1, "2024-05-06"),
        (cycle.weekday(0), 4, "2024-05-27"),
        (cycle.weekday(0), 5, None),
        (cycle.weekday(4), -1, "2024-05-31"),
        (cycle.weekday(2), 1, "2024-05-01"),
        (cycle.date(5, 31), 1, "2024-05-31"),
        (cycle.date(6, 1), 1, None),
    ],
)
def test_counted_days_of_a_month(kind: Cycle, count: int, expected: str | None) -> None:
    found = kind.within(cycle.MONTH.at(MAY_9), count)
    assert (found and str(found.start)) == expected


def test_nothing_is_counted_within_an_open_frame() -> None:
    assert cycle.MONTH.within(Interval.since(Interval.day(MAY_9))) is None
    assert cycle.MONTH.within(Interval.until(Interval.day(MAY_9)), -1) is None


def test_on_the_day_itself_before_and_after_leave_it_out_and_take_it() -> None:
    thursday = cycle.weekday(3)
    assert str(thursday.before(MAY_9).start) == "2024-05-02"
    assert thursday.after(MAY_9).start == MAY_9
    assert thursday.at(MAY_9).start == MAY_9


def test_the_earlier_of_two_that_are_equally_near() -> None:
    monday, tuesday = (
        cycle.date(1, 1),
        Day.of(2023, 7, 2),
    )  # 182 days after one 1 January, 183 before the next
    assert monday.nearest(tuesday).start == Day.of(2023, 1, 1)
    assert str(cycle.weekday(3).nearest(Day.of(2024, 5, 6)).start) == "2024-05-09"
    days = cycle.Days(4, 1, 0, cycle.DAY.grain)
    start = days.at(MAY_9).start
    assert days.nearest(start + 2).start == start


def test_winter_goes_over_the_turn_of_the_year() -> None:
    winter = cycle.season(12)
    assert str(winter.at(Day.of(2024, 1, 15))) == "2023-12-01/2024-02-29"
    assert str(winter.nth(2022)) == "2022-12-01/2023-02-28"


def test_a_week_may_belong_to_two_years() -> None:
    assert str(cycle.WEEK.at(Day.of(2021, 1, 1))) == "2020-12-28/2021-01-03"


@pytest.mark.parametrize(
    ("day", "year"), [("2024-02-29", 2024), ("2024-02-28", 2020), ("1904-01-01", 1896), ("0001-01-01", 0)]
)
def test_the_last_leap_day(day: str, year: int) -> None:
    assert cycle.date(2, 29).at(Day.parse(day)).start == Day.of(year, 2, 29)


@given(st.integers(-3000, 3000))
def test_a_leap_day_lies_within_leap_years_only(year: int) -> None:
    frame = cycle.YEAR.nth(year)
    assert (cycle.date(2, 29).within(frame) is not None) == is_leap(year)


def test_centuries_and_decades_begin_with_the_round_year() -> None:
    assert str(cycle.DECADE.at(Day.of(1999, 12, 31))) == "1990-01-01/1999-12-31"
    assert str(cycle.CENTURY.at(Day.of(2000, 1, 1))) == "2000-01-01/2099-12-31"
    assert str(cycle.DECADE.at(Day.of(-1, 1, 1))) == "-0010-01-01/-0001-12-31"


@pytest.mark.parametrize(("month", "day"), [(2, 30), (6, 31), (13, 1), (1, 0)])
def test_a_date_that_never_comes_is_refused(month: int, day: int) -> None:
    with pytest.raises(ValueError, match="no such day"):
        cycle.date(month, day)


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (cycle.YEAR, "year"),
        (cycle.WEEK, "week"),
        (cycle.weekday(1), "weekday 2"),
        (cycle.month(4), "month 4"),
        (cycle.season(6), "month 6, 3 months"),
        (cycle.date(5, 9), "--05-09"),
        (cycle.date(2, 29), "--02-29"),
    ],
)
def test_labels_tell_cycles_apart(kind: Cycle, label: str) -> None:
    assert kind.label == label
