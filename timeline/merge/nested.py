"""A coarser date ("earlier this week") joins the one finer group inside it that it is most like, or stays alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import log2

from timeline.chrono import Interval
from timeline.merge.compared import Compared, Group
from timeline.merge.dates import CENTURY, days
from timeline.merge.index import Index
from timeline.merge.likeness import cosine_for
from timeline.merge.once import Once, once

# How alike a coarser group and a finer one must be, and so much more for each doubling of the days of the coarser date, in
# which more can have happened: set on pairs of six stories, judged by hand (docs/decisions/0007).
_ENOUGH, _LONGER = 0.46, 0.01
_AGREE = 0.8  # how far their dates agree, for likeness


def nested(found: Iterable[Group], compared: Compared) -> list[Group]:
    """The groups, the finest first; what has joined a group does not draw others to it, so that nothing is bridged."""
    order = sorted(found, key=lambda group: (days(compared.date(group)), group[0]))
    index, cores, joined = Index(), list[Group](), list[list[int]]()
    known = [once([compared.mentions[n] for n in group]) for group in order]
    of_core = defaultdict[Once, list[int]](list)
    for group, told in zip(order, known, strict=True):
        frame, centre = compared.date(group), compared.centre(group)
        enough = enough_inside(frame)
        near = index.near(centre, cosine_for(enough)) if frame.length != 1 else ()
        inside = [n for n in sorted(near) if _fits(compared.date(cores[n]), frame)]
        likely = [(compared.closest(group, cores[n], _AGREE), -n) for n in inside]
        same = {n for key in told for n in of_core.get(key, ())}
        likely += [(1.0, -n) for n in same if _fits(compared.date(cores[n]), frame)]
        score, best = max(likely, default=(0.0, 0))
        if score >= enough:
            joined[-best].extend(group)
        else:
            index.add(len(cores), centre)
            cores.append(group)
            for key in told:
                of_core[key].append(len(cores) - 1)
            joined.append([*group])
    return [*joined]


def enough_inside(frame: Interval) -> float:
    """How alike a group of this date and one of a finer date inside it must be, 0 to 1."""
    return _ENOUGH + _LONGER * log2(frame.length or CENTURY)


def _fits(fine: Interval, frame: Interval) -> bool:
    return fine != frame and frame.length is not None and frame.contains(fine)
