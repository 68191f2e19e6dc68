"""Stamps: the date and time of day that a page, a comment or a wire puts on itself. They date no event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline.events.days.timed import heads_line
from timeline.language import clocks, stamps
from timeline.model import Expression

_CLOCK = r"\d{1,2}[:.]?\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?\b|[A-Z]{2,4}\b)?"
_AFTER = re.compile(rf"\s*(?:at|,|[-–—|])?\s*{_CLOCK}")
_BEFORE = re.compile(rf"{_CLOCK}\s*(?:on|,|[-–—|])?\s*(?:[A-Z]{{2,4}}\s*)?$")
_INSIDE = re.compile(r"\d[:.]\d\d|\d\s*[ap]\.?m\b", re.IGNORECASE)
# "PORT LUNE, Norland, " or, of a wire's header, "HARVIK | Tue ".
_DATELINE = re.compile(r"(?:^|\s)[A-Z][A-Z'’./\\-]{2,}(?:[^a-z()]{0,40}|,?\s[A-Z][\w.]+),\s*$")
_PRINTED = re.compile(
    r"\b(?:article|story|page|entry|column|report) (?:(?:was )?(?:first |last )?)"
    r"(?:appeared|published|posted|printed|updated|modified)\b[^.!?]*$",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\s*\([^()\n]{2,40}\)\s*[-–—]")
_TOLD = re.compile(
    r"\b(?:on|at|by|of|in|since|until|before|after|from|around|about|dated)\s+$", re.IGNORECASE
)
_BAR_BEHIND = re.compile(r"\s*\|")
_BAR = re.compile(r"[^\n|]{0,40}\|")
_REACH = 40  # code points
_SENTENCE = 150  # code points of a sentence before its date
_THREAD = 3  # stamps with a bar behind them: fewer are no thread of comments


def outside_stamps(text: str, expressions: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions that are no stamps and stand before the readers' comments, in order."""
    heads = [*((s.start, s.end) for s in stamps(text)), *clocks(text)]
    kept, own = list[Expression](), list[Expression]()
    for expression in expressions:
        inside = heads_line(text, expression) or any(start <= expression.start < end for start, end in heads)
        (own if inside or is_stamp(text, expression) else kept).append(expression)
    end = _comments(text, own)
    return (e for e in kept if e.start < end)


def _comments(text: str, found: Iterable[Expression]) -> int:
    """Where the readers' comments below an article begin, told by their stamps ("… at 11:45 am | Reply"); else its end."""
    marked = [s.start for s in found if _full(s) and _BAR.match(text, s.end)]
    return marked[0] if len(marked) >= _THREAD else len(text)


# What tells when a page was put up: "Page last updated at".
_PUT_UP = re.compile(
    r"\b(?:page|last|story|article) (?:last )?(?:updated|modified|published|posted|edited)(?: (?:at|on))?[\s:|]*$",
    re.IGNORECASE,
)
# What heads a letter or a comment: "At 02:56 am on 14 Jan 2010, jessica wrote:".
_WROTE = re.compile(r",\s*[^\s,.]+(?: [^\s,.]+){0,3} (?:wrote|writes|said):")


def is_stamp(text: str, expression: Expression) -> bool:
    """Whether an expression is part of a stamp: "March 9, 2011 at 11:45 am | Reply", "ANKARA, May 5 (Agency) —".

    Only a full date with a time to the minute is one, where no preposition ties it to a sentence, or a day between a
    town in capitals and an agency.
    """
    before = text[max(0, expression.start - _REACH) : expression.start]
    after = text[expression.end : expression.end + _REACH]
    line = before.rpartition("\n")[2]
    if (_AGENCY.match(after) or _BAR_BEHIND.match(after)) and _DATELINE.search(line):
        return True
    if _full(expression) and (_WROTE.match(after) or _PUT_UP.search(line)):
        return True
    if not _full(expression):
        return False
    if _PRINTED.search(text[max(0, expression.start - _SENTENCE) : expression.start]):
        return True
    if _TOLD.search(line):
        return False
    return bool(_INSIDE.search(expression.text) or _AFTER.match(after) or _BEFORE.search(line))


def _full(expression: Expression) -> bool:
    return re.search(r"\d{4}", expression.text) is not None
