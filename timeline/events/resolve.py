"""A statement, said on that day, is a mention: pure arithmetic on what was found before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from timeline.chrono import Day, Interval
from timeline.chrono.value import Value, When
from timeline.events.find import dating
from timeline.language import tense as cheap_tense
from timeline.model import Anchor, Article, Expression, Mention, Source, Span, Statement, Status
from timeline.reading import Reading, Said, Tense, Unanchored, anchored, focused


def resolve(article: Article, statements: Iterable[Statement]) -> tuple[Mention, ...]:
    """The mentions of an article, in the order of its text.

    Nothing is guessed: a statement is left out where its words are counted from a date that is not
    known, be it the article's or, for "two days later", the one last mentioned.
    """
    mentions = list[Mention]()
    focus: Interval | None = None
    for statement in statements:
        mention = _mention(article, statement, focus)
        if mention is not None:
            mentions.append(mention)
            focus = mention.source.value
    return tuple(_finest(mentions))


def said_in(
    article: Article, expressions: Iterable[Expression], tenses: Mapping[int, Tense]
) -> tuple[Expression, ...]:
    """The expressions of an article with their meaning; None for those that cannot be known.

    `tenses` tells the tense of the governing verb by the offset of an expression; for the others
    the words around them do.
    """
    out = list[Expression]()
    focus: Interval | None = None
    for expression in expressions:
        tense = tenses.get(expression.start)
        if tense is None:
            tense = cheap_tense(article.draft.text, expression.start, expression.end)
        said = Said(article.anchor(expression.start).day, tense, focus)
        meaning = _meaning(expression.reading, said)
        if isinstance(meaning, When):
            focus = meaning.interval
        out.append(replace(expression, meaning=meaning))
    return tuple(out)


def open_expressions(article: Article, expressions: Iterable[Expression]) -> tuple[Expression, ...]:
    """Those that would be dates if it were known when they were said."""
    return tuple(
        e
        for e in expressions
        if e.meaning is None
        and article.anchor(e.start).day is None
        and anchored(e.reading)
        and not focused(e.reading)
    )


def _meaning(reading: Reading, said: Said) -> Value | None:
    if said.focus is None and focused(reading):
        return None
    try:
        return reading.at(said)
    except Unanchored:
        return None


def _mention(article: Article, statement: Statement, focus: Interval | None) -> Mention | None:
    expression = statement.expression
    reading = dating(expression)
    assert reading is not None  # a statement is made of expressions that date something
    given = article.anchor(expression.start)
    value = _meaning(reading, Said(given.day, statement.tense, focus))
    if not isinstance(value, When):
        return None
    anchor = _anchor(reading, given, focus)
    source = Source(
        article=article.id,
        quote=statement.quote,
        anchor=anchor,
        value=value.interval,
        expression=_span(expression),
        predicate=statement.predicate,
        rule=expression.rule if expression.outer is None else expression.outer.rule,
        confidence=round(expression.confidence * anchor.confidence, 3),
    )
    return Mention(statement, source, _status(statement, value.interval, given.day), given.day)


def _anchor(reading: Reading, given: Anchor, focus: Interval | None) -> Anchor:
    """What the reading was counted from."""
    if not anchored(reading):
        return Anchor("none")
    if focused(reading) and focus is not None:
        return Anchor("previous", focus.start)
    return given


def _span(expression: Expression) -> Span:
    return Span(expression.text, expression.start, expression.end)


def _status(statement: Statement, when: Interval, published: Day | None) -> Status:
    """What lies after the day of writing is planned, whatever the verb's form."""
    ahead = published is not None and when.start is not None and when.start > published
    if ahead and statement.status is Status.OCCURRED:
        return Status.PLANNED
    return statement.status


def _finest(mentions: list[Mention]) -> Iterator[Mention]:
    """Of the dates that one predicate bears, those that no finer one explains ("on Monday, earlier this week")."""
    for mention in mentions:
        if not any(_explains(other, mention) for other in mentions):
            yield mention


def _explains(finer: Mention, coarse: Mention) -> bool:
    a, b = finer.source, coarse.source
    same = a.predicate is not None and a.predicate == b.predicate
    return same and a.value != b.value and b.value.contains(a.value)
