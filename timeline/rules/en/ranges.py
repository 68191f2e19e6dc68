"""Ranges: from one time to another, and from or to one with the other end left open."""

from timeline.chrono import cycle
from timeline.chrono.value import When
from timeline.reading import Between, Fixed, Nearest, Reading, Since, Until
from timeline.rules.rule import rule


@rule("since {time}", examples={"since 2014": "2014", "since last April": "2024-04"}, ranges=True)
def since(time: Reading) -> Reading:
    """From then on."""
    return Since(time)


@rule("(until|till|up to) {time}", examples={"until May": "2024-05"}, ranges=True)
def until(time: Reading) -> Reading:
    """Up to then."""
    return Until(time)


@rule(
    "from {first:time} (to|until|till|through) {last:time}",
    examples={"from May 3 to May 7": "2024-05-03"},
    ranges=True,
)
def from_to(first: Reading, last: Reading) -> Reading:
    """Both ends named."""
    return Between(first, last)


@rule("between {first:time} and {last:time}", examples={"between 1939 and 1945": "1939"}, ranges=True)
def between(first: Reading, last: Reading) -> Reading:
    """Both ends named."""
    return Between(first, last)


@rule(
    "{first:day} (to|and|until|through|or) {last:day} [of] {month}",
    examples={"22 to 23 June": "2024-06-22"},
    rejects=["23 to 22 June"],
)
def days_month(first: int, last: int, month: int) -> Reading | None:
    """Two days of one month, the month named once."""
    return _days(first, last, month)


@rule("{month} {first:day} (to|and|through|or) {last:day}", examples={"April 24 and 25": "2024-04-24"})
def month_days(first: int, last: int, month: int) -> Reading | None:
    """Two days of one month, the month named once."""
    return _days(first, last, month)


@rule(
    "{month} {days}",
    examples={"May 3–9": "2024-05-03"},
)
def month_days_dash(month: int, days: tuple[int, int]) -> Reading | None:
    """Two days of one month, parted by a dash."""
    return _days(*days, month)


@rule("{days} {month}", examples={"3-9 May": "2024-05-03"})
def days_dash_month(days: tuple[int, int], month: int) -> Reading | None:
    """Two days of one month, parted by a dash."""
    return _days(*days, month)


@rule("{years}", examples={"1957–58": "1957", "1914-1918": "1914"}, rejects=["1958–57"], confidence=0.9)
def years(years: tuple[int, int]) -> Reading | None:
    """Two years parted by a dash."""
    first, last = years
    if last <= first:
        return None
    return Between(Fixed(When(cycle.YEAR.nth(first))), Fixed(When(cycle.YEAR.nth(last))))


def _days(first: int, last: int, month: int) -> Reading | None:
    try:
        return (
            Between(Nearest(cycle.date(month, first)), Nearest(cycle.date(month, last)))
            if first < last
            else None
        )
    except ValueError:
        return None
