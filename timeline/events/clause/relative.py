"""What a relative clause or a participle tells of: the noun that is its subject, and the one that it leaves an object to."""

from __future__ import annotations

from timeline.events.grammar.labels import HELPERS, NOMINAL, PLACE_NAMES, RELATIVE, SUBJECTS
from timeline.events.grammar.people import is_person
from timeline.events.grammar.phrase import noun_phrase
from timeline.events.grammar.words import PICTURES, ROLES, TAKEN, is_event
from timeline.language import Sentence, Token

# What an event does, and hardly anybody or anything else.
_GOES_ON = frozenset(
    "begin break conclude continue end erupt follow happen last occur resume start take".split()
)
# Nouns for what there is not, of which a clause tells and not of what is not there.
_WITHOUT = frozenset({"absence", "lack", "loss", "end", "collapse", "failure"})
_COMPLEMENTS = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp", "agent"})


def told_of(s: Sentence, verb: Token) -> Token:
    """What a relative clause or participle tells of: of a name and what is set beside it, the name."""
    noun = s.tokens[verb.head]
    above = s.tokens[noun.head]
    owner = s.tokens[above.head]
    if noun.dep == "appos" and above.pos == "PROPN":
        return above
    near = s.tokens[max(min(s.subtree(verb.index)) - 1, 0)]
    if verb.lemma in TAKEN and near.lemma.lower() in PICTURES:
        return near
    if (named := _named_between(s, verb, noun)) is not None:
        return named
    words = {s.tokens[c].text.lower() for c in s.children[verb.index]}
    if "which" in words and above.text == "of" and owner.lemma.lower() in _WITHOUT:
        return owner
    if "which" in words and (last := _last_joined(s, verb, noun)) is not None:
        return last
    if noun.dep != "pobj" or owner.pos not in NOMINAL:
        return _nearer(s, verb, noun)
    if "who" in words:
        return _somebody(noun, owner)
    if above.text == "of" and _measures(s, noun) and owner.pos == "NOUN" and not is_person(noun):
        return owner  # "a fine of 900 crowns imposed in May"
    which = "which" in words
    only_event = _goes_on(s, verb) and (which or not is_event(s, noun))
    if is_event(s, owner) and (only_event or (which and noun.lemma in ROLES)):
        return owner  # "protests against the king that began", "talks on a truce, which begin"
    if above.lemma == "between" and not which:
        return owner  # "a truce between the army and the clans brokered in May"
    if (nearer := _nearer(s, verb, noun)) is not noun:
        return nearer
    return owner if noun.entity and owner.entity == noun.entity else noun


def _named_between(s: Sentence, verb: Token, noun: Token) -> Token | None:
    """The name between commas before a participle: "the suspects, Nils Orm, arrested on Friday, …"."""
    end = min(s.subtree(verb.index)) - 2
    names = (s.tokens[c] for c in s.children[noun.index] if s.tokens[c].dep == "appos")
    inset = (t for t in names if t.entity == "PERSON" and max(s.subtree(t.index)) == end)
    return next(inset, None) if verb.dep == "acl" and s.tokens[end + 1].text == "," else None


def _last_joined(s: Sentence, verb: Token, noun: Token) -> Token | None:
    """Of two nouns the last, where "which" follows it and a comma and the verb is not one of the plural: "ties of Orm and Tolva, which recognised …"."""
    before = min(s.subtree(verb.index)) - 1
    joined = [s.tokens[c] for c in s.children[noun.index] if s.tokens[c].dep == "conj"]
    forms = {t.text.lower() for t in (verb, *(s.tokens[c] for c in s.children[verb.index]))}
    if (
        not joined
        or is_person(joined[-1])
        or s.tokens[before].text != ","
        or verb.tag == "VBP"
        or forms & {"were", "are", "have"}
    ):
        return None
    return (
        joined[-1]
        if max(s.subtree(joined[-1].index) - s.subtree(verb.index)) in (before, before - 1)
        else None
    )


def _nearer(s: Sentence, verb: Token, noun: Token) -> Token:
    """The noun of the singular before a clause of the singular: "residents of Tolva, which was shelled"."""
    near = s.tokens[max(min(s.subtree(verb.index)) - 2, 0)]
    singular = noun.tag in ("NNS", "NNPS") and near.tag in ("NN", "NNP") and _singular(s, verb)
    return near if singular else noun


def _somebody(noun: Token, owner: Token) -> Token:
    """Of a noun and the one that it belongs to the person: "a resident of Tolva who fled"."""
    if noun.entity in PLACE_NAMES or (is_person(owner) and not is_person(noun)):
        return owner
    return owner if noun.entity and owner.entity == noun.entity else noun


def _goes_on(s: Sentence, verb: Token) -> bool:
    """Whether only an event does what a verb says: "which began", but not "which began a strike"."""
    object_ = s.child(verb.index, "dobj")
    return verb.lemma in _GOES_ON and (object_ is None or object_.lemma == "place")


def _measures(s: Sentence, noun: Token) -> bool:
    """Whether a noun only counts or measures: "900 crowns", "$5 million"."""
    number = s.child(noun.index, "nummod")
    return noun.pos == "NUM" or (number is not None and number.index < noun.index)


def _singular(s: Sentence, verb: Token) -> bool:
    """Whether a verb, or its auxiliary, is one of the singular."""
    forms = [verb, *(s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in HELPERS)]
    return any(t.tag == "VBZ" or t.text.lower() == "was" for t in forms)


def left_object(s: Sentence, verb: int, drop: frozenset[int], subject: Token | None) -> set[int]:
    """The object that a relative clause leaves to its antecedent: "the deal that Turkey signed last year"."""
    at = s.tokens[verb]
    if at.dep != "relcl" or subject is None or subject.index == at.head or s.tokens[at.head].lemma == "way":
        return set()
    own = [s.tokens[c] for c in s.children[verb]]
    if any(c.tag == "WRB" or c.dep == "auxpass" or (c.tag in RELATIVE and c.dep == "nsubj") for c in own):
        return set()
    if any(s.tokens[i].tag in ("WP", "WP$") for i in s.subtree(subject.index)):
        return set()
    if any(c.tag in RELATIVE and c.dep in SUBJECTS for c in own):
        return set()
    if any(c.dep == "prep" and c.index < subject.index for c in own):
        return set()  # "the plan about which he talked"
    if any(c.dep in _COMPLEMENTS and c.tag not in RELATIVE and c.index not in drop for c in own):
        return set()
    return noun_phrase(s, _antecedent(s, at), drop, without=verb)


def _antecedent(s: Sentence, verb: Token) -> int:
    """What a relative clause tells of: without a pronoun the noun right before it ("estimates of the gas Orm will need")."""
    own = s.subtree(verb.index)
    near = s.tokens[max(min(own) - 1, 0)]
    bare = not any(s.tokens[i].tag in RELATIVE for i in own)
    return near.index if bare and near.pos in NOMINAL and near.dep == "pobj" else verb.head


def left_behind(s: Sentence, word: Token, verb: int) -> bool:
    """Whether it is the relative pronoun of a preposition that stands behind its verb: "the plan, which he talked about"."""
    at = s.tokens[word.head]
    return word.tag in RELATIVE and at.dep == "prep" and at.head == verb < at.index and word.index < verb
