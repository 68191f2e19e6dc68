"""Times of day: TIME values; events keep the precision of a day."""

from timeline.reading import Clock, Hour, Reading
from timeline.rules.rule import rule


@rule(
    "{hour} [{zone}]",
    examples={"10 p.m.": "2024-05-09T22:00", "noon": "2024-05-09T12:00", "18:30 GMT": "2024-05-09T18:30"},
    rejects=["a 3:2 win"],
    confidence=0.6,
)
def hour(hour: str, zone: bool = False) -> Reading:
    """A time of the day last mentioned, else of the day of writing; alone it dates no event."""
    return Hour(hour)


@rule(
    "{hour} [{zone}][,] [on] {time}",
    examples={"10 p.m. Wednesday": "2024-05-08T22:00", "5 p.m. EST, Nov. 9": "2023-11-09T17:00"},
    confidence=0.7,
)
def hour_of_day(hour: str, time: Reading, zone: bool = False) -> Reading:
    """A time of a day."""
    return Clock(time, hour)


@rule(
    "{time}[,] [at] {hour} [{zone}]",
    examples={"Monday at 10 p.m.": "2024-05-06T22:00", "May 3, 2024, 18:30": "2024-05-03T18:30"},
    confidence=1.0,
)
def day_at_hour(time: Reading, hour: str, zone: bool = False) -> Reading:
    """A time of a day."""
    return Clock(time, hour)
