"""Which nouns a pronoun of the third person can stand for, by number and kind."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.grammar.labels import (
    HELPERS,
    NOMINAL,
    PLACES_AND_PEOPLES,
    RELATIVE,
    SUBJECTS,
    VERBAL,
)
from timeline.events.grammar.people import DOERS, is_doer, is_person
from timeline.events.grammar.proper import name_at
from timeline.events.grammar.wording import QUOTES
from timeline.events.grammar.words import BODIES, COLLECTIVES, ROLES, SAYING
from timeline.events.naming.earlier import Usage
from timeline.language import Sentence, Token

PERSONAL = frozenset({"he", "she", "his", "her", "him", "hers"})
PLURAL = frozenset({"they", "these", "those", "their", "them", "theirs"})
THINGS = frozenset({"it", "its"})
THIRD = PERSONAL | PLURAL | THINGS
# What is done with another: "met with her" is not of the subject.
_TOGETHER = frozenset("agree argue clash fight live meet quarrel side sit speak stay talk work".split())
# Behind these a pronoun may stand for the subject of its own verb: "took the prisoners with it".
_ALONG = frozenset("with behind around about between among ahead before".split())
_SPEAKERS = (*DOERS, "ive")  # "an executive said"
# Whose noun stands for nothing that can be told by itself again.
_NONE = frozenset("no any every each neither this that these those such other".split())
_TOOLS = frozenset("cancer computer disaster shower water weather".split())
_TRADES = ("er", "or", "ist", "man", "woman", "ian")
_NOUNS = {
    **dict.fromkeys(
        "actor boy businessman chairman emperor father husband king man pope priest prince son spokesman".split(),
        "he",
    ),
    **dict.fromkeys(
        "actress chairwoman daughter empress girl mother princess queen spokeswoman wife woman".split(), "she"
    ),
}
_KIN = frozenset("daughter father husband mother son wife".split())  # named, if at all, with whose they are
_GODS = frozenset("allah god lord".split())
_SEX = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she"}
_UNKNOWN = Usage()
_GROUPS = (frozenset({"he", "his", "him"}), frozenset({"she", "her", "hers"}), PLURAL, THINGS)


def same(word: str, other: Token) -> bool:
    """Whether two pronouns, the first in lower case, can stand for the same: "he" and "his"."""
    return any(word in group and other.text.lower() in group for group in _GROUPS)


def fits(pronoun: str, noun: Token, s: Sentence, usage: Usage = _UNKNOWN) -> bool:
    """Whether a pronoun, in lower case, can stand for a noun; `usage` is that of the article."""
    if noun.pos not in NOMINAL or _NONE.intersection(
        s.tokens[c].text.lower() for c in s.children[noun.index]
    ):
        return False
    several = any(s.tokens[c].dep == "conj" for c in s.children[noun.index])
    plural = several or noun.tag in ("NNS", "NNPS")
    lemma, kind = noun.lemma.lower(), kind_of(noun, usage)
    sex = _sex(noun, usage)
    kin = lemma in _KIN and s.child(noun.index, "appos") is None
    person = kind == "PERSON" if not sex else sex != "it" and not kin
    person |= not kind and (lemma in ROLES or _speaks(s, noun) or someone(s, noun))
    if pronoun in PERSONAL:
        unknown = "" in (kind, noun.entity) and noun.tag == "NNP"  # a person or a thing, nobody knows
        anyone = person or noun.entity == "PERSON" or (unknown and not noun.text.isupper())
        anyone &= noun.tag != "NNP" or not noun.text.islower()
        anyone &= not plural and not is_title(s, noun)
        return anyone and not other_sex(pronoun, noun, usage) and lemma not in _GODS
    if pronoun in PLURAL:
        return plural or lemma in COLLECTIVES or _of_several(s, noun)
    single = not several and (not plural or (noun.tag == "NNPS" and kind in ("ORG", "GPE")))
    owner = s.child(noun.index, "poss")
    return not person and single and (owner is None or noun.pos == owner.pos == "PROPN")


def other_sex(pronoun: str, noun: Token, usage: Usage) -> bool:
    """Whether somebody is known to be of another sex than a pronoun says, or to be no person."""
    return _sex(noun, usage) not in ("", _SEX.get(pronoun, ""))


def _sex(noun: Token, usage: Usage) -> str:
    """The pronoun that a noun is known to go with, or ""."""
    if noun.pos == "PROPN":
        return usage.sexes.get(noun.text.lower(), "")
    return _NOUNS.get(noun.lemma.lower(), "")


def kind_of(noun: Token, usage: Usage) -> str:
    """The label of a name, as most sentences of its article give it."""
    return usage.kinds.get(noun.text.lower(), noun.entity) if noun.pos == "PROPN" else noun.entity


def someone(s: Sentence, noun: Token) -> bool:
    """Whether a common noun brings in a person: "a fisherman", "a driver"."""
    lemma, article = noun.lemma.lower(), s.child(noun.index, "det")
    new = article is not None and article.text.lower() in ("a", "an") and noun.tag == "NN"
    return new and is_doer(lemma, _TRADES) and lemma not in BODIES | ROLES | _TOOLS


def somebody(word: str, noun: Token, usage: Usage) -> bool:
    """Whether a common noun is somebody whom a pronoun, "he" or "she" in lower case, may mean: "her son", "a friend"."""
    one = word in PERSONAL and noun.tag == "NN" and not noun.entity and noun.lemma.lower() not in COLLECTIVES
    return one and is_person(noun) and not other_sex(word, noun, usage)


def _of_several(s: Sentence, noun: Token) -> bool:
    """Whether a name in the singular has a verb of the plural: "Orm are up to second"."""
    verb = s.tokens[noun.head]
    forms = [verb, *(s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in HELPERS)]
    first = min(
        (t for t in forms if t.dep != "neg" and t.index > noun.index), key=lambda t: t.index, default=verb
    )
    return noun.tag == "NNP" and noun.dep in SUBJECTS and first.text.lower() in ("are", "were", "have")


def agrees(pronoun: str, noun: Token, s: Sentence) -> bool:
    """Whether a pronoun may stand for a noun told right before it, whatever the recogniser took that for."""
    if noun.pos not in NOMINAL or fits(pronoun, noun, s):
        return noun.pos in NOMINAL
    singular = noun.tag in ("NN", "NNP") and s.child(noun.index, "conj") is None
    if pronoun in PERSONAL:
        named = noun.tag == "NNP" and s.child(noun.index, "det") is None
        return named and (pronoun in ("his", "her") or noun.entity not in PLACES_AND_PEOPLES)
    return singular and (noun.pos == "NOUN" if pronoun in THINGS else noun.entity in ("ORG", "GPE"))


def misread(word: str, noun: Token, s: Sentence, usage: Usage) -> bool:
    """Whether "he" or "she" may be a last name that the recogniser took for that of a firm, or for none: it does more than speak."""
    firm = kind_of(noun, usage) == "ORG" and s.tokens[noun.head].lemma.lower() in SAYING
    unknown = noun.tag == "NNP" and noun.entity in ("", "ORG") and not noun.text.isupper()
    person = unknown and not firm and not other_sex(word, noun, usage) and not is_title(s, noun)
    return word in PERSONAL and person and agrees(word, noun, s) and " " not in name_at(s, noun)


def is_title(s: Sentence, noun: Token) -> bool:
    """Whether a name stands between quotation marks by itself, as that of a song or a book does: "Saltwater" brought her a prize."""
    first = last = noun.index
    while first and s.tokens[first - 1].pos == "PROPN":
        first -= 1
    while last + 1 < len(s.tokens) and s.tokens[last + 1].pos == "PROPN":
        last += 1
    around = s.tokens[max(first - 1, 0)], s.tokens[min(last + 1, len(s.tokens) - 1)]
    return all(t.text in QUOTES for t in around)


def _speaks(s: Sentence, noun: Token) -> bool:
    """Whether a common noun is the one who says something: "a resident told reporters"."""
    lemma = noun.lemma.lower()
    says = noun.dep == "nsubj" and s.tokens[noun.head].lemma.lower() in SAYING
    doer = is_doer(lemma, _SPEAKERS) and lemma not in BODIES
    return says and noun.tag == "NN" and doer


def beside(s: Sentence, pronoun: Token) -> Iterator[int]:
    """The subject of the verb that a pronoun is an object of: "the army praised it" is not of the army."""
    if pronoun.tag == "PRP$":
        return
    if pronoun.dep in SUBJECTS:
        yield from _watcher(s, pronoun)
        return
    if pronoun.dep == "pobj" and s.tokens[pronoun.head].text.lower() in _ALONG and not _met(s, pronoun):
        return
    at = next((t for t in s.ancestors(pronoun.index) if t.pos in VERBAL), None)
    while at is not None:
        own = s.child(at.index, *SUBJECTS)
        if own is not None:
            yield own.index
            if own.tag in RELATIVE and at.dep == "relcl":
                yield at.head
            return
        if at.dep in ("acl", "relcl"):
            yield at.head
            return
        climbs = at.dep in ("xcomp", "conj", "advcl", "pcomp") and at.head != at.index
        at = next((t for t in s.ancestors(at.index) if t.pos in VERBAL), None) if climbs else None


def _met(s: Sentence, pronoun: Token) -> bool:
    """Whether somebody did something with another: "Lind met with her"."""
    above = s.tokens[pronoun.head]
    return above.text.lower() == "with" and s.tokens[above.head].lemma in _TOGETHER


def _watcher(s: Sentence, pronoun: Token) -> Iterator[int]:
    """The subject of the verb above a bare infinitive or participle: "the king watched him leave"."""
    at = s.tokens[pronoun.head]
    helpers = [s.tokens[c] for c in s.children[at.index] if s.tokens[c].dep in ("aux", "auxpass", "mark")]
    if at.dep in ("ccomp", "xcomp") and at.tag in ("VB", "VBG") and all(t.tag == "TO" for t in helpers):
        own = s.child(at.head, *SUBJECTS)
        if own is not None:
            yield own.index
