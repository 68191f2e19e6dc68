"""From a dated clause to a statement and its headline, and from there to a mention with its date."""

from timeline.events.find import dating, find
from timeline.events.resolve import open_expressions, resolve, said_in

__all__ = ["dating", "find", "open_expressions", "resolve", "said_in"]
