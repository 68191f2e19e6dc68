"""What a reader is given, and what it hands on."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from timeline.errors import Problem, Severity
from timeline.model import Draft

Item = Draft | Problem


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or standard input, that is about to be read.

    `id` is unique in a build and begins the ids of its articles; `path` is relative to the argument
    it was found under; `place` is the path as the user gave it. `file` is where its bytes are;
    None for standard input, whose bytes are `data`.
    """

    id: str
    path: str
    place: str
    file: Path | None = None
    data: bytes = b""

    def open(self) -> BinaryIO:
        """A stream of its bytes, unpacked where the name ends in ".gz"; OSError where that fails."""
        if self.file is None:
            return io.BytesIO(self.data)
        if self.path.lower().endswith(".gz"):
            return cast(BinaryIO, gzip.open(self.file, "rb"))
        return self.file.open("rb")

    def read(self) -> bytes:
        """All its bytes; OSError, EOFError or zlib.error where that fails."""
        with self.open() as stream:
            return stream.read()

    def at(self, line: int) -> str:
        """The place of a line, for messages: "path:line"."""
        return f"{self.place}:{line}"

    def problem(self, message: str, line: int | None = None, severity: Severity = Severity.ERROR) -> Problem:
        return Problem(self.place if line is None else self.at(line), message, severity)


# A reader turns one file into its articles. What it yields is completed afterwards: a draft needs its
# id, path, place, text, title, what the file says of itself, and the hints that stand in it; language
# "" is undeclared, title "" is the first line of the text. It may raise InputError, OSError, EOFError or zlib.error: the file is then reported and passed over.
Reader = Callable[[Source], Iterator[Item]]
