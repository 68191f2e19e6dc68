"""One event as the page shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.chrono import Day, Grain, edtf
from timeline.exporters.dates import Names, day_name, spell
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.provenance import LONGEST_NAME, Passage, inferred, shown
from timeline.exporters.html.typeset import When, kind, typeset
from timeline.exporters.text import clip, count, line
from timeline.model import Certainty, Event, Status

LONGEST_SUMMARY = 600
_STATUS = {
    Status.PLANNED: "Planned",
    Status.ONGOING: "Ongoing",
    Status.CONDITIONAL: "Only if a condition is met",
    Status.DENIED: "Denied",
}
_NOUNS = {Grain.SPAN: "period", Grain.HALF: "half-year"}


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
    return all(map(inferred, (source for source in event.sources if source.supports)))


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
        lead=shown(lead, event, layout),
        more=tuple(shown(source, event, layout) for source in more),
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
