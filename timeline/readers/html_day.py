"""The day that a date in the metadata of a page names."""

from __future__ import annotations

import logging
import re
from datetime import datetime
from functools import cache

from timeline.chrono import Day

_QUIET = logging.NullHandler()  # what the library logs is told as a Problem
# Fixed, so that what is found does not depend on the day of the build.
_EARLIEST, _LATEST = datetime(1600, 1, 1), datetime(2199, 12, 31)  # noqa: DTZ001
_PAGE = '<html><head><meta property="article:published_time"></head><body></body></html>'
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)")
_EITHER = re.compile(r"(?<!\d)(\d\d?)[/-](\d\d?)[/-](\d{4})(?!\d)")
_NO_DAY = Day.of(1970, 1, 1)  # what software writes that was given no time
_LONGEST = 100  # characters; what is longer is no date


@cache
def day_of(written: str) -> Day | None:
    """The day that a date as written names, in whatever zone it is written; None where it leaves a part of it open.

    htmldate reads it. For a month without a day, or with a day that does not exist, that gives a day of its
    own making; so the day must stand in what is written.
    """
    import htmldate
    from lxml import html

    if len(written) > _LONGEST:
        return None
    logging.getLogger("htmldate").addHandler(_QUIET)
    page = html.fromstring(_PAGE)
    try:
        page.find(".//meta").set("content", written)
        found: str | None = htmldate.find_date(
            page, extensive_search=False, original_date=True, min_date=_EARLIEST, max_date=_LATEST
        )
    except Exception:  # noqa: BLE001 - whatever a library makes of a broken date, the page is read
        return None
    if found is None:
        return None
    year, month, day = map(int, found.split("-"))
    numbers = [int(number) for number in re.findall(r"\d+", _COMPACT.sub(r"\1 \2 \3", written))]
    named = Day.of(year, month, day) if year in numbers and day in numbers else None
    return None if named == _NO_DAY else named


def other_day(written: str) -> Day | None:
    """The day that a date names with the month first, where it can be read with the day first too: "04/05/2020"."""
    found = _EITHER.search(written)
    if found is None or found[1] == found[2] or max(int(found[1]), int(found[2])) > 12:
        return None
    return Day.of(int(found[3]), int(found[1]), int(found[2]))
