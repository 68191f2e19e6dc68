"""The filters of a page: by place, by who takes part, by who reported it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.exporters.text import clip, line
from timeline.model import Article, Event

OPTIONS_SHOWN = 6
OPTIONS = 60  # of a filter; the search finds the rest
LONGEST_NAME = 60
LEGENDS = {"place": "Place", "who": "People and groups", "pub": "Reported by"}
# For each event, by its id: the numbers of its options in each filter, parted by blanks.
Numbers = Mapping[str, Mapping[str, str]]


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


def facets(events: Sequence[Event], articles: Mapping[str, Article]) -> tuple[tuple[Facet, ...], Numbers]:
    """The filters that offer a choice, the most frequent options first; and what each event is filed under."""
    found = []
    numbers: dict[str, dict[str, str]] = {event.id: {} for event in events}
    for key, legend in LEGENDS.items():
        named = {event.id: _names(key, event, articles) for event in events}
        counted = Counter(name for names in named.values() for name in names).most_common()
        ranked = sorted(counted, key=lambda pair: (-pair[1], pair[0]))[:OPTIONS]
        if len(ranked) < 2:
            continue
        options = tuple(
            Option(n, clip(name, LONGEST_NAME), number) for n, (name, number) in enumerate(ranked)
        )
        found.append(Facet(key, legend, options[:OPTIONS_SHOWN], options[OPTIONS_SHOWN:]))
        known = {name: number for number, (name, _) in enumerate(ranked)}
        for event, names in named.items():
            numbers[event][key] = " ".join(str(known[name]) for name in names if name in known)
    return tuple(found), numbers


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
