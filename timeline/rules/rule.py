"""A rule: a phrase, its meaning, and the examples that prove both."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from timeline.reading import Reading

UNMEASURED = 0.9  # of a rule that too few texts hold to measure it; most that were lie near it
Meaning = Callable[..., Reading | None]
Unless = Callable[[str, int, int], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of naming a time.

    `examples` maps phrases, said on Thursday 2024-05-09, to their TIMEX3 values; `rejects` are
    texts in which the rule must claim nothing. `confidence` is how often its reading was right.
    `ranges` marks the rules that make a range of the expressions in their {time} slots: TIMEX3 has
    no ranges, so it is those that are told there, while events use the rule's reading. `kind` names
    the kind of text that the rule is for, where it is not for all. `unless` is asked with the text and the
    match's offsets, and says whether the words around it make it something else.
    """

    name: str
    subject: str
    source: str
    meaning: Meaning = field(repr=False)
    examples: Mapping[str, str]
    rejects: tuple[str, ...] = ()
    confidence: float = 1.0
    ranges: bool = False
    kind: str | None = None
    unless: Unless | None = field(default=None, repr=False)

    @property
    def summary(self) -> str:
        """The first line of its docstring, or ""."""
        return (inspect.getdoc(self.meaning) or "").partition("\n")[0]


def rule(
    source: str,
    *,
    examples: Mapping[str, str],
    rejects: Iterable[str] = (),
    confidence: float = UNMEASURED,
    ranges: bool = False,
    kind: str | None = None,
    unless: Unless | None = None,
) -> Callable[[Meaning], Rule]:
    """Declare a rule: the decorated function turns the slots' values into a reading.

    It returns None where these values have no meaning (31 June); a slot that may be left out is a
    parameter with a default.
    """

    def declare(meaning: Meaning) -> Rule:
        subject = meaning.__module__.rpartition(".")[2]
        return Rule(
            meaning.__name__,
            subject,
            source,
            meaning,
            examples,
            tuple(rejects),
            confidence,
            ranges,
            kind,
            unless,
        )

    return declare
