"""Parts of whatever was named: "early on May 3", "around Christmas"."""

from timeline.chrono.value import Modifier
from timeline.reading import About, Reading, Shift, daily, datable
from timeline.rules.rule import rule


@rule(
    "(around|about|circa|c.|roughly|approximately) {time}",
    examples={"around May 3": "2024-05-03", "circa 1200": "1200"},
    rejects=["what they talked about yesterday"],
    confidence=0.9,
)
def around(time: Reading) -> Reading | None:
    """A blurred date; nobody blurs a day that is counted: "talked about yesterday"."""
    return None if isinstance(time, Shift) and daily(time) else About(time)


@rule(
    "{part} {time}",
    examples={"mid-July 2022": "2022-07", "late April last year": "2023-04", "the end of the 1990s": "199"},
    rejects=["the end of two years", "the beginning of 3 May"],
    confidence=0.98,
)
def part_of(part: Modifier, time: Reading) -> Reading | None:
    """A part of whatever is longer than a day."""
    return About(time, part) if datable(time) and not daily(time) else None
