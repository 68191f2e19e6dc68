"""The public face for programs."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

import timeline
from timeline.errors import InputError, NotYet, UsageError

TEXT = "---\ndate: 9 May 2024\n---\n\nDockers blocked the harbour gate on Monday.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "port.md").write_text(TEXT, encoding="utf-8")
    return tmp_path / "port.md"


def test_the_public_names_are_there() -> None:
    assert all(hasattr(timeline, name) for name in timeline.__all__)
    with pytest.raises(AttributeError):
        timeline.nothing  # noqa: B018


def test_build_read_load_and_export_go_together(article: Path, tmp_path: Path) -> None:
    built = timeline.build(article)
    assert [e.title for e in built] == ["Dockers blocked the harbour gate"]
    assert [d.id for d in timeline.read(article)] == ["port.md"]
    timeline.export(built, "json", tmp_path / "timeline.json")
    assert [e.id for e in timeline.load(tmp_path / "timeline.json")] == [e.id for e in built]
    stream = io.BytesIO()
    timeline.export(built, "ical", stream)
    assert stream.getvalue().startswith(b"BEGIN:VCALENDAR\r\n")


@pytest.mark.parametrize("published", ["2024-05-09", date(2024, 5, 9)])
def test_tag_resolves_against_the_day_of_publication(published: str | date) -> None:
    (found,) = timeline.tag("It rained on Monday.", published=published)
    assert (found.start, found.end, found.text) == (13, 19, "Monday")
    assert (found.type, found.value, found.edtf) == ("DATE", "2024-05-06", "2024-05-06")


def test_tag_without_a_date_resolves_what_is_complete_in_itself() -> None:
    assert [e.value for e in timeline.tag("It rained on Monday and in May 2019.")] == [None, "2019-05"]


def test_tag_with_a_parse_looks_where_the_verb_looks() -> None:
    text = "The ministers are to meet on Monday."
    assert [e.value for e in timeline.tag(text, published="2024-05-09", parse=True)] == ["2024-05-13"]


def test_wrong_calls_are_told() -> None:
    with pytest.raises(UsageError, match="no date"):
        timeline.tag("x", published="tomorrow")
    with pytest.raises(InputError, match=r"nowhere\.json"):
        timeline.load("nowhere.json")
    with pytest.raises(NotYet, match="csv"):
        timeline.export(timeline.Timeline("i", "t", "en", "", "0", (), ()), "csv", io.BytesIO())


def test_what_cannot_be_read_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    with pytest.warns(UserWarning, match=r"empty\.txt"):
        assert list(timeline.read(tmp_path / "empty.txt")) == []
