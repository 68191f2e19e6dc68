"""The proper names of a sentence, and the one that a definite noun stands for: "the league", the Arab League."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.labels import NOUN_SUBJECTS
from timeline.events.wording import render
from timeline.events.words import COMPANIES, EPITHETS
from timeline.language import Sentence, Token

_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC"})
LONGEST_NAME = 44  # code points that a name may take of a headline


def people_in(s: Sentence, end: int) -> list[Token]:
    """The heads of the names of people that stand before an index."""
    return [t for t in s.tokens[:end] if t.entity == "PERSON" and s.tokens[t.head].entity != "PERSON"]


def name_of(noun: Token, earlier: Sequence[Sentence]) -> str | None:
    """The name for a definite noun: one that bears the noun ("the league", the Arab League), else the only one of its kind."""
    lemma = noun.lemma.lower()
    for sentence in earlier:
        for token in sentence.tokens:
            if token.lemma.lower() == lemma and (phrase := _borne(sentence, token)):
                return phrase
    kind = "PERSON" if lemma in EPITHETS else "ORG" if lemma in COMPANIES else ""
    for sentence in earlier if kind else ():
        tops = {
            name_at(sentence, t): t
            for t in sentence.tokens
            if t.entity == kind and t.pos == "PROPN" and sentence.tokens[t.head].entity != kind
        }
        main = [name for name, t in tops.items() if t.dep in NOUN_SUBJECTS]
        if len(main) == 1:
            return main[0]
        if tops:
            return None  # which of them, the text does not tell
    return None


def _borne(s: Sentence, token: Token) -> str | None:
    """The name that a noun is part of ("President Saleh", "the Arab League"), or stands beside ("Saleh, the president")."""
    if token.pos == "NOUN":
        before = token.dep in ("appos", "compound", "nmod")
        beside = s.tokens[token.head] if before else s.child(token.index, "appos")
        return name_at(s, beside) if beside is not None and beside.entity in _NAMED else None
    top = token
    while top.dep == "compound" and s.tokens[top.head].pos == "PROPN" and top.head != top.index:
        top = s.tokens[top.head]
    if token.pos != "PROPN" or (top.index == token.index and not token.entity):
        return None
    whole = name_at(s, top)
    name = whole if token.text in whole.split() else f"{token.text} {whole}"
    return name if len(name) > len(token.text) + 4 and len(name) <= LONGEST_NAME else None


def name_at(s: Sentence, token: Token) -> str:
    """The whole name that a word belongs to, with the article before it."""
    first = last = token.index
    while first and not s.tokens[first].begins and s.tokens[first - 1].entity == token.entity != "":
        first -= 1
    while (
        last + 1 < len(s.tokens)
        and s.tokens[last + 1].entity == token.entity != ""
        and not s.tokens[last + 1].begins
    ):
        last += 1
    if s.tokens[last].tag == "POS":
        last -= 1
    if first and s.tokens[first - 1].text.lower() == "the":
        first -= 1
    text = render(s, range(first, last + 1))
    return "the " + text[4:] if text.startswith("The ") else text
