"""A title for a text that does not name one."""

from __future__ import annotations

LONGEST = 200


def one_line(text: str) -> str:
    """The text with every run of white space made one space."""
    return " ".join(text.split())


def first_line(text: str) -> str:
    """The first line that is not empty, cut at a word where it is over 200 characters; "" for none."""
    line = next((line for line in map(one_line, text.splitlines()) if line), "")
    if len(line) <= LONGEST:
        return line
    head, _, _ = line[:LONGEST].rpartition(" ")
    return (head or line[: LONGEST - 1]) + "…"
