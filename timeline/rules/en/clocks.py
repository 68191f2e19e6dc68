"""Times of day: TIME values; events keep the precision of a day."""

from timeline.chrono import cycle
from timeline.reading import Clock, FromFocus, Hour, Reading, Shift, daily
from timeline.rules.en.context import before_noun, not_behind
from timeline.rules.rule import rule

_LATE = {"TAF": 1, "TEV": 1, "TNI": 6}  # from which hour on a part of the day belongs to its second half


@rule(
    "{hour} [{zone}|hours|hrs]",
    examples={
        "10 p.m.": "2024-05-09T22:00",
        "noon": "2024-05-09T12:00",
        "18:30 GMT": "2024-05-09T18:30",
        "1130 GMT": "2024-05-09T11:30",
        "21.14 BST": "2024-05-09T21:14",
        "0630 hours": "2024-05-09T06:30",
    },
    rejects=["a 3:2 win"],
    confidence=0.69,
)
def hour(hour: str, zone: bool = False) -> Reading:
    """A time of the day last mentioned, else of the day of writing."""
    return Hour(hour)


@rule(
    "{hour} [{zone}][,] [on] {time}",
    examples={
        "10 p.m. Wednesday": "2024-05-08T22:00",
        "5 p.m. EST, Nov. 9": "2023-11-09T17:00",
        "11:30 Wednesday night": "2024-05-08T23:30",
    },
    rejects=["noon in the 1990s"],
    confidence=0.95,
)
def hour_of_day(hour: str, time: Reading, zone: bool = False) -> Reading | None:
    """A time of a day; "11:30 Monday night" is in the second half of it."""
    if isinstance(time, Clock):
        return Clock(time.reading, _late(hour, time.clock))
    return Clock(time, hour) if daily(time) else None


@rule(
    "{time}[,] [at] {hour} [{zone}]",
    examples={"Monday at 10 p.m.": "2024-05-06T22:00", "May 3, 2024, 18:30": "2024-05-03T18:30"},
    rejects=["in 2019 at 10 sharp"],
    confidence=1.0,
)
def day_at_hour(time: Reading, hour: str, zone: bool = False) -> Reading | None:
    """A time of a day."""
    if isinstance(time, Clock):
        return Clock(time.reading, _late(hour, time.clock)) if len(time.clock) == 3 else None
    return Clock(time, hour) if daily(time) else None


@rule(
    "{twelve} o'clock",
    examples={"nine o'clock": "2024-05-09T09:00"},
    rejects=["five o'clock shadow"],
    confidence=0.6,
    unless=lambda text, _, end: text[end:].lstrip().startswith("shadow"),
)
def oclock(twelve: int) -> Reading:
    """A full hour, of which half of the day is not told."""
    return Hour(f"T{twelve:02}:00")


@rule(
    "{time}[,] [at] {hour} in the {clock}",
    examples={"May 7, at 5:30 in the afternoon": "2024-05-07T17:30"},
    rejects=[],
    confidence=0.95,
)
def day_at_hour_in_part(time: Reading, hour: str, clock: str) -> Reading | None:
    """A time of a day, told by its part of the day."""
    return Clock(time, _late(hour, clock)) if daily(time) and not isinstance(time, Clock) else None


@rule(
    "[a] {spoken_hour}",
    examples={"half past three": "2024-05-09T03:30", "quarter to four": "2024-05-09T03:45"},
    confidence=0.6,
)
def spoken_hour(spoken_hour: str) -> Reading:
    """Half or quarter of an hour, of which half of the day is not told."""
    return Hour(spoken_hour)


@rule(
    "[a] {spoken_hour} [on] {time}",
    examples={
        "a quarter to five on Tuesday morning": "2024-05-07T04:45",
        "half past two on May 3": "2024-05-03T02:30",
    },
    rejects=["half past two 2019"],
    confidence=0.8,
)
def spoken_hour_of(spoken_hour: str, time: Reading) -> Reading | None:
    """Half or quarter of an hour of a day."""
    if isinstance(time, Clock):
        return Clock(time.reading, _late(spoken_hour, time.clock))
    return Clock(time, spoken_hour) if daily(time) else None


@rule(
    "{past_hour} [o'clock] in the {clock}",
    examples={
        "two in the morning": "2024-05-09T02:00",
        "3 o'clock in the afternoon": "2024-05-09T15:00",
        "half past five in the afternoon": "2024-05-09T17:30",
    },
    rejects=["one in the morning room"],
    confidence=0.6,
    unless=lambda text, _, end: text[end:].startswith(" room"),
)
def hour_in_part(past_hour: str, clock: str) -> Reading:
    """An hour told by its part of the day."""
    return Hour(_late(past_hour, clock))


