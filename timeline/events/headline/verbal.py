"""The headline of a verb's clause: its subject by name, what is told of it, and what is needed to stand alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import product

from timeline.events.clause.asserted import asserted
from timeline.events.clause.clause import Clause, clause
from timeline.events.clause.completing import plain
from timeline.events.clause.factual import presented
from timeline.events.clause.gerund import ahead, as_finite, done, past
from timeline.events.clause.shorten import shortened
from timeline.events.clause.supplied import awaited, is_finite, is_plural, supplied
from timeline.events.clause.thin import thin, unsaid
from timeline.events.clause.wanting import put_off, stranded, wanting
from timeline.events.grammar.labels import NOMINAL, NOUN_SUBJECTS
from timeline.events.grammar.wording import EDGE, LIMIT, finish, possessive, render
from timeline.events.grammar.words import SAYING
from timeline.events.headline.flaws import CUT, HOPELESS, PARTIAL, Told, flaws_of, mute
from timeline.events.headline.predicate import Predicate, articles, in_full, predicate, with_articles
from timeline.events.headline.readable import ended
from timeline.events.naming.agreement import PERSONAL, same
from timeline.events.naming.earlier import Earlier
from timeline.events.naming.inner import addressed, open_pronouns
from timeline.events.naming.naming import meant, named
from timeline.events.naming.quoted import FIRST, speaker
from timeline.language import Sentence, Token
from timeline.model import Status

_NUMBERS = frozenset("two three four five six seven eight nine ten several some many".split())
_JUDGING = frozenset("condemn criticise criticize denounce hail praise welcome".split())
# What is told of people when it is told of so many.
_BEFALL = frozenset(
    "arrest detain die displace drown evacuate flee hospitalise hurt injure kill perish wound".split()
)
_SOME = ("one ", "some ")
_SUBJECT = 48  # code points: a longer subject leaves no room for what it does


def verbal(s: Sentence, verb: int, drop: frozenset[int], earlier: Earlier) -> Told:
    """The headline of a verb's clause."""
    told = clause(s, verb, drop)
    names = named(s, told, earlier)
    within = _within(s, told, earlier)
    frame = ""
    if names is None and told.pronoun is not None and told.pronoun.text.lower() in FIRST:
        frame = speaker(s, verb, earlier) or ""
        names = {} if frame else None
    retold = reported(s, s.tokens[verb])
    gerund = done(s, s.tokens[verb]) or ahead(s, s.tokens[verb])
    finite = retold or gerund or is_finite(s, verb, told.subject)
    flaws = flaws_of(s, verb, told, {*within, *(names or {})}, named=names is not None, finite=finite)
    flaws += 0 if asserted(s, verb) and not _only_wanted(s, verb) else HOPELESS
    flaws += HOPELESS if thin(s, verb, told) or put_off(s, verb, drop) else 0
    passive = bool(supplied(s, verb, told.subject)) and s.tokens[verb].tag == "VBD"
    lacks = wanting(s, verb, told.subject, told.rest, drop, passive=passive)
    flaws += HOPELESS if not told.object and lacks else 0
    swap = articles(s, drop) | within | dict(names or {}) | _helped(s, verb, told) | _people(s, verb, told)
    swap |= {verb: past(s.tokens[verb].lemma.lower())} if retold else {}
    swap |= as_finite(s, s.tokens[verb], plural=is_plural(s, told.subject)) if gerund else {}
    swap |= in_full(s, told) if names else {}
    swap |= {verb: s.tokens[verb].lemma} if _disagrees(s, s.tokens[verb]) else {}
    what = _assembled(s, verb, told, swap, frame, drop)
    inner: Mapping[int, str] = {}
    if left := open_pronouns(s, told.subject, what.words, told.pronoun):
        inner = _inner(s, told, left, names or {}, earlier)
        what = _assembled(s, verb, told, swap | inner, frame, drop)
        left = open_pronouns(s, told.subject, what.words, told.pronoun)
        flaws += 0 if _all_named(s, left, inner) else HOPELESS
    lost = stranded(s, what.words) or addressed(s, what.words, direct=what.direct)
    lost |= not (told.object or told.ground) and mute(s, verb, what.words)
    lost |= not inner and not _judged(s, verb, told) and unsaid(s, verb, told)
    some = what.text.lower().startswith(_SOME) and not any(_counts(s.tokens[i]) for i in told.subject)
    lost |= some and (bool(names) or not plain(s, verb))
    lost |= any(name.startswith(("one ", "some ", "the some ")) for name in inner.values())
    flaws += CUT if not what.fits else HOPELESS if lost else PARTIAL if what.partial else 0
    return Told(ended(finish(what.text)), flaws)


def _counts(token: Token) -> bool:
    """Whether a word tells of whom some are, or how many they are: "some of whom", "some 1,500"."""
    return token.lemma == "whom" or (token.tag == "CD" and token.text[:1].isdigit())


