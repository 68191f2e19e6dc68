"""How a passage came to its date, in words: "the Monday before publication", "complete in itself"."""

from __future__ import annotations

from timeline.chrono import Day, Grain, Interval, cycle
from timeline.exporters.dates import ENGLISH, MONTHS, WEEKDAYS, Names, ends, spell
from timeline.exporters.published import one_of
from timeline.exporters.text import clip, line
from timeline.model import Anchor, Source

NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_UNITS = {
    Grain.WEEKEND: (cycle.WEEKEND, "weekend"),
    Grain.WEEK: (cycle.WEEK, "week"),
    Grain.MONTH: (cycle.MONTH, "month"),
    Grain.QUARTER: (cycle.QUARTER, "quarter"),
    Grain.HALF: (cycle.HALF, "half-year"),
    Grain.YEAR: (cycle.YEAR, "year"),
    Grain.DECADE: (cycle.DECADE, "decade"),
    Grain.CENTURY: (cycle.CENTURY, "century"),
}
_LONGEST_EVENT = 60  # code points
_FAR = {Grain.MONTH: 6, Grain.QUARTER: 2, Grain.HALF: 1}  # further away, people count in years


def resolution(source: Source, event: Interval, names: Names = ENGLISH) -> str:
    """Why the words of a source mean its value; and, where the event has a finer date, that it fits."""
    how = _how(source, names)
    value = source.value
    fits = source.supports and value.contains(event) and (value.start, value.end) != (event.start, event.end)
    return f"{how}; fits {spell(event, names)}" if fits else how


def _how(source: Source, names: Names) -> str:
    anchor = source.anchor
    if anchor.type == "none" or (anchor.day is None and anchor.within is None):
        return "complete in itself" if source.expression else "no date in the passage"
    base = _base(anchor, names)
    if source.expression is None:
        return f"no date in the passage; taken from {base}"
    said = source.expression.exact
    if anchor.day is not None:
        return _from(source.value, anchor.day, base, said)
    assert anchor.within is not None
    return _from_one_of(source.value, anchor.within, base, said, names)


def _base(anchor: Anchor, names: Names) -> str:
    """What a date was counted from."""
    if anchor.event:
        words = f"“{clip(line(anchor.event), _LONGEST_EVENT)}”"
        return words if anchor.day is None else f"{words} on {spell(Interval.day(anchor.day), names)}"
    return {"section": "the section’s date", "previous": "the date named before it"}.get(
        anchor.type, "publication"
    )


def _from_one_of(value: Interval, within: Interval, base: str, said: str, names: Names) -> str:
    """Seen from each of several days: in the words that hold for the first and the last, and so for all, if there are any."""
    first, last = within.start, within.last
    if (
        first is not None
        and last is not None
        and (how := _from(value, first, base, said)) == _from(value, last, base, said)
    ):
        return f"{how}, {one_of(within, names)}"
    return f"counted from {base}, {one_of(within, names)}"


def _from(value: Interval, said_on: Day, base: str, said: str) -> str:
    """A value, seen from the day on which it was named."""
    if value.grain is not Grain.SPAN:
        return _unit(value, said_on, base, said)
    first, last = ends(value)
    if first is not None:
        return f"from {_unit(first, said_on, base, said)}"
    assert last is not None
    return f"until {_unit(last, said_on, base, said)}"


def _unit(value: Interval, said_on: Day, base: str, said: str) -> str:
    """One calendar unit, seen from the day on which it was named."""
    assert value.start is not None
    if value.grain is Grain.DAY:
        return _day(value.start, said_on, base, said)
    years = value.start.year - said_on.year
    if value.grain not in _UNITS:
        return f"in {_away(years, 'year', base)}"
    unit, noun = _UNITS[value.grain]
    steps = unit.index(value.start) - unit.index(said_on)
    if abs(steps) > _FAR.get(value.grain, abs(steps)):
        return f"in {_away(years, 'year', base)}"
    return _away(steps, noun, base)


def _day(day: Day, said_on: Day, base: str, said: str) -> str:
    _, month, number = day.ymd
    distance = day - said_on
    if MONTHS[month - 1][:3].lower() in said.lower() and distance:
        return (
            f"the {number} {MONTHS[month - 1]} nearest to {base}"
            if abs(distance) <= 183
            else _years(day, said_on, base)
        )
    if 1 < abs(distance) < 7:
        return f"the {WEEKDAYS[day.weekday]} {_side(distance)} {base}"
    if abs(distance) > 183:
        return _years(day, said_on, base)
    return _away(distance, "day", base)


def _years(day: Day, said_on: Day, base: str) -> str:
    years = day.year - said_on.year
    if day.ymd[1:] == said_on.ymd[1:]:
        return f"{_count(years, 'year')} {_side(years)} {base}"
    return f"in {_away(years, 'year', base)}"


def _away(steps: int, noun: str, base: str) -> str:
    """Steps as words: "the week of publication", "three weeks before publication"."""
    if steps == 0:
        return f"the {noun} of {base}"
    if abs(steps) == 1:
        return f"the {noun} {_side(steps)} {base}"
    return f"{_count(steps, noun)} {_side(steps)} {base}"


def _side(steps: int) -> str:
    return "before" if steps < 0 else "after"


def _count(steps: int, noun: str) -> str:
    """A number in words with its unit: "three weeks", "40 days"."""
    number = abs(steps)
    return f"{NUMBERS[number] if number < len(NUMBERS) else number} {noun}{'' if number == 1 else 's'}"
