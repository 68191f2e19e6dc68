"""The slots for days of a month, and for dates in figures."""

from __future__ import annotations

import re

from timeline.chrono import Day
from timeline.rules.en.vocabulary import ORDINALS
from timeline.rules.lexicon import DIGIT, MIXED, YEAR, Refused, Slot, digits, either, number, words


def _day(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _iso(text: str) -> Day | None:
    try:
        return Day.parse(text)
    except ValueError:
        return None


def _year_month(text: str) -> tuple[int, int]:
    """The year and the month of "2019-05" or "05/2019"."""
    first, second = (int(part) for part in re.split("[-/]", text))
    if first > 12 and second > first % 100:
        raise Refused  # 2006-07 are two years
    return (first, second) if first > 12 else (second, first)


def _slashed(text: str) -> tuple[int, int, int, bool]:
    """The three numbers of a date, and whether it was written with points, as the day comes first everywhere."""
    first, second, year = (int(part) for part in re.split("[/.]", text))
    return first, second, year, "." in text


SLOTS: dict[str, Slot] = {
    "day": number(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?", _day, DIGIT, MIXED),
    "plain_day": number(r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)", _day, MIXED),
    "ordinal": either(
        words({word: number for number, word in enumerate(ORDINALS, 1)} | {"last|final": -1}),
        number(r"\d{1,2}(?:st|nd|rd|th)", _day, MIXED),
    ),
    "slashed": digits(
        r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}", _slashed, frozenset({DIGIT}), frozenset({DIGIT})
    ),
    "two_digits": number(r"\d\d", int, DIGIT),
    "month_number": number(r"(?:1[0-2]|0?[1-9])", int, DIGIT),
    "iso": digits(r"\d{4}-\d\d-\d\d", _iso, frozenset({DIGIT}), frozenset({YEAR})),
    "iso_time": digits(
        r"\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?",
        lambda text: (_iso(text[:10]), text[10:16].upper()),
        frozenset({DIGIT}),
        frozenset({YEAR}),
    ),
    "iso_month": digits(
        r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?!-)|(?:0[1-9]|1[0-2])/(?:19|20)\d\d",
        _year_month,
        frozenset({DIGIT}),
    ),
    "year_first": digits(
        r"(?:1\d|20)\d\d/\d\d/\d\d",
        lambda text: tuple(int(part) for part in text.split("/")),
        frozenset({DIGIT}),
        frozenset({YEAR}),
    ),
}
