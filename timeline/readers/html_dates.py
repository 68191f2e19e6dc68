"""When a page says it was published: in its structured data, in its address, in its byline.

Each is a hint of its own. Where they contradict each other by more than a day, which zones can explain, those stand
that more of the three kinds bear out, and where none has more, the page gives no date at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from timeline.chrono import Day
from timeline.readers.filename import date_in_name
from timeline.readers.html_byline import byline
from timeline.readers.html_day import day_of, other_day
from timeline.readers.html_page import article
from timeline.readers.structured import Dated, in_time, structured

_METADATA = "html-metadata"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMED_MONTH = re.compile(rf"/(\d{{4}})/({'|'.join(_MONTHS)})[a-z]*/(\d\d?)(?=/|$)")
_UTC = re.compile(r"(?:\dZ|[+-]00:?00|\bUTC|\bGMT)$")  # not the zone of those who wrote it, but for a few
_NEAR = 1  # days that dates in different zones may lie apart


@dataclass(frozen=True, slots=True)
class Claim:
    """A date that a page gives: which clue it is, what says so, as written, and the day that it names.

    `other` is the day that it names where the month is written first, as long as both are possible.
    """

    clue: str
    who: str
    written: str
    day: Day
    other: Day | None = None

    @property
    def text(self) -> str:
        """The date as a hint: as written where the day could be the month."""
        return str(self.day) if self.other is None else self.written


@dataclass(frozen=True, slots=True)
class Dates:
    """The claims that stand, best first; those that contradict them, or all where none stands; and what could not be read."""

    stand: tuple[Claim, ...] = ()
    against: tuple[Claim, ...] = ()
    unread: tuple[str, ...] = ()


def page_dates(tree: Any, url: str | None) -> Dates:
    """The dates of publication in a page, which has the address `url`, None for an unknown one."""
    top = article(tree)
    return _dates(structured(tree, top), top, url)


def part_dates(top: Any) -> Dates:
    """The dates of publication in a part of a page that is one of several articles."""
    return _dates(tuple(in_time(top)), top, None)


def _dates(said: Sequence[Dated], top: Any, url: str | None) -> Dates:
    named = [(who, written, day_of(written)) for who, written in said]
    claims = [
        Claim(_METADATA, who, written, day, other_day(written))
        for who, written, day in named
        if day is not None
    ]
    claims += _in_address(url)
    if (written := byline(top)) is not None and (day := day_of(written)) is not None:
        claims.append(Claim("byline", "its byline", written, day, other_day(written)))
    return _weighed(
        [_settled(claim, claims) for claim in claims],
        tuple(written for _, written, day in named if day is None),
    )


def _weighed(claims: Sequence[Claim], unread: tuple[str, ...]) -> Dates:
    """What stands of the claims."""
    if not claims:
        return Dates(unread=unread)
    kinds = {claim.day: {other.clue for other in claims if _near(claim, other)} for claim in claims}
    best = max(claims, key=lambda claim: len(kinds[claim.day]))
    against = tuple(claim for claim in claims if not _near(best, claim))
    if any(len(kinds[claim.day]) >= len(kinds[best.day]) for claim in against):
        return Dates((), tuple(claims), unread)
    near = [claim for claim in claims if _near(best, claim)]
    votes = {claim.day: len({other.clue for other in near if other.day == claim.day}) for claim in near}
    own = {claim: (claim.clue == _METADATA, _UTC.search(claim.written) is None) for claim in near}
    day = max(near, key=lambda claim: (votes[claim.day], own[claim])).day
    stand = tuple(claim for claim in near if claim.day == day)
    return Dates(stand, against, unread)


def _settled(claim: Claim, claims: Sequence[Claim]) -> Claim:
    """A claim in numbers in the order of day and month that an unmistakable one bears out."""
    sure = [other for other in claims if other.other is None]
    if claim.other is None or not sure:
        return claim
    for day in (claim.day, claim.other):
        settled = replace(claim, day=day, other=None)
        if any(_near(settled, other) for other in sure):
            return settled
    return claim


def _near(one: Claim, other: Claim) -> bool:
    return abs(one.day - other.day) <= _NEAR


def _in_address(url: str | None) -> Iterator[Claim]:
    """The day in the address of a page: "/2020/04/29/", "/2020/apr/29/", "-20200429"."""
    try:
        path = urlsplit(url or "").path.rstrip("/")
    except ValueError:
        return
    found = _NAMED_MONTH.search(path.lower())
    said = f"{found[1]}-{_MONTHS.index(found[2]) + 1:02}-{found[3]:>02}" if found else date_in_name(path)
    if said is not None and (day := day_of(said)) is not None:
        yield Claim("url", "its address", path, day)
