"""From Markdown to plain text: the words without the marks.

Every heading, paragraph, list item, quotation and table cell becomes a paragraph of its own. Links keep
their words, images and blocks of code leave nothing behind, HTML keeps its words. Indented lines are
paragraphs: in an article four spaces are a slip, not a program.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

_HTML = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|</?[a-zA-Z][^>]*>", re.DOTALL | re.IGNORECASE)
BREAK = "\n\n"


@dataclass(slots=True)
class Paragraphs:
    """A text while it is put together, and the line of the file that each piece of it stands on."""

    lines: list[tuple[int, int]] = field(default_factory=list)
    _done: list[str] = field(default_factory=list)
    _here: list[str] = field(default_factory=list)
    _offset: int = 0  # where the next word will stand
    _begin: int = 0  # where the paragraph at hand begins

    @property
    def begin(self) -> int:
        """Where the paragraph at hand begins."""
        return self._begin

    @property
    def text(self) -> str:
        """The complete paragraphs, with an empty line between any two."""
        return BREAK.join(self._done)

    def add(self, words: str, line: int) -> None:
        """More of the paragraph at hand, from a line; two spaces that meet become one."""
        if not self._here or self._here[-1][-1].isspace():
            words = words.lstrip(" \t")
        if not words:
            return
        if not self.lines or self.lines[-1][1] != line:
            self.lines.append((self._offset, line))
        self._here.append(words)
        self._offset += len(words)

    def end(self) -> str:
        """The paragraph is complete; what was added of it."""
        paragraph = "".join(self._here).rstrip()
        self._here.clear()
        if paragraph:
            self._done.append(paragraph)
            self._begin += len(paragraph) + len(BREAK)
        self._offset = self._begin
        return paragraph


@dataclass(frozen=True, slots=True)
class Plain:
    """The text of a Markdown body; its first heading, "" for none; and where further headings as high as a
    title on its first line begin: offsets in the text."""

    made: Paragraphs
    title: str
    breaks: tuple[int, ...]


def from_markdown(body: str, line: int) -> Plain:
    """The text of a Markdown body that begins on a line of its file."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("code")
    made, title, heading, at = Paragraphs(), "", "", line
    highest = list[int]()
    for token in parser.parse(body):
        at = line + token.map[0] if token.map else at
        if token.type == "inline":
            if heading == "h1":
                highest.append(made.begin)
            _inline(made, token.children or [], at)
            words = made.end()
            title = title or (words if heading else "")
        elif token.type == "html_block":
            made.add(" ".join(_words(token.content).split()), at)
            made.end()
        heading = token.tag if token.type == "heading_open" else ""
    return Plain(made, title, tuple(highest[1:] if highest[:1] == [0] else ()))


def _inline(made: Paragraphs, children: list[Token], line: int) -> None:
    """The words of one paragraph, with the line they stand on."""
    address = False
    for child in children:
        if child.type == "link_open":
            address = child.markup == "autolink"  # <https://…> has no words
        elif child.type == "link_close":
            address = False
        elif child.type in ("softbreak", "hardbreak"):
            made.add(" " if child.type == "softbreak" else "\n", line)
            line += 1
        elif child.type == "html_inline":
            made.add(" " if child.content.lower().startswith("<br") else "", line)
        elif child.type in ("text", "code_inline") and not address:
            made.add(child.content, line)


def _words(markup: str) -> str:
    return html.unescape(_HTML.sub(" ", markup))
