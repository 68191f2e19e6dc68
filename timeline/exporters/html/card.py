"""One event as the page shows it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from timeline.chrono import Day, Grain, edtf
from timeline.exporters.dates import Names, day_name, spell
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.typeset import When, kind, typeset
from timeline.exporters.published import BORROWED, borrows, dated_by, dating_at, published
from timeline.exporters.resolution import resolution
from timeline.exporters.text import clip, count, line, passage
from timeline.model import Article, Certainty, Event, Source, Status

CONTEXT = 400  # characters of a quote on either side of the expression
LONGEST_SUMMARY = 600
LONGEST_NAME = 80
DOUBTFUL = 0.9  # below this, a publication date counts as inferred
_WEB = re.compile(r"https?://[^\s\"'<>\\^`{|}]+")
_STATUS = {
    Status.PLANNED: "Planned",
    Status.ONGOING: "Ongoing",
    Status.CONDITIONAL: "Only if a condition is met",
    Status.DENIED: "Denied",
}
_NOUNS = {Grain.SPAN: "period", Grain.HALF: "half-year"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation in three parts, the middle one being the time expression; and what it was read as.

    `published` is the day of its article for machines, "" where only an interval is known or nothing, `published_name` either in words, and `doubt`
    what is to be said of that date.

    `seen` is where it stands in the article as it was read, from the top of the site; "" where that is not shown.
    """

    before: str
    said: str
    after: str
    language: str
    title: str
    url: str
    publisher: str
    published: str
    published_name: str
    value: str
    how: str
    supports: bool
    doubt: str
    seen: str


@dataclass(frozen=True, slots=True)
class Card:
    id: str
    former: tuple[str, ...]
    kind: str
    sure: bool
    key: bool
    title: str
    flags: tuple[str, ...]
    when: When
    summary: str
    lead: Passage
    more: tuple[Passage, ...]
    agreement: str
    note: tuple[str, str]
    tags: tuple[str, ...]
    numbers: Mapping[str, str]


def is_sure(event: Event) -> bool:
    """Whether nothing about its date is in doubt: exact as far as it goes, undisputed, and not resting on a guess."""
    return event.certainty is Certainty.CERTAIN and not event.alternatives and not _rests_on_a_guess(event)


def _rests_on_a_guess(event: Event) -> bool:
    """Whether all that supports its date was counted from a publication date that is itself inferred."""
    return all(map(_inferred, (source for source in event.sources if source.supports)))


def _inferred(source: Source) -> bool:
    return source.anchor.type != "none" and source.anchor.confidence < DOUBTFUL


def card(event: Event, layout: Layout, numbers: Mapping[str, str]) -> Card:
    """The view of an event; `numbers` are those of its places, people and outlets in the filters."""
    lead, *more = sorted(
        event.sources, key=lambda s: (not s.supports, s.value != event.when, s.expression is None)
    )
    quotes = {line(source.quote.exact) for source in event.sources}
    about = line(event.description)
    title = line(event.title) or "(no title)"
    return Card(
        id=event.id,
        former=event.previous_ids,
        kind=kind(event),
        sure=is_sure(event),
        key=event.id in layout.key,
        title=clip(title, 200),
        flags=tuple(_flags(event)),
        when=typeset(event.when, layout.names),
        summary="" if about in quotes or about == title else clip(about, LONGEST_SUMMARY),
        lead=_passage(lead, event, layout),
        more=tuple(_passage(source, event, layout) for source in more),
        agreement=_agreement(event) if more else "",
        note=_note(event, layout.names),
        tags=tuple(clip(line(name), LONGEST_NAME) for name in names(event)),
        numbers=numbers,
    )


def _flags(event: Event) -> Iterator[str]:
    """What a reader should know before the date is taken for granted."""
    if event.status in _STATUS:
        yield _STATUS[event.status]
    if event.alternatives:
        yield "Date disputed"
    if event.certainty is Certainty.UNCERTAIN:
        yield "Date uncertain"
    elif _rests_on_a_guess(event):
        yield "Date rests on an inferred publication date"


