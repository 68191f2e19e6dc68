"""The text of a `corrections.toml` with an entry more, or less."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.corrections.write import added, without

HIDE = {"action": "hide", "event": "e-aaaaaaaa"}
MERGE = {"action": "merge", "event": "e-bbbbbbbb", "with": [{"event": "e-cccccccc", "quote": "It is shut."}]}
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def entries(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(text).get("correction", [])
    return found


@given(st.lists(st.fixed_dictionaries({"event": texts, "quote": texts}), max_size=4))
def test_any_words_come_back_as_they_were(tables: list[dict[str, Any]]) -> None:
    text = ""
    for table in tables:
        text = added(text, [table])
    assert entries(text) == tables


@pytest.mark.parametrize("start", ["", "# mine\n", "# mine, and no line end", "correction = [ # mine\n]\n"])
def test_what_was_added_can_be_taken_out_and_the_rest_stays(start: str) -> None:
    text = added(added(start, [HIDE]), [MERGE])
    assert entries(text) == [HIDE, MERGE]
    assert ("# mine" in text) == ("# mine" in start)
    found = without(text, ["e-aaaaaaaa"], [])
    assert found is not None
    assert entries(found[0]) == [MERGE]
    assert "hide" in found[1]
    assert ("# mine" in found[0]) == ("# mine" in start)


@pytest.mark.parametrize(
    "start", ["", "# mine\n", "# mine\r\n", '[[correction]]\naction = "pin"\nevent = "e-dddddddd"\n']
)
def test_taking_the_last_one_out_leaves_the_file_as_it_was(start: str) -> None:
    found = without(added(start, [HIDE]), ["e-aaaaaaaa"], [])
    assert found is not None
    assert found[0] == start


def test_comments_stay_with_the_entry_below_them() -> None:
    text = added(added("# first\n", [HIDE]) + "\n# second\n", [MERGE])
    found = without(text, ["e-aaaaaaaa"], [])
    assert found is not None
    assert found[0].startswith("# first\n\n# second\n\n[[correction]]\n")


def test_the_last_one_goes_first_and_only_of_the_actions_named() -> None:
    text = added("", [HIDE, HIDE | {"action": "pin"}])
    last, hidden = without(text, ["e-aaaaaaaa"], []), without(text, ["e-aaaaaaaa"], ["hide"])
    assert last is not None
    assert hidden is not None
    assert [e["action"] for e in entries(last[0])] == ["hide"]
    assert [e["action"] for e in entries(hidden[0])] == ["pin"]
    assert without(text, ["e-zzzzzzzz"], []) is None


def test_a_merge_is_found_by_the_event_that_was_added_too() -> None:
    found = without(added("", [MERGE]), ["e-cccccccc"], [])
    assert found is not None
    assert entries(found[0]) == []


def test_words_that_look_like_a_head_do_no_harm() -> None:
    text = '[[correction]]\naction = "retitle"\nevent = "e-dddddddd"\ntitle = """\n[[correction]]"""\n'
    found = without(added(text, [HIDE]), ["e-dddddddd"], [])
    assert found is not None
    assert entries(found[0]) == [HIDE]
