"""Lengths of time and things that recur: they are no dates."""

from timeline.chrono.cycle import Days
from timeline.chrono.value import Duration, Set
from timeline.reading import Fixed, Reading
from timeline.rules.rule import rule


@rule(
    "{number} {length}",
    examples={"two years": "P2Y", "10-day": "P10D", "36 hours": "PT36H"},
    confidence=0.9,
)
def length(number: int, length: str) -> Reading:
    """A counted length."""
    return _lasting(length, number)


@rule("(a|an) {length}", examples={"a month": "P1M"}, rejects=["a second"], confidence=0.8)
def one_length(length: str) -> Reading | None:
    """One unit; "a second" is an ordinal far more often."""
    return None if length == "T{}S" else _lasting(length, 1)


@rule(
    "(several|many|some|a few|few|recent|those|these|the) {lengths}",
    examples={"several weeks": "PXW", "recent years": "PXY"},
    rejects=["the seconds"],
    confidence=0.7,
)
def vague_lengths(lengths: str) -> Reading | None:
    """An uncounted length."""
    return None if lengths == "T{}S" else _lasting(lengths, "X")


@rule(
    "(the|its|their|his|her) (last|past|next|coming|first|final) {number} {length}",
    examples={"the past two years": "P2Y", "the next 10 days": "P10D"},
    confidence=0.85,
)
def bounded_length(number: int, length: str) -> Reading:
    """A counted length that begins or ends now."""
    return _lasting(length, number)


@rule("(last|past|next|coming) {number} {length}", examples={"past 12 months": "P12M"}, confidence=0.85)
def bare_bounded_length(number: int, length: str) -> Reading:
    """A counted length that begins or ends now."""
    return _lasting(length, number)


@rule(
    "(for|in|over|within|after) {lengths}",
    examples={"for months": "PXM"},
    rejects=["in seconds"],
    confidence=0.7,
)
def bare_lengths(lengths: str) -> Reading | None:
    """An uncounted length that a preposition tells from a plural."""
    return None if lengths == "T{}S" else _lasting(lengths, "X")


@rule("(every|each) {weekday}", examples={"every Monday": "XXXX-WXX-1"}, confidence=0.9)
def every_weekday(weekday: Days) -> Reading:
    """A weekday that recurs."""
    return Fixed(Set(f"XXXX-WXX-{weekday.first + 1}"))


@rule("(every|each) {length}", examples={"every year": "P1Y", "each week": "P1W"}, confidence=0.8)
def every_length(length: str) -> Reading:
    """A unit that recurs."""
    return Fixed(Set("P" + length.format(1)))


@rule("{weekday_plural}", examples={"Mondays": "XXXX-WXX-1"}, confidence=0.9)
def weekdays(weekday_plural: int) -> Reading:
    """The plural recurs."""
    return Fixed(Set(f"XXXX-WXX-{weekday_plural}"))


def _lasting(length: str, number: int | str) -> Reading:
    if length == "{}F":
        length, number = "{}W", number if isinstance(number, str) else 2 * number
    return Fixed(Duration("P" + length.format(number)))