@rule("{hour} in the {clock}", examples={"10:16 in the morning": "2024-05-09T10:16"}, confidence=0.6)
def written_hour_in_part(hour: str, clock: str) -> Reading:
    """The same in figures."""
    return Hour(_late(hour, clock))


@rule(
    "{past_hour} [o'clock] at night", examples={"eleven o'clock at night": "2024-05-09T23:00"}, confidence=0.6
)
def hour_at_night(past_hour: str) -> Reading:
    """An hour of the night; those after midnight belong to the day that they begin."""
    return Hour(_late(past_hour, "TNI"))


@rule(
    "{past_hour} [o'clock] in the {clock} (on|of) {time}",
    examples={"four in the morning on 1 September": "2024-09-01T04:00"},
    rejects=["two in the evening of life"],
)
def hour_in_part_of(past_hour: str, clock: str, time: Reading) -> Reading | None:
    """An hour of a day, told by its part of the day."""
    return Clock(time, _late(past_hour, clock)) if daily(time) else None


@rule(
    "{past_hour} [o'clock] that {clock}",
    examples={"eight that evening": "2024-05-09T20:00", "eleven o'clock that night": "2024-05-09T23:00"},
    confidence=0.75,
)
def hour_that_part(past_hour: str, clock: str) -> Reading:
    """An hour of the day last mentioned."""
    return FromFocus(Clock(Shift(cycle.DAY, 0), _late(past_hour, clock)))


@rule(
    "{twelve} tonight",
    examples={"6 tonight": "2024-05-09T18:00"},
    rejects=["one tonight show"],
    confidence=0.7,
    unless=lambda text, _, end: text[end:].lower().startswith(" show"),
)
def hour_tonight(twelve: int) -> Reading:
    """An hour of the evening to come."""
    return Clock(Shift(cycle.DAY, 0), _late(f"T{twelve:02}:00", "TEV"))


@rule(
    "[the] (early|mid|late) {clock}",
    examples={"late afternoon": "2024-05-09TAF"},
    rejects=["a late night show"],
    confidence=0.6,
    unless=before_noun,
)
def part_of_the_day(clock: str) -> Reading:
    """A part of the day last mentioned, else of the day of writing."""
    return Hour(clock)


@rule(
    "{night_edge}",
    examples={},
    rejects=["the dawn of an age", "Dawn said so", "at sunset"],
    confidence=0.6,
    unless=not_behind(
        "at", "by", "before", "after", "until", "from", "since", "towards", "shortly before", "just after"
    ),
)
def twilight_alone(night_edge: str) -> Reading:
    """The edge of the night of the day last mentioned, else of the day of writing: "by nightfall"."""
    return Hour(night_edge)


@rule(
    "{twilight} [(on|of)] {time}",
    examples={
        "dawn Tuesday": "2024-05-07TMO",
        "dawn on May 3": "2024-05-03TMO",
        "nightfall on Tuesday": "2024-05-07TNI",
    },
    rejects=["dawn of the atomic age"],
)
def twilight_on(twilight: str, time: Reading) -> Reading | None:
    """The edge of a day or of a night."""
    return Clock(time, twilight) if daily(time) else None


@rule(
    "{time} {twilight}",
    examples={"Sunday dawn": "2024-05-05TMO"},
    rejects=["in 2019 dawn raids"],
)
def day_twilight(time: Reading, twilight: str) -> Reading | None:
    """The edge of a day or of a night."""
    return Clock(time, twilight) if daily(time) else None


@rule(
    "[the] (early|small|wee|predawn|early morning) hours (of|on) {time}",
    examples={"the early hours of May 3": "2024-05-03TMO", "the small hours of Friday": "2024-05-03TMO"},
    rejects=["the early hours of his rule"],
)
def small_hours(time: Reading) -> Reading | None:
    """Between midnight and the morning of a day."""
    if isinstance(time, Clock):
        time = time.reading
    return Clock(time, "TMO") if daily(time) else None


def _late(hour: str, part: str) -> str:
    """An hour in the part of the day that goes with it: eleven at night is T23:00."""
    number = int(hour[1:3])
    later = part in _LATE and _LATE[part] <= number < 12
    return f"T{number + 12}{hour[3:]}" if later else hour
