"""What a clause lacks once its time expressions and asides are gone: an object, a head noun, the subject of what was said."""

from __future__ import annotations

from collections.abc import Collection

from timeline.events.clause.completing import is_addressee
from timeline.events.grammar.labels import FINITE, HELPERS, NOMINAL, RELATIVE, SUBJECTS, VERBAL
from timeline.events.grammar.words import TRANSITIVE
from timeline.language import Sentence, Token

_ARGUMENTS = frozenset({"dobj", "attr", "nsubj", "nsubjpass", "oprd", "dative"})
_OBJECTS = frozenset({"dobj", "ccomp", "xcomp", "oprd", "attr", "prt", "dative"})
_GOVERNING = frozenset("discuss reproduce establish create provide ensure express reach seek obtain".split())
# What is said with these is a clause: a noun behind them is its subject.
_OF_CLAUSES = frozenset("admit argue believe claim estimate hope insist say think".split())
_VAGUE = frozenset(
    """article comment data detail document evidence figure footage image information letter photograph picture remark report
    statement video""".split()
)
_MODIFIERS = frozenset({"amod", "det", "poss", "nummod", "nmod", "compound"})


def wanting(
    s: Sentence,
    verb: int,
    subject: Collection[int],
    rest: Collection[int],
    drop: Collection[int],
    *,
    passive: bool = False,
) -> bool:
    """Whether the clause of a verb, told by the words in `subject` and `rest`, lacks what it cannot do without.

    `drop` are the words of its time expressions: "the man spent [40 hours]", "its harsh [winter] results in"; `passive` tells whether the verb is
    one, whatever its form: "was treated and sent home".
    """
    told = set(subject) | set(rest)
    verbs = {i for i in told if s.tokens[i].pos in VERBAL} | {verb}
    if any(_lost(s, s.tokens[c], drop) for i in verbs for c in s.children[i]):
        return True
    if not passive and _active(s, s.tokens[verb]) and objectless(s, verb):
        return True
    if any(_of_which(s, s.tokens[c]) for c in s.children[verb]) or _ungiven(s, s.tokens[verb]):
        return True
    return any(_headless(s, s.tokens[i], drop) or _subjectless(s, s.tokens[i], verb, told) for i in told)


def _lost(s: Sentence, argument: Token, drop: Collection[int]) -> bool:
    """Whether a verb lost its only argument of this kind."""
    if s.tokens[argument.head].lemma == "spend" and argument.index in drop:
        return True
    others = (s.tokens[c].dep for c in s.children[argument.head] if c not in drop)
    return argument.dep in _ARGUMENTS and argument.index in drop and argument.dep not in others


def _ungiven(s: Sentence, verb: Token) -> bool:
    """Whether it is told to whom something was given, but not what: "gave Norland [until Friday]"."""
    own = [
        s.tokens[c]
        for c in s.children[verb.index]
        if s.tokens[c].dep in ("dobj", "dative", "prep", "prt", "auxpass")
    ]
    return verb.lemma == "give" and [
        t.dep in ("dobj", "dative") and bool(t.entity or t.tag == "PRP")
        for t in own
        if t.text.lower() not in ("until", "till")
    ] == [True]


def _of_which(s: Sentence, token: Token) -> bool:
    """Whether a word is the "of which" that its clause is parted from: "of which Norland bought a quarter"."""
    of_what = s.child(token.index, "pobj")
    return token.dep == "prep" and token.lemma == "of" and of_what is not None and of_what.tag in RELATIVE


def stranded(s: Sentence, words: Collection[int]) -> bool:
    """Whether a word among those told was left without what it governs: "talked about", "called on the rebels [to stop]"."""
    for token in (s.tokens[i] for i in words):
        below = [s.tokens[c] for c in s.children[token.index]]
        objects = [t.index in words for t in below if t.dep in ("pobj", "pcomp") and t.tag not in RELATIVE]
        if token.dep == "prep" and objects and not any(objects):
            return True
        if (
            token.lemma in _GOVERNING
            and token.tag == "VB"
            and not any(t.dep in _OBJECTS for t in below if t.index in words)
        ):
            return not any(t.dep == "auxpass" for t in below)
        if _empty_object(s, token, words) or _gap(s, token, words):
            return True
        if token.lemma == "call" and any(t.text == "on" and t.index in words for t in below):
            behind = (s.tokens[i] for i in words if i > token.index)
            return not any(t.tag == "TO" or t.lemma == "for" for t in behind)
    return False


