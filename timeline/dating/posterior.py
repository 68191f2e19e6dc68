"""What the clues of an article make of its date together: each weighs every day, and what they leave is a day, an interval or nothing.

The clues are taken as independent (naive Bayes), which the development data bears out: the confidence that comes out is the
share that is right (docs/dating.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from timeline.chrono import Day, Grain, Interval, cycle
from timeline.dating.alike import Alike
from timeline.dating.clue import Clue, Retold, WrittenDay
from timeline.dating.lags import SPAN, Days, Logs
from timeline.dating.told import FIRST
from timeline.model import Dating, Span

_BEFORE, _AFTER = 45, 400  # days around a date that come into question
_SURE = 0.95  # of an interval
_SHORT = 31  # days; of a longer time a month or a year is easier told
_SURE_MONTH, _SURE_YEAR = 0.75, 0.85  # who reads "June 2020" with its confidence is told enough
_LEAST = 1e-4
_ZONES = 1  # day by which it is later elsewhere
_LONGEST = 366  # days; a longer interval says little
_SUPPORTS = 0.5  # what a clue adds, as a natural logarithm, to be named as one of those that gave the date
_SHOWN = 2  # clues that are named
# "Published:" without a time of day may be the day of printing, or of an archive, and needs a second clue.
SECONDED = frozenset({"label"})


@dataclass(frozen=True, slots=True)
class Posterior:
    """How likely each of `days` is; what is missing to 1 is any other day."""

    days: Days
    shares: Logs
    clues: tuple[Clue, ...]

    @property
    def best(self) -> tuple[Day, float]:
        at = int(self.shares.argmax())
        return Day(int(self.days[at])), float(self.shares[at])

    def day(self) -> Dating | None:
        """The likeliest day, however likely it is; None where only prose speaks for it, or what needs a second clue has none."""
        best, share = self.best
        clues = self._grounds(np.array([best.number]))
        own = [clue for clue in clues if not isinstance(clue, Alike)]
        seconded = any(not clue.weak and clue.name not in SECONDED for clue in own)
        if own and (own[0].weak or (own[0].name in SECONDED and not seconded)):
            return None
        return Dating(best, _names(clues), _rounded(share), _evidence(clues))

    def interval(self) -> Dating | None:
        """A few days that hold the date as surely as an interval has to, a month or a year that does, or more days; None
        where there is no such interval of a fair length.
        """
        run = _shortest(self.shares, self.days)
        short = run is not None and (run.length or SPAN) <= _SHORT
        when = run if short else next(self._units(), run)
        if when is None:
            return None
        assert when.start is not None
        assert when.end is not None  # only spans are open
        inside = (self.days >= when.start.number) & (self.days < when.end.number)
        clues = self._grounds(self.days[inside])
        if clues[0].weak:
            return None
        return Dating(None, _names(clues), _rounded(float(self.shares[inside].sum())), _evidence(clues), when)

    def _units(self) -> Iterator[Interval]:
        """The month and the year that hold most."""
        for unit, sure in ((cycle.MONTH, _SURE_MONTH), (cycle.YEAR, _SURE_YEAR)):
            numbers = np.array([unit.index(Day(int(day))) for day in self.days])
            first = int(numbers.min())
            totals = np.bincount(numbers - first, weights=self.shares)
            if totals.max() >= sure:
                yield unit.nth(first + int(totals.argmax()))

    def _grounds(self, at: Days) -> list[Clue]:
        """The clues that speak for some days, the strongest first; one at least."""
        found = [(float(np.mean(c.weigh(at))) - c.elsewhere(), c) for c in self.clues]
        ranked = sorted(found, key=lambda each: -each[0])
        return [c for gain, c in ranked if gain > _SUPPORTS] or [c for _, c in ranked[:1]]


def _names(clues: Sequence[Clue]) -> str:
    """The first clues by name; articles that are alike are named where nothing speaks more clearly."""
    told = [c.name for n, c in enumerate(clues) if n == 0 or not (c.name == "again" or isinstance(c, Alike))]
    return "+".join(list(dict.fromkeys(told))[:_SHOWN])


def _evidence(clues: Sequence[Clue]) -> Span | None:
    """The words of the strongest clue; of the next that has any where it is none of the article's own."""
    if isinstance(clues[0], WrittenDay):
        return clues[0].evidence
    return next((c.evidence for c in clues if c.evidence is not None), None)


def weighed(clues: Sequence[Clue], *, today: Day | None = None) -> Posterior | None:
    """What the clues leave of the days near those that they speak of; None where they speak of none.

    Before they are heard all days are alike. No day after `today` comes into question, nor one before `FIRST`.
    """
    days = _support(clues, today)
    if not len(days):
        return None
    others = next((clue for clue in clues if isinstance(clue, Alike)), None)
    clues = [_expected(clue, others) for clue in clues]
    logs = -np.log(SPAN) + np.sum([clue.weigh(days) for clue in clues], axis=0)
    elsewhere = sum(clue.elsewhere() for clue in clues)
    top = max(float(logs.max()), elsewhere)
    weights = np.exp(logs - top)
    return Posterior(days, weights / (weights.sum() + np.exp(elsewhere - top)), tuple(clues))


def _expected(clue: Clue, others: Alike | None) -> Clue:
    """A clue that others give, with how likely what it says is before it is heard."""
    if not isinstance(clue, Retold):
        return clue
    meant = np.fromiter(sorted(clue.days), np.int64)
    likely = np.exp(others.weigh(meant) if others else np.zeros(len(meant))).sum() / SPAN
    return replace(clue, expected=min(max(float(likely), _LEAST), 1.0))


def _support(clues: Sequence[Clue], today: Day | None) -> Days:
    """The days around those that are written and those of the articles that are alike, and those that others leave."""
    dates = {clue.day for clue in clues if isinstance(clue, WrittenDay)}
    dates |= {clue.other for clue in clues if isinstance(clue, WrittenDay) and clue.other is not None}
    dates |= {day for clue in clues if isinstance(clue, Alike) for day in clue.days}
    numbers = np.array(sorted(day.number for day in dates), dtype=np.int64)
    around = (numbers[:, None] + np.arange(-_BEFORE, _AFTER)).ravel()
    further = [np.fromiter(sorted(clue.days), np.int64) for clue in clues if isinstance(clue, Retold)]
    days = np.unique(np.concatenate([around, *further]))
    days = days[days >= FIRST.number]
    return days if today is None else days[days <= today.number + _ZONES]


def _shortest(shares: Logs, days: Days) -> Interval | None:
    """The shortest run of days that holds enough; None where none of a fair length does."""
    total = np.concatenate([[0.0], np.cumsum(shares)])
    ends = np.searchsorted(total, total[:-1] + _SURE)
    starts = np.flatnonzero(ends < len(total))
    if not len(starts):
        return None
    lengths = days[ends[starts] - 1] - days[starts]
    at = int(starts[lengths.argmin()])
    first, last = Day(int(days[at])), Day(int(days[ends[at] - 1]))
    if last - first >= _LONGEST:
        return None
    return Interval.day(first) if first == last else Interval(first, last + 1, Grain.SPAN)


def _rounded(share: float) -> float:
    return round(min(share, 1.0), 3)
