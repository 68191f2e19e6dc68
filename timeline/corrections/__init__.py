"""What people put right by hand, in the `corrections.toml` beside the articles; applied at every build."""

from __future__ import annotations

from timeline.corrections.apply import Outcome, apply
from timeline.corrections.edit import ids_of, undo, write
from timeline.corrections.entry import Correction
from timeline.corrections.file import find, read
from timeline.corrections.make import tables
from timeline.corrections.place import file_for

__all__ = ["Correction", "Outcome", "apply", "file_for", "find", "ids_of", "read", "tables", "undo", "write"]
