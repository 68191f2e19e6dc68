"""A time expression: what it says, and, once it is known when that was said, what it means."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.chrono import edtf, timex3
from timeline.chrono.value import Value, When
from timeline.model.anchor import Anchor
from timeline.reading import Reading


@dataclass(frozen=True, slots=True)
class Outer:
    """The range that the words around an expression make of it: "since 2014"; NoDate where another end tells it."""

    start: int
    end: int
    rule: str
    reading: Reading = field(repr=False)
    meaning: Value | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression: what it says, and, once it is known when that was said, what it means.

    `meaning` is None before that, and for a relative expression of an undated article.
    Where the words around it make a range ("since 2014", "from May to July"), `outer` is that
    range, which events use; TIMEX3 has no ranges and tells the ends. `anchor` is what the meaning was
    counted from; `kind` the kind of text outside which it is none.
    """

    start: int
    end: int
    text: str
    rule: str
    reading: Reading = field(repr=False)
    confidence: float = 1.0
    meaning: Value | None = None
    outer: Outer | None = None
    anchor: Anchor | None = None
    kind: str | None = None

    def said(self, meaning: Value | None, outer: Outer | None, anchor: Anchor) -> Expression:
        """The same words with what they mean here."""
        return Expression(
            self.start,
            self.end,
            self.text,
            self.rule,
            self.reading,
            self.confidence,
            meaning,
            outer,
            anchor,
            self.kind,
        )

    @property
    def type(self) -> str:
        """TIMEX3 type; DATE where the meaning is not known."""
        return "DATE" if self.meaning is None else timex3.type_of(self.meaning)

    @property
    def value(self) -> str | None:
        """TIMEX3 value, or None where the meaning is not known."""
        return None if self.meaning is None else timex3.write(self.meaning)

    @property
    def edtf(self) -> str | None:
        """EDTF of the days meant; None for durations, sets and references."""
        return edtf.write(self.meaning.interval) if isinstance(self.meaning, When) else None
