"""Reading `timeline.json` back: what another build left, or what someone else's program wrote."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NoReturn

from timeline.chrono import Day, Grain, Interval, edtf
from timeline.errors import InputError
from timeline.model import (
    UNDATED,
    Alternative,
    Anchor,
    Article,
    Certainty,
    Corrected,
    DatedSection,
    Dating,
    Draft,
    Entity,
    Event,
    Joined,
    Section,
    Source,
    Span,
    Status,
    Timeline,
)

Object = Mapping[str, Any]


def load(data: bytes | str, place: str) -> Timeline:
    """The timeline in a `timeline.json`; its articles have no text.

    `place` is the file's name, for messages. Raises InputError, naming it and what is wrong.
    """
    try:
        found = json.loads(data)
    except UnicodeDecodeError as error:
        raise InputError(f"{place}: not UTF-8 at byte {error.start}; build it again") from error
    except (json.JSONDecodeError, RecursionError) as error:
        where = f":{error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise InputError(f"{place}{where}: broken JSON: {error}; build it again") from error
    return _Loader(place).timeline(found)


class _Loader:
    """The path to the value at hand is kept, so that a message can name it."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.at: list[str] = []
        self.articles: dict[str, Article] = {}

    def timeline(self, found: Any) -> Timeline:
        try:
            return self._timeline(found)
        except KeyError as error:
            self._wrong(f"{error.args[0]!r} is missing", error)
        except (ValueError, TypeError, AttributeError) as error:
            self._wrong(str(error), error)

    def _wrong(self, what: str, error: Exception) -> NoReturn:
        at = f"{' '.join(self.at)}: " if self.at else ""
        raise InputError(f"{self.place}: not a timeline: {at}{what}; see `timeline schema`") from error

    def _timeline(self, found: Object) -> Timeline:
        if not isinstance(found, dict):
            raise TypeError("it must hold one object")
        version = found["version"]
        if not str(version).startswith("1."):
            raise ValueError(f"version {version!r} is not known to this release")
        articles = tuple(self._each("article", found["articles"], self._article))
        self.articles = {article.id: article for article in articles}
        return Timeline(
            id=_text(found, "id"),
            title=_text(found, "title"),
            language=_text(found, "language"),
            updated=_text(found, "updated"),
            version=_text(found["generator"], "version"),
            articles=articles,
            events=tuple(self._each("event", found["events"], self._event)),
            description=found.get("description", ""),
            url=found.get("url"),
        )

    def _each(self, name: str, items: Any, read: Any) -> list[Any]:
        out = []
        for number, item in enumerate(items, 1):
            identity = item.get("id") if isinstance(item, dict) else None
            self.at.append(f"{name} {identity or number}")
            out.append(read(item))
            self.at.pop()
        return out

    def _article(self, found: Object) -> Article:
        intervals = found.get("x_sections_edtf", {})
        sections = tuple(self._each("section", found.get("sections", ()), lambda s: _section(s, intervals)))
        draft = Draft(
            id=_text(found, "id"),
            path=found.get("path", ""),
            place=found.get("path", found["id"]),
            text="",
            title=_text(found, "title"),
            url=found.get("url"),
            publisher=found.get("publisher"),
            authors=tuple(found.get("authors", ())),
            language=found.get("language", "en"),
            sections=tuple(dated.section for dated in sections),
            sha256=found.get("sha256"),
        )
        return Article(draft, _dating(found, found.get("published_edtf")), sections)

    def _event(self, found: Object) -> Event:
        return Event(
            id=_text(found, "id"),
            when=_interval(found, found.get("x_grain", found["precision"])),
            title=_text(found, "title"),
            description=found.get("description", ""),
            status=Status(found.get("status", "occurred")),
            sources=tuple(self._each("source", found["sources"], self._source)),
            certainty=Certainty(found["certainty"]),
            entities=tuple(Entity(e["name"], e["type"]) for e in found.get("entities", ())),
            places=tuple(place["name"] for place in found.get("places", ())),
            alternatives=tuple(
                Alternative(_interval(a, a.get("x_grain", "")), a["sources"])
                for a in found.get("alternatives", ())
            ),
            confidence=found["confidence"],
            importance=found.get("importance", 0.0),
            modified=_text(found, "modified"),
            sequence=found.get("sequence", 0),
            previous_ids=tuple(found.get("previous_ids", ())),
            pinned=bool(found.get("x_pinned", False)),
            corrected=tuple(map(_corrected, found.get("x_corrected", ()))),
        )

    def _source(self, found: Object) -> Source:
        article = self.articles.get(found["article"])
        if article is None:
            raise ValueError(f"there is no article {found['article']!r}")
        quote = _span(found["quote"])
        return Source(
            article=article.id,
            quote=quote,
            anchor=replace(_anchor(found["anchor"], article, quote.start), event=found.get("x_event", "")),
            value=_interval({"edtf": found["value"]}, found.get("x_grain", "")),
            expression=_span(found["expression"]) if "expression" in found else None,
            predicate=_span(found["predicate"]) if "predicate" in found else None,
            rule=found.get("rule"),
            confidence=found.get("confidence", 1.0),
            supports=found.get("supports", True),
            joined=_joined(found["x_joined"]) if "x_joined" in found else None,
        )


