"""The slots that English rules are filled from: how each is written, and what is read from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.chrono import Cycle, Day, cycle
from timeline.chrono.value import Modifier
from timeline.rules.en.vocabulary import (
    ABOUT,
    FEASTS,
    LEADS,
    LENGTHS,
    MONTHS,
    NAMES,
    NUMBERS,
    ORDINALS,
    PROPER,
    SEASONS,
    SPELLED_YEARS,
    TENS,
    UNITS,
    VAGUE,
    WEEKDAYS,
    ZONES,
)
from timeline.rules.lexicon import ALONE, DIGIT, Refused, Slot, digits, either, number, words

_DAYS = {key: cycle.weekday(number) for key, number in WEEKDAYS.items()}
_BEFORE_MONTHS = sorted(LEADS | {"and", "last", "next", "this", "through", "to"})


def _day(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _iso(text: str) -> Day | None:
    try:
        return Day.parse(text)
    except ValueError:
        return None


def _hour(text: str) -> str:
    """A time of day as TIMEX3 writes it: "10:30 p.m." is T22:30, "1530" T15:30."""
    digits_ = re.findall(r"\d+", text)
    hour, minute = (
        (digits_[0], digits_[1]) if len(digits_) > 1 else (digits_[0][:-2] or digits_[0], digits_[0][-2:])
    )
    if len(digits_) == 1 and len(digits_[0]) < 3:
        hour, minute = digits_[0], "00"
    afternoon = re.search(r"p\.?m", text, re.IGNORECASE)
    forenoon = re.search(r"a\.?m", text, re.IGNORECASE)
    number = int(hour) % 12 + 12 if afternoon else int(hour) % 12 if forenoon else int(hour)
    return f"T{number:02}:{minute}"


def _short_year(text: str) -> int:
    """'68 is 1968 and '14 is 2014: the turn is that of most such years in print, forty years before the century's end."""
    number_ = int(text[1:])
    return number_ + (2000 if number_ < 40 else 1900)


def _slashed(text: str) -> tuple[int, int, int, bool]:
    """The three numbers of a date, and whether it was written with points, as the day comes first everywhere."""
    first, second, year = (int(part) for part in re.split("[/.]", text))
    return first, second, year, "." in text


def _number(text: str) -> int:
    return int(text.replace(",", ""))


def _alone(table: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a table that need no other beside them."""
    return {word: value for key, value in table.items() for word in key.split("|") if word not in NAMES}


def _small_season(text: str) -> Cycle:
    """With a capital it may be anyone's name."""
    if not text.islower():
        raise Refused
    return SEASONS[text]


LEXICON: dict[str, Slot] = {
    "month": words(MONTHS, proper=PROPER),
    "bare_month": words(_alone(MONTHS), proper=PROPER),
    "opening": Slot(
        "".join(rf"(?<!\b{lead}\s)" for lead in _BEFORE_MONTHS) + "(?:may|march)",
        str,
        frozenset(["may", "march"]),
    ),
    "weekday": words(_DAYS, proper=PROPER),
    "bare_weekday": words(_alone(_DAYS), proper=PROPER),
    "season": words(SEASONS),
    "bare_season": Slot("(?:summer|autumn|winter)", _small_season, frozenset({"summer", "autumn", "winter"})),
    "campaign_season": Slot(
        r"(?:spring|summer|autumn|fall|winter)(?=[\s-](?:offensive|counter|campaign|fighting))",
        lambda text: SEASONS[text.lower()],
        frozenset(SEASONS),
    ),
    "unit": words({key.partition("|")[0]: unit for key, unit in UNITS.items()}),
    "units": words(UNITS),
    "length": words(LENGTHS),
    "lengths": words({k.partition("|")[2]: v for k, v in LENGTHS.items()}),
    "shift": words(
        {
            "last|past|previous|this past": -1,
            "this|the current|current|the present": 0,
            "next|coming|the coming|this coming": 1,
        }
    ),
    "number": either(words(NUMBERS), number(r"\d{1,3}(?:,\d{3})?", _number)),
    "amount": either(words(NUMBERS | VAGUE), number(r"\d{1,3}(?:,\d{3})?", _number)),
    "whole_half": digits(r"\d{1,3}[\s-]1/2", lambda text: int(re.split(r"\D", text)[0]), frozenset({DIGIT})),
    "unit_length": words({key.partition("|")[0]: length for key, length in LENGTHS.items()}),
    "vague": words(VAGUE),
    "about": words(dict.fromkeys(ABOUT, True)),
    "near_day": words({"yesterday": -1, "today": 0, "tomorrow": 1}),
    "one": words({"a|an|one|the": 1}),
    "ordinal": either(
        words({word: number for number, word in enumerate(ORDINALS, 1)} | {"last|final": -1}),
        number(r"\d{1,2}(?:st|nd|rd|th)", _day),
    ),
    "day": number(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?", _day),
    "short_year": Slot(r"['’]\d\d", _short_year, frozenset({DIGIT})),
    "slashed": digits(r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}", _slashed, frozenset({DIGIT})),
    "short_decade": either(
        Slot(r"['’][2-9]0s", lambda text: 190 + int(text[1]), frozenset({DIGIT})),
        words({word[:-1] + "ies": 190 + n for n, word in enumerate(TENS, 2)}),
    ),
    "letter_quarter": Slot("q[1-4]", lambda text: int(text[1]), frozenset({"q1", "q2", "q3", "q4"})),
    "letter_half": Slot("h[12]", lambda text: int(text[1]), frozenset({"h1", "h2"})),
    "whole_year": Slot(
        r"year(?!\s+(?:ended|ending|to)\b)", str, frozenset({"year"}), {"year": frozenset({ALONE})}
    ),
    "day_before": Slot(
        r"day before(?=\s*(?:[.,;:!?)]|$))", str, frozenset({"day"}), {"day": frozenset({"before"})}
    ),
    "day_number": number(
        r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=\s*(?:[.,;:!?)]|$|(?:of|to|was|and|the|in|at|he|she|they|it)\b))",
        _day,
    ),
    "year": either(number(r"(?:1\d|20|21)\d\d"), words(SPELLED_YEARS)),
    "two_digits": number(r"\d\d"),
    "weekday_plural": words(
        {f"{name}s": number + 1 for names, number in WEEKDAYS.items() for name in [names.split("|")[0]]}
    ),
    "feast": words(FEASTS),
    "age": number(r"\d{1,4}"),
    "count": number(r"\d{4}"),
    "iso": digits(r"\d{4}-\d\d-\d\d", _iso, frozenset({DIGIT})),
    "month_number": number(r"(?:1[0-2]|0?[1-9])"),
    "decade": digits(r"(?:1[0-9]|20)\d0['’]?s", lambda t: int(t[:4])),
    "part": words(
        {
            "early|the start of|the beginning of|the early part of|the early days of": Modifier.START,
            "mid|the middle of|halfway through": Modifier.MID,
            "late|the end of|the latter part of|the close of": Modifier.END,
        }
    ),
    "hour": either(
        digits(r"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?[^\S\n]?(?:a\.?m\.?|p\.?m\.?)", _hour),
        digits(r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?", _hour),
        digits(r"(?:[01]\d|2[0-3])[0-5]\d(?=\s(?:gmt|utc|est|edt|cet|bst))", _hour),
        words({"noon|midday": "T12:00", "midnight": "T24:00"}),
    ),
    "zone": words(dict.fromkeys(ZONES, True)),
    "clock": words(
        {
            "morning": "TMO",
            "afternoon": "TAF",
            "evening": "TEV",
            "night": "TNI",
        }
    ),
}
