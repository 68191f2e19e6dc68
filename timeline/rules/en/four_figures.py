"""Times of day in four figures that look like years: these rules claim their words and mean nothing."""

import re

from timeline.reading import NoDate, Reading
from timeline.rules.rule import rule

_UNIT = re.compile(r"\s*(?:hours?\b|hrs\b|local\b|[A-Z]{2,4}\b)")  # then it is a time of day with its zone
_YEARS = 1500  # from here on "shortly after 1945" is of a year


def _is_clock(count: int) -> bool:
    """Whether four figures can be a time of day."""
    return count < 2400 and count % 100 < 60


@rule(
    "at [about|around|just after|just before|shortly after|shortly before] {count}",
    examples={},
    rejects=["it stopped at about 1100", "at 1430 on the first floor"],
    unless=lambda text, _, end: _UNIT.match(text, end) is not None,
)
def bare_clock(count: int) -> Reading | None:
    """A time of day in four figures: no year has "at" before it."""
    return NoDate() if _is_clock(count) else None


@rule(
    "(shortly|just) (after|before) {count}",
    examples={},
    rejects=["he left shortly after 1100"],
    unless=lambda text, _, end: _UNIT.match(text, end) is not None,
)
def bare_clock_near(count: int) -> Reading | None:
    """The same without "at", where it would be a year of long ago."""
    return NoDate() if _is_clock(count) and count < _YEARS else None
