"""The name that a pronoun or a definite noun stands for: in its own sentence, and in those before.

After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), much simplified: what agrees in number and
kind is taken from the nearest sentence that has it, a subject before what is no subject, unless something speaks against it (`rivals`).
"""

from __future__ import annotations

import re

from timeline.events.clause.shorten import shortened
from timeline.events.grammar.phrase import noun_phrase
from timeline.events.grammar.proper import LONGEST_NAME, name_at
from timeline.events.grammar.wording import is_common, possessive, render
from timeline.events.grammar.words import ROLES
from timeline.events.naming.agreement import THIRD
from timeline.events.naming.candidates import points_ahead, stands_for_nothing, within_quote
from timeline.events.naming.definite import called, definite, definite_owner, introduces, name_of
from timeline.events.naming.earlier import Earlier
from timeline.events.naming.preceding import preceding
from timeline.events.naming.topic import topic
from timeline.events.naming.within import Found, within
from timeline.language import Sentence, Token

_BARE = re.compile(r"(?:an?|the) \S+")  # a noun with its article
_ANYONE = frozenset(
    {"the boy", "the girl", "the man", "the woman"}
)  # outside their own sentence nobody knows them
_EDGE = " ,;:–—-\"'“”‘’"


def antecedent(s: Sentence, pronoun: Token, earlier: Earlier, *, owner: bool = False) -> str | None:
    """The words for whom or what a pronoun of the third person means, or None where the text does not tell.

    With `owner` it stands in such words itself, and means someone who needs no further owner.
    """
    if (
        pronoun.text.lower() not in THIRD
        or points_ahead(s, pronoun)
        or within_quote(s, pronoun)
        or stands_for_nothing(s, pronoun)
    ):
        return None
    found = within(s, pronoun, earlier.usage) or preceding(s, pronoun, earlier)
    words = None if found is None else _told(s, found, earlier, owner=owner)
    return words if words or (found and not found.number) else topic(s, pronoun, earlier)


def _told(s: Sentence, found: Found, earlier: Earlier, *, owner: bool) -> str | None:
    """The words for what was found; None where they would tell nobody who is meant."""
    if found.noun is None:
        return found.words or None
    sentence = earlier[found.number - 1] if found.number else s
    if found.named:
        return name_at(sentence, found.noun)
    words = phrase(sentence, found.noun, earlier[found.number :], owned=owner)
    if words is None or (found.number and words in _ANYONE):
        return None
    owns = found.number and found.noun.dep == "poss"
    return re.sub(r"['’]s?$", "", words) if owns else words


def introduced(noun: Token, earlier: Earlier) -> str | None:
    """The words that brought in what a definite noun means, where they tell more than it does: "the ferry", a ferry from Tolva."""
    for number, sentence in enumerate(earlier, 1):
        for token in sentence.tokens:
            if token.lemma == noun.lemma and token.tag == "NN" and introduces(sentence, token):
                words = phrase(sentence, token, earlier[number:])
                return words if words and not _BARE.fullmatch(words) else None
    return None


def phrase(s: Sentence, noun: Token, earlier: Earlier, *, owned: bool = False) -> str | None:
    """A noun with what belongs to it, its owner named."""
    whole = noun_phrase(s, noun.index, _times(s) - {noun.index})
    swap: dict[int, str] = {}
    other = beside(s, noun) or _alone(s, noun, whole)
    if (owner := next((s.tokens[i] for i in sorted(whole) if s.tokens[i].tag == "PRP$"), None)) is not None:
        if other is not None:
            return other  # "its chief, Ida Lund": whoever owns it
        name = None if owned else antecedent(s, owner, earlier, owner=True)
        if name is None:
            return None
        swap[owner.index] = possessive(name)
    elif (holder := definite_owner(s, frozenset(whole))) and (name := name_of(holder, earlier)):
        held = s.subtree(holder.index)
        swap |= dict.fromkeys(held, "") | {min(held): possessive(name)}
    elif (common := definite(s, frozenset(whole))) is not None and (name := name_of(common, earlier)):
        return name
    if other is not None:
        return other
    words, fits = shortened(s, whole, LONGEST_NAME, noun.index, swap)
    if not fits:
        return None
    first = s.tokens[min(words)]
    text = re.sub(r"['’]s?$", "", render(s, words, swap).strip(_EDGE))
    text = text[:1].lower() + text[1:] if is_common(first) or text.startswith("The ") else text
    lemma, bare = noun.lemma.lower(), s.child(noun.index, "det", "poss", "nummod") is None
    if noun.tag == "NN" and not noun.entity and bare and lemma in ROLES:
        return None  # "was made minister"
    if text.startswith("the ") and _BARE.fullmatch(text):
        return introduced(noun, earlier) or called(s, noun, earlier) or text
    return text


def _times(s: Sentence) -> frozenset[int]:
    """The words that tell when, behind a preposition: "tests [in March]", but not "a two-day visit"."""
    told = (t for t in s.tokens if t.entity in ("DATE", "TIME") and t.dep == "pobj")
    return frozenset(i for t in told for i in s.subtree(t.index))


def beside(s: Sentence, noun: Token) -> str | None:
    """The full name that stands beside a common noun: "One maker, Orm Steel"."""
    name = s.child(noun.index, "appos")
    if noun.tag != "NN" or noun.entity or name is None or name.entity not in ("PERSON", "ORG"):
        return None
    full = name_at(s, name)
    return full if " " in full else None


def _alone(s: Sentence, noun: Token, whole: set[int]) -> str | None:
    """The name that a noun is, where more stands beside it: "Orm, third in the table"."""
    alone = noun.pos == "PROPN" and noun.entity and s.child(noun.index, "conj") is None
    return name_at(s, noun) if alone and "," in (s.tokens[i].text for i in whole) else None
