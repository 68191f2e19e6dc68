"""Years, decades, centuries."""

from timeline.chrono import cycle
from timeline.chrono.value import Modifier, When
from timeline.reading import About, Fixed, Reading
from timeline.rules.rule import rule


@rule(
    "{year}",
    examples={"1998": "1998", "2012": "2012"},
    rejects=["$2020", "COVID-2019", "20204", "2014.5", "room 2014", "2,014"],
    confidence=0.99,
)
def year(year: int) -> Reading:
    """Four digits that could be a year."""
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
    "the {short_decade}",
    examples={"the '60s": "196", "the nineties": "199"},
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


@rule("the {decade}", examples={"the 1990s": "199", "the 2010s": "201"}, confidence=0.99)
def decade(decade: int) -> Reading:
    """A decade by its years."""
    return Fixed(When(cycle.DECADE.nth(decade // 10)))


@rule("[the] {part} {decade}", examples={"the late 1980s": "198", "mid-1990s": "199"})
def part_of_decade(part: Modifier, decade: int) -> Reading:
    """A part of a decade."""
    return About(Fixed(When(cycle.DECADE.nth(decade // 10))), part)


@rule(
    "[the] {ordinal} century",
    examples={"the 19th century": "18", "the twelfth century": "11"},
    rejects=["the last century"],
    confidence=0.99,
)
def century(ordinal: int) -> Reading | None:
    """A century by its number, in the hundreds that the language means: the 19th is the 1800s."""
    return Fixed(When(cycle.CENTURY.nth(ordinal - 1))) if ordinal > 0 else None


@rule("{age} (bc|b.c.|bce|b.c.e.)", examples={"44 BC": "BC0044", "753 B.C.": "BC0753"}, confidence=0.99)
def before_christ(age: int) -> Reading | None:
    """Years before AD 1: 44 BC is the astronomical year -43."""
    return Fixed(When(cycle.YEAR.nth(1 - age))) if age else None


@rule("{age} (ad|a.d.|ce|c.e.)", examples={"79 AD": "0079"}, rejects=["0 AD"], confidence=0.99)
def year_ad(age: int) -> Reading | None:
    """Years with their era behind them."""
    return Fixed(When(cycle.YEAR.nth(age))) if age else None


@rule("(ad|a.d.) {age}", examples={"AD 79": "0079"}, rejects=["AD 0"], confidence=0.99)
def anno_domini(age: int) -> Reading | None:
    """Years named with their era."""
    return Fixed(When(cycle.YEAR.nth(age))) if age else None


@rule("(post|pre) {year}", examples={"post-1945": "1945", "pre-1914": "1914"}, confidence=0.8)
def prefixed_year(year: int) -> Reading:
    """After or before a year, told by the year."""
    return About(Fixed(When(cycle.YEAR.nth(year))))
