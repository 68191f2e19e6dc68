"""Whether a text presents the event of a noun as real: what it calls for, fears, plans or calls off has not happened by that."""

from __future__ import annotations

from timeline.events.grammar.labels import NOMINAL, VERBAL
from timeline.language import Sentence, Token
from timeline.model import Status

# What is done with an event that does not exist by that; "of" and "for" lead to it from nouns.
_ARRANGED = frozenset(
    """announce arrange await expect organise organize plan prepare promise schedule set slate pledge
    preparation""".split()
)
_WANTED = frozenset(
    """call demand want seek urge propose request recommend suggest advocate favour favor press push hope ask appeal bid lobby
    fear risk threaten threat warn predict forecast envisage imagine contemplate mull simulate proposal prospect possibility
    chance likelihood danger warning fears hopes demand request need speculation rumour rumor talk allege""".split()
)
_PREVENTED = frozenset(
    """avoid avert prevent cancel scrap abandon block forbid thwart foil forestall preclude rule deny exclude refuse lack
    absence cancellation prevention avoidance""".split()
)
# With these a definite event is one that is still to come; with the others it is known and real ("feared the 2003 invasion").
_STRICT = _ARRANGED | frozenset("call propose".split())
_CALLED_OFF = frozenset(
    "avoid avert prevent cancel scrap foil forestall postpone delay cancellation prevention".split()
)
_ADJECTIVES = {
    **dict.fromkeys("scheduled upcoming forthcoming expected".split(), Status.PLANNED),
    **dict.fromkeys(
        "planned proposed possible potential alleged threatened feared hypothetical likely would-be looming imminent".split(),
        Status.CONDITIONAL,
    ),
    **dict.fromkeys(
        "cancelled canceled aborted abortive averted postponed failed attempted no".split(), Status.DENIED
    ),
}
_TO_EVENT = frozenset({"for", "of", "to", "about", "against", "on", "out", "off"})


def presented(s: Sentence, noun: int) -> tuple[Status, int | None]:
    """How a text presents the event of a noun, and, where that is not as real, the verb that says so, if it is one."""
    for child in (s.tokens[c] for c in s.children[noun]):
        if child.dep in ("amod", "det") and child.text.lower() in _ADJECTIVES:
            return _ADJECTIVES[child.text.lower()], None
    if (verb := _supposed(s, noun)) is not None:
        return Status.CONDITIONAL, verb
    above = _governor(s, s.tokens[noun])
    if above is None:
        return Status.OCCURRED, None
    word = above.lemma.lower()
    definite = _definite(s, noun)
    verb = above.index if above.pos in VERBAL else None
    if word in _CALLED_OFF or _off(s, above) or (not definite and word in _PREVENTED):
        return Status.DENIED, verb
    if word in _ARRANGED:
        return Status.PLANNED, verb
    if word in _STRICT or (not definite and word in _WANTED):
        return Status.CONDITIONAL, verb
    return Status.OCCURRED, None


def _off(s: Sentence, verb: Token) -> bool:
    """Whether it is "call off" or "put off"."""
    particle = s.child(verb.index, "prt")
    return verb.lemma in ("call", "put") and particle is not None and particle.text.lower() == "off"


def _supposed(s: Sentence, noun: int) -> int | None:
    """The verb of a condition that it stands in: "if the union puts sanctions on the yard"."""
    verb = next((t for t in s.ancestors(noun) if t.pos in VERBAL), None)
    mark = None if verb is None else s.child(verb.index, "mark")
    supposes = verb is not None and mark is not None and mark.text.lower() in ("if", "unless")
    return verb.index if supposes and verb is not None else None


def _governor(s: Sentence, noun: Token) -> Token | None:
    """The verb or noun that an event is the object of, directly or by a preposition."""
    while noun.dep == "conj" and s.tokens[noun.head].pos in NOMINAL:
        noun = s.tokens[noun.head]
    above = s.tokens[noun.head]
    if noun.dep == "pobj":
        if above.text.lower() not in _TO_EVENT:
            return None
        above = s.tokens[above.head]
        return above if above.pos in (*VERBAL, *NOMINAL) else None
    if above.pos not in VERBAL or any(s.tokens[c].text == "from" for c in s.children[above.index]):
        return None  # "they kept the summit from agreeing"
    passive = noun.dep == "nsubjpass" and s.child(above.index, "xcomp") is None
    return above if noun.dep == "dobj" or passive else None


def _definite(s: Sentence, noun: int) -> bool:
    """Whether it is known which one is meant: "the raid", "their raid", "Friday's raid"."""
    own = [s.tokens[c] for c in s.children[noun]]
    return any(
        t.dep == "poss" or (t.dep == "det" and t.text.lower() in ("the", "this", "that", "these"))
        for t in own
    )
