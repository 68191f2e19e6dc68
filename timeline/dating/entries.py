"""The entries of a live report, each with the day of the week on its stamp."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.chrono import Day
from timeline.language import stamps
from timeline.model import DatedSection, Dating, Draft, Section, Span

ENTRY = 0.9  # of the article's confidence: not measured; a report that runs for more than three days is read wrongly
_WEEK = 7


def entries(draft: Draft, article: Dating) -> Iterator[DatedSection]:
    """What stands below each stamp that names a day of the week, dated by it: by that day, nearest to the article's.

    Of two days, as two places have them, the later: what is said of the earlier one then lies behind it. None where the
    article is undated.
    """
    if article.day is None:
        return
    named = [s for s in stamps(draft.text) if s.weekdays]
    ends = [*(s.start for s in named[1:]), len(draft.text)][: len(named)]
    for stamp, end in zip(named, ends, strict=True):
        evidence = Span.of(draft.text, stamp.start, stamp.end)
        day = max(_nearest(article.day, weekday) for weekday in stamp.weekdays)
        dating = Dating(day, "entry", article.confidence * ENTRY, evidence)
        yield DatedSection(Section(stamp.start, end), dating)


def _nearest(day: Day, weekday: int) -> Day:
    """The day of that name that is at most three days away."""
    return day + ((weekday - day.weekday + _WEEK // 2) % _WEEK - _WEEK // 2)