def _gap(s: Sentence, verb: Token, words: Collection[int]) -> bool:
    """Whether the object of a verb inside is the "which" that its clause is parted from: "a body which they agreed to set up"."""
    below = (s.tokens[c] for c in s.children[verb.index] if verb.dep == "xcomp")
    return any(t.tag in RELATIVE and t.dep == "dobj" and t.index not in words for t in below)


def _empty_object(s: Sentence, noun: Token, words: Collection[int]) -> bool:
    """Whether an object says nothing for want of what described it: "released a statement"."""
    if noun.dep != "dobj" or noun.lemma.lower() not in _VAGUE:
        return False
    told = [s.tokens[c] for c in s.children[noun.index] if c in words]
    if not told and noun.tag == "NN" and s.tokens[noun.head].lemma == "give":
        return False  # "gave evidence"
    return all(t.dep in ("det", "punct") for t in told) and max(words) == noun.index


def put_off(s: Sentence, verb: int, drop: Collection[int]) -> bool:
    """Whether a verb is negated only until the time that is not told: "he was not told until Friday"."""
    until = (s.tokens[c] for c in s.children[verb] if s.tokens[c].text.lower() in ("until", "till", "before"))
    negated = s.child(verb, "neg") is not None
    return negated and any(any(c in drop for c in s.children[t.index]) for t in until)


def _active(s: Sentence, verb: Token) -> bool:
    """Whether it is a past form that can be no participle of the passive."""
    if verb.tag == "VBN":
        return verb.lemma != "agree" and any(
            s.tokens[c].lemma == "have" and s.tokens[c].dep == "aux" for c in s.children[verb.index]
        )
    before = s.tokens[verb.index - 1] if verb.index else verb
    return verb.tag == "VBD" and verb.lemma != "agree" and before.pos != "NOUN"


def objectless(s: Sentence, verb: int) -> bool:
    """Whether a verb in the active has no object though it needs one: "the ceasefire agreed" is "was agreed"."""
    at = s.tokens[verb]
    if at.lemma.lower() not in TRANSITIVE or at.tag not in ("VBD", "VBN"):
        return False
    return not any(s.tokens[c].dep in _OBJECTS or s.tokens[c].dep == "auxpass" for c in s.children[verb])


def _headless(s: Sentence, token: Token, drop: Collection[int]) -> bool:
    """Whether a noun's modifier was left without its noun: "Afghanistan's harsh [winter]"."""
    if token.dep not in _MODIFIERS or token.head not in drop or token.pos in ("PUNCT", "PART"):
        return False
    return token.index not in drop and s.tokens[token.head].pos in NOMINAL


def _subjectless(s: Sentence, token: Token, verb: int, told: Collection[int]) -> bool:
    """Whether a finite clause inside lost its subject: "the group said was in Tolva"; not "a fire it said was out", nor where
    a noun before it was hung elsewhere by mistake: "said the fire on the hill was out".
    """
    if token.index == verb or token.dep != "ccomp" or token.pos not in VERBAL or token.head not in told:
        return False
    own = [s.tokens[c] for c in s.children[token.index]]
    finite = token.tag in FINITE or any(t.tag in FINITE and t.dep in ("aux", "auxpass") for t in own)
    if not finite or any(t.dep in SUBJECTS and t.index in told for t in own):
        return False
    above = s.tokens[token.head]
    if above.dep == "relcl" and above.index != verb:
        return False
    between = [t for t in s.tokens[above.index + 1 : token.index] if t.index in told]
    apart = any(t.text == "," or (t.pos in VERBAL and t.dep not in HELPERS) for t in between)
    subjects = [t for t in between if t.pos in NOMINAL and t.dep in _ARGUMENTS | {"npadvmod", "appos"}]
    nouns = any(not is_addressee(s, t) for t in subjects)
    bound = above.lemma in _OF_CLAUSES or any(t.dep == "mark" for t in own)
    return apart or not nouns or not bound
