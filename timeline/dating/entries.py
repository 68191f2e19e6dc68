"""The entries of a live report, each with the day of the week on its stamp."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.chrono import Day
from timeline.dating import datestring
from timeline.language import Stamp, stamps
from timeline.model import DatedSection, Dating, Draft, Section, Span

ENTRY = 0.9  # of the article's confidence: not measured; a report that runs for more than three days is read wrongly
_WEEK = 7


def entries(draft: Draft, article: Dating) -> Iterator[DatedSection]:
    """What stands below each stamp that tells a day, dated by it.

    A day of the week is the one nearest to the article's; of two, as two places have them, it is the later: what is said
    of the earlier one then lies behind it. None where the article is undated.
    """
    if article.day is None:
        return
    told = [(s, day) for s in stamps(draft.text) if (day := _day(s, article.day)) is not None]
    ends = [*(s.start for s, _ in told[1:]), len(draft.text)][: len(told)]
    for (stamp, day), end in zip(told, ends, strict=True):
        evidence = Span.of(draft.text, stamp.start, stamp.end)
        yield DatedSection(
            Section(stamp.start, end), Dating(day, "entry", article.confidence * ENTRY, evidence)
        )


def _day(stamp: Stamp, published: Day) -> Day | None:
    if stamp.date:
        return datestring.read(stamp.date)
    return max((_nearest(published, weekday) for weekday in stamp.weekdays), default=None)


def _nearest(day: Day, weekday: int) -> Day:
    """The day of that name that is at most three days away."""
    return day + ((weekday - day.weekday + _WEEK // 2) % _WEEK - _WEEK // 2)
