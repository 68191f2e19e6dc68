"""Dates that what is told of them belies: done, though the day is still to come, or so now, though the month is long past."""

from __future__ import annotations

from timeline.chrono import Day, Grain, Interval
from timeline.events.grammar.words import ARRANGING
from timeline.model import Statement, Status
from timeline.reading import Tense

_LONG_PAST = 60  # days: of 2,280 headlines judged by hand half of those in the present of an older month or year failed
_AHEAD = 2  # days by which an article's date may lag behind what it tells


def belies(statement: Statement, looks: Tense, when: Interval, published: Day | None) -> bool:
    """Whether it is told as done though its date lies days ahead, or as what is so though that month or year is long past: the date
    belongs to something else, or was counted from the wrong day.

    `looks` is which way the words look, `published` the last day on which it can have been written.
    """
    coarse = when.last if statement.present and when.grain is not Grain.DAY else None
    if coarse is not None and published is not None and published - coarse > _LONG_PAST:
        return True
    done = looks is Tense.PAST and statement.status is Status.OCCURRED
    if not done or published is None or when.start is None or statement.lemma in ARRANGING:
        return False
    return when.start - published > _AHEAD
