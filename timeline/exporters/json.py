"""`timeline.json`: everything that is known of a timeline but the articles' texts, after its published schema.

The bytes depend on nothing but the timeline: keys in one order, numbers rounded, no key without a value.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

from timeline.chrono import Grain, Interval, edtf
from timeline.exporters.dates import grain_name, label
from timeline.exporters.json_load import load
from timeline.exporters.text import clip, permalink
from timeline.model import (
    LONGEST_TITLE,
    Article,
    DatedSection,
    Dating,
    Event,
    Joined,
    Source,
    Span,
    Status,
    Timeline,
)
from timeline.settings import Settings

__all__ = ["files", "load", "render", "schema", "write"]

VERSION = "1.0"
Object = dict[str, Any]


def files(timeline: Timeline, settings: Settings) -> Iterator[tuple[str, bytes]]:
    yield "timeline.json", render(timeline, settings)


def render(timeline: Timeline, _settings: Settings) -> bytes:
    return write(timeline)


def schema() -> bytes:
    """The JSON Schema that every `timeline.json` is valid against."""
    return resources.files("timeline.exporters").joinpath("timeline-1.schema.json").read_bytes()


def write(timeline: Timeline) -> bytes:
    """The timeline as UTF-8 JSON, indented by one, with a newline at its end."""
    text = json.dumps(_timeline(timeline), ensure_ascii=False, indent=1)
    # Half a surrogate pair is no UTF-8; the handler's "\\udc80" is JSON's own way of writing one.
    return f"{text}\n".encode(errors="backslashreplace")


def _timeline(timeline: Timeline) -> Object:
    return _present(
        version=VERSION,
        id=timeline.id,
        title=timeline.title,
        description=timeline.description or None,
        language=timeline.language,
        url=timeline.url,
        updated=timeline.updated,
        generator={"name": "timeline", "version": timeline.version},
        articles=[_article(article) for article in timeline.articles],
        events=[_event(event, timeline) for event in timeline.events],
    )


def _article(article: Article) -> Object:
    draft, day = article.draft, article.dating.day
    return (
        _present(
            id=draft.id,
            path=draft.path or None,
            url=draft.url,
            title=draft.title,
            publisher=draft.publisher,
            authors=list(draft.authors) or None,
            language=draft.language,
            sha256=draft.sha256,
        )
        | _present(
            published_edtf=_within(article.dating.within),
            dated_by=_dated_by(article.dating),
            x_sections_edtf=_sections_within(article),
            sections=[_section(section) for section in article.sections] or None,
        )
        | {"published": None if day is None else str(day)}
    )


def _section(dated: DatedSection) -> Object:
    section, day = dated.section, dated.dating.day
    return (
        _present(heading=section.heading or None, start=section.start, end=section.end)
        | {"published": None if day is None else str(day)}
        | _present(dated_by=_dated_by(dated.dating), inherited=dated.inherited or None)
    )


def _sections_within(article: Article) -> Object | None:
    """The intervals of the sections that are dated only to one, by where they begin; the schema has no key for it in a section."""
    found = {str(s.section.start): edtf.write(s.dating.within) for s in article.sections if s.dating.within}
    return found or None


def _within(when: Interval | None) -> str | None:
    return None if when is None else edtf.write(when)


def _dated_by(dating: Dating) -> Object | None:
    if dating.day is None and dating.within is None and dating.clue == "none":
        return None
    return _present(clue=dating.clue, confidence=round(dating.confidence, 3), evidence=_span(dating.evidence))


def _event(event: Event, timeline: Timeline) -> Object:
    when, name = event.when, edtf.write(event.when)
    return (
        _present(
            id=event.id,
            previous_ids=list(event.previous_ids) or None,
            url=None if timeline.url is None else permalink(timeline.url, event.id),
            edtf=name,
        )
        | {
            "start": None if when.start is None else str(when.start),
            "end": None if when.last is None else str(when.last),
        }
        | _present(
            kind="period" if event.lasts and "/" in name else "point",
            precision=grain_name(when.grain),
            x_grain=_lost_grain(when),
            certainty=event.certainty.value,
            display_date=label(when),
            title=clip(event.title, LONGEST_TITLE),
            description=event.description or None,
            status=None if event.status is Status.OCCURRED else event.status.value,
            entities=[{"name": e.name, "type": e.type} for e in event.entities] or None,
            places=[{"name": place} for place in event.places] or None,
            sources=[_source(source) for source in event.sources],
            alternatives=[
                _present(edtf=edtf.write(a.value), x_grain=_lost_grain(a.value), sources=a.sources)
                for a in event.alternatives
            ]
            or None,
            confidence=round(event.confidence, 3),
            importance=round(event.importance, 3),
            modified=event.modified or timeline.updated,
            sequence=event.sequence,
            x_pinned=event.pinned or None,
            x_corrected=[_present(action=c.action, was=c.was or None) for c in event.corrected] or None,
        )
    )


def _source(source: Source) -> Object:
    day, within = source.anchor.day, source.anchor.within
    anchor = _present(type=source.anchor.type, date=_within(within) if day is None else str(day))
    return _present(
        article=source.article,
        quote=_span(source.quote),
        expression=_span(source.expression),
        predicate=_span(source.predicate),
        anchor=anchor,
        value=edtf.write(source.value),
        x_grain=_lost_grain(source.value),
        rule=source.rule,
        confidence=round(source.confidence, 3),
        supports=None if source.supports else False,
        inferred=True if source.expression is None else None,
        x_event=source.anchor.event or None,
        x_joined=_joined(source.joined),
    )


def _joined(joined: Joined | None) -> Object | None:
    if joined is None:
        return None
    return {
        "article": joined.article,
        "likeness": joined.likeness,
        "predicate": joined.predicate,
        "words": [*joined.words],
    }


def _span(span: Span | None) -> Object | None:
    return None if span is None else {"exact": span.exact, "start": span.start, "end": span.end}


def _lost_grain(when: Interval) -> str | None:
    """The name of a week, a weekend, a quarter's end: a size that EDTF can write only as its days."""
    lost = when.grain is not Grain.SPAN and edtf.read(edtf.write(when)).grain is not when.grain
    return when.grain.name.lower() if lost else None


def _present(**values: Any) -> Object:
    """The values that there are, in the order given."""
    return {key: value for key, value in values.items() if value is not None}
