"""What has one publication date: an article without the further articles of its file, or one of those."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import Draft, Expression, Section, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of a draft with its time expressions; offsets are code points of the draft's text."""

    draft: Draft
    start: int
    end: int
    expressions: tuple[Expression, ...]
    section: Section | None = None

    @property
    def text(self) -> str:
        return self.draft.text[self.start : self.end]

    def within(self, expression: Expression) -> tuple[int, int]:
        """The offsets of an expression in the piece's own text."""
        return expression.start - self.start, expression.end - self.start

    def span(self, expression: Expression) -> Span:
        return Span(expression.text, expression.start, expression.end)


def pieces(draft: Draft, expressions: tuple[Expression, ...]) -> tuple[Piece, ...]:
    """The article itself first, then its sections."""
    first = min((section.start for section in draft.sections), default=len(draft.text))
    own = Piece(draft, 0, first, _inside(expressions, 0, first))
    return (
        own,
        *(Piece(draft, s.start, s.end, _inside(expressions, s.start, s.end), s) for s in draft.sections),
    )


def _inside(expressions: tuple[Expression, ...], start: int, end: int) -> tuple[Expression, ...]:
    return tuple(e for e in expressions if start <= e.start < end)
