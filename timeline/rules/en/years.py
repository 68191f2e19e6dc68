"""Years, decades, centuries."""

from timeline.chrono import Cycle, Interval, cycle
from timeline.chrono.grain import Grain
from timeline.chrono.value import Modifier, When
from timeline.reading import About, BareYear, Between, Fixed, Of, Reading
from timeline.rules.en.context import counts_soldiers
from timeline.rules.rule import rule


@rule(
    "{year}",
    examples={
        "1998": "1998",
        "2012": "2012",
        "44 BC": "BC0044",
        "753 B.C.": "BC0753",
        "79 AD": "0079",
        "AD 79": "0079",
    },
    rejects=[
        "$2020",
        "COVID-2019",
        "20204",
        "2014.5",
        "room 2014",
        "2,014",
        "0 AD",
        "AD 0",
        "5 ad campaigns",
    ],
    confidence=0.99,
)
def year(year: int) -> Reading:
    """Four digits that could be a year, or any with their era: 44 BC is the astronomical year -43."""
    return Fixed(When(cycle.YEAR.nth(year)))


@rule("the year {year}", examples={"the year 1998": "1998", "the year two thousand": "2000"}, confidence=0.99)
def the_year(year: int) -> Reading:
    """A year that calls itself one."""
    return Fixed(When(cycle.YEAR.nth(year)))


@rule(
    "{part} {year}",
    examples={"early 2011": "2011", "the end of 1999": "1999", "mid-2014": "2014"},
    confidence=0.99,
)
def part_of_year(part: Modifier, year: int) -> Reading:
    """A part of a year."""
    return About(Fixed(When(cycle.YEAR.nth(year))), part)


@rule(
    "the [early|mid|late] {short_decade}",
    examples={"the '60s": "196", "the nineties": "199", "the late Nineties": "199"},
    rejects=["in his 60s", "the 60s"],
    confidence=0.8,
)
def short_decade(short_decade: int) -> Reading:
    """A decade of the twentieth century by its tens."""
    return Fixed(When(cycle.DECADE.nth(short_decade)))


