"""Markdown: front matter, and the words without their marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.helpers import both, one, put, wrong
from timeline.errors import Severity
from timeline.model import Hint

ARTICLE = """---
title: "Port: closed"
date: Wednesday, 3 March 2021
publisher: Harbour Post
url: https://example.org/port
author: [A. Reed, B. Sand]
lang: en-GB
---

# The *port* is closed
It [closed](https://example.org/x "why") on **Monday
evening**, said `MV Anna` ![crane](crane.jpg)'s captain. See <https://example.org/long>.

- one
- two

> He said
> no.

    An indented line.

```
code = 1
```

<figure><figcaption>The quay, 2 March 2021 &amp; later</figcaption></figure>
"""


def test_front_matter_and_clean_text(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__md=ARTICLE))
    assert draft.text.split("\n\n") == [
        "The port is closed",
        "It closed on Monday evening, said MV Anna 's captain. See .",
        "one",
        "two",
        "He said no.",
        "An indented line.",
        "The quay, 2 March 2021 & later",
    ]
    assert draft.title == "Port: closed"
    assert draft.hints == (Hint("front-matter", "Wednesday, 3 March 2021", f"{tmp_path / 'a.md'}:3"),)
    assert (draft.publisher, draft.url, draft.authors) == (
        "Harbour Post",
        "https://example.org/port",
        ("A. Reed", "B. Sand"),
    )
    assert draft.language == "en-GB"


@pytest.mark.parametrize(
    "words", ["port is", "Monday", "evening", "two", "He said", "no.", "indented", "later"]
)
def test_every_word_knows_its_line(tmp_path: Path, words: str) -> None:
    draft = one(put(tmp_path, a__md=ARTICLE))
    plain = ARTICLE.replace("*port*", "port")
    line = 1 + plain[: plain.index(words)].count("\n")
    assert draft.where(draft.text.index(words)) == f"{tmp_path / 'a.md'}:{line}"


def test_windows_line_ends(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__md="---\r\ntitle: T\r\n---\r\nOne line\r\nand another.\r\n\r\nThe end.\r\n"))
    assert draft.text == "One line and another.\n\nThe end."
    assert draft.where(draft.text.index("another")).endswith(":5")
    assert draft.where(len(draft.text)).endswith(":7")


def test_the_title_is_the_first_heading_or_the_first_line(tmp_path: Path) -> None:
    assert one(put(tmp_path / "a", a__md="Some words.\n\n## A heading\n")).title == "A heading"
    assert one(put(tmp_path / "b", a__md="Some words.\n\nMore.\n")).title == "Some words."


def test_dates_keep_their_words_and_their_order(tmp_path: Path) -> None:
    front = "---\nupdated: 2021-05-05\nDate: 2021-02-30\npublished: 2021-03-04T23:30:00-11:00\ntitle:\n---\nIt closed.\n"
    draft = one(put(tmp_path, a__md=front))
    assert [(hint.text, hint.place.rpartition(":")[2]) for hint in draft.hints] == [
        ("2021-03-04T23:30:00-11:00", "4"),
        ("2021-02-30", "3"),
    ]


@pytest.mark.parametrize(
    ("front", "line", "words"),
    [
        ("title: Port: closed\ndate: x", 2, "quotation marks"),
        ("title: x\nlist: [a, b\ndate: y", 4, "expected"),
        ("title: x\n\tdate: y", 3, "cannot start any token"),
        ("title: \x07", 1, "not YAML"),
    ],
)
def test_broken_front_matter(tmp_path: Path, front: str, line: int, words: str) -> None:
    problem = wrong(put(tmp_path, a__md=f"---\n{front}\n---\nIt closed.\n"))
    assert problem.place == f"{tmp_path / 'a.md'}:{line}"
    assert problem.message.startswith("broken front matter: ")
    assert words in problem.message
    assert problem.severity is Severity.ERROR


def test_front_matter_without_an_end(tmp_path: Path) -> None:
    problem = wrong(put(tmp_path, a__md="---\ntitle: x\n\nIt closed.\n"))
    assert (
        str(problem)
        == f'{tmp_path / "a.md"}:1: broken front matter: it never ends; close it with a line "---"'
    )


@pytest.mark.parametrize(
    "text", ["---\n\nIt closed.\n", "---\nIt closed.\n\n---\nThe end.\n", "It closed.\n\n---\n\nEnd.\n"]
)
def test_a_rule_is_no_front_matter(tmp_path: Path, text: str) -> None:
    assert "It closed." in one(put(tmp_path, a__md=text)).text


def test_wrong_kinds_of_values_are_told(tmp_path: Path) -> None:
    drafts, problems = both(put(tmp_path, a__md="---\ntitle: {a: b}\ndate: [2021-03-04]\n---\nIt closed.\n"))
    assert drafts[0].title == "It closed."
    assert drafts[0].hints == ()
    assert sorted(problem.message.partition(";")[0] for problem in problems) == [
        '"date" must be text in quotation marks, not a list',
        '"title" must be text in quotation marks, not an object',
    ]


def test_many_aliases_and_deep_nesting(tmp_path: Path) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(20)
    )
    assert one(put(tmp_path / "a", a__md=f"---\n{bomb}---\nIt closed.\n")).text == "It closed."
    assert (
        "nested too deeply"
        in wrong(put(tmp_path / "b", a__md="---\na: " + "[" * 9999 + "\n---\nIt closed.\n")).message
    )


@pytest.mark.parametrize("text", ["", "---\ntitle: x\n---\n", "![only](a.jpg)\n", "```\ncode\n```\n"])
def test_a_file_without_text(tmp_path: Path, text: str) -> None:
    assert wrong(put(tmp_path, a__md=text)).message == "no text"
