"""Which word a time expression dates: the verb, or the noun that names an event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.events.attaching.entry import told_by_entry
from timeline.events.attaching.general import general
from timeline.events.attaching.mended import verb_beside, verb_of_opened
from timeline.events.attaching.nothing import dates_nothing
from timeline.events.attaching.occasion import occasion
from timeline.events.attaching.participle import bare_above, is_bare
from timeline.events.attaching.then import befell
from timeline.events.grammar.labels import AUXILIARIES, BEFORE_NOUN, NOMINAL, VERBAL
from timeline.events.grammar.words import is_event
from timeline.language import Sentence, Token
from timeline.model import Landmark

# Labels of a word that stands before its noun: "the 2015 agreement", "a January truce", "Tuesday's vote".
_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "dative"})
_CALLS = frozenset("appeal call demand plea request".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """An event that an expression is counted from, and the indices of all words that tell when: "two days after the storm in Orm"."""

    landmark: Landmark
    words: frozenset[int]


@dataclass(frozen=True, slots=True)
class Dated:
    """The predicate that an expression dates, by its index; `nominal` where it is a noun.

    `through` is the infinitive or participle below it that bears the date: "decided to meet on Monday"; `bare` the participle
    that bears it and dates no event itself: "under a plan published on Tuesday"; `entry` where it heads the line of a chronology;
    `counted` tells from which event the expression is counted; `point` that it befell at the time itself, whatever has lasted since:
    "the worst since 1987, when the dam broke".
    """

    predicate: int
    nominal: bool
    through: int | None = None
    bare: int | None = None
    entry: bool = False
    counted: Counted | None = None
    point: bool = False


def attach(s: Sentence, start: int, end: int) -> Dated | None:
    """What the expression at these offsets of the sentence dates; None where that is no event.

    A wrong parse may hang the words of one expression from several verbs: the nearest one wins.
    """
    words = s.covering(start, end)
    inside = {t.index for t in words}
    if not inside:
        return None
    if dates_nothing(s, inside):
        then = befell(s, inside)
        return None if then is None else Dated(then, nominal=False, point=True)
    if (told := told_by_entry(s, min(inside), max(inside))) is not None:
        return Dated(told.index, nominal=told.pos != "VERB", entry=True)
    tops = [t for t in words if (t.head not in inside or t.head == t.index) and t.dep != "det"]
    found = [dated for top in tops for dated in _dated(s, top, inside)]
    if not found:
        return None
    nearest = min(found, key=lambda d: _distance(d.predicate, inside))
    at = verb_beside(s, inside, nearest.predicate, nearest.through, nominal=nearest.nominal)
    better = _occasion(s, inside, nearest) or nearest if at is None else Dated(at, nominal=False)
    better = _seen(s, inside, better) or better
    if general(s, inside, s.tokens[better.predicate]):
        return None
    return replace(better, bare=bare_above(s, tops))


def _seen(s: Sentence, inside: set[int], found: Dated) -> Dated | None:
    """The present of a caption that ends in a full date, "A guard passes a wall showing the port near Yelm May 5, 2024.":
    the picture is of that day, and so is what it shows first.
    """
    last = max(inside)
    full = len(inside) > 2 and any(s.tokens[i].tag == "CD" and len(s.tokens[i].text) == 4 for i in inside)
    if not full or any(t.pos != "PUNCT" for t in s.tokens[last + 1 :]) or found.nominal:
        return None
    if s.tokens[found.predicate].tag != "VBG":
        return None
    above = (t.index for t in s.tokens[: found.predicate] if t.pos == "VERB" and t.tag in ("VBZ", "VBP"))
    return next((Dated(i, nominal=False) for i in above), None)


def _occasion(s: Sentence, inside: set[int], found: Dated) -> Dated | None:
    """The noun that the expression stands with, where the parser climbed past it; the verb, where it only tells the occasion."""
    at = occasion(s, inside, found.predicate)
    return None if at is None else Dated(at, nominal=s.tokens[at].pos not in VERBAL)


def _distance(index: int, inside: set[int]) -> int:
    return min(abs(index - i) for i in inside)


def _dated(s: Sentence, top: Token, inside: set[int]) -> Iterator[Dated]:
    if top.head == top.index:
        yield from _of_root(s, top, inside)
        return
    head = s.tokens[top.head]
    if top.dep in BEFORE_NOUN and head.pos in NOMINAL and top.index < head.index:
        noun = _whole(s, head)
        if is_event(s, noun):
            yield Dated(noun.index, nominal=True)
        elif (verb := verb_of_opened(s, inside, noun)) is not None:
            yield Dated(verb, nominal=False)
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
        if token.dep == "prep" or _called_for(s, token):
            continue  # "following the quake on Friday", "debate calls for an inquiry on Friday"
        if token.pos in VERBAL and not is_bare(s, token, inside):
            main = _main(s, token)
            yield Dated(main.index, nominal=False, through=None if main is token else token.index)
            return
        if token.pos in NOMINAL:
            event = is_event(s, token)
            if event and (token.dep not in _CORE or root or _identified(s, token)):
                yield Dated(token.index, nominal=True)
                return
            if root:
                yield from _of_root(s, token, inside)
        elif root:
            yield from _of_root(s, token, set())


def _called_for(s: Sentence, noun: Token) -> bool:
    """Whether it is only called for: "calls for an inquiry"."""
    above = s.tokens[noun.head]
    calls = s.tokens[max(above.index - 1, 0)]
    the = any(s.tokens[c].text.lower() == "the" for c in s.children[noun.index])
    called = above.lemma == "for" and calls.pos == "NOUN" and calls.lemma in _CALLS
    return noun.dep == "pobj" and called and not the


def _identified(s: Sentence, noun: Token) -> bool:
    """Whether the clause only says which event it was: "what enraged them was the raid on Monday"."""
    verb = s.tokens[noun.head]
    clause = s.child(verb.index, "csubj", "csubjpass")
    return noun.dep == "attr" and verb.lemma == "be" and clause is not None


def _main(s: Sentence, verb: Token) -> Token:
    """The verb that can stand in a headline: not the auxiliary, not the bare infinitive behind "managed to"."""
    while verb.head != verb.index:
        head = s.tokens[verb.head]
        climbs = verb.dep in AUXILIARIES or (verb.dep in ("xcomp", "advcl") and _unfinished(s, verb))
        if not climbs or head.pos not in VERBAL or (head.lemma == "be" and verb.dep == "xcomp"):
            break
        verb = head
    return verb


def _unfinished(s: Sentence, verb: Token) -> bool:
    """Whether a verb is an infinitive or a participle without subject or modal of its own."""
    if any(s.tokens[c].tag == "MD" for c in s.children[verb.index]):
        return False
    return verb.tag in ("VB", "VBG") and s.child(verb.index, "nsubj", "nsubjpass", "expl") is None


def _of_root(s: Sentence, root: Token, inside: set[int]) -> Iterator[Dated]:
    """A sentence that hangs from its date, such as a caption: the first verb below it, else the first event."""
    below = [s.tokens[i] for i in sorted(s.subtree(root.index) - inside)]
    for wanted, nominal in ((VERBAL, False), (NOMINAL, True)):
        for token in below:
            if token.pos in wanted and (not nominal or is_event(s, token)):
                yield Dated(token.index, nominal=nominal)
                return
