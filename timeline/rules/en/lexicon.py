"""The words of English dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.chrono import Cycle, Day, cycle
from timeline.chrono.holidays import FromEaster, Listed
from timeline.chrono.value import Modifier
from timeline.rules.lexicon import ALONE, DIGIT, Refused, Slot, digits, either, number, words

# Words that a rule may need before an expression and that are no part of it.
LEADS = frozenset(
    [
        "in",
        "on",
        "about",
        "around",
        "circa",
        "roughly",
        "approximately",
        "by",
        "of",
        "for",
        "from",
        "ended",
        "ending",
        "since",
        "until",
        "till",
        "during",
        "throughout",
        "within",
        "before",
        "after",
        "between",
    ]
)

_MONTHS = {
    "january|jan|jan.": 1,
    "february|feb|feb.": 2,
    "march|mar|mar.": 3,
    "april|apr|apr.": 4,
    "may": 5,
    "june|jun|jun.": 6,
    "july|jul|jul.": 7,
    "august|aug|aug.": 8,
    "september|sept|sept.|sep|sep.": 9,
    "october|oct|oct.": 10,
    "november|nov|nov.": 11,
    "december|dec|dec.": 12,
}
_WEEKDAYS = {
    "monday|mon|mon.": 0,
    "tuesday|tues|tues.|tue|tue.": 1,
    "wednesday|wed|wed.": 2,
    "thursday|thurs|thurs.|thu|thu.": 3,
    "friday|fri|fri.": 4,
    "saturday|sat|sat.": 5,
    "sunday|sun|sun.": 6,
}
# Other words too, or names: they count only with a capital.
_PROPER = [
    "jan",
    "mar",
    "march",
    "may",
    "jun",
    "jul",
    "august",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "mon",
    "wed",
    "sat",
    "sun",
    "fri",
    "thu",
    "tue",
]
# Names as well, whatever their capital; they count beside a number or another day, and not alone.
_NAMES = frozenset(["jan", "mar", "mon", "mon.", "sat", "sat.", "sun", "sun.", "wed", "wed."])

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NUMBERS = (
    {word: number for number, word in enumerate(_ONES + _TEENS, 1)}
    | {word: number * 10 for number, word in enumerate(_TENS, 2)}
    | {f"{ten} {one}": t * 10 + o for t, ten in enumerate(_TENS, 2) for o, one in enumerate(_ONES, 1)}
    | {f"{one} hundred": 100 * n for n, one in enumerate(_ONES, 1)}
    | {f"{one} thousand": 1000 * n for n, one in enumerate(_ONES, 1)}
    | {"a dozen": 12, "a couple of": 2, "a couple": 2, "couple of": 2, "a hundred": 100, "a thousand": 1000}
)
_VAGUE = dict.fromkeys(
    ["several", "a few", "few", "many", "some", "a number of", "numerous", "countless"], "X"
)
# Part of the expression, as TimeML has it; "about", "around", "some" and "roughly" are not.
_ABOUT = [
    "nearly", "almost", "more than", "less than", "at least", "at most", "over", "under", "up to", "no more than",
    "just over", "just under", "fewer than", "at least another", "another",
]  # fmt: skip
_ZONES = [
    "est",
    "edt",
    "et",
    "pst",
    "pdt",
    "pt",
    "cst",
    "cdt",
    "gmt",
    "utc",
    "cet",
    "cest",
    "bst",
    "local time",
]


def _spelled_years() -> dict[str, int]:
    """ "nineteen ninety-six", "nineteen oh five", "two thousand", "two thousand and one"."""
    two = {word: 10 + n for n, word in enumerate(_TEENS)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    two |= {f"{ten} {one}": t * 10 + o for t, ten in enumerate(_TENS, 2) for o, one in enumerate(_ONES, 1)}
    two |= {f"{oh} {one}": o for oh in ("oh", "hundred") for o, one in enumerate(_ONES, 1)} | {"hundred": 0}
    centuries = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19}
    years = {f"{c} {w}": n * 100 + m for c, n in centuries.items() for w, m in two.items()}
    years |= {f"twenty {word}": 2010 + n for n, word in enumerate(_TEENS)}
    return years | {"two thousand": 2000} | {
        f"two thousand{link} {word}": 2000 + n
        for link in ("", " and")
        for n, word in enumerate(_ONES + _TEENS, 1)
    }  # fmt: skip


_SPELLED_YEARS = _spelled_years()
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
] + [
    f"{word}th"
    for word in ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
]

_UNITS = {
    "day|days": cycle.DAY,
    "week|weeks": cycle.WEEK,
    "weekend|weekends": cycle.WEEKEND,
    "month|months": cycle.MONTH,
    "quarter|quarters": cycle.QUARTER,
    "year|years": cycle.YEAR,
    "decade|decades": cycle.DECADE,
    "century|centuries": cycle.CENTURY,
}
# ISO 8601 letters; decades and centuries as TimeML writes them.
_LENGTHS = {
    "second|seconds": "T{}S",
    "minute|minutes": "T{}M",
    "hour|hours": "T{}H",
    "day|days": "{}D",
    "night|nights": "{}D",
    "week|weeks": "{}W",
    "fortnight|fortnights": "{}F",
    "month|months": "{}M",
    "quarter|quarters": "{}Q",
    "year|years": "{}Y",
    "decade|decades": "{}DE",
    "century|centuries": "{}CE",
}

_FEASTS: dict[str, Cycle] = {
    "new year's day": cycle.date(1, 1),
    "new year's eve": cycle.date(12, 31),
    "valentine's day": cycle.date(2, 14),
    "may day": cycle.date(5, 1),
    "halloween": cycle.date(10, 31),
    "christmas eve": cycle.date(12, 24),
    "christmas day": cycle.date(12, 25),
    "christmas": cycle.date(12, 25),
    "boxing day": cycle.date(12, 26),
    "bastille day": cycle.date(7, 14),
    "independence day": cycle.date(7, 4),
    "veterans day": cycle.date(11, 11),
    "st patrick's day|saint patrick's day": cycle.date(3, 17),
    "all saints' day|all saints day": cycle.date(11, 1),
    "armistice day|remembrance day": cycle.date(11, 11),
    "juneteenth": cycle.date(6, 19),
    "guy fawkes night": cycle.date(11, 5),
    "epiphany": cycle.date(1, 6),
    "groundhog day": cycle.date(2, 2),
    "earth day": cycle.date(4, 22),
    "martin luther king day|martin luther king jr. day": cycle.NthWeekday(1, 3, 0),
    "presidents' day|presidents day|presidents’ day": cycle.NthWeekday(2, 3, 0),
    "mother's day": cycle.NthWeekday(5, 2, 6),
    "memorial day": cycle.NthWeekday(5, -1, 0),
    "father's day": cycle.NthWeekday(6, 3, 6),
    "labor day": cycle.NthWeekday(9, 1, 0),
    "columbus day": cycle.NthWeekday(10, 2, 0),
    "thanksgiving day|thanksgiving": cycle.NthWeekday(11, 4, 3),
    "shrove tuesday|mardi gras": FromEaster(-47),
    "ash wednesday": FromEaster(-46),
    "palm sunday": FromEaster(-7),
    "maundy thursday": FromEaster(-3),
    "good friday": FromEaster(-2),
    "holy saturday": FromEaster(-1),
    "easter sunday|easter day|easter": FromEaster(0),
    "easter monday": FromEaster(1),
    "ascension day": FromEaster(39),
    "pentecost|whit sunday": FromEaster(49),
    "whit monday|pentecost monday": FromEaster(50),
    "corpus christi": FromEaster(60),
    "eid al-fitr|eid ul-fitr|eid al fitr": Listed("AE", "Eid al-Fitr"),
    "eid al-adha|eid ul-adha|eid al adha|the feast of sacrifice": Listed("AE", "Eid al-Adha"),
    "islamic new year": Listed("AE", "Islamic New Year"),
    "ashura": Listed("PK", "Ashura"),
    "rosh hashanah|rosh hashana": Listed("IL", "Rosh Hashanah"),
    "yom kippur": Listed("IL", "Yom Kippur"),
    "passover|pesach": Listed("IL", "Pesach"),
    "sukkot": Listed("IL", "Sukkot"),
    "shavuot": Listed("IL", "Shavuot"),
    "diwali": Listed("IN", "Diwali"),
    "chinese new year|lunar new year": Listed("SG", "Chinese New Year"),
}


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
    return {word: value for key, value in table.items() for word in key.split("|") if word not in _NAMES}


_SEASONS = {
    "spring": cycle.season(3),
    "summer": cycle.season(6),
    "autumn": cycle.season(9),
    "fall": cycle.season(9),
    "winter": cycle.season(12),
}


def _small_season(text: str) -> Cycle:
    """With a capital it may be anyone's name."""
    if not text.islower():
        raise Refused
    return _SEASONS[text]


