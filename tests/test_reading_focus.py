"""Readings counted from the date last mentioned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from tests.chrono.strategies import cycles, units
from tests.test_reading import THURSDAY, TODAY
from timeline.chrono import Cycle, Day, Interval, cycle, edtf
from timeline.reading import DayOfMonth, FromFocus, Said, Shift, anchored, focused


def test_a_reading_from_the_focus_can_do_without_the_day_of_saying() -> None:
    reading = FromFocus(Shift(cycle.DAY, 2))
    assert anchored(reading)
    assert focused(reading)
    focus = Interval.day(Day.of(1944, 6, 6))
    assert str(reading.at(Said(None, focus=focus)).interval.start) == "1944-06-08"
    assert str(reading.at(Said(THURSDAY, focus=focus)).interval.start) == "1944-06-08"
    assert str(reading.at(TODAY).interval.start) == "2024-05-11"


@given(units(), cycles, st.integers(-5, 5))
def test_nothing_finer_than_the_focus_is_counted_from_it(focus: Interval, kind: Cycle, steps: int) -> None:
    value = FromFocus(Shift(kind, steps)).at(Said(None, focus=focus))
    assert value is None or value.interval.grain >= focus.grain


@pytest.mark.parametrize(
    ("focus", "meant"),
    [
        (None, "2024-05-11"),
        (Interval.day(Day.of(2024, 1, 9)), "2024-01-11"),
        (Interval.day(Day.of(2024, 1, 29)), "2024-02-11"),
        (cycle.MONTH.at(Day.of(2023, 12, 1)), "2023-12-11"),
        (cycle.YEAR.at(Day.of(1996, 1, 1)), "2024-05-11"),
    ],
)
def test_a_day_by_its_number_is_of_the_month_last_mentioned(focus: Interval | None, meant: str) -> None:
    said = Said(Day.of(2024, 5, 9), focus=focus)
    assert edtf.write(DayOfMonth(11).interval(said) or Interval()) == meant


def test_no_month_has_a_day_that_it_lacks() -> None:
    assert DayOfMonth(31).at(Said(None, focus=cycle.MONTH.at(Day.of(2024, 2, 1)))) is None


@pytest.mark.parametrize(
    ("days", "meant"),
    [
        ("the 11th", ["2023-03-11"]),
        ("Saturday, the 11th", ["2023-03-11"]),
        ("the 2nd and 3rd", ["2023-03-02", "2023-03-03"]),
    ],
)
def test_days_by_their_numbers_however_said_are_of_one_month(days: str, meant: list[str]) -> None:
    found = timeline.tag(f"The dam broke in March 2023. Crews came on {days}.", published="2024-05-09")
    assert [each.value for each in found[1:]] == meant
