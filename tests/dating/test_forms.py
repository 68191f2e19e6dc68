"""How a date stands in a text."""

from __future__ import annotations

import pytest

from timeline.dating.forms import standing, weekday_in

PADDING = "The harbour was quiet. " * 40  # more than a head


@pytest.mark.parametrize(
    ("text", "date", "form"),
    [
        ("PORT ANSEL | Tue Mar 3, 2020 6:36 pm EST Ferries stopped.", "Tue Mar 3, 2020 6:36 pm EST", "stamp"),
        ("Ferries stop\n3 March 2020 Last updated at 07:14 GMT", "3 March 2020", "stamp"),
        ("Ferries stop\n18:00 UK time, Tuesday, 3 March 2020 Nobody knows why.", "Tuesday, 3 March 2020", "stamp"),
        ("Ferries stop\nPublished: March 3, 2020\nNobody knows why.", "March 3, 2020", "label"),
        ("Ferries stop\nPosted by ada on March 3, 2020", "March 3, 2020", "label"),
        ("Ferries stop\nMarch 3, 2020\nNobody knows why.", "March 3, 2020", "line"),
        ("Ferries stop\non 3 March 2020\nNobody knows why.", "3 March 2020", "line"),
        ("Ferries stop\nMarch 3, 2020 | By Nora Vik", "March 3, 2020", "line"),
        ("PORT ANSEL, March 3 (Norpress) - Ferries stopped.", "March 3", "dateline"),
        ("3 March 2020, and no ferry sails.", "3 March 2020", "opening"),
        ("Ferries wait outside Port Ansel, March 3, 2020.\nNobody knows why.", "March 3, 2020", "caption"),
        ("A still of a video released March 3, 2020 shows the ferry.", "March 3, 2020", "caption"),
        ("The ferry sank outside Port Ansel in the storm of 9 January 1911.", "9 January 1911", "prose"),
        ("The company was founded on 3 March 2020.", "3 March 2020", "prose"),
        (f"{PADDING}\nAt 10:49 am on 02 Feb 2010, lisy wrote: A shame. {PADDING}", "02 Feb 2010", "comment"),
        (f"{PADDING}\nMarch 3, 2020 at 11:03 am | Reply {PADDING}", "March 3, 2020", "comment"),
        (f"{PADDING}This article was amended on 3 March 2020 to correct a name.", "3 March 2020", "comment"),
        (f"{PADDING}This article appeared on page 3 of the main section on 3 March 2020.", "3 March 2020", "label"),
    ],
)  # fmt: skip
def test_the_form_of_a_date(text: str, date: str, form: str) -> None:
    start = text.index(date)
    assert standing(text, start, start + len(date)).form == form


def test_where_a_date_stands() -> None:
    text = f"3 March 2020 {PADDING} 4 March 2020 {PADDING} 5 March 2020"
    zones = [standing(text, text.index(day), text.index(day) + 12).zone for day in ("3 M", "4 M", "5 M")]
    assert zones == ["head", "body", "foot"]


def test_the_day_of_the_week_beside_a_date() -> None:
    assert weekday_in("Sunday, August 14") == 6
    assert weekday_in("Tue Mar 3, 2020") == 1
    assert weekday_in("14 August") is None
