"""What tagger and parser contradict each other in, or what hardly ever stands as they read it, set right.

Each rule reads the words as the rules before it left them: an owner that is tagged as an object, words that hang from a weekday though
they only follow it ("an envoy to Norway Monday" went to Norway), a prefix that took the place of its verb ("was re-elected"), and
those who speak at the end of a sentence or before "that".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.language.clauses import (
    apposed,
    next_clause,
    no_verb,
    opening,
    past_forms,
    reduced,
    same_tense,
    two_subjects,
)
from timeline.language.joined import (
    before_a_semicolon,
    behind_an_aside,
    beside_its_verb,
    described,
    no_object,
    participles,
)
from timeline.language.port import Token
from timeline.language.speakers import speaking, told
from timeline.language.times import by_a_share, days_alone, did_nothing
from timeline.language.tree import SUBJECTS, VERBAL, first_of, grounded, has
from timeline.language.weekdays import named_before, number_behind, of_behind, said_behind

_PREFIXES = frozenset("co mis over pre re under".split())
_OWN = SUBJECTS | {"aux", "auxpass", "mark"}
_NAMING = frozenset("appoint crown declare elect name proclaim pronounce".split())
_SHOWN = frozenset({"picture", "photograph"})  # "Ana Lind pictured in Tolva" was


def rehung(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words of a sentence, hung anew where a rule says so and each word still hangs from a root."""
    out = tuple(tokens)
    for rule in _RULES:
        new = {token.index: token for token in rule(out)}
        hung = tuple(new.get(t.index, t) for t in out)
        out = hung if new and grounded(hung) else out
    return out


def _tagged(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "Her" before its noun is an owner, and none as an object, whatever its tag; "rat" right before "meat" is no exclamation."""
    for token in tokens:
        if token.tag == "PRP" and token.dep == "poss":
            yield replace(token, tag="PRP$")
        elif token.tag == "PRP$" and token.dep in ("dobj", "pobj", "dative"):
            yield replace(token, tag="PRP")
        elif token.tag == "VBD" and (
            _is_shown(tokens, token) or _describes(tokens, token) or token.text == "born"
        ):
            yield replace(token, tag="VBN")
    first, after = tokens[:1], tokens[1:2]
    if first and after and first[0].dep == "intj" and after[0].tag in ("NN", "NNS"):
        yield replace(first[0], pos="NOUN", tag="NN", dep="compound", head=1)


def _is_shown(tokens: Sequence[Token], verb: Token) -> bool:
    return verb.lemma in _SHOWN and not has(tokens, verb, "dobj")


def _describes(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a past form only describes the subject of a verb behind it: "the wall, finished in May, fell"."""
    noun = tokens[token.head]
    if token.dep != "acl" or noun.dep not in SUBJECTS or tokens[token.index - 1].text != ",":
        return False
    return noun.head > token.index and not any(t.head == token.index and t.dep in _OWN for t in tokens)


def _prefixed(tokens: Sequence[Token]) -> Iterator[Token]:
    """A verb takes the place of its prefix: "was re-elected"."""
    for prefix, hyphen, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        apart = prefix.space or hyphen.space or hyphen.text != "-"
        form = next((t for t in (verb, prefix) if t.pos in VERBAL), None)
        if prefix.text.lower() not in _PREFIXES or apart or form is None or prefix.head == verb.index:
            continue
        own = (t for t in tokens if t.head in (prefix.index, hyphen.index) and t.index != t.head)
        yield from (replace(t, head=verb.index) for t in own)
        head = verb.index if prefix.head == prefix.index else prefix.head
        yield replace(verb, pos=form.pos, tag=form.tag, head=head, dep=prefix.dep)
        yield replace(prefix, pos="ADJ", tag="AFX", head=verb.index, dep="advmod")
        yield replace(hyphen, pos="PUNCT", tag="HYPH", head=prefix.index, dep="punct")


def _up_to(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "Up to" before a number is of the number: "left up to 70 people homeless"."""
    for up, to, number in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (up.text.lower(), to.text) != ("up", "to") or to.head != up.index or number.tag != "CD":
            continue
        noun = number if number.head == to.index else tokens[number.head]
        if noun.dep == "pobj" and noun.head == to.index:
            yield replace(noun, head=up.head, dep="dobj")
            yield replace(up, dep="quantmod", head=number.index)
            yield replace(to, dep="quantmod", head=number.index)


def _left_so(tokens: Sequence[Token]) -> Iterator[Token]:
    """How somebody was left belongs to the verb as its object does: "left ten people missing"."""
    for noun, how in pairwise(tokens):
        verb = tokens[how.head]
        left = verb.lemma == "leave" and how.dep == "advcl" and (noun.head, noun.dep) == (verb.index, "dobj")
        if left and not any(t.head == how.index for t in tokens):
            yield replace(how, dep="oprd")


def _named_so(tokens: Sequence[Token]) -> Iterator[Token]:
    """What somebody was named belongs to the verb, and does not stand beside him: "declares Lind the winner"."""
    for noun in tokens:
        name = tokens[noun.head]
        verb = tokens[name.head]
        beside = (noun.dep, name.dep) == ("appos", "dobj") and first_of(tokens, noun) == name.index + 1
        if beside and verb.lemma in _NAMING:
            yield replace(noun, dep="oprd", head=verb.index)


_RULES: tuple[Callable[[Sequence[Token]], Iterator[Token]], ...] = (
    _tagged,
    did_nothing,
    days_alone,
    by_a_share,
    named_before,
    of_behind,
    number_behind,
    said_behind,
    _prefixed,
    past_forms,
    opening,
    two_subjects,
    next_clause,
    same_tense,
    apposed,
    reduced,
    no_verb,
    _up_to,
    _left_so,
    _named_so,
    told,
    speaking,
    before_a_semicolon,
    beside_its_verb,
    described,
    participles,
    behind_an_aside,
    no_object,
)
