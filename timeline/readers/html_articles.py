"""Several articles in one page: article elements side by side, each with a heading and a text of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from timeline.readers.html_page import articles, inside, tells, words

_PARAGRAPHS = 2  # with fewer it is a teaser of an article on another page


@dataclass(frozen=True, slots=True)
class Part:
    """One of the articles of a page: its element, the heading it begins with in the text of the page, "" for none, and where."""

    element: Any
    heading: str
    start: int


def parts(tree: Any, text: str) -> tuple[Part, ...]:
    """The articles of a page that stand in its text, in order; none where there are not two at least."""
    found = tuple(_placed(tree, text))
    return found if len(found) > 1 else ()


def _placed(tree: Any, text: str) -> Iterator[Part]:
    """Each with the first of its lines that the text still holds: short headings are left out of it at times."""
    at = 0
    for element in articles(tree):
        own = [each for each in element.iter("h1", "h2", "p") if inside(each, element)]
        heading = next((words(each) for each in own if each.tag != "p"), "")
        lines = [words(each) for each in own]
        start = next((found for line in lines if line and (found := _line(text, line, at)) is not None), None)
        if heading and sum(map(tells, own)) >= _PARAGRAPHS and start is not None:
            yield Part(element, heading if text.startswith(heading, start) else "", start)
            at = start + 1


def _line(text: str, line: str, at: int) -> int | None:
    """Where a line of a text stands that is nothing but these words, from an offset on."""
    while (found := text.find(line, at)) >= 0:
        end = found + len(line)
        if (found == 0 or text[found - 1] == "\n") and (end == len(text) or text[end] == "\n"):
            return found
        at = end
    return None
