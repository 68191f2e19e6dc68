"""Lengths of time and things that recur: they are no dates."""

from timeline.chrono.cycle import Days, Yearly
from timeline.chrono.value import Duration, Set
from timeline.reading import Fixed, Reading
from timeline.rules.rule import rule


@rule(
    "{amount} {length}",
    examples={"two years": "P2Y", "10-day": "P10D", "36 hours": "PT36H", "several weeks": "PXW"},
    confidence=0.95,
)
def length(amount: int | str, length: str) -> Reading | None:
    """A counted length, or one that is left open."""
    return _lasting(length, amount)


@rule("the {amount} {lengths}", examples={"the nine months": "P9M"}, rejects=["the 14-day"], confidence=0.97)
def the_length(amount: int | str, lengths: str) -> Reading | None:
    """A length that is known."""
    return _lasting(lengths, amount)


@rule("{amount} (to|or) {last:amount} {length}", examples={"two to three weeks": "P2W"}, confidence=0.6)
def either_length(amount: int | str, last: int | str, length: str) -> Reading | None:
    """A length between two; told by the first."""
    return _lasting(length, amount)


@rule(
    "{about} ({amount}|a|an) {length}",
    examples={"nearly two years": "P2Y", "more than a month": "P1M"},
    confidence=0.93,
)
def about_length(length: str, amount: int | str = 1, about: bool = True) -> Reading | None:
    """A rounded length."""
    return _lasting(length, amount)


@rule("(a|an) {length}", examples={"a month": "P1M"}, rejects=["a second"], confidence=0.8)
def one_length(length: str) -> Reading | None:
    """One unit; "a second" is an ordinal far more often."""
    return _lasting(length, 1)


@rule(
    "(recent|those|these|the|coming|past|earlier|later) {lengths}",
    examples={"recent years": "PXY", "coming weeks": "PXW"},
    rejects=["the seconds"],
    confidence=0.85,
)
def vague_lengths(lengths: str) -> Reading | None:
    """An uncounted length."""
    return _lasting(lengths, "X")


@rule(
    "[in|for|during|within] [the|its|their|his|her|these|this] (last|past|next|coming|first|final|latest|previous|following) "
    "{amount} {length}",
    examples={
        "the past two years": "P2Y",
        "the next 10 days": "P10D",
        "past 12 months": "P12M",
        "the next few days": "PXD",
    },
    confidence=0.95,
)
def bounded_length(amount: int | str, length: str) -> Reading | None:
    """A length that begins or ends now."""
    return _lasting(length, amount)


@rule(
    "(for|in|within|after) {lengths}",
    examples={"for months": "PXM"},
    rejects=["in seconds"],
    confidence=0.8,
)
def bare_lengths(lengths: str) -> Reading | None:
    """An uncounted length that a preposition tells from a plural."""
    return _lasting(lengths, "X")


@rule("(every|each) {weekday}", examples={"every Monday": "XXXX-WXX-1"}, confidence=0.9)
def every_weekday(weekday: Days) -> Reading:
    """A weekday that recurs."""
    return Fixed(Set(f"XXXX-WXX-{weekday.first + 1}"))


@rule("(every|each) {season}", examples={"every summer": "XXXX-SU"}, confidence=0.9)
def every_season(season: Yearly) -> Reading:
    """A season that recurs."""
    return Fixed(Set("XXXX-" + {3: "SP", 6: "SU", 9: "FA", 12: "WI"}[season.month]))


@rule("(every|each) {month}", examples={"each July": "XXXX-07"}, confidence=0.9)
def every_month(month: int) -> Reading:
    """A month that recurs."""
    return Fixed(Set(f"XXXX-{month:02}"))


@rule("(every|each|per) {length}", examples={"every year": "P1Y", "each week": "P1W"}, confidence=0.84)
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
    "{weekday} (nights|mornings|evenings|afternoons)",
    examples={"Tuesday nights": "XXXX-WXX-2"},
    confidence=0.9,
)
def weekday_parts(weekday: Days) -> Reading:
    """Parts of a weekday that recur."""
    return Fixed(Set(f"XXXX-WXX-{weekday.first + 1}"))


@rule("daily", examples={"daily": "P1D"}, confidence=0.65)
def daily() -> Reading:
    """Each day."""
    return Fixed(Set("P1D"))


def _lasting(length: str, number: int | str) -> Reading | None:
    """The duration; uncounted seconds are an ordinal or a phrase far more often."""
    if length == "T{}S" and (number == 1 or isinstance(number, str)):
        return None
    if length == "{}F":
        length, number = "{}W", number if isinstance(number, str) else 2 * number
    return Fixed(Duration("P" + length.format(number)))


@rule("half (a|an) {length}", examples={"half an hour": "PT30M"}, rejects=["half a day"], confidence=0.8)
def half_length(length: str) -> Reading | None:
    """Half a unit that divides."""
    halves = {"T{}H": "T30M", "{}Y": "6M", "{}DE": "5Y", "{}CE": "50Y"}
    return Fixed(Duration("P" + halves[length])) if length in halves else None


@rule(
    "(a|an) {length} and a half",
    examples={"an hour and a half": "PT1H30M", "a year and a half": "P1Y6M"},
    confidence=0.8,
)
def length_and_half(length: str) -> Reading | None:
    """A unit and half of it."""
    halves = {"T{}H": "T1H30M", "{}Y": "1Y6M", "T{}M": "T1M30S"}
    return Fixed(Duration("P" + halves[length])) if length in halves else None


@rule("weekly", examples={"weekly": "P1W"}, confidence=0.6)
def weekly() -> Reading:
    """Each week."""
    return Fixed(Set("P1W"))


@rule("every other {length}", examples={"every other week": "P2W"}, confidence=0.9)
def every_other(length: str) -> Reading:
    """Every second one."""
    return Fixed(Set("P" + length.format(2)))


@rule(
    "[{about}] [the|an|a] ({amount}|additional|further) more {lengths}",
    examples={"two more weeks": "P2W", "at least 20 more years": "P20Y"},
    confidence=0.9,
)
def more_lengths(lengths: str, amount: int | str = "X", about: bool = False) -> Reading | None:
    """A length that comes on top."""
    return _lasting(lengths, amount)


@rule(
    "{whole_half} {length}",
    examples={"2 1/2 years": "P2Y6M", "5 1/2 hours": "PT5H30M"},
    rejects=["3 1/2 days"],
)
def and_a_half(whole_half: int, length: str) -> Reading | None:
    """So many units and a half, of those that halve evenly."""
    halves = {"T{}H": f"T{whole_half}H30M", "{}Y": f"{whole_half}Y6M"}
    return Fixed(Duration("P" + halves[length])) if length in halves else None


@rule("{lengths} long", examples={"decades-long": "PXDE", "months-long": "PXM"}, confidence=0.8)
def lengths_long(lengths: str) -> Reading | None:
    """An uncounted length as an adjective."""
    return _lasting(lengths, "X")


@rule("{unit_length} long", examples={"day-long": "P1D", "year-long": "P1Y"}, confidence=0.8)
def unit_long(unit_length: str) -> Reading | None:
    """One unit as an adjective."""
    return _lasting(unit_length, 1)


@rule("the (fiscal|financial) year", examples={"the fiscal year": "P1Y"}, confidence=0.6)
def the_fiscal_year() -> Reading:
    """A year of accounts, as a length."""
    return Fixed(Duration("P1Y"))
