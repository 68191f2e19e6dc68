"""Those who say something, where a parser took them or their verb for something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.language.port import Token
from timeline.language.tree import VERBAL, first_of

SPEAKING = frozenset("announce charge claim declare report say warn".split())
_TOLD = frozenset("tell tells telling told".split())
_WIRES = frozenset("AFP AP BBC CNN Bloomberg Interfax Kyodo Reuters TASS Xinhua".split())


def told(tokens: Sequence[Token]) -> Iterator[Token]:
    """A wire behind "told" is who was told ("they told Reuters rebels had left"), and two nouns are one: "told a harbour board hearing"."""
    for noun, last in pairwise(tokens):
        verb = tokens[last.head]
        both = noun.dep == last.dep == "dobj" and noun.head == last.head and verb.lemma == "tell"
        if both and noun.pos == "PROPN" and last.pos in ("NOUN", "PROPN"):
            yield from (replace(t, head=last.index) for t in tokens[: noun.index] if t.head == noun.index)
            yield replace(noun, head=last.index, dep="compound")
    for verb, wire in pairwise(tokens):
        if verb.text.lower() in _TOLD and wire.text in _WIRES and wire.dep in ("compound", "nmod"):
            yield replace(wire, head=verb.index, dep="dobj")


def speaking(tokens: Sequence[Token]) -> Iterator[Token]:
    """Who speaks behind a sentence, or before "that", is no noun with a participle: "…, an expert charged Friday", "a witness reported that …"."""
    for verb in tokens:
        if verb.tag != "VBN" or verb.dep != "acl" or verb.lemma.lower() not in SPEAKING:
            continue
        noun = tokens[verb.head]
        main = tokens[noun.head]
        if main.head != main.index or main.pos not in VERBAL or verb.index != noun.index + 1:
            continue
        if not (_ends(tokens, noun, verb, main) or _opens(tokens, noun, verb, main)):
            continue
        yield replace(verb, tag="VBD", head=verb.index, dep="ROOT")
        yield replace(noun, head=verb.index, dep="nsubj")
        yield replace(main, head=verb.index, dep="ccomp")
        yield from (replace(t, head=verb.index) for t in tokens if t.dep == "punct" and t.head == main.index)


def _ends(tokens: Sequence[Token], noun: Token, verb: Token, main: Token) -> bool:
    """Whether a speaker stands behind a comma and the whole sentence, with nothing behind but when or where that was."""
    first = first_of(tokens, noun)
    apart = main.index < first and first > 0 and tokens[first - 1].text in (",", '"', "”")
    behind = (t for t in tokens[verb.index + 1 :] if t.head in (verb.index, main.index))
    return apart and all(t.dep in ("npadvmod", "prep", "punct", "advmod") for t in behind)


def _opens(tokens: Sequence[Token], noun: Token, verb: Token, main: Token) -> bool:
    """Whether "that" stands between a speaker and a clause that has a subject of its own."""
    subject = next(
        (t for t in tokens[verb.index : main.index] if t.dep == "nsubj" and t.head == main.index), None
    )
    that = tokens[first_of(tokens, subject) if subject is not None else 0]
    return noun.dep == "nsubj" and subject is not None and that.text == "that"
