"""JSON and JSON lines."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.readers.helpers import both, one, put, split, wrong
from timeline.errors import Severity
from timeline.model import Hint
from timeline.readers.json import read, read_lines
from timeline.readers.source import Source

UNHURRIED = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # disks and first imports vary

FULL = {
    "id": "n-1",
    "title": "Bridge reopens",
    "text": "The bridge reopened on Tuesday.\n\nTrains run again.",
    "published": "3 March 2021",
    "url": "https://example.org/bridge",
    "publisher": "River Post",
    "authors": ["A. Reed"],
    "language": "en",
}


def rows(*values: Any) -> str:
    return "".join(json.dumps(value) + "\n" for value in values)


def test_every_field(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__json=json.dumps(FULL)))
    assert (draft.id, draft.title, draft.text) == ("a.json", FULL["title"], FULL["text"])
    assert (draft.url, draft.publisher, draft.authors) == (FULL["url"], FULL["publisher"], ("A. Reed",))
    assert draft.hints == (Hint("json", "3 March 2021", f"{tmp_path / 'a.json'}:1"),)


def test_text_alone_is_enough(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__json='\n{"text": "\\nThe bridge reopened.\\nTrains run."}'))
    assert draft.title == "The bridge reopened."
    assert draft.hints == ()
    assert draft.where(25).endswith("a.json:2")


@pytest.mark.parametrize(
    "name", ["a.jsonl", "a.ndjson", "a.json", "a.jsonl.gz", "a.ndjson.gz", "a.json.gz", "A.JSONL"]
)
def test_one_a_line(tmp_path: Path, name: str) -> None:
    data = (rows(FULL) + "\n" + rows({"text": "Rain fell."}) + '{"id": 7, "text": "Snow fell."}').encode()
    put(tmp_path, **{name: gzip.compress(data) if name.endswith("gz") else data})
    drafts, problems = both(tmp_path)
    assert [draft.id for draft in drafts] == [f"{name}#n-1", f"{name}#3", f"{name}#7"]
    assert [draft.where(5).rpartition(":")[2] for draft in drafts] == ["1", "3", "4"]
    assert {draft.path for draft in drafts} == {name}
    assert not problems


def test_a_list(tmp_path: Path) -> None:
    text = '[\n {"text": "Rain fell."},\n\n {"text": "Snow fell.", "id": "s"}, {"text": "Hail fell."}\n]\n'
    drafts, problems = both(put(tmp_path, a__json=text))
    assert [draft.id for draft in drafts] == ["a.json#1", "a.json#s", "a.json#3"]
    assert [draft.line for draft in drafts] == [2, 4, 4]
    assert not problems


def test_one_broken_line_of_ten(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Rain fell on day {number}."}) for number in range(1, 11)]
    lines[2] = '{"text": "Rain fell'
    drafts, problems = both(put(tmp_path, a__jsonl="\n".join(lines)))
    assert len(drafts) == 9
    assert [problem.place for problem in problems] == [f"{tmp_path / 'a.jsonl'}:3"]
    assert problems[0].message.startswith("broken JSON: ")
    assert problems[0].severity is Severity.ERROR


def test_a_list_is_read_as_far_as_it_is_whole(tmp_path: Path) -> None:
    drafts, problems = both(
        put(tmp_path, a__json='[{"text": "Rain fell."},\n{"text": "Snow fell."}\n{"text": "x"}]')
    )
    assert [draft.text for draft in drafts] == ["Rain fell.", "Snow fell."]
    assert problems[0].place.endswith("a.json:3")
    assert problems[0].message.startswith("broken JSON: ")


@pytest.mark.parametrize(
    ("text", "line"),
    [("{", 1), ('{"text": "x"\n,}', 2), ('{\n"text": bad}', 2), ("[", 1), ("[1 2]", 1), ("]", 1)],
)
def test_broken_json(tmp_path: Path, text: str, line: int) -> None:
    _, problems = both(put(tmp_path, a__json=text))
    assert problems[0].place == f"{tmp_path / 'a.json'}:{line}"
    assert problems[0].message.startswith("broken JSON: ")


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("text", ["[" * 100000, '{"a":' * 100000])
def test_deep_nesting(tmp_path: Path, name: str, text: str) -> None:
    _, problems = both(put(tmp_path, **{name: text}))
    assert "nested too deeply" in problems[0].message


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.jsonl.gz"])
def test_an_empty_file(tmp_path: Path, name: str) -> None:
    problem = wrong(put(tmp_path, **{name: gzip.compress(b"") if name.endswith("gz") else b""}))
    assert problem.severity is Severity.ERROR
    assert "it should hold JSON" in problem.message


def test_values_without_text_are_passed_over_with_one_note(tmp_path: Path) -> None:
    drafts, problems = both(put(tmp_path, a__jsonl=rows({"a": 1}, {"text": None}, 7, {"text": "Rain fell."})))
    assert len(drafts) == 1
    assert [str(problem) for problem in problems] == [
        f'{tmp_path / "a.jsonl"}:1: no "text" in 3 of 4 values; passed over'
    ]
    assert problems[0].severity is Severity.NOTE
    note = wrong(put(tmp_path / "other", a__json='{"a": 1}'))
    assert (note.message, note.severity) == ('no "text" in it; passed over', Severity.NOTE)


def test_text_of_another_kind_is_an_error(tmp_path: Path) -> None:
    problem = wrong(put(tmp_path, a__jsonl='{"text": 5}'))
    assert problem.severity is Severity.ERROR
    assert problem.message == '"text" must be text, not a number; the article is passed over'


def test_fields_of_another_kind_are_passed_over(tmp_path: Path) -> None:
    wrongs = {
        "title": 5,
        "published": 20210303,
        "url": True,
        "publisher": {},
        "authors": [1],
        "language": [],
        "id": [2],
    }
    drafts, problems = both(put(tmp_path, a__jsonl=rows({"text": "Rain fell."} | wrongs)))
    draft = drafts[0]
    assert (draft.id, draft.title, draft.hints, draft.url, draft.authors) == (
        "a.jsonl#1",
        "Rain fell.",
        (),
        None,
        (),
    )
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    assert len(problems) == len(wrongs)
    assert any(
        '"published" must be text in quotation marks, not a number' in problem.message for problem in problems
    )


def test_ids_stay_unique(tmp_path: Path) -> None:
    drafts, problems = both(
        put(tmp_path, a__jsonl=rows(*({"id": i, "text": "Rain fell."} for i in ("x", "x", "x:2", 5, None))))
    )
    assert len({draft.id for draft in drafts}) == 5
    assert len(problems) == 3
    assert 'a second article called "#x"' in problems[0].message


def test_halves_of_characters_can_be_written_again(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__json=r'{"title": "\ud83d", "text": "Rain \ud83d\ude00 fell \ude00."}'))
    assert draft.text == "Rain 😀 fell \ufffd."
    assert draft.title.encode()


def test_a_damaged_archive(tmp_path: Path) -> None:
    data = gzip.compress(rows(*({"text": f"Rain fell {n}.", "id": n} for n in range(3000))).encode())
    _, problems = both(
        put(tmp_path, a__jsonl__gz=data[: len(data) // 2], b__jsonl__gz=b"no archive", c__txt="Rain fell.")
    )
    assert [(problem.place.rpartition("/")[2], problem.severity) for problem in problems] == [
        ("a.jsonl.gz", Severity.ERROR),
        ("b.jsonl.gz", Severity.ERROR),
    ]
    assert "damaged archive" in problems[0].message


def test_other_encodings(tmp_path: Path) -> None:
    text = rows({"text": "x"}).replace('"x"', '"Café closed."')
    assert one(put(tmp_path / "a", a__jsonl=text.encode("utf-16"))).text == "Café closed."
    assert one(put(tmp_path / "b", a__jsonl=text.encode("utf-8-sig"))).text == "Café closed."
    drafts, problems = both(put(tmp_path / "c", a__jsonl=text.encode("latin-1")))
    assert drafts[0].text == "Café closed."
    assert problems[0].place.endswith("a.jsonl:1")
    assert "read as Windows-1252" in problems[0].message


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*FULL, "x"]), inner, max_size=5)
    ),
)


@UNHURRIED
@given(st.lists(VALUES, max_size=4))
def test_any_json_is_survived_in_every_form(values: list[Any]) -> None:
    """A list, and one a line, hold the same articles."""
    lines = Source("a", "a", "a", data="\n".join(json.dumps(value) for value in values).encode())
    listed = Source("a", "a", "a", data=json.dumps(values).encode())
    expected = [
        value["text"] for value in values if isinstance(value, dict) and isinstance(value.get("text"), str)
    ]
    assert [draft.text for draft in split(read_lines(lines))[0]] == expected
    assert [draft.text for draft in split(read(listed))[0]] == expected


@UNHURRIED
@given(st.binary(max_size=60))
def test_any_bytes_are_survived(data: bytes) -> None:
    split(read_lines(Source("a", "a", "a", data=data)))
