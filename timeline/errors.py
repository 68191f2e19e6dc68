"""What can go wrong, and what is said of it.

TimelineError                 every error this package raises on purpose
├── UsageError                exit 2: the call cannot be carried out as it stands
│   ├── SettingsError         a settings file is broken, or names something unknown
│   └── NotYet                the command is known, and this release cannot do it
├── InputError                exit 1: an article cannot be read
├── NothingToDo               exit 1: no article at all
└── OutputError               exit 1: the result cannot be written; the old one is whole

A `Problem` is an error that was survived: it is counted and told at the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class TimelineError(Exception):
    """Base of all errors raised on purpose; `exit_code` is the command line's."""

    exit_code = 1


class UsageError(TimelineError):
    """The call cannot be carried out as it stands."""

    exit_code = 2


class SettingsError(UsageError):
    """A settings file is broken, or names something unknown."""


class NotYet(UsageError):
    """The command is known, and this release cannot do it."""


class InputError(TimelineError):
    """An article cannot be read."""


class NothingToDo(TimelineError):
    """There is no article to build from."""


class OutputError(TimelineError):
    """The result cannot be written; what was there before is untouched."""


class Severity(Enum):
    """How much a problem matters: an error makes the exit status 1, the others do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something that was passed over: where, what, and the way out.

    `place` is a path as the user gave it, with `:line` (from 1) where one is known.
    """

    place: str
    message: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"
