"""What a build takes over from the one before: the ids of its events, when each last changed, and how often."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.carry.before import NOTHING, Before, previous
from timeline.carry.identity import kept
from timeline.carry.left_out import LEFT_OUT, left_out
from timeline.carry.stamps import stamped
from timeline.model import Timeline, in_order

__all__ = ["LEFT_OUT", "NOTHING", "Before", "carried", "left_out", "previous"]


def carried(timeline: Timeline, before: Before, now: Callable[[], str]) -> Timeline:
    """The timeline with the ids and the stamps of the build before.

    `now` gives an RFC 3339 time in UTC, and is asked only where an event has changed.
    """
    named = replace(timeline, events=in_order(kept(timeline.events, before.events)))
    return stamped(named, before.data, now)
