"""Whether the days of a timeline are those that journalists chose, per timeline and on average.

python benchmarks/keydates.py ARTICLES.jsonl[.gz] TIMELINES.json [--jobs 2]

Of ARTICLES "id", "topic", "title", "text" and "published" are read; TIMELINES is {topic: {name: {day: […]}}}. For each timeline
the articles of its topic that were published from its first to its last day are built, as any folder would be; of the days from
its first to its last, the N on which the most important events fell are set against its N days.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline import pipeline
from timeline.chrono import Grain
from timeline.model import Draft, Event, Hint
from timeline.settings import Settings

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Task:
    """One timeline and the articles that it could be told from."""

    name: str
    days: frozenset[str]
    articles: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """Of the days chosen, and of the days asked for, the share that is both."""

    name: str
    articles: int
    days: int
    precision: float
    recall: float


def main() -> None:
    """Read the arguments, build each timeline, print the shares."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path)
    parser.add_argument("timelines", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    work = list(tasks(given.articles, json.loads(given.timelines.read_text("utf-8"))))
    with ProcessPoolExecutor(given.jobs) as pool:
        results = []
        for result in pool.map(judged, work):
            results.append(result)
            print(
                f"{result.name:44}{result.articles:5} articles{result.days:5} days"
                f"   P {result.precision:.3f}  R {result.recall:.3f}",
                flush=True,
            )
    precision = sum(r.precision for r in results) / len(results)
    recall = sum(r.recall for r in results) / len(results)
    print(f"{len(results)} timelines: P {precision:.3f}  R {recall:.3f}  F1 {_f1(precision, recall):.3f}")


def tasks(articles: Path, timelines: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Iterable[Task]:
    """Each timeline with the articles of its topic that were published within its span."""
    by_topic: dict[str, list[Row]] = defaultdict(list)
    opened = gzip.open if articles.suffix == ".gz" else open
    with opened(articles, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            by_topic[row["topic"]].append(row)
    for topic, told in timelines.items():
        for name, days in told.items():
            first, last = min(days), max(days)
            inside = tuple(r for r in by_topic[topic] if first <= (r.get("published") or "")[:10] <= last)
            yield Task(f"{topic}: {name.rpartition('/')[2]}", frozenset(days), inside)


def judged(task: Task) -> Result:
    """The share of right days among as many as the timeline has."""
    events = pipeline.build((draft(row) for row in task.articles), Settings()).timeline.events
    chosen = top_days(events, min(task.days), max(task.days), len(task.days))
    right = len(task.days & set(chosen))
    return Result(
        task.name,
        len(task.articles),
        len(task.days),
        right / len(chosen) if chosen else 0.0,
        right / len(task.days),
    )


def draft(row: Row) -> Draft:
    """An article as its reader would give it."""
    published = row["published"][:10]
    return Draft(
        row["id"],
        row["id"],
        row["id"],
        row["text"],
        row.get("title") or "",
        hints=(Hint("json", published, row["id"]),),
    )


def top_days(events: Iterable[Event], first: str, last: str, count: int) -> list[str]:
    """The days, from the first to the last, whose most important event is the most important, as `--top` has them."""
    weight: dict[str, float] = {}
    for event in events:
        day = str(event.when.start)
        if event.when.grain is Grain.DAY and first <= day <= last:
            weight[day] = max(weight.get(day, 0.0), event.importance)
    return sorted(weight, key=lambda day: (-weight[day], day))[:count]


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


if __name__ == "__main__":
    main()
