"""Why a phrase means what it means, why an event and an article have their date: for people, and as plain data."""

from __future__ import annotations

from timeline.explanation.dated import date_data, date_text, said, words
from timeline.explanation.event import why
from timeline.explanation.listing import rules, rules_text
from timeline.explanation.phrase import explain, text

__all__ = ["date_data", "date_text", "explain", "rules", "rules_text", "said", "text", "why", "words"]
