"""What a headline knows of its article: the sentences before its own, and how the article speaks of those it tells of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import overload

from timeline.language import Sentence


@dataclass(frozen=True, slots=True)
class Usage:
    """How an article names things. All keys are in lower case.

    `phrases` are full names, with how often they are used, of what it may call by "the" and a common noun, by that noun: "the Orm dam";
    `kinds` the label that most of its sentences give a word of a name, `people` the last names that are surely of people; `sexes` the pronoun by a last name: "he", "she" or, of what is no person, "it".
    """

    phrases: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    sexes: Mapping[str, str] = field(default_factory=dict)
    people: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Earlier(Sequence[Sentence]):
    """The parsed sentences before one, the nearest first, and the usage of their article."""

    sentences: tuple[Sentence, ...] = ()
    usage: Usage = field(default_factory=Usage)

    def __len__(self) -> int:
        return len(self.sentences)

    @overload
    def __getitem__(self, at: int) -> Sentence: ...
    @overload
    def __getitem__(self, at: slice) -> Earlier: ...
    def __getitem__(self, at: int | slice) -> Sentence | Earlier:
        return Earlier(self.sentences[at], self.usage) if isinstance(at, slice) else self.sentences[at]
