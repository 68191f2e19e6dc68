"""From a dated clause to a statement and its headline, and from there to a mention with its date."""

from timeline.events.attaching.direction import directions
from timeline.events.days.kind import looks_narrative
from timeline.events.days.known import meant_in
from timeline.events.days.resolve import open_expressions, resolve
from timeline.events.days.saying import said_in
from timeline.events.find import find
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
