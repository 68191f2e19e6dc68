"""The clause that a noun of doing makes with its own verb: "his resignation" is "he resigned"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from timeline.events.attaching.deverbal import Deed, deed
from timeline.events.grammar.wording import render
from timeline.language import Sentence, Token

_IN = frozenset({"in", "at", "from", "near"})
AMOUNTS = frozenset({"MONEY", "PERCENT", "QUANTITY", "CARDINAL"})


@dataclass(frozen=True, slots=True)
class _Party:
    """Who does it, or what it is done to: the words, and whether they are a plural."""

    text: str
    several: bool
    words: frozenset[int]


def acted(s: Sentence, noun: int, left: set[int], swap: Mapping[int, str]) -> tuple[str, str] | None:
    """The clause of a noun's verb, once for what has happened and once for what is planned.

    `left` are the words that are told, `swap` says which of them in other words. None where the noun has no verb, or a word would be lost.
    """
    verb = deed(s.tokens[noun].lemma.lower())
    own = [s.tokens[c] for c in s.children[noun] if c in left and swap.get(c, "x")]
    if verb is None or any(t.dep == "conj" or (t.index < noun and t.dep not in ("det", "poss")) for t in own):
        return None
    owner = next((_owner(s, t, left, swap) for t in own if t.dep == "poss"), None)
    links = {t.text: t for t in reversed(own) if t.dep == "prep" and t.index > noun}
    of = _behind(s, links.get("of"), left, swap, apart=not verb.participle)
    if not verb.participle and of is None:
        owner = owner or _behind(s, links.get("by"), left, swap, apart=False)
    behind = {i for i in left if i > noun} - {t.index for t in own if verb.direct and t.text == verb.direct}
    return (
        _active(s, verb, owner, of, behind, swap)
        if owner and of
        else _alone(s, verb, owner, of, behind, swap)
    )


def _alone(
    s: Sentence,
    verb: Deed,
    owner: _Party | None,
    of: _Party | None,
    behind: set[int],
    swap: Mapping[int, str],
) -> tuple[str, str] | None:
    """With one party: who did it, of what has no object, else whom it was done to."""
    who = owner or of
    if who is None or (verb.participle and of is None and not verb.owned):
        return None
    rest = render(s, behind - who.words, swap)
    if verb.open and not rest:
        return None
    was, to = ("were", "are to") if who.several else ("was", "is to")
    if verb.participle:
        return f"{who.text} {was} {verb.participle} {rest}", f"{who.text} {to} be {verb.participle} {rest}"
    past = re.sub(r"^was ", f"{was} ", verb.past)
    return f"{who.text} {past} {rest}", f"{who.text} {to} {verb.infinitive} {rest}"


def _active(
    s: Sentence, verb: Deed, owner: _Party, of: _Party, behind: set[int], swap: Mapping[int, str]
) -> tuple[str, str] | None:
    """With both: "the company took over a rival"; planned, the rival is to be taken over."""
    if not verb.participle:
        return None
    rest, to = render(s, behind - of.words, swap), "are to" if of.several else "is to"
    return f"{owner.text} {verb.past} {of.text} {rest}", f"{of.text} {to} be {verb.participle} {rest}"


def _owner(s: Sentence, top: Token, left: set[int], swap: Mapping[int, str]) -> _Party:
    words = s.subtree(top.index) & left
    words -= {c for c in s.children[top.index] if s.tokens[c].tag == "POS"}
    text = re.sub(r"[’']s?$", "", render(s, words, swap))
    return _Party(text, top.text.lower() == "their" or _several(s, top), frozenset(words))


def _behind(
    s: Sentence, link: Token | None, left: set[int], swap: Mapping[int, str], *, apart: bool
) -> _Party | None:
    """What stands behind "of" or "by"; with `apart` the place behind it goes with the verb: "the arrival of the envoys in Tolva"."""
    noun = None if link is None else s.child(link.index, "pobj")
    if link is None or noun is None or noun.entity in AMOUNTS or noun.pos in ("NUM", "SYM"):
        return None
    words = s.subtree(link.index) & left
    for place in (s.tokens[c] for c in s.children[noun.index]):
        if (
            apart
            and place.dep == "prep"
            and place.text in _IN
            and max(s.subtree(place.index) & left, default=0) == max(words)
        ):
            words -= s.subtree(place.index)
    return _Party(render(s, words - {link.index}, swap), _several(s, noun), frozenset(words))


def _several(s: Sentence, noun: Token) -> bool:
    return noun.tag in ("NNS", "NNPS") or any(s.tokens[c].dep == "conj" for c in s.children[noun.index])
