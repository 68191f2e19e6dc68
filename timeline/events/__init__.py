"""From a dated clause to a statement and its headline, and from there to a mention with its date."""

from timeline.events.direction import directions
from timeline.events.find import find
from timeline.events.kind import looks_narrative
from timeline.events.known import meant_in
from timeline.events.resolve import open_expressions, resolve
from timeline.events.saying import said_in
from timeline.events.statement import dating

__all__ = [
    "dating",
    "directions",
    "find",
    "looks_narrative",
    "meant_in",
    "open_expressions",
    "resolve",
    "said_in",
]
