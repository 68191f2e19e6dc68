"""When articles were published, and by which clue: what `timeline date` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from timeline.chrono import edtf
from timeline.exporters.text import clip, line
from timeline.model import Article, DatedSection, Dating, Span

UNKNOWN = "undated"
_WORDS = 80  # code points of the evidence that are shown
Data = dict[str, Any]


def date_data(article: Article) -> Data:
    """An article's date, for programs: `date` is a day or None, `within` the EDTF of the days that are left or None."""
    draft = article.draft
    return {
        "file": draft.path,
        "id": draft.id,
        **_dating(article.dating),
        "sections": [_section(dated) for dated in article.sections],
    }


def date_text(articles: Iterable[Article]) -> str:
    """The same for people: a line for each article, its sections indented below it, columns in line.

    Texts of articles are shown on one line, without what could steer a terminal.
    """
    rows = [row for article in articles for row in _rows(article)]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    return "".join(
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), *row[3:])).rstrip()
        + "\n"
        for row in rows
    )


def said(dating: Dating) -> str:
    """A date as EDTF, or "undated"."""
    if dating.day is not None:
        return str(dating.day)
    return UNKNOWN if dating.within is None else edtf.write(dating.within)


def words(evidence: Span | None) -> str:
    """What a date stands on, in quotation marks; "" for none."""
    return "" if evidence is None else f"“{clip(line(evidence.exact), _WORDS)}”"


def _dating(dating: Dating) -> Data:
    evidence = dating.evidence
    return {
        "date": None if dating.day is None else str(dating.day),
        "within": None if dating.within is None else edtf.write(dating.within),
        "clue": dating.clue,
        "confidence": round(dating.confidence, 3),
        "evidence": None
        if evidence is None
        else {"exact": evidence.exact, "start": evidence.start, "end": evidence.end},
    }


def _section(dated: DatedSection) -> Data:
    section = dated.section
    place = {"heading": section.heading, "start": section.start, "end": section.end}
    return place | _dating(dated.dating) | {"inherited": dated.inherited}


def _rows(article: Article) -> Iterator[tuple[str, ...]]:
    """Date, confidence, clue, name, words."""
    yield _row("", article.dating, article.id, article.dating.clue)
    for dated in article.sections:
        name = dated.section.heading or article.draft.where(dated.section.start).rpartition(":")[2]
        clue = "borrowed" if dated.inherited and said(dated.dating) != UNKNOWN else dated.dating.clue
        yield _row(
            "  ", dated.dating, f"“{line(name)}”" if dated.section.heading else f"from line {name}", clue
        )


def _row(indent: str, dating: Dating, name: str, clue: str) -> tuple[str, ...]:
    cells = (indent + said(dating), f"{dating.confidence:4.2f}", clue, line(name))
    return (*cells, shown) if (shown := words(dating.evidence)) else cells
