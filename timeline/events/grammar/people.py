"""Which nouns name somebody."""

from __future__ import annotations

from timeline.events.grammar.words import ROLES
from timeline.language import Token

_PEOPLE = frozenset(
    """brother child citizen civilian couple cousin crowd daughter deserter family father figure folk friend guest man member mother nurse parent
    patient people person rebel relative sister son troop victim wife husband woman youth""".split()
)
# Endings of nouns for people, and such as look like them.
DOERS = ("er", "or", "ist", "ent", "ant", "man", "woman", "ian", "ee", "ess")
_NO_DOERS = tuple(
    """ment paper letter center centre order poster tower committee press number sector summer winter power event plant border river
    matter error talent career""".split()
)


def is_person(noun: Token) -> bool:
    """Whether a noun names somebody: "Okello", "the minister", "two fighters"."""
    if noun.entity:
        return noun.entity in ("PERSON", "NORP")
    lemma = noun.lemma.lower()
    return lemma in ROLES | _PEOPLE or is_doer(lemma)


def is_doer(lemma: str, endings: tuple[str, ...] = DOERS) -> bool:
    """Whether a noun, by one of these endings, is one who does something: "driver", but not "letter"."""
    return lemma.endswith(endings) and not lemma.endswith(_NO_DOERS)
