"""Where the further articles of a file begin, by the headings that the settings name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.errors import Problem, Severity
from timeline.model import Hint, Section
from timeline.settings import SectionSettings

_ALIKE = ("'‘’‚‛`´", '"“”„‟«»', "-‐‑‒–—")  # signs that are typed one for another


def find_sections(
    text: str, wanted: Sequence[SectionSettings], place: str
) -> tuple[tuple[Section, ...], tuple[Problem, ...]]:
    """The sections in the order of the text; a Problem at `place` for each heading that is not there.

    A section runs to the next one, or to the end of the text.
    """
    starts: dict[int, SectionSettings] = {}
    problems = []
    for section in wanted:
        start = next((at for at in _places(text, section.heading) if at not in starts), None)
        if start is None:
            message = f'no line "{section.heading}" in the text; write the heading of the section as it stands there'
            problems.append(Problem(place, message, Severity.WARNING))
        else:
            starts[start] = section
    order = sorted(starts)
    ends = (*order, len(text))[1:]
    return tuple(
        Section(start, end, starts[start].heading, _hints(starts[start], place))
        for start, end in zip(order, ends, strict=True)
    ), tuple(problems)


def _hints(section: SectionSettings, place: str) -> tuple[Hint, ...]:
    return () if section.published is None else (Hint("settings", section.published, place),)


def _places(text: str, heading: str) -> Iterator[int]:
    """Where a heading stands, best first: as a whole line, with its signs changed, as the beginning of a line."""
    words = heading.split()
    if not words:
        return
    alike = r"\s+".join(_alike(word) for word in words)
    exact = re.escape(heading)
    for pattern in (
        rf"(?m)^[ \t]*({exact})[ \t]*\r?$",
        rf"(?m)^[ \t]*({alike})\s*$",
        rf"(?m)^[ \t]*({alike})",
    ):
        for found in re.finditer(pattern, text):
            yield found.start(1)


def _alike(word: str) -> str:
    """A pattern for a word in which any quotation mark or dash stands for any other."""
    return "".join(
        f"[{re.escape(next((signs for signs in _ALIKE if char in signs), char))}]" for char in word
    )
