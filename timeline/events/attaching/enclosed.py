"""Expressions inside a name, a title, a picture's credit or brackets behind what they belong to."""

from __future__ import annotations

from timeline.events.grammar.labels import NOMINAL, VERBAL
from timeline.events.grammar.words import TAKEN, is_event
from timeline.language import Sentence, Token

_OPENING, _CLOSING = frozenset('“"‘«'), frozenset('”"’»')
_LIKE = frozenset("era inspire like style theme type vintage".split())
_TITLE = 7  # words: a longer quotation is speech
_TITLES = frozenset("mr mrs ms miss dr sir sheikh".split())
_SOURCE = 7  # words of a source in brackets


def in_name(s: Sentence, inside: set[int]) -> bool:
    """Whether they are part of a name, or of one word: "the Sunday Courier", "Yasin Ramadan", "a 1950s-style hall"; a day behind a name
    may be hung to it by mistake.
    """
    first, last = s.tokens[min(inside)], s.tokens[max(inside)]
    if compounded(s, last.index):
        return True
    if len(inside) > 2:
        return False
    if first.entity in ("PERSON", "ORG") and last.index + 1 < len(s.tokens):
        after = s.tokens[last.index + 1]
        if after.entity == first.entity and not after.begins and after.tag in ("NNP", "NNPS"):
            return True
    if any(s.tokens[c].dep == "compound" and s.tokens[c].entity == "PERSON" for c in s.children[first.index]):
        return True
    head = s.tokens[first.head]
    opened = first.index > 0 and s.tokens[first.index - 1].text.lower() == "the"
    if opened and first.dep == "compound" and head.entity == "ORG" and head.tag in ("NNP", "NNPS"):
        return True
    if first.index and s.tokens[first.index - 1].text.rstrip(".").lower() in _TITLES:
        return True
    weekday = first.text.lower().endswith("day") and first.text.lower() != "today"
    inner = first.entity in ("PERSON", "ORG") and not first.begins
    return inner and first.text[:1].isupper() and not weekday


def compounded(s: Sentence, last: int) -> bool:
    """Whether a hyphen makes one word of a time and what follows its last word: "1950s-style", "recently-fired"."""
    behind = s.tokens[last + 1 : last + 3]
    if len(behind) < 2 or behind[0].text != "-" or behind[0].space or s.tokens[last].space:
        return False
    return behind[1].lemma.lower() in _LIKE or s.tokens[last].tag == "RB"


def titled(s: Sentence, inside: set[int]) -> bool:
    """Whether they stand in a title in quotation marks: few words, a capital, no verb."""
    opening = _opening(s, min(inside))
    if opening is None or not s.tokens[opening + 1].text[:1].isupper():
        return False
    words = s.tokens[opening + 1 : opening + 2 + _TITLE]
    closing = next((t.index for t in words if t.text in _CLOSING), None)
    if closing is None or closing < max(inside):
        return False
    return not any(t.pos in VERBAL or t.text == "," for t in s.tokens[opening + 1 : closing])


def _opening(s: Sentence, first: int) -> int | None:
    """The quotation mark that is open at a word; of straight ones every other opens."""
    marks = [t for t in s.tokens[:first] if t.text in _OPENING or t.text in _CLOSING]
    if not marks:
        return None
    last = marks[-1]
    straight = sum(t.text == '"' for t in marks)
    return last.index if last.text in _OPENING and (last.text != '"' or straight % 2) else None


def bracketed(s: Sentence, inside: set[int]) -> bool:
    """Whether it is a year alone in brackets behind what is no event: "The Salt Road (1972)"."""
    first, last = min(inside), max(inside)
    alone = first == last and s.tokens[first].tag == "CD" and 1 < last + 1 < len(s.tokens)
    if not alone or s.tokens[first - 1].text != "(" or s.tokens[last + 1].text != ")":
        return False
    named = s.tokens[first - 2]
    return named.pos in (*NOMINAL, "NUM", "PUNCT") and not within_event(s, named)


def cited(s: Sentence, inside: set[int]) -> bool:
    """Whether it is the year of what brackets quote from: "(Almanac of the Coast, 1993)"."""
    first, last = min(inside), max(inside)
    if (
        first != last
        or s.tokens[first].tag != "CD"
        or last + 1 == len(s.tokens)
        or s.tokens[last + 1].text != ")"
    ):
        return False
    words = s.tokens[max(0, first - _SOURCE) : first]
    opening = next((t.index for t in reversed(words) if t.text == "("), None)
    if opening is None or s.tokens[first - 1].text != ",":
        return False
    return not any(t.pos in VERBAL or is_event(s, t) for t in s.tokens[opening:first])


def pictured(s: Sentence, inside: set[int]) -> bool:
    """Whether they only say when a picture was made: "the president (pictured on 8 March)"."""
    before = s.tokens[max(0, min(inside) - 2) : min(inside)]
    if any(t.text.lower() in ("pictured", "photographed") and t.tag == "VBN" for t in before):
        return True
    above = list(s.ancestors(min(inside)))
    seen = any(t.dep == "acl" and t.tag == "VBN" and t.lemma in TAKEN for t in above)
    return (
        seen and above[-1].pos in NOMINAL
    )  # "the wreck, seen from the air in May": a caption without a verb


def within_event(s: Sentence, noun: Token) -> bool:
    """Whether a noun is an event, or tells of which: "the Treaty of Amsel of 1721"."""
    above = s.tokens[noun.head]
    return is_event(s, noun) or (above.text == "of" and is_event(s, s.tokens[above.head]))
