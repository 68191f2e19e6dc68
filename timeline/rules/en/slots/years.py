"""The slots for years, decades, and the quarters and halves that letters name."""

from __future__ import annotations

import re

from timeline.rules.en.vocabulary import SPELLED_YEARS, TENS
from timeline.rules.lexicon import ALONE, DIGIT, MIXED, NUMERIC, YEAR, Refused, Slot, either, number, words

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


SLOTS: dict[str, Slot] = {
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
    "bc_year": number(r"[1-9]\d\d", int, DIGIT),
    "tens_bc": number(r"[1-9]\d?0s", lambda text: int(text[:-1]), MIXED),
    "short_year": Slot(r"['’]\d\d", _short_year, frozenset({DIGIT})),
    "decade": Slot(
        r"(?!1000)(?:1[0-9]|20)\d0['’]?s",  # "1000s of people"
        lambda text: int(text[:4]),
        frozenset({MIXED, YEAR}),
        {MIXED: frozenset({ALONE}), YEAR: frozenset({"s"})},
    ),
    "short_decade": either(
        Slot(r"['’][2-9]0s", lambda text: 190 + int(text[1]), frozenset({DIGIT})),
        words({word[:-1] + "ies": 190 + n for n, word in enumerate(TENS, 2)}),
    ),
    "tens": number(r"[2-9]0s", lambda text: 190 + int(text[0]), MIXED),
    "letter_quarter": Slot("q[1-4]", lambda text: int(text[1]), frozenset({"q1", "q2", "q3", "q4"})),
    "letter_half": Slot("h[12]", lambda text: int(text[1]), frozenset({"h1", "h2"})),
    "fiscal_letters": Slot(
        r"fy[^\S\n]?(?:20)?\d\d",
        lambda text: 2000 + int(text[-2:]),
        frozenset({"fy", *(f"fy{n:02}" for n in range(100)), *(f"fy20{n:02}" for n in range(100))}),
    ),
}
