"""The words of a predicate's clause: who does it, and what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.words import BARE, FINITE, LINKING, MEDIA, NOMINAL, RELATIVE, SAYING, VERBAL
from timeline.language import Sentence, Token

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_HELPERS = frozenset({"aux", "auxpass", "neg"})
_COMPLEMENTS = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp", "agent"})
_WHERE = frozenset({"GPE", "LOC", "FAC"})
_BRACKETS = frozenset("()[]{}")
# What a clause can do without, wherever it hangs.
_ASIDE = frozenset({"appos", "parataxis", "discourse", "intj", "meta", "preconj"})
_PARTED = frozenset({"appos", "conj", "npadvmod", "dep", "nsubj", "dobj", "oprd", "attr"})
_PRONOUNS = frozenset(
    {
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
        "this",
        "that",
        "these",
        "those",
        "who",
        "which",
        "one",
        "some",
        "others",
    }
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as sets of word indices: its subject, the rest, and an object that stands before both.

    `pronoun` is the word of the subject that names no one ("it", "his").
    """

    subject: frozenset[int]
    rest: frozenset[int]
    object: frozenset[int] = frozenset()
    pronoun: Token | None = None


def clause(s: Sentence, verb: int, drop: frozenset[int]) -> Clause:
    """The clause of a verb, without the words in `drop` (its time expressions), asides and neighbours."""
    top, subject = _subject(s, verb)
    words = set() if subject is None else noun_phrase(s, subject.index, drop, without=verb)
    words |= _same_name(s, words, verb)
    if words and s.tokens[min(words)].text.lower() in LINKING and s.tokens[min(words)].dep == "advmod":
        words.remove(min(words))
    rest = _rest(s, verb, drop) - words
    rest = {i for i in rest if not (s.tokens[i].tag in RELATIVE and s.tokens[i].head == verb)}
    if top is not None and top.dep in _SUBJECTS and top.index != (subject.index if subject else -1):
        rest -= s.subtree(top.index)  # the relative pronoun
    rest = _tidy(s, _joined(s, _without_inset(s, rest, words, verb), drop), verb)
    object_ = _object(s, verb, drop, subject)
    return Clause(frozenset(words), frozenset(rest), frozenset(object_), _pronoun(s, subject))


def _same_name(s: Sentence, words: set[int], verb: int) -> set[int]:
    """What goes on with the name that ends a subject, but was hung elsewhere: "al" and "-Assad"."""
    at = max(words, default=verb) + 1
    end = at
    while (
        words
        and end < verb
        and s.tokens[end].text not in _BRACKETS
        and s.tokens[end].entity == s.tokens[at - 1].entity != ""
        and not s.tokens[end].begins
    ):
        end += 1
    return set(range(at, end))


def _pronoun(s: Sentence, subject: Token | None) -> Token | None:
    """The subject where it is a pronoun, or the pronoun that owns it and opens it: "his forces"."""
    if subject is None or subject.dep == "expl" or _announces(s, subject):
        return None
    if subject.text.lower() in _PRONOUNS:
        return subject
    owner = s.child(subject.index, "poss")
    return owner if owner is not None and owner.tag == "PRP$" else None


def _announces(s: Sentence, subject: Token) -> bool:
    """Whether "it" stands for a clause that follows: "it is likely to rain", "it was said that …"."""
    verb = s.tokens[subject.head]
    if subject.text.lower() != "it" or verb.dep == "relcl":
        return False
    passive = s.child(verb.index, "auxpass") is not None or verb.lemma == "be"
    return passive and s.child(verb.index, "ccomp", "xcomp") is not None


def _subject(s: Sentence, verb: int) -> tuple[Token | None, Token | None]:
    """The subject as it stands at the verb, and the word that it stands for."""
    at = s.tokens[verb]
    for _ in range(len(s.tokens)):
        own = s.child(at.index, *_SUBJECTS)
        if own is not None:
            if own.tag in RELATIVE and at.dep == "relcl":
                return own, _meant(s, at)
            return own, own
        if at.dep in ("acl", "relcl"):
            return None, _meant(s, at)
        if at.index == verb and (noun := _beside(s, at)) is not None:
            return None, noun
        if at.index == verb and (beside := _left(s, at)) is not None:
            return beside, beside
        above = next((t for t in s.ancestors(at.index) if t.pos in VERBAL), None)
        if above is None or above.index == at.index or (at.index == verb and _closed(s, at)):
            return None, None
        at = above
    return None, None


def _closed(s: Sentence, verb: Token) -> bool:
    """Whether it is the finite verb of a subordinate clause, whose own subject was hung elsewhere by mistake."""
    helpers = (s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in _HELPERS)
    finite = verb.tag in FINITE or any(t.tag in FINITE for t in helpers)
    return finite and verb.dep in ("advcl", "ccomp")


