"""A clause as a headline: it stands alone, names its subject and no time, in at most 90 characters.

Of the clause that is dated and those above it the one with the fewest flaws is told; what has no verb, no subject or
nothing but "I" and "you" is not told at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.attaching.attach import Dated
from timeline.events.attaching.then import then
from timeline.events.clause.asserted import CONDITIONS
from timeline.events.clause.clause import Clause, clause
from timeline.events.clause.completing import plain
from timeline.events.clause.factual import presented
from timeline.events.clause.governing import around, deeds, only_when, told_of_it
from timeline.events.clause.supplied import is_finite
from timeline.events.clause.thin import thin
from timeline.events.grammar.labels import VERBAL
from timeline.events.grammar.wording import finish
from timeline.events.grammar.words import MEDIA, SAYING
from timeline.events.headline.flaws import CUT, HOPELESS, PARTIAL, Told
from timeline.events.headline.nominal import nominal
from timeline.events.headline.set_apart import bracketed, dashed
from timeline.events.headline.verbal import reported, verbal
from timeline.events.naming.definite import definite_owner, told_again
from timeline.events.naming.earlier import Earlier
from timeline.events.naming.inner import open_pronouns
from timeline.events.naming.naming import named
from timeline.events.naming.quoted import FIRST, speaker
from timeline.language import Sentence, Token
from timeline.model import Status

_ELSEWHEN = frozenset("before since than until".split())
_UNSURE = frozenset("can could may might must ought shall should".split())
_FAR = 1  # flaws: a clause above the one that is dated


def headline(s: Sentence, what: Dated, drop: frozenset[int], earlier: Earlier) -> Told:
    """The best headline for what is dated; `earlier` are the sentences before, the nearest first."""
    for aside in (bracketed(s), dashed(s)):
        drop |= set() if what.predicate in aside else aside
    return min(_ways(s, what, drop, earlier), key=lambda told: told.flaws, default=Told("", HOPELESS))


def whole(s: Sentence) -> Told:
    """The headline of a sentence that holds no date."""
    root = next((t for t in s.tokens if t.head == t.index), None)
    if root is None or root.pos not in VERBAL:
        return Told(finish(s.text), HOPELESS)
    return verbal(s, root.index, frozenset(), Earlier())


def puzzles(s: Sentence, what: Dated, drop: frozenset[int], earlier: Earlier) -> bool:
    """Whether it takes more of the sentences before than `earlier` to know whom or what the subject means."""
    if what.nominal:
        owner = s.child(what.predicate, "poss")
        told = Clause(frozenset({what.predicate}), frozenset(), frozenset(), owner)
        if owner is None or owner.tag != "PRP$":
            return False
    else:
        told = clause(s, what.predicate, drop)
    if told.pronoun is not None and told.pronoun.text.lower() in FIRST:
        return speaker(s, what.predicate, earlier) is None
    if not earlier and open_pronouns(s, told.subject, told.rest, told.pronoun):
        return True
    names = named(s, told, earlier)
    common = told_again(s, told.subject) or definite_owner(s, told.subject)
    return names is None or (not names and common is not None)


def _ways(s: Sentence, what: Dated, drop: frozenset[int], earlier: Earlier) -> Iterator[Told]:
    far = 0
    if what.nominal:
        status, by = presented(s, what.predicate)
        for verb in deeds(s, what.predicate, drop) if by is None else [by]:
            told = verbal(s, verb, drop, earlier)
            yield told
            if not told.flaws:
                return
        if status in (Status.OCCURRED, Status.PLANNED):
            told = nominal(s, what.predicate, drop, earlier)
            yield told
            if not told.flaws:
                return
        verbs, far = around(s, what.predicate, drop), _FAR
    elif thin(s, what.predicate, clause(s, what.predicate, drop)):
        yield from _of_it(s, what.predicate, drop, earlier)
        yield from _then(s, what.predicate, drop, earlier)
        if (main := _says(s, what.predicate)) is not None:
            told = verbal(s, main, drop | s.subtree(what.predicate), earlier)
            yield Told(told.text, told.flaws + _FAR)
        return  # the clause above tells of another time
    else:
        verbs = [what.predicate, *_above(s, what.predicate)]
    cut = False
    for verb in (_said(s, v) for v in verbs):
        told = verbal(s, verb, drop, earlier)
        cut |= CUT <= told.flaws < HOPELESS
        yield Told(told.text, told.flaws + far)
        if not told.flaws:
            return
        far = _FAR
    if not what.nominal and (spoken := _spoken(s, what.predicate, cut=cut)) is not None:
        told = verbal(s, spoken, drop, earlier)
        yield Told(told.text, told.flaws + (far if spoken < what.predicate else PARTIAL))
    if not what.nominal:
        yield from _then(s, what.predicate, drop, earlier)
        yield from _of_it(s, what.predicate, drop, earlier)


def _of_it(s: Sentence, verb: int, drop: frozenset[int], earlier: Earlier) -> Iterator[Told]:
    """The event of which a clause says no more than when it was."""
    if (event := only_when(s, verb)) is not None:
        yield nominal(s, event, drop, earlier)
    if (main := told_of_it(s, verb, drop)) is not None:
        told = verbal(s, main, drop | s.subtree(verb), earlier)
        yield Told(told.text, told.flaws + _FAR)


def _then(s: Sentence, verb: int, drop: frozenset[int], earlier: Earlier) -> Iterator[Told]:
    """What befell at the time of a clause that cannot be told."""
    for at in then(s, verb, drop):
        told = verbal(s, at, drop, earlier)
        yield Told(told.text, told.flaws + _FAR)


def _says(s: Sentence, verb: int) -> int | None:
    """The verb that tells what is in the text or recording of which the participle at `verb` only says when it came out, or what came of it: "in a memo
    circulated on Monday the chief told …", "tests carried out in March found …".
    """
    noun = s.tokens[s.tokens[verb].head]
    opens = s.tokens[noun.head]
    main = s.tokens[opens.head] if noun.dep == "pobj" and opens.text.lower() == "in" else opens
    found = noun.dep == "nsubj" and main.tag == "VBD"
    inside = (s.tokens[verb].dep, s.tokens[verb].tag) == ("acl", "VBN") and (main is not opens or found)
    return main.index if inside and main.pos in VERBAL and noun.index < main.index else None


def _spoken(s: Sentence, verb: int, *, cut: bool) -> int | None:
    """The verb of what was said, which tells more than a clause that was `cut`: "…, the firms announced".

    What is only possible, or should be, or holds in general is not told without its speaker.
    """
    said = s.child(verb, "ccomp")
    if said is None or s.tokens[verb].lemma.lower() not in SAYING or not is_finite(s, said.index):
        return None
    own = [s.tokens[c] for c in s.children[said.index]]
    if said.index < verb:
        return None if any(t.text.lower() in _UNSURE for t in own) else said.index
    sure = not any(t.tag == "MD" or t.text.lower() in CONDITIONS for t in own)
    sure &= said.tag not in ("VBZ", "VBP")
    return said.index if cut and sure and plain(s, verb) else None


def _above(s: Sentence, verb: int) -> Iterator[int]:
    """The finite verbs above one, up to where a clause begins that has a time of its own."""
    below = s.tokens[verb]
    for token in s.ancestors(verb):
        if _apart(s, below, token):
            return
        joined = below.dep == "conj" and token.pos in VERBAL and below.lemma.lower() not in SAYING
        if token.pos in VERBAL and not joined and is_finite(s, token.index):
            yield token.index
        below = token


def _apart(s: Sentence, below: Token, above: Token) -> bool:
    """Whether a clause is at another time than what it hangs from: "the valley where they met is dry", "it is quiet since they left"."""
    if below.dep == "conj" and any(t.text == ";" for t in s.tokens[above.index : below.index]):
        return True
    if below.dep == "advcl":
        return (
            s.child(below.index, "nsubj", "nsubjpass") is not None
            and s.child(below.index, "mark", "advmod") is not None
        )
    if below.dep == "relcl":
        return below.tag != "VB"  # "the first to recall its envoy"
    return below.dep == "pcomp" and above.text.lower() in _ELSEWHEN


def _said(s: Sentence, verb: int) -> int:
    """What says more than "made the remarks": the participle behind it, "reiterating that …"."""
    made = s.child(verb, "dobj") if s.tokens[verb].lemma == "make" else None
    if made is None or made.lemma.lower() not in MEDIA | {"announcement", "claim", "statement"}:
        return verb
    behind = (s.tokens[c] for c in s.children[verb] if s.tokens[c].dep == "advcl" and c > verb)
    return next((t.index for t in behind if reported(s, t)), verb)
