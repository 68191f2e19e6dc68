"""The name that a pronoun stands for, looked for in the same sentence and in the one before."""

from __future__ import annotations

from timeline.events.clause import noun_phrase
from timeline.events.headline import render
from timeline.events.words import NOMINAL, VERBAL
from timeline.language import Sentence, Token

_PERSONAL = frozenset({"he", "she"})
_PLURAL = frozenset({"they", "these", "those"})
_SUBJECTS = ("nsubj", "nsubjpass")


def antecedent(s: Sentence, pronoun: Token, before: Sentence | None) -> str | None:
    """The words for whom or what the pronoun means, or None where the text does not tell.

    A subject above it in its own sentence comes first, then the main subject of the sentence before.
    """
    word = pronoun.text.lower()
    for above in s.ancestors(pronoun.head):
        subject = s.child(above.index, *_SUBJECTS) if above.pos in VERBAL else None
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


def _fits(pronoun: str, noun: Token, s: Sentence) -> bool:
    if noun.pos not in NOMINAL:
        return False
    plural = noun.tag in ("NNS", "NNPS") or any(s.tokens[c].dep == "conj" for c in s.children[noun.index])
    if pronoun in _PERSONAL:
        return noun.entity == "PERSON" and not plural
    if pronoun in _PLURAL:
        return plural
    return pronoun == "it" and noun.entity != "PERSON" and not plural
