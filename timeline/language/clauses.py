"""Words that a parser gave to another clause, or took for a clause: a second subject, a name with what was done to it, a verb that describes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.language.port import Token
from timeline.language.tree import NOMINAL, SUBJECTS, first_of, has

_PASTS = {"shot": "shoot"} | {
    word: word for word in "bid burst cast cut hit hurt quit set split spread".split()
}
_OPENERS = ("nsubj", "nsubjpass", "expl", "mark")
_ACTIVE = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp", "aux", "auxpass"})


def two_subjects(tokens: Sequence[Token]) -> Iterator[Token]:
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


def past_forms(tokens: Sequence[Token]) -> Iterator[Token]:
    """A noun that has a subject and is joined to a past is a past itself: "a gunman shot and wounded three"."""
    for word in tokens:
        if word.tag != "NN" or word.text.lower() not in _PASTS or not has(tokens, word, "nsubj"):
            continue
        if any(t.head == word.index and (t.dep, t.tag) == ("conj", "VBD") for t in tokens):
            yield replace(word, pos="VERB", tag="VBD", lemma=_PASTS[word.text.lower()])


def opening(tokens: Sequence[Token]) -> Iterator[Token]:
    """What a sentence opens with to describe its subject is not its subject: "angry and tired, the crews met"."""
    first = tokens[0] if tokens else None
    if first is None or (first.dep, first.pos) != ("nsubj", "ADJ"):
        return
    noun = next((t for t in tokens if t.head == first.index and t.dep == "conj" and t.pos in NOMINAL), None)
    if noun is not None and any(t.text == "," for t in tokens[1 : first_of(tokens, noun)]):
        yield replace(noun, dep="nsubj", head=first.head)
        yield replace(first, dep="advcl")


def next_clause(tokens: Sequence[Token]) -> Iterator[Token]:
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


def same_tense(tokens: Sequence[Token]) -> Iterator[Token]:
    """A past goes on with the past of a relative clause, not with the present above: "the deal ends talks that began in May, stalled in June …"."""
    for verb in tokens:
        above = tokens[verb.head]
        if verb.tag != "VBD" or verb.dep not in ("conj", "ccomp") or above.tag not in ("VBZ", "VBP"):
            continue
        clauses = [t for t in tokens[above.index + 1 : verb.index] if t.dep == "relcl" and t.tag == "VBD"]
        if clauses and above.index < verb.index and not any(has(tokens, verb, dep) for dep in _OPENERS):
            yield replace(verb, dep="conj", head=clauses[-1].index)


def apposed(tokens: Sequence[Token]) -> Iterator[Token]:
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


def reduced(tokens: Sequence[Token]) -> Iterator[Token]:
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
        subject = next((t for t in tokens if t.head == first.index and t.dep in SUBJECTS), None)
        noun = tokens[first.index - 1]
        if second is None or subject is None or noun.pos not in NOMINAL or second.index < first.index:
            continue
        between = tokens[first.index : second.index]
        if has(tokens, second, "nsubj") or any(t.dep == "cc" or t.text in ",;:" for t in between):
            continue
        yield replace(second, dep="ROOT", head=second.index)
        yield replace(subject, head=second.index)
        yield replace(first, dep="acl", head=noun.index)


def no_verb(tokens: Sequence[Token]) -> Iterator[Token]:
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
