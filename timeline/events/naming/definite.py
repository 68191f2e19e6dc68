"""Definite nouns, and the names for which they stand: "the league", the Arab League."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar.labels import DESCRIBING, NOUN_SUBJECTS
from timeline.events.grammar.proper import LONGEST_NAME, name_at
from timeline.events.grammar.words import BODIES, COMPANIES, EPITHETS, PLACES, ROLES, SAYING, SINGLES
from timeline.events.naming.earlier import Earlier
from timeline.language import Sentence, Token

_TELLING_WHICH = frozenset({"amod", "compound", "nmod", "prep", "acl", "poss"})
# What tells not which one it is, or of one that may never be.
_ORDINARY = frozenset(
    """alleged draft first former full future last likely new next other planned possible potential proposed same second such
    whole""".split()
)
_OFTEN = 2  # times that an article tells which one it is, so that it is known everywhere in it
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC"})


def name_of(noun: Token, earlier: Sequence[Sentence], *, told: bool = False) -> str | None:
    """The name for a definite noun: one that bears the noun ("the league", the Arab League), else the only one of its kind.

    The latter not where a clause has `told` which one is meant: "the man who went home".
    """
    lemma = noun.lemma.lower()
    for sentence in earlier:
        for token in sentence.tokens:
            if token.lemma.lower() == lemma and (phrase := _borne(sentence, token)):
                return phrase
    kind = "PERSON" if lemma in EPITHETS else "ORG" if lemma in COMPANIES else ""
    for sentence in earlier if kind and not told else ():
        tops = {
            name_at(sentence, t): t
            for t in sentence.tokens
            if t.entity == kind and t.pos == "PROPN" and sentence.tokens[t.head].entity != kind
        }
        main = [(name, t) for name, t in tops.items() if t.dep in NOUN_SUBJECTS]
        if len(main) == 1 and not (kind == "PERSON" and _speaks(sentence, main[0][1])):
            return main[0][0]
        if tops:
            return None  # which of them, the text does not tell
    return None


def _speaks(s: Sentence, name: Token) -> bool:
    """Whether somebody only says what is told: of whom "the singer" died has seldom just spoken."""
    return s.tokens[name.head].lemma.lower() in SAYING


def tells_which(s: Sentence, noun: Token) -> bool:
    """Whether a clause behind a noun tells which one it is: "the man who went home", "the man found"; not "the man, who went home"."""
    clauses = (t for t in (s.tokens[c] for c in s.children[noun.index]) if t.dep in ("relcl", "acl"))
    return any(s.tokens[min(s.subtree(t.index)) - 1].text != "," for t in clauses)


def _borne(s: Sentence, token: Token) -> str | None:
    """The name that a noun is part of ("President Saleh", "the Arab League"), or stands beside ("Saleh, the president")."""
    if token.pos == "NOUN":
        before = token.dep in ("appos", "compound", "nmod")
        beside = s.tokens[token.head] if before else s.child(token.index, "appos")
        suits = beside is not None and (token.lemma.lower() in ROLES) == (beside.entity == "PERSON")
        return name_at(s, beside) if suits and beside is not None and beside.entity in _NAMED else None
    top = token
    while top.dep == "compound" and s.tokens[top.head].pos == "PROPN" and top.head != top.index:
        top = s.tokens[top.head]
    if token.pos != "PROPN" or (top.index == token.index and not token.entity):
        return None
    whole = name_at(s, top)
    name = whole if token.text in whole.split() else f"{token.text} {whole}"
    return name if len(name) > len(token.text) + 4 and len(name) <= LONGEST_NAME else None


def called(s: Sentence, noun: Token, earlier: Earlier) -> str | None:
    """The full name by which the article calls what a definite noun means, unless the sentence tells by itself which one is meant."""
    own = [t for t in (s.tokens[c] for c in s.children[noun.index]) if t.dep != "det" and t.pos != "PUNCT"]
    if any(t.dep != "relcl" or s.tokens[min(s.subtree(t.index)) - 1].text != "," for t in own):
        return None  # "the storm that hit Tolva", "the report published by the council"
    phrase, times = earlier.usage.phrases.get(noun.text.lower(), ("", 0))
    words = phrase.removeprefix("the ")
    if not words or any(t.text in words.split() and t.pos == "PROPN" for t in s.tokens):
        return None
    return phrase if times >= _OFTEN or any(words in sentence.text for sentence in earlier) else None


def introduces(s: Sentence, noun: Token) -> bool:
    """Whether words tell of something for the first time, and which: "a ferry from Tolva", "the Brod ferry"."""
    own = [s.tokens[c] for c in s.children[noun.index]]
    told = [t for t in own if t.dep in _TELLING_WHICH and t.lemma.lower() not in _ORDINARY]
    new = any(t.dep == "det" and t.text.lower() in ("a", "an") for t in own)
    if any(t.dep == "det" and t.text.lower() in ("another", "any", "every", "no") for t in own):
        return False
    known = noun.lemma.lower() in ROLES | BODIES | PLACES | SINGLES
    named = known and any(s.tokens[i].entity in _NAMED for t in told for i in s.subtree(t.index))
    return noun.dep not in DESCRIBING and bool(told) and (new or named)


def definite_owner(s: Sentence, subject: frozenset[int]) -> Token | None:
    """The common noun that owns a subject and opens it, where it stands for a name: "the strongman’s forces"."""
    first = min(subject, default=0)
    for owner in (s.tokens[i] for i in subject if s.tokens[i].dep == "poss"):
        words = s.subtree(owner.index)
        if min(words) == first:
            return definite(s, frozenset(words - {max(words)}))
    return None


def definite(s: Sentence, subject: frozenset[int]) -> Token | None:
    """The noun of a subject that is nothing but "the" and a common noun for one of those that have names."""
    noun = told_again(s, subject)
    return noun if noun is not None and noun.lemma.lower() in ROLES | BODIES | PLACES | SINGLES else None


def told_again(s: Sentence, subject: frozenset[int], *, several: bool = False) -> Token | None:
    """The same of whatever noun, which tells nothing but that it was told of before; with `several` of a plural."""
    words = [s.tokens[i] for i in sorted(subject)]
    if (
        len(words) != 2
        or words[0].text.lower() not in ("the", "this", "that")
        or words[1].tag != ("NNS" if several else "NN")
    ):
        return None
    beside = s.child(words[1].index, "prep", "appos") is not None  # "the group, from a school in Orm"
    return None if beside or words[1].entity else words[1]
