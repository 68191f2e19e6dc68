"""The slots for numbers, units and lengths of time."""

from __future__ import annotations

import re

from timeline.rules.en.vocabulary import ABOUT, LENGTHS, NUMBERS, STRETCHES, UNITS, VAGUE
from timeline.rules.lexicon import DIGIT, YEAR, Slot, digits, either, number, words

_PLURALS = {
    k.partition("|")[2]: length
    for k, length in LENGTHS.items()
    if not k.startswith(("second", "quarter", "night"))
}


def _number(text: str) -> int:
    return int(text.replace(",", ""))


SLOTS: dict[str, Slot] = {
    "number": either(words(NUMBERS), number(r"\d{1,3}(?:,\d{3})?", _number, DIGIT)),
    "amount": either(words(NUMBERS | VAGUE), number(r"\d{1,3}(?:,\d{3})?", _number, DIGIT)),
    "vague": words(VAGUE),
    "about": words(dict.fromkeys(ABOUT, True)),
    "one": words({"a|an|one|the": 1}),
    "whole_half": digits(
        r"\d{1,3}[\s-]1/2",
        lambda text: int(re.split(r"\D", text)[0]),
        frozenset({DIGIT}),
        frozenset({DIGIT}),
    ),
    "decimal": digits(r"\d{1,3}\.\d{1,2}", str, frozenset({DIGIT}), frozenset({DIGIT})),
    "unit": words({key.partition("|")[0]: unit for key, unit in UNITS.items()}),
    "units": words(UNITS),
    "unit_length": words({key.partition("|")[0]: length for key, length in LENGTHS.items()}),
    "length": words(LENGTHS),
    "lengths": words({k.partition("|")[2]: v for k, v in LENGTHS.items()}),
    "beside_length": Slot(
        rf"(?:{'|'.join(_PLURALS)})(?=\s(?:before|after)\b)",
        lambda text: "P" + _PLURALS[text.lower()].format("X"),
        frozenset(_PLURALS),
        {plural: frozenset({"before", "after"}) for plural in _PLURALS},
    ),
    "stretch": words(dict.fromkeys(STRETCHES, True)),
    "age": number(r"\d{1,4}", int, DIGIT, YEAR),
    "count": number(r"\d{4}", int, YEAR),
}
