"""Feasts that move, against days that almanacs give."""

import pytest

from timeline.chrono import Cycle, Day
from timeline.chrono.cycle import NthWeekday
from timeline.chrono.holidays import Fast, FromEaster, Listed


@pytest.mark.parametrize(
    ("feast", "year", "day"),
    [
        (FromEaster(0), 2024, "2024-03-31"),
        (FromEaster(-2), 1916, "1916-04-21"),
        (FromEaster(49), 2000, "2000-06-11"),
        (NthWeekday(11, 4, 3), 2023, "2023-11-23"),
        (NthWeekday(5, -1, 0), 2022, "2022-05-30"),
        (Listed("AE", "Eid al-Fitr"), 2018, "2018-06-15"),
        (Listed("IL", "Yom Kippur"), 2019, "2019-10-09"),
        (Listed("IN", "Diwali"), 2018, "2018-11-07"),
    ],
)
def test_the_day_of_a_feast(feast: Cycle, year: int, day: str) -> None:
    assert str(feast.nth(year).start) == day


@pytest.mark.parametrize("feast", [FromEaster(-47), NthWeekday(9, 1, 0), Listed("IL", "Pesach")], ids=str)
@pytest.mark.parametrize("day", ["1899-12-31", "1970-04-05", "2024-02-29", "2101-01-01", "-0043-03-15"])
def test_the_laws_of_cycles_hold(feast: Cycle, day: str) -> None:
    at = Day.parse(day)
    assert feast.at(at).start <= at < feast.nth(feast.index(at) + 1).start
    assert feast.before(at).end <= at <= feast.after(at).start


def test_nothing_happens_at_the_edges_of_the_standard_calendar() -> None:
    for number in (1, 3652059, -400000):
        assert FromEaster(0).at(Day(number)).start <= Day(number)


def test_a_feast_is_not_known_where_the_tables_end() -> None:
    nowruz = Listed("IR", "Nowruz")
    assert nowruz.knows(nowruz.nth(2011))
    assert not nowruz.knows(nowruz.nth(1950))
    ramadan = Fast(Listed("AE", "Eid al-Fitr"), 30, "Ramadan")
    assert str(ramadan.nth(2011).start) == "2011-07-31"
    assert ramadan.knows(ramadan.nth(2011))
    assert not ramadan.knows(ramadan.nth(1900))


def test_a_feast_that_is_kept_a_day_late_is_found() -> None:
    assert str(Listed("IL", "Tisha B'Av").nth(2019).start) == "2019-08-11"
