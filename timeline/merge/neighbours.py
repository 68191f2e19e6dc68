"""Groups of neighbouring days that tell the same in much the same words are one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from timeline.merge.compared import Compared, Group
from timeline.merge.index import Index
from timeline.merge.likeness import cosine_for

_ENOUGH = 0.6  # how alike groups of two days must be (docs/decisions/0007)
_AGREE = 0.1  # how far their dates agree, for likeness


def neighbours(found: Sequence[Group], compared: Compared) -> list[Group]:
    """The groups, in their order, those of two neighbouring days joined: the most alike first, each at most once."""
    days = defaultdict[int, Index](Index)
    deeds = {
        n: day
        for n, c in enumerate(found)
        if (day := _day(c, compared)) is not None and _tells_a_deed(c, compared)
    }
    for number, day in deeds.items():
        days[day].add(number, compared.centre(found[number]))
    pairs = sorted(
        (-likely, a, b)
        for a, day in deeds.items()
        for b in days[day + 1].near(compared.centre(found[a]), cosine_for(_ENOUGH))
        if (likely := _alike(found[a], found[b], compared)) >= _ENOUGH
    )
    partner = dict[int, int]()
    for _, a, b in pairs:
        if a not in partner and b not in partner:
            partner[a], partner[b] = b, a
    return [
        [*group, *(found[partner[n]] if n in partner else ())]
        for n, group in enumerate(found)
        if partner.get(n, n) >= n
    ]


def _day(group: Group, compared: Compared) -> int | None:
    """The number of the day of a group; None where it is not told to the day."""
    when = compared.dates[group[0]]
    return when.start.number if when.start is not None and when.length == 1 else None


def _tells_a_deed(group: Group, compared: Compared) -> bool:
    return not all(compared.mentions[n].statement.saying for n in group)


def _alike(a: Group, b: Group, compared: Compared) -> float:
    """How alike two groups of neighbouring days are; not at all where one article tells of both."""
    told = {compared.mentions[n].source.article for n in a}
    if any(compared.mentions[n].source.article in told for n in b):
        return 0.0
    return compared.between(a, b, _AGREE)
