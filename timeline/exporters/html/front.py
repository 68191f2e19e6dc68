"""The front page of a timeline that is too long for one: its key events, and a row for each that matters most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline.exporters.dates import spell
from timeline.exporters.html.card import Card, card
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.page import gap
from timeline.exporters.html.parts import Part
from timeline.exporters.html.placing import day_of, month_known, month_section, place, year_section
from timeline.exporters.html.typeset import When, kind, typeset
from timeline.exporters.text import clip, line
from timeline.model import Event, Timeline, top

ROWS = 100  # at most; the pages of the years hold all


@dataclass(frozen=True, slots=True)
class Row:
    """One event in a line."""

    id: str
    href: str
    kind: str
    when: When
    title: str
    sources: int


@dataclass(frozen=True, slots=True)
class RowMonth:
    """`file` is the page that holds all of the month, `events` how many those are."""

    id: str
    name: str
    known: bool
    file: str
    events: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class RowYear:
    """`gap` names the empty years before it; `parts` are the pages that hold all of it."""

    id: str
    name: str
    gap: str
    parts: tuple[Part, ...]
    events: int
    months: tuple[RowMonth, ...]


@dataclass(frozen=True, slots=True)
class Front:
    """`key` holds the cards of the key events, each with the way to the page that tells all of it."""

    key: tuple[tuple[Card, str], ...]
    years: Iterator[RowYear]
    listed: int


def front(timeline: Timeline, layout: Layout, parts: Sequence[Part]) -> Front:
    """The view of the front page."""
    listed = frozenset(event.id for event in top(timeline.events, ROWS))
    chosen = sorted((event for event in timeline.events if event.id in layout.key), key=place)
    return Front(
        key=tuple((card(event, layout, {}), f"{layout.pages[event.id]}#{event.id}") for event in chosen),
        years=_years(sorted(timeline.events, key=place), listed, parts, layout),
        listed=len(listed),
    )


def _years(
    events: Sequence[Event], listed: frozenset[str], parts: Sequence[Part], layout: Layout
) -> Iterator[RowYear]:
    last: int | None = None
    for (identity, name), of_year in groupby(events, key=lambda event: year_section(event, layout.names)):
        found = list(of_year)
        files = Counter(layout.pages[event.id] for event in found)
        year = day_of(found[0]).year
        yield RowYear(
            id=identity,
            name=name,
            gap="" if last is None else gap(last + 1, year - 1),
            parts=tuple(part for part in parts if part.file in files),
            events=len(found),
            months=tuple(_months(found, listed, layout)),
        )
        last = year


def _months(events: Sequence[Event], listed: frozenset[str], layout: Layout) -> Iterator[RowMonth]:
    for (identity, name), of_month in groupby(events, key=lambda event: month_section(event, layout.names)):
        found = list(of_month)
        rows = tuple(row(event, layout) for event in found if event.id in listed)
        file = layout.pages[found[0].id]
        yield RowMonth(identity, name, month_known(found[0]), f"{file}#{identity}", len(found), rows)


def row(event: Event, layout: Layout) -> Row:
    """An event in a line, with the way to its card."""
    return Row(
        id=event.id,
        href=f"{layout.pages[event.id]}#{event.id}",
        kind=kind(event),
        when=typeset(event.when, layout.names),
        title=clip(line(event.title), 200) or spell(event.when, layout.names),
        sources=len({source.article for source in event.sources}),
    )
