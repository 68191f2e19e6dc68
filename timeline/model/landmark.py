"""An event that words are counted from, as a sentence names it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.article import Span


@dataclass(frozen=True, slots=True)
class Landmark:
    """An event that an expression is counted from: "the storm" of "two days after the storm".

    `names` are the keys by which it is known again, as in `Statement.names`; `which` the words, in lower case, that tell which one is
    meant: "the Orm dam" of "the collapse of the Orm dam". `dated` is the offset of the expression that tells when it was
    ("the vote on Sunday"), None where there is none. `turned` tells that it is the event itself that is dated, from what stands beside it:
    "on Sunday, two days after the storm struck".
    """

    words: Span
    names: frozenset[str]
    which: frozenset[str] = frozenset()
    dated: int | None = None
    turned: bool = False
