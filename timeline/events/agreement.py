"""Which nouns a pronoun of the third person can stand for, by number and kind."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.labels import NOMINAL, PLACES_AND_PEOPLES, SUBJECTS, VERBAL
from timeline.events.words import COLLECTIVES, ROLES, SAYING
from timeline.language import Sentence, Token

PERSONAL = frozenset({"he", "she", "his", "her", "him", "hers"})
PLURAL = frozenset({"they", "these", "those", "their", "them", "theirs"})
THINGS = frozenset({"it", "its"})
THIRD = PERSONAL | PLURAL | THINGS
# Behind these a pronoun may stand for the subject of its own verb: "took the prisoners with it".
_ALONG = frozenset("with behind around about between among ahead before".split())
# Endings of nouns for people, and such as look like them.
_DOERS = ("er", "or", "ist", "ent", "ant", "man", "woman", "ian", "ee", "ess", "ive")
_NO_DOERS = ("ment", "paper", "letter", "center", "centre", "order", "poster", "tower", "committee", "press")
# Whose noun stands for nothing that can be told by itself again.
_NONE = frozenset("no any every each neither this that these those such other".split())
_GROUPS = (frozenset({"he", "his", "him"}), frozenset({"she", "her", "hers"}), PLURAL, THINGS)


def same(word: str, other: Token) -> bool:
    """Whether two pronouns, the first in lower case, can stand for the same: "he" and "his"."""
    return any(word in group and other.text.lower() in group for group in _GROUPS)


def fits(pronoun: str, noun: Token, s: Sentence) -> bool:
    """Whether a pronoun, in lower case, can stand for a noun."""
    if noun.pos not in NOMINAL or _NONE.intersection(
        s.tokens[c].text.lower() for c in s.children[noun.index]
    ):
        return False
    plural = noun.tag in ("NNS", "NNPS") or any(s.tokens[c].dep == "conj" for c in s.children[noun.index])
    lemma = noun.lemma.lower()
    person = noun.entity == "PERSON" or (not noun.entity and (lemma in ROLES or _speaks(s, noun)))
    named = not noun.entity and noun.tag == "NNP"  # a person or a thing, nobody knows
    if pronoun in PERSONAL:
        return (person or named) and not plural
    if pronoun in PLURAL:
        return plural or lemma in COLLECTIVES
    return not person and not plural and s.child(noun.index, "poss") is None


def agrees(pronoun: str, noun: Token, s: Sentence) -> bool:
    """Whether a pronoun may stand for a noun told right before it, whatever the recogniser took that for."""
    if noun.pos not in NOMINAL or fits(pronoun, noun, s):
        return noun.pos in NOMINAL
    singular = noun.tag in ("NN", "NNP") and s.child(noun.index, "conj") is None
    if pronoun in PERSONAL:
        named = noun.tag == "NNP" and s.child(noun.index, "det") is None
        return named and (pronoun in ("his", "her") or noun.entity not in PLACES_AND_PEOPLES)
    return singular and (noun.pos == "NOUN" if pronoun in THINGS else noun.entity in ("ORG", "GPE"))


def _speaks(s: Sentence, noun: Token) -> bool:
    """Whether a common noun is the one who says something: "a resident told reporters"."""
    lemma = noun.lemma.lower()
    says = noun.dep == "nsubj" and s.tokens[noun.head].lemma.lower() in SAYING
    return says and noun.tag == "NN" and lemma.endswith(_DOERS) and not lemma.endswith(_NO_DOERS)


def beside(s: Sentence, pronoun: Token) -> Iterator[int]:
    """The subject of the verb that a pronoun is an object of: "the army praised it" is not of the army."""
    if pronoun.tag == "PRP$":
        return
    if pronoun.dep in SUBJECTS:
        yield from _watcher(s, pronoun)
        return
    if pronoun.dep == "pobj" and s.tokens[pronoun.head].text.lower() in _ALONG:
        return
    at = next((t for t in s.ancestors(pronoun.index) if t.pos in VERBAL), None)
    while at is not None:
        own = s.child(at.index, *SUBJECTS)
        if own is not None:
            yield own.index
            return
        if at.dep in ("acl", "relcl"):
            yield at.head
            return
        at = s.tokens[at.head] if at.dep in ("xcomp", "conj", "advcl") and at.head != at.index else None


def _watcher(s: Sentence, pronoun: Token) -> Iterator[int]:
    """The subject of the verb above a bare infinitive or participle: "the king watched him leave"."""
    at = s.tokens[pronoun.head]
    helpers = [s.tokens[c] for c in s.children[at.index] if s.tokens[c].dep in ("aux", "auxpass", "mark")]
    if at.dep in ("ccomp", "xcomp") and at.tag in ("VB", "VBG") and all(t.tag == "TO" for t in helpers):
        own = s.child(at.head, *SUBJECTS)
        if own is not None:
            yield own.index
