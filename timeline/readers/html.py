"""HTML pages: trafilatura finds the article in the page, htmldate its publication date in the head."""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from timeline.errors import Severity
from timeline.model import Draft, Hint
from timeline.readers.encoding import declared_encoding, decode
from timeline.readers.plain import Paragraphs
from timeline.readers.source import Item, Source
from timeline.readers.titles import one_line

_QUIET = logging.NullHandler()  # what these libraries log is told as a Problem
# Fixed, so that what is found does not depend on the day of the build.
_EARLIEST, _LATEST = datetime(1600, 1, 1), datetime(2199, 12, 31)  # noqa: DTZ001
_SENTENCE = 5  # words; a page whose longest line has fewer is a menu
_TAG = re.compile(r"<[^>]*>")


def read(source: Source) -> Iterator[Item]:
    """One article, without the page around it; a Problem where there is none."""
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
    hints = tuple(_hints(source, page))
    if not hints and (month := _lone_month(page)) is not None:
        message = f"its metadata gives only {month}, or a day that does not exist; {_WAY_OUT}"
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
        hints=hints,
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


def _hints(source: Source, page: str) -> Iterator[Hint]:
    """The date of the head, of a time element or of the page's own address; never one from the running text."""
    day = _metadata_date(page)
    if day is not None and not (day.endswith("-01") and not _says_first(page, day)):
        at = page.find(day)
        yield Hint("html-metadata", day, source.at(1 + page.count("\n", 0, max(at, 0))))


def _lone_month(page: str) -> str | None:
    """The month that the metadata gives without a day that exists."""
    day = _metadata_date(page)
    return None if day is None else day[:7]


def _metadata_date(page: str) -> str | None:
    """What htmldate's fast search finds, "2020-04-29".

    Its full search is not used: where the fast one finds nothing, it answers with a copyright year
    or with a date from the story.
    """
    import htmldate

    logging.getLogger("htmldate").addHandler(_QUIET)
    try:
        found: str | None = htmldate.find_date(
            _undeclared(page),
            extensive_search=False,
            original_date=True,
            min_date=_EARLIEST,
            max_date=_LATEST,
        )
    except Exception:  # noqa: BLE001 - as above
        return None
    return found


def _says_first(page: str, day: str) -> bool:
    """Whether the page names this first of a month; htmldate also gives it for a month without a day, or with a false one."""
    year, month, _ = day.split("-")
    numbers = rf"{year}([-/.]?){month}\1 ?01(?!\d)|(?<!\d)0?1[./-]0?{int(month)}[./-]{year}|(?<!\d)0?{int(month)}/0?1/{year}"
    words = rf"(?<!\d)0?1(?:st|er|\.|º)?\s+(?:of\s+|de\s+)?[^\W\d]+\.?,?\s+(?:de\s+)?{year}|[^\W\d]+\.?\s+0?1(?:st)?,?\s+{year}"
    return re.search(f"{numbers}|{words}", page) is not None


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
