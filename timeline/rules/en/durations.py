"""Lengths of time and things that recur: they are no dates."""

from timeline.chrono.value import Duration, Ref
from timeline.reading import Fixed, Reading
from timeline.rules.rule import rule


@rule(
    "{amount} {length}",
    examples={"two years": "P2Y", "10-day": "P10D", "36 hours": "PT36H", "several weeks": "PXW"},
    confidence=0.95,
)
def length(amount: int | str, length: str) -> Reading | None:
    """A counted length, or one that is left open."""
    return lasting(length, amount)


@rule("the {amount} {lengths}", examples={"the nine months": "P9M"}, rejects=["the 14-day"], confidence=0.97)
def the_length(amount: int | str, lengths: str) -> Reading | None:
    """A length that is known."""
    return lasting(lengths, amount)


@rule("{amount} (to|or) {last:amount} {length}", examples={"two to three weeks": "P2W"}, confidence=0.6)
def either_length(amount: int | str, last: int | str, length: str) -> Reading | None:
    """A length between two; told by the first."""
    return lasting(length, amount)


@rule(
    "{about} ({amount}|a|an) {length}",
    examples={"nearly two years": "P2Y", "more than a month": "P1M"},
    confidence=0.93,
)
def about_length(length: str, amount: int | str = 1, about: bool = True) -> Reading | None:
    """A rounded length."""
    return lasting(length, amount)


@rule("(a|an) {length}", examples={"a month": "P1M"}, rejects=["a second"], confidence=0.91)
def one_length(length: str) -> Reading | None:
    """One unit; "a second" is an ordinal far more often."""
    return lasting(length, 1)


@rule("these days", examples={"these days": "PRESENT_REF"}, confidence=0.8)
def these_days() -> Reading:
    """The time of writing, loosely."""
    return Fixed(Ref.PRESENT)


@rule("those days", examples={"those days": "PAST_REF"}, confidence=0.8)
def those_days() -> Reading:
    """A time that is over."""
    return Fixed(Ref.PAST)


@rule("the {lengths} (ahead|to come)", examples={"the years ahead": "PXY"}, confidence=0.8)
def lengths_ahead(lengths: str) -> Reading | None:
    """An uncounted length that is still to come."""
    return lasting(lengths, "X")


@rule(
    "(recent|those|these|the|coming|past|earlier|later|[the] following|[the] intervening|[the] ensuing|the (past|last|next|coming|"
    "previous|preceding|first|final|early|opening|closing|many|long)) {lengths}",
    examples={
        "recent years": "PXY",
        "the coming weeks": "PXW",
        "the following days": "PXD",
        "the last months": "PXM",
    },
    rejects=["the seconds"],
    confidence=0.85,
)
def vague_lengths(lengths: str) -> Reading | None:
    """An uncounted length."""
    return lasting(lengths, "X")


