"""Values as TIMEX3 writes them."""

import re
from datetime import date

import pytest
from hypothesis import given

from tests.chrono.strategies import intervals
from timeline.chrono import Cycle, Day, Interval, cycle, timex3
from timeline.chrono.value import Duration, Modifier, Ref, Set, Value, When

_VALUE = re.compile(r"(BC)?(\d{2,4}|\d{4}-(\d\d(-\d\d)?|W\d\d(-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))")


@given(intervals())
def test_every_interval_has_a_value_of_a_known_form(when: Interval) -> None:
    assert _VALUE.fullmatch(timex3.write(When(when)))


@pytest.mark.parametrize(
    ("unit", "day", "value"),
    [
        (cycle.DAY, "2024-02-29", "2024-02-29"),
        (cycle.WEEK, "2020-12-31", "2020-W53"),
        (cycle.WEEK, "2021-01-03", "2020-W53"),
        (cycle.WEEK, "2018-12-31", "2019-W01"),
        (cycle.WEEKEND, "2024-05-09", "2024-W18-WE"),
        (cycle.MONTH, "2024-12-31", "2024-12"),
        (cycle.QUARTER, "2024-03-31", "2024-Q1"),
        (cycle.QUARTER, "2024-10-01", "2024-Q4"),
        (cycle.HALF, "2024-06-30", "2024-H1"),
        (cycle.HALF, "2024-07-01", "2024-H2"),
        (cycle.season(12), "2024-01-01", "2023-WI"),
        (cycle.season(9), "2024-11-30", "2024-FA"),
        (cycle.YEAR, "0079-08-24", "0079"),
        (cycle.DECADE, "1999-12-31", "199"),
        (cycle.CENTURY, "1999-12-31", "19"),
        (cycle.YEAR, "0000-12-31", "BC0001"),
        (cycle.MONTH, "-0043-03-15", "BC0044-03"),
        (cycle.DAY, "-0043-03-15", "BC0044-03-15"),
        (cycle.DECADE, "-0043-03-15", "BC004"),
        (cycle.CENTURY, "-0499-01-01", "BC04"),
        (cycle.CENTURY, "0079-08-24", "00"),
    ],
)
def test_units(unit: Cycle, day: str, value: str) -> None:
    assert timex3.write(When(unit.at(Day.parse(day)))) == value


def test_a_decade_of_a_year_of_five_digits_keeps_them() -> None:
    assert timex3.write(When(cycle.DECADE.nth(-1205))) == "BC1204"
    assert timex3.write(When(cycle.CENTURY.nth(-120))) == "BC119"


@pytest.mark.parametrize("end", [date.min, date.max])
def test_the_ends_of_the_standard_calendar(end: date) -> None:
    day = Day.from_date(end)
    assert timex3.write(When(Interval.day(day))) == end.isoformat()
    assert timex3.write(When(cycle.WEEK.at(day))) == "{}-W{:02}".format(
        f"{end.year:04}", end.isocalendar().week
    )


def test_a_range_is_told_by_its_first_end_or_its_last_where_it_has_no_first() -> None:
    years = Interval.between(cycle.YEAR.nth(1939), cycle.YEAR.nth(1945))
    assert timex3.write(When(years)) == "1939"
    assert timex3.write(When(Interval.since(cycle.month(5).nth(2024)))) == "2024-05"
    assert timex3.write(When(Interval.until(Interval.day(Day.of(2024, 5, 9))))) == "2024-05-09"


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        (cycle.season(3).nth(2024), "2024-SP"),
        (cycle.season(12).nth(2023), "2023-WI"),
        (cycle.quarter(1).nth(2024), "2024-Q1"),
        (cycle.half(1).nth(2024), "2024-H1"),
        (cycle.WEEK.at(Day.of(2020, 12, 30)), "2020-W53"),
        (cycle.DECADE.nth(199), "199"),
    ],
)
def test_until_a_unit_has_the_value_of_that_unit(unit: Interval, value: str) -> None:
    assert timex3.write(When(Interval.until(unit))) == value


DAY = Interval.day(Day.of(2024, 5, 9))


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (When(DAY), "DATE", "2024-05-09"),
        (When(DAY, "TNI"), "TIME", "2024-05-09TNI"),
        (When(DAY, "T18:30"), "TIME", "2024-05-09T18:30"),
        (Duration("P2Y"), "DURATION", "P2Y"),
        (Set("XXXX-WXX-1"), "SET", "XXXX-WXX-1"),
        (Ref.PRESENT, "DATE", "PRESENT_REF"),
        (Ref.PAST, "DATE", "PAST_REF"),
        (Ref.FUTURE, "DATE", "FUTURE_REF"),
    ],
    ids=str,
)
def test_types(value: Value, kind: str, text: str) -> None:
    assert (timex3.type_of(value), timex3.write(value)) == (kind, text)


def test_a_blurred_date_keeps_its_value_and_says_how_it_is_blurred() -> None:
    early = When(DAY).about(Modifier.START)
    assert timex3.write(early) == "2024-05-09"
    assert early.modifier is Modifier.START
    assert early.interval.approximate
