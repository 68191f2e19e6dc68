"""The adapter that needs no model: sentences as they stand."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.language.port import Sentence


class PlainParser:
    """A parser that finds no structure: every sentence comes back without tokens."""

    def parse(self, texts: Iterable[str]) -> list[Sentence]:
        return [Sentence(text, (), ()) for text in texts]
