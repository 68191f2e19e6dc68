"""A page as a tree: which part of it is the article, and which parts are about others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from timeline.readers.titles import one_line

# Elements, and words in the names of classes and ids, that hold other articles, comments or advertisements.
_APART = frozenset({"aside", "nav", "footer", "figure", "blockquote"})
_APART_NAMED = re.compile(
    r"(?:^|[\s_-])(?:related|sidebar|side-?bar|rail|teasers?|promos?|recommend\w*|recirc\w*|popular|trending|most-?(?:read|viewed)"
    r"|comments?|comment-?list|newsletter|carousel|latest|also|ticker|footer|nav|menu|advert\w*|ads?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_STORY = 25  # words; a paragraph that has more is of the story
_SENTENCE = re.compile(r"(?:\S+ ){7,}\S*[.!?…][\"'”’»)]*")


def named(element: Any) -> str:
    """The class and the id of an element."""
    return f"{element.get('class', '')} {element.get('id', '')}"


def words(element: Any) -> str:
    """The text of an element, its runs of white space made one space."""
    return one_line(" ".join(element.itertext()))


def elements(tree: Any) -> Iterator[Any]:
    """The elements of a tree in order, without comments and the like."""
    return (element for element in tree.iter() if isinstance(element.tag, str))


def articles(tree: Any) -> list[Any]:
    """The article elements of a page, in order; none inside another, none that is of a sidebar or a list of others."""
    found = (each for each in tree.iter("article") if not _is_apart(each, tree))
    return [each for each in found if not any(above.tag == "article" for above in each.iterancestors())]


def article(tree: Any) -> Any:
    """The part of a page that is its article: the article element with the main heading, or the longest; else main, or all of it."""
    if outer := articles(tree):
        headed = [each for each in outer if each.find(".//h1") is not None]
        return max(headed or outer, key=lambda each: len(words(each)))
    return next(iter(tree.iter("main")), tree)


def header(top: Any) -> Iterator[Any]:
    """The elements about the article in the part `top` of a page: from its main heading up to the first paragraph of the story.

    One sentence may stand among them, below the headline.
    """
    start = _heading(top)
    if start is None and top.tag not in ("article", "main"):
        return  # nothing tells its header from that of the site, with today's date in it
    while start is not None and start is not top and _is_head(start.getparent(), top):
        start = start.getparent()
    begun, sentences = start is None, 0
    for element in elements(top):
        begun = begun or element is start
        if begun and element.tag == "p":
            sentences += tells(element)
            if is_story(element) or sentences > 1:
                return
        if begun and inside(element, top):
            yield element


def _heading(top: Any) -> Any:
    """The longest main heading, since the name of the site may be one; the first of the second rank where there is none."""
    main = [each for each in top.iter("h1") if inside(each, top) and words(each)]
    return max(main, key=lambda each: len(words(each)), default=next(top.iter("h2"), None))


def _is_head(element: Any, top: Any) -> bool:
    """Whether an element holds the main heading and what is said beside it, but no story."""
    return element.tag == "article" if element is top else len(words(element).split()) <= 2 * _STORY


def is_story(element: Any) -> bool:
    """Whether an element holds more words than the lines of a header."""
    return len(words(element).split()) > _STORY


def tells(element: Any) -> bool:
    """Whether an element holds a sentence and no byline."""
    return _SENTENCE.fullmatch(words(element)) is not None


def inside(element: Any, top: Any) -> bool:
    """Whether an element of the part `top` of a page is about its article: in no sidebar, list of others, comment or inner article."""
    return not any(above.tag == "article" or _holds_others(above) for above in _above(element, top))


def _is_apart(element: Any, tree: Any) -> bool:
    return _holds_others(element) or any(_holds_others(above) for above in _above(element, tree))


def _above(element: Any, top: Any) -> Iterator[Any]:
    for above in element.iterancestors():
        if above is top:
            return
        yield above


def _holds_others(element: Any) -> bool:
    if element.tag in ("html", "body", "main"):
        return False
    return element.tag in _APART or _APART_NAMED.search(named(element)) is not None