@rule("{decade}", examples={"1970s": "197"}, confidence=0.9)
def bare_decade(decade: int) -> Reading:
    """A decade without its article: "a 1970s tower"."""
    return Fixed(When(cycle.DECADE.nth(decade // 10)))


@rule(
    "[the] {tens_bc} {era}", examples={"the 460s BC": "BC046"}, rejects=["the 460s of them"], confidence=0.95
)
def decade_bc(tens_bc: int, era: int) -> Reading | None:
    """A decade before AD 1: the 460s BC are 469 to 460 BC."""
    if era > 0:
        return Fixed(When(cycle.DECADE.nth(tens_bc // 10)))
    first, last = cycle.YEAR.nth(1 - tens_bc - 9), cycle.YEAR.nth(1 - tens_bc)
    return Fixed(When(Interval(first.start, last.end, Grain.DECADE)))


@rule("the {decade}", examples={"the 1990s": "199", "the 2010s": "201"}, confidence=0.99)
def decade(decade: int) -> Reading:
    """A decade by its years."""
    return Fixed(When(cycle.DECADE.nth(decade // 10)))


@rule("[the] {part} {decade}", examples={"the late 1980s": "198", "mid-1990s": "199"}, confidence=0.98)
def part_of_decade(part: Modifier, decade: int) -> Reading:
    """A part of a decade."""
    return About(Fixed(When(cycle.DECADE.nth(decade // 10))), part)


@rule(
    "[the] {ordinal} century [{era}]",
    examples={
        "the 19th century": "18",
        "the twelfth century": "11",
        "the 5th century BC": "BC04",
        "the 1st century AD": "00",
    },
    rejects=["the last century"],
    confidence=0.99,
)
def century(ordinal: int, era: int = 1) -> Reading | None:
    """A century by its number, in the hundreds that the language means: the 19th is the 1800s, the 5th BC the 400s BC."""
    if ordinal < 1:
        return None
    if era > 0:
        return Fixed(When(cycle.CENTURY.nth(ordinal - 1)))
    first, last = cycle.YEAR.nth(1 - 100 * ordinal), cycle.YEAR.nth(100 - 100 * ordinal)
    return Fixed(When(Interval(first.start, last.end, Grain.CENTURY)))


@rule(
    "[the] {ordinal} and {last:ordinal} centuries",
    examples={"the 18th and 19th centuries": "17"},
    rejects=["the first and last centuries"],
    ranges=True,
)
def centuries(ordinal: int, last: int) -> Reading | None:
    """Two centuries, the word said once."""
    if not 1 <= ordinal < last:
        return None
    return Between(*(Fixed(When(cycle.CENTURY.nth(n - 1))) for n in (ordinal, last)))


@rule(
    "{first:age} – {last:age} (bc|bce|b.c.)",
    examples={"499–493 BC": "BC0499"},
    rejects=["493–499 BC"],
    ranges=True,
    confidence=0.99,
)
def years_bc(first: int, last: int) -> Reading | None:
    """Years before AD 1, the era said once."""
    return _bc(first, last)


@rule(
    "{first:age} / {last:age} (bc|bce|b.c.)",
    examples={"478/477 BC": "BC0478"},
    rejects=["477/478 BC"],
    ranges=True,
    confidence=0.9,
)
def year_or_year_bc(first: int, last: int) -> Reading | None:
    """A year of another calendar, which began in one of ours and ended in the next."""
    return _bc(first, last)


@rule(
    "[from|between] {first:age} (to|and|or|until) {last:age} (bc|bce|b.c.)",
    examples={"497 and 495 BC": "BC0497", "460 to 454 BC": "BC0460"},
    rejects=["3 or 40 BC"],
    ranges=True,
    confidence=0.99,
)
def from_to_bc(first: int, last: int) -> Reading | None:
    """The same in words."""
    return _bc(first, last)


@rule(
    "(in|of|by|until|since|from|after|around) {bc_year}",
    examples={},
    rejects=["in 216 battles", "of 500 Romans"],
    confidence=0.9,
    kind="narrative",
    unless=counts_soldiers,
)
def bare_year(bc_year: int) -> Reading:
    """A year without its era, in a narrative of the years before AD 1."""
    return BareYear(bc_year)


@rule(
    "[the] {season} of {bc_year}",
    examples={},
    rejects=["the spring of 500 battles"],
    confidence=0.8,
    kind="narrative",
    unless=counts_soldiers,
)
def season_of_bare_year(season: Cycle, bc_year: int) -> Reading:
    """A season of such a year."""
    return Of(season, BareYear(bc_year))


@rule(
    "{part} {bc_year}",
    examples={},
    rejects=["the end of 500 battles"],
    confidence=0.8,
    kind="narrative",
    unless=counts_soldiers,
)
def part_of_bare_year(part: Modifier, bc_year: int) -> Reading:
    """A part of such a year."""
    return About(BareYear(bc_year), part)


def _bc(first: int, last: int) -> Reading | None:
    if not first > last >= 1:
        return None
    return Between(*(Fixed(When(cycle.YEAR.nth(1 - year))) for year in (first, last)))


@rule(
    "the {part} {tens}",
    examples={"the mid-80s": "198", "the early 90s": "199"},
    rejects=["in his mid-60s", "a man in his early 30s", "John Smith, early 30s"],
    confidence=0.8,
)
def part_of_tens(part: Modifier, tens: int) -> Reading:
    """A part of a decade by its tens alone; of a person it is the age."""
    return About(Fixed(When(cycle.DECADE.nth(tens))), part)


@rule("(post|pre) {year}", examples={"post-1945": "1945", "pre-1914": "1914"}, confidence=0.8)
def prefixed_year(year: int) -> Reading:
    """After or before a year, told by the year."""
    return About(Fixed(When(cycle.YEAR.nth(year))))
