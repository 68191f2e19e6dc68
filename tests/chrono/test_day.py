"""A day, counted: it agrees with the standard library where that reaches, and goes on where it ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chrono.strategies import days
from timeline.chrono import Day
from timeline.chrono.day import is_leap, month_length, year_text


@given(st.dates())
def test_agrees_with_the_standard_library(day: date) -> None:
    ours = Day.from_date(day)
    assert ours == Day.of(day.year, day.month, day.day)
    assert ours.number == day.toordinal()
    assert ours.ymd == (day.year, day.month, day.day)
    assert ours.weekday == day.weekday()
    assert ours.week == tuple(day.isocalendar())[:2]
    assert str(ours) == day.isoformat()
    assert ours.to_date() == day


@given(days)
def test_a_day_is_its_year_month_and_day(day: Day) -> None:
    year, month, number = day.ymd
    assert (year, month) == (day.year, day.month)
    assert 1 <= month <= 12
    assert 1 <= number <= month_length(year, month)
    assert Day.of(year, month, number) == day


@given(days)
def test_what_is_written_is_read_again(day: Day) -> None:
    assert Day.parse(str(day)) == day


@given(days, st.integers(-800_000, 800_000))
def test_differences_are_days(day: Day, distance: int) -> None:
    later = day + distance
    assert later - day == distance
    assert (later > day) == (distance > 0)
    assert (later.weekday - day.weekday - distance) % 7 == 0


@given(days)
def test_the_next_day_is_the_next_in_the_calendar(day: Day) -> None:
    year, month, number = day.ymd
    following = (day + 1).ymd
    if number < month_length(year, month):
        assert following == (year, month, number + 1)
    elif month < 12:
        assert following == (year, month + 1, 1)
    else:
        assert following == (year + 1, 1, 1)


@pytest.mark.parametrize(
    ("year", "leap"),
    [
        (2024, True),
        (2023, False),
        (1900, False),
        (2000, True),
        (0, True),
        (-4, True),
        (-100, False),
        (-1, False),
    ],
)
def test_leap_years_before_and_after_year_0(year: int, leap: bool) -> None:
    assert is_leap(year) is leap
    assert month_length(year, 2) == 28 + leap
    assert Day.of(year, 3, 1) - Day.of(year, 2, 28) == 1 + leap
    assert Day.of(year + 1, 1, 1) - Day.of(year, 1, 1) == 365 + leap


def test_1_bc_comes_right_before_ad_1() -> None:
    assert str(Day.of(0, 12, 31) + 1) == "0001-01-01"
    assert Day.of(1, 1, 1).number == 1
    assert str(Day.of(0, 1, 1) + -1) == "-0001-12-31"


def test_the_ides_of_march_of_44_bc() -> None:
    day = Day.of(-43, 3, 15)
    assert str(day) == "-0043-03-15"
    assert Day(day.number).ymd == (-43, 3, 15)


@pytest.mark.parametrize("end", [date.min, date.max])
def test_the_ends_of_the_standard_calendar_are_days_like_any_other(end: date) -> None:
    day = Day.from_date(end)
    assert day.to_date() == end
    assert (day + 1) - (day + -1) == 2
    assert day.week[1] in (1, 52)


@pytest.mark.parametrize("outside", [Day.from_date(date.min) + -1, Day.from_date(date.max) + 1])
def test_beyond_its_ends_there_is_no_standard_date(outside: Day) -> None:
    with pytest.raises(ValueError, match=r"ordinal|out of range"):
        outside.to_date()


@pytest.mark.parametrize(
    ("day", "week"),
    [
        ("2020-12-31", (2020, 53)),
        ("2021-01-03", (2020, 53)),
        ("2021-01-04", (2021, 1)),
        ("2018-12-31", (2019, 1)),
        ("2016-01-01", (2015, 53)),
        ("0001-01-01", (1, 1)),
        ("0000-12-31", (0, 52)),
    ],
)
def test_iso_weeks_at_the_turn_of_the_year(day: str, week: tuple[int, int]) -> None:
    assert Day.parse(day).week == week


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, -1, 5)],
)
def test_a_day_that_never_was_is_refused(year: int, month: int, day: int) -> None:
    with pytest.raises(ValueError, match="no such day"):
        Day.of(year, month, day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2020",
        "2020-04",
        "2020-4-29",
        "20-04-29",
        "2020-02-30",
        " 2020-04-29",
        "2020-04-29T",
        "29.4.2020",
        "٢٠٢٠-٠٤-٢٩",
    ],
)
def test_what_is_no_iso_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a day|no such day"):
        Day.parse(text)


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (2024, "2024"),
        (79, "0079"),
        (0, "0000"),
        (-43, "-0043"),
        (-9999, "-9999"),
        (10000, "Y10000"),
        (-12000, "Y-12000"),
    ],
)
def test_years_as_edtf_writes_them(year: int, text: str) -> None:
    assert year_text(year) == text
