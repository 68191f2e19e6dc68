"""The slots that English rules are filled from: how each is written, and what is read from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.chrono import Cycle, Day, cycle
from timeline.chrono.value import Modifier
from timeline.rules.en.feast_days import FEASTS
from timeline.rules.en.vocabulary import (
    ABOUT,
    LEADS,
    LENGTHS,
    MONTHS,
    NAMES,
    NOONS,
    NUMBERS,
    ORDINALS,
    PROPER,
    SEASONS,
    SPELLED_YEARS,
    STRETCHES,
    TENS,
    TWILIGHT,
    UNITS,
    VAGUE,
    WEEKDAYS,
    ZONES,
)
from timeline.rules.lexicon import (
    ALONE,
    DIGIT,
    MIXED,
    NUMERIC,
    YEAR,
    Refused,
    Slot,
    digits,
    either,
    first_word,
    number,
    trie,
    words,
)

_DAYS = {key: cycle.weekday(number) for key, number in WEEKDAYS.items()}
_PLURALS = {
    k.partition("|")[2]: length
    for k, length in LENGTHS.items()
    if not k.startswith(("second", "quarter", "night"))
}
_BEFORE_MONTHS = sorted(LEADS | {"and", "last", "next", "this", "through", "to"})


def _day(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _iso(text: str) -> Day | None:
    try:
        return Day.parse(text)
    except ValueError:
        return None


_HALF_DAY = r"(?:a\.m\.?|p\.m\.?|am|pm)"
# Four figures are an hour only beside a zone: else they are a year.
_ZONED = f"[^\\S\\n]?(?:hours|hrs|{'|'.join(ZONES)})\\b"
_AFTER_HOURS = frozenset(first_word(zone) for zone in ZONES) | {"hours", "hrs"}
_HOUR = (
    rf"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?[^\S\n]?{_HALF_DAY}|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|"
    rf"(?:[01]\d|2[0-3])\.?[0-5]\d(?={_ZONED})|{'|'.join(NOONS)}"
)


def _hour(text: str) -> str:
    """A time of day as TIMEX3 writes it: "10:30 p.m." is T22:30, "1530" T15:30."""
    if text.lower() in NOONS:
        return NOONS[text.lower()]
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


_ERAS = r"b\.c\.e\.|b\.c\.|bce|bc|a\.d\.|c\.e\.|ad|ce"


_ERA_WORDS = frozenset({"bc", "bce", "b", "ad", "a", "ce", "c"})


def _era_year(text: str) -> int:
    """The astronomical year: 44 BC is -43. There is no year 0, and "5 ad campaigns" is no year."""
    era = re.sub(r"[^A-Za-z]", "", text)
    year = int(re.sub(r"\D", "", text))
    if not era.isupper() or not year:
        raise Refused
    return 1 - year if era.startswith("B") else year


def _short_year(text: str) -> int:
    """'68 is 1968 and '14 is 2014: the turn is that of most such years in print, forty years before the century's end."""
    number_ = int(text[1:])
    return number_ + (2000 if number_ < 40 else 1900)


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


def _number(text: str) -> int:
    return int(text.replace(",", ""))


