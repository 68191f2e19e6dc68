"""How the words of a sentence hang from one another."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.language.port import Token

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def grounded(tokens: Sequence[Token]) -> bool:
    """Whether every word hangs from a root, by however many others."""
    known = {t.index for t in tokens if t.head == t.index}
    for token in tokens:
        path, at = set[int](), token.index
        while at not in known and at not in path:
            path.add(at)
            at = tokens[at].head
        if at in path:
            return False
        known |= path
    return True


def has(tokens: Sequence[Token], head: Token, dep: str) -> bool:
    return any(t.head == head.index and t.dep == dep for t in tokens)


def first_of(tokens: Sequence[Token], top: Token) -> int:
    """The first word that hangs from one, itself included."""

    def below(token: Token) -> bool:
        while token.head not in (token.index, top.index):
            token = tokens[token.head]
        return top.index in (token.index, token.head)

    return next(t.index for t in tokens if t.index == top.index or below(t))


def verb_above(tokens: Sequence[Token], token: Token) -> Token | None:
    """The nearest verb above a word."""
    while token.head != token.index:
        token = tokens[token.head]
        if token.pos in VERBAL:
            return token
    return None
