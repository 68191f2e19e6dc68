"""EDTF: what is written is read again, and the `edtf` package reads the same days."""

from datetime import date

import edtf as oracle
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.chrono.strategies import intervals, units
from timeline.chrono import Day, Grain, Interval, cycle, edtf

GROUPS = (Grain.SEASON, Grain.QUARTER, Grain.HALF)
WEEKS = (Grain.WEEK, Grain.WEEKEND)


@given(intervals())
def test_what_is_written_names_the_same_days_when_read(when: Interval) -> None:
    again = edtf.read(edtf.write(when))
    assert (again.start, again.end, again.approximate) == (when.start, when.end, when.approximate)


@given(intervals())
def test_what_is_read_is_written_alike(when: Interval) -> None:
    assert edtf.write(edtf.read(edtf.write(when))) == edtf.write(when)


@given(units(), st.booleans())
def test_a_named_unit_comes_back_with_its_name(unit: Interval, blurred: bool) -> None:
    when = unit.about() if blurred and unit.grain not in GROUPS else unit
    assume(when.grain not in WEEKS and when.start.year >= 0)
    assert edtf.read(edtf.write(when)) == when


@given(intervals())
def test_the_edtf_package_reads_the_same_days(when: Interval) -> None:
    text = edtf.write(when)
    parsed = oracle.parse_edtf(text)
    if when.start is not None and when.end is not None:
        winter = when.grain is Grain.SEASON and when.start.month == 12  # which it lets end with the year
        assert parsed.lower_strict()[:3] == when.start.ymd
        assert winter or parsed.upper_strict()[:3] == when.last.ymd


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (Interval.day(Day.of(2024, 2, 29)), "2024-02-29"),
        (cycle.month(4).nth(2019), "2019-04"),
        (cycle.month(4).nth(2019).about(), "2019-04~"),
        (cycle.YEAR.nth(2014), "2014"),
        (cycle.YEAR.nth(0), "0000"),
        (cycle.YEAR.nth(-43), "-0043"),
        (cycle.DECADE.nth(199), "199X"),
        (cycle.CENTURY.nth(18), "18XX"),
        (cycle.season(3).nth(2024), "2024-21"),
        (cycle.season(12).nth(2023), "2023-24"),
        (cycle.quarter(1).nth(2024), "2024-33"),
        (cycle.quarter(4).nth(2024), "2024-36"),
        (cycle.half(2).nth(2024), "2024-41"),
        (cycle.season(6).nth(2024).about(), "2024-06~/2024-08~"),
        (cycle.quarter(3).nth(2023).about(), "2023-07~/2023-09~"),
        (cycle.WEEK.at(Day.of(2020, 5, 1)), "2020-04-27/2020-05-03"),
        (cycle.WEEKEND.at(Day.of(2024, 5, 12)), "2024-05-11/2024-05-12"),
        (Interval.since(cycle.YEAR.nth(2014)), "2014/.."),
        (Interval.until(cycle.month(5).nth(2024)), "../2024-05"),
        (Interval.since(Interval.day(Day.of(2014, 1, 1))), "2014-01-01/.."),
        (Interval.between(cycle.YEAR.nth(1939), cycle.YEAR.nth(1945)), "1939/1945"),
        (Interval.between(cycle.month(1).nth(2024), cycle.month(3).nth(2024)), "2024-01/2024-03"),
        (Interval.between(cycle.WEEK.at(Day.of(2024, 1, 1)), cycle.YEAR.nth(2025)), "2024-01-01/2025"),
        (Interval.between(cycle.season(6).nth(2019), cycle.YEAR.nth(2020)), "2019-06/2020"),
        (Interval.since(cycle.YEAR.nth(2014)).about(), "2014~/.."),
        (cycle.DECADE.nth(-5), "-0050/-0041"),
        (cycle.CENTURY.nth(-1), "-0100/-0001"),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_spelling(when: Interval, text: str) -> None:
    assert edtf.write(when) == text


@pytest.mark.parametrize("end", [date.min, date.max])
def test_the_ends_of_the_standard_calendar(end: date) -> None:
    day = Interval.day(Day.from_date(end))
    assert edtf.write(day) == end.isoformat()
    assert edtf.read(end.isoformat()) == day
    for unit in (cycle.WEEK, cycle.YEAR, cycle.DECADE, cycle.CENTURY, cycle.season(12)):
        written = edtf.write(unit.at(day.start))
        assert str(edtf.read(written)) == str(unit.at(day.start))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "/",
        "../..",
        "2020/",
        "/2020",
        "soon",
        "2020-13",
        "2020-00",
        "2020-20",
        "2020-02-30",
        "20",
        "20XXX",
        "XXXX",
        "2020-05-03/2020-05-01",
        "2020-5-1",
        "2020?",
        "1/2/3",
        "٢٠٢٠",
    ],
)
def test_what_is_never_written_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        edtf.read(text)
