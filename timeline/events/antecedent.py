"""The name that a pronoun or a definite noun stands for: in its own sentence, and in those before.

After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), much simplified: what agrees in number and
kind is taken from the nearest sentence that has it, a subject before what is no subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.events.clause import Clause
from timeline.events.phrase import noun_phrase
from timeline.events.shorten import shortened
from timeline.events.wording import possessive, render
from timeline.events.words import (
    BODIES,
    COLLECTIVES,
    COMPANIES,
    EPITHETS,
    NOMINAL,
    PLACES,
    RELATIVE,
    ROLES,
    SAYING,
    VERBAL,
)
from timeline.language import Sentence, Token

PERSONAL = frozenset({"he", "she", "his", "her"})
_PLURAL = frozenset({"they", "these", "those", "their"})
_THINGS = frozenset({"it", "its"})
_SUBJECTS = ("nsubj", "nsubjpass")
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC"})
_LONGEST = 44  # code points that a name may take of a headline


def named(s: Sentence, told: Clause, earlier: Sequence[Sentence]) -> Mapping[int, str] | None:
    """Other words for the subject of a clause where it is a pronoun, is owned by one, or is a definite noun that a name stands for.

    `earlier` are the sentences before, the nearest first. Empty where nothing is to be said otherwise, None where a
    pronoun stands for what the text does not tell.
    """
    if (whose := next((s.tokens[i] for i in told.subject if s.tokens[i].tag == "WP$"), None)) is not None:
        noun = next((s.tokens[t.head] for t in s.ancestors(whose.index) if t.dep == "relcl"), None)
        name = None if noun is None else _phrase(s, noun)
        return {whose.index: possessive(name)} if name else None
    if told.pronoun is not None:
        name = antecedent(s, told.pronoun, earlier)
        if name is None:
            return None
        return {told.pronoun.index: possessive(name) if told.pronoun.tag == "PRP$" else name}
    noun = definite(s, told.subject)
    name = None if noun is None else _name_of(noun, earlier)
    if name is None:
        return {}
    return dict.fromkeys(told.subject, "") | {min(told.subject): name}


def definite(s: Sentence, subject: frozenset[int]) -> Token | None:
    """The noun of a subject that is nothing but "the" and a common noun."""
    words = [s.tokens[i] for i in sorted(subject)]
    if len(words) == 2 and words[0].text.lower() in ("the", "this", "that") and words[1].tag == "NN":
        kinds = ROLES | BODIES | PLACES
        return words[1] if words[1].lemma.lower() in kinds else None
    return None


def antecedent(
    s: Sentence, pronoun: Token, earlier: Sequence[Sentence], *, owner: bool = False
) -> str | None:
    """The words for whom or what a pronoun of the third person means, or None where the text does not tell.

    With `owner` it stands in such words itself, and means someone who needs no further owner.
    """
    word = pronoun.text.lower()
    if word not in PERSONAL | _PLURAL | _THINGS or _points(s, pronoun) or _within_quote(s, pronoun):
        return None
    for clause in _clauses(s, pronoun):
        subject = s.child(clause.index, *_SUBJECTS)
        if subject is not None and subject.index < pronoun.index and _fits(word, subject, s):
            return _phrase(s, subject, earlier, owned=owner)
    people = [t for t in _people(s, pronoun.index) if t.dep in _SUBJECTS]
    if word in PERSONAL and people:
        return _name(s, people[-1])
    for number, sentence in enumerate(earlier, 1):
        subjects = list(_subjects(sentence))
        if any(_same(word, t) for t in subjects[:1]):
            continue  # "he" again: whoever that was
        if s.tokens[pronoun.head].lemma.lower() in SAYING:  # who speaks has spoken
            subjects.sort(key=lambda t: sentence.tokens[t.head].lemma.lower() not in SAYING)
        if found := next((t for t in subjects if _fits(word, t, sentence)), None):
            return _phrase(sentence, found, earlier[number:], owned=owner)
        if word in PERSONAL and (others := _people(sentence, len(sentence.tokens))):
            return _name(sentence, others[0])
    return None


def _points(s: Sentence, pronoun: Token) -> bool:
    """Whether it stands for no one told before: "those in the government who helped"."""
    return pronoun.text.lower() in ("these", "those") and any(
        s.tokens[c].dep in ("prep", "relcl", "acl") for c in s.children[pronoun.index]
    )


def _within_quote(s: Sentence, pronoun: Token) -> bool:
    """Whether "they" or "it" is said in a quotation: its speaker knows whom it means."""
    if pronoun.text.lower() not in {"they", "it"}:
        return False
    marks = sum(t.text in ('"', "“", "”", "``", "''") for t in s.tokens[: pronoun.index])
    return marks % 2 == 1


def _same(word: str, other: Token) -> bool:
    return any(
        word in group and other.text.lower() in group
        for group in (("he", "his"), ("she", "her"), _PLURAL, _THINGS)
    )


def _subjects(s: Sentence) -> Iterator[Token]:
    """The subjects of a sentence, those of its main verbs first."""
    tokens = [t for t in s.tokens if t.dep in _SUBJECTS and t.tag not in RELATIVE]
    yield from sorted(tokens, key=lambda t: s.tokens[t.head].head != t.head)


def _people(s: Sentence, end: int) -> list[Token]:
    """The heads of the names of people that stand before an index."""
    return [t for t in s.tokens[:end] if t.entity == "PERSON" and s.tokens[t.head].entity != "PERSON"]


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
    lemma = noun.lemma.lower()
    person = noun.entity == "PERSON" or (not noun.entity and lemma in ROLES)
    named = not noun.entity and noun.tag == "NNP"  # a person or a thing, nobody knows
    if pronoun in PERSONAL:
        return (person or named) and not plural
    if pronoun in _PLURAL:
        return plural or lemma in COLLECTIVES
    return not person and not plural and s.child(noun.index, "poss") is None


def _phrase(s: Sentence, noun: Token, earlier: Sequence[Sentence] = (), *, owned: bool = False) -> str | None:
    """A noun with what belongs to it, its owner named."""
    whole = noun_phrase(s, noun.index, frozenset())
    swap: dict[int, str] = {}
    if (owner := next((s.tokens[i] for i in sorted(whole) if s.tokens[i].tag == "PRP$"), None)) is not None:
        name = None if owned else antecedent(s, owner, earlier, owner=True)
        if name is None:
            return None
        swap[owner.index] = possessive(name)
    elif (common := definite(s, frozenset(whole))) is not None and (name := _name_of(common, earlier)):
        return name
    words, fits = shortened(s, whole, _LONGEST, noun.index, swap)
    if not fits:
        return None
    text = render(s, words, swap).strip(" ,;:–—-\"'“”‘’")
    return text[:1].lower() + text[1:] if text[:4] in ("The ", "A ", "An ") else text


def _name_of(noun: Token, earlier: Sequence[Sentence]) -> str | None:
    """The name for a definite noun: one that bears the noun ("the league", the Arab League), else the only one of its kind."""
    lemma = noun.lemma.lower()
    for sentence in earlier:
        for token in sentence.tokens:
            if token.lemma.lower() == lemma and (phrase := _borne(sentence, token)):
                return phrase
    kind = "PERSON" if lemma in EPITHETS else "ORG" if lemma in COMPANIES else ""
    for sentence in earlier if kind else ():
        tops = {
            _name(sentence, t): t
            for t in sentence.tokens
            if t.entity == kind and t.pos == "PROPN" and sentence.tokens[t.head].entity != kind
        }
        main = [name for name, t in tops.items() if t.dep in _SUBJECTS]
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
        return _name(s, beside) if beside is not None and beside.entity in _NAMES else None
    top = token
    while top.dep == "compound" and s.tokens[top.head].pos == "PROPN" and top.head != top.index:
        top = s.tokens[top.head]
    if token.pos != "PROPN" or (top.index == token.index and not token.entity):
        return None
    whole = _name(s, top)
    name = whole if token.text in whole.split() else f"{token.text} {whole}"
    return name if len(name) > len(token.text) + 4 and len(name) <= _LONGEST else None


def _name(s: Sentence, token: Token) -> str:
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
