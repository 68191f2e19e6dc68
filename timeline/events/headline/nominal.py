"""The headline of a noun that names an event: its own phrase, and a clause that is made of it."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.events.attaching.happening import SURE, happening
from timeline.events.clause.clause import Clause
from timeline.events.clause.shorten import shortened
from timeline.events.grammar.labels import FINITE, NAMES, NOMINAL, RELATIVE
from timeline.events.grammar.phrase import noun_phrase, tidy
from timeline.events.grammar.wording import LIMIT, finish, possessive, render
from timeline.events.grammar.words import ROLES, is_event, names_event
from timeline.events.headline.acted import AMOUNTS, acted
from timeline.events.headline.flaws import CUT, HOPELESS, PARTIAL, Told
from timeline.events.naming.antecedent import antecedent
from timeline.events.naming.earlier import Earlier
from timeline.events.naming.naming import named
from timeline.language import Sentence, Token

_CLAUSE = 24  # code points that the clause of a noun takes more than its phrase
_COMPARING = frozenset(
    "other same such another latter former similar further different next last first second any each every one".split()
)
# Compounds that tell neither where, nor who, nor what.
_EMPTY = frozenset(
    """autumn board campaign crisis emergency evening holiday key media morning news night opening peace press spring state
    summer team weekend winter""".split()
)
# Events that are one of many, and never a mass.
_COUNTED = frozenset(
    """accident ambush attack ceremony clash concert conference congress crash debate election exercise festival gig hearing inquiry interview
    march meeting offensive operation parade party poll protest raid rally referendum search session shooting siege strike summit tour
    tournament trial vigil visit vote wedding""".split()
)
# What cannot stand before a noun in its phrase: it was run into the sentence.
_RAGGED = frozenset({"ADP", "SCONJ", "AUX", "INTJ"})
_ARTICLES = ("the ", "an ", "a ")


def nominal(s: Sentence, noun: int, drop: frozenset[int], earlier: Earlier) -> Told:
    """The headline of a noun that names an event: "Truce brokered by Turkey and Russia"."""
    if not is_event(s, s.tokens[noun]) or _one_of_many(s, noun):
        return Told("", HOPELESS)
    words = _without_neighbours(s, noun, noun_phrase(s, noun, drop), drop)
    words -= {c for c in s.children[noun] if s.tokens[c].dep == "advmod" and c < noun}
    swap = _owners(s, noun, words, earlier)
    left, fits = shortened(s, words, LIMIT - _CLAUSE, noun, swap)
    phrase = _without_article(render(s, left, swap))
    own = acted(s, noun, left, swap)
    article = _article(s, noun, drop) or ("a " if _wants_article(s, noun, left, swap) else "")
    clause = own or _happened(s, noun, left, _determined(article, phrase))
    bare = _bare(s, noun, left, swap, verb=own is not None or s.tokens[noun].lemma.lower() in SURE)
    if bare and (full := _known(s, noun, drop, earlier)) is not None:
        return full
    if clause is None or bare or _vague(s, noun, left, swap):
        return Told("", HOPELESS)
    return Told(finish(phrase), 0 if fits else CUT, happens=(finish(clause[0]), finish(clause[1])))


def _known(s: Sentence, noun: int, drop: frozenset[int], earlier: Earlier) -> Told | None:
    """A noun that says by itself not which event is meant, by the name that its article has for it: "Friday's vote", Norland's vote."""
    own = [
        s.tokens[c]
        for c in s.children[noun]
        if c not in drop and s.tokens[c].dep not in ("det", "case", "punct")
    ]
    definite = _article(s, noun, drop) == "the " and not own
    phrase, _ = earlier.usage.phrases.get(s.tokens[noun].text.lower(), ("", 0)) if definite else ("", 0)
    clause = _happened(s, noun, set(), phrase) if phrase else None
    if clause is None or any(s.tokens[i].text in phrase.split() for i in drop):
        return None
    return Told(finish(phrase.removeprefix("the ")), PARTIAL, happens=(finish(clause[0]), finish(clause[1])))


def _one_of_many(s: Sentence, noun: int) -> bool:
    """Whether the noun stands for a class: "one of the worst storms of 2009"."""
    at = s.tokens[noun]
    above = s.tokens[s.tokens[at.head].head]
    part = (
        at.dep == "pobj"
        and s.tokens[at.head].text.lower() == "of"
        and above.pos in ("NUM", "DET", "PRON", "ADJ")
    )
    return part or any(s.tokens[c].tag in ("JJS", "RBS") for c in s.children[noun])


def _without_neighbours(s: Sentence, noun: int, words: set[int], drop: frozenset[int]) -> set[int]:
    """Without the nouns joined to it that name no event, or that a date parts from it: "the 1999 quake and the city"."""
    for index in s.children[noun]:
        child = s.tokens[index]
        if child.dep != "conj" or index not in words:
            continue
        apart = any(i in drop for i in range(noun + 1, max(s.subtree(index)) + 1))
        if apart or not is_event(s, child) or any(s.tokens[c].dep == "conj" for c in s.children[index]):
            words = words - s.subtree(index)
    return tidy(s, words, noun)


