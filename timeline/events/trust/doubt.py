"""How likely a headline misleads: what speaks against it, each weighed as measured.

A headline is told from a parse, and a small parser errs in one news sentence of ten. Nothing tells such an error surely, but
headlines that were torn or glued by one look different: their words hang otherwise when they are parsed alone, stand
otherwise in the sentence, end where a phrase goes on, or name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import exp
from types import MappingProxyType

from timeline.events.attaching.attach import Dated
from timeline.events.clause.completing import is_one
from timeline.events.grammar.labels import DESCRIBING, SUBJECTS
from timeline.events.trust.fluency import oddness
from timeline.language import Sentence, Token

# Log odds that a headline fails; of 1,756 judged by hand 15 % failed (decision 37).
_START = -2.01
DIFFERS = "differs"
WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "main": -0.43,  # what is dated is the main verb of its sentence
        "named": -0.92,  # it names somebody or something
        "hung": 0.65,  # three words or more hang from other words than in the sentence
        "bare": 1.27,  # the subject is nothing but "the" or "both" and a noun, or so many
        "the": 0.41,  # "the" or "both" opens the subject
        "apart": 0.75,  # it was put together from four runs of words or more
        "renamed": 0.80,  # a name stands in for a pronoun
        "past": -0.80,  # its verb is a past form
        "several": 1.04,  # the sentence is several, or has no end
        "open": 0.81,  # it ends with a word that seldom ends a clause
        "pointing": 1.02,  # "that goal", "in this town"
        "paired": -0.50,  # subject and verb are those of the sentence
        "cut": 0.34,  # the sentence goes on with a word that belongs to the last one
        "odd": 0.66,  # how unlike a sentence the order of its words is (events/fluency)
        "lone": 0.57,  # the subject is a common noun without an article, or two
        "introduced": -0.62,  # the subject is "a" or "an" with three words or more
        "empty": 1.11,  # the subject is "there" or "it"
        "headless": 0.53,  # there is none
        "is": 1.19,  # it says what somebody or something is
        DIFFERS: 1.47,  # told from the sentence without its time words it reads otherwise
    }
)
_PARTS = 3  # runs of words besides the first, from which a headline is "apart"
_HUNG = 3
_FIRST = 4  # words among which a name that stands in for the subject begins
_POINTING = frozenset("this that these those such".split())
_GOING_ON = frozenset({"NOUN", "VERB", "NUM", "PART", "ADV"})
_KNOWN_BY = DESCRIBING | {"poss", "prep", "acl", "relcl", "appos"}


def doubts(title: Sentence, s: Sentence, what: Dated) -> Mapping[str, float]:
    """What speaks for and against a headline, by the names in `WEIGHTS`, and how much: 1 for what holds, but for what a second reading tells.

    `title` is the headline parsed alone, `s` the sentence it was told from, `what` the part of it that is dated.
    """
    root = next(iter(title.roots()), None)
    subject = None if root is None else title.child(root.index, *SUBJECTS)
    tests = {
        "main": _main(s, s.tokens[what.predicate]),
        "named": any(t.entity for t in title.tokens),
        "hung": _hung(title, s) >= _HUNG,
        "bare": subject is not None and _bare(title, subject),
        "the": subject is not None and _the(title, subject),
        "renamed": _renamed(title.text, s.text),
        "apart": _breaks(title.text, s.text) >= _PARTS,
        "past": root is not None and root.tag in ("VBD", "VBN"),
        "several": not is_one(s),
        "open": _open(title),
        "paired": root is not None and subject is not None and _paired(s, subject, root),
        "pointing": any(_points(title, t) for t in title.tokens),
        "cut": _cut(title, s),
        "lone": subject is not None and _lone(title, subject),
        "introduced": subject is not None and _introduced(title, subject),
        "empty": subject is not None and (subject.dep == "expl" or subject.tag == "PRP"),
        "headless": subject is None,
        "is": root is not None and _is(title, root),
    }
    return {"odd": oddness(title)} | {name: 1.0 for name, holds in tests.items() if holds}


def doubt(found: Mapping[str, float]) -> float:
    """How likely a headline of which so much holds misleads, from 0 to 1."""
    return 1 / (1 + exp(-(_START + sum(WEIGHTS[name] * held for name, held in found.items()))))


def _main(s: Sentence, verb: Token) -> bool:
    """Whether it is the main verb of its sentence, or of a clause that a semicolon parts from it."""
    behind = verb.dep == "conj" and s.tokens[verb.head].dep == "ROOT"
    return verb.dep in ("ROOT", "xcomp") or (
        behind and any(t.text == ";" for t in s.tokens[verb.head : verb.index])
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _hung(title: Sentence, s: Sentence) -> int:
    """How many words hang from other words than any like them in the sentence; what stands for a pronoun hangs as it must."""
    words = {t.text.lower() for t in s.tokens}
    pairs = {(t.text.lower(), s.tokens[t.head].text.lower()) for t in s.tokens}
    own = (t for t in title.tokens if t.pos != "PUNCT" and t.head != t.index)
    found = ((t.text.lower(), title.tokens[t.head].text.lower()) for t in own)
    return sum(pair not in pairs and words.issuperset(pair) for pair in found)


def _breaks(title: str, sentence: str) -> int:
    """How often the words of a headline do not go on as those of the sentence do, but for those that stand in for others."""
    words, at, out = _words(sentence.lower()), -1, 0
    known = set(words)
    for word in _words(title.lower()):
        if word not in known:
            continue
        found = words.index(word, at + 1) if word in words[at + 1 :] else words.index(word)
        out += found != at + 1
        at = found
    return out


def _renamed(title: str, sentence: str) -> bool:
    """Whether a name stands in for a pronoun."""
    known = set(_words(sentence.lower()))
    first = _words(title)[:_FIRST]
    return any(w.lower() not in known and w[:1].isupper() for w in first)


def _the(s: Sentence, subject: Token) -> bool:
    det = s.child(subject.index, "det", "predet")
    return det is not None and det.text.lower() in ("the", "both")


def _bare(s: Sentence, subject: Token) -> bool:
    own = (s.tokens[c] for c in s.children[subject.index])
    return (
        subject.tag in ("NN", "NNS", "CD") and _the(s, subject) and not any(t.dep in _KNOWN_BY for t in own)
    )


def _lone(s: Sentence, subject: Token) -> bool:
    """Whether a subject is one common noun, or two, without an article: "regime", "swine flu", "relations"."""
    own = s.subtree(subject.index)
    if subject.tag not in ("NN", "NNS") or s.child(subject.index, "det", "poss", "nummod") is not None:
        return False
    return len(own) <= (2 if subject.tag == "NN" else 1)


def _introduced(s: Sentence, subject: Token) -> bool:
    det = s.child(subject.index, "det")
    return det is not None and det.lemma.lower() in ("a", "an") and len(s.subtree(subject.index)) > 3


def _is(s: Sentence, verb: Token) -> bool:
    return (
        verb.lemma in ("be", "remain")
        and verb.tag in ("VBZ", "VBP")
        and s.child(verb.index, "attr") is not None
    )


def _points(s: Sentence, token: Token) -> bool:
    """Whether a word points at what was told elsewhere; not "those who fled"."""
    if token.text.lower() not in _POINTING or token.dep not in ("det", "predet", "amod"):
        return False
    return s.child(token.head, "relcl", "prep", "acl") is None


def _last(s: Sentence) -> Token | None:
    return next((t for t in reversed(s.tokens) if t.pos != "PUNCT"), None)


def _open(title: Sentence) -> bool:
    """Whether it ends with a word that seldom ends a clause; not "fire broke out", "rose to 50", "jobs and services"."""
    last = _last(title)
    if last is None or last.dep == "prt":
        return False
    odd = (last.pos == "NUM" and last.dep != "pobj") or (last.dep == "conj" and last.pos != "NOUN")
    return odd or last.pos in ("ADP", "ADJ") or last.dep in ("npadvmod", "acomp")


def _paired(s: Sentence, subject: Token, root: Token) -> bool:
    """Whether subject and verb are those of the sentence; a name that stands in for its subject is."""
    word, verb = subject.text.lower(), root.text.lower()
    subjects = [t for t in s.tokens if t.dep in SUBJECTS and s.tokens[t.head].text.lower() == verb]
    new = all(t.text.lower() != word for t in s.tokens)
    return any(new or t.text.lower() == word for t in subjects)


def _cut(title: Sentence, s: Sentence) -> bool:
    """Whether the word behind the last one of the headline goes on with it: "agreed to impose asset [freezes]"."""
    last = _last(title)
    at = max((t.index for t in s.tokens if last is not None and t.text == last.text), default=len(s.tokens))
    after = s.tokens[at + 1 : at + 2]
    return any(t.pos in _GOING_ON or t.text.lower() == "of" for t in after)
