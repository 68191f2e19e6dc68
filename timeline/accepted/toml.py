"""The text of a `timeline.toml` with a publication date more. Whatever else stands in it stays as it is, to the byte."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

from timeline.chrono import Day

_HEAD = re.compile(r"(?m)^[ \t]*\[.*\n")
_LONE = re.compile(r"(?<!\r)\n")


def with_published(text: str, name: str, day: Day, section: int | None = None) -> str:
    """The text of a settings file, which must be sound, with `published` for the article of this key.

    The key may not be there yet; with `section` it is that section of the article's list, from 0. ValueError where there is no such
    section, or no way is known to write it.
    """
    published = day.to_date()
    wanted = _wanted(tomllib.loads(text), name, published, section)
    end = "\r\n" if "\r\n" in text and not _LONE.search(text) else "\n"
    for made in _ways(text, name, published, section, end):
        if _says(made, wanted):
            return made
    raise ValueError(f"no place for the date of {name!r}")


def _ways(text: str, name: str, published: date, section: int | None, end: str) -> Iterator[str]:
    """What the text may become, the plainest first; not all of it is sound."""
    if section is None:
        line = f"published = {published.isoformat()}{end}"
        yield from _under_its_head(text, name, line)
        before = text if not text or text.endswith("\n") else text + end
        yield f"{before}{end if before else ''}[articles.{_quoted(name)}]{end}{line}"
    made = _by_tomlkit(text, name, published, section)
    yield _LONE.sub("\r\n", made) if end == "\r\n" else made


def _under_its_head(text: str, name: str, line: str) -> Iterator[str]:
    """The line under each line that may be the head of the article's table."""
    for head in _HEAD.finditer(text):
        if _says(head[0], {"articles": {name: {}}}):
            yield text[: head.end()] + line + text[head.end() :]


def _by_tomlkit(text: str, name: str, published: date, section: int | None) -> str:
    """Where the article is written in braces or with dots, or has a date that is to be replaced."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError
    from tomlkit.items import InlineTable

    try:
        document: Any = tomlkit.parse(text)
        articles = document["articles"]
        if name not in articles:
            articles[name] = tomlkit.inline_table() if isinstance(articles, InlineTable) else tomlkit.table()
        table = articles[name] if section is None else articles[name]["sections"][section]
        table["published"] = published
        return tomlkit.dumps(document)
    except (TOMLKitError, LookupError, TypeError, ValueError) as error:
        raise ValueError(f"no place for the date of {name!r}: {error}") from error


def _wanted(data: dict[str, Any], name: str, published: date, section: int | None) -> dict[str, Any]:
    """What the new text is to say."""
    table = data.setdefault("articles", {}).setdefault(name, {})
    if section is not None:
        listed = table.get("sections", [])
        if section >= len(listed):
            raise ValueError(f"{name!r} has no section {section}")
        table = listed[section]
    table["published"] = published
    return data


def _says(text: str, wanted: dict[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def _quoted(name: str) -> str:
    """A key in quotation marks."""
    import tomlkit

    return tomlkit.string(name).as_string()
