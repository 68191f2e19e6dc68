"""Stamps that open the entries of a live report: "(11 p.m. Monday ET, 5 a.m. Tuesday in Oslo)", "MALTA, 4:15 p.m. local:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = r"(?:(?:noon|midnight)\b|\d{1,2}(?:(?:[:.]\d\d)?\ ?[ap]\.?m\b\.?|[:.]\d\d\b))"
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
# What heads a reader's comment: "At 10:36 on 1st May 2009, ada_lind wrote:".
_COMMENT = (
    rf"\b(?:At|On)\ {_CLOCK},?(?:\ on)?\ (?P<date>\d{{1,2}}(?:st|nd|rd|th)?\ [A-Z][a-z]{{2,8}}\ \d{{4}}),?"
    r"\ [^\s,:]{1,40}(?:\ [^\s,:]{1,40}){0,3}\ wrote(?=:\s)"
)
STAMP = rf"(?:{_BRACKET}|{_LINE}|{_COMMENT})(?:\s?(?::|[-–—]+)(?=\s))?"
_STAMP = re.compile(STAMP)
_NAMED = re.compile(_DAY)
_FOUR = re.compile(r"(?<![\w.,-])(?:[01]\d|2[0-3])[0-5]\d(?=:\s)")
_HEADS = re.compile(r"(?<![\w.,-])(\d{4}):\s")
_ENTRIES, _HOURS = 5, 3  # fewer entries, or all within so few hours, could be the years of a chronology
_EARLY = re.compile(r"(?<![\w.,-])0\d[0-5]\d:\s")  # no year of news


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp by its offsets in the text, and the days of the week that it names, Monday 0, in order, or its date as written."""

    start: int
    end: int
    weekdays: tuple[int, ...]
    date: str = ""


def stamps(text: str) -> Iterator[Stamp]:
    """The stamps of a text, in order; what each dates runs on to the next."""
    for found in _STAMP.finditer(text):
        named = (WEEKDAYS.index(day.lower()) for day in _NAMED.findall(found[0]))
        yield Stamp(found.start(), found.end(), tuple(named), found["date"] or "")


def clocks(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of times of day without a colon inside, "0946: The minister …"; none where all could be years."""
    if _EARLY.search(text) or _run_through_a_day(text):
        yield from (found.span() for found in _FOUR.finditer(text))


def _run_through_a_day(text: str) -> bool:
    """Whether the four figures that head entries are times of day, in order, over some hours: years would not all fit the clock."""
    heads = [found[1] for found in _HEADS.finditer(text)]
    times = [head for head in heads if int(head[:2]) < 24 and int(head[2:]) < 60]
    hours = {head[:2] for head in times}
    ordered = heads == sorted(heads) or heads == sorted(heads, reverse=True)
    return len(times) == len(heads) >= _ENTRIES and len(hours) >= _HOURS and ordered
