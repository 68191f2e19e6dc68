"""A clause as a headline: it stands alone, names its subject and no time, in at most 90 characters.

Of the clause that is dated and those above it the one with the fewest flaws is told; what has no verb, no subject or
nothing but "I" and "you" is not told at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.antecedent import definite, named
from timeline.events.attach import Dated
from timeline.events.clause import Clause, clause
from timeline.events.flaws import CUT, HOPELESS, Told
from timeline.events.phrase import noun_phrase
from timeline.events.quoted import FIRST, speaker
from timeline.events.shorten import shortened
from timeline.events.supplied import is_finite
from timeline.events.verbal import reported, verbal
from timeline.events.wording import LIMIT, finish, render
from timeline.events.words import MEDIA, RELATIVE, VERBAL, names_event
from timeline.language import Sentence

_BARE, _FAR = 3, 1  # flaws: a noun with nothing beside it; a clause above the one that is dated
_CORE = frozenset({"nsubj", "nsubjpass", "dobj"})
_DURING = frozenset({"in", "at", "on", "during", "amid"})
_COMPARING = frozenset({"other", "same", "such", "another", "latter"})


def headline(s: Sentence, what: Dated, drop: frozenset[int], earlier: Sequence[Sentence]) -> Told:
    """The best headline for what is dated; `earlier` are the sentences before, the nearest first."""
    aside = _bracketed(s)
    drop |= set() if what.predicate in aside else aside
    return min(_ways(s, what, drop, earlier), key=lambda told: told.flaws)


def _bracketed(s: Sentence) -> set[int]:
    """What stands in brackets, with them."""
    inside, out = 0, set[int]()
    for token in s.tokens:
        inside += token.text in ("(", "[")
        if inside > 0:
            out.add(token.index)
        inside -= token.text in (")", "]") and inside > 0
    return set() if inside else out


def whole(s: Sentence) -> Told:
    """The headline of a sentence that holds no date."""
    root = next((t for t in s.tokens if t.head == t.index), None)
    if root is None or root.pos not in VERBAL:
        return Told(finish(s.text), HOPELESS)
    return verbal(s, root.index, frozenset(), ())


def puzzles(s: Sentence, what: Dated, drop: frozenset[int], earlier: Sequence[Sentence]) -> bool:
    """Whether it takes more of the sentences before than `earlier` to know whom or what the subject means."""
    if what.nominal:
        owner = s.child(what.predicate, "poss")
        told = Clause(frozenset({what.predicate}), frozenset(), frozenset(), owner)
        if owner is None or owner.tag != "PRP$":
            return False
    else:
        told = clause(s, what.predicate, drop)
    if told.pronoun is not None and told.pronoun.text.lower() in FIRST:
        return speaker(s, what.predicate, earlier) is None
    names = named(s, told, earlier)
    return names is None or (not names and definite(s, told.subject) is not None)


def _ways(s: Sentence, what: Dated, drop: frozenset[int], earlier: Sequence[Sentence]) -> Iterator[Told]:
    far = 0
    if what.nominal:
        told = nominal(s, what.predicate, drop, earlier)
        yield told
        if not told.flaws:
            return
        verbs, far = _around(s, what.predicate, drop), _FAR
    else:
        above = (t.index for t in s.ancestors(what.predicate) if t.pos in VERBAL and is_finite(s, t.index))
        verbs = [what.predicate, *above]
    for verb in (_said(s, v) for v in verbs):
        told = verbal(s, verb, drop, earlier)
        yield Told(told.text, told.flaws + far)
        if not told.flaws:
            return
        far = _FAR


def _said(s: Sentence, verb: int) -> int:
    """What says more than "made the remarks": the participle behind it, "reiterating that …"."""
    made = s.child(verb, "dobj") if s.tokens[verb].lemma == "make" else None
    if made is None or made.lemma.lower() not in MEDIA | {"announcement", "claim", "statement"}:
        return verb
    behind = (s.tokens[c] for c in s.children[verb] if s.tokens[c].dep == "advcl" and c > verb)
    return next((t.index for t in behind if reported(s, t)), verb)


def _around(s: Sentence, noun: int, drop: frozenset[int]) -> list[int]:
    """The verb that tells of a noun, or that happens in the course of it; of no event, all the verbs of its sentence."""
    at = s.tokens[noun]
    if not names_event(at.lemma, at.text):
        return [
            t.index for t in s.tokens if t.pos in VERBAL and t.index not in drop and is_finite(s, t.index)
        ]
    above = s.tokens[at.head]
    if at.dep == "pobj" and above.lemma.lower() in _DURING:
        above = s.tokens[above.head]
    elif at.dep not in _CORE:
        return []
    return [above.index] if above.pos in VERBAL and is_finite(s, above.index) else []


def nominal(s: Sentence, noun: int, drop: frozenset[int], earlier: Sequence[Sentence]) -> Told:
    """The headline of a noun that names an event: "Truce brokered by Turkey and Russia"."""
    words = noun_phrase(s, noun, drop)
    owner = s.child(noun, "poss")
    swap: dict[int, str] = {}
    if owner is not None and owner.tag == "PRP$":
        told = Clause(frozenset(words), frozenset(), frozenset(), owner)
        swap |= named(s, told, earlier) or {owner.index: ""}
    left, fits = shortened(s, words, LIMIT, noun, swap)
    text = render(s, left, swap)
    for article in ("the ", "an ", "a "):
        if text.lower().startswith(article):
            text = text[len(article) :]
            break
    content = [
        i
        for i in left
        if swap.get(i, "x") and (s.tokens[i].pos in ("NOUN", "PROPN", "VERB") or s.tokens[i].entity)
    ]
    event = names_event(s.tokens[noun].lemma, s.tokens[noun].text)
    if any(s.tokens[i].tag in RELATIVE for i in left) or text.partition(" ")[0].lower() in _COMPARING:
        event = False
    bare = _BARE if event and len(content) < 2 else 0
    return Told(finish(text), (0 if fits else CUT) + bare + (0 if event else HOPELESS), noun=True)
