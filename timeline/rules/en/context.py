"""Words around a match that make it something else."""

from __future__ import annotations

import re

from timeline.rules.en.vocabulary import LEADS
from timeline.rules.rule import Unless

_NAME = re.compile(r" [A-Z][a-z]+")
_WORD = re.compile(r"(\w+)[\s“\"'(]*$")
_NEXT = re.compile(r"[ -]([A-Za-z]+)(?: ([A-Za-z]+))?")
# What follows a day of the month, and never a thing that is counted: "on the 14th a crowd besieged …".
_GOES_ON = frozenset(
    "a an the he she it they we i you his her its their this that these those there one two three some all both most many no not "
    "after before when while as with from by for in at on of to and or but until till because although who which had has have was "
    "were would will could did is are under near against over across into through only further more another".split()
)
_CORPS = frozenset(
    "infantry division army corps brigade regiment battalion cavalry fleet squadron guards rifles armored armoured airborne street "
    "avenue congress amendment parallel district circuit marine marines reserve panzer airlift fighter bomber field artillery".split()
)
_ON = re.compile(r"\b(?:on|until|till|by)\s$", re.IGNORECASE)
_REACH = 24  # code points
_BEFORE_DATES = LEADS | {
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "and",
    "to",
    "the",
    "every",
    "each",
    "through",
    "that",
}


_TELLS = re.compile(
    r"(?:,? (?:who|said|says|told|was|is|has|had|will|would|set|did)\b|, \d{1,2},|['’]s \w+ said)"
)
_CAPITAL = re.compile(r"(?<![.!?:”\"'] )\b([A-Z][\w.]+)\s$")
_CLOSED = re.compile(r"\s*(?:[.;:!?)”\"]|$|,? in which\b|,? when\b)")
# What follows a part of the day or "overnight" that stands alone, and belongs to no noun behind it.
_AFTER_PART = re.compile(
    r" (?:in|at|on|from|to|into|after|before|and|as|by|with|that|for|because|when|while|but|or|near|amid|against|over|he|she|it|they)\b"
)
_INSIDE = re.compile(r" (?:in|of|as|at|on|with)\b")
_SHORT = 4  # letters: DEC and MAY in capitals are a committee and a verb


def is_name(text: str, start: int, end: int) -> bool:
    """Whether a bare month is someone's name, or letters that stand for something else."""
    word = text[start:end]
    if (word.isupper() and len(word) <= _SHORT) or first_name(text, start, end):
        return True
    return surname(text, start, end)


def surname(text: str, start: int, end: int) -> bool:
    """Whether the word stands behind a name and before what a person does or how old he is: "Dennis Sunday, 51"."""
    if _TELLS.match(text, end) is None:
        return False
    before = _CAPITAL.search(text[max(0, start - _REACH) : start])
    return before is not None and before[1].lower() not in _BEFORE_DATES


def first_name(text: str, start: int, end: int) -> bool:
    """Whether a month is someone's first name: a capital follows and no word before it asks for a date."""
    if _NAME.match(text, end, end + _REACH) is None:
        return False
    before = _WORD.search(text[max(0, start - _REACH) : start])
    return before is None or before[1].lower() not in _BEFORE_DATES


def counts_a_thing(text: str, start: int, end: int) -> bool:
    """Whether an ordinal counts the noun behind it: "the 24th Infantry", "the 19th floor"."""
    found = _NEXT.match(text, end)
    if found is None:
        return False
    first, second = found[1], (found[2] or "").lower()
    if text[end] == "-" or first.lower() in _CORPS or second in _CORPS:
        return True
    if first[0].isupper():
        return _ON.search(text[max(0, start - _REACH) : start]) is None and not text[
            start:end
        ].lower().startswith("on ")
    return not (first in _GOES_ON or first.endswith("ed"))


def written_small(text: str, start: int, end: int) -> bool:
    """Whether the last word of a match has no capital, as the name of a paper or of a war would."""
    last = re.split(r"[\s-]", text[start:end])[-1]
    return not last[:1].isupper()


def counts_soldiers(text: str, start: int, end: int) -> bool:
    """Whether a number counts the noun behind it, and is no year: "in 216 battles"."""
    found = _NEXT.match(text, end)
    if found is None:
        return text[end : end + 1] not in (" ", ".", ",", ";", ":", ")", "\n", "") or text[end : end + 2] in (
            ",0",
            ".5",
        )
    if found[1][0].isupper():
        return text[start : start + 3].lower() != "in "
    return text[end] == "-" or found[1] not in _GOES_ON


def of_somebody(text: str, start: int, end: int) -> bool:
    """Whether "her last week" is somebody, and a week: "called her last week"; not "her last week in office"."""
    return text[start : start + 4].lower() == "her " and _INSIDE.match(text, end) is None


def opens_clause(text: str, start: int, end: int) -> bool:
    """Whether a "that" before a month or a weekday may open a clause: "said that Friday was …"; not "a call that Friday."."""
    pointing = text[start:end].lower().startswith(("that same", "that very", "the same"))
    return not pointing and _CLOSED.match(text, end) is None


def of_no_told_week(text: str, start: int, end: int) -> bool:
    """Whether "the Friday" is not that of the week that is told: no "on" before it, or a noun, or another date, behind it."""
    counted = text[end : end + 8].lower().startswith((" before", " after", " of "))
    return counted or _ON.search(text[:start][-_REACH:]) is None or goes_on(text, start, end)


def before_noun(text: str, start: int, end: int) -> bool:
    """Whether a word of a part of the day stands before a noun: "an overnight train", "a late night show"."""
    return text[end : end + 1] in ("-", " ") and not _AFTER_PART.match(text, end)


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a word follows that the phrase would belong to: "next door"."""
    found = _NEXT.match(text, end)
    return found is not None and found[1] not in _GOES_ON


def not_behind(*words: str) -> Unless:
    """Asks whether none of these words stands right before a match, which needs one of them: "in the past"."""
    behind = re.compile(rf"(?i:\b(?:{'|'.join(words)})\s)$")

    def unless(text: str, start: int, end: int) -> bool:  # what every `unless` is given
        return behind.search(text[max(0, start - _REACH) : start]) is None

    return unless
