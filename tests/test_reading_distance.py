"""What is counted from an event or from another date."""

from hypothesis import given
from hypothesis import strategies as st

from tests.chrono.strategies import inner_days, intervals
from tests.test_reading import THURSDAY, TODAY, TWO_DAYS, TWO_YEARS, YEAR_2014, read, tenses
from timeline.chrono import Cycle, Day, Interval, cycle
from timeline.chrono.value import Duration, Value, When
from timeline.reading import (
    About,
    Ahead,
    Fixed,
    FromDate,
    FromEvent,
    FromFocus,
    Reading,
    Said,
    Shift,
    Since,
    Tense,
    ThatEvent,
    YearsFrom,
    anchored,
    datable,
    landed,
)

_UNITS = (cycle.DAY, cycle.WEEK, cycle.MONTH, cycle.YEAR)


def from_event(reading: Reading, event: Interval | None, alone: Duration | None = None) -> Value | None:
    """What is counted from an event, whatever day it is said on."""
    return FromEvent(reading, alone).at(Said(THURSDAY, event=event))


@given(inner_days, st.integers(-400, 400))
def test_days_from_an_event_are_counted_from_its_day(day: Day, steps: int) -> None:
    assert from_event(Shift(cycle.DAY, steps), Interval.day(day)) == When(Interval.day(day + steps))


@given(st.sampled_from(_UNITS), inner_days, st.integers(-40, 40))
def test_units_from_an_event_have_their_own_size_and_lie_so_many_away(
    unit: Cycle, day: Day, steps: int
) -> None:
    value = from_event(Shift(unit, steps), Interval.day(day))
    assert isinstance(value, When)
    assert value.interval.start is not None
    assert unit.index(value.interval.start) - unit.index(day) == steps
    assert value.interval == unit.at(value.interval.start)


@given(st.sampled_from(_UNITS), intervals())
def test_nothing_is_finer_than_the_event_it_is_counted_from(unit: Cycle, event: Interval) -> None:
    value = from_event(Shift(unit, 1), event, TWO_DAYS)
    assert value == TWO_DAYS or (isinstance(value, When) and value.interval.grain >= event.grain)
    if isinstance(value, When):
        assert value.interval.approximate == event.approximate


@given(inner_days)
def test_without_a_known_event_the_words_stand_alone(day: Day) -> None:
    counted = FromEvent(Shift(cycle.DAY, 2), TWO_DAYS)
    assert counted.at(Said(day)) == TWO_DAYS
    assert FromEvent(Shift(cycle.DAY, 2)).at(Said(None)) is None
    assert Since(ThatEvent()).at(Said(day)) is None
    assert not anchored(counted)
    assert not datable(counted)


@given(intervals())
def test_since_an_event_is_from_its_first_day_on(event: Interval) -> None:
    found = Since(ThatEvent()).interval(Said(None, event=event))
    assert found == (None if event.start is None else Interval.since(event))


def test_what_is_counted_from_an_event_is_told_from_what_is_not() -> None:
    assert landed(About(FromEvent(Shift(cycle.DAY, 2))))
    assert landed(Since(ThatEvent()))
    assert not landed(FromFocus(Shift(cycle.DAY, 2)))


@given(st.sampled_from(_UNITS), inner_days, st.integers(-40, 40))
def test_there_and_back_from_an_event_is_its_unit(unit: Cycle, day: Day, steps: int) -> None:
    counted = FromEvent(Shift(unit, steps))
    there = counted.interval(Said(None, event=unit.at(day)))
    assert counted.interval(Said(None, event=there, turned=True)) == unit.at(day)


@given(st.sampled_from(_UNITS), inner_days, st.integers(-40, 40), tenses)
def test_units_from_a_date_are_those_from_an_event_on_it(
    unit: Cycle, day: Day, steps: int, tense: Tense
) -> None:
    there = FromDate(Shift(unit, steps), Fixed(When(Interval.day(day)))).at(Said(THURSDAY, tense))
    assert there == FromEvent(Shift(unit, steps)).at(Said(THURSDAY, tense, event=Interval.day(day)))


def test_nothing_is_finer_than_the_date_it_is_counted_from() -> None:
    assert FromDate(Shift(cycle.DAY, 2), YEAR_2014).at(TODAY) is None
    assert read(FromDate(Shift(cycle.YEAR, 2), YEAR_2014)) == "2016"
    assert FromDate(Shift(cycle.DAY, 2), TWO_YEARS).at(TODAY) is None


@given(inner_days, st.integers(-40, 40))
def test_the_same_time_of_another_year_is_so_many_years_away(day: Day, years: int) -> None:
    found = YearsFrom(years, Shift(cycle.DAY, 0)).interval(Said(day))
    assert found is not None
    assert found.start is not None
    assert found.start.year - day.year == years
    assert found.start.ymd[1:] == day.ymd[1:] or day.ymd[1:] == (2, 29)


def test_what_looks_ahead_has_a_date_only_there() -> None:
    in_ten_days = Ahead(Shift(cycle.DAY, 10))
    assert read(in_ten_days, tense=Tense.FUTURE) == "2024-05-19"
    assert read(in_ten_days, tense=Tense.PAST) is None
    assert anchored(in_ten_days)
    assert datable(in_ten_days)
