"""Find the time expressions of a text: one walk over its words, the longest match, no overlap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.model import Expression, Outer
from timeline.reading import Between, Fixed, Loosely, NoDate
from timeline.rules import Match, RuleBook, Scan

_CROWD = 60  # more than any list of dates in the news and histories that the rules were measured on
_APART = 16  # code points between two that stand in one row
_PARTED = re.compile(r"\n[^\S\n]*\n")
_WORD = re.compile(r"\s*(\w+)[\s-]+")


@dataclass(frozen=True, slots=True)
class Tags:
    """What stands in a text: its expressions, and the stretches (start, end) that are too crowded with them to be prose."""

    expressions: tuple[Expression, ...]
    crowds: tuple[tuple[int, int], ...] = ()


def tag(text: str, book: RuleBook) -> tuple[Expression, ...]:
    """The time expressions of a text, in order; their meaning is not known yet.

    Of "since 2014" the expression is "2014", as TIMEX3 has it; its `outer` is the whole range.
    """
    return tags(text, book).expressions


def tags(text: str, book: RuleBook) -> Tags:
    """The same, and the calendars and tables of dates in it, of which nothing is told: they date no event.

    Such a table is a row of more than 60 expressions, or words that could begin one, with hardly a word between them.
    """
    scan = Scan(book, text)
    found: list[Expression] = []
    crowds: list[_Row] = []
    row, done = _Row(0), 0
    for at in scan.starts():
        if at < done:
            continue
        if at - done > _APART or _PARTED.search(text, done, at):
            row = _Row(at, kept=len(found))
        row.words += 1
        row.end = done = at + 1
        if row.crowded:
            if not crowds or crowds[-1] is not row:
                crowds.append(row)
                del found[row.kept :]
        elif (match := _longer(scan, scan.best(at))) is not None:
            row.end = done = match.end
            found.extend(_expressions(scan, match))
    return Tags(tuple(found), tuple((row.begin, _word_end(text, row.end)) for row in crowds))


@dataclass(slots=True)
class _Row:
    """Words that could begin an expression, one beside the other; `kept` expressions were found before them."""

    begin: int
    kept: int = 0
    words: int = 0
    end: int = 0

    @property
    def crowded(self) -> bool:
        return self.words > _CROWD


def _word_end(text: str, at: int) -> int:
    while at < len(text) and text[at].isalnum():
        at += 1
    return at


def candidates(text: str, at: int, book: RuleBook) -> Iterator[Match]:
    """Every reading of the words at a place, the one that `tag` takes first."""
    scan = Scan(book, text)
    best = scan.best(at)
    if best is None:
        return
    yield best
    seen = {(best.rule.name, best.end)}
    for match in sorted(scan.matches(at), key=lambda m: -m.end):
        for other in (match, *scan.tails(match)):
            if (other.rule.name, other.end) not in seen:
                seen.add((other.rule.name, other.end))
                yield other


def _expressions(scan: Scan, match: Match) -> Iterator[Expression]:
    """A match as TIMEX3 tells it: without its preposition, a range as its ends."""
    if isinstance(match.reading, NoDate):
        return
    if isinstance(match.reading, Loosely):
        told = replace(match, reading=Fixed(match.reading.value))
        outer = Outer(match.start, match.end, match.rule.name, match.reading.date)
        yield replace(_expression(scan, told, match.confidence), outer=outer)
        return
    if not match.rule.ranges:
        yield _expression(scan, match, match.confidence)
        return
    outer = Outer(match.start, match.end, match.rule.name, match.reading)
    if match.gap is not None and isinstance(match.reading, Between):
        for start, end, reading in (
            (match.start, match.gap[0], match.reading.first),
            (match.gap[1], match.end, match.reading.last),
        ):
            part = Match(start, end, match.rule, reading)
            inner = _expression(scan, part, match.confidence)
            yield replace(inner, outer=outer if start == match.start else replace(outer, reading=NoDate()))
    ends = (match.reading.first, match.reading.last) if isinstance(match.reading, Between) else ()
    for number, time in enumerate(match.times):
        told = replace(time, reading=ends[number]) if ends else time
        for inner in _expressions(scan, told):
            yield replace(inner, outer=outer if number == 0 else replace(outer, reading=NoDate()))


def _longer(scan: Scan, match: Match | None) -> Match | None:
    """Of "on the 20th" and the "the 20th of March" behind the preposition the one that goes on further."""
    if match is None or match.rule.ranges or (start := _begin(scan, match)) == match.start:
        return match
    inner = scan.best(start)
    return inner if inner is not None and inner.end > match.end else match


def _begin(scan: Scan, match: Match) -> int:
    """Where a match begins without the words that a rule may need before an expression and that are no part of it."""
    start = match.start
    if match.rule.name not in scan.book.led:
        return start
    while (lead := _WORD.match(scan.low, start, match.end)) and lead[1] in scan.book.leads:
        start = lead.end()
    return start


def _expression(scan: Scan, match: Match, confidence: float) -> Expression:
    start = _begin(scan, match)
    text = scan.text[start : match.end]
    return Expression(
        start, match.end, text, match.rule.name, match.reading, confidence, kind=match.rule.kind
    )