def _owners(s: Sentence, noun: int, words: set[int], earlier: Earlier) -> dict[int, str]:
    """Names for the pronouns that own it or stand in it; its own is left out where the text does not tell whose it is."""
    owner = s.child(noun, "poss")
    swap = dict[int, str]()
    if owner is not None and owner.tag == "PRP$":
        told = Clause(frozenset(words), frozenset(), frozenset(), owner)
        whose = (named(s, told, earlier) or {}).get(owner.index, "")
        last = whose.removesuffix("s").removesuffix("’").rpartition(" ")[2]
        swap[owner.index] = "" if names_event(last, last) else whose  # no event pays a visit, or dies
    for token in (s.tokens[i] for i in words):
        if token.tag == "PRP$" and token.index not in swap:
            name = antecedent(s, token, earlier, owner=True)
            swap |= {token.index: possessive(name)} if name else {}
    return swap


def _without_article(text: str) -> str:
    return next((text[len(a) :] for a in _ARTICLES if text.lower().startswith(a)), text)


def _article(s: Sentence, noun: int, drop: frozenset[int]) -> str:
    """The article that the clause of a noun begins with; a date that owned it leaves "the"."""
    own = [s.tokens[c] for c in s.children[noun]]
    if any(t.dep == "poss" and t.index in drop for t in own):
        return "the "
    if (owner := s.child(noun, "poss")) is not None:
        own = [s.tokens[c] for c in s.children[owner.index]]
    article = next((t.text.lower() for t in own if t.dep == "det"), "")
    return f"{article} " if article in ("the", "a", "an") else ""


def _wants_article(s: Sentence, noun: int, left: set[int], swap: Mapping[int, str]) -> bool:
    """Whether an event of which there are many stands without any article or owner, as in notes: "meeting with Ana Lind in May"."""
    at = s.tokens[noun]
    own = [s.tokens[c] for c in s.children[noun] if c in left and swap.get(c, "x")]
    alone = not any(t.dep in ("det", "poss", "nummod", "predet", "conj") for t in own)
    return alone and at.tag == "NN" and at.lemma.lower() in _COUNTED


def _determined(article: str, phrase: str) -> str:
    """The phrase with its article; what stood between them may be gone: "a 1998 accord"."""
    if article in ("a ", "an "):
        article = "an " if phrase[:1].lower() in "aeio" else "a "
    return f"{article}{phrase}"


def _happened(s: Sentence, noun: int, left: set[int], phrase: str) -> tuple[str, str] | None:
    """ "The truce was reached", once for what has happened and once for what is planned."""
    at = s.tokens[noun]
    links = (c for c in s.children[noun] if s.tokens[c].text == "of" and c in left)
    bound = any(of is not None and of.entity not in AMOUNTS for of in (s.child(c, "pobj") for c in links))
    several = at.tag in ("NNS", "NNPS") or any(
        s.tokens[c].dep == "conj" and c in left for c in s.children[noun]
    )
    ends = happening((at.lemma.lower(), at.text.lower()), plural=several, bound=bound)
    return None if ends is None else (f"{phrase} {ends[0]}", f"{phrase} {ends[1]}")


def _vague(s: Sentence, noun: int, left: set[int], swap: Mapping[int, str]) -> bool:
    """Whether it leans on what is not told: "another raid", "a raid which", "the strike at its plant" of nobody."""
    own = [s.tokens[c] for c in s.children[noun] if c in left]
    owners = [t for t in own if t.dep == "poss" and swap.get(t.index, "x")]
    unknown = not owners and any(s.tokens[i].tag == "PRP$" and i not in swap for i in left)
    front = {i for i in left if i < noun}.difference(*(s.subtree(t.index) for t in owners))
    ragged = any(s.tokens[i].pos in _RAGGED or s.tokens[i].tag in FINITE for i in front)
    pointing = any(t.text.lower() in _COMPARING for t in own) or any(
        s.tokens[i].tag in RELATIVE for i in left
    )
    return unknown or ragged or pointing


def _person(owner: Token) -> bool:
    return owner.entity == "PERSON" or owner.tag == "PRP$" or owner.lemma.lower() in ROLES


def _bare(s: Sentence, noun: int, left: set[int], swap: Mapping[int, str], *, verb: bool) -> bool:
    """Whether nothing tells which event is meant: no name, no complement, no owner; someone's is enough where it has a `verb`
    that tells what was done.
    """
    at = s.tokens[noun]
    owner = s.child(noun, "poss")
    owned = set() if owner is None else s.subtree(owner.index)
    for token in (s.tokens[i] for i in left if i != noun and swap.get(i, "x")):
        named = token.entity in NAMES and token.pos in (*NOMINAL, "ADJ")
        bound = token.head == noun and token.index > noun and token.dep in ("prep", "acl", "agent")
        known = token.dep == "compound" and token.head == noun and token.lemma.lower() not in _EMPTY
        if bound or (named and token.index not in owned):
            return False
        if owner is token and (verb or not _person(token)):
            return False
        if known and (names_event(at.lemma, at.text) or at.pos == "PROPN"):
            return False
    return True
