"""The lines of a chronology: a date, a mark, and what befell, often as headlines put it."""

from __future__ import annotations

from timeline.events.grammar.labels import FINITE, HELPERS
from timeline.events.grammar.words import is_event
from timeline.language import Sentence, Token

_DASHES = frozenset({"-", "--", "–", "—", "|"})


def heads_entry(s: Sentence, first: int, last: int) -> bool:
    """Whether the words between these indices, both included, head an entry in a chronology."""
    if last + 2 >= len(s.tokens):
        return False
    mark, after = s.tokens[last + 1].text, s.tokens[last + 2]
    return mark == ":" or (not first and mark in _DASHES and after.text[:1].isupper())


def told_by_entry(s: Sentence, first: int, last: int) -> Token | None:
    """What an entry tells, by its verb or the noun of an event: "19 July: the navy closes the strait", "19 July - The navy closes …",
    "July: Siege of Orm"; None where the words between these indices, both included, head none.
    """
    if not heads_entry(s, first, last):
        return None
    if first and s.tokens[first - 1].pos not in ("NOUN", "PROPN", "PUNCT"):
        return None
    behind = s.tokens[last + 2 :]
    verb = next((t for t in behind if _told(s, t, last)), None)
    return verb or next((t for t in behind if t.dep == "ROOT" and is_event(s, t)), None)


def _told(s: Sentence, verb: Token, last: int) -> bool:
    """Whether it is the verb of what an entry tells, in a finite form, or as headlines put it: "council chief charged with fraud"."""
    if verb.pos != "VERB":
        return False
    own = [s.tokens[c] for c in s.children[verb.index] if c > last]
    if verb.tag in FINITE or any(t.dep in HELPERS and t.tag in FINITE for t in own):
        return True
    return verb.tag == "VBN" and verb.dep in ("ROOT", "acl", "amod") and verb.index > last + 2