def names(event: Event) -> Iterable[str]:
    """Its places, then those who take part, each once."""
    return dict.fromkeys((*event.places, *(entity.name for entity in event.entities)))


def _passage(source: Source, event: Event, layout: Layout) -> Passage:
    article = layout.articles[source.article]
    draft, dating = article.draft, dating_at(article, source.quote.start)
    before, said, after = _parts(source)
    return Passage(
        before=before,
        said=said,
        after=after,
        language=draft.language,
        title=clip(line(draft.title), 200) or line(draft.id),
        url=web(draft.url),
        publisher=clip(line(draft.publisher or ""), LONGEST_NAME),
        published="" if dating.day is None else str(dating.day),
        published_name=published(dating, layout.names),
        value=spell(source.value, layout.names),
        how=resolution(source, event.when, layout.names),
        supports=source.supports,
        doubt=_doubt(source, article),
        seen=f"{layout.sheets[article.id]}#p{source.quote.start}" if article.id in layout.sheets else "",
    )


def _doubt(source: Source, article: Article) -> str:
    """Why the publication date is not to be taken for granted; "" where it is."""
    dating = dating_at(article, source.quote.start)
    if borrows(article, source.quote.start):
        return BORROWED
    if dating.day is None:
        return f"dated by {by}" if (by := dated_by(dating)) else ""
    return "date inferred" if _inferred(source) else ""


def _parts(source: Source) -> tuple[str, str, str]:
    """The quote before, in and after its expression; a very long one is cut around it."""
    text, start = source.quote.exact, source.quote.start
    if source.expression is None:
        return clip(line(text), 2 * CONTEXT), "", ""
    begin, end = source.expression.start - start, source.expression.end - start
    before, after = passage(text[:begin]).lstrip(), passage(text[end:]).rstrip()
    if len(before) > CONTEXT:
        before = "…" + before[-CONTEXT:]
    return before, passage(text[begin:end]), clip(after, CONTEXT)


def web(url: str | None) -> str:
    """An address that may be linked to: on the web, every character allowed; else ""."""
    if url is None or not _WEB.fullmatch(url):
        return ""
    return quote(line(url), safe="%/:=&?~#+!$,;@()*-._")


def _agreement(event: Event) -> str:
    """How many sources give how exact a date: "2 sources agree on the day, 1 on the month"."""
    finest: dict[str, Grain] = {}
    for source in event.sources:
        if source.supports:
            finest[source.article] = min(source.value.grain, finest.get(source.article, Grain.SPAN))
    grains = Counter(finest.values())
    parts = [
        f"{number} on the {_NOUNS.get(grain, grain.name.lower())}" for grain, number in sorted(grains.items())
    ]
    if not parts:
        return ""
    number, rest = parts[0].split(" ", 1)
    parts[0] = f"{count(int(number), 'source')} {'gives' if number == '1' else 'agree'} {rest}"
    return ", ".join(parts).replace("gives on ", "gives ")


def _note(event: Event, names: Names) -> tuple[str, str]:
    """What the sources disagree about: "2 sources say 6 May 2024, 1 says 7 May 2024"; or who else says otherwise."""
    by_hand = next((c.was for c in event.corrected if c.action == "redate"), "")
    if by_hand:
        return "Date corrected by hand.", f"The passages were read as {spell(edtf.read(by_hand), names)}."
    if not event.alternatives:
        return "", ""
    agree = len({source.article for source in event.sources if source.supports})
    others = ", ".join(f"{a.sources} {_say(a.sources)} {spell(a.value, names)}" for a in event.alternatives)
    return "Sources differ.", f"{count(agree, 'source')} {_say(agree)} {spell(event.when, names)}, {others}."


def _say(number: int) -> str:
    return "says" if number == 1 else "say"


def day_text(stamp: str, names: Names) -> str:
    """The day of an RFC 3339 time, in words."""
    return day_name(Day.parse(stamp[:10]), names)
