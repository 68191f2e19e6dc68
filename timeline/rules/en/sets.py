"""What recurs: every Monday, twice a day."""

from timeline.chrono.cycle import Days
from timeline.chrono.value import Set
from timeline.reading import Fixed, Reading
from timeline.rules.rule import rule


@rule(
    "(every|each) {recurring}",
    examples={
        "every Monday": "XXXX-WXX-1",
        "every summer": "XXXX-SU",
        "each July": "XXXX-07",
        "every morning": "XXXX-XX-XXTMO",
        "every Christmas": "XXXX-12-25",
    },
    confidence=0.9,
)
def every(recurring: str) -> Reading:
    """A weekday, month, season, part of the day or feast that recurs."""
    return Fixed(Set(recurring))


@rule(
    "(every|each) {weekday} {clock}",
    examples={"every Friday night": "XXXX-WXX-5TNI"},
    confidence=0.9,
)
def every_weekday_part(weekday: Days, clock: str) -> Reading:
    """A part of a weekday that recurs."""
    return Fixed(Set(f"XXXX-WXX-{weekday.first + 1}{clock}"))


@rule(
    "every (other|second) {weekday}",
    examples={"every other Tuesday": "P2W", "every second Friday": "P2W"},
    confidence=0.9,
)
def every_other_weekday(weekday: Days) -> Reading:
    """Once in two weeks."""
    return Fixed(Set("P2W"))


@rule("every second {unit_length}", examples={"every second year": "P2Y"}, confidence=0.9)
def every_second(unit_length: str) -> Reading:
    """Every other one."""
    return Fixed(Set("P" + unit_length.format(2)))


@rule(
    "(every|each) {month} {day}",
    examples={"every November 20": "XXXX-11-20"},
    confidence=0.9,
)
def every_month_day(month: int, day: int) -> Reading:
    """A day of the year that recurs."""
    return Fixed(Set(f"XXXX-{month:02}-{day:02}"))


@rule(
    "[the] {day} [of] {month} (each|every) year",
    examples={"14 June each year": "XXXX-06-14"},
    confidence=0.9,
)
def yearly_day(day: int, month: int) -> Reading:
    """A day of the year that recurs."""
    return Fixed(Set(f"XXXX-{month:02}-{day:02}"))


@rule(
    "{number} (days|day|nights|times) a {unit_length}",
    examples={"six days a week": "P1W", "three times a year": "P1Y"},
    rejects=["two times a second"],
    confidence=0.8,
)
def times_a(number: int, unit_length: str) -> Reading | None:
    """So often in each unit."""
    return None if unit_length == "T{}S" else Fixed(Set("P" + unit_length.format(1)))


@rule("(once|twice) (a|every) {unit_length}", examples={"twice a day": "P1D"}, confidence=0.8)
def once_a(unit_length: str) -> Reading:
    """So often in each unit."""
    return Fixed(Set("P" + unit_length.format(1)))


@rule("(every|each|per) {length}", examples={"every year": "P1Y", "each week": "P1W"}, confidence=0.91)
def every_length(length: str) -> Reading:
    """A unit that recurs."""
    return Fixed(Set("P" + length.format(1)))


@rule("every {number} {length}", examples={"every two weeks": "P2W"}, confidence=0.9)
def every_lengths(number: int, length: str) -> Reading:
    """A length that recurs."""
    return Fixed(Set("P" + length.format(number)))


@rule("{weekday_plural}", examples={"Mondays": "XXXX-WXX-1"}, confidence=0.9)
def weekdays(weekday_plural: int) -> Reading:
    """The plural recurs."""
    return Fixed(Set(f"XXXX-WXX-{weekday_plural}"))


@rule(
    "{weekday} {clocks}",
    examples={"Tuesday nights": "XXXX-WXX-2TNI"},
    confidence=0.9,
)
def weekday_parts(weekday: Days, clocks: str) -> Reading:
    """Parts of a weekday that recur."""
    return Fixed(Set(f"XXXX-WXX-{weekday.first + 1}{clocks}"))


@rule("daily", examples={"daily": "P1D"}, confidence=0.78)
def daily() -> Reading:
    """Each day."""
    return Fixed(Set("P1D"))


@rule("weekly", examples={"weekly": "P1W"}, confidence=0.6)
def weekly() -> Reading:
    """Each week."""
    return Fixed(Set("P1W"))


@rule("every other {length}", examples={"every other week": "P2W"}, confidence=0.9)
def every_other(length: str) -> Reading:
    """Every second one."""
    return Fixed(Set("P" + length.format(2)))