@rule(
    "[the|its|their|his|her|these|this] (last|past|next|coming|first|final|latest|previous|following) "
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
    return lasting(length, amount)


@rule(
    "(for|in|within|after|take|takes|took|taking|spend|spends|spent|spending|lasted|lasting) {lengths}",
    examples={"for months": "PXM", "take decades": "PXDE"},
    rejects=["in seconds"],
    confidence=0.91,
)
def bare_lengths(lengths: str) -> Reading | None:
    """An uncounted length that a preposition tells from a plural."""
    return lasting(lengths, "X")


@rule("{beside_length}", examples={}, rejects=["Days Inn"], confidence=0.7)
def lengths_beside(beside_length: str) -> Reading:
    """An uncounted length between an event and another: "days before the vote"."""
    return Fixed(Duration(beside_length))


def lasting(length: str, number: int | str) -> Reading | None:
    """The duration; uncounted seconds are an ordinal or a phrase far more often."""
    if length == "T{}S" and (number == 1 or isinstance(number, str)):
        return None
    if length == "{}F":
        length, number = "{}W", number if isinstance(number, str) else 2 * number
    return Fixed(Duration("P" + length.format(number)))


@rule("half (a|an) {length}", examples={"half an hour": "PT30M"}, rejects=["half a day"], confidence=0.8)
def half_length(length: str) -> Reading | None:
    """Half a unit that divides."""
    halves = {"T{}H": "T30M", "T{}M": "T30S", "{}Y": "6M", "{}DE": "5Y", "{}CE": "50Y"}
    return Fixed(Duration("P" + halves[length])) if length in halves else None


@rule(
    "(a|an|another|one) {length} and a half",
    examples={"an hour and a half": "PT1H30M", "a year and a half": "P1Y6M"},
    confidence=0.8,
)
def length_and_half(length: str) -> Reading | None:
    """A unit and half of it."""
    halves = {
        "T{}H": "T1H30M",
        "{}Y": "1Y6M",
        "T{}M": "T1M30S",
        "{}D": "1.5D",
        "{}W": "1.5W",
        "{}M": "1.5M",
        "{}DE": "15Y",
    }
    return Fixed(Duration("P" + halves[length])) if length in halves else None


@rule(
    "[{about}] [the|an|a] ({amount}|additional|further) more {lengths}",
    examples={"two more weeks": "P2W", "at least 20 more years": "P20Y"},
    confidence=0.9,
)
def more_lengths(lengths: str, amount: int | str = "X", about: bool = False) -> Reading | None:
    """A length that comes on top."""
    return lasting(lengths, amount)


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
    return lasting(lengths, "X")


@rule("{unit_length} long", examples={"day-long": "P1D", "year-long": "P1Y"}, confidence=0.8)
def unit_long(unit_length: str) -> Reading | None:
    """One unit as an adjective."""
    return lasting(unit_length, 1)


@rule("the (fiscal|financial) year", examples={"the fiscal year": "P1Y"}, confidence=0.6)
def the_fiscal_year() -> Reading:
    """A year of accounts, as a length."""
    return Fixed(Duration("P1Y"))


@rule(
    "[{about}] {number} and [a] half {length}",
    examples={"two and a half years": "P2.5Y", "three-and-a-half-hour": "PT3.5H"},
    rejects=["two and a half centuries"],
    confidence=0.9,
)
def number_and_half(number: int, length: str, about: bool = False) -> Reading | None:
    """So many units and a half."""
    return Fixed(Duration("P" + length.format(f"{number}.5"))) if length[-2:] not in ("DE", "CE") else None


@rule("{decimal} {length}", examples={"5.2 seconds": "PT5.2S", "1.5 years": "P1.5Y"}, confidence=0.9)
def decimal_length(decimal: str, length: str) -> Reading:
    """A length with a decimal point."""
    return Fixed(Duration("P" + length.format(decimal)))


@rule(
    "[{about}] ({amount}|a|an) {length} [and] {more:number} {then:length}",
    examples={
        "two years and eight months": "P2Y8M",
        "an hour and 13 minutes": "PT1H13M",
        "3 days 2 hours": "P3DT2H",
    },
    rejects=["two months and three years"],
    confidence=0.9,
)
def compound_length(
    length: str, more: int, then: str, amount: int | str = 1, about: bool = False
) -> Reading | None:
    """Two units, the greater first."""
    order = ["{}Y", "{}M", "{}W", "{}D", "T{}H", "T{}M", "T{}S"]
    if length not in order or then not in order or order.index(length) >= order.index(then) or amount == "X":
        return None
    second = then.format(more)
    return Fixed(Duration("P" + length.format(amount) + (second[1:] if length[0] == "T" else second)))


@rule("three quarters of an hour", examples={"three-quarters of an hour": "PT45M"})
def three_quarters() -> Reading:
    """Forty-five minutes."""
    return Fixed(Duration("PT45M"))


@rule("a quarter of an hour", examples={"a quarter of an hour": "PT15M"})
def quarter_hour() -> Reading:
    """Fifteen minutes."""
    return Fixed(Duration("PT15M"))


@rule("a quarter [of a] century", examples={"a quarter of a century": "P25Y", "a quarter-century": "P25Y"})
def quarter_century() -> Reading:
    """Twenty-five years."""
    return Fixed(Duration("P25Y"))


@rule(
    "(the whole|the entire|a whole|an entire|a full|a single) {unit_length}",
    examples={"the whole year": "P1Y", "a single day": "P1D"},
    rejects=["the whole second"],
    confidence=0.8,
)
def whole_length(unit_length: str) -> Reading | None:
    """One unit, all of it."""
    return None if unit_length in ("T{}S", "{}Q") else lasting(unit_length, 1)


@rule(
    "[the] [{about}] {amount} {stretch} {lengths}",
    examples={"three straight weeks": "P3W", "ten brutal months": "P10M", "the four previous weeks": "P4W"},
    confidence=0.9,
)
def described_length(amount: int | str, stretch: bool, lengths: str, about: bool = False) -> Reading | None:
    """A counted length with a word on what it was like."""
    return lasting(lengths, amount)
