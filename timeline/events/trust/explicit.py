"""Whether a headline, parsed alone, points at nothing outside itself and holds what its verbs need."""

from __future__ import annotations

from timeline.events.grammar.labels import HELPERS, NOMINAL, PLACES_AND_PEOPLES, SUBJECTS
from timeline.events.grammar.wording import QUOTES
from timeline.events.naming.agreement import PERSONAL, agrees
from timeline.language import Sentence, Token

_SEVERAL = frozenset("they their them".split())
_POINTING = frozenset("this that these those such".split())
_SHOTS = frozenset("image photo photograph picture".split())
# "The crowds sounded": how, has been lost.
_SEEMING = frozenset("sound seem".split())
_HOW = frozenset("acomp attr oprd xcomp ccomp prep advcl dobj prt advmod".split())
# "The same folly", "the latest incident": which, was told before.
_AGAIN = frozenset("same similar latest other".split())
# What is said with these is a clause, never a thing: "insisted the agreement being drawn up" has lost its verb.
_OF_CLAUSES = frozenset("insist argue hope think complain".split())


def explicit(s: Sentence) -> bool:
    """Whether it tells all that it speaks of: no subject "those evacuees", no "to there", no "his" of a country, no clause without its verb."""
    quoted = False
    for token in s.tokens:
        quoted = (quoted ^ (token.text in QUOTES)) or token.text == ":"  # "Quell said: This dye …"
        if not quoted and (_points(s, token) or _of_nobody(s, token) or _torn(s, token)):
            return False
    return True


def _points(s: Sentence, token: Token) -> bool:
    """Whether a subject points at what was told elsewhere ("those evacuees"), or a place does; not "those who fled", "there was"."""
    word, noun = token.text.lower(), s.tokens[token.head]
    if word in ("latter", "former") and token.dep not in ("amod", "compound", "advmod"):
        return True
    if word in ("here", "there"):
        return token.dep in ("pobj", "advmod") and token.tag != "EX"
    if word == "the" and noun.dep in SUBJECTS and noun.tag in ("NN", "NNS"):
        return _again(s, noun)
    if word not in _POINTING or token.dep not in ("det", "predet", "amod") or noun.lemma.lower() in _SHOTS:
        return False
    told = s.child(noun.index, "relcl", "prep", "acl") is not None or s.tokens[token.index + 1].text == "as"
    told = told or s.tokens[token.index - 1].text.lower() == "all"
    return not told and any(t.dep in SUBJECTS for t in (noun, *s.ancestors(noun.index)))


def _again(s: Sentence, noun: Token) -> bool:
    """Whether a noun behind "the" has nothing to be known by but that it is told of again."""
    own = [s.tokens[c] for c in s.children[noun.index] if s.tokens[c].dep != "det"]
    return bool(own) and all(t.text.lower() in _AGAIN for t in own)


def _of_nobody(s: Sentence, token: Token) -> bool:
    """Whether "his", "she" or "their" stands for nobody: nothing before it agrees with it, or nothing but countries with "his"."""
    word = token.text.lower()
    if token.tag not in ("PRP", "PRP$") or word not in PERSONAL | _SEVERAL:
        return False
    if s.tokens[token.index - 1].dep == "cc":
        return False  # "Orm and his wife": whatever the recogniser took Orm for
    before = [t for t in s.tokens[: token.index] if t.pos in NOMINAL]
    if word in ("him", "her") and token.tag == "PRP" and (doer := _doer(s, token)) is not None:
        if doer.tag == "PRP":  # "Lind said she had known her": one of two
            return sum(agrees(word, t, s) for t in before if t.dep != "compound") < 2
        before = [t for t in before if t.index not in s.subtree(doer.index)]
    if word in PERSONAL and all(t.entity in PLACES_AND_PEOPLES for t in before):
        return True
    return not any(agrees(word, t, s) for t in before)


def _doer(s: Sentence, pronoun: Token) -> Token | None:
    """Who does something to whom a pronoun names, and is somebody else: "Lind made him the head", "Lind paid her"."""
    if pronoun.dep not in ("dobj", "dative", "nsubj"):
        return None
    verb = s.tokens[pronoun.head]
    return s.child(verb.head if pronoun.dep == "nsubj" else verb.index, *SUBJECTS)


def _torn(s: Sentence, token: Token) -> bool:
    """Whether a verb that needs a clause has a thing for an object, or a clause without a finite verb; or says how without saying it."""
    if token.lemma.lower() in _SEEMING and token.tag.startswith("VB"):
        return not any(s.tokens[c].dep in _HOW for c in s.children[token.index])
    if token.lemma.lower() not in _OF_CLAUSES or s.child(token.index, *SUBJECTS) is None:
        return False
    clause = s.child(token.index, "ccomp", "xcomp")
    if clause is None:
        return s.child(token.index, "dobj") is not None
    helpers = [s.tokens[c] for c in s.children[clause.index] if s.tokens[c].dep in HELPERS]
    return bool(helpers) and all(t.tag == "VBG" for t in helpers)
