"""How an event's date is set on the page: its words, and the mark that shows how exact they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.chrono import Grain, Interval, edtf
from timeline.exporters.dates import ENGLISH, Names, ends, label, spell
from timeline.exporters.html.placing import is_period
from timeline.model import Event

GREGORIAN = 1583  # the first year whose weekdays anybody counted by this calendar


@dataclass(frozen=True, slots=True)
class When:
    """A date set in type: a word before it, a large numeral between the rest of it, a line below.

    `lead` and `rest` stand before and after the numeral; `rest_shown` is false where the heading above already says it; `first` and `second` are the
    dates for machines of the two lines, "" where HTML knows no such date; `period` is true where
    the line below is its end.
    """

    edtf: str
    before: str
    lead: str
    numeral: str
    rest: str
    rest_shown: bool
    first: str
    below: str
    second: str
    period: bool


def kind(event: Event) -> str:
    """The mark that stands for its precision: "day", "month", "year", "range" or "approx"."""
    if event.when.approximate:
        return "approx"
    if is_period(event):
        return "range"
    if event.when.grain is Grain.DAY:
        return "day"
    return "month" if event.when.grain <= Grain.MONTH else "year"


def mark_names(events: Iterable[Event]) -> dict[str, tuple[str, int]]:
    """The marks in use, with what they mean here and how many events bear them."""
    grains: dict[str, Counter[Grain]] = {}
    for event in events:
        grains.setdefault(kind(event), Counter())[event.when.grain] += 1
    labels = {
        "day": "Exact day",
        "month": "Week or month",
        "year": "Season, year or longer",
        "range": "Period",
        "approx": "About then",
    }
    only = {Grain.MONTH: "Month only", Grain.WEEK: "Week only", Grain.YEAR: "Year only"}
    if set(grains.get("approx", ())) == {Grain.DAY}:
        labels["approx"] = "About that day"
    for key in ("month", "year"):
        used = tuple(grains.get(key, ()))
        labels[key] = only.get(used[0], labels[key]) if len(used) == 1 else labels[key]
    return {key: (name, grains[key].total()) for key, name in labels.items() if key in grains}


def typeset(when: Interval, names: Names = ENGLISH) -> When:
    """An interval, set for the margin; a period by its beginning, with its end on the line below."""
    first, last = ends(when) if when.grain is Grain.SPAN else (when, None)
    opening = "since" if when.end is None else "until" if when.start is None else ""
    before = f"{opening} about".strip() if when.approximate else opening
    shown = first or last
    assert shown is not None
    assert shown.start is not None
    lead, numeral, rest = "", "", label(shown, names).removeprefix("about ")
    if shown.grain is Grain.DAY:
        lead, numeral, rest = names.day(shown.start)
    in_heading = shown.grain is Grain.DAY or (shown.grain is Grain.MONTH and not before)
    in_heading = in_heading or (shown.grain is Grain.YEAR and not before and last is None)
    ending = last if first and last else None
    return When(
        edtf=edtf.write(when),
        before=before,
        lead=lead,
        numeral=numeral,
        rest=rest,
        rest_shown=not in_heading,
        first=_machine(shown),
        below=f"to {spell(ending, names)}" if ending else "" if opening else _below(shown, names),
        second=_machine(ending) if ending else "",
        period=ending is not None,
    )


def _below(unit: Interval, names: Names) -> str:
    """The weekday of a day; of what is longer, that the day is not known."""
    assert unit.start is not None
    if unit.grain is Grain.DAY:
        return names.weekdays[unit.start.weekday] if unit.start.year >= GREGORIAN else ""
    return "" if unit.grain is Grain.YEAR else "day not known"


def _machine(unit: Interval) -> str:
    """A day, month or year as HTML writes it; "" for what it cannot."""
    assert unit.start is not None
    name = edtf.write(unit).removesuffix("~")
    known = unit.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR) and 0 < unit.start.year < 10000
    return name if known else ""
