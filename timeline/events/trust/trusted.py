"""Which headlines are trusted: what is no sentence when parsed alone is none, and what is doubtful is told once more.

Time words lead a small parser astray ("an envoy charged Friday"), and cutting them out tears what stood around them. So a sentence
whose headline is doubtful, or that has none, is read again without them (`bared`), and the better of both headlines is kept.
That both differ is itself a reason to doubt either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.events.attaching.attach import Dated
from timeline.events.grammar.labels import VERBAL
from timeline.events.headline.flaws import HOPELESS, Told
from timeline.events.headline.headline import headline
from timeline.events.naming.earlier import Earlier, Usage
from timeline.events.naming.usage import relabelled
from timeline.events.statement import readable
from timeline.events.trust.bared import bared
from timeline.events.trust.doubt import DIFFERS, doubt, doubts
from timeline.events.trust.standing import sound
from timeline.language import Parser, Sentence
from timeline.model import Statement

_AGAIN = 0.1  # doubt from which a sentence is read again
_ANEW = 0.2  # doubt up to which a headline is taken where there was none
_BETTER = 0.05  # by so much the second headline must be less doubtful


@dataclass(frozen=True, slots=True)
class Headed:
    """A statement with the number of its text, the sentence it was told from, what is dated in that, its time words, and the sentences before."""

    number: int
    statement: Statement
    sentence: Sentence
    dated: Dated | None
    drop: frozenset[int] = frozenset()
    before: Earlier = field(default_factory=Earlier)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A headline with the sentence it was told from, what is dated in that, and what is known of it: its main verb when it is parsed alone.

    `fits` is False for what is no headline; `usage` is that of the article.
    """

    told: Told
    sentence: Sentence
    dated: Dated
    clues: Mapping[str, float] = field(default_factory=dict)
    verb: str = ""
    fits: bool = True
    usage: Usage = field(default_factory=Usage)

    @property
    def doubt(self) -> float:
        return doubt(self.clues) if self.fits else 1.0


def trusted(found: Iterable[Headed], parser: Parser, sure: float = 0.0) -> Iterator[tuple[int, Statement]]:
    """Statements with the number of their text, with a headline only where it is a sentence and as sure as `sure`, 0 to 1.

    Without a parser all are kept as they are.
    """
    found = list(found)
    first = _judged([_first(each) for each in found], parser)
    unsure = [n for n, reading in enumerate(first) if reading is not None and reading.doubt >= _AGAIN]
    second = _judged(_second([found[n] for n in unsure], parser), parser)
    anew = dict(zip(unsure, second, strict=True))
    for number, (each, reading) in enumerate(zip(found, first, strict=True)):
        if reading is None:
            yield each.number, each.statement
        else:
            yield each.number, _stated(each.statement, _better(reading, anew.get(number)), sure)


def _first(each: Headed) -> _Reading | None:
    """The headline of a statement as told; None where there was no parser."""
    if each.dated is None or not each.sentence.tokens:
        return None
    statement = each.statement
    told = Told(statement.headline, statement.flaws, statement.happens)
    return _Reading(told, each.sentence, each.dated, fits=bool(statement.headline), usage=each.before.usage)


def _second(found: Sequence[Headed], parser: Parser) -> list[_Reading | None]:
    """The headlines of sentences read without their time words; None where that cannot be done."""
    left = [
        None
        if each.dated is None or each.dated.nominal
        else bared(each.sentence, each.drop, each.dated.predicate)
        for each in found
    ]
    parsed = _parsed((text.text for text in left if text is not None), parser)
    out: list[_Reading | None] = []
    for each, text in zip(found, left, strict=True):
        if text is None or each.dated is None:
            out.append(None)
            continue
        s = parsed[text.text]
        verb = next((t for t in s.tokens if t.start == text.starts[each.dated.predicate]), None)
        if verb is None or verb.pos not in VERBAL:
            out.append(None)
            continue
        dated = Dated(verb.index, nominal=False, entry=each.dated.entry)
        told = headline(s, dated, frozenset(), each.before)
        fits = readable(told) and bool(told.text)
        out.append(_Reading(told, s, dated, fits=fits, usage=each.before.usage))
    return out


def _judged(readings: Sequence[_Reading | None], parser: Parser) -> list[_Reading | None]:
    """Readings with what speaks for and against their headlines, once these are parsed alone."""
    parsed = _parsed((_alone(r.told) for r in readings if r is not None and r.fits), parser)
    return [None if r is None else _weighed(r, parsed.get(_alone(r.told))) for r in readings]


def _parsed(texts: Iterable[str], parser: Parser) -> dict[str, Sentence]:
    """Texts parsed, each but once."""
    once = list(dict.fromkeys(texts))
    return dict(zip(once, parser.parse(once), strict=True))


def _weighed(reading: _Reading, title: Sentence | None) -> _Reading:
    if not reading.fits or title is None:
        return replace(reading, fits=False)
    title = relabelled(title, reading.usage)
    found = doubts(title, reading.sentence, reading.dated)
    return replace(reading, clues=found, verb=_verb(title), fits=sound(title))


def _better(first: _Reading, second: _Reading | None) -> _Reading:
    """The less doubtful of two readings; where they differ both are doubted.

    The second must tell of the verb that is dated: without its time a participle may only describe ("a law signed protects").
    """
    if second is None or not second.fits:
        return first
    dated = second.sentence.tokens[second.dated.predicate].text.lower()
    if not first.fits:
        return second if second.doubt < _ANEW and second.verb == dated else first
    if second.told.text == first.told.text:
        # The date that heads a line of a chronology is a sentence of its own to the parser.
        return second if first.dated.entry and second.doubt < first.doubt else first
    if _unhelped(first, second):
        return first
    better = second.doubt < first.doubt - _BETTER and second.verb in (dated, first.verb)
    best = second if better else first
    return replace(best, clues={**best.clues, DIFFERS: 1.0})


def _unhelped(first: _Reading, second: _Reading) -> bool:
    """Whether the second took a participle behind a comma for a past: "the wall, finished at a great cost, was flooded"."""
    s, verb = first.sentence, first.dated.predicate
    behind = verb > 0 and s.tokens[verb - 1].text == "," and s.tokens[verb].tag == "VBN"
    return behind and re.sub(r" (?:was|were)\b", "", first.told.text, count=1) == second.told.text


def _stated(statement: Statement, reading: _Reading, sure: float) -> Statement:
    """A statement with the headline of a reading, or with none."""
    if not reading.fits or 1 - reading.doubt < sure:
        return replace(statement, headline="", flaws=HOPELESS)
    told = reading.told
    return replace(
        statement,
        headline=told.text,
        flaws=told.flaws,
        happens=told.happens,
        doubt=round(reading.doubt, 3),
    )


def _alone(told: Told) -> str:
    """The clause that stands over the event, as a sentence; a noun becomes one once it has happened."""
    return f"{told.text if told.happens is None else told.happens[0]}."


def _verb(title: Sentence) -> str:
    """The main verb of a headline, in lower case."""
    return next((t.text.lower() for t in title.roots()), "")
