"""What the structured data of a page say of its publication: JSON-LD, meta elements, the time elements of its article.

Only when it was published: the day of a change, of a creation or of the copyright is another.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from timeline.readers.html_page import elements, header, inside, is_story, named, tells, words
from timeline.readers.titles import one_line

Dated = tuple[str, str]  # what says it, as words for a message, and the date as written
_ARTICLE = re.compile(
    r"(?:.*[/:#])?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|NewsArticle\w*)"
)
_PAGE = re.compile(r"(?:.*[/:#])?(?:WebPage|ItemPage)")
_OPAQUE = frozenset(
    {
        "itemListElement",
        "hasPart",
        "isPartOf",
        "relatedLink",
        "citation",
        "comment",
        "mentions",
        "video",
        "image",
    }
)
_DEEP = 6  # levels of JSON-LD at which an article is looked for
_LATER = re.compile(r"modif|updat|revis|lastmod", re.IGNORECASE)
_OTHER = re.compile(r"creat|timestamp|gentime|release|^meta$|regdate|copyright", re.IGNORECASE)
_PUBLISHED = re.compile(r'"datePublished"\s*:\s*"([^"\n]{4,40})"')
_FIRST = re.compile(r"publi|posted|pubdate|issued|entry-date|dt-published", re.IGNORECASE)


def structured(tree: Any, top: Any) -> tuple[Dated, ...]:
    """The dates of publication in a page, best first, as written; `top` is the part of it that is its article."""
    head = [*_json_ld(tree), *_meta(tree, top)]
    return (*head, *in_time(top))


def _json_ld(tree: Any) -> Iterator[Dated]:
    """Of the articles that the JSON-LD describes, those of the page's title before others; of the page itself where it describes none."""
    nodes = [node for data in _scripts(tree) for node in _nodes(data, 0)]
    title = one_line(tree.findtext(".//title") or "").casefold()
    for kind in (_ARTICLE, _PAGE):
        dated = [node for node in nodes if _is(node, kind) and isinstance(node.get("datePublished"), str)]
        own = [node for node in dated if (name := _headline(node)) and name in title]
        if dated:
            yield from dict.fromkeys(("JSON-LD", node["datePublished"].strip()) for node in own or dated)
            return


def _headline(node: dict[str, Any]) -> str:
    said = node.get("headline")
    return one_line(said).casefold() if isinstance(said, str) else ""


def _scripts(tree: Any) -> Iterator[Any]:
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            text = re.sub(
                r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$",
                "",
                script.text or "",
            )
            try:
                yield json.loads(text, strict=False)
            except (ValueError, RecursionError):  # a comma too many is common
                if len(said := set(_PUBLISHED.findall(text))) == 1:
                    yield {"@type": "Article", "datePublished": said.pop()}


def _nodes(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD data; not those that it lists as others."""
    if depth > _DEEP:
        return
    if isinstance(data, list):
        for each in data:
            yield from _nodes(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key, value in data.items():
            if key not in _OPAQUE and not _is(data, _ARTICLE):
                yield from _nodes(value, depth + 1)


def _is(node: dict[str, Any], kind: re.Pattern[str]) -> bool:
    types = node.get("@type")
    return any(
        isinstance(each, str) and kind.fullmatch(each)
        for each in (types if isinstance(types, list) else [types])
    )


def _meta(tree: Any, top: Any) -> Iterator[Dated]:
    """Those of the meta elements in the head and in the article whose names htmldate knows; a date of no certain meaning only where there is no other."""
    from htmldate.core import DATE_ATTRIBUTES

    found = list[Dated]()
    for meta in tree.iter("meta"):
        name = next((meta.get(key) for key in ("property", "name", "itemprop") if meta.get(key)), "").strip()
        date = (meta.get("content") or meta.get("datetime") or "").strip()
        if not date or name.lower() not in DATE_ATTRIBUTES or _LATER.search(name):
            continue
        if any(above.tag == "head" for above in meta.iterancestors()) or _of_story(meta, top):
            found.append((name, date))
    sure = [each for each in found if not _OTHER.search(each[0])]
    yield from dict.fromkeys(sure or found)


def in_time(top: Any) -> Iterator[Dated]:
    """The elements that are marked as the article's date of publication, above its story before others; else the first time element there."""
    above = [(each, date) for each in header(top) if (date := _date_of(each))]
    dates = [date for each, date in above if _first(each)]
    if not dates and top.tag in ("article", "main"):
        dates = [
            date for each in elements(top) if _first(each) and inside(each, top) and (date := _date_of(each))
        ]
    dates = dates or [date for each, date in above if each.tag == "time"][:1]
    yield from (("time", date) for date in dict.fromkeys(dates))


def _of_story(element: Any, top: Any) -> bool:
    """Whether an element in the part `top` of a page is of the thing that holds the story, and of no teaser."""
    above = list(element.iterancestors())
    if top not in above or not inside(element, top):
        return False
    scope = next((each for each in above if each is top or "itemscope" in each.attrib), top)
    return sum(tells(each) or is_story(each) for each in scope.iter("p")) > 1


def _marks(element: Any) -> str:
    return (
        f"{element.get('itemprop', '')} {'pubdate' if 'pubdate' in element.attrib else ''} {named(element)}"
    )


def _first(element: Any) -> bool:
    return element.tag != "meta" and _FIRST.search(_marks(element)) is not None


def _date_of(element: Any) -> str | None:
    """The date of an element in the form for machines; None where it stands in the story or is said to be that of a change."""
    date = element.get("datetime")
    if not date and element.get("itemprop"):
        date = element.get("content")
    if not date and element.tag == "abbr":
        date = element.get("title")
    if not date:
        return None
    later = (_LATER.search(_marks(element)) and not _first(element)) or _says_later(element)
    return None if later or _is_running(element) else date.strip()


def _says_later(element: Any) -> bool:
    """Whether the words right before an element say that its date is that of a change: "Updated"."""
    before = (
        element.getprevious().tail
        if element.getprevious() is not None
        else getattr(element.getparent(), "text", "")
    )
    return re.search(
        r"\b(?:updated|modified|edited)\b[^.]{0,10}$", before or "", re.IGNORECASE
    ) is not None or bool(
        re.match(r"\s*(?:last )?(?:updated|modified|edited)\b", words(element), re.IGNORECASE)
    )


def _is_running(element: Any) -> bool:
    """Whether an element stands in a paragraph of the story."""
    return any(
        above.tag in ("p", "li", "td", "dd") and (is_story(above) or tells(above))
        for above in islice(element.iterancestors(), 5)
    )
