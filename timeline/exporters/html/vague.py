"""What a page says of the articles whose day is not known, and of sections that borrow one."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.exporters.dates import Names
from timeline.exporters.published import with_clue
from timeline.exporters.text import line
from timeline.model import Timeline

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """How many there are, and the first of them: the file, and what is known of its date."""

    number: int
    first: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Vague:
    """Articles without a date, those with an interval, and the number of sections without a date of their own."""

    undated: Listed
    within: Listed
    borrowing: int


def vague(timeline: Timeline, names: Names) -> Vague:
    """The view of them."""
    undated, within = list[tuple[str, str]](), list[tuple[str, str]]()
    for article in timeline.articles:
        if article.dating.day is not None:
            continue
        known = with_clue(article.dating, names)
        (undated if article.dating.within is None else within).append(
            (line(article.draft.path or article.id), known)
        )
    sections = (section for article in timeline.articles for section in article.sections)
    borrowing = sum(s.inherited and (s.dating.day or s.dating.within) is not None for s in sections)
    return Vague(_listed(undated), _listed(within), borrowing)


def _listed(found: list[tuple[str, str]]) -> Listed:
    return Listed(len(found), tuple(found[:SHOWN]))
