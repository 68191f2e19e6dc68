"""What tagger and parser contradict each other in, or what hardly ever stands as they read it, set right.

Each rule reads the words as the rules before it left them: an owner that is tagged as an object, words that hang from a weekday though
they only follow it ("an envoy to Norway Monday" went to Norway), a prefix that took the place of its verb ("was re-elected"), and
those who speak at the end of a sentence or before "that".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.language.port import Token
from timeline.language.speakers import speaking, told
from timeline.language.tree import NOMINAL, VERBAL, first_of, grounded, has
from timeline.language.weekdays import named_before, of_behind, said_behind

_PREFIXES = frozenset("co mis over pre re under".split())
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_ACTIVE = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp", "aux", "auxpass"})
_OWN = _SUBJECTS | {"aux", "auxpass", "mark"}
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
    if token.dep != "acl" or noun.dep not in _SUBJECTS or tokens[token.index - 1].text != ",":
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


def _two_subjects(tokens: Sequence[Token]) -> Iterator[Token]:
    """A second subject behind "and" is joined to the first ("the mayor and the envoy urged"), one behind a colon is the only one: "Old friends: Lind met"."""
    for second in tokens:
        if second.dep != "nsubj":
            continue
        first = next((t for t in tokens[: second.index] if t.dep == "nsubj" and t.head == second.head), None)
        links = () if first is None else tokens[first.index + 1 : first_of(tokens, second)]
        if first is not None and links and links[-1].text == "and" and links[-1].head == first.index:
            yield replace(second, head=first.index, dep="conj")
        elif first is not None and any(t.text == ":" for t in links):
            yield replace(first, dep="parataxis")


def _next_clause(tokens: Sequence[Token]) -> Iterator[Token]:
    """A second noun of one preposition, with "and" before it and a verb without a subject behind it, is that subject: "fired at Orm on Monday and rebels left"."""
    for link, noun, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        more = any(t.dep == "pobj" and t.head == noun.head for t in tokens[: link.index])
        if (
            link.text == "and"
            and noun.dep == "pobj"
            and more
            and verb.tag == "VBD"
            and not has(tokens, verb, "nsubj")
        ):
            yield replace(noun, head=verb.index, dep="nsubj")
            yield replace(verb, dep="ROOT" if verb.head == verb.index else "conj")


def _apposed(tokens: Sequence[Token]) -> Iterator[Token]:
    """A name between commas and what was done to it are no clause of their own: "a new body, the Port Council, set up in May"."""
    for comma, verb in pairwise(tokens):
        name = next((t for t in tokens if t.head == verb.index and t.dep == "nsubj"), None)
        if comma.text != "," or verb.tag != "VBD" or name is None or name.index > comma.index:
            continue
        opens = first_of(tokens, name)
        noun = tokens[max(opens - 2, 0)]
        apart = opens > 1 and tokens[opens - 1].text == "," and noun.pos in NOMINAL
        bound = any(t.head == verb.index and t.dep in _ACTIVE for t in tokens[name.index :])
        done = verb.text.endswith("ed") or verb.text == verb.lemma
        before = _clause_before(tokens, verb, name)
        if apart and done and not bound and before is not None:
            yield replace(name, dep="appos", head=noun.index)
            yield replace(verb, tag="VBN", dep="acl", head=name.index)
            if verb.dep == "ROOT":
                yield replace(before, dep="ROOT", head=before.index)


def _clause_before(tokens: Sequence[Token], verb: Token, name: Token) -> Token | None:
    """The verb of the clause that ends before a name, of which another verb hangs or that hangs from it."""
    if verb.dep == "conj":
        return tokens[verb.head]
    hung = (
        t
        for t in tokens[: name.index]
        if t.head == verb.index and t.dep in ("ccomp", "advcl") and not has(tokens, t, "mark")
    )
    return next(hung, None) if verb.dep == "ROOT" else None


def _reduced(tokens: Sequence[Token]) -> Iterator[Token]:
    """Of two verbs without "and" or a comma between them the first only describes: "prices for gas delivered in May rose"."""
    for first in tokens[1:]:
        if (
            first.tag != "VBN"
            or first.dep != "ROOT"
            or any(has(tokens, first, d) for d in ("aux", "auxpass"))
        ):
            continue
        second = next(
            (t for t in tokens if t.head == first.index and (t.dep, t.tag) == ("conj", "VBD")), None
        )
        subject = next((t for t in tokens if t.head == first.index and t.dep in _SUBJECTS), None)
        noun = tokens[first.index - 1]
        if second is None or subject is None or noun.pos not in NOMINAL or second.index < first.index:
            continue
        between = tokens[first.index : second.index]
        if has(tokens, second, "nsubj") or any(t.dep == "cc" or t.text in ",;:" for t in between):
            continue
        yield replace(second, dep="ROOT", head=second.index)
        yield replace(subject, head=second.index)
        yield replace(first, dep="acl", head=noun.index)


def _no_verb(tokens: Sequence[Token]) -> Iterator[Token]:
    """A noun, or a base form without a helper, is no verb of a clause with "which": "a pact which rival clans signed"."""
    for done in tokens[1:]:
        noun = tokens[done.index - 1]
        if (done.dep, done.tag, done.head) != ("acl", "VBN", noun.index):
            continue
        verb = noun if noun.dep == "relcl" else tokens[noun.head]
        base = verb is noun or (verb.tag == "VB" and noun.dep == "dobj" and not has(tokens, verb, "aux"))
        which = next((t for t in tokens if t.head == verb.index and t.tag == "WDT"), None)
        if verb.dep != "relcl" or not base or which is None or which.dep not in ("nsubj", "det"):
            continue
        yield replace(done, tag="VBD", dep="relcl", head=verb.head)
        yield replace(which, dep="dobj", head=done.index)
        yield replace(noun, dep="nsubj", head=done.index)
        if verb is not noun:
            yield replace(verb, pos="ADJ", tag="JJ", dep="amod", head=noun.index)
        yield from (
            replace(t, head=done.index) for t in tokens if t.head == verb.index and t.index > done.index
        )


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


_RULES: tuple[Callable[[Sequence[Token]], Iterator[Token]], ...] = (
    _tagged,
    named_before,
    of_behind,
    said_behind,
    _prefixed,
    _two_subjects,
    _next_clause,
    _apposed,
    _reduced,
    _no_verb,
    _up_to,
    _left_so,
    told,
    speaking,
)
