"""What a page of cards shows, as plain values: all the wording and counting, none of the HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline.exporters.dates import year_name
from timeline.exporters.html.card import Card, card, day_text, is_sure
from timeline.exporters.html.facets import Facet, Numbers, facets
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.overview import Overview, overview
from timeline.exporters.html.placing import day_of, month_known, month_section, place, year_section
from timeline.exporters.html.typeset import mark_names
from timeline.exporters.html.vague import Vague, vague
from timeline.exporters.text import count, line
from timeline.model import Event, Timeline


@dataclass(frozen=True, slots=True)
class Month:
    """`known` is false of the events of a year whose month nobody tells."""

    id: str
    name: str
    known: bool
    cards: Iterable[Card]


@dataclass(frozen=True, slots=True)
class Year:
    """A year with events; `gap` names the empty ones before it."""

    id: str
    name: str
    gap: str
    months: Iterable[Month]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that a page of cards needs; `years` can be walked through once. `key` counts its key events."""

    title: str
    deck: str
    counts: str
    events: int
    marks: Mapping[str, tuple[str, int]]
    sure: int
    key: int
    facets: tuple[Facet, ...]
    overview: Overview | None
    years: Iterator[Year]
    vague: Vague
    updated: str
    updated_name: str
    span: str


def page(timeline: Timeline, layout: Layout, some: Sequence[Event] | None = None) -> Page:
    """The view of a timeline, or of `some` of its events."""
    events = sorted(timeline.events if some is None else some, key=place)
    found, numbers = facets(events, layout.articles)
    return Page(
        title=line(timeline.title) or "Timeline",
        deck=line(timeline.description),
        counts=counts(timeline),
        events=len(events),
        marks=mark_names(events),
        sure=sum(map(is_sure, events)),
        key=sum(event.id in layout.key for event in events),
        facets=found,
        overview=overview(events, layout),
        years=_years(events, layout, numbers),
        vague=vague(timeline, layout.names),
        updated=timeline.updated[:10],
        updated_name=day_text(timeline.updated, layout.names),
        span=_span(events),
    )


def counts(timeline: Timeline) -> str:
    """How much was found in how much."""
    found = f"{count(len(timeline.events), 'event')} found in {count(len(timeline.articles), 'news article')}"
    return f"{found}, each traced back to the sentences that date it."


def _span(events: Sequence[Event]) -> str:
    """The years covered, as ISO 8601 writes them: "2011/2020"; "" where there are none, or none after Christ."""
    years = [day_of(event).year for event in events]
    return f"{min(years):04}/{max(years):04}" if years and min(years) > 0 else ""


def _years(events: Sequence[Event], layout: Layout, numbers: Numbers) -> Iterator[Year]:
    last: int | None = None
    for (identity, name), of_year in groupby(events, key=lambda event: year_section(event, layout.names)):
        found = list(of_year)
        year = day_of(found[0]).year
        yield Year(
            identity, name, "" if last is None else gap(last + 1, year - 1), _months(found, layout, numbers)
        )
        last = year


def gap(first: int, last: int) -> str:
    """The years from the first to the last as words, "" where there are none."""
    if first > last:
        return ""
    return year_name(first) if first == last else f"{year_name(first)}–{year_name(last)}"


def _months(events: Sequence[Event], layout: Layout, numbers: Numbers) -> Iterator[Month]:
    for (identity, name), of_month in groupby(events, key=lambda event: month_section(event, layout.names)):
        found = list(of_month)
        cards = (card(event, layout, numbers[event.id]) for event in found)
        yield Month(identity, name, month_known(found[0]), cards)
