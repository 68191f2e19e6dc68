"""What comes before the parser, for a build and for `tag` alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.errors import Problem, Severity
from timeline.events import looks_narrative
from timeline.model import Draft, Expression
from timeline.rules import book
from timeline.settings import Settings
from timeline.tagger import tags

Found = tuple[Draft, tuple[Expression, ...]]  # an article with its time expressions
_CROWDED = "{} characters of dates in a row are a calendar or a table, and were left out"


def parted(items: Iterable[Draft | Problem], settings: Settings) -> tuple[list[Draft], list[Problem]]:
    """The drafts in the order of their ids, and the problems among them."""
    drafts, problems = list[Draft](), list[Problem]()
    for item in items:
        if isinstance(item, Draft):
            drafts.append(item)
        else:
            problems.append(item)
    return sorted((_localised(d, settings) for d in drafts), key=lambda d: d.id), problems


def _localised(draft: Draft, settings: Settings) -> Draft:
    """The settings may say which English it is, where the article does not: "en-US" writes the month first."""
    declared = settings.language.partition("-")
    return (
        replace(draft, language=settings.language) if declared[1] and draft.language == declared[0] else draft
    )


def with_expressions(drafts: list[Draft]) -> tuple[list[Found], list[Problem]]:
    """Each draft with its expressions, none of them in furniture, and a line for each table of dates that was passed over."""
    tagged, problems = list[Found](), list[Problem]()
    for draft in drafts:
        found = tags(draft.text, book(draft.language.partition("-")[0]))
        tagged.append((draft, tuple(e for e in found.expressions if not draft.in_furniture(e.start))))
        problems += (
            Problem(draft.where(start), _CROWDED.format(end - start), Severity.WARNING)
            for start, end in found.crowds
        )
    return tagged, problems


def is_narrative(kind: str, expressions: Sequence[Expression]) -> bool:
    """Whether dates move on from one another, as is said or, for "auto", as the text looks."""
    return looks_narrative(expressions) if kind == "auto" else kind == "narrative"
