"""What speaks for one event, or against it, besides how alike two reports of one day are.

Reports that are alike by chance tell of other doers, deeds or places in the words that the whole day shares. Each reason moves
the log odds that two are one event (weight of evidence: I. J. Good, Probability and the Weighing of Evidence, 1950).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import exp, log, log2

from timeline.merge.likeness import LIGHT, Words, classes, spelled
from timeline.merge.synonyms import senses
from timeline.model import Mention, Statement

# By how much each reason moves the log odds: a logistic regression on pairs of one day from six stories, judged by hand
# (docs/decisions/0007).
_SUBJECT = 0.45  # for the share of the shorter subject that both tell
_WHO = -0.17  # for each that names a doer of which the other does not tell
_WHAT = -0.27  # for each that names what it was done to, where the other does not tell of that
_PLACES = -0.4  # each names a place that the other does not
_NUMBERS = 0.4  # for each number that both tell
_WORDS = -0.35  # the one hands on words that do not tell of the other's deed
_LATER = (
    0.08  # for each doubling of the days between their articles: what is told long after was the main thing
)
_PARSED = 0.25  # the reasons speak against one event more often than for it: so much is given back
_ASKED = 0.4  # what is less likely is not one event, whatever else speaks for it

_BEGINNING = 4  # letters
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_WORD = re.compile(r"\w+")
# What ends a noun phrase: behind it stands what the phrase before does not name.
_BREAK = re.compile(
    r"\b(?:of|in|on|at|to|for|by|with|from|after|over|against|that|into|as|about|near|during|between|through|under|than"
    r"|off|out|up|down|and|or|but|who|which)\b"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a report names, as classes of words; names and places by what their spellings share."""

    subject: Mapping[str, float]  # the words before the predicate, weighted
    doer: frozenset[str]
    done_to: frozenset[str]
    places: frozenset[frozenset[str]]  # each by all its classes
    names: frozenset[str]  # of the sentence
    numbers: frozenset[str]  # of the sentence, less those of the expression
    told: frozenset[str]  # the words of sentence and headline
    deed: frozenset[str]  # the senses of the predicate; none for words and for what says little ("made")
    heard: frozenset[str]  # the senses of the sentence where it hands on words; none for a deed
    published: int | None  # the number of the day
    parsed: bool  # without a parser nobody knows subject and object


def parts_of(mention: Mention, words: Words, weights: Mapping[str, float]) -> Parts:
    """A mention taken apart by its headline and its sentence.

    `words` are those by which it is compared, `weights` those of all words of the build.
    """
    statement = mention.statement
    before, after = _around_predicate(statement)
    told = frozenset(words.sentence.keys() | words.headline.keys()) | _names(statement.context)
    no_deed = statement.saying or statement.lemma in LIGHT
    return Parts(
        subject={word: weights[word] for word in sorted(_classes(before) & weights.keys())},
        doer=_head(before, told),
        done_to=_head(after, told),
        places=_places(statement, before),
        names=_names(statement.context),
        numbers=_numbers(statement),
        told=told,
        deed=frozenset() if no_deed else senses(statement.lemma),
        heard=_senses(statement.context) if statement.saying else frozenset(),
        published=mention.published.number if mention.published else None,
        parsed=statement.predicate is not None,
    )


def weighed(likely: float, a: Parts, b: Parts) -> float:
    """How likely two mentions of one day are one event, 0 to 1, all considered; `likely` is by how alike they are."""
    if not _ASKED <= likely < 1:
        return likely
    return 1 / (1 + exp(-log(likely / (1 - likely)) - evidence(a, b)))


def evidence(a: Parts, b: Parts) -> float:
    """How much more the log odds of one event are than likeness says."""
    return sum(weight * amount for weight, amount in _reasons(a, b))


def _reasons(a: Parts, b: Parts) -> Iterator[tuple[float, float]]:
    """What each reason weighs, and how far it holds."""
    yield _PARSED, a.parsed and b.parsed
    yield _SUBJECT, _shared(a.subject, b.subject)
    yield _WHO, _untold(a.doer, b) + _untold(b.doer, a)
    yield _WHAT, _untold(a.done_to, b) + _untold(b.done_to, a)
    yield _PLACES, _elsewhere(a, b) and _elsewhere(b, a)
    yield _NUMBERS, len(a.numbers & b.numbers)
    yield _WORDS, _unheard(a, b) or _unheard(b, a)
    if a.published is not None and b.published is not None:
        yield _LATER, log2(1 + abs(a.published - b.published))


def _shared(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """How much of the shorter of two phrases the other has too, 0 to 1."""
    told = min(sum(a.values()), sum(b.values()))
    return sum(weight for word, weight in a.items() if word in b) / told if told else 0.0


def _untold(named: frozenset[str], other: Parts) -> bool:
    return bool(named) and named.isdisjoint(other.told)


def _elsewhere(a: Parts, b: Parts) -> bool:
    return any(place.isdisjoint(b.names) for place in a.places)


def _unheard(words: Parts, deed: Parts) -> bool:
    """Whether the one hands on words that do not tell of the deed of the other."""
    return bool(words.heard) and bool(deed.deed) and words.heard.isdisjoint(deed.deed)


def _around_predicate(statement: Statement) -> tuple[str, str]:
    """What the headline tells before the predicate and behind it; a noun has no subject."""
    predicate = statement.predicate.exact if statement.predicate else ""
    found = re.search(rf"\b{re.escape(predicate)}\b", statement.headline) if predicate else None
    if not found:
        return "", ""
    before, after = statement.headline[: found.start()], statement.headline[found.end() :]
    return "" if statement.nominal else before, after


def _head(text: str, told: frozenset[str]) -> frozenset[str]:
    """The classes of the last known word of the first phrase that has one."""
    for phrase in _BREAK.split(text):
        for word in reversed(_WORD.findall(phrase)):
            if (known := _classes(word) | _names([word])) & told:
                return known & told
    return frozenset()


def _places(statement: Statement, subject: str) -> frozenset[frozenset[str]]:
    """The places a clause names; one that acts is none."""
    named = {part for place in statement.places for part in place.split()}
    return frozenset(_name(part) for part in named.difference(_WORD.findall(subject)))


def _names(words: Iterable[str]) -> frozenset[str]:
    return frozenset(each for word in words if word[:1].isupper() for each in _name(word))


def _name(word: str) -> frozenset[str]:
    """A name by what its spellings share, and by its beginning, which a land shares with its people: "Norway", "Norwegian"."""
    return frozenset({spelled(word), f"{word[:_BEGINNING].lower()}-"})


def _numbers(statement: Statement) -> frozenset[str]:
    quote, expression = statement.quote, statement.expression
    start, end = (max(0, at - quote.start) for at in (expression.start, expression.end))
    text = f"{quote.exact[:start]} {quote.exact[end:]}"
    return frozenset(number.replace(",", "") for number in _NUMBER.findall(text))


def _senses(words: Iterable[str]) -> frozenset[str]:
    return frozenset(sense for word in words for sense in senses(word.lower()))


def _classes(text: str) -> frozenset[str]:
    return classes(frozenset(_WORD.findall(text)))
