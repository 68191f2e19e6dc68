"""Why a phrase means what it means, and why an event has its date: for people, and as plain data."""

from __future__ import annotations

from timeline.explanation.event import why
from timeline.explanation.listing import rules, rules_text
from timeline.explanation.phrase import explain, text

__all__ = ["explain", "rules", "rules_text", "text", "why"]
