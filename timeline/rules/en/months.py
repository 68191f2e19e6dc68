"""Months and seasons."""

import re

from timeline.chrono import Cycle, cycle
from timeline.chrono.value import Modifier, When
from timeline.reading import (
    About,
    AfterFocus,
    ByTense,
    Fixed,
    FromFocus,
    Last,
    Nearest,
    Next,
    Of,
    Reading,
    Shift,
    yearly,
)
from timeline.rules.en.context import is_name
from timeline.rules.rule import rule


@rule(
    "{month}[,] [of] {year}",
    examples={"April 2019": "2019-04", "April of 2019": "2019-04", "Sept. 1939": "1939-09"},
    confidence=0.99,
)
def month_year(month: int, year: int) -> Reading:
    """A month with its year."""
    return Fixed(When(cycle.month(month).nth(year)))


@rule(
    "{month} [of] {shift} year",
    examples={"April last year": "2023-04", "December of this year": "2024-12"},
)
def month_of_shifted_year(month: int, shift: int) -> Reading:
    """A month named inside a year counted from now."""
    return Of(cycle.month(month), Shift(cycle.YEAR, shift))


@rule(
    "{shift} {month}",
    examples={
        "last April": "2024-04",
        "last May": "2023-05",
        "next June": "2024-06",
        "this August": "2024-08",
    },
    rejects=["at last may we rest", "in this Oct. 2, 2018 photo"],
    confidence=0.95,
    unless=lambda text, _, end: re.match(r"\.?\s+\d{1,2}\b", text[end:]) is not None,
)
def shifted_month(shift: int, month: int) -> Reading:
    """The month that is over, or the one to come; the present month counts as neither."""
    named = cycle.month(month)
    if shift == 0:
        return Of(named, Shift(cycle.YEAR, 0))
    return Last(named) if shift < 0 else Next(named)


@rule(
    "{contract_month}",
    examples={},
    rejects=["it may contract"],
    confidence=0.8,
    unless=lambda text, start, _: not text[start].isupper(),
)
def month_of_contract(contract_month: int) -> Reading:
    """The month of a contract that is traded, whatever the verb: "October crude", "for May delivery"."""
    return Next(cycle.month(contract_month))


@rule(
    "{month:bare_month}",
    examples={"April": "2024-04", "November": "2023-11", "May": "2024-05"},
    rejects=["April Jones", "June Carter sang", "it may rain", "a long march", "Jan Smit"],
    confidence=0.9,
    unless=is_name,
)
def month(month: int) -> Reading:
    """The latest that has begun, unless the verb looks ahead."""
    return ByTense(cycle.month(month))


@rule(
    "[the] {part} {month}",
    examples={
        "late November": "2023-11",
        "early May": "2024-05",
        "mid-April": "2024-04",
        "the end of June": "2024-06",
    },
    confidence=0.91,
)
def part_of_month(part: Modifier, month: int) -> Reading:
    """A part of a bare month."""
    return About(ByTense(cycle.month(month)), part)


@rule(
    "end {month}",
    examples={"end-June": "2024-06"},
    rejects=["in the end June Carter sang"],
    confidence=0.8,
    unless=lambda text, start, end: "-" not in text[start:end],
)
def end_month(month: int) -> Reading:
    """The last days of a month, as agencies write it."""
    return About(ByTense(cycle.month(month)), Modifier.END)


@rule(
    "[the] {season} [of] {year} – {two_digits}",
    examples={"the winter of 2018–19": "2018-WI", "the southern summer of 1971-72": "1971-WI"},
    rejects=["the winter of 2018–17"],
    confidence=0.95,
)
def season_years(season: Cycle, year: int, two_digits: int) -> Reading | None:
    """A season that two years share."""
    return Fixed(When(season.nth(year))) if two_digits == (year + 1) % 100 else None