def _text(found: Object, key: str) -> str:
    if not isinstance(found[key], str):
        raise TypeError(f"{key!r} must be text")
    return str(found[key])


def _joined(found: Object) -> Joined:
    words = tuple(map(str, found["words"]))
    return Joined(_text(found, "article"), float(found["likeness"]), bool(found["predicate"]), words)


def _span(found: Object) -> Span:
    return Span(_text(found, "exact"), int(found["start"]), int(found["end"]))


def _corrected(found: Object) -> Corrected:
    """ValueError where the date before the correction is none."""
    was = _text(found, "was") if "was" in found else ""
    if found["action"] == "redate" and was:
        edtf.read(was)
    return Corrected(_text(found, "action"), was)


def _section(found: Object, intervals: Mapping[str, str]) -> DatedSection:
    """A section; `intervals` are those of the article's sections, by where they begin."""
    section = Section(found["start"], found["end"], found.get("heading", ""))
    dating = _dating(found, intervals.get(str(section.start)))
    return DatedSection(section, dating, found.get("inherited", False))


def _dating(found: Object, interval: str | None) -> Dating:
    """Of an article or a section; a date-time counts by its day, and `interval` is EDTF."""
    published, by = found.get("published"), found.get("dated_by")
    day = None if published is None else Day.parse(published[:10])
    within = None if interval is None or day is not None else edtf.read(interval)
    if by is None:
        known = day is not None or within is not None
        return Dating(day, "published", 1.0, None, within) if known else UNDATED
    evidence = _span(by["evidence"]) if "evidence" in by else None
    return Dating(day, _text(by, "clue"), float(by["confidence"]), evidence, within)


def _anchor(found: Object, article: Article, offset: int) -> Anchor:
    """A day or an interval; how far it is to be trusted is written down with the article's date."""
    known, date = article.anchor(offset), found.get("date")
    day, within = _day_or_days(date)
    if known.within is not None and date == edtf.write(known.within):
        within = known.within
    same = (known.type, known.day, known.within) == (found["type"], day, within)
    return Anchor(found["type"], day, known.confidence if same else 1.0, within)


def _day_or_days(date: str | None) -> tuple[Day | None, Interval | None]:
    """What an EDTF names: one day, or several."""
    when = None if date is None else edtf.read(date)
    return (when.start, None) if when is not None and when.grain is Grain.DAY else (None, when)


def _interval(found: Object, grain: str) -> Interval:
    """From EDTF, with the size it was named with where EDTF has no word for it."""
    when = edtf.read(_text(found, "edtf"))
    if when.grain is Grain.SPAN and grain in ("week", "weekend", "decade", "century"):
        return replace(when, grain=Grain[grain.upper()], ends=(Grain.DAY, Grain.DAY))
    return when
