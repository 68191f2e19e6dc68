"""Date the articles of a file of gold from their texts alone, and write what was found.

python benchmarks/dating.py GOLD.jsonl[.gz] --out PRED.jsonl [--threshold 0.5]

Of GOLD only "id", "topic" and "text" are read; the articles of one topic are one build. A line of PRED:
{"id", "date": "YYYY-MM-DD" or null, "confidence", "clue"}.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from timeline import pipeline
from timeline.model import Article, Draft
from timeline.settings import Settings


def main() -> None:
    """Read the arguments, date, write, print how many have a date."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threshold", type=float, default=Settings().date_threshold)
    given = parser.parse_args()
    settings = replace(Settings(), date_threshold=given.threshold)
    topics = defaultdict[str, list[Draft]](list)
    for row in rows(given.gold):
        topics[str(row.get("topic"))].append(draft(row))
    start = time.perf_counter()
    articles = [a for drafts in topics.values() for a in pipeline.date_articles(drafts, settings)[0]]
    seconds = time.perf_counter() - start
    given.out.write_text("".join(f"{json.dumps(prediction(a))}\n" for a in articles), encoding="utf-8")
    days = sum(a.dating.day is not None for a in articles)
    intervals = sum(a.dating.within is not None for a in articles)
    print(f"{len(articles)} articles: {days} dated, {intervals} to an interval, {seconds:.1f} s")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file of gold."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    yield from (json.loads(line) for line in text.splitlines() if line.strip())


def draft(row: dict[str, Any]) -> Draft:
    """A gold article without all that says its date."""
    return Draft(row["id"], row["id"], row["id"], row["text"], "")


def prediction(article: Article) -> dict[str, object]:
    """What is known of an article's date."""
    dating = article.dating
    day, within = dating.day, dating.within
    return {
        "id": article.id,
        "date": None if day is None else str(day),
        "confidence": dating.confidence,
        "clue": dating.clue,
        "within": None if within is None else str(within),
    }


if __name__ == "__main__":
    main()
