"""The ids of events that no earlier build knows."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import replace

from timeline.model import Event, Mention

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
_LETTERS = 10


def name(mention: Mention) -> str:
    """An id made of an event's first mention: its article, its sentence, its expression, its predicate, and not of its place."""
    source = mention.source
    spans = (source.quote, source.expression, source.predicate)
    return _id("\x1f".join((source.article, *(span.exact if span else "" for span in spans))))


def free(wanted: str, taken: Collection[str]) -> str:
    """The id itself, or where that is taken, one made of it that is not."""
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = _id(f"{wanted}\x1f{number}")
    return found


def distinct(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events, of two with one id the later with another: a sentence may stand in an article twice."""
    named: dict[str, Event] = {}
    for event in events:
        own = free(event.id, named)
        named[own] = event if own == event.id else replace(event, id=own)
    return tuple(named.values())


def _id(text: str) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode(errors="surrogatepass")).digest()[:8], "big")
    letters = ""
    for _ in range(_LETTERS):
        number, letter = divmod(number, 36)
        letters += _ALPHABET[letter]
    return f"e-{letters}"
