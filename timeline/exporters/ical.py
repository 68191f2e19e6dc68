"""`timeline.ics`: a feed to subscribe to, after RFC 5545 and 7986 and the habits of real calendars.

`timeline.ics` holds what a calendar shows well, `timeline-all.ics` everything; it is written where the
two differ, or could come to differ. A feed too large for the services that fetch it keeps its most
important events, and each year gets a file of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from timeline.chrono import edtf
from timeline.exporters.dates import label
from timeline.exporters.ical_entries import Entry, entries, words
from timeline.exporters.published import BORROWED, borrows, dating_at, with_clue
from timeline.exporters.text import clip, count, permalink
from timeline.model import Article, Event, Source, Timeline
from timeline.settings import Settings

if TYPE_CHECKING:
    import icalendar

MOST_ENTRIES = 1_000
MOST_BYTES = 990_000  # Google Calendar stops at 1 MB
SURELY_SMALL = 300  # entries that fit whatever they hold
NAMESPACE = UUID("6f9d2f5e-3c1b-5a44-9d0e-2b7f7c1f4a10")
REFRESH = timedelta(hours=12)
QUOTES_SHOWN = 3
LONGEST_QUOTE = 300
Files = Iterator[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class _Item:
    """An entry and its bytes."""

    entry: Entry
    uid: str
    data: bytes


def files(timeline: Timeline, _settings: Settings) -> Files:
    """The feed, and where it cannot hold everything the feed of everything, and one a year."""
    everything = tuple(entries(timeline.events))
    items = _items(timeline, everything)
    shown = [item for item in items if not item.entry.coarse]
    fitting = _fitting(shown)
    yield (
        "timeline.ics",
        _feed(timeline, "timeline.ics", fitting, _note(timeline, everything, len(shown), len(fitting))),
    )
    if has_all(timeline) or len(fitting) < len(shown):
        yield "timeline-all.ics", _feed(timeline, "timeline-all.ics", items, "")
    if len(fitting) < len(shown):
        for year in sorted({item.entry.first.year for item in items}):
            name = f"timeline-{year:04}.ics"
            yield name, _feed(timeline, name, [item for item in items if item.entry.first.year == year], "")


def render(timeline: Timeline, settings: Settings) -> bytes:
    """The feed alone."""
    return next(files(timeline, settings))[1]


def has_all(timeline: Timeline) -> bool:
    """Whether `timeline-all.ics` is sure to be written beside the feed."""
    found = tuple(entries(timeline.events))
    return len(found) > SURELY_SMALL or any(entry.coarse for entry in found)


def _note(timeline: Timeline, everything: Sequence[Entry], shown: int, fitting: int) -> str:
    """What a subscriber should know of what the feed lacks."""
    notes = []
    if shown < len(everything):
        notes.append("What is known only by its year is in timeline-all.ics.")
    if fitting < shown:
        notes.append(
            f"The {fitting:,} most important of {shown:,} entries; timeline-all.ics holds all of them."
        )
    if lost := len(timeline.events) - len({entry.event.id for entry in everything}):
        notes.append(f"{count(lost, 'event')} outside the years 1 to 9998 cannot be in a calendar.")
    return " ".join(notes)


def _fitting(items: list[_Item]) -> list[_Item]:
    """The pinned and most important events that a feed has room for, all the entries of one or none, in their order."""
    whole: dict[str, list[_Item]] = {}
    for item in items:
        whole.setdefault(item.entry.event.id, []).append(item)
    kept: set[str] = set()
    number = size = 0
    for identity, parts in sorted(whole.items(), key=lambda pair: _rank(pair[1][0].entry.event)):
        bytes_more = sum(len(part.data) for part in parts)
        if number + len(parts) > MOST_ENTRIES or size + bytes_more > MOST_BYTES:
            break
        number, size = number + len(parts), size + bytes_more
        kept.add(identity)
    return [item for item in items if item.entry.event.id in kept]


def _rank(event: Event) -> tuple[bool, float, str]:
    """The pinned first, then the most important."""
    return not event.pinned, -event.importance, event.id


def _feed(timeline: Timeline, name: str, items: Iterable[_Item], note: str) -> bytes:
    """One calendar file: its head, then the entries as they are."""
    import icalendar

    calendar = icalendar.Calendar()
    about = words(timeline.description) or (
        f"{count(len(timeline.events), 'dated event')} from {count(len(timeline.articles), 'article')}."
    )
    about = f"{clip(about, 600)} {note}".strip()
    title = words(timeline.title)
    if name.removesuffix(".ics") not in ("timeline", "timeline-all"):
        title = f"{title}: {int(name[9:13])}"
    calendar.add("PRODID", f"-//news-timeline//timeline {timeline.version}//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    # The library escapes some of these and not others; a vText is always escaped.
    for key, text in (
        ("NAME", title),
        ("X-WR-CALNAME", title),
        ("DESCRIPTION", about),
        ("X-WR-CALDESC", about),
    ):
        calendar[key] = icalendar.vText(text)
    calendar["COLOR"] = icalendar.vText("teal")
    calendar.add("LAST-MODIFIED", _moment(timeline.updated))
    calendar["REFRESH-INTERVAL"] = icalendar.vDuration(REFRESH, icalendar.Parameters({"VALUE": "DURATION"}))
    calendar["X-PUBLISHED-TTL"] = icalendar.vDuration(REFRESH)
    if timeline.url is not None:
        home = timeline.url.rstrip("/") + "/"
        calendar["SOURCE"] = icalendar.vUri(home + name, params=icalendar.Parameters({"VALUE": "URI"}))
        calendar["URL"] = icalendar.vUri(home)
    end = b"END:VCALENDAR\r\n"
    head: bytes = calendar.to_ical()
    return head.removesuffix(end) + b"".join(item.data for item in items) + end


def _items(timeline: Timeline, found: Iterable[Entry]) -> list[_Item]:
    """The entries, each written once, by first day and UID."""
    articles = {article.id: article for article in timeline.articles}
    items = []
    for entry in found:
        uid = str(uuid5(NAMESPACE, entry.event.id + entry.key))
        items.append(_Item(entry, uid, _component(entry, uid, articles, timeline).to_ical()))
    return sorted(items, key=lambda item: (item.entry.first, item.uid))


def _component(entry: Entry, uid: str, articles: dict[str, Article], timeline: Timeline) -> icalendar.Event:
    """One VEVENT."""
    import icalendar

    event, site = entry.event, timeline.url
    changed = _moment(event.modified or timeline.updated)
    component = icalendar.Event()
    component.add("SUMMARY", entry.summary)
    component.add("DTSTART", entry.first.to_date())
    component.add("DTEND", (entry.last + 1).to_date())
    component.add("DTSTAMP", changed)
    component.add("LAST-MODIFIED", changed)
    component.add("UID", uid)
    component.add("SEQUENCE", event.sequence)
    component.add("CLASS", "PUBLIC")
    component.add("TRANSP", "TRANSPARENT")
    component.add("DESCRIPTION", "\n\n".join(_paragraphs(event, articles, site)))
    places = [clip(words(place), 80) for place in event.places]
    if places:
        component.add("LOCATION", places[0])
        component.add("CATEGORIES", places[:5])
    if site is not None:
        component["URL"] = icalendar.vUri(permalink(site, event.id))
    component["X-EDTF"] = icalendar.vText(edtf.write(event.when))
    component.add("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE")
    component.add("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
    return component


def _paragraphs(event: Event, articles: dict[str, Article], site: str | None) -> Iterator[str]:
    about = words(event.description)
    if about and about not in {words(source.quote.exact) for source in event.sources}:
        yield clip(about, 2 * LONGEST_QUOTE)
    for source in event.sources[:QUOTES_SHOWN]:
        yield f"“{clip(words(source.quote.exact), LONGEST_QUOTE)}”\n— {_origin(source, articles)}"
    if len(event.sources) > QUOTES_SHOWN:
        yield f"and {count(len(event.sources) - QUOTES_SHOWN, 'more passage')}"
    yield f"Date: {label(event.when)}" + ("" if site is None else f"\n{permalink(site, event.id)}")


def _origin(source: Source, articles: dict[str, Article]) -> str:
    """As much as is known of: The Courier, 2020-04-29: https://…; or: The Courier, some time in 2020 (dated by a caption)"""
    article = articles[source.article]
    draft, dating = article.draft, dating_at(article, source.quote.start)
    name = clip(words(draft.publisher or draft.title), 120)
    if dating.day is not None:
        name += f", {dating.day}" + (f" ({BORROWED})" if borrows(article, source.quote.start) else "")
    elif dating.within is not None:
        name += f", {words(with_clue(dating))}"
    return name + (f": {words(draft.url)}" if draft.url else "")


def _moment(text: str) -> datetime:
    """An RFC 3339 time, to the second, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC).replace(microsecond=0)
