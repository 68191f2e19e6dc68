"""HTML pages: trafilatura finds the article in the page; when it was published is asked in `html_dates`."""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Iterator, Sequence
from typing import Any

from timeline.errors import Severity
from timeline.model import Draft, Hint, Section
from timeline.readers.encoding import declared_encoding, decode
from timeline.readers.html_articles import Part, parts
from timeline.readers.html_dates import Dates, page_dates, part_dates
from timeline.readers.plain import Paragraphs
from timeline.readers.source import Item, Source
from timeline.readers.titles import one_line

_QUIET = logging.NullHandler()  # what these libraries log is told as a Problem
_SENTENCE = 5  # words; a page whose longest line has fewer is a menu
_TAG = re.compile(r"<[^>]*>")


def read(source: Source) -> Iterator[Item]:
    """One article, without the page around it, others beside it as its sections; a Problem where there is none."""
    data = source.read()
    page, complaint = decode(data, declared_encoding(data))
    if complaint is not None:
        yield source.problem(complaint, severity=Severity.WARNING)
    document = _extract(page)
    paragraphs = [] if document is None else [_unmarked(line) for line in (document.text or "").splitlines()]
    if all(len(line.split()) < _SENTENCE for line in paragraphs):
        yield source.problem("no article text in the page; save the text itself as a .txt or .md file")
        return
    made = _placed([line for line in paragraphs if line], page)
    tree = _tree(page)
    several = () if tree is None else parts(tree, made.text)
    dates = part_dates(several[0].element) if several else Dates()
    if tree is not None and not dates.stand:
        dates = page_dates(tree, document.url)
    if (message := _complaint(dates)) is not None:
        yield source.problem(message, severity=Severity.WARNING)
    yield Draft(
        source.id,
        source.path,
        source.place,
        made.text,
        one_line(document.title or ""),
        line=made.lines[0][1],
        url=document.url,
        publisher=one_line(document.sitename or "") or None,
        authors=tuple(name.strip() for name in (document.author or "").split(";") if name.strip()),
        language=_language(page),
        hints=tuple(_hints(dates, source, page)),
        sections=tuple(_sections(several, source, page, len(made.text))),
        lines=tuple(made.lines),
    )


_WAY_OUT = "name the day in timeline.toml, or pass --date"


def _extract(page: str) -> Any:
    """trafilatura's document, or None; no page, however broken, may end the build."""
    import trafilatura

    logging.getLogger("trafilatura").addHandler(_QUIET)
    # UTF-8 bytes, because lxml refuses a str that declares an encoding.
    try:
        return trafilatura.bare_extraction(
            _undeclared(page),
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:  # noqa: BLE001 - whatever a library makes of a broken page, the others are built
        return None


def _tree(page: str) -> Any:
    from trafilatura.utils import load_html

    return load_html(_undeclared(page))  # None for what is no page


def _sections(several: Sequence[Part], source: Source, page: str, end: int) -> Iterator[Section]:
    """The articles of a page after its first, each with its own hints."""
    starts = [*(part.start for part in several[1:]), end]
    for part, stop in zip(several[1:], starts[1:], strict=True):
        yield Section(part.start, stop, part.heading, tuple(_hints(part_dates(part.element), source, page)))


def _complaint(dates: Dates) -> str | None:
    """What there is to say of the dates of a page."""
    if dates.against:
        told = dict.fromkeys(f"{claim.who} says {claim.text}" for claim in (*dates.stand, *dates.against))
        taken = f"{dates.stand[0].text} is taken; if that is wrong, " if dates.stand else "none is taken; "
        return f"its dates contradict each other: {', '.join(told)}; {taken}{_WAY_OUT}"
    if dates.unread and not dates.stand:
        return f'"{one_line(dates.unread[0])[:40]}" in its metadata is no whole date, or a day that does not exist; {_WAY_OUT}'
    return None


def _hints(dates: Dates, source: Source, page: str) -> Iterator[Hint]:
    """A hint of each clue that stands."""
    for clue in dict.fromkeys(claim.clue for claim in dates.stand):
        claim = next(claim for claim in dates.stand if claim.clue == clue)
        yield Hint(clue, claim.text, source.at(1 + page.count("\n", 0, max(page.find(claim.written), 0))))


def _undeclared(page: str) -> bytes:
    """The page as UTF-8 whole, and without a declaration that says otherwise."""
    page = re.sub(r"^\s*<\?xml[^>]*\?>", "", page)
    if "<html" not in page.lower():
        page = f"<html><body>{page}</body></html>"  # a piece of a page is no document to lxml
    page = re.sub(r"""(?i)(<meta[^>]*\bcharset\s*=\s*["']?\s*)[\w.:-]+""", r"\g<1>utf-8", page, count=1)
    return page.encode("utf-8", "replace")


def _language(page: str) -> str:
    found = re.search(r"""(?i)<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?([\w-]+)""", page)
    return found[1] if found else ""


def _unmarked(line: str) -> str:
    """A line of trafilatura's text without its marks of lists and tables."""
    return one_line(re.sub(r"^- |^\||\|\s*$", "", line.strip()).replace(" | ", "; "))


def _placed(paragraphs: list[str], page: str) -> Paragraphs:
    """The paragraphs, and as near as can be told the line of the page that each begins on.

    It is where the first words stand one after the other, once tags and entities are out of the way.
    """
    made, line, at = Paragraphs(), 1, 0
    rows = [one_line(html.unescape(_TAG.sub("", row))) for row in page.splitlines()]
    for paragraph in paragraphs:
        start = " ".join(paragraph.split()[:_SENTENCE])
        found = next((number for number in range(at, len(rows)) if start in rows[number]), None)
        if found is not None:
            line, at = found + 1, found
        made.add(paragraph, line)
        made.end()
    return made
