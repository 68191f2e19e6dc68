"""Mentions of a small story, by their words alone."""

from __future__ import annotations

from tests.merge.merged import merge
from timeline.chrono import Day, Interval, cycle, edtf
from timeline.chrono.value import Ref
from timeline.model import Anchor, Expression, Mention, Source, Span, Statement, Status
from timeline.reading import Fixed

MONDAY = Day.of(2024, 5, 6)


def mention(
    words: str, when: Interval, *, article: str = "a", at: int = 0, status: Status = Status.OCCURRED
) -> Mention:
    """A mention whose headline, sentence and content words are the given words."""
    text = words
    lemmas = frozenset(text.lower().split())
    expression = Expression(at, at + 3, "Mon", "weekday", Fixed(Ref.PRESENT))
    quote = Span(text, at, at + len(text))
    statement = Statement(expression, quote, None, text.split()[1], text, lemmas=lemmas, context=lemmas)
    source = Source(article, quote, Anchor("none"), when, Span("Mon", at, at + 3))
    return Mention(statement, source, status, MONDAY)


DAY = Interval.day(MONDAY)
WEEK = cycle.WEEK.at(MONDAY)
YEAR = cycle.YEAR.at(MONDAY)
STORY = [
    mention("Miners occupied the eastern shaft", DAY, article="a"),
    mention("Miners occupied the shaft overnight", DAY, article="b"),
    mention("Parliament passed a fishing quota", DAY, article="c"),
    mention("Miners occupied the eastern shaft again", WEEK.about(), article="d"),
    mention("Parliament debated a motorway", YEAR, article="e"),
    mention("Glaciers shrank in the north", cycle.DAY.at(MONDAY + 1), article="f"),
]


def told(mentions: list[Mention]) -> list[tuple[str, list[str]]]:
    return [(edtf.write(e.when), sorted(s.article for s in e.sources)) for e in merge(mentions)]
