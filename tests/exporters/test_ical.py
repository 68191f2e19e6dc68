from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from tests.exporters import samples
from timeline.chrono import edtf
from timeline.exporters import export
from timeline.exporters.ical import has_all
from timeline.model import Timeline, in_order
from timeline.settings import Settings


def feeds(timeline: Timeline) -> dict[str, bytes]:
    return dict(export(timeline, "ical", Settings()))


def entries(data: bytes) -> dict[str, Any]:
    return {str(event["SUMMARY"]): event for event in Calendar.from_ical(data).walk("VEVENT")}


def days(event: Any) -> tuple[date, date]:
    return event["DTSTART"].dt, event["DTEND"].dt


@pytest.fixture(params=["SMALL", "LOCAL", "HOSTILE"])
def data(request: pytest.FixtureRequest) -> bytes:
    return feeds(getattr(samples, request.param))["timeline.ics"]


def test_lines_are_short_and_clean(data: bytes) -> None:
    assert data.endswith(b"END:VCALENDAR\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        assert all(byte >= 0x20 for byte in line), line
        line.decode()


def test_the_head_has_what_clients_look_for(data: bytes) -> None:
    calendar = Calendar.from_ical(data)
    for key in (
        "NAME",
        "X-WR-CALNAME",
        "DESCRIPTION",
        "X-WR-CALDESC",
        "COLOR",
        "X-PUBLISHED-TTL",
        "LAST-MODIFIED",
    ):
        assert key in calendar
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n" in data
    assert {"METHOD", "UID"}.isdisjoint(calendar)


def test_it_survives_being_read_and_written(data: bytes) -> None:
    assert Calendar.from_ical(data).to_ical() == data


def test_every_event_is_all_day_and_takes_no_time(data: bytes) -> None:
    found = list(Calendar.from_ical(data).walk("VEVENT"))
    assert len({event["UID"] for event in found}) == len(found)
    assert [(event["DTSTART"].dt, event["UID"]) for event in found] == sorted(
        (e["DTSTART"].dt, e["UID"]) for e in found
    )
    for event in found:
        begin, end = days(event)
        assert type(begin) is date
        assert begin < end
        assert event["TRANSP"] == "TRANSPARENT"
        assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt


def test_names_and_addresses_are_escaped_or_absent() -> None:
    data = feeds(replace(samples.SMALL, title="Bridges, quays; and \\ boats"))["timeline.ics"]
    assert rb"NAME:Bridges\, quays\; and \\ boats" in data
    assert b"SOURCE;VALUE=URI:https://example.org/harrow/timeline.ics" in data
    local = feeds(samples.LOCAL)["timeline.ics"]
    assert b"\r\nURL" not in local
    assert b"\r\nSOURCE" not in local


@pytest.mark.parametrize(
    ("summary", "first", "after"),
    [
        ("Harrow Ferry closes its old bridge", "2024-05-06", "2024-05-07"),
        ("Boats carry commuters", "2024-05-07", "2024-05-13"),
        ("A boat runs aground", "2024-05-13", "2024-05-20"),
        ("Council warns of cracks (some time in April 2023)", "2023-04-01", "2023-04-02"),
        ("Repairs begin (some time in June 2024, planned)", "2024-06-01", "2024-06-02"),
        (
            "First steel arrives (some time about June 2024, only if a condition is met)",
            "2024-06-01",
            "2024-06-02",
        ),
        ("Mayor denies that the cracks were known (date uncertain, denied)", "2024-05-14", "2024-05-15"),
        ("Some of the boats are built (some time in summer 1998)", "1998-06-01", "1998-06-02"),
        ("Begins: Work on the quay", "2023-03-04", "2023-03-05"),
        ("Ends: Work on the quay", "2024-05-20", "2024-05-21"),
    ],
)
def test_precision(summary: str, first: str, after: str) -> None:
    event = entries(feeds(samples.SMALL)["timeline.ics"])[summary]
    assert days(event) == (date.fromisoformat(first), date.fromisoformat(after))


def test_years_are_only_in_the_file_of_everything() -> None:
    made = feeds(samples.SMALL)
    assert list(made) == ["timeline.ics", "timeline-all.ics"]
    more = set(entries(made["timeline-all.ics"])) - set(entries(made["timeline.ics"]))
    assert more == {
        "Tolls end (some time in 2018)",
        "Bridge opens (some time in 1931)",
        "Other boats are built (some time in the 1950s)",
        "Begins: Lorries are banned from the bridge (some time in 2014)",
    }
    assert "1 event outside the years 1 to 9998" in str(
        Calendar.from_ical(made["timeline.ics"])["DESCRIPTION"]
    )
    assert has_all(samples.SMALL)


def test_nothing_left_out_means_no_second_file() -> None:
    plain = replace(
        samples.LOCAL, events=in_order(e for e in samples.LOCAL.events if e.when == edtf.read("2024-05-06"))
    )
    assert list(feeds(plain)) == ["timeline.ics"]
    assert not has_all(plain)


def test_a_large_feed_keeps_the_most_important() -> None:
    timeline = samples.many(1_500)
    made = feeds(timeline)
    shown = entries(made["timeline.ics"])
    assert len(made["timeline.ics"]) <= 1_000_000
    assert len(shown) <= 1_000
    assert len(entries(made["timeline-all.ics"])) == 1_500
    years = [name for name in made if name not in ("timeline.ics", "timeline-all.ics")]
    assert years[0] == "timeline-1994.ics"
    assert sum(len(entries(made[name])) for name in years) == 1_500
    best = {event.title for event in timeline.events if event.importance > 0.9}
    assert best <= set(shown)


def test_a_large_feed_keeps_what_is_pinned() -> None:
    timeline = samples.many(1_500)
    least = min(timeline.events, key=lambda e: e.importance)
    pinned = tuple(replace(e, pinned=e is least) for e in timeline.events)
    assert least.title not in entries(feeds(timeline)["timeline.ics"])
    assert least.title in entries(feeds(replace(timeline, events=pinned))["timeline.ics"])


def test_an_entry_keeps_its_uid_and_counts_its_changes() -> None:
    before = entries(feeds(samples.SMALL)["timeline.ics"])["Harrow Ferry closes its old bridge"]
    moved = tuple(
        replace(e, when=edtf.read("2024-05-05"), sequence=3) if e.id == "e-closed00" else e
        for e in samples.SMALL
    )
    after = entries(feeds(replace(samples.SMALL, events=in_order(moved)))["timeline.ics"])[
        "Harrow Ferry closes its old bridge"
    ]
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (2, 3)


def test_hostile_words_stay_inside_their_lines() -> None:
    found = list(Calendar.from_ical(feeds(samples.HOSTILE)["timeline.ics"]).walk("VEVENT"))
    assert len(found) == len(samples.HOSTILE.events)
    assert "owned" not in {str(event["SUMMARY"]) for event in found}
    for event in found:
        assert "\n" not in event["SUMMARY"]
        assert "\u202e" not in event["SUMMARY"]
        assert len(event["SUMMARY"]) <= 255