def _judged(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether it is told what was praised or blamed, though it stands before its verb: "a plan that the union condemned"."""
    return bool(told.object) and s.tokens[verb].lemma.lower() in _JUDGING


def _only_wanted(s: Sentence, verb: int) -> bool:
    """Whether what is to be done is called for or feared, not planned: "asked for a truce to be declared"."""
    if awaited(s, verb) is None:
        return False
    status, by = presented(s, s.tokens[verb].head)
    return by is not None or status not in (Status.OCCURRED, Status.PLANNED)


def _all_named(s: Sentence, pronouns: Collection[int], names: Collection[int]) -> bool:
    """Whether each of the pronouns has a name, or stands behind one like it that has."""
    return all(any(j <= i and same(s.tokens[i].text.lower(), s.tokens[j]) for j in names) for i in pronouns)


def _assembled(
    s: Sentence, verb: int, told: Clause, swap: Mapping[int, str], frame: str, drop: frozenset[int]
) -> Predicate:
    """Subject and predicate together; `frame` is the speaker of the first person."""
    before = f'{frame} said "' if frame else ""
    levels = (False, True) if plain(s, verb) else (False,)
    for hard, room in product(levels, (LIMIT, _SUBJECT, _SUBJECT // 2)):
        subject, _ = shortened(s, told.subject, room, _top(s, told), swap, hard=hard)
        who = render(s, with_articles(s, subject, drop), swap).strip(EDGE)
        what = predicate(
            s, verb, told, swap, LIMIT - len(who) - 1 - len(before) - bool(before), drop, hard=hard
        )
        if what.fits:
            break
    text = f"{who} {what.text[1:]}" if what.text.startswith(":") else f"{who} {what.text.lstrip(', ')}"
    if before:
        text = f'{before}{finish(text).replace(chr(34), "")}"'
    return replace(what, text=text, words=what.words | subject, direct=bool(frame) or what.direct)


def _inner(
    s: Sentence, told: Clause, left: Collection[int], names: Mapping[int, str], earlier: Earlier
) -> dict[int, str]:
    """The words for these pronouns beyond the subject; of those for one and the same the first."""
    out = dict[int, str]()
    subject = render(s, told.subject, names).lower()
    for index in sorted(left):
        pronoun = s.tokens[index]
        if any(same(pronoun.text.lower(), s.tokens[i]) for i in out):
            continue
        name = meant(s, pronoun, earlier)
        if name is None or name.lower() == subject:
            continue
        if name.lower().startswith(possessive(subject) + " "):  # "the bank left the bank's rates unchanged"
            own = next((t.text for t in s.tokens if t.tag == "PRP$"), "its")
            name = f"{own.lower()} {name[len(possessive(subject)) + 1 :]}"
        if s.tokens[index - 1].lemma == "of" and (name[:1].isdigit() or name.partition(" ")[0] in _NUMBERS):
            name = f"the {name}"  # "one of them"
        out[index] = name
    return out


def _within(s: Sentence, told: Clause, earlier: Earlier) -> dict[int, str]:
    """The words for "he" and "she" inside a subject: "a museum devoted to him"; what "it" stands for is too often not told for sure."""
    known = {told.pronoun.index} if told.pronoun is not None else set()
    first = next((i for i in sorted(told.subject) if s.tokens[i].pos in NOMINAL), len(s.tokens))
    joined = {
        i for c in told.subject if s.tokens[c].dep == "conj" for i in s.subtree(c)
    }  # "the mayor and his wife"
    left = open_pronouns(s, known, told.subject, told.pronoun) - joined
    personal = (i for i in left if i > first and s.tokens[i].text.lower() in PERSONAL)
    found = {i: meant(s, s.tokens[i], earlier) for i in personal}
    return {i: name for i, name in found.items() if name}


def _people(s: Sentence, verb: int, told: Clause) -> dict[int, str]:
    """So many are so many people where it is told what befell them: "at least 250 had died"."""
    words = [s.tokens[i] for i in sorted(told.subject)]
    counted = words and words[-1].tag == "CD" and words[-1].dep in NOUN_SUBJECTS
    bare = all(t.dep in ("quantmod", "advmod", "compound") for t in words[:-1])
    return (
        {words[-1].index: f"{words[-1].text} people"}
        if counted and bare and s.tokens[verb].lemma in _BEFALL
        else {}
    )


def _helped(s: Sentence, verb: int, told: Clause) -> dict[int, str]:
    """The auxiliary that is supplied to a verb, before its adverbs."""
    aux = supplied(s, verb, told.subject)
    if aux and (to := awaited(s, verb)) is not None:
        return {to: f"{aux} to"}
    at = verb
    own = s.subtree(verb)
    while aux and at - 1 in told.rest and at - 1 in own and s.tokens[at - 1].dep in ("advmod", "punct"):
        at -= 1
    return {at: f"{aux} {s.tokens[at].text.lower()}"} if aux else {}


def reported(s: Sentence, verb: Token) -> bool:
    """Whether a participle of a verb of saying tells what was said."""
    says = verb.tag == "VBG" and verb.lemma.lower() in SAYING and s.child(verb.index, "aux") is None
    return says and s.child(verb.index, "ccomp") is not None


def _disagrees(s: Sentence, verb: Token) -> bool:
    """Whether a main verb is of the singular though its subject is not, as a caption in haste has it: "rebels in Orm asks for help"."""
    subject = s.child(verb.index, "nsubj")
    if subject is None or subject.entity or subject.index > verb.index:
        return False
    before, word = s.tokens[verb.index - 1], subject.text.lower()
    # The first word has its capital anyway, and is easily read as a name.
    several = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    first = subject.index == 0 and subject.tag == "NNP" and several and before.dep == "pobj"
    if subject.tag != "NNS" and not first:
        return False
    plural = before.dep == "pobj" or (before.index == subject.index and bool(s.children[subject.index]))
    return plural and verb.tag == "VBZ" and verb.dep == "ROOT" and verb.pos == "VERB" and verb.lemma != "have"


def _top(s: Sentence, told: Clause) -> int | None:
    heads = ((i, s.tokens[i].head) for i in sorted(told.subject))
    return next((i for i, head in heads if head == i or head not in told.subject), None)
