"""Stamps: the date and time of day that a page, a comment or a wire puts on itself. They date no event."""

from __future__ import annotations

import re

from timeline.model import Expression

_CLOCK = r"\d{1,2}[:.]?\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?\b|[A-Z]{2,4}\b)?"
_AFTER = re.compile(rf"\s*(?:at|,|[-–—|])?\s*{_CLOCK}")
_BEFORE = re.compile(rf"{_CLOCK}\s*(?:on|,|[-–—|])?\s*(?:[A-Z]{{2,4}}\s*)?$")
_DATELINE = re.compile(r"^[A-Z][A-Z'’./-]{2,}[^a-z]{0,40},\s*$")
_AGENCY = re.compile(r"\s*\([^()\n]{2,40}\)\s*[-–—]")
_REACH = 40  # code points


def is_stamp(text: str, expression: Expression) -> bool:
    """Whether an expression is part of a stamp: "March 9, 2011 at 11:45 am | Reply", "ANKARA, May 5 (Agency) —".

    Only a full date beside a time to the minute is one, or a day between a town in capitals and an agency.
    """
    before = text[max(0, expression.start - _REACH) : expression.start]
    after = text[expression.end : expression.end + _REACH]
    line = before.rpartition("\n")[2]
    if _AGENCY.match(after) and _DATELINE.match(line):
        return True
    full = re.search(r"\d{4}", expression.text) is not None
    return full and bool(_AFTER.match(after) or _BEFORE.search(line))
