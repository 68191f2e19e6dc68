"""A publication date in a file's name: 2020-04-29-title.txt, 2020/04/29/title.txt, title-20200429.html."""

from __future__ import annotations

import re

from timeline.chrono import Day

_NAMED = re.compile(r"(?<!\d)((?:1[6-9]|20|21)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")
_FOLDERS = re.compile(r"(?:^|/)((?:1[6-9]|20|21)\d\d)(/)(\d\d)/(\d\d)(?=/)")


def date_in_name(path: str) -> str | None:
    """The one date that a path, with "/" between its folders, can mean, as "2020-04-29".

    A name that begins with a date means that one; a name with two other dates means none. Eight
    digits that are no day are a number; with separators they are returned as they stand,
    so that a day that does not exist is told.
    """
    name = path.rpartition("/")[2]
    dates = [(found.start(), _day(found)) for found in _NAMED.finditer(name)]
    here = [(start, day) for start, day in dates if day is not None]
    if here and (here[0][0] == 0 or len({day for _, day in here}) == 1):
        return here[0][1]
    if here:
        return None
    folders = [_day(found) for found in _FOLDERS.finditer(path)]
    return folders[-1] if folders else None


def _day(found: re.Match[str]) -> str | None:
    year, separator, month, day = found.groups()
    try:
        Day.of(int(year), int(month), int(day))
    except ValueError:
        if not separator:
            return None
    return f"{year}-{month}-{day}"
