"""Whether a dependent of a clause is told with its head, or is an aside, a neighbour, or told elsewhere."""

from __future__ import annotations

from timeline.events.clause.asserted import conditional
from timeline.events.grammar.labels import FINITE, HELPERS, NOMINAL, SUBJECTS, VERBAL
from timeline.events.grammar.phrase import ASIDE, BRACKETS, after_comma, bears
from timeline.events.grammar.wording import SPEECH_MARKS
from timeline.events.grammar.words import LINKING, MEDIA, SAYING, SPOKEN
from timeline.language import Sentence, Token

# Verbs of going and bringing: "came back on Monday", "moved there".
MOVING = frozenset("be bring call come fall fly get go hit move pull push send step take travel turn".split())
_PARTS = frozenset("all both few half many most several some".split())
_STAYING = frozenset("arrive be head live put remain reside return stay".split())


def belongs(s: Sentence, child: Token, head: Token, verb: int) -> bool:
    """Whether a dependent is told with its head."""
    if (child.dep in ASIDE and not bears(s, child)) or child.text in BRACKETS:
        return False
    if child.text.lower() == "according" or (
        child.text.lower() == "including" and after_comma(s, child.index)
    ):
        return False
    if (
        child.dep == "npadvmod"
        and head.index == verb
        and (child.entity in ("DATE", "TIME") or after_comma(s, child.index))
    ):
        return False
    if child.dep == "prep" and (_opens(s, child) or _of_most(s, child)):
        return False
    own = child.text.lower().endswith(("self", "selves")) and s.tokens[child.index - 1].dep in HELPERS
    if own and child.index < head.index:
        return False  # "was himself replaced"
    if child.dep == "ccomp" and head.index == verb and _apart(s, child, head):
        return False
    if child.dep == "punct" and head.index == verb and child.text not in '"“”':
        return False
    if child.dep == "mark" and child.text.lower() == "that" and head.dep == "ccomp":
        return False
    told = head.lemma in SAYING or (child.text.lower() == "in" and after_comma(s, child.index))
    if child.dep == "prep" and head.index == verb and told and _is_medium(s, child):
        return False
    if child.dep in ("advmod", "cc") and child.text.lower() in LINKING and head.index == verb:
        return any(s.tokens[c].dep == "neg" for c in s.children[child.index])  # "never again"
    if child.dep == "advmod" and child.text.lower() in ("here", "there") and _elsewhere(s, head):
        return False
    if child.dep in ("relcl", "acl"):
        return not after_comma(s, child.index)
    if child.dep == "conj" and child.pos in VERBAL and head.pos in VERBAL:
        return head.index != verb or _one_deed(s, child, head)
    if child.dep == "conj" and child.pos in NOMINAL and _opens_clause(s, child):
        return False
    if head.index != verb:
        return True
    if child.dep == "advcl":
        infinitive = any(s.tokens[c].tag == "TO" for c in s.children[child.index])
        return conditional(s, child) or infinitive or _what_is_done(s, child, head)
    return child.dep not in ("mark", "conj") or child.pos in (*NOMINAL, "ADP")


def _elsewhere(s: Sentence, verb: Token) -> bool:
    """Whether a verb tells as much without "there": "a storm broke there", but not "moved there"."""
    found = s.child(verb.index, "expl") is not None
    return found or (verb.pos in VERBAL and verb.lemma not in MOVING | _STAYING)


def _what_is_done(s: Sentence, child: Token, verb: Token) -> bool:
    """Whether a participle with a subject of its own, or how something came out, belongs to the verb right before it: "ruled out women
    becoming priests", "came back positive".
    """
    own = s.child(child.index, "nsubj") or (child if child.pos == "ADJ" else None)
    before = s.tokens[min(s.subtree(child.index)) - 1]
    behind = before.index == verb.index or (before.dep in ("prt", "advmod") and before.head == verb.index)
    return (child.tag == "VBG" or child.pos == "ADJ") and own is not None and behind


def _opens_clause(s: Sentence, noun: Token) -> bool:
    """Whether a noun behind "and" is the subject of the verb behind it: "he sailed to Orm and planes followed"."""
    own, above = s.subtree(noun.index), s.tokens[s.tokens[noun.head].head]
    if s.tokens[min(own) - 1].dep != "cc" or max(own) + 1 == len(s.tokens) or above.lemma == "between":
        return False
    if any(s.tokens[i].tag in FINITE for i in own):
        return False
    after = s.tokens[max(own) + 1]
    verb = after if after.dep not in HELPERS else s.tokens[after.head]
    return after.tag in FINITE and verb.dep != "relcl" and s.child(verb.index, *SUBJECTS) is None


def _one_deed(s: Sentence, second: Token, first: Token) -> bool:
    """Whether what is done stands behind the second of two verbs: "shot and killed his father"."""
    behind = [c for c in s.children[first.index] if c > first.index]
    joined = second.index == first.index + 2 and s.tokens[second.index - 1].dep == "cc"
    return (
        joined and behind[:2] == [first.index + 1, second.index] and s.child(second.index, "dobj") is not None
    )


def _opens(s: Sentence, preposition: Token) -> bool:
    """Whether what was read as a preposition opens a clause: "as a priest chanted"."""
    noun = s.child(preposition.index, "pobj")
    if noun is None or preposition.text.lower() not in ("as", "after", "before", "since", "until"):
        return False
    after = s.tokens[min(max(s.subtree(preposition.index)) + 1, len(s.tokens) - 1)]
    own = s.child(noun.index, "acl", "relcl")
    verb = own is not None and own.tag in FINITE and s.child(own.index, "nsubj", "nsubjpass", "mark") is None
    return verb or (preposition.text.lower() == "as" and after.tag in ("VBD", "VBZ", "MD"))


def _of_most(s: Sentence, preposition: Token) -> bool:
    """Whether it tells of a part of those told of, behind a comma: "nine fell ill, most from the heat"."""
    first = s.tokens[min(s.subtree(preposition.index))]
    return first.text.lower() in _PARTS and after_comma(s, preposition.index)


def _apart(s: Sentence, child: Token, verb: Token) -> bool:
    """Whether a clause is a sentence of its own, parted by a comma: "they tried to land, in town there were reports"."""
    if child.index < verb.index:
        spoken = any(t.text in SPEECH_MARKS for t in s.tokens[: verb.index])
        return verb.lemma.lower() not in SPOKEN and not spoken
    between = s.tokens[verb.index + 1 : min(s.subtree(child.index))]
    if any(s.tokens[c].text.lower() == "that" for c in s.children[child.index]):
        return False
    comma = any(t.text == "," and t.head == verb.index for t in between)
    return comma and verb.lemma.lower() not in SAYING


def _is_medium(s: Sentence, preposition: Token) -> bool:
    """Whether it tells where something was said: "in a statement", "on Twitter"; not "asked for a statement"."""
    said_in = s.child(preposition.index, "pobj")
    return (
        preposition.lemma not in ("for", "about") and said_in is not None and said_in.lemma.lower() in MEDIA
    )
