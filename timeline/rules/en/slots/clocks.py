"""The slots for times of day."""

from __future__ import annotations

import re

from timeline.rules.en.vocabulary import CLOCKS, NOONS, NUMBERS, TWILIGHT, ZONES
from timeline.rules.lexicon import ALONE, DIGIT, MIXED, YEAR, Slot, either, first_word, number, words

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


_TWELVE = {word: n for word, n in NUMBERS.items() if n <= 12 and " " not in word}
# "half past five", "quarter to six"; minutes before the hour belong to the hour before.
_PAST_HOURS = (
    {word: f"T{n:02}:00" for word, n in _TWELVE.items()}
    | {f"half past {word}": f"T{n:02}:30" for word, n in _TWELVE.items()}
    | {f"quarter past {word}": f"T{n:02}:15" for word, n in _TWELVE.items()}
    | {f"quarter to {word}": f"T{(n - 2) % 12 + 1:02}:45" for word, n in _TWELVE.items()}
)


SLOTS: dict[str, Slot] = {
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
    "night_edge": words({"dawn|daybreak|first light": "TMO", "dusk": "TEV", "nightfall": "TNI"}),
    "zone": words(dict.fromkeys(ZONES, True)),
    "clock": words(CLOCKS),
    "clocks": words({f"{part}s": letters for part, letters in CLOCKS.items()}),
}
