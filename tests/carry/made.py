"""Events made of numbered passages, for laws about ids."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.chrono import Day, Interval
from timeline.merge.naming import free
from timeline.model import Anchor, Event, Source, Span, Status

_WHEN = Interval.day(Day.of(2024, 5, 6))
# Words that no two passages share.
_WORDS = (
    "barge crane ferry quarry tunnel viaduct orchard granary chapel foundry reservoir lighthouse"
).split()


def source(number: int, text: str | None = None, when: Interval = _WHEN) -> Source:
    """A passage of its own words; every third stands in one article."""
    said = text or f"{_WORDS[number]} {_WORDS[number]}{number} opened on Monday"
    start = 100 * number
    at = start + said.index("on Monday") if "on Monday" in said else start
    return Source(
        f"{number % 3}.txt",
        Span(said, start, start + len(said)),
        Anchor("published", Day.of(2024, 5, 9)),
        when,
        expression=Span("on Monday", at, at + 9),
    )


def event(
    *sources: Source | int, id_: str | None = None, title: str | None = None, when: Interval = _WHEN
) -> Event:
    """An event of these passages; its id is made of the first, its title is that one's words."""
    told = tuple(source(s) if isinstance(s, int) else s for s in sources)
    first = min(told, key=lambda s: (s.article, s.quote.start))
    own = free(f"e-{first.article[0]}{first.quote.start:09}", ())
    return Event(id_ or own, when, title or told[0].quote.exact, "", Status.OCCURRED, told)


def events(groups: Iterable[Iterable[int]]) -> tuple[Event, ...]:
    return tuple(event(*group) for group in groups)