def _meant(s: Sentence, verb: Token) -> Token:
    """What a relative clause tells of: of a name and what is set beside it, the name."""
    noun = s.tokens[verb.head]
    above = s.tokens[noun.head]
    if noun.dep == "appos" and above.pos == "PROPN":
        return above
    whole = s.tokens[above.head]
    owner = s.tokens[above.head]
    who = any(s.tokens[c].text.lower() == "who" for c in s.children[verb.index])
    if above.lemma == "between" and owner.pos in NOMINAL:
        return owner  # "a truce between the army and the clans brokered in May"
    if who and noun.dep == "pobj" and noun.entity in _WHERE and owner.pos in NOMINAL:
        return owner  # "a resident of Tolva who fled"
    first = min(s.subtree(verb.index))
    near = s.tokens[max(first - 2, 0)]
    if noun.tag in ("NNS", "NNPS") and near.tag in ("NN", "NNP") and _singular(s, verb):
        return near  # "residents of Tolva, which was shelled"
    return whole if noun.dep == "pobj" and noun.entity and whole.entity == noun.entity else noun


def _singular(s: Sentence, verb: Token) -> bool:
    """Whether a verb, or its auxiliary, is one of the singular."""
    forms = [verb, *(s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in _HELPERS)]
    return any(t.tag == "VBZ" or t.text.lower() == "was" for t in forms)


def _beside(s: Sentence, verb: Token) -> Token | None:
    """The noun right before a participle that was hung from another verb: "the treaty, signed in Oslo, Norway agreed to …"."""
    first = min(s.subtree(verb.index))
    at = first - 1
    if at > 0 and s.tokens[at].text == ",":
        at -= 1
    if (
        verb.tag != "VBN"
        or verb.dep != "advcl"
        or at < 1
        or s.child(verb.index, "aux", "auxpass", "mark") is not None
    ):
        return None
    noun = s.tokens[at]
    place = noun.entity in _WHERE and s.tokens[first - 1].text != ","
    return noun if noun.pos in NOMINAL and noun.entity not in ("DATE", "TIME") and not place else None


def _left(s: Sentence, verb: Token) -> Token | None:
    """The noun whose words end right before a finite verb that has no subject: it was hung elsewhere by mistake."""
    first = min([verb.index, *(c for c in s.children[verb.index] if s.tokens[c].dep in _HELPERS)])
    if verb.tag not in FINITE and first == verb.index:
        return None
    if not first or s.tokens[first - 1].dep == "cc" or verb.dep == "conj":
        return None
    ends = [
        t
        for t in s.tokens[:first]
        if t.pos in NOMINAL and max(s.subtree(t.index)) == first - 1 and not _governed(s, t)
    ]
    return max(ends, key=lambda t: len(s.subtree(t.index)), default=None)


def _governed(s: Sentence, noun: Token) -> bool:
    """Whether a preposition stands before a noun and its words."""
    first = min(s.subtree(noun.index))
    return first > 0 and s.tokens[first - 1].pos == "ADP"


def _without_inset(s: Sentence, rest: set[int], subject: set[int], verb: int) -> set[int]:
    """Without what stands between the subject and its verb: "the mission, in a statement, urged"."""
    first = min((i for i in rest if s.tokens[i].head == verb and s.tokens[i].dep in _HELPERS), default=verb)
    inset = {
        word
        for child in s.children[verb]
        if subject
        and max(subject) < child < min(first, verb)
        and s.tokens[child].dep in ("prep", "npadvmod", "advcl")
        for word in s.subtree(child)
    }
    return rest - inset


def _object(s: Sentence, verb: int, drop: frozenset[int], subject: Token | None) -> set[int]:
    """The object that a relative clause leaves to its antecedent: "the deal that Turkey signed last year"."""
    at = s.tokens[verb]
    if at.dep != "relcl" or subject is None or subject.index == at.head:
        return set()
    own = [s.tokens[c] for c in s.children[verb]]
    if any(c.tag == "WRB" or c.dep == "auxpass" for c in own):
        return set()
    if any(c.dep in _COMPLEMENTS and c.tag not in RELATIVE and c.index not in drop for c in own):
        return set()
    return noun_phrase(s, at.head, drop, without=verb)


def _joined(s: Sentence, rest: set[int], drop: frozenset[int]) -> set[int]:
    """Without what a date parted from the clause: the preposition before it, and the noun behind a comma or "and" that follows it."""
    gone = set[int]()
    for index in rest:
        token = s.tokens[index]
        if token.pos == "ADP" and token.dep != "prt" and index + 1 in drop and index not in drop:
            kept = [c for c in s.children[index] if c in rest and s.tokens[c].dep == "pobj"]
            gone |= set() if kept else {index}
        if token.pos in NOMINAL and token.dep in _PARTED and token.entity not in ("DATE", "TIME"):
            first = min(s.subtree(index) & rest)
            if (
                first - 1 not in rest
                and first > 1
                and first - 2 in drop
                and s.tokens[first - 1].dep in ("cc", "punct")
            ):
                gone |= s.subtree(index)
    return rest - gone


