"""The slots for where a time lies: before or after another, how near, at which end."""

from __future__ import annotations

from timeline.chrono.value import Modifier
from timeline.rules.lexicon import ALONE, Slot, words

SLOTS: dict[str, Slot] = {
    "shift": words(
        {
            "last|past|previous|this past": -1,
            "this|the current|current|the present": 0,
            "next|coming|the coming|this coming": 1,
        }
    ),
    "near_day": words({"yesterday": -1, "today": 0, "tomorrow": 1}),
    "part": words(
        {
            "early|the start of|the beginning of|the early part of|the early days of": Modifier.START,
            "mid|the middle of|halfway through": Modifier.MID,
            "late|the end of|the latter part of|the close of": Modifier.END,
        }
    ),
    "whole_year": Slot(
        r"year(?!\s+(?:ended|ending|to)\b)", str, frozenset({"year"}), {"year": frozenset({ALONE})}
    ),
    "whole_week": Slot(
        r"week(?!['’-])(?!\s+(?:of|that|before|after|long|when|in|or|and|earlier|later|ago|following|prior|preceding|leading)\b)",
        str,
        frozenset({"week"}),
        {"week": frozenset({ALONE})},
    ),
    "day_before": Slot(
        r"day before(?=\s*(?:[.,;:!?)]|$))", str, frozenset({"day"}), {"day": frozenset({"before"})}
    ),
    "before_end": Slot(
        r"before(?=\s*(?:[.,;:!?)]|$)|\s(?:and|but|when)\b)",
        str,
        frozenset({"before"}),
        {"before": frozenset({ALONE})},
    ),
    "on_end": Slot(r"on(?=\s*(?:[.,;:!?)]|$))", str, frozenset({"on"}), {"on": frozenset({ALONE})}),
    "back_end": Slot(r"back(?=\s*(?:[.,;:!?)]|$))", str, frozenset({"back"}), {"back": frozenset({ALONE})}),
    "weeks": words({"a week": 1, "a fortnight|two weeks": 2}),
    "after_end": Slot(
        r"after(?=\s*(?:[.,;:!?)]|$)|\s(?:and|but|when)\b)",
        str,
        frozenset({"after"}),
        {"after": frozenset({ALONE})},
    ),
}
