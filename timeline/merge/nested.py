"""A coarser date ("earlier this week") joins the one finer group inside it that it is most like, or stays alone."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.chrono import Interval
from timeline.merge.compared import Compared, Group
from timeline.merge.dates import days
from timeline.merge.index import Index
from timeline.merge.likeness import cosine_for

_ENOUGH = 0.5  # how alike a coarser group and a finer one must be (docs/decisions/0007)
_AGREE = 0.8  # how far their dates agree, for likeness


def nested(found: Iterable[Group], compared: Compared) -> list[Group]:
    """The groups, the finest first; what has joined a group does not draw others to it, so that nothing is bridged."""
    order = sorted(found, key=lambda group: (days(compared.date(group)), group[0]))
    index, cores, joined = Index(), list[Group](), list[list[int]]()
    for group in order:
        frame, centre = compared.date(group), compared.centre(group)
        near = index.near(centre, cosine_for(_ENOUGH)) if frame.length != 1 else ()
        inside = [n for n in sorted(near) if _fits(compared.date(cores[n]), frame)]
        likely = [(compared.between(group, cores[n], _AGREE), -n) for n in inside]
        score, best = max(likely, default=(0.0, 0))
        if score >= _ENOUGH:
            joined[-best].extend(group)
        else:
            index.add(len(cores), centre)
            cores.append(group)
            joined.append([*group])
    return [*joined]


def _fits(fine: Interval, frame: Interval) -> bool:
    return fine != frame and frame.length is not None and frame.contains(fine)
