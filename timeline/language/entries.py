"""Stamps that open the entries of a live report: "(11 p.m. Monday ET, 5 a.m. Tuesday in Oslo)", "MALTA, 4:15 p.m. local:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = r"\d{1,2}(?:(?:[:.]\d\d)?\ ?[ap]\.?m\b\.?|[:.]\d\d\b)"
_DAY = rf"\b(?:{'|'.join(day.capitalize() for day in WEEKDAYS)})\b"
_ZONE = r"(?:[A-Z]{2,4}\b|local\b(?:\ time\b)?|in\ [A-Z][\w’'-]+(?:\ [A-Z][\w’'-]+)?|[A-Z][\w’'-]+)"
_PART = rf"{_CLOCK}(?:,?\ {_DAY})?(?:,?\ {_ZONE})?"
_PARTS = rf"{_PART}(?:\s?[,;/]\ ?{_PART})*"
_POSTED = r"(?:updated|posted|published|filed|added)(?:\ at)?:?\ "
# In brackets after a full stop or a colon, with a place, a zone or a day; or said to be a stamp, wherever it stands.
_BRACKET = (
    rf"(?:(?<=\n)|\A|(?<=[.:!?\"”)]\ )(?<![ap]\.m\.\ ))\((?={_CLOCK},?\ (?:{_DAY}|{_ZONE})){_PARTS}\)(?!\s?[,;.)])"
    rf"|\((?i:{_POSTED}){_PARTS}\)"
)
_LINE = (
    rf"(?:(?<=\n)|\A){_PARTS}(?=\ ?(?::|[-–—])\s)"
    rf"|\b[A-Z][A-Z’'-]{{2,}}(?:\ [A-Z]{{2,}})*,\ (?={_CLOCK},?\ {_ZONE}){_PARTS}(?=:\s)"
)
STAMP = rf"(?:{_BRACKET}|{_LINE})(?:\s?(?::|[-–—]+)(?=\s))?"
_STAMP = re.compile(STAMP)
_NAMED = re.compile(_DAY)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp by its offsets in the text, and the days of the week that it names, Monday 0, in order."""

    start: int
    end: int
    weekdays: tuple[int, ...]


def stamps(text: str) -> Iterator[Stamp]:
    """The stamps of a text, in order; what each dates runs on to the next."""
    for found in _STAMP.finditer(text):
        named = (WEEKDAYS.index(day.lower()) for day in _NAMED.findall(found[0]))
        yield Stamp(found.start(), found.end(), tuple(named))
