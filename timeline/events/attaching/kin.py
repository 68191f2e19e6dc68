"""By which words an article speaks of one event again: "was arrested", "the arrest"; "the storm struck", "the storm"."""

from __future__ import annotations

from functools import cache

from timeline.events.attaching.deverbal import deed
from timeline.events.attaching.happening import GOING_ON
from timeline.events.grammar.labels import NOMINAL, NOUN_SUBJECTS, RELATIVE, VERBAL
from timeline.events.grammar.words import names_event
from timeline.language import Sentence, Token
from timeline.merge.synonyms import senses

_STEM = 3  # letters that a verb and its noun have in common, where they are of one class of words: "explode", "explosion"
# Nouns of one event: a line each.
_SAME = """
    election vote voting poll polling ballot referendum
    earthquake quake tremor
    storm hurricane typhoon cyclone
    blast explosion
    blaze fire wildfire
    crash accident collision
    burial funeral
    marriage wedding
    ouster overthrow toppling
    killing murder
    shooting shootout
"""
_ALIKE = {noun: line.split()[0] for line in _SAME.strip().splitlines() for noun in line.split()}
# Verbs whose subject is the event: it comes, and it does harm. Not its beginning, which is no date of the whole.
_COMING = frozenset(
    """batter claim come damage destroy devastate erupt flatten flood happen hit injure kill land lash leave level occur pound ravage
    rip rock shake strike sweep tear wound wreck""".split()
)
_BEGINNING = frozenset("begin start open".split())
# Verbs whose passive tells when it is to be.
_SETTING = frozenset("fix plan schedule set slate".split())
_WITHIN = frozenset({"in", "during", "at", "by"})
_ONCE_MORE = frozenset({"again", "anew"})
# Verbs whose object is the event, and which say no more than that it was.
_HOLDING = frozenset("carry conduct deliver give hold make mount stage suffer".split())


@cache
def keys(word: str) -> frozenset[str]:
    """The keys of a noun or a verb in its lemma and lower case: what shares one may be told of one event.

    >>> bool(keys("arrest") & keys("arrest")), bool(keys("death") & keys("die")), bool(keys("death") & keys("birth"))
    (True, True, False)
    >>> bool(keys("invade") & keys("invasion")), bool(keys("vote") & keys("election"))
    (True, True)
    """
    out = {f"{sense}:{word[:_STEM]}" for sense in senses(word)}
    done = deed(word)
    for form in (done.infinitive or done.past, done.participle) if done is not None else ():
        out |= {f"{sense}:{form[:_STEM]}" for sense in senses(form)} if form else set()
    if word in _ALIKE:
        out.add(_ALIKE[word])
    return frozenset(out)


def names_of(s: Sentence, event: Token) -> frozenset[str]:
    """The keys of all words by which an event may be told of again that this noun or verb tells.

    "Storm Lena hit the coast" is a hit, the storm, and Lena; "they held a vote" is the vote.
    """
    lemma = event.lemma.lower()
    if event.pos in NOMINAL:
        return _of_noun(s, event)
    if event.pos not in VERBAL:
        return keys(lemma)
    out = keys(lemma) if lemma not in _COMING | _HOLDING | _BEGINNING else frozenset[str]()
    if any(s.tokens[c].text.lower() in _ONCE_MORE for c in s.children[event.index]):
        return frozenset()  # "voted again": what "the vote" means is the first
    subject = _doer(s, event)
    what = s.child(event.index, "dobj")
    if lemma == "take" and what is not None and what.lemma == "place":
        return out | (_of_noun(s, subject) if subject is not None else frozenset())
    passive = event.tag == "VBN" and what is None
    named = lemma in _COMING or (passive and lemma in _HOLDING | _SETTING) or _merely_is(s, event)
    if subject is not None and named:
        out |= _of_noun(s, subject)
    if lemma in _HOLDING and what is not None:
        out |= _of_noun(s, what)
    out |= _occasions(s, event)
    if lemma in ("go", "head") and any(t.lemma == "poll" and t.tag == "NNS" for t in s.tokens[event.index :]):
        out |= keys("election")
    return out


def _merely_is(s: Sentence, verb: Token) -> bool:
    """Whether a verb says nothing of its subject but when it is: "the funeral is on Friday"."""
    return verb.lemma == "be" and s.child(verb.index, "attr", "acomp", "expl", "advmod", "neg") is None


def _occasions(s: Sentence, verb: Token) -> frozenset[str]:
    """The keys of that in which, or by which, something was done: "was killed in the blast", "was hit by the storm"."""
    links = (s.tokens[c] for c in s.children[verb.index] if s.tokens[c].text.lower() in _WITHIN)
    nouns = (s.child(link.index, "pobj") for link in links)
    happened = (n for n in nouns if n is not None and names_event(n.lemma, n.text))
    return frozenset[str]().union(*(_of_noun(s, n) for n in happened if n.lemma.lower() not in GOING_ON))


def _doer(s: Sentence, verb: Token) -> Token | None:
    """The subject of a verb; of "the vote, held on Sunday" and "the storm which struck on Monday" the noun."""
    subject = s.child(verb.index, *NOUN_SUBJECTS)
    clause = verb.dep in ("acl", "relcl") and (subject is None or subject.tag in RELATIVE)
    return s.tokens[verb.head] if clause else subject


def _of_noun(s: Sentence, noun: Token) -> frozenset[str]:
    """The keys of a noun, and of the noun of an event that stands in a name: "Storm Lena"."""
    if noun.pos not in NOMINAL:
        return frozenset()
    within = (s.tokens[c] for c in s.children[noun.index] if noun.pos == "PROPN")
    called = (noun, *(t for t in within if names_event(t.lemma, t.text)))
    return frozenset[str]().union(*(keys(t.lemma.lower()) for t in called))
