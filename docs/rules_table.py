"""Write the page of all rules from the book: python docs/rules_table.py docs/rules.md (`make docs`)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from timeline import explanation

_HEAD = """# Rules

The rule book of English as it is, written by `make docs`; do not edit it here. `timeline rules` prints the same, and
`timeline explain PHRASE` says which rule reads a phrase. [How to add one](../CONTRIBUTING.md#add-a-rule).

`{slot}` is filled from the lexicon, `{time}` by another expression; `[may be left out]`, `(this|that)`. Examples are said on
Thursday 2024-05-09, with their TIMEX3 values; none means that the words are claimed and are no date. "Not in" are texts in
which the rule must find nothing. Confidence is that the value is right.
"""
_COLUMNS = "| rule | pattern | what it means | examples | not in | confidence |\n|---|---|---|---|---|---|"


def page() -> str:
    """The page, in Markdown: a table for each subject, in the order of the book."""
    rules = explanation.rules()
    tables = (_table(subject, list(held)) for subject, held in groupby(rules, key=lambda r: r["subject"]))
    return "\n".join((_HEAD, f"{len(rules)} rules.\n", *tables))


def _table(subject: str, rules: Iterable[explanation.Data]) -> str:
    return "\n".join((f"## {subject.replace('_', ' ')}\n", _COLUMNS, *map(_row, rules), ""))


def _row(rule: explanation.Data) -> str:
    cells: Iterator[str] = iter(
        (
            _code(rule["name"]),
            _code(rule["pattern"]),
            rule["about"],
            "<br>".join(f"{said} → {_code(value)}" for said, value in rule["examples"].items()),
            "<br>".join(rule["rejects"]),
            f"{rule['confidence']:.2f}",
        )
    )
    return f"| {' | '.join(' '.join(cell.split()).replace('|', chr(92) + '|') for cell in cells)} |"


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
