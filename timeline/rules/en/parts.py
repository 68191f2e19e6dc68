"""Parts of whatever was named: "early on May 3", "around Christmas"."""

from timeline.reading import About, Reading
from timeline.rules.rule import rule


@rule(
    "(around|about|circa|c.|roughly|approximately) {time}",
    examples={"around May 3": "2024-05-03", "circa 1200": "1200"},
    confidence=0.9,
)
def around(time: Reading) -> Reading:
    """A blurred date."""
    return About(time)
