"""How likely two mentions of one date are one event: by how alike they are, and by what else is told of the date.

Two that are both like most of what is told of their date more likely tell the one thing it is told for; of a date
of which many different things are told two must be more alike.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from math import exp, sqrt

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
        self._articles = [compared.mentions[number].source.article for number in block]
        self._rows = [
            array("d", (compared.alike(a, b) for a in block[:place])) for place, b in enumerate(block)
        ]
        sums = [sum(row) for row in self._rows]
        for row in self._rows:
            for place, alike in enumerate(row):
                sums[place] += alike
        counted = max(1, len(block) - 1 + _FEW)
        central = (min(_MOST, (likes + _FEW * _USUAL) / counted) for likes in sums)
        self._central = [sqrt(_CENTRAL * like) for like in central]

    def likely(self, a: int, b: int) -> float:
        """How likely two are one event, 0 to 1; the lower place first."""
        alike = self._rows[b][a]
        return 1 - (1 - alike) * exp(-self._central[a] * self._central[b]) if alike else 0.0

    def apart(self) -> Iterator[tuple[int, int]]:
        """Those that one article tells as two events: what is like both joins one of them."""
        told: dict[str, list[int]] = defaultdict(list)
        for place, article in enumerate(self._articles):
            told[article].append(place)
        for places in told.values():
            yield from ((a, b) for a, b in combinations(places, 2) if self.likely(a, b) < _TWO)
