"""A date goes into a settings file, and nothing else in it changes."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.accepted import with_published
from timeline.chrono import Day

DAY = Day.of(2020, 5, 5)
LINE = "published = 2020-05-05\n"


def test_an_empty_file_gets_a_table() -> None:
    assert with_published("", "a.txt", DAY) == f'[articles."a.txt"]\n{LINE}'


@pytest.mark.parametrize("text", ['title = "x"\n', '[articles."b.txt"]\ntitle = "B"\n# the end\n'])
def test_an_article_that_is_not_named_yet_comes_last(text: str) -> None:
    assert with_published(text, "a.txt", DAY) == f'{text}\n[articles."a.txt"]\n{LINE}'


def test_a_last_line_without_end_gets_one() -> None:
    assert with_published('title = "x"', "a.txt", DAY) == f'title = "x"\n\n[articles."a.txt"]\n{LINE}'


HEAD = '# who\n\n[articles."a.txt"] # the first\n'


@pytest.mark.parametrize(
    "rest",
    [
        'title = "A"\n\n# about b\n[articles."b.txt"]\ntitle = "B"\n',
        'title = "A"\n\n[[articles."a.txt".sections]]\nheading = "x"\n',
        'title = """\n[articles."a.txt"]\n"""\n',
        "",
    ],
)
def test_a_table_gets_it_under_its_head(rest: str) -> None:
    assert with_published(HEAD + rest, "a.txt", DAY) == HEAD + LINE + rest


def test_what_looks_like_the_head_and_is_text_is_left_alone() -> None:
    text = 'description = """\n[articles."a.txt"]\n"""\n\n[articles."a.txt"]\ntitle = "A"\n'
    assert with_published(text, "a.txt", DAY) == text.replace('\ntitle = "A"', f'\n{LINE}title = "A"')


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ('articles = { "a.txt" = { title = "A" } } # c\n', '"A" ', '"A", published = 2020-05-05'),
        ('articles = { "b.txt" = { title = "B" } } # c\n', '"B" }', '"B" }, "a.txt" = {published = 2020-05-05}'),
        ('[articles]\n"a.txt" = { title = "A" }\n# c\n', '"A" ', '"A", published = 2020-05-05'),
        ('articles."a.txt".title = "A"\nid = "urn:x"\n', '"A"\n', f'"A"\narticles."a.txt".{LINE}'),
        ('[articles]\n"a.txt".title = "A"\n\n# c\n', '"A"\n', f'"A"\n"a.txt".{LINE}'),
        ('[articles."a.txt"]\npublished = "soon"  # well\n', '"soon"', "2020-05-05"),
    ],
)  # fmt: skip
def test_braces_dots_and_a_date_that_is_none(text: str, old: str, new: str) -> None:
    made = with_published(text, "a.txt", DAY)
    assert made.replace(" }", "}") == text.replace(old, new).replace(" }", "}")


def test_dots_at_the_top_keep_what_comes_after_them_at_the_top() -> None:
    text = 'articles."b.txt".title = "B"\nlanguage = "en"\n'
    assert with_published(text, "a.txt", DAY) == f'{text}\n[articles."a.txt"]\n{LINE}'


@pytest.mark.parametrize(
    "text",
    [
        '[articles."a.txt"]\ntitle = "A"\nsections = [{ heading = "x" }, { heading = "y" }] # c\n',
        '[[articles."a.txt".sections]]\nheading = "x"\n\n# second\n[[articles."a.txt".sections]]\nheading = "y"\n',
    ],
)
def test_a_section_that_is_named_gets_its_own(text: str) -> None:
    made = with_published(text, "a.txt", DAY, 1)
    sections = tomllib.loads(made)["articles"]["a.txt"]["sections"]
    assert sections == [{"heading": "x"}, {"heading": "y", "published": date(2020, 5, 5)}]
    assert "#" in made
    with pytest.raises(ValueError, match="no section 2"):
        with_published(text, "a.txt", DAY, 2)


def test_a_table_behind_its_own_sections() -> None:
    text = '[[articles."a.txt".sections]]\nheading = "x"\n'
    assert with_published(text, "a.txt", DAY) == f'{text}\n[articles."a.txt"]\n{LINE}'


def test_line_ends_are_those_of_the_file() -> None:
    for text in (
        'title = "x"\r\n',
        '[articles."a.txt"]\r\ntitle = "A"\r\n',
        'articles."a.txt".title = "A"\r\n',
    ):
        made = with_published(text, "a.txt", DAY)
        assert "published = 2020-05-05\r\n" in made
        assert made.count("\n") == made.count("\r\n")


def test_a_name_is_any_text() -> None:
    name = 'sub/a "b" \\ \n\t🜲#3.txt'
    assert tomllib.loads(with_published("", name, DAY)) == {
        "articles": {name: {"published": date(2020, 5, 5)}}
    }


NAMES = st.sampled_from(["a.txt", "b.txt", 'c "d".txt', "e#1", "sub/f.md"])
TEXTS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=12)
COMMENTS = st.lists(TEXTS.map(lambda words: f"# {words}"), max_size=2)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A settings file in one of the ways in which people write them."""
    lines = [*draw(COMMENTS), f"title = {tomlkit.string(draw(TEXTS)).as_string()}"]
    names = draw(st.lists(NAMES, unique=True, max_size=4))
    style = draw(st.sampled_from(["table", "braces", "dots", "all in braces"]))
    keys = [tomlkit.string(name).as_string() for name in names]
    titles = [tomlkit.string(draw(TEXTS)).as_string() for _ in names]
    if style == "all in braces":
        inner = ", ".join(f"{key} = {{ title = {title} }}" for key, title in zip(keys, titles, strict=True))
        lines.append(f"articles = {{ {inner} }}")
        lines += draw(COMMENTS)
    elif style == "dots":
        lines += [f"articles.{key}.title = {title}" for key, title in zip(keys, titles, strict=True)]
        lines.append('language = "en"')
    else:
        lines += ["[articles]"] if style == "braces" else []
        for key, title in zip(keys, titles, strict=True):
            lines += draw(COMMENTS)
            lines += (
                [f"{key} = {{ title = {title} }}"]
                if style == "braces"
                else ["", f"[articles.{key}]", f"title = {title}"]
            )
            lines += [""] * draw(st.integers(0, 1))
        lines += draw(COMMENTS)
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join(lines) + draw(st.sampled_from([end, ""]))


@settings(max_examples=300, deadline=None)
@given(files(), NAMES)
def test_nothing_is_lost_or_moved(text: str, name: str) -> None:
    before: dict[str, Any] = tomllib.loads(text)
    made = with_published(text, name, DAY)
    after = tomllib.loads(made)
    assert after["articles"][name].pop("published") == date(2020, 5, 5)
    assert after["articles"][name] == before.get("articles", {}).get(name, {})
    if name not in before.get("articles", {}):
        del after["articles"][name]
    assert after.get("articles", {}) == before.get("articles", {})
    assert {k: v for k, v in after.items() if k != "articles"} == {
        k: v for k, v in before.items() if k != "articles"
    }
    assert _inside(text, made)


def _inside(text: str, made: str) -> bool:
    """Whether all that stood there still does, in its order, but for blanks beside a brace."""
    rest = iter(made)
    return all(char in rest for char in text.replace(" }", "}"))
