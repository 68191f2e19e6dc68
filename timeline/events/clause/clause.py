"""The words of a predicate's clause: who does it, and what belongs to it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from timeline.events.clause.belonging import MOVING, belongs
from timeline.events.clause.ground import Ground, ground
from timeline.events.clause.relative import left_behind, left_object
from timeline.events.clause.subject import pronoun_of, same_name, subject_of
from timeline.events.grammar.labels import HELPERS, NOMINAL, RELATIVE, SUBJECTS, VERBAL
from timeline.events.grammar.phrase import noun_phrase, tidy
from timeline.events.grammar.words import LINKING, PARTICLES, UNGOVERNED
from timeline.language import Sentence, Token

# Adverbs that only tell with a time when that was: "back in May", "early on Monday".
_WHEN = frozenset("back early late maybe perhaps possibly presumably probably sometime".split())
_PARTED = frozenset({"appos", "conj", "npadvmod", "dep", "nsubj", "dobj", "oprd", "attr"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as sets of word indices: its subject, the rest, and an object that stands before both.

    `pronoun` is the word of the subject that names no one ("it", "his"); `ground` is what a relative clause hangs from: "a raid in which".
    """

    subject: frozenset[int]
    rest: frozenset[int]
    object: frozenset[int] = frozenset()
    pronoun: Token | None = None
    ground: Ground | None = None


def clause(s: Sentence, verb: int, drop: frozenset[int]) -> Clause:
    """The clause of a verb, without the words in `drop` (its time expressions), asides and neighbours."""
    top, subject = subject_of(s, verb)
    subject = _beside(s, subject) or subject
    words = set() if subject is None else noun_phrase(s, subject.index, drop, without=verb)
    words |= same_name(s, words, verb)
    if words and s.tokens[min(words)].text.lower() in LINKING and s.tokens[min(words)].dep == "advmod":
        words.remove(min(words))
    rest = _rest(s, verb, drop) - words
    rest = {i for i in rest if not (s.tokens[i].tag in RELATIVE and s.tokens[i].head == verb)}
    if top is not None and top.dep in SUBJECTS and top.index != (subject.index if subject else -1):
        rest -= s.subtree(top.index)  # the relative pronoun
    rest = tidy(s, _joined(s, _without_inset(s, rest, words, verb), drop), verb)
    rest = {i for i in rest if not left_behind(s, s.tokens[i], verb)}
    object_ = left_object(s, verb, drop, subject)
    where = None if object_ else ground(s, verb, drop)
    if where is not None:
        rest -= {i for i in rest if any(s.tokens[k].tag in RELATIVE for k in s.subtree(i)) and i < verb}
    return Clause(frozenset(words), frozenset(rest), frozenset(object_), pronoun_of(s, subject), where)


def _beside(s: Sentence, subject: Token | None) -> Token | None:
    """Who stands beside one of those told of before: "the last of them, a baker, died"."""
    of = subject and s.child(subject.index, "prep")
    what = of and of.lemma == "of" and s.child(of.index, "pobj")
    return s.child(subject.index, "appos") if subject and what and what.tag == "PRP" else None


def _without_inset(s: Sentence, rest: set[int], subject: set[int], verb: int) -> set[int]:
    """Without what stands between the subject and its verb: "the mission, in a statement, urged"."""
    first = min((i for i in rest if s.tokens[i].head == verb and s.tokens[i].dep in HELPERS), default=verb)
    inset = {
        word
        for child in s.children[verb]
        if subject
        and max(subject) < child < min(first, verb)
        and s.tokens[child].dep in ("prep", "npadvmod", "advcl")
        for word in s.subtree(child)
    }
    return rest - inset


def _joined(s: Sentence, rest: set[int], drop: frozenset[int]) -> set[int]:
    """Without what a date parted from the clause: the preposition before it, and the noun behind a comma or "and" that follows it."""
    gone = set[int]()
    for index in rest:
        token = s.tokens[index]
        if token.pos == "ADP" and index + 1 in drop and index not in drop and not _particle(s, token):
            kept = [c for c in s.children[index] if c in rest and s.tokens[c].dep == "pobj"]
            gone |= set() if kept else {index}
        if token.text.lower() == "up" and index + 2 in drop and s.tokens[index + 1].text.lower() == "to":
            gone.add(index)  # "up to 2020"
        if token.text.lower() in _WHEN and token.dep == "advmod" and _says_when(s, token, drop):
            gone.add(index)
        if token.pos in NOMINAL and token.dep in _PARTED and token.entity not in ("DATE", "TIME"):
            first = at = min(s.subtree(index) & rest)
            while at and s.tokens[at - 1].dep in ("cc", "punct") and (at - 1 not in rest or at < first):
                at -= 1
            if at < first and at - 1 in drop:
                gone |= s.subtree(index)
    return rest - gone


def _particle(s: Sentence, token: Token) -> bool:
    """Whether what was read as a preposition belongs to the verb, as it governs no such time: "sworn in next week", "took over yesterday"."""
    after = [t.text.lower() for t in s.tokens[token.index + 1 : token.index + 4]]
    return token.dep == "prt" or (
        token.text.lower() in PARTICLES and after[0] in UNGOVERNED and "to" not in after
    )


def _says_when(s: Sentence, adverb: Token, drop: Collection[int]) -> bool:
    """Whether an adverb goes with the time behind it; not "came back on Monday"."""
    after = adverb.index + 1
    if after + 1 not in drop or (after not in drop and s.tokens[after].pos != "ADP"):
        return False
    head = s.tokens[adverb.head]
    moved = (head.pos in VERBAL and head.lemma in MOVING) or s.tokens[after].text.lower() != "in"
    return adverb.text.lower() != "back" or not moved


def _rest(s: Sentence, verb: int, drop: frozenset[int]) -> set[int]:
    """The verb with its complements, cut where another clause begins."""
    words, todo = set[int](), [verb]
    while todo:
        at = todo.pop()
        words.add(at)
        todo.extend(i for i in s.children[at] if belongs(s, s.tokens[i], s.tokens[at], verb))
    return tidy(s, words - drop, verb)
