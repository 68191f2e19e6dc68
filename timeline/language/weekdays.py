"""Words that a parser hangs from a time though they only follow it, or stand before it: "an envoy to Norway Monday" went to Norway."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.language.port import Token
from timeline.language.speakers import SPEAKING
from timeline.language.tree import NOMINAL, first_of, has, verb_above

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_TIMES = _WEEKDAYS | frozenset("day week weekend month year hour morning afternoon evening night".split())
_DEICTIC = frozenset({"last", "next", "this"})
_OF = frozenset(
    "accuse suspect warn remind convict acquit inform".split()
)  # verbs that say nothing, or less, without "of"
_NAMES = frozenset({"GPE", "LOC", "FAC", "ORG", "PERSON"})


def named_before(tokens: Sequence[Token]) -> Iterator[Token]:
    """A name that stood before a weekday as if it were its kind takes the weekday's place, which goes to the verb."""
    for day in tokens:
        name = tokens[day.index - 1] if day.index else day
        verb = verb_above(tokens, day)
        if day.text.lower() not in _WEEKDAYS or day.head == day.index or verb is None:
            continue
        named = name.dep in ("compound", "nmod") and name.entity in _NAMES and day.entity in ("", "DATE")
        if name.head != day.index or not named:
            continue
        yield from (replace(t, head=name.index) for t in tokens[: name.index] if t.head == day.index)
        yield replace(name, head=day.head, dep=day.dep)
        yield replace(day, head=verb.index, dep="npadvmod")


def of_behind(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "Of" behind a weekday goes on with the noun before it: "took control Saturday of the port", "the bombings this month of two mills"."""
    for of in tokens[2:]:
        noun, day = tokens[of.index - 2 : of.index]
        if of.text == "of" and day.text.lower() in _WEEKDAYS and of.head == day.index and noun.pos in NOMINAL:
            yield replace(of, head=noun.index)
        event = tokens[of.index - 3]
        deictic = noun.text.lower() in _DEICTIC and day.lemma.lower() in _TIMES
        if of.text == "of" and of.head == day.index and deictic and of.index > 2 and event.pos in NOMINAL:
            yield replace(of, head=event.index)
            continue
        verb = verb_above(tokens, day)
        if of.text == "of" and of.head == day.index and _lacks_of(day, verb):
            yield replace(of, head=verb.index if verb else of.head)


def _lacks_of(day: Token, verb: Token | None) -> bool:
    """Whether "of" behind a time is that of the verb: "accused the guild at the weekend of hoarding"."""
    wants = verb is not None and verb.lemma in _OF
    return wants and day.lemma.lower() in _TIMES and day.dep in ("pobj", "npadvmod")


def number_behind(tokens: Sequence[Token]) -> Iterator[Token]:
    """A number behind a weekday counts the noun behind it: "said on Monday 65 people had left"."""
    for day, number, noun in zip(tokens, tokens[1:], tokens[2:], strict=False):
        counts = number.tag == "CD" and number.head == day.index and noun.tag == "NNS"
        if counts and day.text.lower() in _WEEKDAYS and noun.lemma.lower() not in _TIMES:
            yield replace(number, head=noun.index, dep="nummod")


def said_behind(tokens: Sequence[Token]) -> Iterator[Token]:
    """What was said stands behind the day when it was said, or the occasion, and does not tell which: "told the council on Monday the ship
    had sunk", "told reporters at a briefing that the ship had sunk".
    """
    for clause in tokens:
        noun = tokens[clause.head]
        says = verb_above(tokens, noun)
        if clause.dep != "relcl" or says is None or says.lemma not in SPEAKING | {"tell"}:
            continue
        subject = next(
            (t for t in tokens if t.head == clause.index and t.dep in ("nsubj", "nsubjpass")), None
        )
        if subject is None or subject.tag in ("WDT", "WP") or has(tokens, says, "ccomp"):
            continue
        before = tokens[max(first_of(tokens, subject) - 1, 0)]
        that = before.text == "that" and before.head == clause.index
        if that and noun.dep == "pobj" and (before.dep == "mark" or says.lemma == "tell"):
            yield replace(before, tag="IN", dep="mark")
            yield replace(clause, dep="ccomp", head=says.index)
        elif before.index == noun.index and noun.text.lower() in _WEEKDAYS:
            yield replace(clause, dep="ccomp", head=says.index)
