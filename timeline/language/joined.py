"""Verbs that a parser joined to the wrong one, or took for a noun's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.language.port import Token
from timeline.language.tree import NOMINAL, SUBJECTS, VERBAL, first_of, has

_OWN = ("nsubj", "nsubjpass", "expl", "aux", "auxpass", "mark")
_OBJECTS = ("dobj", "ccomp", "xcomp", "prt")
_NO_VERB = frozenset({"dobj", "appos", "nmod", "compound", "attr"})


def participles(tokens: Sequence[Token]) -> Iterator[Token]:
    """What is joined to a participle in front of the clause is one too: "founded in 1998 and bought by Orm Steel, the firm grew"."""
    for verb in tokens:
        first = tokens[verb.head]
        if verb.dep != "conj" or verb.tag != "VBD" or (first.tag, first.dep) != ("VBN", "advcl"):
            continue
        if first.head > verb.index and not any(has(tokens, t, dep) for t in (first, verb) for dep in _OWN):
            yield replace(verb, tag="VBN")


def before_a_semicolon(tokens: Sequence[Token]) -> Iterator[Token]:
    """A clause before a semicolon is not what the one behind it says: "Lind won in 2009; Varga came second"."""
    for mark in tokens:
        second = tokens[mark.head]
        if mark.text != ";" or second.head != second.index or second.index < mark.index:
            continue
        first = next((t for t in tokens[: mark.index] if (t.head, t.dep) == (second.index, "ccomp")), None)
        own = any(t.dep in SUBJECTS and t.head == second.index for t in tokens[mark.index :])
        if first is not None and own and not has(tokens, first, "mark"):
            yield replace(first, dep="ROOT", head=first.index)
            yield replace(second, dep="conj", head=first.index)


def beside_its_verb(tokens: Sequence[Token]) -> Iterator[Token]:
    """A name between a comma and a verb without a subject does not stand beside the noun before it: "bought by Orm Steel, Tolva Air grew",
    "on behalf of Orm, its envoy, Ida Lind, signed".
    """
    for verb in tokens[1:]:
        if verb.dep != "ROOT" or verb.tag not in ("VBD", "VBZ", "VBP") or has(tokens, verb, "nsubj"):
            continue
        name = _name_before(tokens, verb)
        opens = 0 if name is None else first_of(tokens, name)
        if name is None or not opens or tokens[opens - 1].text != ",":
            continue
        front = tokens[0]
        while front.head not in (front.index, verb.index):
            front = tokens[front.head]
        if front.head == verb.index and front.dep in ("advcl", "prep") and front.index < opens:
            yield replace(name, dep="nsubj", head=verb.index)
            yield replace(tokens[opens - 1], head=verb.index)


def _name_before(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The name, read as standing beside a noun, that ends right before a verb, or that has another between commas beside it."""
    comma = tokens[verb.index - 1].text == ","
    name = tokens[max(verb.index - 1 - comma, 0)]
    if name.dep != "appos":
        return None
    above = tokens[name.head]
    return name if not comma else above if above.dep in ("appos", "conj") else None


def described(tokens: Sequence[Token]) -> Iterator[Token]:
    """Of two verbs with neither "and" nor a comma between them in what was said the first only describes: "said that the boat found in May
    belonged to Lind".
    """
    for second in tokens:
        says = tokens[second.head]
        if second.dep != "conj" or second.tag != "VBD" or says.pos not in VERBAL:
            continue
        first = next((t for t in tokens[: second.index] if (t.head, t.dep) == (says.index, "ccomp")), None)
        noun = None if first is None else tokens[first.index - 1]
        if first is None or noun is None or (noun.dep, noun.head) != ("nsubj", first.index):
            continue
        between = tokens[first.index : second.index]
        own = any(has(tokens, second, dep) for dep in _OWN) or any(has(tokens, first, d) for d in _OBJECTS)
        if own or first.tag not in ("VBD", "VBN") or any(t.dep == "cc" or t.text in ",;:" for t in between):
            continue
        yield replace(second, dep="ccomp")
        yield replace(noun, head=second.index)
        yield replace(first, tag="VBN", dep="acl", head=noun.index)
        yield from (replace(t, head=second.index) for t in tokens if (t.head, t.dep) == (first.index, "mark"))


def behind_an_aside(tokens: Sequence[Token]) -> Iterator[Token]:
    """A verb behind "and" and the comma that closes a clause goes on with what that clause hangs from: "was held in May, after a witness
    came forward, and charged in June".
    """
    for comma, link, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (comma.text, link.text, verb.dep) != (",", "and", "conj") or verb.tag not in ("VBD", "VBN"):
            continue
        aside = tokens[verb.head]
        main = tokens[aside.head]
        opens = first_of(tokens, aside)
        if aside.dep != "advcl" or not main.index < opens < aside.index or tokens[opens - 1].text != ",":
            continue
        if main.pos not in VERBAL or any(has(tokens, verb, dep) for dep in _OWN):
            continue
        when = next(
            (t for t in tokens if t.head == verb.index and t.dep == "dobj" and t.entity == "DATE"), None
        )
        objects = any(t.head == verb.index and t.dep in _OBJECTS and t is not when for t in tokens)
        passive = has(tokens, main, "auxpass") and not objects
        yield replace(verb, head=main.index, tag="VBN" if passive else verb.tag)
        yield replace(link, head=main.index)
        if when is not None:
            yield replace(when, dep="npadvmod")


def no_object(tokens: Sequence[Token]) -> Iterator[Token]:
    """A present right behind a name that nothing governs is what that name does: "Captain Lind hopes to sail"."""
    for noun, verb in pairwise(tokens):
        rootless = noun.head == noun.index and noun.pos in NOMINAL
        if not rootless or verb.tag != "VBZ" or verb.head != noun.index or verb.dep not in _NO_VERB:
            continue
        yield replace(verb, pos="VERB", dep="ROOT", head=verb.index)
        yield replace(noun, dep="nsubj", head=verb.index)
        yield from (
            replace(t, head=verb.index)
            for t in tokens
            if t.head == noun.index and (t.index > verb.index or t.dep == "punct") and t is not verb
        )