_DAYS = {key: cycle.weekday(number) for key, number in _WEEKDAYS.items()}
_BEFORE_MONTHS = sorted(LEADS | {"and", "last", "next", "this", "through", "to"})


LEXICON: dict[str, Slot] = {
    "month": words(_MONTHS, proper=_PROPER),
    "bare_month": words(_alone(_MONTHS), proper=_PROPER),
    "opening": Slot(
        "".join(rf"(?<!\b{lead}\s)" for lead in _BEFORE_MONTHS) + "(?:may|march)",
        str,
        frozenset(["may", "march"]),
    ),
    "weekday": words(_DAYS, proper=_PROPER),
    "bare_weekday": words(_alone(_DAYS), proper=_PROPER),
    "season": words(
        {
            "spring": cycle.season(3),
            "summer": cycle.season(6),
            "autumn|fall": cycle.season(9),
            "winter": cycle.season(12),
        }
    ),
    "bare_season": Slot("(?:summer|autumn|winter)", _small_season, frozenset({"summer", "autumn", "winter"})),
    "campaign_season": Slot(
        r"(?:spring|summer|autumn|fall|winter)(?=[\s-](?:offensive|counter|campaign|fighting))",
        lambda text: _SEASONS[text.lower()],
        frozenset(_SEASONS),
    ),
    "unit": words({key.partition("|")[0]: unit for key, unit in _UNITS.items()}),
    "units": words(_UNITS),
    "length": words(_LENGTHS),
    "lengths": words({k.partition("|")[2]: v for k, v in _LENGTHS.items()}),
    "shift": words(
        {
            "last|past|previous|this past": -1,
            "this|the current|current|the present": 0,
            "next|coming|the coming|this coming": 1,
        }
    ),
    "number": either(words(_NUMBERS), digits(r"\d{1,3}(?:,\d{3})?", _number, frozenset({ALONE, DIGIT}))),
    "amount": either(
        words(_NUMBERS | _VAGUE), digits(r"\d{1,3}(?:,\d{3})?", _number, frozenset({ALONE, DIGIT}))
    ),
    "whole_half": digits(r"\d{1,3}[\s-]1/2", lambda text: int(re.split(r"\D", text)[0]), frozenset({DIGIT})),
    "unit_length": words({key.partition("|")[0]: length for key, length in _LENGTHS.items()}),
    "vague": words(_VAGUE),
    "about": words(dict.fromkeys(_ABOUT, True)),
    "near_day": words({"yesterday": -1, "today": 0, "tomorrow": 1}),
    "one": words({"a|an|one|the": 1}),
    "ordinal": either(
        words({word: number for number, word in enumerate(_ORDINALS, 1)} | {"last|final": -1}),
        number(r"\d{1,2}(?:st|nd|rd|th)", _day),
    ),
    "day": number(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?", _day),
    "short_year": Slot(r"['’]\d\d", _short_year, frozenset({DIGIT})),
    "slashed": digits(r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}", _slashed, frozenset({DIGIT})),
    "short_decade": either(
        Slot(r"['’][2-9]0s", lambda text: 190 + int(text[1]), frozenset({DIGIT})),
        words({word[:-1] + "ies": 190 + n for n, word in enumerate(_TENS, 2)}),
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
    "year": either(number(r"(?:1\d|20|21)\d\d"), words(_SPELLED_YEARS)),
    "two_digits": number(r"\d\d"),
    "weekday_plural": words(
        {f"{name}s": number + 1 for names, number in _WEEKDAYS.items() for name in [names.split("|")[0]]}
    ),
    "feast": words(_FEASTS),
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
    "zone": words(dict.fromkeys(_ZONES, True)),
    "clock": words(
        {
            "morning": "TMO",
            "afternoon": "TAF",
            "evening": "TEV",
            "night": "TNI",
        }
    ),
}
