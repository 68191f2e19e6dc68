"""What a headline tells of its subject: the verb with its complements, or what was said and stood before the speaker."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from timeline.events.clause.asserted import conditional
from timeline.events.clause.clause import Clause
from timeline.events.clause.completing import bare_saying, retold
from timeline.events.clause.ground import grounded
from timeline.events.clause.shorten import shortened
from timeline.events.grammar.labels import PLACE_NAMES, RELATIVE
from timeline.events.grammar.wording import EDGE, QUOTES, is_common, render, unquoted
from timeline.events.grammar.words import LINKING, SAYING, SPOKEN
from timeline.events.naming.quoted import FIRST
from timeline.language import Sentence, Token

_OPENING = frozenset({'"', "“"})
_THE_NUMBER = re.compile(r"^the (?=[\d$€£])")
_SHORT = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}


@dataclass(frozen=True, slots=True)
class Predicate:
    """The text behind a subject, the indices of its words, and whether it fits; `direct` where it is speech word for word,
    `partial` where it is less than complete.
    """

    text: str
    words: frozenset[int]
    fits: bool
    direct: bool = False
    partial: bool = False


def predicate(
    s: Sentence,
    verb: int,
    told: Clause,
    swap: Mapping[int, str],
    room: int,
    drop: frozenset[int],
    *,
    hard: bool = False,
) -> Predicate:
    """What is told of the subject, in `room` code points where that can be done; `hard` as in `shortened`."""
    speech, rest = _speech(s, verb, told)
    if speech:
        rest = bare_saying(s, verb, rest) if hard and s.tokens[verb].lemma.lower() in SAYING else rest
        return _said(s, speech, rest, {**swap, **retold(s, rest)}, room, drop, hard=hard)
    object_ = render(s, told.object)
    if told.object and s.tokens[min(told.object)].pos == "DET":
        object_ = object_[:1].lower() + object_[1:]  # it opened the sentence and now stands behind its verb
        object_ = _THE_NUMBER.sub("", object_)  # the clause told which: "the 900 tonnes that the port ships"
    rest -= {i for i in rest if i == min(rest) and s.tokens[i].text.lower() in LINKING}
    supposed = _condition(s, verb, told.rest - rest)
    condition = render(s, supposed, swap).strip(EDGE)
    room -= len(condition) + bool(condition)
    words, fits = shortened(s, rest, room - len(object_) - bool(object_), verb, swap, hard=hard)
    swap = {**swap, **retold(s, words)}
    words = with_articles(s, words, drop)
    colon = _colon(s, verb, words, swap)
    swap = {**swap, **colon}
    text = render(s, words, swap)
    if object_:
        end = max([verb, *(c for c in s.children[verb] if _takes_object(s, s.tokens[c]))])
        first, last = {i for i in words if i <= end}, {i for i in words if i > end}
        text = f"{render(s, first, swap)} {object_} {render(s, last, swap)}"
    text = f"{text} {condition[:1].lower()}{condition[1:]}".rstrip()
    if told.ground is not None:
        text, grounds = grounded(s, text, told.ground, swap, room)
        words = words | grounds
    return Predicate(text, frozenset(words | supposed), fits, direct=bool(colon), partial=hard)


def _condition(s: Sentence, verb: int, before: Collection[int]) -> set[int]:
    """The words of the condition that stood before the subject: "if the dam breaks, …"."""
    clauses = (c for c in s.children[verb] if c in before and conditional(s, s.tokens[c]))
    return next((s.subtree(c) & set(before) for c in clauses), set())


def _takes_object(s: Sentence, token: Token) -> bool:
    """Whether an object that stood before its verb belongs behind this word: "handed over", "talked about"."""
    below = (s.tokens[c] for c in s.children[token.index])
    return token.dep == "prt" or (token.dep == "prep" and all(t.tag in RELATIVE for t in below))


def _said(
    s: Sentence,
    speech: set[int],
    rest: set[int],
    swap: Mapping[int, str],
    room: int,
    drop: frozenset[int],
    *,
    hard: bool,
) -> Predicate:
    """Speech behind its speaker: after a colon where it was quoted, else as a report, "Lind said rebels had left"."""
    quoted = any(t.text in QUOTES for t in s.tokens[max(min(speech) - 1, 0) : max(speech) + 3])
    said = render(s, rest, swap).strip(EDGE + ".")
    said += ":" if quoted else " that" if " " in said else ""
    words, fits = shortened(s, speech, room - len(said) - 1, None, swap, hard=hard)
    swap = {**swap, **retold(s, words)}
    words = with_articles(s, words, drop)
    first = s.tokens[min(words)]
    lower = is_common(first) or (first.tag == "DT" and first.entity in PLACE_NAMES)
    if not quoted and lower and first.index not in swap:
        swap = {**swap, first.index: first.text[:1].lower() + first.text[1:]}
    text = render(s, words, swap).strip(EDGE + ".*•|\\")
    return Predicate(f"{said} {text}", frozenset(words | rest), fits, direct=quoted, partial=hard)


def _speech(s: Sentence, verb: int, told: Clause) -> tuple[set[int], set[int]]:
    """The words that stand before their speaker ("…, said Haftar") and are told after him; and the rest."""
    first = min(told.subject, default=verb)
    before = {i for i in told.rest if i < min(first, verb)}
    rest = set(told.rest) - before
    said = next((c for c in s.children[verb] if s.tokens[c].dep == "ccomp" and c in before), None)
    quoted = QUOTES.intersection(t.text for t in s.tokens[max(first - 2, 0) : first])
    verbs = (s.tokens[i].lemma.lower() for i in (verb, *s.children[verb]) if i not in before)
    if said is None or not (quoted or SPOKEN.intersection(verbs)):
        return set(), rest
    return _opened(s, said, before & s.subtree(said)), rest


def _opened(s: Sentence, verb: int, words: set[int]) -> set[int]:
    """A clause without the phrases and adverbs that stand before its subject, with a comma behind them: "Overall, …"."""
    subject = s.child(verb, "nsubj", "nsubjpass", "expl")
    first = verb if subject is None else min(s.subtree(subject.index))
    commas = [i for i in words if i < first and s.tokens[i].text == ","]
    return {i for i in words if i > max(commas, default=-1)}


def _colon(s: Sentence, verb: int, words: set[int], swap: Mapping[int, str]) -> dict[int, str]:
    """The colon before what is said word for word, as what is in the first person must be: "he said: We are new"."""
    for child in s.children[verb]:
        said = sorted(s.subtree(child) & words)
        if s.tokens[child].dep != "ccomp" or not said or said[0] <= verb + 1:
            continue
        first = next((i for i in said if s.tokens[i].text not in _OPENING), said[0])
        opened = s.tokens[first - 1].text in _OPENING
        capital = s.tokens[first].text[:1].isupper() and is_common(s.tokens[first])
        own = opened and (capital or FIRST.intersection(s.tokens[i].text.lower() for i in said))
        if first - 1 in words and opened:
            first -= 1
        if (own or any(t.text == ":" for t in s.tokens[verb:first])) and first not in swap:
            return {first: f": {s.tokens[first].text}"}
    return {}


def in_full(s: Sentence, told: Clause) -> dict[int, str]:
    """The short forms that lean on a pronoun, which a name cannot bear: "it's happened"."""
    out = dict[int, str]()
    for index in told.rest:
        token = s.tokens[index]
        short = token.text.lower().replace("’", "'")
        if short == "'s" and token.dep in ("aux", "auxpass", "ROOT", "ccomp", "conj", "relcl"):
            passive = s.tokens[token.head].tag == "VBN" and token.dep == "aux"
            out[index] = "has" if passive else "is"
        elif short == "'d":
            out[index] = "had" if s.tokens[token.head].tag in ("VBN", "VBD") else "would"
        elif short in _SHORT:
            out[index] = _SHORT[short]
    return out


def articles(s: Sentence, drop: frozenset[int]) -> dict[int, str]:
    """A date that owned a noun leaves it an article: "last year's crash" is "the crash"."""
    owners = {i: "the" for i in drop if s.tokens[i].dep == "poss"}
    own = (s.tokens[i] for i in drop if s.tokens[i].tag == "DT")
    return owners | {t.index: t.text for t in own if t.head not in drop}


def with_articles(s: Sentence, words: set[int], drop: frozenset[int]) -> set[int]:
    """The words with the articles that a date left, and without the quotation marks of what is not told in full."""
    words = words - unquoted(s, words)
    return words | {i for i in articles(s, drop) if s.tokens[i].head in words}
