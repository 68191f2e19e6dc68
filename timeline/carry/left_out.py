"""What `--top` leaves out of a site is kept beside it, so that a later build which shows it again knows its ids and stamps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.exporters.json import write
from timeline.model import Timeline

LEFT_OUT = ".timeline-left-out.json"


def left_out(whole: Timeline, shown: Timeline) -> Iterator[tuple[str, bytes]]:
    """The file, by its name in the site and its bytes, that holds the events of `whole` which are not shown; none where all are.

    It is a `timeline.json` of its own.
    """
    ids = {event.id for event in shown}
    rest = tuple(event for event in whole if event.id not in ids)
    if rest:
        yield LEFT_OUT, write(replace(whole, events=rest))
