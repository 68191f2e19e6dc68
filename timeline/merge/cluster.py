"""Which mentions are one event. The result does not depend on the order in which they come.

Mentions of the same date are compared first; then groups of neighbouring days; a coarser date then joins the one finer
group inside it that it is most like.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from math import log2

from timeline.chrono import Day
from timeline.merge.central import OneDate
from timeline.merge.compared import Compared, Group
from timeline.merge.dates import CENTURY, ENDLESS, days, told_at
from timeline.merge.linkage import linked
from timeline.merge.neighbours import neighbours
from timeline.merge.nested import nested
from timeline.model import Mention

# How likely one event mentions of one date must be, set on pairs of six stories, judged by hand, and on the source articles
# (docs/decisions/0007).
SAME_DATE = 0.6
# The more is told of the days around it, the likelier two are alike by chance: so much more for each doubling over so many mentions.
_CROWD, _SMALL, _CROWDED = 0.035, 12, 0.17  # at most
# And the longer a date is, the more can have happened in it: so much more for each doubling.
_COARSE, _COARSEST = 0.006, 15  # doublings at most: a century
# The mentions of one event in canonical order, and how like the others each is.
Cluster = tuple[tuple[Mention, ...], tuple[float, ...]]


def clusters(mentions: Iterable[Mention]) -> list[Cluster]:
    """Groups of mentions that tell of one event, in canonical order, with how like the others each is, from 0 to 1.

    The mentions come back with what joined them to their group.
    """
    compared = Compared(sorted(mentions, key=key))
    found = nested(neighbours(_of_one_date(compared), compared), compared)
    return [_told(sorted(group), compared) for group in found]


def key(mention: Mention) -> tuple[int, int, str, int, int]:
    """The canonical order: by date, article, place."""
    when = told_at(mention.source.value)
    start = -ENDLESS if when.start is None else when.start.number
    source = mention.source
    at = source.expression.start if source.expression else source.quote.start
    return start, days(when), source.article, at, source.quote.start


def same_date(crowd: int, length: int = 1) -> float:
    """How likely one event two mentions of a date must be: `length` in days, `crowd` mentions on and around it."""
    around = min(_CROWDED, _CROWD * max(0.0, log2(crowd / _SMALL)))
    return SAME_DATE + around + _COARSE * min(_COARSEST, log2(length))


def _of_one_date(compared: Compared) -> list[Group]:
    """The mentions of each date, in groups that are alike enough."""
    blocks: dict[tuple[Day | None, Day | None], list[int]] = defaultdict(list)
    for number, when in enumerate(compared.dates):
        blocks[when.start, when.end].append(number)
    return [group for block in blocks.values() for group in _linked(block, compared)]


def _linked(block: Group, compared: Compared) -> list[Group]:
    when = compared.dates[block[0]]
    date, enough = OneDate(block, compared), same_date(compared.near(when), when.length or CENTURY)
    return [[block[n] for n in group] for group in linked(len(block), date.likely, enough, date.apart())]


def _told(group: Group, compared: Compared) -> Cluster:
    return tuple(_joined(n, group, compared) for n in group), tuple(compared.to(n, group) for n in group)


def _joined(number: int, group: Group, compared: Compared) -> Mention:
    mention = compared.mentions[number]
    return replace(mention, source=replace(mention.source, joined=compared.joined(number, group)))
