"""When the events were from which expressions are counted: of "two days after the storm" the storm, as the same article dates it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.chrono.value import When
from timeline.events.days.dated_event import DatedEvent
from timeline.events.days.saying import said_in
from timeline.model import Article, Draft, Expression, Landmark, Statement, Status

_TRUST = 0.75  # of a date that hangs on which event is meant
_REAL = frozenset({Status.OCCURRED, Status.ONGOING, Status.PLANNED})


def meant_in(
    article: Article,
    expressions: Sequence[Expression],
    statements: Sequence[Statement],
    *,
    narrative: bool = False,
) -> tuple[Expression, ...]:
    """The expressions of an article with meaning and anchor, once its statements are known; see `said_in`.

    What is counted from an event is read again with the dates that the first reading gave to events.
    """
    tenses = {s.expression.start: s.tense for s in statements if not s.inferred}
    meant = said_in(article, expressions, tenses, narrative=narrative)
    events = known(article.draft, statements, {e.start: e for e in meant})
    return said_in(article, expressions, tenses, events, narrative=narrative) if events else meant


def known(
    draft: Draft, statements: Sequence[Statement], meant: Mapping[int, Expression]
) -> dict[int, DatedEvent]:
    """When the event was that each expression is counted from, by the expression's offset; those of which that is not sure are left out.

    It is where the article, or its section, gives the event one date only, however often and exactly: on 5 March, and in March.
    """
    out = dict[int, DatedEvent]()
    for statement in statements:
        landmark = statement.landmark
        if landmark is None:
            continue
        begin = draft.begin(landmark.words.start)
        offsets = [landmark.dated] if landmark.dated is not None else _told(statements, landmark)
        dates = [d for at in offsets if draft.begin(at) == begin and (d := _date(meant.get(at), landmark))]
        if (one := _one(dates)) is not None:
            out[statement.expression.start] = one
    return out


def _told(statements: Iterable[Statement], landmark: Landmark) -> Iterator[int]:
    """The offsets of the expressions by which statements date what may be this event."""
    for statement in statements:
        if statement.names & landmark.names and statement.status in _REAL and _same(statement, landmark):
            yield statement.expression.start


def _same(statement: Statement, landmark: Landmark) -> bool:
    """Whether a statement tells what says which event it is: "the collapse of the Orm dam"."""
    told = {w.lower() for w in statement.lemmas | statement.context}
    told |= {word.lower() for entity in statement.entities for word in entity.name.split()}
    return landmark.which <= told


def _date(expression: Expression | None, landmark: Landmark) -> DatedEvent | None:
    """When an event was that this expression dates."""
    if expression is None:
        return None
    value = expression.meaning if expression.outer is None else expression.outer.meaning
    if not isinstance(value, When):
        return None
    trust = 1.0 if expression.anchor is None else expression.anchor.confidence
    words = "" if landmark.turned else " ".join(landmark.words.exact.split())
    return DatedEvent(value.interval, _TRUST * trust, words, landmark.turned)


def _one(dates: Sequence[DatedEvent]) -> DatedEvent | None:
    """The finest of these dates, where all others hold it; None where two exclude each other."""
    finest = min(dates, key=lambda d: (d.when.grain, -d.trust), default=None)
    if finest is None or not all(d.when.contains(finest.when) for d in dates):
        return None
    return finest
