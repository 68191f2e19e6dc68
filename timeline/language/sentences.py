"""Where sentences end: punctuation, line breaks and the abbreviations of news English.

spaCy's rule-based splitter knows few abbreviations of news, and its parser would have to read every
word; this one is fast enough to be run over everything (see docs/decisions/0003).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from timeline.language.entries import STAMP
from timeline.language.runin import cuts

# A dateline is a sentence of its own, "ANKARA, May 5 (Agency) —" or "PORT LUNE, 5 May 2024 -", and so is the stamp of an entry.
_DATED = r"(?: [A-Z'’./-]{2,}){0,3}(?:,? [A-Z][\w.]+)?,? (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}),?(?: \d{4})?"
_DATELINE = (
    rf"(?:(?<=\n)|\A)[A-Z][A-Z'’./-]{{2,}}(?:[^()\n]{{0,60}}\([^()\n]{{2,40}}\)|{_DATED})\s*[-–—]+(?=\s)"
)
_END = re.compile(
    rf"(?P<head>{_DATELINE}|{STAMP})" + r"""|[.!?…]["'”’)\]]*(?=\s+["'“‘(\[]*[^\W_a-zß-ÿ])|\n"""
)
_ABBREVIATION = re.compile(
    r"""(?:\b(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|cpl|adm|rep|sen|gov|pres|st|mt|ft|jr|sr|rev|hon|
    vs|no|nos|vol|pp|fig|inc|corp|co|ltd|bros|est|approx|dept|univ|assn|
    jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|
    e\.g|i\.e|cf|al|ca|u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m)|\b[A-Za-z])\.$""",
    re.IGNORECASE | re.VERBOSE,
)
# After these a capital letter does begin a sentence: "in the U.S. The", "at 5 p.m. The".
_MAY_END = re.compile(
    r"(?:u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m|inc|corp|co|ltd|jr|sr|no|sat|sun|wed)\.$", re.IGNORECASE
)
# In small letters these are words, and end a sentence unless a number follows: "he sat. Nobody", "no. 5".
_WORD_TOO = re.compile(r"\b(?:no|fig|mar|mon|sat|sun|wed)\.$")
# A company's code, as wires break it: "(ORM. L)".
_CODE = re.compile(r"\([A-Za-z0-9]{1,6}\.\s[A-Z]{1,3}\)")
_OPENER = re.compile(r"\s+[\"'“‘(]*(?:The|A|An|In|On|At|He|She|It|They|We|But|And|This|That|His|Her|Its)\b")
_TERMINAL = re.compile(r"[.!?…:;]['\"”’)\]]*\s*$")
# What opens an item of a list: "- The dam", "* Ferries", "2) Nobody".
_ITEM = re.compile(r"[^\S\n]*(?:[-–—*•·▪►]|\d{1,2}[.)])[^\S\n]+[\"“‘']?[A-Z0-9]")
_WRAP = 50  # code points: a shorter line that ends without a full stop is a heading, not wrapped text


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of each sentence, in code points, without the white space around it."""
    wrapped = _is_wrapped(text)
    start = 0
    for found in _END.finditer(text):
        if not _ends(text, start, found, wrapped=wrapped):
            continue
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _ends(text: str, start: int, found: re.Match[str], *, wrapped: bool) -> bool:
    if found["head"]:
        return True
    if any(
        code.start() < found.start() < code.end()
        for code in _CODE.finditer(text, max(start, found.start() - 9), found.end() + 5)
    ):
        return False
    if found[0] == "\n":
        return not wrapped or _line_ends(text, found.start())
    if found[0] != "." or not _ABBREVIATION.search(text, max(start, found.end() - 12), found.end()):
        return True
    here = text[max(start, found.end() - 12) : found.end()]
    if _WORD_TOO.search(here):
        return not text[found.end() : found.end() + 4].lstrip()[:1].isdecimal()
    return bool(_MAY_END.search(here) and _OPENER.match(text, found.end()))


def _line_ends(text: str, at: int) -> bool:
    """Whether the line break at `at` of a hard-wrapped text is more than a wrap."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    stop = text.find("\n", at + 1)
    following = text[at + 1 : stop if stop >= 0 else len(text)]
    return not line.strip() or not following.strip() or len(line) < _WRAP or _is_item(following)


def _is_item(line: str) -> bool:
    """Whether a line opens an item of a list."""
    return _ITEM.match(line) is not None


def _is_wrapped(text: str) -> bool:
    """Whether most long lines go on in the next one: text wrapped by hand at a column."""
    goes_on = ends = 0
    for line, following in pairwise(text.split("\n")):
        if len(line) >= _WRAP and following.strip() and not _is_item(following):
            goes_on += not _TERMINAL.search(line)
            ends += bool(_TERMINAL.search(line))
    return goes_on > ends


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    for at in cuts(text, start, end):
        yield start, start + len(text[start:at].rstrip())
        start = at
    if start < end:
        yield start, end
