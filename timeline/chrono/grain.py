"""How exactly something is dated."""

from enum import IntEnum


class Grain(IntEnum):
    """A size of calendar interval; a finer grain is smaller."""

    DAY = 1
    WEEKEND = 2
    WEEK = 3
    MONTH = 4
    QUARTER = 5
    SEASON = 6
    HALF = 7
    YEAR = 8
    DECADE = 9
    CENTURY = 10
    SPAN = 11  # no named size: "from 3 to 9 May", "since 1994"
