"""A passage as the page shows it: the quotation, where it was published, and what its words were read as."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from timeline.exporters.dates import spell
from timeline.exporters.html.layout import Layout
from timeline.exporters.published import BORROWED, borrows, dated_by, dating_at, published
from timeline.exporters.resolution import resolution
from timeline.exporters.text import clip, line, passage
from timeline.model import Article, Event, Source

CONTEXT = 400  # characters of a quote on either side of the expression
LONGEST_NAME = 80
DOUBTFUL = 0.9  # below this, a publication date counts as inferred
_WEB = re.compile(r"https?://[^\s\"'<>\\^`{|}]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation in three parts, the middle one being the time expression; and what it was read as.

    `published` is the day of its article for machines, "" where only an interval is known or nothing, `published_name` either in words, and `doubt`
    what is to be said of that date.

    `seen` is where it stands in the article as it was read, from the top of the site; "" where that is not shown.
    """

    before: str
    said: str
    after: str
    language: str
    title: str
    url: str
    publisher: str
    published: str
    published_name: str
    value: str
    how: str
    supports: bool
    doubt: str
    seen: str


def inferred(source: Source) -> bool:
    """Whether its words were counted from a publication date that is not known for sure."""
    return source.anchor.type != "none" and source.anchor.confidence < DOUBTFUL


def shown(source: Source, event: Event, layout: Layout) -> Passage:
    """The view of a source of an event."""
    article = layout.articles[source.article]
    draft, dating = article.draft, dating_at(article, source.quote.start)
    before, said, after = _parts(source)
    return Passage(
        before=before,
        said=said,
        after=after,
        language=draft.language,
        title=clip(line(draft.title), 200) or line(draft.id),
        url=web(draft.url),
        publisher=clip(line(draft.publisher or ""), LONGEST_NAME),
        published="" if dating.day is None else str(dating.day),
        published_name=published(dating, layout.names),
        value=spell(source.value, layout.names),
        how=resolution(source, event.when, layout.names),
        supports=source.supports,
        doubt=_doubt(source, article),
        seen=f"{layout.sheets[article.id]}#p{source.quote.start}" if article.id in layout.sheets else "",
    )


def _doubt(source: Source, article: Article) -> str:
    """Why the publication date is not to be taken for granted; "" where it is."""
    dating = dating_at(article, source.quote.start)
    if borrows(article, source.quote.start):
        return BORROWED
    if dating.day is None:
        return f"dated by {by}" if (by := dated_by(dating)) else ""
    return "date inferred" if inferred(source) else ""


def _parts(source: Source) -> tuple[str, str, str]:
    """The quote before, in and after its expression; a very long one is cut around it."""
    text, start = source.quote.exact, source.quote.start
    if source.expression is None:
        return clip(line(text), 2 * CONTEXT), "", ""
    begin, end = source.expression.start - start, source.expression.end - start
    before, after = passage(text[:begin]).lstrip(), passage(text[end:]).rstrip()
    if len(before) > CONTEXT:
        before = "…" + before[-CONTEXT:]
    return before, passage(text[begin:end]), clip(after, CONTEXT)


def web(url: str | None) -> str:
    """An address that may be linked to: on the web, every character allowed; else ""."""
    if url is None or not _WEB.fullmatch(url):
        return ""
    return quote(line(url), safe="%/:=&?~#+!$,;@()*-._")
