"""Which events a short timeline keeps: the most important ones, and not five of one day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heapreplace

from timeline.chrono import Interval
from timeline.model.timeline import Event, in_order

_SHORT = 7  # days: an event inside a longer one is no second event of its date


def top(events: Iterable[Event], count: int | None) -> tuple[Event, ...]:
    """The `count` most important events in order of time, or all of them where there are fewer, or `count` is None.

    The second event of a date counts for half its importance, the third for a third: five things said of one day are not five
    key events, nor is a month one beside its days. Pinned events are kept whatever their importance, and above `count`. Of
    equals the earlier one is kept, then the one whose id comes first.
    """
    ordered = in_order(events)
    if count is None or len(ordered) <= count:
        return ordered
    kept = [event for event in ordered if event.pinned]
    left = [_standing(event, place, kept) for place, event in enumerate(ordered) if not event.pinned]
    heapify(left)
    while left and len(kept) < count:
        best = left[0]
        now = _standing(ordered[best[1]], best[1], kept)
        if now > best:  # another event of its date was kept since
            heapreplace(left, now)
        else:
            heappop(left)
            kept.append(ordered[now[1]])
    return in_order(kept)


def _standing(event: Event, place: int, kept: Sequence[Event]) -> tuple[float, int]:
    """Where an event stands in the line, the first being the least."""
    return -event.importance / (1 + sum(_one_date(event.when, other.when) for other in kept)), place


def _one_date(when: Interval, kept: Interval) -> bool:
    return when.contains(kept) or (kept.length is not None and kept.length <= _SHORT and kept.contains(when))
