import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.exporters import intervals, samples
from timeline.chrono import edtf
from timeline.errors import InputError
from timeline.exporters.json import load, schema, write
from timeline.model import Timeline

VALIDATOR = Draft202012Validator(json.loads(schema()), format_checker=Draft202012Validator.FORMAT_CHECKER)
TIMELINES = {
    "small": samples.SMALL,
    "local": samples.LOCAL,
    "empty": samples.EMPTY,
    "hostile": samples.HOSTILE,
    "intervals": intervals.TIMELINE,
}


@pytest.fixture(params=TIMELINES)
def timeline(request: pytest.FixtureRequest) -> Timeline:
    return TIMELINES[request.param]


def events(timeline: Timeline) -> dict[str, Any]:
    return {event["title"]: event for event in json.loads(write(timeline))["events"]}


def test_it_is_valid_against_the_schema(timeline: Timeline) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(json.loads(write(timeline)))] == []


def test_what_is_written_can_be_read_back(timeline: Timeline) -> None:
    data = write(timeline)
    back = load(data, "timeline.json")
    assert write(back) == data
    if timeline is not samples.HOSTILE:  # its titles are cut
        assert back == samples.without_texts(timeline)


def test_it_is_sorted_as_the_contract_wants() -> None:
    order = [
        (e["start"] or "", e["end"] or "9999-99-99", e["id"])
        for e in events(samples.SMALL).values()
        if e["start"] > "0"
    ]
    assert order == sorted(order)


def test_spans_hold_what_stands_in_the_article() -> None:
    for event in events(samples.SMALL).values():
        for source in event["sources"]:
            for span in (source["quote"], source.get("expression"), source.get("predicate")):
                assert (
                    span is None
                    or samples.TEXTS[source["article"]][span["start"] : span["end"]] == span["exact"]
                )


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lorries are banned from the bridge", ("2014/..", "2014-01-01", None, "period", "span", "since 2014")),
        ("A boat runs aground", ("2024-05-13/2024-05-19", "2024-05-13", "2024-05-19", "point", "week", "Week of 13 May 2024")),
        ("Flood takes the Roman crossing", ("-0043-03-15", "-0043-03-15", "-0043-03-15", "point", "day", "15 March 44 BC")),
        ("First steel arrives", ("2024-06~", "2024-06-01", "2024-06-30", "point", "month", "about June 2024")),
        ("Some of the boats are built", ("1998-22", "1998-06-01", "1998-08-31", "point", "season", "Summer 1998")),
        ("River fair is held", ("2024-05-11/2024-05-12", "2024-05-11", "2024-05-12", "point", "span", "Weekend of 11 May 2024")),
    ],
)  # fmt: skip
def test_dates(title: str, expected: tuple[str | None, ...]) -> None:
    event = events(samples.SMALL)[title]
    keys = ("edtf", "start", "end", "kind", "precision", "display_date")
    assert tuple(event[key] for key in keys) == expected


def test_an_article_that_is_dated_to_an_interval_says_so_and_so_do_the_sources_counted_from_it() -> None:
    articles = {each["id"]: each for each in json.loads(write(intervals.TIMELINE))["articles"]}
    mill = articles["mill.txt"]
    assert (mill["published"], mill["published_edtf"]) == (None, "2020")
    assert mill["dated_by"] == {
        "clue": "same-event",
        "confidence": 0.8,
        "evidence": {"exact": "in April last year", "start": 30, "end": 48},
    }
    assert [s["published"] for s in mill["sections"]] == ["2020-06-10", None]
    assert mill["x_sections_edtf"] == {str(mill["sections"][1]["start"]): "2018"}
    assert articles["sluice.txt"]["published_edtf"] == "2020-05-04/.."
    assert "published_edtf" not in articles["fair.txt"]
    told = events(intervals.TIMELINE)
    anchors = {title: event["sources"][0]["anchor"] for title, event in told.items()}
    assert anchors["The mill burns down"] == {"type": "published", "date": "2020"}
    assert anchors["The lock gate breaks"] == {"type": "section", "date": "2018"}
    assert anchors["The lock opens again"] == {"type": "published", "date": "2020-05-03/2020-05-09"}
    assert anchors["The mill is sold"] == {"type": "none"}


def test_a_section_that_borrows_its_date_says_so() -> None:
    (fair,) = (a for a in json.loads(write(intervals.TIMELINE))["articles"] if a["id"] == "fair.txt")
    (section,) = fair["sections"]
    assert (section["published"], section["inherited"]) == ("2020-06-16", True)
    assert section["dated_by"]["confidence"] < fair["dated_by"]["confidence"]


