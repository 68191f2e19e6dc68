"""Which way a verb looks, from the words near an expression: what there is without a parse."""

from __future__ import annotations

import re

from timeline.reading import Tense

_AHEAD = (
    r"(?:will|shall|’ll|'ll|won't|won’t|(?:is|are|was|were) (?:to|due|set|scheduled|expected|slated|planned|likely)|"
    r"going to|scheduled|expected|plans?|planned|planning|due|upcoming|intends?|hopes?)\b(?:\s+(?:not\s+|also\s+)?be\s+\w+\b)?"
)
_BACK = (
    r"(?:was|were|had|did|said|went|came|took|made|gave|got|saw|met|held|left|became|began|fell|rose|won|lost|shot|"
    r"struck|broke|brought|found|kept|led|ran|spoke|thought|wrote|sent|stood|fought|fled|threw|drew|flew|grew|sold|paid|built|"
    r"says|told|has|have been|\w{3,}ed)\b"
)
_CUE = re.compile(rf"\b(?:({_AHEAD})|{_BACK})")
# Words right before an expression that point ahead whatever the verb: "as early as Tuesday", "extended until Friday".
_DEADLINE = re.compile(
    r"\b(?:as (?:soon|early|late) as|no later than|until|starting|beginning|"
    r"(?:scheduled|slated|planned|set|due|postponed|delayed|adjourned|ahead|ready|payable|effective|valid) (?:for|to|until|on|in|of|by|at)|"
    r"payable|effective)\s+"
    r"(?:at least\s+|after\s+|late\s+|early\s+)?(?:on\s+|the\s+)?$"
)
# What is put on a calendar: "set a hearing for Monday", "the final is on Thursday".
_FIXED = re.compile(
    r"\b(?:(?:hearing|meeting|vote|election|date|session|summit|talks|trial|sentencing|referendum|rally|rallies|game|match|appointment|"
    r"deadline|conference|demonstration|protest|strike|launch|funeral) for|(?:is|are|be) (?:on|in))\s+(?:the\s+)?$"
)
_AS_LATE = re.compile(r"\bas (?:early|late|recently) as\s+(?:on\s+|the\s+)?$")
_SINCE = re.compile(r"\bsince\s+(?:the\s+|last\s+|early\s+|late\s+)?$")
_HAD = re.compile(r"\bhad\b")
_BY = re.compile(r"\b(?:by|for|through)\s+$")
_STOP = re.compile(r"[.!?;\n](?:\s|$)")
_REACH = 80  # code points on each side; a clause of news English is about that long
_CLOSE = 32  # code points that the words right before an expression take


def tense(text: str, start: int, end: int) -> Tense:
    """The tense around an expression at these offsets; UNKNOWN where no word tells.

    Only the same sentence counts; of two cues the nearer one wins.
    """
    before = _STOP.split(text[max(0, start - _REACH) : start].lower())[-1]
    after = _STOP.split(text[end : end + _REACH].lower(), maxsplit=1)[0]
    cues = list(_CUE.finditer(before))
    left, right = cues[-1] if cues else None, _CUE.search(after)
    if left is None or (right is not None and right.start() < len(before) - left.end()):
        nearest = right
    else:
        nearest = left
    if nearest is None:
        return Tense.UNKNOWN
    return Tense.PAST if nearest[1] is None else Tense.FUTURE


def direction(text: str, start: int, end: int, governing: Tense | None = None) -> Tense:
    """Which way an expression at these offsets looks.

    `governing` is the tense of the verb above it, or None where that is not known and the words
    around must tell. Words that set a term come before both.
    """
    close = text[max(0, start - _CLOSE) : start]
    before = close.lower()
    if _SINCE.search(before):
        return Tense.PAST
    # "Until Thursday, they had not …", "had served as minister until May", "as late as Friday they denied it"
    over = close.endswith("Until ") or _served(text, start, before) or _AS_LATE.search(before) is not None
    over &= governing is Tense.PAST
    if (_DEADLINE.search(before) or _FIXED.search(before)) and not over:
        return Tense.FUTURE
    found = tense(text, start, end) if governing is None else governing
    if found is not Tense.PAST and _BY.search(before):
        return Tense.FUTURE
    return found


def _served(text: str, start: int, before: str) -> bool:
    """Whether an "until" closes what had been so."""
    return (
        "until" in before
        and _HAD.search(_STOP.split(text[max(0, start - _REACH) : start].lower())[-1]) is not None
    )
