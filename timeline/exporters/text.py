"""Words of an article made fit to be shown; what is data (JSON) keeps them as they are."""

from __future__ import annotations

import re

# Control characters, halves of surrogate pairs, and the marks that turn the direction of the text after them.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufff9-\uffff\u202a-\u202e\u2066-\u2069]"
)
_BLANK = re.compile(r"\s+")


def line(text: str) -> str:
    """On one line, without characters that cannot be seen or that upset what stands beside them."""
    return _BLANK.sub(" ", _UNFIT.sub("", text)).strip()


def passage(text: str) -> str:
    """As `line`, but a blank at either end stays: for parts that will be joined again."""
    return _BLANK.sub(" ", _UNFIT.sub("", text))


def clip(text: str, length: int) -> str:
    """At most `length` characters, cut at a word where that costs little, with an ellipsis."""
    if len(text) <= length:
        return text
    head = text[: length - 1]
    word = head.rfind(" ")
    return (head[:word] if word > length // 2 else head).rstrip(" ,;:–-") + "…"


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: "1 event", "1,200 events"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def event_page(event: str) -> str:
    """The file of an event's own page, from the top of the site."""
    return f"e/{event}.html"


def permalink(site: str, event: str) -> str:
    """The address of an event's own page, which leads to its card whatever page of the site that is on."""
    return f"{site.rstrip('/')}/{event_page(event)}"
