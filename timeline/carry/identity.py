"""Which event of this build is which event of the one before: links and calendars know them by their ids.

An event keeps the id that it had as long as passages tell of it which told of it before, whether they stayed as they
were or were put in other words, and in whatever order the articles come. Each id goes to the event that inherits most
of its passages. Where two have become one, the other's id stands in `previous_ids`; where one has become two, the larger
part keeps the id. A new event never gets an id that another one had.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.evidence import Passage, common, pairs
from timeline.merge.naming import free
from timeline.model import Event

_LIKE_TITLES = 0.75  # shared words by which two events of one date are one, though no passage is the same
_Shared = dict[tuple[int, int], float]
_Matched = dict[int, int]  # the old event of a new one, by their numbers


def kept(events: Sequence[Event], before: Sequence[Event]) -> tuple[Event, ...]:
    """The events of a build, in their order, with the ids that they had in the one before.

    `events` have ids that are theirs alone, made of what they hold; so the outcome does not depend on any order.
    """
    shared = _shared(before, events)
    matched = _greedy(_by_passages(shared, before, events))
    matched |= _greedy(_by_titles(shared, matched, before, events))
    former: dict[int, set[str]] = defaultdict(set)
    for new, old in matched.items():
        former[new].update(before[old].previous_ids)
    for old, new in _absorbed(shared, matched, events).items():
        former[new].update((before[old].id, *before[old].previous_ids))
    return _named(events, {new: before[old].id for new, old in matched.items()}, former, before)


@dataclass(frozen=True, slots=True, order=True)
class _Rank:
    """Of two ways to match, the lesser is the better; the numbers decide nothing."""

    strength: float  # negative
    overlap: float  # negative: the share of what the two hold that they have in common
    strays: bool  # the passage that the old event shows first has gone elsewhere
    old_id: str
    new_id: str
    old: int
    new: int


def _shared(before: Sequence[Event], events: Sequence[Event]) -> _Shared:
    """How much of each old event each new one holds: the sum of the strengths of their common passages."""
    old = [(n, Passage.of(source)) for n, event in enumerate(before) for source in event.sources]
    new = [(n, Passage.of(source)) for n, event in enumerate(events) for source in event.sources]
    found: _Shared = defaultdict(float)
    for pair in sorted(pairs([p for _, p in old], [p for _, p in new]), key=lambda pair: -pair.strength):
        found[old[pair.old][0], new[pair.new][0]] += pair.strength
    return dict(found)


def _by_passages(shared: _Shared, before: Sequence[Event], events: Sequence[Event]) -> Iterable[_Rank]:
    for (old, new), strength in shared.items():
        was, is_now = before[old], events[new]
        both = len(was.sources) + len(is_now.sources) - strength
        lead = was.sources[0]
        strays = all((s.article, s.quote.exact) != (lead.article, lead.quote.exact) for s in is_now.sources)
        yield _Rank(-round(strength, 6), -round(strength / both, 6), strays, was.id, is_now.id, old, new)


def _by_titles(
    shared: _Shared, matched: _Matched, before: Sequence[Event], events: Sequence[Event]
) -> Iterable[_Rank]:
    """Events that no passage connects with any other: the same date, and titles that are like one another."""
    known_old = {old for old, _ in shared}
    by_date: dict[object, list[int]] = defaultdict(list)
    for old, was in enumerate(before):
        if old not in known_old:
            by_date[was.when.start, was.when.end].append(old)
    for new, is_now in enumerate(events):
        if new in matched:
            continue
        for old in by_date[is_now.when.start, is_now.when.end]:
            like = common(before[old].title, is_now.title)
            if like >= _LIKE_TITLES:
                yield _Rank(
                    -round(like, 6),
                    0.0,
                    strays=False,
                    old_id=before[old].id,
                    new_id=is_now.id,
                    old=old,
                    new=new,
                )


def _greedy(ranks: Iterable[_Rank]) -> _Matched:
    """One to one, the best first."""
    matched: _Matched = {}
    done: set[int] = set()
    for rank in sorted(ranks):
        if rank.old not in done and rank.new not in matched:
            matched[rank.new] = rank.old
            done.add(rank.old)
    return matched


def _absorbed(shared: _Shared, matched: _Matched, events: Sequence[Event]) -> dict[int, int]:
    """For each old event that lost its id but not all of its passages, the new one that holds most of them."""
    alive = set(matched.values())
    ranks = sorted((-round(strength, 6), events[new].id, old, new) for (old, new), strength in shared.items())
    best: dict[int, int] = {}
    for _, _, old, new in ranks:
        if old not in alive:
            best.setdefault(old, new)
    return best


def _named(
    events: Sequence[Event], own: dict[int, str], former: dict[int, set[str]], before: Sequence[Event]
) -> tuple[Event, ...]:
    taken = {name for event in before for name in (event.id, *event.previous_ids)}
    names: dict[int, str] = {}
    for new in sorted(range(len(events)), key=lambda n: events[n].id):
        names[new] = own.get(new) or free(events[new].id, taken)
        taken.add(names[new])
    alive = set(names.values())
    return tuple(
        replace(event, id=names[n], previous_ids=tuple(sorted(former[n] - alive)))
        for n, event in enumerate(events)
    )
