"""What the page shows, as plain values: all the wording and counting, none of the HTML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline.exporters.card import Card, card, day_text, is_sure
from timeline.exporters.dates import year_name
from timeline.exporters.overview import Overview, overview
from timeline.exporters.placing import day_of, month_known, month_section, place, year_section
from timeline.exporters.text import clip, count, line
from timeline.exporters.typeset import mark_names
from timeline.model import Article, Event, Timeline

OPTIONS_SHOWN = 6
OPTIONS = 60  # of a filter; the search finds the rest
UNDATED_SHOWN = 20
LONGEST_NAME = 60
_ID = re.compile(r"e-[0-9a-z]{8,26}")


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
class Option:
    """One choice of a filter: its number, which the events carry, its name, and how many carry it."""

    number: int
    name: str
    events: int


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter: the first options, and more of them that are folded away."""

    key: str
    legend: str
    options: tuple[Option, ...]
    more: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the template needs; `years` can be walked through once."""

    title: str
    deck: str
    counts: str
    events: int
    marks: Mapping[str, tuple[str, int]]
    sure: int
    facets: tuple[Facet, ...]
    overview: Overview | None
    years: Iterator[Year]
    undated: tuple[str, ...]
    undated_number: int
    updated: str
    updated_name: str
    span: str


def page(timeline: Timeline) -> Page:
    """The view of a timeline."""
    articles = {article.id: article for article in timeline.articles}
    events = sorted(_landed(timeline.events), key=place)
    facets, numbers = _facets(events, articles)
    undated = [
        line(article.draft.path or article.id) for article in timeline.articles if article.dating.day is None
    ]
    found = f"{count(len(events), 'event')} found in {count(len(articles), 'news article')}"
    return Page(
        title=line(timeline.title) or "Timeline",
        deck=line(timeline.description),
        counts=f"{found}, each traced back to the sentences that date it.",
        events=len(events),
        marks=mark_names(events),
        sure=sum(map(is_sure, events)),
        facets=facets,
        overview=overview(events),
        years=_years(events, articles, numbers),
        undated=tuple(undated[:UNDATED_SHOWN]),
        undated_number=len(undated),
        updated=timeline.updated[:10],
        updated_name=day_text(timeline.updated),
        span=_span(events),
    )


def _landed(events: Iterable[Event]) -> Iterator[Event]:
    """The events with those of their earlier ids that can be anchors: well formed, and each id once on the page."""
    events = tuple(events)
    taken = {event.id for event in events}
    for event in events:
        former = [i for i in dict.fromkeys(event.previous_ids) if i not in taken and _ID.fullmatch(i)]
        taken.update(former)
        yield replace(event, previous_ids=tuple(former))


def _span(events: Sequence[Event]) -> str:
    """The years covered, as ISO 8601 writes them: "2011/2020"; "" where there are none, or none after Christ."""
    years = [day_of(event).year for event in events]
    return f"{min(years):04}/{max(years):04}" if years and min(years) > 0 else ""


def _years(
    events: Sequence[Event], articles: Mapping[str, Article], numbers: Mapping[str, Mapping[str, str]]
) -> Iterator[Year]:
    last: int | None = None
    for (identity, name), of_year in groupby(events, key=year_section):
        found = list(of_year)
        year = day_of(found[0]).year
        yield Year(
            identity,
            name,
            "" if last is None else _gap(last + 1, year - 1),
            _months(found, articles, numbers),
        )
        last = year


def _gap(first: int, last: int) -> str:
    if first > last:
        return ""
    return year_name(first) if first == last else f"{year_name(first)}–{year_name(last)}"


def _months(
    events: Sequence[Event], articles: Mapping[str, Article], numbers: Mapping[str, Mapping[str, str]]
) -> Iterator[Month]:
    for (identity, name), of_month in groupby(events, key=month_section):
        found = list(of_month)
        cards = (card(event, articles, numbers[event.id]) for event in found)
        yield Month(identity, name, month_known(found[0]), cards)


def _facets(
    events: Sequence[Event], articles: Mapping[str, Article]
) -> tuple[tuple[Facet, ...], dict[str, dict[str, str]]]:
    """The filters, and for each event the numbers of its options in each filter."""
    facets = []
    numbers: dict[str, dict[str, str]] = {event.id: {} for event in events}
    for key, legend in (("place", "Place"), ("who", "People and groups"), ("pub", "Reported by")):
        found = {event.id: _names(key, event, articles) for event in events}
        ranked = Counter(name for names in found.values() for name in names).most_common()
        ranked = sorted(ranked, key=lambda pair: (-pair[1], pair[0]))[:OPTIONS]
        if len(ranked) < 2:
            continue
        options = tuple(
            Option(n, clip(name, LONGEST_NAME), number) for n, (name, number) in enumerate(ranked)
        )
        facets.append(Facet(key, legend, options[:OPTIONS_SHOWN], options[OPTIONS_SHOWN:]))
        known = {name: number for number, (name, _) in enumerate(ranked)}
        for event, names in found.items():
            numbers[event][key] = " ".join(str(known[name]) for name in names if name in known)
    return tuple(facets), numbers


def _names(key: str, event: Event, articles: Mapping[str, Article]) -> list[str]:
    """What an event is filed under in one filter, each once."""
    match key:
        case "place":
            names: Iterable[str | None] = event.places
        case "who":
            names = (entity.name for entity in event.entities)
        case _:
            names = (articles[source.article].draft.publisher for source in event.sources)
    return list(dict.fromkeys(name for name in (line(name or "") for name in names) if name))
