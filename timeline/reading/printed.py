"""A reading as nested mappings, for `explain`."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum

from timeline.chrono import edtf
from timeline.chrono.cycle import Cycle
from timeline.chrono.value import When
from timeline.reading.base import Reading

Tree = dict[str, "str | int | Tree"]


def tree(reading: Reading) -> Tree:
    """A reading as nested mappings, for `explain`: the operator under "is", its operands by name."""
    out: Tree = {"is": type(reading).__name__}
    for field in fields(reading):  # type: ignore[arg-type]  # every reading is a dataclass
        part = getattr(reading, field.name)
        out[field.name] = tree(part) if isinstance(part, Reading) else _leaf(part)
    return out


def _leaf(part: object) -> str | int:
    match part:
        case int():
            return part
        case Cycle():
            return part.label
        case When(interval=interval):
            return edtf.write(interval)
        case Enum():
            return str(part.value)
        case _:
            return str(getattr(part, "iso", part))
