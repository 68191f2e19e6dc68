"""An article as it was read, with each expression marked and what it was read as.

How much of it is shown is the user's choice (`articles_shown`): all, what the events quote, or nothing. Texts have owners.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.chrono.value import When
from timeline.exporters.dates import Names, spell
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.provenance import web
from timeline.exporters.published import dated_by, of_section, published
from timeline.exporters.text import clip, line, passage
from timeline.model import Article, Dating, Event, Source, Timeline

FOLDER = "articles"
_LONGEST_SLUG = 60
_LONGEST_EVIDENCE = 100
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text. One that is `marked` is a time expression: `value` is what it was read as, "" where that is open.

    `href` leads to its event, from the folder of the sheets; `id` is where a quotation begins, "" elsewhere.
    """

    text: str
    marked: bool = False
    value: str = ""
    href: str = ""
    title: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page of one article: paragraphs in the order of the text; `gap` tells that something was left out before one.

    `published` is its day for machines, "" where only an interval is known or nothing, `published_name` either in words; `sections` are
    the headings of the further articles in it, and when those were published.
    """

    file: str
    title: str
    publisher: str
    authors: str
    url: str
    published: str
    published_name: str
    dated_by: str
    sections: tuple[tuple[str, str], ...]
    language: str
    whole: bool
    paragraphs: tuple[tuple[bool, tuple[Piece, ...]], ...]
    events: int


@dataclass(frozen=True, slots=True)
class _Mark:
    """A time expression of a text: its place, what it was read as, and the event it dates."""

    start: int
    end: int
    value: str
    href: str = ""
    title: str = ""


def files(timeline: Timeline, shown: str) -> dict[str, str]:
    """The page of each article that an event quotes, by the article's id; all articles where they are shown in full."""
    if shown == "none":
        return {}
    quoted = {source.article for event in timeline.events for source in event.sources}
    return {
        article.id: f"{FOLDER}/{_slug(article.id)}.html"
        for article in timeline.articles
        if article.id in quoted or (shown == "full" and article.draft.text)
    }


def sheets(timeline: Timeline, shown: str, layout: Layout) -> Iterator[Sheet]:
    """The pages of the articles."""
    told: dict[str, list[tuple[Source, Event]]] = defaultdict(list)
    for event in timeline.events:
        for source in event.sources:
            told[source.article].append((source, event))
    for article in timeline.articles:
        if article.id in layout.sheets:
            whole = shown == "full" and bool(article.draft.text)
            yield _sheet(article, told[article.id], layout, whole=whole)


def _sheet(article: Article, told: Sequence[tuple[Source, Event]], layout: Layout, *, whole: bool) -> Sheet:
    draft, dating = article.draft, article.dating
    marks = _marks(article if whole else None, told, layout)
    quotes = sorted({(s.quote.start, s.quote.exact) for s, _ in told})
    texts = _lines(draft.text) if whole else _quoted(quotes)
    starts = frozenset(start for start, _ in quotes)
    return Sheet(
        file=layout.sheets[article.id],
        title=clip(line(draft.title), 200) or line(draft.id),
        publisher=line(draft.publisher or ""),
        authors=", ".join(map(line, draft.authors)),
        url=web(draft.url),
        published="" if dating.day is None else str(dating.day),
        published_name=published(dating, layout.names),
        dated_by=_dated_by(dating),
        sections=tuple(_sections(article, layout.names)),
        language=draft.language,
        whole=whole,
        paragraphs=tuple(
            (left_out, tuple(_pieces(start, text, marks, starts))) for left_out, start, text in texts
        ),
        events=len({event.id for _, event in told}),
    )


def _dated_by(dating: Dating) -> str:
    """The clue, and the words it stands on."""
    words = "" if dating.evidence is None else clip(line(dating.evidence.exact), _LONGEST_EVIDENCE)
    return f"{dated_by(dating)}: “{words}”" if words else dated_by(dating)


def _sections(article: Article, names: Names) -> Iterator[tuple[str, str]]:
    for dated in article.sections:
        if heading := clip(line(dated.section.heading), 200):
            yield heading, of_section(dated, names)


def _marks(
    article: Article | None, told: Iterable[tuple[Source, Event]], layout: Layout
) -> tuple[_Mark, ...]:
    """What is marked, in order, none over another: what dates an event, then what else the article says of time."""
    found = []
    for source, event in sorted(told, key=lambda pair: (not pair[0].supports, pair[1].id)):
        if source.expression is not None:
            spot = source.expression
            href = f"../{layout.pages[event.id]}#{event.id}"
            found.append(
                _Mark(spot.start, spot.end, spell(source.value, layout.names), href, line(event.title))
            )
    for each in article.expressions if article else ():
        value = (
            spell(each.meaning.interval, layout.names) if isinstance(each.meaning, When) else each.value or ""
        )
        found.append(_Mark(each.start, each.end, value))
    kept: list[_Mark] = []
    for mark in found:
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda mark: mark.start))


def _lines(text: str) -> Iterator[tuple[bool, int, str]]:
    """The lines of a text with their places, none left out."""
    for found in _LINE.finditer(text):
        if found[0].strip():
            yield False, found.start(), found[0]


def _quoted(quotes: Iterable[tuple[int, str]]) -> Iterator[tuple[bool, int, str]]:
    """The quotations with their places, each once; what stands between them is left out."""
    last = 0
    for start, text in quotes:
        if start + len(text) > last:
            yield start > last, start, text
            last = start + len(text)


def _pieces(start: int, text: str, marks: Sequence[_Mark], quotes: frozenset[int]) -> Iterator[Piece]:
    """A paragraph, cut at its marks and where a quotation begins."""
    end = start + len(text)
    inside = [mark for mark in marks if start <= mark.start and mark.end <= end]
    begun = {quote for quote in quotes if start <= quote < end}
    begun -= {quote for quote in begun if any(mark.start < quote < mark.end for mark in inside)}
    cuts = sorted({start, end, *begun, *(cut for mark in inside for cut in (mark.start, mark.end))})
    at = {mark.start: mark for mark in inside}
    for first, last in pairwise(cuts):
        words = passage(text[first - start : last - start])
        name = f"p{first}" if first in begun else ""
        mark = at.get(first)
        if mark is None:
            yield Piece(words, id=name)
        else:
            yield Piece(words, marked=True, value=mark.value, href=mark.href, title=mark.title, id=name)


def _slug(identity: str) -> str:
    """A file name for an article's id: what is readable of it, and enough of its checksum to be alone."""
    plain = unicodedata.normalize("NFKD", identity).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_SLUG].strip("-")
    check = hashlib.sha256(identity.encode(errors="surrogatepass")).hexdigest()[:8]
    return f"{words}-{check}" if words else check
