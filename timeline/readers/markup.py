"""A piece of HTML, such as the text of a feed's entry, as plain text."""

from __future__ import annotations

from typing import Any

from timeline.readers.titles import one_line

_BLOCKS = frozenset(
    """address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p
    pre section table td th tr ul""".split()
)
_SILENT = frozenset("script style template noscript iframe object svg head".split())


def plain(markup: str) -> str:
    """Its words, an empty line between any two paragraphs; no markup, however broken, raises."""
    from lxml import etree, html

    if not markup.strip():
        return ""
    try:
        tree = html.fromstring(
            f"<div>{markup}</div>", parser=html.HTMLParser(encoding="utf-8", no_network=True)
        )
    except (etree.LxmlError, ValueError):  # nothing in it but comments, or signs that no markup may hold
        return one_line(markup)
    pieces = [""]
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        _add(pieces, event, element)
    return "\n\n".join(words for piece in pieces if (words := one_line(piece)))


def _add(pieces: list[str], event: str, element: Any) -> None:
    """What an element says at its start, and what stands behind its end."""
    block = element.tag in _BLOCKS
    silent = not isinstance(element.tag, str) or element.tag in _SILENT or _inside_silent(element)
    if block:
        pieces.append("")
    if event == "start" and not silent:
        pieces[-1] += element.text or ""
    elif event != "start" and not _inside_silent(element):
        pieces[-1] += element.tail or ""


def _inside_silent(element: Any) -> bool:
    return any(above.tag in _SILENT for above in element.iterancestors())
