"""How far a confidence can be trusted: what the rules declare, against how often they were right.

python benchmarks/calibration.py GOLD.jsonl... [--kind news|narrative|auto] [--least 10] [--no-model]

Only expressions that overlap one of GOLD count, and one is right where its TIMEX3 value is the same string. Prints each rule
with at least so many of them (an expression that another rule went on from counts for that other), and a table of
reliability in ten bins, in Markdown, with the expected calibration error.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.timex import draft
from timeline import explanation, pipeline
from timeline.model import Expression
from timeline.settings import Settings

BINS = 10
Timex = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Judged:
    """An expression that stands where the gold has one."""

    rule: str
    confidence: float
    right: bool


def main() -> None:
    """Read the arguments, tag, print both tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--kind", choices=["news", "narrative", "auto"], default="auto")
    parser.add_argument("--least", type=int, default=10, help="expressions of a rule")
    parser.add_argument("--no-model", action="store_true")
    given = parser.parse_args()
    judged = [
        each
        for path in given.gold
        for each in judge(
            [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()],
            replace(Settings(), kind=given.kind),
            parse=not given.no_model,
        )
    ]
    print("\n".join((*by_rule(judged, given.least), "", *reliability(judged))))


def judge(rows: Sequence[dict[str, Any]], settings: Settings, *, parse: bool) -> Iterator[Judged]:
    """The expressions of gold documents that can be compared."""
    gold = {row["doc"]: row["timexes"] for row in rows}
    for item in pipeline.tag_articles([draft(row) for row in rows], settings, parse=parse):
        assert isinstance(item, pipeline.Tagged)
        told = [e for e in item.expressions if e.value is not None]
        for timex, e in align(gold[item.article.id], told):
            yield Judged(e.rule, e.confidence, timex["value"] == e.value)


def align(gold: Iterable[Timex], found: Sequence[Expression]) -> Iterator[tuple[Timex, Expression]]:
    """One to one: first those with the same span, then, in the order of the text, those that overlap."""
    free = {(e.start, e.end): e for e in found}
    left = []
    for timex in gold:
        same = free.pop((timex["start"], timex["end"]), None)
        if same is None:
            left.append(timex)
        else:
            yield timex, same
    for timex in left:
        for start, end in free:
            if start < timex["end"] and timex["start"] < end:
                yield timex, free.pop((start, end))
                break


def by_rule(judged: Iterable[Judged], least: int) -> Iterator[str]:
    """A line for each rule, the most frequent first."""
    declared = {rule["name"]: rule["confidence"] for rule in explanation.rules()}
    groups: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        groups[each.rule].append(each)
    yield f"{'rule':28}{'n':>5}{'declared':>10}{'given':>8}{'right':>8}"
    for rule, held in sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        if len(held) >= least:
            yield f"{rule:28}{len(held):5}{declared[rule]:10.2f}{_given(held):8.2f}{_right(held):8.3f}"


def reliability(judged: Sequence[Judged]) -> Iterator[str]:
    """What was given and what was right by tenths of confidence, and by how much they differ."""
    bins: dict[int, list[Judged]] = defaultdict(list)
    for each in judged:
        bins[min(int(each.confidence * BINS), BINS - 1)].append(each)
    yield "| confidence | expressions | mean confidence | right |"
    yield "|---|---|---|---|"
    for number in range(BINS):
        held, name = bins.get(number, []), f"{number / BINS:.1f}–{(number + 1) / BINS:.1f}"
        told = f"{_given(held):.3f} | {_right(held):.3f}" if held else "— | —"
        yield f"| {name} | {len(held)} | {told} |"
    error = sum(len(held) * abs(_given(held) - _right(held)) for held in bins.values()) / max(len(judged), 1)
    yield ""
    yield f"Expected calibration error: {error:.3f} ({len(judged)} expressions)."


def _given(held: Sequence[Judged]) -> float:
    return sum(each.confidence for each in held) / len(held)


def _right(held: Sequence[Judged]) -> float:
    return sum(each.right for each in held) / len(held)


if __name__ == "__main__":
    main()
