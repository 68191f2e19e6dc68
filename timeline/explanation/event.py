"""Why an event has its date and its sources."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.chrono import edtf
from timeline.exporters.dates import spell
from timeline.exporters.resolution import resolution
from timeline.exporters.text import line
from timeline.model import Event, Joined, Source, Timeline


def why(timeline: Timeline, event_id: str) -> str:
    """The date, headline and sources of an event, for people; UsageError where there is none of that id.

    Texts of articles are shown on one line, without what could steer a terminal.
    """
    return "\n".join(_lines(timeline, timeline.event(event_id))) + "\n"


def _lines(timeline: Timeline, event: Event) -> Iterator[str]:
    yield line(event.title)
    yield _row(2, spell(event.when), f"({edtf.write(event.when)}, {event.status.value})")
    yield _row(2, f"confidence {event.confidence}, importance {event.importance}")
    yield from _by_hand(event)
    titles = {a.id: a.draft.title for a in timeline.articles}
    for number, source in enumerate(event.sources, 1):
        yield ""
        yield _row(2, f"{number}. {source.article}", titles.get(source.article, ""))
        yield from _source(event, source)


def _row(indent: int, *columns: str) -> str:
    """A line of the answer; columns are parted by two blanks."""
    return " " * indent + "  ".join(filter(None, map(line, columns)))


def _by_hand(event: Event) -> Iterator[str]:
    """What corrections did to it, and which events it took over."""
    for corrected in event.corrected:
        was = f"; it was: {corrected.was}" if corrected.was else ""
        yield _row(2, f"corrected by hand: {corrected.action}{was}")
    if event.previous_ids:
        yield _row(2, f"holds what was {', '.join(event.previous_ids)}")


def _source(event: Event, source: Source) -> Iterator[str]:
    """The passage, what dates it, and why it is here."""
    value, how = edtf.write(source.value), resolution(source, event.when)
    yield _row(4, f"“{source.quote.exact}”")
    if source.expression is not None:
        yield _row(4, f"“{source.expression.exact}” is {value}: {how}")
        yield _row(4, f"rule {source.rule}, confidence {source.confidence}")
    else:
        yield _row(4, f"its date {value} is inferred: {how}")
        yield _row(4, f"confidence {source.confidence}")
    if source.predicate is not None:
        yield _row(4, f"it dates “{source.predicate.exact}”")
    if not source.supports:
        yield _row(4, "it gives another date than the event bears")
    if source.joined is not None:
        yield _row(4, _joined(source, source.joined))


def _joined(source: Source, joined: Joined) -> str:
    """Why a passage was put to another: what both share."""
    other = "another passage here" if joined.article == source.article else joined.article
    shared = ["the same predicate"] if joined.predicate else []
    if joined.words:
        shared.append("the words " + ", ".join(f"“{word}”" for word in joined.words))
    return f"joined to {other} at likeness {joined.likeness}: {' and '.join(shared) or 'their date'}"
