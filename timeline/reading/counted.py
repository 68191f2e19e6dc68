"""Readings counted from the day of saying: "last year", "next Friday", a bare "Tuesday" or "May 3".

In a narrative, what is named without its year lies in or near the date that the text has reached.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.chrono import cycle
from timeline.chrono.cycle import Cycle
from timeline.chrono.day import Day
from timeline.chrono.interval import Interval
from timeline.chrono.value import Ref, Value, When
from timeline.reading.base import Reading, Said, Tense

_ENDLESS = 10**9
_YEAR = 366  # days
_MONTHS = 92  # days: a season
_SOON = 33  # days: a month, and a few more
_AGAINST = 60  # days by which a date without its year may lie against the verb, which the parse may have found for it by mistake
_FAR = 150  # days; what was still to come then may be over now: "it was planned for May 3"
_ONWARD = 1.3  # the best of six values on histories; from 1 to 3 it made less than a point


@dataclass(frozen=True, slots=True)
class Shift(Reading):
    """`steps` repetitions from the present one: "last year", "three days ago".

    No calendar that we write to goes beyond years of four digits: "999,999 years ago" is no date.
    """

    cycle: Cycle
    steps: int

    def at(self, said: Said) -> When | None:
        found = self.cycle.nth(self.cycle.index(said.today) + self.steps)
        named = (
            found.start is not None
            and found.last is not None
            and abs(found.start.year) <= 9999 >= abs(found.last.year)
        )
        return When(found) if named else None


@dataclass(frozen=True, slots=True)
class Today(Reading):
    """ "Today": the day of saying; a history means its reader's time."""

    def at(self, said: Said) -> Value:
        return When(cycle.DAY.at(said.today)) if said.frame is None else Ref.PRESENT


@dataclass(frozen=True, slots=True)
class Present(Reading):
    """The unit that is running: "the end of the month"; a narrative counts from the date it has reached."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        frame = said.frame
        return When(self.cycle.at(said.today if frame is None or frame.start is None else frame.start))


@dataclass(frozen=True, slots=True)
class Last(Reading):
    """The nearest repetition that is over: "last Friday", "last April"."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        return When(self.cycle.before(said.today))


@dataclass(frozen=True, slots=True)
class Next(Reading):
    """The nearest repetition still to begin: "next Friday"."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        return When(self.cycle.after(said.today + 1))


@dataclass(frozen=True, slots=True)
class Nearest(Reading):
    """The fewest days away, before or after: "May 3" without a year; against the verb only within two months."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        if framed := _framed(self.cycle, said):
            return framed
        found = self.cycle.nearest(said.today)
        ahead = 0 if found.start is None else found.start - said.today
        if ahead > _AGAINST and said.tense is Tense.PAST:
            return When(self.cycle.before(said.today))
        if ahead < (-_AGAINST if said.ahead else -_FAR) and said.tense is Tense.FUTURE:
            return When(self.cycle.after(said.today))
        return When(found)


@dataclass(frozen=True, slots=True)
class LatestWeekday(Reading):
    """A bare "Tuesday": today or one of the six days before, unless the verb looks ahead.

    A narrative that has told no month, only a year, says nothing of which Tuesday it was.
    """

    cycle: Cycle

    def at(self, said: Said) -> When:
        near = said.frame is not None and (said.frame.length or _ENDLESS) <= _MONTHS
        if near and (framed := _framed(self.cycle, said)):
            return framed
        if said.tense is Tense.FUTURE:
            return When(self.cycle.after(said.today))
        return When(self.cycle.at(said.today))


@dataclass(frozen=True, slots=True)
class ThisCycle(Reading):
    """ "This Sunday": the one to come, unless the verb looks back."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        if said.tense is Tense.PAST:
            return When(self.cycle.at(said.today))
        return When(self.cycle.after(said.today))


@dataclass(frozen=True, slots=True)
class ByTense(Reading):
    """A bare "April": the latest that has begun, unless the verb looks ahead or the next is near.

    Who means the one of eleven months ago says "last April".
    """

    cycle: Cycle

    def at(self, said: Said) -> When:
        if framed := _framed(self.cycle, said):
            return framed
        here = self.cycle.at(said.today)
        following = self.cycle.after(said.today)
        if said.today in here or following.start is None:
            return When(here)
        near = 0 if said.tense is Tense.PAST else 2 * _SOON
        if said.tense is Tense.FUTURE or following.start - said.today <= near:
            return When(following)
        return When(here)


@dataclass(frozen=True, slots=True)
class Overnight(Reading):
    """The evening of the night that is nearest: the one that has passed, unless the verb looks ahead."""

    def at(self, said: Said) -> When:
        back = 0 if said.tense is Tense.FUTURE else 1
        return When(cycle.DAY.nth(cycle.DAY.index(said.today) - back))


@dataclass(frozen=True, slots=True)
class Reported(Reading):
    """A bare "third quarter": the latest that has begun; where the verb looks ahead, as at a report to come, the nearest."""

    cycle: Cycle

    def at(self, said: Said) -> When:
        if framed := _framed(self.cycle, said):
            return framed
        here = self.cycle.at(said.today)
        ahead = said.tense is Tense.FUTURE and said.today not in here
        return When(self.cycle.nearest(said.today) if ahead else here)


def _framed(cycle: Cycle, said: Said) -> When | None:
    """The repetition in or near the date that a narrative has reached; None in news."""
    frame = said.frame
    if frame is None or frame.start is None or (frame.length or _ENDLESS) > _YEAR:
        return None
    inside = cycle.within(frame)
    if inside is not None:
        return When(inside)
    found = _onward(cycle, frame.start)
    if (
        said.tense is Tense.PAST
        and said.day is not None
        and found.start is not None
        and found.start > said.day
    ):
        return When(cycle.before(said.day))
    return When(found)


def _onward(cycle: Cycle, day: Day) -> Interval:
    """The nearest repetition, a step back counting for more than one ahead: histories go forward."""
    here = cycle.index(day)
    back, ahead = cycle.nth(here), cycle.nth(here + 1)
    if back.start is None or ahead.start is None or day in back:
        return back
    return back if (day - back.start) * _ONWARD <= ahead.start - day else ahead
