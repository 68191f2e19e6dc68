"""A name as the recogniser cut it becomes a name that can be shown, or none."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.merge.entities.fold import fold

LONGEST = 60  # characters: what is longer is a list or a broken sentence
TITLES = frozenset(
    """mr mrs ms miss dr doctor prof professor sir dame rev president premier chancellor secretary minister senator sen
    congressman congresswoman rep representative gov governor mayor ambassador judge justice general gen colonel col
    lieutenant lt major maj captain capt sergeant sgt corporal cpl admiral adm brigadier brig commander cmdr marshal
    cllr councillor councilman councilwoman detective inspector prime vice deputy chief acting interim former ex spokesman spokeswoman chairman chairwoman director foreign defense
    defence field marshall""".split()
)
# Titles that nothing but a person has.
PERSONAL = frozenset("mr mrs ms miss dr doctor prof professor sir dame cllr councillor".split())
_ZONES = re.compile(r"^(?:(?:[ECMP][SD]T|GMT|BST|UTC|CET|CEST|IST|JST)\b[\s:,|-]*)+")
_YEAR = re.compile(r"(?<=\w),?\s+\(?(?:1[89]|20)\d\d\)?$")
_DASH = re.compile(r"\s+(?:--?|–|—|\||/)\s+")
# What stands around an article on its page and is read as part of a name.
_FURNITURE = frozenset("reply comments share photo photos video updated caption gallery".split())
# What a ministry is for, cut off from "Interior Minister".
_MATTERS = frozenset(
    "state finance interior defense defence foreign health justice trade energy education home".split()
)
_PREFIXED = re.compile(r"^(?:pro|anti|non|ex|post|pre|mid|un)-", re.IGNORECASE)
_CALENDAR = """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow""".split()
CALENDAR = frozenset((word,) for word in _CALENDAR)
_DATE = re.compile(
    rf"\b(?:{'|'.join(_CALENDAR)})\b\.?,?\s+\d|\d\s+(?:{'|'.join(_CALENDAR)})\b", re.IGNORECASE
)
_TIME = re.compile(r"\d:\d\d|\d{5}|https?:|www\.|[@<>{}\[\]|=_~^\\#]")
_INITIALS = re.compile(r"(?:^|[\s-])(?:[A-Z]\.)+[A-Z]$")
_KEPT = 1 << 14  # names whose form is remembered
_EDGES = " \t-–—,;:.!?*/\"'“”‘’`()"
_ENDS = _EDGES.replace(")", "")


@lru_cache(_KEPT)
def tidy(name: str, kind: str) -> str:
    """The name without titles, time zones, stray marks and a bracket left open; "" where it is debris."""
    name = next(filter(None, _DASH.split(_ZONES.sub("", " ".join(name.split())))), "")
    if name.count("(") != name.count(")"):
        name = name.partition("(")[0] if "(" in name else name.rpartition(")")[2]
    name = re.sub(r"['’]s?$", "", _YEAR.sub("", name.strip()))
    name = name.lstrip(_EDGES).rstrip(_ENDS if "(" in name else _EDGES)
    if _INITIALS.search(name):
        name += "."
    name = _without(name, _FURNITURE)
    if kind == "person":
        name = _without(name, TITLES)
    return "" if _debris(name, kind) else name


def _without(name: str, leading: frozenset[str]) -> str:
    words = name.split()
    while words and words[0].lower().rstrip(".,:") in leading:
        words = words[1:]
    return " ".join(words)


def _debris(name: str, kind: str) -> bool:
    if not 1 < len(name) <= LONGEST or not any(c.isupper() for c in name):
        return True
    if not fold(name) or max(map(len, fold(name))) < 2 or _PREFIXED.match(name):
        return True
    if kind == "person" and any(c.isdigit() for c in name):
        return True
    words = name.lower().split()
    if kind == "organisation" and len(words) < 3 and words[-1] in _MATTERS:
        return True
    letters = sum(c.isalpha() for c in name)
    return bool(_DATE.search(name) or _TIME.search(name)) or 2 * letters < len(name)
