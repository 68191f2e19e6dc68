"""The slots for what days, months, seasons and feasts are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.chrono import Cycle, cycle
from timeline.rules.en.feast_days import FEASTS
from timeline.rules.en.vocabulary import CLOCKS, LEADS, MONTHS, NAMES, PROPER, SEASONS, WEEKDAYS
from timeline.rules.lexicon import DIGIT, Refused, Slot, first_word, trie, words

_DAYS = {key: cycle.weekday(number) for key, number in WEEKDAYS.items()}
_BEFORE_MONTHS = sorted(LEADS | {"and", "last", "next", "this", "through", "to"})


def _alone(table: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a table that need no other beside them."""
    return {word: value for key, value in table.items() for word in key.split("|") if word not in NAMES}


_SEASON_LETTERS = {
    cycle.season(month).label: name for month, name in ((3, "SP"), (6, "SU"), (9, "FA"), (12, "WI"))
}
_MONTH_NUMBERS = _alone(MONTHS)


def _small_season(text: str) -> Cycle:
    """With a capital it may be anyone's name."""
    if not text.islower():
        raise Refused
    return SEASONS[text]


SLOTS: dict[str, Slot] = {
    "month": words(MONTHS, proper=PROPER),
    "bare_month": words(_alone(MONTHS), proper=PROPER),
    "opening": Slot(
        "".join(rf"(?<!\b{lead}\s)" for lead in _BEFORE_MONTHS) + "(?:may|march)",
        str,
        frozenset(["may", "march"]),
    ),
    "weekday": words(_DAYS, proper=PROPER),
    "bare_weekday": words(_alone(_DAYS), proper=PROPER),
    "weekday_plural": words(
        {f"{name}s": number + 1 for names, number in WEEKDAYS.items() for name in [names.split("|")[0]]}
    ),
    "season": words(SEASONS),
    "bare_season": Slot("(?:summer|autumn|winter)", _small_season, frozenset({"summer", "autumn", "winter"})),
    "whole_season": Slot(
        "(?:spring|summer|autumn|winter)", _small_season, frozenset({"spring", "summer", "autumn", "winter"})
    ),
    "campaign_season": Slot(
        r"(?:spring|summer|autumn|fall|winter)(?=[\s-](?:offensive|counter|campaign|fighting))",
        lambda text: SEASONS[text.lower()],
        frozenset(SEASONS),
    ),
    "feast": words(FEASTS),
    "repeated": words(
        _DAYS | {name: cycle.month(n) for name, n in MONTHS.items()} | SEASONS | FEASTS, proper=PROPER
    ),
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
        | {name: f"XXXX-XX-XX{part}" for name, part in CLOCKS.items()}
        | {name: f"XXXX-{feast.label[2:]}" for name, feast in FEASTS.items() if feast.label.startswith("--")},
        proper=PROPER,
    ),
}
