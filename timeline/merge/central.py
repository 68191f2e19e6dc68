"""How likely two mentions of one date are one event: by how alike they are, and by what else is told of the date.

Two that are both like most of what is told of their date more likely tell the one thing it is told for; of a date
of which many different things are told two must be more alike.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import exp, sqrt

from timeline.merge.agreement import weighed
from timeline.merge.compared import Compared, Group

# How much it speaks for one event that both are like what is told of the date (docs/decisions/0007).
_CENTRAL = 3.0
# How alike two mentions of a date usually are, and as how many such it counts in: of a date told twice little is known.
_USUAL, _FEW = 0.08, 5
_MOST = 0.35  # beyond that it tells only that one report was printed often
_TWO = 0.5  # two mentions of one article that are less likely one event are two


class OneDate:
    """The mentions of one date, by their places in `block`."""

    def __init__(self, block: Group, compared: Compared) -> None:
        alike = [array("d", (compared.alike(a, b) for a in block[:place])) for place, b in enumerate(block)]
        central = _central(alike)
        self._rows = [
            array("d", (_likely(like, central[a] * central[b]) for a, like in enumerate(row)))
            for b, row in enumerate(alike)
        ]
        told = [compared.mentions[number].source.article for number in block]
        self._apart = [(a, b) for a, b in _of_one_article(told) if self._rows[b][a] < _TWO]
        if compared.dates[block[0]].length == 1:
            parts = [compared.parts(number) for number in block]
            for b, row in enumerate(self._rows):
                for a, likely in enumerate(row):
                    row[a] = weighed(likely, parts[a], parts[b])

    def likely(self, a: int, b: int) -> float:
        """How likely two are one event, 0 to 1; the lower place first."""
        return self._rows[b][a]

    def apart(self) -> Iterator[tuple[int, int]]:
        """Those that one article tells as two events: what is like both joins one of them."""
        return iter(self._apart)


def _central(rows: Sequence[array[float]]) -> list[float]:
    """How like the others each is, as far as it counts; a row holds how like those before it one is."""
    sums = [sum(row) for row in rows]
    for row in rows:
        for place, alike in enumerate(row):
            sums[place] += alike
    counted = max(1, len(rows) - 1 + _FEW)
    return [sqrt(_CENTRAL * min(_MOST, (likes + _FEW * _USUAL) / counted)) for likes in sums]


def _likely(alike: float, central: float) -> float:
    return 1 - (1 - alike) * exp(-central) if alike else 0.0


def _of_one_article(articles: Sequence[str]) -> Iterator[tuple[int, int]]:
    told: dict[str, list[int]] = defaultdict(list)
    for place, article in enumerate(articles):
        told[article].append(place)
    for places in told.values():
        yield from combinations(places, 2)
