"""How a date stands in a text: in a stamp, behind "Published:", on a line of its own, in a dateline, a caption, a comment, in prose.

The same "5 May 2020" is the day of publication in nearly every stamp and hardly ever in a sentence. How often is measured
for each form and for where it stands: at the head of the text, in its body or at its foot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Form = Literal["stamp", "label", "line", "dateline", "opening", "caption", "meeting", "comment", "prose"]
Zone = Literal["head", "body", "foot"]

_HEAD = 600  # code points from the beginning: a headline, a caption, a byline, the first sentence
_FOOT = 300  # code points to the end
_NEAR = 60  # code points before a date that may say what it is
_LEAST = 15  # code points of words before the date of a caption
_CLOCK_WITHIN = re.compile(
    r"\d\s?[:.]\s?\d\d|\d\s?[ap]\.?\s?m\b|\b\d{4}\s?(?:GMT|UTC|[ECMP][SD]T|BST|CET)\b", re.IGNORECASE
)
_CLOCK_AFTER = re.compile(r"\W{0,4}(?:at\s)?\d{1,2}\s?[:.]\s?\d\d", re.IGNORECASE)
_CLOCK_BEFORE = re.compile(r"\b\d\d?\s?[:.]\s?\d\d[^.]{0,12}$")
_ISSUED = r"(?:publish\w*|posted|(?:last )?updated?|modified|filed|issued|created)"
_LABEL = re.compile(rf"\b{_ISSUED}\b[\s:|-]*(?:on|at|by [^\n|]{{1,30}}?(?: on|[|,]))?[\s:|]*$", re.IGNORECASE)
# "This article appeared on page 3 of the main section on …", and "This article was amended on …".
_NOTE = r"\b(?:article|story|piece|report|version|column)\b[^.\n]{0,80}\b(?:%s)\b(?:[^.\n]{0,80}\bon)?\s*$"
_PRINTED = re.compile(_NOTE % "appeared|published|posted|printed|broadcast", re.IGNORECASE)
_AMENDED = re.compile(_NOTE % "amended|corrected|revised|updated|changed", re.IGNORECASE)
_LABEL_AFTER = re.compile(rf"\W{{0,3}}{_ISSUED}\b", re.IGNORECASE)
# What stands behind the date of a reader's comment, or before it.
_COMMENT = re.compile(
    r"[^\n]{0,3}\||,\s[^\s,:]{1,40}(?:\s[^\s,:]{1,40}){0,3}\swrote\b|\s?(?:reply|report abuse|retweet)\b",
    re.IGNORECASE,
)
_COMMENTER = re.compile(r"\bposted by [^\n]{1,40}$", re.IGNORECASE)
_AGENCY = re.compile(r"\s?\([A-Z][\w .&/-]{1,30}\)")
_BYLINE = re.compile(r"\s*\|?\s*(?:by|BY|By) [A-Z]")
_WITHIN = re.compile(
    r"\b(?:on|at|of|by|from|until|till|before|after|since|around|about|night|for|near|and|to|between)\s*$",
    re.IGNORECASE,
)
_SHOT = re.compile(
    r"\b(?:taken|released|uploaded|obtained|photographed|recorded|made available to [A-Z]\w+)(?: on)?\s*$"
)
_CAPTION_ENDS = re.compile(
    r"[.]?\s*(?:\n|$)|[.]\s|\s+file (?:photo|picture)|[.]?\s*\(?(?:REUTERS|AFP|AP|AA|Getty|Photo|Picture|Credit|Image)\b"
)
_RECKONED = re.compile(r"\b(?:of|since|from|until|till|by|after|before|between|and|to)\s*$", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:was|were|has|have|had|may|might|could|began|said|announced|died|became|born|signed|will|would)\b",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"\d{1,2}\s?[:.]\s?\d\d(?:\s?[ap]\.?\s?m?\.?)?|\b(?:on|at|date)\b|\W", re.IGNORECASE)
_CLAUSE = re.compile(r"(?<=[.!?:])\s")
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Standing:
    """The form of a date, and where it stands."""

    form: Form
    zone: Zone

    def __str__(self) -> str:
        return f"{self.form} {self.zone}"


def standing(text: str, start: int, end: int) -> Standing:
    """How the date at these offsets (code points, the end exclusive) stands in a text."""
    zone: Zone = "head" if start < _HEAD else "foot" if len(text) - end < _FOOT else "body"
    return Standing(_form(_Around.of(text, start, end), zone), zone)


def weekday_in(words: str) -> int | None:
    """The day of the week that a date names beside its day, Monday 0: "Sunday, August 14"."""
    found = _WEEKDAY.search(words)
    return None if found is None else _NAMES.index(found[1].lower())


@dataclass(frozen=True, slots=True)
class _Around:
    """A date, and the rest of its line before and behind it."""

    start: int
    date: str
    before: str
    after: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> _Around:
        begins = text.rfind("\n", 0, start) + 1
        ends = text.find("\n", end)
        return cls(start, text[start:end], text[begins:start], text[end : len(text) if ends < 0 else ends])

    @property
    def clause(self) -> str:
        return _CLAUSE.split(self.before)[-1]

    @property
    def alone(self) -> bool:
        return not _NO_WORDS.sub("", self.before) and not _NO_WORDS.sub("", self.after)

    @property
    def clock(self) -> bool:
        return bool(
            _CLOCK_WITHIN.search(self.date)
            or _CLOCK_AFTER.match(self.after)
            or _CLOCK_BEFORE.search(self.before)
        )

    @property
    def labelled(self) -> bool:
        return bool(_LABEL.search(self.before[-_NEAR:]) or _LABEL_AFTER.match(self.after))


def _form(date: _Around, zone: Zone) -> Form:
    inside = _WITHIN.search(date.clause) is not None
    named = weekday_in(date.date) is not None
    if zone != "head" and (_COMMENTER.search(date.before[-_NEAR:]) or _COMMENT.match(date.after)):
        return "comment"
    if _AMENDED.search(date.clause):
        return "comment"
    if _PRINTED.search(date.clause):
        return "stamp" if date.clock else "label"
    if date.labelled:
        return "stamp" if date.clock or _CLOCK_AFTER.search(date.after[:_NEAR]) else "label"
    if date.clock and not inside:
        return "stamp" if named or zone == "head" or date.alone else "comment"
    if _AGENCY.match(date.after):
        return "dateline"
    if date.alone or _BYLINE.match(date.after):
        return "line"
    if date.start <= 2:
        return "opening"
    if _is_caption(date):
        return "caption"
    return "stamp" if named and len(date.clause.split()) <= 1 else "prose"


def _is_caption(date: _Around) -> bool:
    """Whether the words before it tell of no deed, and the date ends them: "Ferries at Port Ansel, 4 May 2020."."""
    if _SHOT.search(date.clause):
        return True
    return (
        len(date.clause) > _LEAST
        and _CAPTION_ENDS.match(date.after) is not None
        and _TELLS.search(date.clause) is None
        and _RECKONED.search(date.clause) is None
    )