@rule(
    "[the] {season} [of] {year} / {two_digits}",
    examples={"the winter of 2018/19": "2018-WI"},
    rejects=["the winter of 2018/17"],
    confidence=0.95,
)
def season_years_slashed(season: Cycle, year: int, two_digits: int) -> Reading | None:
    """The same with a stroke."""
    return Fixed(When(season.nth(year))) if two_digits == (year + 1) % 100 else None


@rule(
    "[the] {season} [of] {year}",
    examples={"summer 2016": "2016-SU", "the fall of 1989": "1989-FA", "spring of 1968": "1968-SP"},
    confidence=0.99,
)
def season_year(season: Cycle, year: int) -> Reading:
    """A season with its year; winter is the one that begins in December of it."""
    return Fixed(When(season.nth(year)))


@rule(
    "{shift} {season}",
    examples={"last summer": "2023-SU", "next winter": "2024-WI", "this spring": "2024-SP"},
    confidence=0.8,
)
def shifted_season(shift: int, season: Cycle) -> Reading:
    """A season counted from now."""
    if shift == 0:
        return Nearest(season)
    return Last(season) if shift < 0 else Next(season)


@rule(
    "the {season}",
    examples={"the summer": "2024-SU"},
    confidence=0.79,
)
def bare_season(season: Cycle) -> Reading:
    """A season without a year: as a bare month."""
    return ByTense(season)


@rule("{bare_season}", examples={"summer": "2024-SU"}, rejects=["Augusta Winter"], confidence=0.3)
def season_alone(bare_season: Cycle) -> Reading:
    """A season without article or year, "in winter": as a bare month."""
    return ByTense(bare_season)


@rule(
    "(early|mid|late) {whole_season}",
    examples={"early spring": "2024-SP", "mid-winter": "2023-WI"},
    rejects=["early Winter said"],
    confidence=0.7,
)
def part_of_season(whole_season: Cycle) -> Reading:
    """A part of a season without a year: as a bare month."""
    return About(ByTense(whole_season))


@rule(
    "{campaign_season}",
    examples={},
    rejects=["the fall of the air base", "to spring a trap"],
    confidence=0.4,
)
def season_of_campaign(campaign_season: Cycle) -> Reading:
    """ "The Spring Offensive": as a bare month."""
    return ByTense(campaign_season)


@rule(
    "{month} (of|in) {time}",
    examples={
        "May of the following year": "2025-05",
        "August of that year": "2024-08",
        "March in the year 1998": "1998-03",
    },
    rejects=["May of next week"],
)
def month_of(month: int, time: Reading) -> Reading | None:
    """A month of a year, however that is named."""
    return Of(cycle.month(month), time) if yearly(time) else None


@rule(
    "[the] {season} (of|in) {time}",
    examples={"the spring of the following year": "2025-SP", "the autumn of next year": "2025-FA"},
    rejects=["the winter of next week"],
)
def season_of(season: Cycle, time: Reading) -> Reading | None:
    """A season of a year, however that is named."""
    return Of(season, time) if yearly(time) else None


@rule("[the] {shift} year's {season}", examples={"last year's summer": "2023-SU"})
def shifted_years_season(shift: int, season: Cycle) -> Reading:
    """A season of a year counted from now."""
    return Of(season, Shift(cycle.YEAR, shift))


@rule("the (next|following) {month}", examples={"the following March": "2025-03"}, confidence=0.75)
def following_month(month: int) -> Reading:
    """The month after the date last mentioned."""
    return AfterFocus(cycle.month(month))


@rule("the (next|following) {season}", examples={"the next spring": "2025-SP"}, confidence=0.75)
def next_season(season: Cycle) -> Reading:
    """The season after the date last mentioned."""
    return AfterFocus(season)


@rule("the (previous|preceding) {season}", examples={"the previous spring": "2023-SP"}, confidence=0.75)
def previous_season(season: Cycle) -> Reading:
    """The season before the date last mentioned."""
    return FromFocus(Last(season))


@rule("the (previous|preceding) {month}", examples={"the previous April": "2024-04"}, confidence=0.75)
def previous_month(month: int) -> Reading:
    """The month before the date last mentioned."""
    return FromFocus(Last(cycle.month(month)))
