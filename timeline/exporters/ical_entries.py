"""Which days of a calendar an event takes, and which events a calendar can show at all.

A calendar knows nothing but days. A day or a short run of days is drawn as it is; a long one by its
first and its last day; a month stands on its 1st and says so. Years stay out of the feed that
people subscribe to, and are in the file that holds everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.chrono import Day, Grain, Interval
from timeline.exporters.dates import ends, spell
from timeline.exporters.text import clip, line
from timeline.model import Certainty, Event, Status

LONGEST_BAR = 31  # days
LONGEST_SUMMARY = 200
_REMARKS = {
    Status.PLANNED: "planned",
    Status.CONDITIONAL: "only if a condition is met",
    Status.DENIED: "denied",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a calendar: `first` to `last`, inclusive; `key` tells the items of one event apart.

    `coarse` is true of what is known only by its year, or by less.
    """

    event: Event
    first: Day
    last: Day
    summary: str
    coarse: bool
    key: str


def entries(events: Iterable[Event]) -> Iterator[Entry]:
    """All the items of the events that lie in the years 1 to 9999."""
    for event in events:
        for entry in _of(event):
            if entry.first.year >= 1 and entry.last.year <= 9998:
                yield entry


def _of(event: Event) -> Iterator[Entry]:
    when = event.when
    if when.grain is Grain.SPAN and (when.length is None or when.length > LONGEST_BAR):
        first, last = ends(when)
        if first is not None:
            yield _entry(event, first, "#begin", "Begins: ", last=False)
        if last is not None:
            yield _entry(event, last, "#end", "Ends: ", last=True)
        return
    yield _entry(event, when, "", "", last=False)


def _entry(event: Event, when: Interval, key: str, prefix: str, *, last: bool) -> Entry:
    """The item for one calendar unit; `last` where it stands for an end."""
    assert when.start is not None
    assert when.last is not None
    if vague := Grain.MONTH <= when.grain <= Grain.CENTURY:
        days = when.start, when.start
    else:
        days = when.last if last else when.start, when.last
    return Entry(
        event=event,
        first=days[0],
        last=days[1],
        summary=prefix + clip(words(event.title), LONGEST_SUMMARY) + _remark(event, when if vague else None),
        coarse=vague and when.grain >= Grain.YEAR,
        key=key,
    )


def _remark(event: Event, inside: Interval | None) -> str:
    """What a title cannot show: " (some time in April 2019, planned)"."""
    about = event.when.approximate
    remarks = [] if inside is None else [f"some time {'about' if about else 'in'} {_named(inside)}"]
    if about and inside is None:
        remarks.append("about then")
    elif event.certainty is Certainty.UNCERTAIN:
        remarks.append("date uncertain")
    if event.status in _REMARKS:
        remarks.append(_REMARKS[event.status])
    return f" ({', '.join(remarks)})" if remarks else ""


def _named(when: Interval) -> str:
    name = spell(when).removeprefix("about ")
    return f"the {name}" if when.grain in (Grain.QUARTER, Grain.HALF, Grain.DECADE, Grain.CENTURY) else name


def words(text: str) -> str:
    """A text on one line, fit for a calendar; the library takes a backslash before an N for a line break."""
    return line(text).replace("\\N", "\\ N")
