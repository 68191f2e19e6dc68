"""The rules of the book with their examples."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from timeline.rules import Rule, book

Data = dict[str, Any]


def rules() -> list[Data]:
    """The rules of the book in the order of their files."""
    return [_rule(rule) for rule in book("en").rules]


def _rule(rule: Rule) -> Data:
    return {
        "name": rule.name,
        "subject": rule.subject,
        "pattern": rule.source,
        "about": rule.summary,
        "examples": dict(rule.examples),
        "rejects": list(rule.rejects),
        "confidence": rule.confidence,
    }


def rules_text(listed: Iterable[Data]) -> str:
    """What `rules` gives, for people; examples are said on Thursday 2024-05-09."""
    lines, subject = ["Examples are said on Thursday 2024-05-09."], ""
    for rule in listed:
        if rule["subject"] != subject:
            subject = rule["subject"]
            lines += ["", subject.replace("_", " ")]
        lines.append(f"  {rule['name']}: {rule['about']}")
        lines.append(f"      {rule['pattern']}")
        lines += [f"      {said!r} is {value}" for said, value in rule["examples"].items()]
        lines += [f"      not in {said!r}" for said in rule["rejects"]]
    return "\n".join(lines) + "\n"
