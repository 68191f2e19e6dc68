"""One correction: what is to be done, and to which event, known by its id and by the passage it was made on."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.chrono import Interval
from timeline.evidence import Passage

ACTIONS = ("redate", "retitle", "merge", "split", "hide", "pin")


@dataclass(frozen=True, slots=True)
class Reference:
    """An event, by its id ("" where that is not told), and a passage that tells of it (empty where none is told).

    Where the article says the same more than once, `occurrence` is the one that is meant, from 1; 0 is any.
    """

    event: str
    passage: Passage
    occurrence: int = 0

    def __str__(self) -> str:
        quote, article = self.passage.quote, self.passage.article
        said = f"“{quote}”" + (f" in {article}" if article else "") if quote else ""
        return ", ".join(filter(None, (self.event, said)))


@dataclass(frozen=True, slots=True)
class Correction:
    """An entry of `corrections.toml`, which stands at `place` (path:line).

    `date` goes with "redate", `title` with "retitle"; `others` are the events that "merge" adds, or the
    passages that "split" takes away.
    """

    action: str
    about: Reference
    place: str
    date: Interval | None = None
    title: str = ""
    others: tuple[Reference, ...] = ()
