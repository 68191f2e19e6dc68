"""The slots for what is counted from an event: words that count only where those behind them lead to one."""

from __future__ import annotations

from timeline.chrono import cycle
from timeline.rules.en.vocabulary import CLOCKS, LENGTHS
from timeline.rules.lexicon import Slot, words

_AFTER = r"after|following"
_BEFORE = r"before|prior\sto|ahead\sof"
_ONE_KNOWN = r"(?:the|this|that|his|her|its|their|our|my|\w+['’]s)\s"
_CALENDAR = r"(?:week|month|year|season|century)\b"
_UNITS = {
    "day": cycle.DAY,
    "weekend": cycle.WEEKEND,
    "week": cycle.WEEK,
    "month": cycle.MONTH,
    "year": cycle.YEAR,
}
# Days that are called after what is done on them.
_DAYS = "polling election voting match race wedding inauguration coronation results verdict".split()


def _leading(slot: Slot, links: str, then: str = r"[^\W\d_]") -> Slot:
    """The same slot, only where one of these words stands behind it, and something that may name an event behind that."""
    return Slot(rf"(?:{slot.regex})(?=\s(?:{links})\s{then})", slot.read, slot.cues, slot.pairs)


_LENGTHS, _PARTS = words(LENGTHS), words(_UNITS | CLOCKS)

SLOTS: dict[str, Slot] = {
    "length_after": _leading(_LENGTHS, _AFTER),
    "length_before": _leading(_LENGTHS, _BEFORE),
    "part_after": _leading(_PARTS, _AFTER),
    "part_before": _leading(_PARTS, _BEFORE),
    "part_of": _leading(
        words({"day": cycle.DAY, "eve": None} | CLOCKS), "of", rf"(?!the\s{_CALENDAR}){_ONE_KNOWN}"
    ),
    "hours_beside": _leading(words({"hours|minutes|moments": 0}), f"{_AFTER}|{_BEFORE}"),
    "since_event": Slot(rf"since(?=\s{_ONE_KNOWN})", str, frozenset({"since"}), {"since": frozenset({""})}),
    "event_day": words({f"{what} day": 0 for what in _DAYS}),
}
