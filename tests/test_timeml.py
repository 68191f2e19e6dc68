"""TimeML: well-formed whatever the text, and the text comes out of it again."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import timeline
from timeline import timeml
from timeline.chrono import Day, edtf
from timeline.model import UNDATED, Article, Dating, Draft

DATED = Dating(Day.of(2024, 5, 9), "argument", 1.0)
SAID = [
    "on Tuesday",
    "since 2014",
    "early last year",
    "two weeks",
    "<b>",
    "&amp;",
    "]]>",
    "\r\n",
    "\r",
    "\0",
    "\uffff",
    "\ud800",
    "😀",
    "\x0b",
]
texts = st.one_of(st.text(), st.lists(st.sampled_from(SAID), max_size=20).map(" ".join))


def root(text: str, dating: Dating = DATED, name: str = "a.md") -> ET.Element:
    draft = Draft(name, name, name, text, "")
    day = dating.day
    return ET.fromstring(timeml.document(Article(draft, dating), timeline.tag(text, published=day)))


@settings(max_examples=300, deadline=None)
@given(texts, st.sampled_from([DATED, UNDATED]))
@example("a\r\non Tuesday\r", DATED)
def test_well_formed_and_the_text_is_whole(text: str, dating: Dating) -> None:
    found = root(text, dating).find("TEXT")
    again = "".join(found.itertext())
    assert len(again) == len(text)
    assert all(a in (b, "\ufffd") for a, b in zip(again, text, strict=True))


@settings(max_examples=100, deadline=None)
@given(texts)
def test_one_element_for_each_expression_with_a_number_of_its_own(text: str) -> None:
    expressions = timeline.tag(text, published="2024-05-09")
    elements = root(text).findall("TEXT/TIMEX3")
    assert [e.attrib["value"] for e in elements] == [e.value or "" for e in expressions]
    assert [e.attrib["type"] for e in elements] == [e.type for e in expressions]
    assert [e.attrib["tid"] for e in elements] == [f"t{n}" for n in range(1, len(elements) + 1)]
    assert all(element.text == e.text for element, e in zip(elements, expressions, strict=True))


def test_the_publication_date_is_the_creation_time() -> None:
    (created,) = root("Nothing.").findall("DCT/TIMEX3")
    assert created.attrib == {
        "tid": "t0",
        "type": "DATE",
        "value": "2024-05-09",
        "functionInDocument": "CREATION_TIME",
    }
    assert root("Nothing.", UNDATED).findall("DCT/TIMEX3") == []


def test_an_expression_that_cannot_be_known_has_an_empty_value() -> None:
    (element,) = root("It closed last week.", UNDATED).iter("TIMEX3")
    assert (element.text, element.attrib["value"]) == ("last week", "")


@pytest.mark.parametrize(
    ("text", "mod"),
    [("early last year", "START"), ("late May", "END"), ("around May 3", "APPROX"), ("last year", None)],
)
def test_a_part_is_told_as_a_modifier(text: str, mod: str | None) -> None:
    (element,) = root(text).findall("TEXT/TIMEX3")
    assert element.get("mod") == mod


def test_a_name_full_of_markup_stays_a_name() -> None:
    assert root("x", name='<a & "b">\0.md').findtext("DOCID") == '<a & "b">.md'


@pytest.mark.parametrize(
    ("within", "value"),
    [("2020", "2020"), ("2020-33", "2020-Q1"), ("2020-05-03/2020-05-09", None), ("2020-05-04/..", None)],
)
def test_an_interval_is_the_time_of_creation_where_it_is_a_calendar_unit(
    within: str, value: str | None
) -> None:
    found = root("Last year", Dating(None, "caption", 0.9, None, edtf.read(within))).find("DCT/TIMEX3")
    assert (None if found is None else found.get("value")) == value
