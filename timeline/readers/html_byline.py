"""The date in the byline of a page: "By Ana Lind, 4 May 2020", "Published 4 May 2020 | Updated 6 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from timeline.readers.headers import dates_in, is_byline, is_stamp
from timeline.readers.html_page import header, is_story, named
from timeline.readers.titles import one_line

_BLOCKS = frozenset(
    "p div li ul ol dl dt dd td header hgroup section article h1 h2 h3 h4 h5 h6 address".split()
)
# Names of classes and ids that mark a byline, and those that mark another date.
_MARKED = re.compile(
    r"(?:^|[\s_-])(?:by-?line|dateline|date|pub-?date|published|posted|time-?stamp|(?:article|entry|post|story)-?(?:meta|info|date))(?:$|[\s_-])",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"event|deadline|(?:^|[\s_-])due|expir|updat|modif", re.IGNORECASE)
_SAYS = re.compile(r"\b(?:published|posted|issued)\b|\bdate:", re.IGNORECASE)
_BEFORE_DATE = re.compile(
    r"(?:\W|\d|(?<![A-Za-z])(?:on|On|at|At|[ap]m|[A-Z]{1,5}|[A-Z][a-z]{2,8})(?![A-Za-z]))*"
)  # clock, zone, weekday
_CHANGED = re.compile(r"\b(?:updated|modified|edited|changed|reviewed|copyright)\b|©", re.IGNORECASE)
_LABEL = 4  # words of a line that is only a label for the next


def byline(top: Any) -> str | None:
    """The first date above the story that is marked as its day of publication, as written; `top` is the article in its page."""
    before = ""
    for line, marked in _lines(top):
        label = before if len(before.split()) <= _LABEL and not any(dates_in(before)) else ""
        if (written := _published(f"{label} {line}".strip(), marked=marked, alone=line)) is not None:
            return written
        before = line
    return None


def _lines(top: Any) -> Iterator[tuple[str, bool]]:
    """The lines of the header, and whether each is marked as a byline."""
    told = set[Any]()
    for element in header(top):
        if element.getparent() in told or (element.tag in _BLOCKS and _has_blocks(element)):
            if element.getparent() in told:
                told.add(element)
            continue
        told.add(element)
        if element.tag not in _BLOCKS and _goes_on_around(element):
            continue
        inner = [each for each in element.iter() if isinstance(each.tag, str)]
        line = one_line(" ".join(_words(element)))
        if line and not is_story(element):
            yield line, any(_MARKED.search(named(each)) and not _is_another(each) for each in inner)


def _words(element: Any) -> Iterator[str]:
    """The words of an element, without those that its marks say are another date."""
    if not isinstance(element.tag, str) or _is_another(element):
        return
    yield element.text or ""
    for each in element:
        yield from _words(each)
        yield each.tail or ""


def _is_another(element: Any) -> bool:
    """Whether an element is marked as another date than that of publication; what is marked as both is that."""
    names = named(element)
    return _ANOTHER.search(names) is not None and "publish" not in names.lower()


def _has_blocks(element: Any) -> bool:
    return any(each.tag in _BLOCKS for each in element.iterdescendants())


def _goes_on_around(element: Any) -> bool:
    """Whether words stand around an element, outside any other."""
    above = element.getparent()
    return above is not None and any(
        tail.strip() for tail in (above.text, *(each.tail for each in above)) if tail
    )


def _published(said: str, *, marked: bool, alone: str) -> str | None:
    """The date in a line behind its label; not one that is said to be that of a change. `alone` is the line itself."""
    sure = marked or is_byline(alone) or is_stamp(alone)
    for start, end in dates_in(said):
        before = said[:start]
        changed = max((found.end() for found in _CHANGED.finditer(before)), default=-1)
        published = max((found.end() for found in _SAYS.finditer(before)), default=-1)
        labelled = published >= 0 and _BEFORE_DATE.fullmatch(before, published) is not None
        if labelled or (sure and changed <= published):
            return said[start:end]
    return None
