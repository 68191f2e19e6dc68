"""Corrections made on the events of a `timeline.json`, as tables for `corrections.toml`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from timeline.chrono import edtf
from timeline.corrections import dates
from timeline.errors import UsageError
from timeline.evidence import Passage
from timeline.model import LONGEST_TITLE, Event, Source, Timeline

Table = dict[str, Any]


def tables(
    timeline: Timeline,
    event_id: str,
    *,
    date: str | None = None,
    title: str | None = None,
    merge: Iterable[str] = (),
    split: Iterable[int] = (),
    hide: bool = False,
    pin: bool = False,
) -> list[Table]:
    """What is to be written so that an event has this date, as people write it, and this title, is joined, parted, hidden, pinned.

    `merge` are ids of other events; `split` the numbers, from 1 as `timeline why` counts them, of the sources
    that leave. Raises UsageError for an id, a number, a date or a title that is none.
    """
    event, merged, parted = timeline.event(event_id), tuple(merge), sorted(set(split))
    made = []
    if merged:
        made.append(_merge(timeline, event, merged))
    if parted:
        made.append(_split(timeline, event, parted))
    if date is not None:
        made.append(_table(timeline, "redate", event, {"date": _date(date)}))
    if title is not None:
        made.append(_table(timeline, "retitle", event, {"title": _title(title)}))
    made += [_table(timeline, action, event) for action, so in (("hide", hide), ("pin", pin)) if so]
    return made


def _date(text: str) -> str:
    try:
        return edtf.write(dates.read(text))
    except ValueError as error:
        raise UsageError(f"--date: {error}") from error


def _title(text: str) -> str:
    title = _line(text)
    if not title or len(title) > LONGEST_TITLE:
        raise UsageError(f"--title: must have 1 to {LONGEST_TITLE} characters, and has {len(title)}")
    return title


def _merge(timeline: Timeline, event: Event, others: Iterable[str]) -> Table:
    found = [timeline.event(other) for other in others]
    if event in found:
        raise UsageError(f"--merge {event.id}: an event cannot be merged with itself; name another")
    return _table(timeline, "merge", event, {"with": [_which(timeline, e, e.sources[0]) for e in found]})


def _split(timeline: Timeline, event: Event, numbers: list[int]) -> Table:
    count = len(event.sources)
    if not 1 <= numbers[0] <= numbers[-1] <= count:
        raise UsageError(f"--split: {event.id} has the sources 1 to {count}; `timeline why` lists them")
    if len(numbers) == count:
        raise UsageError("--split: all sources of the event would leave it; name fewer")
    leaving = [event.sources[n - 1] for n in numbers]
    stays = next(source for n, source in enumerate(event.sources, 1) if n not in numbers)
    return _table(timeline, "split", event, {"sources": [_passage(timeline, s) for s in leaving]}, stays)


def _table(
    timeline: Timeline, action: str, event: Event, more: Table | None = None, source: Source | None = None
) -> Table:
    plain = {key: value for key, value in (more or {}).items() if isinstance(value, str)}
    which = _which(timeline, event, source or event.sources[0])
    return {"action": action, "event": event.id} | plain | which | (more or {})


def _which(timeline: Timeline, event: Event, source: Source) -> Table:
    return {"event": event.id, **_passage(timeline, source)}


def _passage(timeline: Timeline, source: Source) -> Table:
    """The passage; its predicate where the expression dates another one too; which it is where it is said again."""
    table: Table = {"article": source.article, "quote": _line(source.quote.exact)}
    if source.expression is not None:
        table["expression"] = _line(source.expression.exact)
    own = Passage.of(source)
    alike = [
        p
        for event in timeline
        for p in map(Passage.of, event.sources)
        if (p.article, p.quote, p.expression) == (own.article, own.quote, own.expression)
    ]
    if source.predicate is not None and len(alike) > 1:
        table["predicate"] = _line(source.predicate.exact)
    same = sorted(p.start for p in alike if p.predicate == own.predicate)
    if len(same) > 1:
        table["occurrence"] = same.index(own.start) + 1
    return table


def _line(text: str) -> str:
    """On one line, and writable: half of a surrogate pair is no UTF-8."""
    return " ".join(text.split()).encode(errors="replace").decode()
