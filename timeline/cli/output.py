"""Where the result of a command goes."""

from __future__ import annotations

import sys
from pathlib import Path


def put(out: str, data: bytes) -> None:
    """Write to a file, or for "-" to standard output."""
    from timeline import store

    if out == "-":
        sys.stdout.buffer.write(data)
    else:
        store.write_file(Path(out), data)
