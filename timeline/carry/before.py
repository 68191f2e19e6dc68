"""The `timeline.json` that an earlier build left, and what it left out of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline.carry.left_out import LEFT_OUT
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
    """What a site folder holds of an earlier build, also of what it left out; nothing where there is none.

    Of a file that is broken nothing is taken over, with a warning.
    """
    shown, rest = _read(out / "timeline.json"), _read(out / LEFT_OUT)
    if not shown.data:
        return shown
    hidden = tuple(event for event in rest.events if event.id not in shown.data)
    return Before((*shown.events, *hidden), {**rest.data, **shown.data}, (*shown.problems, *rest.problems))


def _read(path: Path) -> Before:
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
