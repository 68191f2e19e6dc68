"""What an event takes from its mentions: the date, the title, the status, who and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from timeline.chrono import Interval
from timeline.merge.cluster import key as cluster_key
from timeline.merge.dates import agreed, alternatives, supports, told_at
from timeline.merge.importance import PRECISE, Measure
from timeline.merge.naming import name
from timeline.model import LONGEST_HEADLINE, Certainty, Event, Mention, Source, Status

_T = TypeVar("_T", bound=Hashable)
_UNCERTAIN = 0.6  # below this confidence a date is shown as uncertain
_AHEAD = frozenset({Status.PLANNED, Status.CONDITIONAL})
_VAGUE = frozenset("he she it they his her its their this that these those which who we i".split())


def event(mentions: Sequence[Mention], central: Sequence[float], measure: Measure) -> Event:
    """The event that these mentions, in canonical order, tell of.

    `central` says how like the others each is, 0 to 1; `measure` knows the mentions of the whole build.
    """
    when = agreed(mentions)
    status = _status(mentions, when)
    best = _best(mentions, central, status)
    confidence = max(m.source.confidence for m in mentions if supports(m.source.value, when))
    return Event(
        id=name(mentions[0]),
        when=when,
        title=_title(best, status),
        description=best.statement.quote.exact,
        status=status,
        sources=tuple(_source(m, when) for m in sorted(mentions, key=lambda m: (m is not best, _told(m)))),
        certainty=_certainty(when, confidence),
        entities=_by_count(e for m in mentions for e in m.statement.entities),
        places=_by_count(p for m in mentions for p in m.statement.places),
        alternatives=alternatives(mentions, when),
        confidence=round(confidence, 3),
        importance=measure.importance(mentions, when),
    )


def _best(mentions: Sequence[Mention], central: Sequence[float], status: Status) -> Mention:
    """The mention whose headline titles the event: one of its status, as "will meet" is no title for what has happened."""
    pairs = list(zip(mentions, central, strict=True))
    titled = [pair for pair in pairs if pair[0].statement.headline] or pairs
    told = [pair for pair in titled if pair[0].status is status] or titled
    return max(told, key=lambda pair: (_quality(*pair), cluster_key(pair[0])))[0]


def _title(mention: Mention, status: Status) -> str:
    """The headline; a noun becomes a clause, where that fits."""
    statement = mention.statement
    if statement.happens is None or not statement.headline:
        return statement.headline
    done, planned = statement.happens
    clause = planned if status in _AHEAD else done
    return clause if len(clause) <= LONGEST_HEADLINE else statement.headline


def _source(mention: Mention, when: Interval) -> Source:
    return replace(mention.source, supports=supports(mention.source.value, when))


def _told(mention: Mention) -> tuple[str, int]:
    return mention.source.article, mention.source.quote.start


def _quality(mention: Mention, central: float) -> float:
    """The best headline: a clause, with few flaws and little doubt, a named subject, near to what all say, neither curt nor coarse."""
    statement = mention.statement
    headline = statement.headline
    score = 4 * central
    score += 1.5 * (not statement.nominal)
    score += 1.5 * bool(statement.entities or statement.places)
    score -= 0.75 * min(statement.flaws, 4) + 4 * statement.doubt
    score -= 1.5 * (len(headline) < 20)
    score -= 2 * (headline.partition(" ")[0].lower() in _VAGUE)
    score -= 0.5 * any(mark in headline for mark in '"“”') + 1.5 * (":" in headline)
    score += 0.5 * PRECISE.get(told_at(mention.source.value).grain, 0.0)
    return score


def _status(mentions: Sequence[Mention], when: Interval) -> Status:
    """What was planned and is then reported has occurred; otherwise what most say."""
    counts = Counter(m.status for m in mentions)
    if counts[Status.OCCURRED] and when.end is not None:
        counts[Status.PLANNED] = counts[Status.ONGOING] = 0
    order = list(Status)
    return max(order, key=lambda s: (counts[s], -order.index(s)))


def _certainty(when: Interval, confidence: float) -> Certainty:
    if when.approximate:
        return Certainty.APPROXIMATE
    return Certainty.UNCERTAIN if confidence < _UNCERTAIN else Certainty.CERTAIN


def _by_count(items: Iterable[_T]) -> tuple[_T, ...]:
    """Each once, the most frequent first, then in the order of their names."""
    counts = Counter(items)
    return tuple(sorted(counts, key=lambda item: (-counts[item], str(item))))
