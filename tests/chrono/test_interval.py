"""The laws of intervals."""

import pytest
from hypothesis import given

from tests.chrono.strategies import intervals, spans, units
from timeline.chrono import Day, Grain, Interval, cycle

MAY_9 = Interval.day(Day.of(2024, 5, 9))
MAY = cycle.MONTH.at(Day.of(2024, 5, 9))
YEAR = cycle.YEAR.nth(2024)


@given(intervals())
def test_an_interval_holds_its_first_and_last_day_and_not_those_beside_them(when: Interval) -> None:
    if when.start is not None:
        assert when.start in when
        assert when.start + -1 not in when
    if when.end is not None:
        assert when.last in when
        assert when.end not in when


@given(intervals(), intervals())
def test_overlap_goes_both_ways_and_containment_is_overlap(a: Interval, b: Interval) -> None:
    assert a.overlaps(b) == b.overlaps(a)
    if a.contains(b):
        assert a.overlaps(b)
        if b.contains(a):
            assert (a.start, a.end) == (b.start, b.end)


@given(intervals(), intervals(), intervals())
def test_what_is_inside_the_inner_is_inside_the_outer(a: Interval, b: Interval, c: Interval) -> None:
    if a.contains(b) and b.contains(c):
        assert a.contains(c)
    assert a.contains(a)
    assert a.overlaps(a)


@given(units(), units())
def test_overlap_is_a_day_in_both(a: Interval, b: Interval) -> None:
    common = min(a.end, b.end) - max(a.start, b.start)
    assert a.overlaps(b) == (common > 0)


@given(spans())
def test_a_span_has_a_length_only_where_both_ends_are_closed(when: Interval) -> None:
    if when.start is None or when.end is None:
        assert when.length is None
    else:
        assert when.length == when.last - when.start + 1 >= 1


@given(intervals())
def test_to_blur_an_interval_twice_is_to_blur_it_once(when: Interval) -> None:
    assert when.about().approximate
    assert when.about().about() == when.about()
    assert (when.about().start, when.about().end, when.about().grain) == (when.start, when.end, when.grain)


@given(units(), units())
def test_between_two_goes_from_the_start_of_one_to_the_end_of_the_other(a: Interval, b: Interval) -> None:
    if a.start >= b.end:
        with pytest.raises(ValueError, match="must hold a day"):
            Interval.between(a, b)
        return
    whole = Interval.between(a, b)
    assert (whole.start, whole.end, whole.grain) == (a.start, b.end, Grain.SPAN)
    assert whole.ends == (a.grain, b.grain)


def test_each_end_keeps_its_own_grain() -> None:
    assert Interval.since(YEAR).ends[0] is Grain.YEAR
    assert Interval.until(MAY).ends[1] is Grain.MONTH
    assert Interval.between(Interval.since(YEAR), Interval.until(MAY_9)).ends == (Grain.YEAR, Grain.DAY)


def test_a_range_is_blurred_where_one_of_its_ends_is() -> None:
    assert Interval.between(MAY_9.about(), YEAR).approximate
    assert Interval.between(MAY_9, YEAR.about()).approximate
    assert not Interval.between(MAY_9, YEAR).approximate
    assert Interval.since(MAY.about()).approximate
    assert Interval.until(MAY.about()).approximate


def test_open_ends_reach_everywhere() -> None:
    since, until = Interval.since(MAY), Interval.until(MAY)
    assert Day.of(9999, 1, 1) in since
    assert Day.of(-9999, 1, 1) in until
    assert since.overlaps(until)
    assert not since.contains(until)
    assert since.contains(MAY)
    assert not MAY.contains(since)
    assert (since.last, until.start) == (None, None)
    assert (str(since), str(until)) == ("2024-05-01/..", "../2024-05-31")


def test_neighbours_share_no_day() -> None:
    assert not cycle.YEAR.nth(2023).overlaps(YEAR)
    assert not Interval.until(cycle.YEAR.nth(2023)).overlaps(Interval.since(YEAR))


def test_what_is_no_interval_is_refused() -> None:
    day = Day.of(2024, 5, 9)
    with pytest.raises(ValueError, match="must hold a day"):
        Interval(day, day, Grain.DAY)
    with pytest.raises(ValueError, match="at least one end"):
        Interval(None, None, Grain.SPAN)
    with pytest.raises(ValueError, match="only a span may be open"):
        Interval(day, None, Grain.YEAR)
