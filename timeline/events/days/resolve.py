"""A statement whose expression has a meaning is a mention: pure arithmetic on what was found before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from timeline.chrono import Day, Grain, Interval
from timeline.chrono.value import When
from timeline.events.days.belied import belies
from timeline.events.days.timed import on_known_days
from timeline.language import direction
from timeline.model import Anchor, Article, Expression, Mention, Source, Span, Statement, Status
from timeline.reading import Between, Tense, anchored, focused

# How far a date that is taken over is to be trusted, of what its expression or the article's date was.
_FROM_FOCUS = 0.5
_FROM_ARTICLE = 0.4
# What may stand between two dates that are told of one predicate: "in 2013 and again two years later".
_JOINS = re.compile(
    r"(?:[\s,;/–—-]*[^\W\d_]*){0,3}[\s,;/–—-]*|.{0,80}[\s,;](?:and|or|then|until|to)\b(?:\s+[^\W_]+%?){0,4}\s*",
    re.DOTALL,
)


def resolve(
    article: Article, statements: Iterable[Statement], expressions: Iterable[Expression]
) -> tuple[Mention, ...]:
    """The mentions of an article, in the order of its text; `expressions` are its own with their meaning.

    Nothing is guessed: a statement is left out where its words are counted from a date that is not
    known, be it the article's or, for "two days later", the one last mentioned.
    """
    meant = {e.start: e for e in expressions}
    found = (
        _inferred(article, s, meant) if s.inferred else _mention(article, s, meant[s.expression.start])
        for s in statements
        if s.inferred or s.expression.start in meant
    )
    text = article.draft.text
    known = list(on_known_days(text, (m for m in found if m is not None), meant))
    return tuple(_finest(list(_nearest(text, known))))


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


def _mention(article: Article, statement: Statement, expression: Expression) -> Mention | None:
    outer = expression.outer if statement.expression.outer is not None else None
    value = expression.meaning if outer is None else outer.meaning
    if not isinstance(value, When):
        return None
    anchor = expression.anchor or Anchor("none")
    given = article.anchor(expression.start)
    looks = direction(article.draft.text, expression.start, expression.end, statement.tense)
    if belies(statement, looks, value.interval, _latest(given)):
        return None
    source = Source(
        article=article.id,
        quote=statement.quote,
        anchor=anchor,
        value=_interval(value),
        expression=_words(article, statement, expression),
        predicate=statement.predicate,
        rule=expression.rule if outer is None else outer.rule,
        confidence=round(expression.confidence * anchor.confidence, 3),
    )
    status = _status(statement, looks, value.interval, _latest(given))
    return Mention(statement, source, status, given.day)


def _latest(given: Anchor) -> Day | None:
    """The last day on which it can have been written; None where nothing is known of that."""
    return given.day if given.within is None else given.within.last


def _interval(value: When) -> Interval:
    """The days that are meant; "at about 5.40" leaves no doubt of the day."""
    return replace(value.interval, approximate=False) if value.clock.startswith("T") else value.interval


def _inferred(article: Article, statement: Statement, meant: Mapping[int, Expression]) -> Mention | None:
    """A mention with the article's date, or with the day of the sentence before; None where that is no day."""
    lent = statement.expression
    given = article.anchor(lent.start)
    if not lent.text:
        if given.day is None:
            return None
        value, anchor = replace(Interval.day(given.day), approximate=True), given
    else:
        said = meant.get(lent.start)
        when = None if said is None else (said.meaning if said.outer is None else said.outer.meaning)
        if not isinstance(when, When) or when.interval.grain is not Grain.DAY:
            return None
        trust = 1.0 if said is None or said.anchor is None else said.anchor.confidence
        value, anchor = when.interval, Anchor("previous", when.interval.start, trust)
    source = Source(
        article=article.id,
        quote=statement.quote,
        anchor=anchor,
        value=value,
        predicate=statement.predicate,
        confidence=round(
            (_FROM_FOCUS if lent.text else _FROM_ARTICLE) * lent.confidence * anchor.confidence, 3
        ),
    )
    return Mention(statement, source, statement.status, given.day)


def _words(article: Article, statement: Statement, expression: Expression) -> Span:
    """The words that tell the date: of a range with two ends the whole, what is counted from an event with that, else the expression."""
    outer, landmark = expression.outer, statement.landmark
    if landmark is not None and not landmark.turned:
        return Span.of(article.draft.text, expression.start, max(expression.end, landmark.words.end))
    if outer is not None and isinstance(outer.reading, Between):
        return Span.of(article.draft.text, outer.start, outer.end)
    return Span(expression.text, expression.start, expression.end)


def _status(statement: Statement, looks: Tense, when: Interval, published: Day | None) -> Status:
    """What lies after the day of writing is planned, whatever the verb's form, and so is what is set for a time that lasts:
    "called a meeting for later this week".

    `published` is the last day that can be that of writing.
    """
    ahead = published is not None and when.start is not None and when.start > published
    lasts = Tense.FUTURE in (statement.tense, looks if when.start is not None else None)
    if published is not None and when.last is not None and lasts:
        ahead = ahead or when.last > published
    if ahead and statement.status is Status.OCCURRED:
        return Status.PLANNED
    return statement.status


def _nearest(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """Of two dates of one predicate that exclude each other, the one that stands nearer to it, unless both are told of it
    ("on Monday and Tuesday"): the parse hung the other from it by mistake.
    """
    for mention in mentions:
        if not any(_outdone(text, mention, other) for other in mentions):
            yield mention


def _outdone(text: str, mention: Mention, other: Mention) -> bool:
    a, b = mention.source, other.source
    if a.predicate is None or b.predicate is None or a.expression is None or b.expression is None:
        return False
    if a.predicate != b.predicate or a.quote != b.quote:
        return False
    if mention.statement.headline != other.statement.headline:
        return False  # "won silver in 2008 and gold in 2012"
    first, second = sorted((a.expression, b.expression), key=lambda span: span.start)
    apart = not a.value.contains(b.value) and not b.value.contains(a.value)
    if (
        not apart
        or mention.statement.tense is not other.statement.tense
        or _JOINS.fullmatch(text[first.end : second.start])
    ):
        return False
    return _gap(a.expression, a.predicate) > _gap(b.expression, b.predicate)


def _gap(one: Span, other: Span) -> int:
    """How many code points lie between two passages."""
    return max(one.start - other.end, other.start - one.end)


def _finest(mentions: list[Mention]) -> Iterator[Mention]:
    """Of the dates that one predicate bears, those that no finer one explains ("on Monday, earlier this week")."""
    for mention in mentions:
        if not any(_explains(other, mention) for other in mentions):
            yield mention


def _explains(finer: Mention, coarse: Mention) -> bool:
    a, b = finer.source, coarse.source
    same = a.predicate is not None and a.predicate == b.predicate
    return same and a.value != b.value and b.value.contains(a.value)
