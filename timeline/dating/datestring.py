"""One isolated date, as people write it in metadata: "Wednesday, 29 April 2020", "29 avril 2020", "20. Juni 2020".

Only a whole date is read, with day, month and a year of four digits, and never from running text. The
day is the one that is written, whatever zone stands behind it, and does not depend on today's.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from timeline.chrono import Day

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ]+\d\d:?\d\d.*)?", re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\d/.-])")
_NUMBERS = re.compile(r"(?<!\d)(\d\d?)([-/.])(\d\d?)\2(\d{4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_OTHER = re.compile(r"-\d|\d{4}-?W\d", re.IGNORECASE)  # years before 1, ISO weeks: no one publishes in them
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_CLOCK = re.compile(
    r"\d{1,2}\s*[:.h]\s*\d\d(?:[:.]\d\d)*|\d{1,2}\s*[ap]\.?\s?m\b|[+-]\d\d(?::?\d\d)?\b", re.IGNORECASE
)
_MONTH_SIGNS = "月월"  # East Asian dates name the month by a number and a sign
_LONGEST = 100  # characters; longer ones are prose
_FIRST, _LAST = 1, 9999  # years that a publication date can be written in


def read(text: str, *, month_first: bool = False) -> Day | None:
    """The day that a text names; None where it names none, or one that does not exist.

    "03/04/2020" is 3 April, or 4 March where `month_first`.
    """
    text = " ".join(text.split())
    if len(text) > _LONGEST or _OTHER.match(text) or not _YEAR.search(text) or not _DAY.search(text):
        return None
    if found := (_ISO.fullmatch(text) or _YEAR_FIRST.match(text)):
        numbers = [int(part) for part in found.groups() if part.isdecimal()]
        return _day(*numbers)
    if _is_loose(text):
        return None
    return _by_dateparser(text, ["en"], month_first=month_first) or _by_dateparser(
        text, None, month_first=month_first
    )


def either_way(text: str) -> bool:
    """Whether a date in numbers alone can be read day first and month first: "03/04/2020"."""
    found = _NUMBERS.search(text)
    if found is None or found[2] == ".":  # with points the day is first everywhere
        return False
    first, second = int(found[1]), int(found[3])
    return first != second and max(first, second) <= 12


def no_such_day(text: str) -> bool:
    """Whether a text that `read` refuses has the form of a date: a day that the calendar does not hold."""
    text = " ".join(text.split())
    if _ISO.fullmatch(text) or _YEAR_FIRST.match(text) or _NUMBERS.search(text):
        return True
    return read(_DAY.sub("1", text, count=1)) is not None


def _is_loose(text: str) -> bool:
    """Whether it leaves open which number is which: more than one besides year and clock, and no month in words."""
    if _NUMBERS.search(text) or any(sign in text for sign in _MONTH_SIGNS):
        return False
    return len(_DAY.findall(_CLOCK.sub(" ", text))) > 1


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        return Day.of(year, month, day) if _FIRST <= year <= _LAST else None
    except ValueError:
        return None


def _by_dateparser(text: str, languages: list[str] | None, *, month_first: bool) -> Day | None:
    """What dateparser makes of it in these languages, None being all it knows."""
    from dateparser.date import DateDataParser

    numbers = _NUMBERS.search(text)
    points = numbers is not None and numbers[2] == "."
    settings: Any = {
        "DATE_ORDER": "MDY" if month_first and not points else "DMY",
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - no part may come from it, nor from the clock
        "REQUIRE_PARTS": ["day", "month", "year"],
        "STRICT_PARSING": True,
    }
    found = DateDataParser(languages=languages, settings=settings).get_date_data(text).date_obj
    if found is None or f"{found.year:04}" not in _years(text):
        return None
    return _day(found.year, found.month, found.day)


def _years(text: str) -> set[str]:
    """The numbers of four digits in a text, whatever digits they are written in."""
    return {f"{int(year):04}" for year in _YEAR.findall(text)}
