"""The name that a pronoun stands for, looked for in the same sentence and in the one before."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.clause import noun_phrase
from timeline.events.headline import render
from timeline.events.words import NOMINAL, VERBAL
from timeline.language import Sentence, Token

_PERSONAL = frozenset({"he", "she", "his", "her"})
_PLURAL = frozenset({"they", "these", "those", "their"})
_SUBJECTS = ("nsubj", "nsubjpass")

_ROLES = (
    "man",
    "woman",
    "er",
    "or",
    "ist",
    "ent",
    "ian",
    "chief",
    "general",
    "king",
    "queen",
    "judge",
    "boss",
)


def antecedent(s: Sentence, pronoun: Token, before: Sentence | None) -> str | None:
    """The words for whom or what the pronoun means, or None where the text does not tell.

    A subject above it in its own sentence comes first, then the main subject of the sentence before.
    """
    word = pronoun.text.lower()
    for clause in _clauses(s, pronoun):
        subject = s.child(clause.index, *_SUBJECTS)
        if subject is not None and subject.index < pronoun.index and _fits(word, subject, s):
            return render(s, noun_phrase(s, subject.index, frozenset()))
    if before is None or not before.tokens:
        return None
    roots = [t for t in before.tokens if t.head == t.index]
    for root in roots:
        subject = before.child(root.index, *_SUBJECTS)
        if subject is not None and _fits(word, subject, before):
            return render(before, noun_phrase(before, subject.index, frozenset()))
    return None


def _clauses(s: Sentence, pronoun: Token) -> Iterator[Token]:
    """The verbs whose subject may be meant: those of clauses put before ("although the army …, it"), then those above."""
    for above in s.ancestors(pronoun.index):
        if above.pos in VERBAL:
            yield from (s.tokens[c] for c in s.children[above.index] if s.tokens[c].dep == "advcl")
            yield above


def _fits(pronoun: str, noun: Token, s: Sentence) -> bool:
    if noun.pos not in NOMINAL:
        return False
    plural = noun.tag in ("NNS", "NNPS") or any(s.tokens[c].dep == "conj" for c in s.children[noun.index])
    if pronoun in _PERSONAL:
        return (noun.entity == "PERSON" or (not noun.entity and noun.lemma.endswith(_ROLES))) and not plural
    if pronoun in _PLURAL:
        return plural
    return pronoun in ("it", "its") and noun.entity != "PERSON" and not plural
