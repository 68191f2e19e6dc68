"""The events of some mentions, as a build without corrections makes them."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.corrections import apply
from timeline.model import Event, Mention


def merge(mentions: Iterable[Mention]) -> tuple[Event, ...]:
    return apply(mentions, (), ()).events
