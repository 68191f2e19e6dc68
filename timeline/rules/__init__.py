"""What the words for time mean: rules as typed values, one book a language."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from timeline.rules.book import RuleBook
from timeline.rules.rule import Rule
from timeline.rules.scan import Match, Scan

LANGUAGES = ("en",)

__all__ = ["LANGUAGES", "Match", "Rule", "RuleBook", "Scan", "book"]


@cache
def book(language: str) -> RuleBook:
    """The rule book of a language, by its ISO 639-1 code; KeyError where there is none."""
    if language not in LANGUAGES:
        raise KeyError(language)
    found: RuleBook = import_module(f"timeline.rules.{language}").BOOK
    return found
