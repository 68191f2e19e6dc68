"""One isolated date, as people write it."""

from __future__ import annotations

import os
import sys
import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.chrono import Day
from timeline.dating.datestring import either_way, no_such_day, read

UNHURRIED = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # disks and first imports vary


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Wednesday, 29 April 2020", "2020-04-29"),
        ("April 29, 2020, 6:40 pm", "2020-04-29"),
        ("Apr. 29, 2020 at 6:40 p.m. ET", "2020-04-29"),
        ("29th of April 2020", "2020-04-29"),
        ("  29\n April\t2020 ", "2020-04-29"),
        ("6 July 2020, 11:05", "2020-07-06"),
        ("29-Apr-2020", "2020-04-29"),
        ("Wed Apr 29 18:40:00 2020", "2020-04-29"),
        ("12 March 0044", "0044-03-12"),
        ("2020-04-29", "2020-04-29"),
        ("2020/4/5", "2020-04-05"),
        ("2020.04.05 18:40", "2020-04-05"),
        ("13/04/2020", "2020-04-13"),
        ("04/13/2020", "2020-04-13"),
        ("05.04.2020", "2020-04-05"),
        ("03/04/2020", "2020-04-03"),
    ],
)
def test_dates_in_english_and_in_numbers(text: str, day: str) -> None:
    assert str(read(text)) == day


FOREIGN = [
    ("29 avril 2020", "2020-04-29"),
    ("mercredi 29 avril 2020 à 18h40", "2020-04-29"),
    ("5 mai 2020", "2020-05-05"),
    ("1er mai 2020", "2020-05-01"),
    ("20. Juni 2020", "2020-06-20"),
    ("Mittwoch, 29. April 2020, 18:40 Uhr", "2020-04-29"),
    ("3. März 2021", "2021-03-03"),
    ("29 de abril de 2020", "2020-04-29"),
    ("29 Nisan 2020", "2020-04-29"),
    ("29 апреля 2020 г.", "2020-04-29"),
    ("2020年4月29日", "2020-04-29"),
    ("١٨ يونيو ٢٠٢٠", "2020-06-18"),
]


@pytest.mark.parametrize(("text", "day"), FOREIGN)
def test_dates_in_other_languages(text: str, day: str) -> None:
    assert str(read(text)) == day


@pytest.mark.parametrize("text", [text for text, _ in FOREIGN] + ["Wednesday, 29 April 2020"])
def test_these_are_dateparsers_work(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it none of them could be read."""
    monkeypatch.setitem(sys.modules, "dateparser.date", None)
    with pytest.raises(ImportError):
        read(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-04-29T23:30:00-11:00", "2020-04-29"),
        ("2020-04-29T00:30:00+14:00", "2020-04-29"),
        ("2020-04-29 23:59:59Z", "2020-04-29"),
        ("2020-04-29T2330", "2020-04-29"),
        ("Tue, 28 Apr 2020 23:30:00 -1100", "2020-04-28"),
        ("Apr 29 2020 11:30 PM PST", "2020-04-29"),
    ],
)
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue", "UTC"])
def test_the_day_is_the_one_that_is_written(
    text: str, day: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "TZ", zone)
    time.tzset()
    try:
        assert str(read(text)) == day
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "text",
    [
        "", "2020-02-30", "30 February 2020", "31/04/2020", "2020-13-01", "April 31, 2020", "2020-04-31T10:00:00Z",
        "yesterday", "Tuesday", "May", "May 2020", "29 April", "29 April 20", "29.4.20", "in 2020", "last Tuesday",
        "2020", "12", "20200429", "1588118400", "99999-01-01", "0000-01-01", "5 May 99999", "-0043-03-15",
        "two days ago", "3 May and the year after", "now", "2020-04", "2020-W18-3",
        "The year 2020 saw 5 storms", "On 29 April 2020 " + "the minister said so " * 10,
    ],
)  # fmt: skip
def test_what_is_no_whole_date(text: str) -> None:
    assert read(text) is None


@UNHURRIED
@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    read(text)
    either_way(text)


@UNHURRIED
@given(
    st.dates(),
    st.sampled_from(["%Y-%m-%dT%H:%M:%SZ", "%d %B %Y", "%B %d, %Y", "%A, %d %b %Y", "%d.%m.%Y", "%Y/%m/%d"]),
)
def test_every_day_in_every_usual_form(day: date, form: str) -> None:
    written = day.strftime(form).replace(str(day.year), f"{day.year:04}")
    if day.year >= 1000:  # strftime and people differ on how to write earlier ones
        assert read(written) == Day.from_date(day)


def test_the_order_of_numbers() -> None:
    assert str(read("03/04/2020", month_first=True)) == "2020-03-04"
    assert str(read("03.04.2020", month_first=True)) == "2020-04-03"
    assert str(read("13/04/2020", month_first=True)) == "2020-04-13"
    assert [either_way(text) for text in ("03/04/2020", "3-4-2020", "03.04.2020", "13/04/2020", "04/04/2020")] == [
        True, True, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["2020-02-30", "30 February 2020", "April 31, 2020", "31/04/2020", "31 avril 2020"]
)
def test_days_that_do_not_exist(text: str) -> None:
    assert no_such_day(text)


@pytest.mark.parametrize("text", ["yesterday", "May 2020", "2020", "some time"])
def test_what_has_not_the_form_of_a_day(text: str) -> None:
    assert not no_such_day(text)
