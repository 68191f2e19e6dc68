"""What a settings file may say, and what is said of one that it may not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from timeline.errors import SettingsError
from timeline.settings import ArticleSettings, SectionSettings, Settings, load


def settings(folder: Path, text: str | bytes) -> Settings:
    file = folder / "timeline.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return load(file)


def test_every_key(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        """
        title = "The harbour dispute"
        description = "What we know."
        id = "urn:example:harbour"
        site_url = "https://example.org/harbour/"
        language = "en"
        kind = "news"
        model = "none"
        accent = "#663399"
        footer = "Ours."
        articles_shown = "full"
        formats = ["json"]
        top = 12

        [articles."a/first.md"]
        published = 2021-03-04
        title = "First"
        url = "https://example.org/1"
        publisher = "Daily"
        sections = [{ heading = "Second", published = "3 March 2021" }, { heading = "Third" }]
        """,
    )
    assert (found.title, found.kind, found.formats) == ("The harbour dispute", "news", ("json",))
    assert found.top == 12
    assert found.articles["a/first.md"] == ArticleSettings(
        "2021-03-04",
        "First",
        "https://example.org/1",
        "Daily",
        (SectionSettings("Second", "3 March 2021"), SectionSettings("Third")),
        f"{tmp_path / 'timeline.toml'}:15",
    )


def test_a_byte_order_mark_and_an_empty_file(tmp_path: Path) -> None:
    assert settings(tmp_path, b'\xef\xbb\xbftitle = "x"').title == "x"
    assert settings(tmp_path, "") == Settings()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('titel = "x"', r'timeline.toml:1: "titel": unknown key; did you mean "title"\?'),
        ('a = 1\nzzz = "x"', r'"a": unknown key'),
        (
            '[articles."a.md"]\npublishd = 2020-01-01',
            r':2: "publishd": unknown key in \[articles."a.md"\]; did you mean "published"\?',
        ),
        (
            '[articles."a.md"]\nsections = [{ headline = "x" }]',
            r'"headline": unknown key in \[sections\]; did you mean "heading"',
        ),
        ('[articles."a.md"]\nsections = [{ published = 2020-01-01 }]', r'"sections": each needs a heading'),
        ('[articles."a.md"]\nsections = 3', r'"sections": must be a list of tables'),
        ('[articles."a.md"]\nsections = "x"', r'"sections": must be'),
        ('[articles."a.md"]\npublished = 2020', r'"published": must be text in quotation marks or a date'),
        ('[articles]\n"a.md" = 3', r'"a.md": must be a table'),
        ("articles = 3", r'"articles": must be a table'),
        ('date = "2020-01-01"', r'"date": unknown key'),
        ("title = 3", r'"title": must be text in quotation marks'),
        ('kind = "poem"', r'"kind": must be one of news, narrative, auto'),
        (
            "headline_threshold = 2",
            r'"headline_threshold": must be a number from 0 to 1, such as headline_threshold = 0.5',
        ),
        ('inferred = "yes"', r'"inferred": must be true or false'),
        ("kind = []", r'"kind": must be one of'),
        ("top = 0", r'"top": must be a whole number from 1 on, such as top = 30'),
        ('top = "3"', r'"top": must be a whole number'),
        ("top = true", r'"top": must be a whole number'),
        ("formats = 3", r'"formats": must be a list'),
        ("formats = [3]", r'"formats": must be a list'),
        ('site_url = "example.org"', r'"site_url": must begin with https://'),
        ("title = ", r"timeline.toml:1: broken TOML: "),
        ('\n[articles."a.md"]\npublished = 2020-02-30', r"timeline.toml:3: broken TOML: .*date"),
        (b'title = "\xff"', r"timeline.toml: not UTF-8 at byte 9; save the file as UTF-8"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_the_way_out(
    tmp_path: Path, text: str | bytes, message: str
) -> None:
    with pytest.raises(SettingsError, match=message) as caught:
        settings(tmp_path, text)
    assert caught.value.exit_code == 2
    assert str(caught.value).startswith(str(tmp_path))


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="cannot be read: No such file"):
        load(tmp_path / "timeline.toml")

    def denied(*_: Any, **__: Any) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_text", denied)
    with pytest.raises(SettingsError, match="Permission denied; check its permissions"):
        load(tmp_path / "timeline.toml")