def _alone(table: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a table that need no other beside them."""
    return {word: value for key, value in table.items() for word in key.split("|") if word not in NAMES}


_CLOCKS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
_SEASON_LETTERS = {
    cycle.season(month).label: name for month, name in ((3, "SP"), (6, "SU"), (9, "FA"), (12, "WI"))
}
_MONTH_NUMBERS = _alone(MONTHS)


def _small_season(text: str) -> Cycle:
    """With a capital it may be anyone's name."""
    if not text.islower():
        raise Refused
    return SEASONS[text]


_TWELVE = {word: n for word, n in NUMBERS.items() if n <= 12 and " " not in word}
# "half past five", "quarter to six"; minutes before the hour belong to the hour before.
_PAST_HOURS = (
    {word: f"T{n:02}:00" for word, n in _TWELVE.items()}
    | {f"half past {word}": f"T{n:02}:30" for word, n in _TWELVE.items()}
    | {f"quarter past {word}": f"T{n:02}:15" for word, n in _TWELVE.items()}
    | {f"quarter to {word}": f"T{(n - 2) % 12 + 1:02}:45" for word, n in _TWELVE.items()}
)


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
    "number": either(words(NUMBERS), number(r"\d{1,3}(?:,\d{3})?", _number, DIGIT)),
    "amount": either(words(NUMBERS | VAGUE), number(r"\d{1,3}(?:,\d{3})?", _number, DIGIT)),
    "whole_half": digits(
        r"\d{1,3}[\s-]1/2",
        lambda text: int(re.split(r"\D", text)[0]),
        frozenset({DIGIT}),
        frozenset({DIGIT}),
    ),
    "unit_length": words({key.partition("|")[0]: length for key, length in LENGTHS.items()}),
    "decimal": digits(r"\d{1,3}\.\d{1,2}", str, frozenset({DIGIT}), frozenset({DIGIT})),
    "stretch": words(dict.fromkeys(STRETCHES, True)),
    "beside_length": Slot(
        rf"(?:{'|'.join(_PLURALS)})(?=\s(?:before|after)\b)",
        lambda text: "P" + _PLURALS[text.lower()].format("X"),
        frozenset(_PLURALS),
        {plural: frozenset({"before", "after"}) for plural in _PLURALS},
    ),
    "before_end": Slot(
        r"before(?=\s*(?:[.,;:!?)]|$)|\s(?:and|but|when)\b)",
        str,
        frozenset({"before"}),
        {"before": frozenset({ALONE})},
    ),
    "after_end": Slot(
        r"after(?=\s*(?:[.,;:!?)]|$)|\s(?:and|but|when)\b)",
        str,
        frozenset({"after"}),
        {"after": frozenset({ALONE})},
    ),
    "vague": words(VAGUE),
    "about": words(dict.fromkeys(ABOUT, True)),
    "near_day": words({"yesterday": -1, "today": 0, "tomorrow": 1}),
    "one": words({"a|an|one|the": 1}),
    "ordinal": either(
        words({word: number for number, word in enumerate(ORDINALS, 1)} | {"last|final": -1}),
        number(r"\d{1,2}(?:st|nd|rd|th)", _day, MIXED),
    ),
    "day": number(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?", _day, DIGIT, MIXED),
    "short_year": Slot(r"['’]\d\d", _short_year, frozenset({DIGIT})),
    "slashed": digits(
        r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}", _slashed, frozenset({DIGIT}), frozenset({DIGIT})
    ),
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
    "whole_week": Slot(
        r"week(?!['’-])(?!\s+(?:of|that|before|after|long|when|in|or|and|earlier|later|ago|following|prior|preceding|leading)\b)",
        str,
        frozenset({"week"}),
        {"week": frozenset({ALONE})},
    ),
    "fiscal_letters": Slot(
        r"fy[^\S\n]?(?:20)?\d\d",
        lambda text: 2000 + int(text[-2:]),
        frozenset({"fy", *(f"fy{n:02}" for n in range(100)), *(f"fy20{n:02}" for n in range(100))}),
    ),
    "tens": number(r"[2-9]0s", lambda text: 190 + int(text[0]), MIXED),
    "plain_day": number(r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)", _day, MIXED),
    "year": either(
        Slot(
            rf"\d{{1,4}}[^\S\n]?(?:{_ERAS})",
            _era_year,
            NUMERIC,
            {DIGIT: _ERA_WORDS, YEAR: _ERA_WORDS, MIXED: frozenset({ALONE})},
        ),
        Slot(
            r"(?:ad|a\.d\.)[^\S\n]\d{1,4}",
            _era_year,
            frozenset({"ad", "a"}),
            {"ad": frozenset({DIGIT}), "a": frozenset({"d"})},
        ),
        number(r"(?:1\d|20|21)\d\d", int, YEAR),
        words(SPELLED_YEARS),
    ),
    "era": words({"bc|bce|b.c.|b.c.e.": -1, "ad|ce|a.d.|c.e.": 1}),
    "two_digits": number(r"\d\d", int, DIGIT),
    "weekday_plural": words(
        {f"{name}s": number + 1 for names, number in WEEKDAYS.items() for name in [names.split("|")[0]]}
    ),
    "feast": words(FEASTS),
    "sept_eleven": Slot(
        r"9/11(?![/\d])|(?:september|sept\.?) 11(?:th)?(?= (?:terror|attack|hijack|suicide))"
        r"|(?<=\battacks of )(?:september|sept\.?) 11(?:th)?(?!,? \d{4})",
        str,
        frozenset({DIGIT, "september", "sept"}),
        {DIGIT: frozenset({DIGIT}), "september": frozenset({DIGIT}), "sept": frozenset({DIGIT})},
    ),
    "contract_month": Slot(
        rf"(?:{trie(_alone(MONTHS))})(?= (?:delivery|deliveries|futures|contract|contracts|crude|settlement|expiry)\b)",
        lambda text: _MONTH_NUMBERS[text.lower()],
        frozenset(first_word(name) for name in _alone(MONTHS)),
    ),
    "recurring": words(
        {name: f"XXXX-WXX-{number + 1}" for name, number in WEEKDAYS.items()}
        | {name: f"XXXX-{number:02}" for name, number in MONTHS.items()}
        | {name: "XXXX-" + _SEASON_LETTERS[season.label] for name, season in SEASONS.items()}
        | {name: f"XXXX-XX-XX{part}" for name, part in _CLOCKS.items()}
        | {name: f"XXXX-{feast.label[2:]}" for name, feast in FEASTS.items() if feast.label.startswith("--")},
        proper=PROPER,
    ),
    "clocks": words({"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI"}),
    "age": number(r"\d{1,4}", int, DIGIT, YEAR),
    "count": number(r"\d{4}", int, YEAR),
    "tens_bc": number(r"[1-9]\d?0s", lambda text: int(text[:-1]), MIXED),
    "bc_year": number(r"[1-9]\d\d", int, DIGIT),
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
    "month_number": number(r"(?:1[0-2]|0?[1-9])", int, DIGIT),
    "decade": Slot(
        r"(?!1000)(?:1[0-9]|20)\d0['’]?s",  # "1000s of people"
        lambda text: int(text[:4]),
        frozenset({MIXED, YEAR}),
        {MIXED: frozenset({ALONE}), YEAR: frozenset({"s"})},
    ),
    "part": words(
        {
            "early|the start of|the beginning of|the early part of|the early days of": Modifier.START,
            "mid|the middle of|halfway through": Modifier.MID,
            "late|the end of|the latter part of|the close of": Modifier.END,
        }
    ),
    "hour": Slot(
        _HOUR,
        _hour,
        frozenset({DIGIT, YEAR, MIXED, *NOONS}),
        {noon: frozenset({ALONE}) for noon in NOONS}
        | {DIGIT: _AFTER_HOURS | {DIGIT, "a", "p", "am", "pm"}, YEAR: _AFTER_HOURS},
    ),
    "twelve": either(words(_TWELVE), number(r"1[0-2]|[1-9]", int, DIGIT)),
    "past_hour": either(
        words(_PAST_HOURS), number(r"1[0-2]|[1-9]", lambda text: f"T{int(text):02}:00", DIGIT)
    ),
    "spoken_hour": words({word: hour for word, hour in _PAST_HOURS.items() if " " in word}),
    "twilight": words(TWILIGHT),
    "zone": words(dict.fromkeys(ZONES, True)),
    "clock": words(_CLOCKS),
}
