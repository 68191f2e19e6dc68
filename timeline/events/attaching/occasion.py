"""A noun of an event beside its expression, which a parser may climb past: "the raid on the bank on Friday"."""

from __future__ import annotations

from timeline.events.grammar.labels import NOMINAL, VERBAL
from timeline.events.grammar.words import ARRANGING, SAYING, THINKING, is_event
from timeline.language import Sentence, Token

# In what a deed was done: the verb tells more than the occasion ("on a visit on Monday he promised").
_CIRCUMSTANCE = frozenset({"at", "during", "in", "on"})
# What is done before those who sit: "testified before the inquiry on Tuesday".
_HEARD = frozenset({"appear", "testify", "plead", "speak"})
# Nouns that only tell how a deed lies to the event behind them: "on the eve of the vote".
_REFERRING = frozenset("eve wake aftermath run-up day anniversary heel hour week month year".split())
# Prepositions whose event came before the deed.
_BEHIND = frozenset({"over", "after", "following", "since", "despite"})
# Verbs of what outlasts its cause.
_SUFFERING = frozenset("recover suffer reel stem result arise emerge date".split())
# Days that are seldom said of a noun in front of the verb, as "the talks on Monday" are.
_ADVERBS = frozenset({"today", "yesterday", "tonight", "last night", "this morning"})
_CHARGED = frozenset("convict charge acquit accuse implicate suspect indict jail sentence involve".split())
_DOERS = ("nsubj", "nsubjpass", "csubj")


def occasion(s: Sentence, inside: set[int], found: int) -> int | None:
    """The word that these words date rather than the one at `found`; None where that one stands.

    A noun, where they stand with it in a subject or in front of the clause; a verb, where the noun only tells on what
    occasion something was done.
    """
    word, noun = s.tokens[found], _event_before(s, min(inside))
    if word.pos in NOMINAL:
        nearer = noun is not None and found < noun.index and _between(s, noun, inside) == ["by"]
        return noun.index if nearer and noun is not None else _deed(s, inside, word)
    if (relative := _relative(s, inside, word)) is not None:
        return relative
    if noun is None or noun.index == found or _of_today(s, inside, noun, found):
        return None
    if _in_subject(s, noun, min(inside)) or _named(s, noun, word, inside):
        return noun.index
    opener = _opener(s, noun, inside, word)
    return noun.index if opener is not None and not _circumstance(s, opener, noun) else None


def _relative(s: Sentence, inside: set[int], verb: Token) -> int | None:
    """The verb of the relative clause that they end, right before the main verb: "those who met on Monday found …"."""
    subject = s.child(verb.index, *_DOERS)
    if subject is None or verb.index != max(inside) + 1:
        return None
    last = next((t for t in reversed(s.tokens[: min(inside)]) if t.pos in VERBAL or t.pos == "PUNCT"), None)
    ends = last is not None and last.dep == "relcl" and last.head == subject.index
    return last.index if ends and last is not None else None


def _of_today(s: Sentence, inside: set[int], noun: Token, verb: int) -> bool:
    """Whether they are an adverb right before the verb, apart from the noun: "schools with an outbreak of flu today moved …"."""
    adverb = " ".join(s.tokens[i].text.lower() for i in sorted(inside)) in _ADVERBS
    return adverb and verb == max(inside) + 1 and bool(_between(s, noun, inside))


def _event_before(s: Sentence, first: int) -> Token | None:
    """The nearest noun of an event before the expression, in the same run of noun phrases."""
    for at in range(first - 1, -1, -1):
        token = s.tokens[at]
        if token.pos in VERBAL or token.pos in ("PUNCT", "CCONJ") or token.tag in ("WDT", "WP", "MD"):
            return None
        if token.dep != "compound" and is_event(s, token):
            return token
    return None


def _in_subject(s: Sentence, noun: Token, first: int) -> bool:
    """Whether noun and expression stand in a subject before its verb."""
    for verb in s.tokens[first:]:
        subject = s.child(verb.index, *_DOERS) if verb.pos in VERBAL else None
        if subject is not None and subject.index <= noun.index and noun.index in s.subtree(subject.index):
            return not any(t.pos in VERBAL for t in s.tokens[subject.index : noun.index])
    return False


def _named(s: Sentence, noun: Token, verb: Token, inside: set[int]) -> bool:
    """Whether the verb, at another time, only speaks of the event, or follows it: "spoke of his arrest in March 1987"."""
    above = s.tokens[noun.head]
    if noun.index < verb.index or (
        above.text.lower() == "on" and noun.tag == "NN" and above.index + 1 == noun.index
    ):
        return False  # "goes on trial"
    between = _between(s, noun, inside)
    if above.text.lower() in _BEHIND and noun.dep == "pobj" and between in ([], ["in"], ["on"]):
        return True
    if between == ["in"] and above.text.lower() == "from" and s.tokens[above.head].lemma in _SUFFERING:
        return True  # "is still recovering from floods in 2008"
    governed = verb.index in (noun.head, above.head)
    if between == ["by"] and above.tag != "VB" and (not governed or verb.lemma in SAYING | ARRANGING):
        return True  # "promised elections by June": nobody promises until then
    if verb.index not in (noun.head, above.head if above.pos == "ADP" else noun.head):
        return False
    if verb.tag == "VBZ" and noun.dep in ("dobj", "attr", "pobj") and verb.lemma != "be":
        return not any(s.tokens[c].dep in ("aux", "auxpass") for c in s.children[verb.index])
    year = any(s.tokens[i].tag == "CD" and len(s.tokens[i].text) == 4 for i in inside)
    return year and noun.dep == "pobj" and verb.lemma in SAYING | THINKING


def _between(s: Sentence, noun: Token, inside: set[int]) -> list[str]:
    """The words from a noun to the expression, in lower case."""
    return [t.text.lower() for t in s.tokens[noun.index + 1 : min(inside)]]


def _opener(s: Sentence, noun: Token, inside: set[int], verb: Token) -> Token | None:
    """The preposition of a phrase that stands in front of its clause and holds noun and expression."""
    if verb.index < max(inside):
        return None
    for at in range(noun.index - 1, -1, -1):
        token = s.tokens[at]
        if token.pos in VERBAL or token.pos == "PUNCT":
            return None
        first = at == 0 or s.tokens[at - 1].pos in ("PUNCT", "CCONJ")
        if token.pos in ("ADP", "SCONJ") and first:
            return token
    return None


def _circumstance(s: Sentence, opener: Token, noun: Token) -> bool:
    """Whether the phrase tells on what occasion something was done, no more."""
    through = (t.lemma.lower() for t in s.tokens[opener.index : noun.index])
    return opener.text.lower() in _CIRCUMSTANCE and not _REFERRING.intersection(through)


def _deed(s: Sentence, inside: set[int], noun: Token) -> int | None:
    """The verb that was done on the occasion of a noun, where the expression follows the noun."""
    above = s.tokens[noun.head]
    verb = s.tokens[above.head]
    heard = above.text.lower() == "before" and verb.lemma in _HEARD
    if noun.index > min(inside) or above.dep != "prep":
        return None
    if above.text.lower() not in _CIRCUMSTANCE and not heard:
        return None
    helpers = {s.tokens[c].tag for c in s.children[verb.index] if s.tokens[c].dep in ("aux", "auxpass")}
    past = verb.tag == "VBD" or (verb.tag == "VBN" and "VBD" in helpers)
    if verb.pos != "VERB" or not past or verb.lemma in _CHARGED:
        return None
    return verb.index
