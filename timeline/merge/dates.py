"""The date on which the mentions of an event agree, and what the others say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.chrono import Grain, Interval, cycle
from timeline.model import Alternative, Mention

ENDLESS = 10**9  # days: longer than any date that ends
CENTURY = 36525  # days, for a date without beginning or end where more says no more
_UNITS = {
    Grain.MONTH: cycle.MONTH,
    Grain.YEAR: cycle.YEAR,
    Grain.DECADE: cycle.DECADE,
    Grain.CENTURY: cycle.CENTURY,
}


def told_at(when: Interval) -> Interval:
    """When an event that is told by an open range began: "since 2014" is compared as 2014."""
    if when.end is not None or when.start is None:
        return when
    unit = _UNITS.get(when.ends[0], cycle.DAY)
    return unit.at(when.start)


def agreed(mentions: Sequence[Mention]) -> Interval:
    """The finest date; of several the one that most articles give, then the surest, the exact, the closed one."""
    finest = min(_length(m.source.value) for m in mentions)
    fine = _by_date(m for m in mentions if _length(m.source.value) == finest)

    def worth(when: Interval) -> tuple[int, float, bool, bool, str]:
        said = fine[when]
        sure = round(sum(m.source.confidence for m in said), 6)
        return _articles(said), sure, not when.approximate, when.length is not None, str(when)

    return max(fine, key=worth)


def supports(value: Interval, when: Interval) -> bool:
    """Whether a date told by a passage fits that of its event: the one lies in the other."""
    told, agreed_on = told_at(value), told_at(when)
    return told.contains(agreed_on) or agreed_on.contains(told)


def alternatives(mentions: Sequence[Mention], when: Interval) -> tuple[Alternative, ...]:
    """The dates that do not fit the event's, each with the number of articles that give it, the most frequent first."""
    against = _by_date(m for m in mentions if not supports(m.source.value, when))
    found = (Alternative(value, _articles(said)) for value, said in against.items())
    return tuple(sorted(found, key=lambda a: (-a.sources, str(a.value))))


def _by_date(mentions: Iterable[Mention]) -> Mapping[Interval, list[Mention]]:
    out: dict[Interval, list[Mention]] = defaultdict(list)
    for mention in mentions:
        out[mention.source.value].append(mention)
    return out


def _articles(mentions: Sequence[Mention]) -> int:
    return len({m.source.article for m in mentions})


def days(when: Interval) -> int:
    """How long a date is, `ENDLESS` without beginning or end."""
    return when.length or ENDLESS


def _length(value: Interval) -> int:
    return days(told_at(value))
