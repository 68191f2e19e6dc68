"""Where an event stands on the page: under which year and month, and in what order."""

from __future__ import annotations

from timeline.chrono import Day, Grain
from timeline.exporters.dates import ENGLISH, Names, label, year_name
from timeline.model import Event

_LONG = (Grain.DECADE, Grain.CENTURY)


def day_of(event: Event) -> Day:
    """The day that an event is filed under: its first, or its last where it has no beginning."""
    day = event.when.start or event.when.last
    assert day is not None
    return day


def is_period(event: Event) -> bool:
    """Whether an event is drawn as a stretch of time: from one date to another, or open at an end."""
    return event.when.grain is Grain.SPAN


def month_known(event: Event) -> bool:
    """Whether its month is; of a period, the month of the day it is filed under."""
    when = event.when
    named = when.ends[when.start is None] if is_period(event) else when.grain
    return named < Grain.YEAR


def year_section(event: Event, names: Names = ENGLISH) -> tuple[str, str]:
    """The id and the heading of its year; a decade and a century have one of their own."""
    year = day_of(event).year
    if event.when.grain in _LONG:
        return f"y{year}-{event.when.grain.name.lower()}", label(event.when, names).removeprefix("about ")
    return f"y{year}", year_name(year)


def month_section(event: Event, names: Names = ENGLISH) -> tuple[str, str]:
    """The id and the heading of its month inside that year."""
    day = day_of(event)
    if month_known(event):
        return f"m{day.year}-{day.month:02}", names.months[day.month - 1]
    return (
        f"{year_section(event)[0]}-whole",
        "Year not known" if event.when.grain in _LONG else "Month not known",
    )


def place(event: Event) -> tuple[int, int, bool, int]:
    """The key that sorts events for the page; what is known least exactly comes first."""
    day = day_of(event)
    coarse = -event.when.grain if event.when.grain in _LONG else 0
    return day.year, coarse, month_known(event), day.number
