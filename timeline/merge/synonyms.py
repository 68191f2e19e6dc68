"""Words that news uses for one another, and names that it spells in several ways."""

from __future__ import annotations

import re
from types import MappingProxyType

# One class a line; its first word stands for all. Deeds and things only: who did it is told by names.
_CLASSES = """
attack offensive assault strike raid bombardment bombing bomb shell onslaught campaign push storm
oust ouster topple toppling overthrow depose remove removal fall downfall collapse
agreement accord deal pact treaty memorandum settlement
truce ceasefire armistice
talks talk negotiation negotiations discussion discussions dialogue meeting meet summit conference
declare declaration announce announcement proclaim proclamation claim
accuse accusation allege allegation blame denounce condemn condemnation
kill killing death die dead fatality slay murder massacre
injure injury wound hurt
arrest detain detention capture seize seizure custody
elect election vote voting poll ballot referendum
resign resignation quit step departure
visit trip tour travel arrive arrival
protest demonstration rally march demonstrate
found foundation establish establishment create creation form formation set-up
split divide division divided rival
win victory defeat beat triumph
urge call appeal ask request demand
withdraw withdrawal retreat pull pullout leave
clash fighting fight battle combat conflict war
sign signing ink conclude
begin start launch open opening outset commence
end ending close closure finish
government administration cabinet authority
troop troops soldier soldiers force forces army fighter fighters militia
lose loss
advance gain progress
boycott shun reject rejection refuse refusal
photo picture image photograph
earthquake quake tremor
fire blaze wildfire
explosion blast explode
crash collide collision
court tribunal judge trial verdict
acquire acquisition buy purchase takeover merger merge
raise increase rise boost lift hike
cut reduce reduction lower decline drop
"""
CLASS = MappingProxyType(
    {word: line.split()[0] for line in _CLASSES.strip().splitlines() for word in line.split()}
)

_SHORT = 5  # letters: shorter names have too few consonants to be told apart by them


def word_class(lemma: str) -> str:
    """The word that stands for this one and its synonyms; the word itself where it has none."""
    return CLASS.get(lemma, lemma)


def spelling(name: str) -> str | None:
    """What the spellings of a transliterated name share, its consonants: Gaddafi, Qaddafi and Kadhafi; None for a short one.

    >>> spelling("Gaddafi") == spelling("Qadhafi") == spelling("Kadhafi")
    True
    """
    if len(name) < _SHORT or not name.isalpha():
        return None
    bones = re.sub(r"[aeiouyhw]", "", re.sub(r"[gqc]", "k", name.lower()))
    bones = re.sub(r"(.)\1+", r"\1", bones)
    return f"~{bones}" if len(bones) >= 3 else None
