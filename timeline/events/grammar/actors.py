"""What only somebody does: verbs whose subject is a person, a body or a land."""

from __future__ import annotations

from timeline.events.grammar.labels import NAMES
from timeline.events.grammar.words import BODIES, COLLECTIVES, COMPANIES, MEDIA, ROLES
from timeline.language import Sentence, Token

# Of the subjects of each in 60,000 sentences of news less than a fifth are common nouns for things.
_ACTS = frozenset(
    """accept accuse acknowledge admit advise agree announce appeal approve argue ask assume attend believe blame buy call chant
    check choose cite claim comment commit complain condemn confirm consider contact criticise criticize decide declare defect
    defend deny deploy disagree discuss dismiss doubt estimate expect explain express fight flee forget grant guess hate hope
    ignore imagine intend interview invade investigate issue join know learn listen manage marry meet monitor negotiate oppose
    order pay plan plead pledge promise propose publish question quit react read realize recall recognize recommend refuse
    reiterate reject remember reply report request resign say search seek seize sell sign spend study talk tell testify
    understand urge visit voice vote vow wait want warn watch welcome wish witness wonder write""".split()
)
_ACTORS = BODIES | COLLECTIVES | COMPANIES | MEDIA | ROLES | {"tv"}


def cannot(s: Sentence, noun: Token, verb: Token) -> bool:
    """Whether a noun of a sentence is no one who could do what an active verb says: "the spread" did not "announce" a thing.

    Who does such things in its own sentence may: "the consortium said".
    """
    own = noun.dep == "nsubj" and s.tokens[noun.head].lemma.lower() in _ACTS
    thing = noun.pos == "NOUN" and noun.entity not in NAMES and noun.lemma.lower() not in _ACTORS
    return thing and not own and verb.lemma.lower() in _ACTS
