"""Times counted from an event that the words behind them name: "two days after the storm", "on the eve of the vote".

Which event that is the parse tells, and when it was the article. Where it does not, they are a length, or nothing.
"""

from __future__ import annotations

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Duration
from timeline.reading import About, Clock, Fixed, FromEvent, Reading, Shift, Since, ThatEvent
from timeline.rules.en.ago import distance
from timeline.rules.en.durations import lasting
from timeline.rules.rule import rule

_CYCLES = {
    "{}D": cycle.DAY,
    "{}W": cycle.WEEK,
    "{}M": cycle.MONTH,
    "{}Y": cycle.YEAR,
    "{}DE": cycle.DECADE,
    "{}CE": cycle.CENTURY,
}
_DAY = 24  # hours


def _distance(length: str, number: int, about: bool) -> Reading | None:  # as the slot gives it
    """So many units from an event, back where negative; hours and minutes lie on its day, unless they make whole days."""
    if length in ("T{}H", "T{}M"):
        days = abs(number) // _DAY if length == "T{}H" else 0
        far: Reading = Shift(cycle.DAY, days if number > 0 else -days)
    elif length == "{}F":
        far = Shift(cycle.WEEK, 2 * number)
    elif length in _CYCLES:
        far = distance(_CYCLES[length], number)
    else:
        return None
    alone = lasting(length, abs(number))
    return FromEvent(About(far) if about else far, alone.value if isinstance(alone, Fixed) else None)


@rule("[{about}] ({number}|a|an) {length_after}", examples={}, rejects=["five ships after the storm"])
def length_after_event(length_after: str, number: int = 1, about: bool = False) -> Reading | None:
    """The "two days" of "two days after the storm": a distance ahead from an event."""
    return _distance(length_after, number, about)


@rule("[{about}] ({number}|a|an) {length_before}", examples={}, rejects=["five ships before the storm"])
def length_before_event(length_before: str, number: int = 1, about: bool = False) -> Reading | None:
    """The "two days" of "two days before the storm": a distance back from an event."""
    return _distance(length_before, -number, about)


@rule("{hours_beside}", examples={}, rejects=["office hours"], confidence=0.8)
def hours_beside_event(hours_beside: int) -> Reading:
    """The "hours" of "hours after the crash": the day of an event."""
    return FromEvent(Shift(cycle.DAY, 0), Duration("PTXH"))


@rule("the {part_after}", examples={}, rejects=["the ship after the storm"])
def part_after_event(part_after: Cycle | str) -> Reading:
    """The "day" or the "morning" of "the day after the storm": that which follows an event."""
    return _part(part_after, 1)


@rule("the {part_before}", examples={}, rejects=["the ship before the storm"])
def part_before_event(part_before: Cycle | str) -> Reading:
    """The "day" or the "night" of "the day before the storm": that which goes before an event."""
    return _part(part_before, -1)


@rule("[the] {part_of}", examples={}, rejects=["the day of the week"])
def part_of_event_day(part_of: Cycle | str | None) -> Reading:
    """The day, a part of the day or the eve of an event: "on the night of the storm"."""
    return FromEvent(Shift(cycle.DAY, -1)) if part_of is None else _part(part_of, 0)


def _part(part: Cycle | str, steps: int) -> Reading:
    """A unit or a part of a day, so many units or days from an event."""
    if isinstance(part, str):
        return FromEvent(Clock(Shift(cycle.DAY, steps), part))
    return FromEvent(Shift(part, steps))


@rule("{event_day}", examples={}, rejects=["a sunny day"])
def day_of_event(event_day: int) -> Reading:
    """A day that is called after an event: "on polling day"."""
    return FromEvent(Shift(cycle.DAY, event_day))


@rule("{since_event}", examples={}, rejects=["since then"])
def since_event(since_event: str) -> Reading:
    """The "since" of "since the storm": from an event on."""
    return Since(ThatEvent())
