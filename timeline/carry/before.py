"""The `timeline.json` that an earlier build left."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline.errors import InputError, Problem, Severity
from timeline.exporters.json_load import load
from timeline.model import Event


@dataclass(frozen=True, slots=True)
class Before:
    """The events of an earlier build, as values and, by their ids, as they stand in the file."""

    events: tuple[Event, ...] = ()
    data: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


NOTHING = Before()


def previous(out: Path) -> Before:
    """What a site folder holds of an earlier build; nothing where there is none, or where it is broken, with a warning."""
    path = out / "timeline.json"
    try:
        data = path.read_bytes()
        events = tuple({event.id: event for event in load(data, str(path))}.values())
    except FileNotFoundError:
        return NOTHING
    except (OSError, InputError) as error:
        reason = (
            error.strerror if isinstance(error, OSError) else str(error).removeprefix(f"{path}").lstrip(": ")
        )
        message = f"{reason}; ids and stamps of the events begin anew"
        return Before(problems=(Problem(str(path), message, Severity.WARNING),))
    return Before(events, {event["id"]: event for event in json.loads(data)["events"]})
