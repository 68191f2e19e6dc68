"""Why a phrase means what it means."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.chrono import Day, Interval
from timeline.errors import UsageError
from timeline.explanation import explain, rules, rules_text, text, why
from timeline.model import Anchor, Event, Joined, Source, Span, Status, Timeline
from timeline.rules import book

RULES = book("en").rules


def test_a_phrase_with_its_days_rule_and_reading() -> None:
    found = explain("April last year", "2020-04-29")
    assert {
        key: found[key]
        for key in ("phrase", "said", "text", "rule", "type", "value", "edtf", "start", "end", "precision")
    } == {
        "phrase": "April last year",
        "said": "2020-04-29",
        "text": "April last year",
        "rule": "month_of_shifted_year",
        "type": "DATE",
        "value": "2019-04",
        "edtf": "2019-04",
        "start": "2019-04-01",
        "end": "2019-04-30",
        "precision": "month",
    }
    assert found["reading"] == {
        "is": "Of",
        "cycle": "month 4",
        "frame": {"is": "Shift", "cycle": "year", "steps": -1},
    }
    assert 0 < found["confidence"] <= 1


def test_the_readings_that_lost_are_shorter() -> None:
    found = explain("April last year", "2020-04-29")
    assert [(lost["text"], lost["rule"], lost["value"]) for lost in found["lost"]] == [
        ("April", "month", "2020-04")
    ]


def test_the_first_expression_of_a_sentence_is_explained() -> None:
    assert explain("The ferry sank on Monday, not last year", "2024-05-09")["text"] == "Monday"


@pytest.mark.parametrize(
    ("tense", "value"), [("past", "2024-05-07"), ("unknown", "2024-05-07"), ("future", "2024-05-14")]
)
def test_the_tense_decides_the_direction(tense: str, value: str) -> None:
    assert explain("Tuesday", "2024-05-09", tense)["value"] == value


def test_a_date_may_be_written_as_people_write_it() -> None:
    assert explain("today", "Wednesday, 29 April 2020")["value"] == "2020-04-29"


@pytest.mark.parametrize(
    ("phrase", "date", "note"),
    [
        ("last year", None, "needs the day it was said on: pass --date"),
        ("section 1990", "2024-05-09", "looks like a date and is none"),
        ("29 February last year", "2024-05-09", "no such date"),
        ("999,999 years ago", "2024-05-09", "no such date"),
    ],
)
def test_why_there_is_no_value(phrase: str, date: str | None, note: str) -> None:
    found = explain(phrase, date)
    assert (found["value"], found["type"], found["note"]) == (None, None, note)
    assert note in text(found)


@pytest.mark.parametrize(
    ("phrase", "value"), [("two years", "P2Y"), ("every Monday", "XXXX-WXX-1"), ("recently", "PAST_REF")]
)
def test_what_is_no_date_has_a_value_and_no_days(phrase: str, value: str) -> None:
    found = explain(phrase, None)
    assert found["value"] == value
    assert "edtf" not in found
    assert "note" not in found


@pytest.mark.parametrize(
    ("phrase", "edtf", "value"),
    [
        ("since 2014", "2014/..", "2014"),
        ("until last spring", "../2023-05", "2023-SP"),
        ("from November 1 to February 1", "2024-11-01/2025-02-01", "2024-11-01"),
    ],
)
def test_a_range_is_explained_whole(phrase: str, edtf: str, value: str) -> None:
    found = explain(phrase, "2024-05-09")
    assert found["text"] == phrase
    assert (found["edtf"], found["value"]) == (edtf, value)


@pytest.mark.parametrize("phrase", ["", "nothing here", "the of in"])
def test_a_phrase_without_time_is_a_usage_error_that_shows_the_way_out(phrase: str) -> None:
    with pytest.raises(UsageError, match=r"no time expression in .*timeline rules"):
        explain(phrase, "2024-05-09")


@pytest.mark.parametrize("date", ["2020-02-30", "soon", ""])
def test_a_date_that_is_none_is_a_usage_error(date: str) -> None:
    with pytest.raises(UsageError, match="--date"):
        explain("today", date)


@settings(deadline=None)
@given(
    st.sampled_from([phrase for rule in RULES for phrase in (*rule.examples, *rule.rejects)]),
    st.sampled_from([None, "2024-02-29"]),
)
def test_whatever_a_rule_knows_can_be_told_to_people_and_programs(phrase: str, date: str | None) -> None:
    try:
        found = explain(phrase, date)
    except UsageError:
        return
    assert json.loads(json.dumps(found)) == found
    told = text(found)
    assert told.startswith(found["text"])
    assert f"{found['rule']}: {found['about']}" in told
    assert all(lost["rule"] in told for lost in found["lost"])


def test_the_text_for_people() -> None:
    told, lost, others = text(explain("early next year", "2024-05-09")).partition(
        "  lost to the longer match\n"
    )
    assert lost
    assert "    'early next year' as 2025 by part_of\n" in others
    assert told == (
        "early next year    (said on 2024-05-09)\n"
        "  value      2025\n"
        "  EDTF       2025~\n"
        "  first day  2025-01-01\n"
        "  last day   2025-12-31\n"
        "  precision  year\n"
        "  rule       edge_of_shifted_unit: The beginning, middle or end of a unit.\n"
        "  confidence 0.9\n"
        "  reading\n"
        "    About\n"
        "      reading:\n"
        "        Shift\n"
        "          cycle: year\n"
        "          steps: 1\n"
        "      modifier: START\n"
    )


def test_the_list_of_rules_is_the_book() -> None:
    listed = rules()
    assert [entry["name"] for entry in listed] == [rule.name for rule in RULES]
    told = rules_text(listed)
    for rule in RULES:
        assert f"  {rule.name}: {rule.summary}\n      {rule.source}\n" in told
        assert all(f"      {phrase!r} is {value}\n" in told for phrase, value in rule.examples.items())
        assert all(f"      not in {phrase!r}\n" in told for phrase in rule.rejects)


def test_why_shows_hostile_text_on_one_line_and_without_what_steers_a_terminal() -> None:
    evil = "Ferries\nran\x1b[2J \u202eback\x9b"
    day, span = Interval.day(Day.of(2024, 5, 6)), Span(evil, 0, len(evil))
    joined = Joined(f"b{evil}", 0.5, predicate=False, words=(evil,))
    source = Source(f"a{evil}", span, Anchor("none"), day, span, span, "weekday", joined=joined)
    event = Event("e-1", day, evil, evil, Status.OCCURRED, (source,), previous_ids=(f"e-0{evil}",))
    told = why(Timeline("x", "x", "en", "", "1", (), (event,)), "e-1")
    shown = "Ferries ran[2J back"
    assert told.startswith(f"{shown}\n  6 May 2024  (2024-05-06, occurred)\n")
    assert told.count(shown) == 8
    assert all(character.isprintable() for character in told.replace("\n", ""))


def test_an_id_finds_its_event_before_the_one_that_took_it_over() -> None:
    day, quote = Interval.day(Day.of(2024, 5, 6)), Span("Ferries ran.", 0, 12)
    source = Source("a", quote, Anchor("none"), day)
    first = Event("e-1", day, "First", "", Status.OCCURRED, (source,), previous_ids=("e-2", "e-3"))
    second = Event("e-2", day, "Second", "", Status.OCCURRED, (source,))
    timeline = Timeline("x", "x", "en", "", "1", (), (first, second))
    assert [timeline.event(i).title for i in ("e-1", "e-2", "e-3")] == ["First", "Second", "First"]
    with pytest.raises(UsageError, match="no event e-4"):
        timeline.event("e-4")
