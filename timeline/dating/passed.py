"""How much of a week, a month or a year has passed when somebody says "earlier this month" or "later this week"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.chrono import Grain
from timeline.chrono.cycle import Cycle, Days, Unit
from timeline.dating.clue import Passed
from timeline.dating.piece import Piece
from timeline.reading import About, Present, Reading, Shift

_EARLIER = re.compile(r"early|earlier|(?:the )?(?:start|beginning)", re.IGNORECASE)
_LATER = re.compile(r"later?\b|(?:the )?end", re.IGNORECASE)


def passed(piece: Piece) -> tuple[Passed, ...]:
    """A clue for each kind of phrase that names a part of the unit which is running; each kind once."""
    return tuple({clue.table: clue for clue in reversed(list(_passed(piece)))}.values())


def _passed(piece: Piece) -> Iterator[Passed]:
    for e in piece.expressions:
        cycle = _running(e.reading)
        if not isinstance(cycle, Unit | Days) or cycle.grain is Grain.DAY:
            continue
        for word, found in (("earlier", _EARLIER.match(e.text)), ("later", _LATER.match(e.text))):
            if found:
                yield Passed(f"{word} {cycle.grain.name.lower()}", cycle, piece.span(e))


def _running(reading: Reading) -> Cycle | None:
    """The unit that is running, of a phrase that names a part of it."""
    inner = reading.reading if isinstance(reading, About) else reading
    if isinstance(inner, Shift) and inner.steps == 0:
        return inner.cycle
    return inner.cycle if isinstance(inner, Present) else None
