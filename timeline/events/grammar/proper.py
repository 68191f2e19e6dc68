"""The proper names of a sentence, whole."""

from __future__ import annotations

from timeline.events.grammar.wording import render
from timeline.events.grammar.words import ROLES
from timeline.language import Sentence, Token

_INSIDE = frozenset("across at around in inside into near outside throughout".split())
_MOVING = frozenset("emigrate flee fly go migrate move return sail travel".split())
LONGEST_NAME = 44  # code points that a name may take of a headline


def people_in(s: Sentence, end: int) -> list[Token]:
    """The heads of the names of people that stand before an index; what somebody is in, or moved to, is a place whatever the recogniser took it for."""
    heads = (t for t in s.tokens[:end] if t.entity == "PERSON" and s.tokens[t.head].entity != "PERSON")
    return [t for t in heads if not _is_where(s, t)]


def _is_where(s: Sentence, name: Token) -> bool:
    above = s.tokens[name.head]
    if name.dep != "pobj" or name.index == 0:
        return False
    right = s.tokens[name.index - 1] is above  # "in Tolva", not "in young Lind"
    moved = above.lemma == "to" and s.tokens[above.head].lemma in _MOVING
    return right and (above.lemma in _INSIDE or moved)


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


def introduced_by_name(s: Sentence) -> str | None:
    """The name set behind the only office that a sentence tells of, whatever the recogniser took it for: "a judge, Ida Lund"."""
    names = []
    for token in s.tokens:
        if token.tag == "NN" and token.lemma.lower() in ROLES:
            first = token.index + 1 + (s.tokens[min(token.index + 1, len(s.tokens) - 1)].text == ",")
            last = first
            while last < len(s.tokens) and s.tokens[last].tag == "NNP":
                last += 1
            names.append(range(first, last))
    return render(s, names[0]) if len(names) == 1 and len(names[0]) > 1 else None
