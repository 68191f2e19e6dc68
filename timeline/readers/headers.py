"""What the lines above an article look like: its headline, byline, day, and the dateline its text opens with."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_SAID = r"(?:date|first|last|published|posted|updated|modified|created|added|issued|time|on|at|of|mins?|minutes?|read)"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ap]\.?m\.?)?|\d{1,2}[ap]\.?m\.?|[ap]\.?m\.?"
_NUMBERS = r"\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|\d{4}/\d\d/\d\d|\d{1,2}(?:/\d{1,2}/|-\d{1,2}-|\.\d{1,2}\.)\d{4}"
_IN_STAMP = re.compile(
    rf"{_NUMBERS}|\d{{1,2}}-{_MONTH}-\d{{4}}|{_MONTH}|{_WEEKDAY}|{_SAID}|{_CLOCK}|\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?|(?-i:[A-Z]{{2,5}}(?:[+-]\d{{1,2}}(?::?\d\d)?)?)|[|·•–—-]|",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"{_NUMBERS}|\b\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of )?{_MONTH},?[ -]\d{{4}}\b|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b",
    re.IGNORECASE,
)
_SMALL = r"(?:and|in|at|of|for|from|the|with|de|da|van|von|del|di|bin|al|el)"
_BYLINE = re.compile(
    rf"(?:(?:Written |Reported )?[Bb]y|BY)(?::? (?:{_SMALL}\b|[A-Z][\w.'’/&-]*|\d{{1,4}}|\d{{1,2}}[:.]\d\d|[|·•–—-]),?){{1,14}}"
)
_PLACE = r"[A-Z][\w.'’\\/ -]{1,40}(?:, [A-Z][\w.'’ -]{1,30}){0,2}"
_DAY = r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?)"
_WIRE = re.compile(rf"{_PLACE}{_DAY}? \([A-Z][\w .&/-]{{1,30}}\)\s+[-–—]+\s+\S")
_LOUD = re.compile(
    rf"[A-Z][A-Z.'’/ -]{{2,40}}(?:, [A-Z][\w.'’ -]{{1,30}}){{0,2}}{_DAY}?\s+[-–—]+\s+[\"“‘']?(?:[A-Z]['’]?[a-z]|[AI] [a-z])"
)
_OPENS = re.compile(r"[\"“‘'«]?\s?[A-Z0-9]")
_ENDS = re.compile(r"[.!:;,…][\"'”’»)\] ]*$")
_SHORTEST, _LONGEST = 3, 20  # words of a headline


def is_headline(words: str) -> bool:
    """Whether a line may be a headline: 3 to 20 words that begin as a sentence does and do not end as one.

    Three words must be more than a name: "Ferry line closes".
    """
    parts = words.split()
    if not _SHORTEST <= len(parts) <= _LONGEST or (
        len(parts) == _SHORTEST and not any(part[0].islower() for part in parts)
    ):
        return False
    return bool(_OPENS.match(words)) and not _ENDS.search(words) and not is_stamp(words)


def is_stamp(words: str) -> bool:
    """Whether a line is nothing but a whole date: "Published: Monday, 4 May 2020 17:34 GMT"."""
    return _DATE.search(words) is not None and all(
        _IN_STAMP.fullmatch(part.strip("(),:")) for part in words.split()
    )


def dates_in(words: str) -> Iterator[tuple[int, int]]:
    """Where a line names whole dates, in words or in numbers: their offsets."""
    return (found.span() for found in _DATE.finditer(words))


def is_byline(words: str) -> bool:
    """Whether a line names who wrote: "By Ana Lind and Ole Brandt in Skerra"."""
    return _BYLINE.fullmatch(words) is not None


def opens_report(words: str) -> bool:
    """Whether a paragraph begins with a dateline: "SKERRA, May 4 (Agency) — The ferry", "SKERRA — The ferry"."""
    return is_wire(words) or _LOUD.match(words) is not None


def is_wire(words: str) -> bool:
    """Whether a paragraph begins with a dateline that names an agency."""
    return _WIRE.match(words) is not None