def noun_phrase(s: Sentence, noun: int, drop: frozenset[int], without: int | None = None) -> set[int]:
    """A noun with its articles, adjectives and complements, without clauses, asides and the words in `drop`.

    `without` is a verb inside it whose clause is being told.
    """
    words, todo = set[int](), [noun]
    while todo:
        at = todo.pop()
        words.add(at)
        for index in s.children[at]:
            child = s.tokens[index]
            if (
                index == without
                or child.dep in _ASIDE - {"preconj"}
                or child.dep == "relcl"
                or child.text in _BRACKETS
            ):
                continue
            if child.dep == "prep" and _after_comma(s, child.index, drop):
                continue
            if child.dep == "acl" and (child.tag == "VBD" or _after_comma(s, child.index)):
                continue
            todo.append(index)
    return _tidy(s, words - drop, noun)


def _after_comma(s: Sentence, index: int, drop: frozenset[int] = frozenset()) -> bool:
    first = min(s.subtree(index))
    while first - 1 in drop:
        first -= 1
    return first > 0 and s.tokens[first - 1].text in {",", "–", "—", "("}


def _rest(s: Sentence, verb: int, drop: frozenset[int]) -> set[int]:
    """The verb with its complements, cut where another clause begins."""
    words, todo = set[int](), [verb]
    while todo:
        at = todo.pop()
        words.add(at)
        todo.extend(i for i in s.children[at] if _belongs(s, s.tokens[i], s.tokens[at], verb))
    return _tidy(s, words - drop, verb)


def _belongs(s: Sentence, child: Token, head: Token, verb: int) -> bool:
    """Whether a dependent is told with its head."""
    if child.dep in _ASIDE or child.text in _BRACKETS or child.text.lower() == "according":
        return False
    if child.dep == "npadvmod" and child.entity in ("DATE", "TIME") and head.index == verb:
        return False
    if child.dep == "prep" and _opens(s, child):
        return False
    if child.dep == "ccomp" and head.index == verb and _apart(s, child, head):
        return False
    if child.dep == "punct" and head.index == verb and child.text not in '"“”':
        return False
    if child.dep == "mark" and child.text.lower() == "that" and head.dep == "ccomp":
        return False
    if child.dep == "prep" and head.index == verb and head.lemma in SAYING and _is_medium(s, child):
        return False
    if child.dep in ("advmod", "cc") and child.text.lower() in LINKING and head.index == verb:
        return False
    if child.dep in ("relcl", "acl"):
        return not _after_comma(s, child.index)
    if child.dep == "conj" and child.pos in VERBAL and head.pos in VERBAL:
        return head.index != verb
    if head.index != verb:
        return True
    if child.dep == "advcl":
        return any(s.tokens[c].tag == "TO" for c in s.children[child.index])
    return child.dep not in ("mark", "conj") or child.pos in NOMINAL


def _opens(s: Sentence, preposition: Token) -> bool:
    """Whether what was read as a preposition opens a clause: "as a priest chanted"."""
    noun = s.child(preposition.index, "pobj")
    if noun is None or preposition.text.lower() not in ("as", "after", "before", "since", "until"):
        return False
    after = s.tokens[min(max(s.subtree(preposition.index)) + 1, len(s.tokens) - 1)]
    own = s.child(noun.index, "acl", "relcl")
    verb = own is not None and own.tag in FINITE and s.child(own.index, "nsubj", "nsubjpass", "mark") is None
    return verb or (preposition.text.lower() == "as" and after.tag in ("VBD", "VBZ", "MD"))


def _apart(s: Sentence, child: Token, verb: Token) -> bool:
    """Whether a clause behind a comma is a sentence of its own: "they tried to land, in town there were reports"."""
    between = s.tokens[verb.index + 1 : min(s.subtree(child.index))]
    if any(s.tokens[c].text.lower() == "that" for c in s.children[child.index]):
        return False
    comma = any(t.text == "," and t.head == verb.index for t in between)
    return comma and verb.lemma.lower() not in SAYING


def _is_medium(s: Sentence, preposition: Token) -> bool:
    """Whether it tells where something was said: "in a statement", "on Twitter"."""
    said_in = s.child(preposition.index, "pobj")
    return said_in is not None and said_in.lemma.lower() in MEDIA


def _tidy(s: Sentence, words: set[int], top: int) -> set[int]:
    """Without the prepositions, conjunctions and marks that lost what they belonged to."""
    while lost := {i for i in words if i != top and _dangles(s, s.tokens[i], words, top)}:
        words = words - lost
    return words


def _dangles(s: Sentence, token: Token, words: set[int], top: int) -> bool:
    kept = [c for c in s.children[token.index] if c in words]
    if token.dep == "prep" and s.children[token.index] and not kept:
        return True
    bare = token.tag == "VBG" or token.lemma.lower() in BARE
    if (
        token.dep == "acl"
        and bare
        and s.children[token.index]
        and not kept
        and s.tokens[token.head].pos in NOMINAL
    ):
        return True  # "a visit to Tolva starting [on Sunday]"
    if token.dep == "advmod" and any(
        s.tokens[c].dep == "prep" for c in set(s.children[token.index]) - set(kept)
    ):
        return True  # "as soon as [Friday]"
    if token.dep == "cc":
        return not any(
            c in words and c > token.index and s.tokens[c].dep == "conj" for c in s.children[token.head]
        )
    if token.pos == "PUNCT" and token.text in ",;:–—":
        return not {token.index - 1, token.index + 1} <= words
    return token.head not in words and token.head != top
