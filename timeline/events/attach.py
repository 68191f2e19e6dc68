"""Which word a time expression dates: the verb, or the noun that names an event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.events.words import BARE, NOMINAL, VERBAL, names_event
from timeline.language import Sentence, Token

# Labels of a word that stands before its noun: "the 2015 agreement", "a January truce", "Tuesday's vote".
_BEFORE_NOUN = frozenset({"compound", "nummod", "amod", "nmod", "poss"})
_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "dative"})
_AUXILIARY = frozenset({"aux", "auxpass"})


@dataclass(frozen=True, slots=True)
class Dated:
    """The predicate that an expression dates, by its index; `nominal` where it is a noun.

    `through` is the infinitive or participle below it that bears the date: "decided to meet on Monday"; `bare` the participle
    that bears it and dates no event itself: "under a plan published on Tuesday".
    """

    predicate: int
    nominal: bool
    through: int | None = None
    bare: int | None = None


def attach(s: Sentence, start: int, end: int) -> Dated | None:
    """What the expression at these offsets of the sentence dates; None where that is no event.

    A wrong parse may hang the words of one expression from several verbs: the nearest one wins.
    """
    words = s.covering(start, end)
    inside = {t.index for t in words}
    tops = [t for t in words if t.head not in inside or t.head == t.index]
    found = [dated for top in tops for dated in _dated(s, top, inside)]
    if not found:
        return None
    nearest = min(found, key=lambda d: _distance(d.predicate, inside))
    return replace(_next_verb(s, inside, nearest) or nearest, bare=_bare_participle(s, tops))


def _bare_participle(s: Sentence, tops: list[Token]) -> int | None:
    """The past participle that these words hang from, directly or by a preposition."""
    for top in tops:
        above = s.tokens[top.head]
        verb = s.tokens[above.head] if above.pos == "ADP" else above
        if verb.dep == "acl" and verb.tag == "VBN":
            return verb.index
    return None


def _next_verb(s: Sentence, inside: set[int], found: Dated) -> Dated | None:
    """The verb right behind an expression that opens the second of two clauses: "… and in April launched"."""
    first, after = min(inside), max(inside) + 1
    if first and s.tokens[first - 1].dep == "prep":
        first -= 1
    opens = first > 0 and s.tokens[first - 1].dep == "cc"
    if not opens or after == len(s.tokens) or s.tokens[after].tag not in ("VBD", "VBZ", "VBP"):
        return None
    return Dated(after, nominal=False) if s.tokens[after].head == found.predicate else None


def _distance(index: int, inside: set[int]) -> int:
    return min(abs(index - i) for i in inside)


def _dated(s: Sentence, top: Token, inside: set[int]) -> Iterator[Dated]:
    if top.head == top.index:
        yield from _of_root(s, top, inside)
        return
    head = s.tokens[top.head]
    if top.dep in _BEFORE_NOUN and head.pos in NOMINAL and top.index < head.index:
        noun = _whole(s, head)
        if names_event(noun.lemma, noun.text):
            yield Dated(noun.index, nominal=True)
        return
    yield from _above(s, head, inside)


def _whole(s: Sentence, noun: Token) -> Token:
    """The head of a compound: "agreement" of "UN unity agreement"."""
    while noun.dep == "compound" and s.tokens[noun.head].index != noun.index:
        noun = s.tokens[noun.head]
    return noun


def _above(s: Sentence, at: Token, inside: set[int]) -> Iterator[Dated]:
    """Climb to the first word that can be dated."""
    for token in (at, *s.ancestors(at.index)):
        root = token.head == token.index
        if token.pos in VERBAL and not _bare(s, token, inside):
            main = _main(s, token)
            yield Dated(main.index, nominal=False, through=None if main is token else token.index)
            return
        if token.pos in NOMINAL:
            event = names_event(token.lemma, token.text)
            if (event and token.dep not in _CORE) or root:
                yield Dated(token.index, nominal=True)
                return
        elif root:
            yield from _of_root(s, token, set())


def _bare(s: Sentence, verb: Token, inside: set[int]) -> bool:
    """Whether it is a participle that says nothing but when: "the letter dated Thursday"."""
    others = (c for c in s.children[verb.index] if not inside & s.subtree(c))
    return verb.dep == "acl" and verb.tag == "VBN" and not any(True for _ in others) and verb.lemma in BARE


def _main(s: Sentence, verb: Token) -> Token:
    """The verb that can stand in a headline: not the auxiliary, not the bare infinitive behind "managed to"."""
    while verb.head != verb.index:
        head = s.tokens[verb.head]
        climbs = verb.dep in _AUXILIARY or (verb.dep in ("xcomp", "advcl") and _unfinished(s, verb))
        if not climbs or head.pos not in VERBAL or (head.lemma == "be" and verb.dep == "xcomp"):
            break
        verb = head
    return verb


def _unfinished(s: Sentence, verb: Token) -> bool:
    """Whether a verb is an infinitive or a participle without subject of its own."""
    return verb.tag in ("VB", "VBG") and s.child(verb.index, "nsubj", "nsubjpass") is None


def _of_root(s: Sentence, root: Token, inside: set[int]) -> Iterator[Dated]:
    """A sentence that hangs from its date, such as a caption: the first verb below it, else the first event."""
    below = [s.tokens[i] for i in sorted(s.subtree(root.index) - inside)]
    for wanted, nominal in ((VERBAL, False), (NOMINAL, True)):
        for token in below:
            if token.pos in wanted and (not nominal or names_event(token.lemma, token.text)):
                yield Dated(token.index, nominal=nominal)
                return
