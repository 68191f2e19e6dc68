"""How a timeline is laid out on pages: one for all events, or, where they are many, one for each year or month."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline.exporters.dates import ENGLISH, Names
from timeline.exporters.html.placing import month_section, place, year_section
from timeline.model import Event

LARGE = 500  # events; more are parted
SPARSE, JOINED = 100, 250  # events: a page with no more than the first is joined with others up to the second
INDEX = "index.html"
_ID = re.compile(r"e-[0-9a-z]{8,26}")


@dataclass(frozen=True, slots=True)
class Part:
    """A page of cards: its file, its name ("2011", "March 2011"), its events in the order of the page."""

    file: str
    name: str
    events: tuple[Event, ...]


def parts(events: Iterable[Event], names: Names = ENGLISH) -> tuple[Part, ...]:
    """Pages by years; a year of many events by its months. None where one page holds them all."""
    ordered = sorted(events, key=place)
    return tuple(_parted(ordered, names)) if len(ordered) > LARGE else ()


def pages(events: Sequence[Event], found: Iterable[Part]) -> dict[str, str]:
    """The file that each event stands on, by its id."""
    where = {event.id: part.file for part in found for event in part.events}
    return where or dict.fromkeys((event.id for event in events), INDEX)


def landed(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with those of their earlier ids that can be anchors: well formed, and each id once in the site."""
    events = tuple(events)
    taken = {event.id for event in events}
    found = []
    for event in events:
        former = [i for i in dict.fromkeys(event.previous_ids) if i not in taken and _ID.fullmatch(i)]
        taken.update(former)
        found.append(replace(event, previous_ids=tuple(former)))
    return tuple(found)


def _parted(events: Sequence[Event], names: Names) -> Iterator[Part]:
    """Pages in the order of time; neighbouring years that are sparse share one."""
    sparse: list[Part] = []
    for part in _years(events, names):
        if len(part.events) > SPARSE or sum(len(each.events) for each in sparse) + len(part.events) > JOINED:
            yield from _joined(sparse)
            sparse = []
        if len(part.events) > SPARSE:
            yield part
        else:
            sparse.append(part)
    yield from _joined(sparse)


def _joined(found: Sequence[Part]) -> Iterator[Part]:
    """One page of several, named after the first and the last."""
    if found:
        names = dict.fromkeys((found[0].name, found[-1].name))
        yield Part(found[0].file, "–".join(names), tuple(event for part in found for event in part.events))


def _years(events: Sequence[Event], names: Names) -> Iterator[Part]:
    """A page for each year; for each month of one that has too many events."""
    for (identity, name), of_year in groupby(events, key=lambda event: year_section(event, names)):
        found = tuple(of_year)
        if len(found) <= LARGE:
            yield Part(f"{identity}.html", name, found)
            continue
        for (month, title), of_month in groupby(found, key=lambda event: month_section(event, names)):
            yield Part(f"{month}.html", f"{title} {name}", tuple(of_month))


def neighbours(found: Sequence[Part]) -> Mapping[str, tuple[Part | None, Part | None]]:
    """The page before and the page after each, by its file."""
    around = [None, *found, None]
    return {part.file: (around[n], around[n + 2]) for n, part in enumerate(found)}