@pytest.mark.parametrize("name", ["2020", "2020-05-03/2020-05-09", "../2020-06", "2020-05-04/.."])
def test_somebody_elses_interval_is_read(name: str) -> None:
    data = json.loads(write(intervals.TIMELINE))
    data["articles"][0] = {"id": "mill.txt", "title": "Mill", "published": None, "published_edtf": name}
    for event in data["events"]:
        event["sources"][0]["anchor"] = {"type": "published", "date": name}
    back = load(json.dumps(data), "timeline.json")
    assert back.articles[0].dating.within == edtf.read(name)
    assert (back.articles[0].dating.clue, back.articles[0].dating.confidence) == ("published", 1.0)
    assert {event.sources[0].anchor.within for event in back.events} == {edtf.read(name)}


def test_an_interval_that_is_none_is_told() -> None:
    data = json.loads(write(intervals.TIMELINE))
    data["articles"][0]["published_edtf"] = "some time"
    with pytest.raises(InputError, match=r"article mill.txt: not EDTF"):
        load(json.dumps(data), "timeline.json")


def test_absent_values_have_no_key() -> None:
    found = json.loads(write(samples.LOCAL))
    assert "url" not in found
    assert "description" not in found
    assert "status" not in events(samples.LOCAL)["Bridge opens"]
    letter = next(article for article in found["articles"] if article["id"] == "letter.txt")
    assert letter["published"] is None
    assert {"url", "publisher", "dated_by", "sections"}.isdisjoint(letter)


def test_a_source_that_gives_another_date_says_so() -> None:
    sources = events(samples.SMALL)["Harrow Ferry closes its old bridge"]["sources"]
    assert [source.get("supports", True) for source in sources] == [True, True, False]
    assert events(samples.SMALL)["River fair is held"]["sources"][0]["inferred"] is True


def test_a_section_keeps_its_own_date() -> None:
    ferry = next(a for a in json.loads(write(samples.SMALL))["articles"] if a["id"] == "ferry.html")
    assert ferry["sections"][0]["published"] == "2019-02-03"
    assert ferry["sections"][0]["heading"] == "From the archive"


def test_hostile_words_stay_what_they_are() -> None:
    data = write(samples.HOSTILE)
    assert {a["title"] for a in json.loads(data)["articles"]} >= set(samples.ATTACKS)
    data.decode()  # half a surrogate pair is escaped


def test_an_event_without_a_stamp_has_the_timeline_s() -> None:
    bare = replace(samples.LOCAL, events=(replace(samples.LOCAL.events[0], modified=""),))
    assert json.loads(write(bare))["events"][0]["modified"] == samples.UPDATED


@pytest.mark.parametrize("value", ["2020-05-04/2020-05-10", "2014/..", "../2020", "-0043", "199X", "2020-41"])
def test_any_interval_survives(value: str) -> None:
    event = replace(samples.LOCAL.events[-1], when=edtf.read(value))
    assert load(write(replace(samples.LOCAL, events=(event,))), "x").events[0].when == edtf.read(value)


def _broken(**changes: object) -> str:
    found = json.loads(write(samples.SMALL))
    found["events"][0] |= changes
    return json.dumps(found)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff", "x.json: not UTF-8"),
        ("[", "x.json:1: broken JSON"),
        ("[" * 100_000, "x.json.*broken JSON"),
        ("[]", "must hold one object"),
        ("{}", "'version' is missing"),
        ('{"version": "2.0"}', "version '2.0' is not known"),
        (_broken(edtf="yesterday"), "event e-flood000: not EDTF"),
        (_broken(title=3), "event e-flood000: 'title' must be text"),
        (_broken(x_corrected=[{"action": "redate", "was": "yesterday"}]), "event e-flood000: not EDTF"),
        (_broken(status="lost"), "event e-flood000: 'lost'"),
        (
            _broken(sources=[{"article": "gone.txt"}]),
            "event e-flood000 source 1: there is no article 'gone.txt'",
        ),
        (_broken(sources=3), "event e-flood000"),
    ],
)
def test_what_is_no_timeline_is_refused_by_name(data: bytes | str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        load(data, "x.json")


def test_the_event_that_was_counted_from_is_kept() -> None:
    event = next(e for e in samples.SMALL.events if e.sources[0].anchor.type == "published")
    first = event.sources[0]
    told = replace(first, anchor=replace(first.anchor, type="previous", event="the storm"))
    data = write(replace(samples.SMALL, events=(replace(event, sources=(told,)),)))
    (written,) = json.loads(data)["events"]
    assert written["sources"][0]["x_event"] == "the storm"
    assert load(data, "x.json").events[0].sources[0].anchor.event == "the storm"
    assert [error.message for error in VALIDATOR.iter_errors(json.loads(data))] == []
