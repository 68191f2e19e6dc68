"""What each operator means, and what it needs to know."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chrono.strategies import cycles, inner_days, intervals
from timeline.chrono import Cycle, Day, Interval, cycle, edtf
from timeline.chrono.value import Duration, Modifier, Ref, When
from timeline.reading import (
    About,
    Between,
    ByTense,
    Clock,
    Fixed,
    Following,
    FromFocus,
    Last,
    LatestWeekday,
    Moved,
    Nearest,
    Next,
    NoDate,
    Nth,
    Of,
    Reading,
    Said,
    Shift,
    Since,
    Tense,
    Unanchored,
    Until,
    anchored,
    daily,
    datable,
    focused,
    tree,
)

THURSDAY = Day.of(2024, 5, 9)
TODAY = Said(THURSDAY)
YEAR_2014 = Fixed(When(cycle.YEAR.nth(2014)))
TWO_YEARS = Fixed(Duration("P2Y"))
TWO_DAYS = Duration("P2D")
_UNITS = (cycle.DAY, cycle.WEEK, cycle.MONTH, cycle.YEAR)
tenses = st.sampled_from(Tense)


def read(reading: Reading, day: Day = THURSDAY, tense: Tense = Tense.UNKNOWN) -> str | None:
    """The EDTF of a reading said on a day."""
    when = reading.interval(Said(day, tense))
    return None if when is None else edtf.write(when)


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        (YEAR_2014, "2014"),
        (Shift(cycle.YEAR, -1), "2023"),
        (Shift(cycle.MONTH, 1), "2024-06"),
        (Shift(cycle.WEEK, 0), "2024-05-06/2024-05-12"),
        (Last(cycle.weekday(3)), "2024-05-02"),
        (Last(cycle.month(5)), "2023-05"),
        (Next(cycle.weekday(3)), "2024-05-16"),
        (Next(cycle.month(5)), "2025-05"),
        (Nearest(cycle.date(12, 25)), "2023-12-25"),
        (Nearest(cycle.date(2, 29)), "2024-02-29"),
        (Of(cycle.month(4), Shift(cycle.YEAR, -1)), "2023-04"),
        (Of(cycle.date(2, 29), Shift(cycle.YEAR, -1)), None),
        (Nth(-1, cycle.weekday(4), Shift(cycle.MONTH, 0)), "2024-05-31"),
        (Nth(5, cycle.weekday(0), Shift(cycle.MONTH, 0)), None),
        (About(Shift(cycle.YEAR, 1), Modifier.START), "2025~"),
        (Moved(Nearest(cycle.date(12, 25)), -1), "2023-12-24"),
        (Moved(Shift(cycle.YEAR, 0), 1), None),
        (Since(YEAR_2014), "2014/.."),
        (Until(Shift(cycle.MONTH, 1)), "../2024-06"),
        (Between(YEAR_2014, Shift(cycle.DAY, 0)), "2014/2024-05-09"),
        (Between(Shift(cycle.YEAR, 1), YEAR_2014), None),
        (Since(TWO_YEARS), None),
        (Until(NoDate()), None),
        (Between(TWO_YEARS, YEAR_2014), None),
        (Of(cycle.month(4), TWO_YEARS), None),
    ],
    ids=str,
)
def test_operators_said_on_thursday_9_may_2024(reading: Reading, value: str | None) -> None:
    assert read(reading) == value


@pytest.mark.parametrize("weekday", range(7))
def test_a_bare_weekday_is_today_or_one_of_the_six_days_before(weekday: int) -> None:
    for tense in (Tense.PAST, Tense.UNKNOWN):
        when = LatestWeekday(cycle.weekday(weekday)).interval(Said(THURSDAY, tense))
        assert when.start.weekday == weekday
        assert 0 <= THURSDAY - when.start <= 6


@pytest.mark.parametrize("weekday", range(7))
def test_a_bare_weekday_with_a_verb_that_looks_ahead_is_today_or_one_of_the_six_to_come(weekday: int) -> None:
    when = LatestWeekday(cycle.weekday(weekday)).interval(Said(THURSDAY, Tense.FUTURE))
    assert when.start.weekday == weekday
    assert 0 <= when.start - THURSDAY <= 6


@pytest.mark.parametrize(
    ("month", "past", "future"),
    [
        (5, "2024-05", "2024-05"),
        (4, "2024-04", "2025-04"),
        (6, "2023-06", "2024-06"),
        (12, "2023-12", "2024-12"),
    ],
)
def test_a_bare_month_looks_where_its_verb_looks(month: int, past: str, future: str) -> None:
    reading = ByTense(cycle.month(month))
    assert read(reading, tense=Tense.PAST) == past
    assert read(reading, tense=Tense.FUTURE) == future
    assert read(reading) in (past, future)


@given(inner_days, st.integers(1, 12), st.integers(1, 27), st.integers(1, 4), tenses)
def test_days_of_one_month_are_of_one_year_whenever_they_are_said(
    day: Day, month: int, first: int, more: int, tense: Tense
) -> None:
    last = min(first + more, 28)
    begin = Nearest(cycle.date(month, first))
    when = Between(begin, Following(begin, cycle.date(month, last))).interval(Said(day, tense))
    assert when is not None
    assert when.length == last - first + 1


@given(inner_days, st.integers(1, 12), st.integers(1, 12), tenses)
def test_from_one_month_to_another_takes_less_than_two_years(
    day: Day, first: int, last: int, tense: Tense
) -> None:
    begin, end = ByTense(cycle.month(first)), ByTense(cycle.month(last))
    when = Between(begin, Following(begin, end.cycle)).interval(Said(day, tense))
    assert when is not None
    assert (when.start.month, when.last.month) == (first, last)
    assert when.length < 2 * 366


def test_an_end_that_would_come_first_is_read_as_of_the_beginning() -> None:
    assert read(Nearest(cycle.date(2, 1))) == "2024-02-01"
    begin, end = Nearest(cycle.date(11, 1)), Nearest(cycle.date(2, 1))
    assert read(Between(begin, Following(begin, end.cycle))) == "2024-11-01/2025-02-01"


def test_a_day_without_its_year_lies_ahead_where_it_is_surely_to_come() -> None:
    march = Nearest(cycle.date(3, 1))
    assert march.interval(Said(Day.parse("2024-05-09"), Tense.FUTURE, ahead=True)) == Interval.day(
        Day.parse("2025-03-01")
    )
    assert march.interval(Said(Day.parse("2024-05-09"), Tense.FUTURE)) == Interval.day(
        Day.parse("2024-03-01")
    )


def test_an_end_follows_a_beginning_that_has_its_year() -> None:
    begin = Fixed(When(cycle.date(12, 27).nth(2009)))
    assert read(Following(begin, cycle.date(1, 3))) == "2010-01-03"


@given(cycles, inner_days)
def test_last_is_over_and_next_has_not_begun(kind: Cycle, day: Day) -> None:
    assert Last(kind).at(Said(day)).interval.end <= day
    assert Next(kind).at(Said(day)).interval.start > day


@given(cycles, st.integers(-50, 50), inner_days)
def test_a_shift_by_so_many_and_back_is_the_present_one(kind: Cycle, steps: int, day: Day) -> None:
    there = Shift(kind, steps).interval(Said(day))
    if there is not None:
        assert Shift(kind, -steps).interval(Said(there.start)) == kind.at(day)


@pytest.mark.parametrize("steps", [-999_999, 999_999])
def test_a_distance_beyond_the_calendar_is_no_date(steps: int) -> None:
    assert Shift(cycle.YEAR, steps).at(TODAY) is None
    assert Since(Shift(cycle.WEEK, steps)).at(TODAY) is None


@given(intervals())
def test_a_fixed_value_asks_for_no_day(when: Interval) -> None:
    reading = Fixed(When(when))
    assert not anchored(reading)
    assert reading.at(Said(None)) == When(when)


@pytest.mark.parametrize(
    "reading",
    [
        Shift(cycle.YEAR, 0),
        Last(cycle.YEAR),
        Next(cycle.YEAR),
        Nearest(cycle.YEAR),
        LatestWeekday(cycle.weekday(0)),
        ByTense(cycle.YEAR),
    ],
    ids=str,
)
def test_a_relative_reading_needs_the_day_of_saying_however_deep_it_lies(reading: Reading) -> None:
    with pytest.raises(Unanchored):
        reading.at(Said(None))
    for deep in (
        Since(reading),
        About(Of(cycle.DAY, reading)),
        Between(YEAR_2014, reading),
        Clock(Moved(reading, 1), "TNI"),
    ):
        assert anchored(deep)
        assert not focused(deep)


def test_a_part_of_the_day_and_a_blur_leave_other_values_as_they_are() -> None:
    assert Clock(TWO_YEARS, "TMO").at(TODAY) == Duration("P2Y")
    assert About(Fixed(Ref.PAST)).at(TODAY) is Ref.PAST
    assert Clock(Shift(cycle.DAY, 0), "TMO").at(TODAY).clock == "TMO"


def test_what_can_be_dated_and_what_is_a_day() -> None:
    assert datable(YEAR_2014)
    assert datable(FromFocus(Shift(cycle.DAY, 1)))
    assert not datable(TWO_YEARS)
    assert not datable(NoDate())
    assert daily(LatestWeekday(cycle.weekday(1)))
    assert not daily(YEAR_2014)
    assert not daily(TWO_YEARS)


def test_a_reading_as_a_tree() -> None:
    reading = About(Of(cycle.month(4), Shift(cycle.YEAR, -1)), Modifier.START)
    assert tree(reading) == {
        "is": "About",
        "reading": {"is": "Of", "cycle": "month 4", "frame": {"is": "Shift", "cycle": "year", "steps": -1}},
        "modifier": "START",
    }
    assert tree(Since(YEAR_2014)) == {"is": "Since", "first": {"is": "Fixed", "value": "2014"}}
    assert tree(TWO_YEARS) == {"is": "Fixed", "value": "P2Y"}
    assert tree(Fixed(Ref.FUTURE)) == {"is": "Fixed", "value": "FUTURE_REF"}


def test_no_past_of_a_history_lies_after_the_day_of_writing() -> None:
    december = Nearest(cycle.date(12, 4))
    told = Interval.day(Day.of(2014, 9, 18))
    said = Said(Day.of(2014, 11, 20), Tense.PAST, frame=told)
    assert december.interval(said) == Interval.day(Day.of(2013, 12, 4))
    assert december.interval(replace(said, tense=Tense.UNKNOWN)) == Interval.day(Day.of(2014, 12, 4))
