"""Tag every document of a file of TIMEX3 gold, write the predictions, and say how fast that was.

python benchmarks/timex.py GOLD.jsonl --kind news|narrative|auto --out PRED.jsonl [--no-model]

Of GOLD only "doc", "dct" and "text" are read. A line of PRED: {"doc", "start", "end", "type", "value"}, offsets in code
points, the end exclusive. The speed counts tagging and resolving, with the parse unless --no-model, without loading.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from timeline import pipeline
from timeline.chrono import Day
from timeline.model import Draft, Hint
from timeline.settings import Settings


def main() -> None:
    """Read the arguments, tag, write, print words a second."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--kind", choices=["news", "narrative", "auto"], default="auto")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--no-model", action="store_true")
    given = parser.parse_args()
    drafts = [draft(json.loads(line)) for line in given.gold.read_text(encoding="utf-8").splitlines()]
    settings = replace(Settings(), kind=given.kind)
    warm = [Draft("warm", "warm", "warm", "It will rain on Monday.", "")]
    list(pipeline.tag_articles(warm, settings, parse=not given.no_model))
    start = time.perf_counter()
    tagged = list(pipeline.tag_articles(drafts, settings, parse=not given.no_model))
    seconds = time.perf_counter() - start
    rows = [row for item in tagged if isinstance(item, pipeline.Tagged) for row in predictions(item)]
    given.out.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    words = sum(len(d.text.split()) for d in drafts)
    print(f"{len(drafts)} documents, {words} words, {len(rows)} expressions, {words / seconds:,.0f} words/s")


def draft(row: dict[str, str]) -> Draft:
    """A gold document as an article; its creation time may hold a time of day."""
    published = str(Day.parse(row["dct"][:10])) if row.get("dct") else None
    hints = (Hint("json", published, row["doc"]),) if published else ()
    return Draft(row["doc"], row["doc"], row["doc"], row["text"], "", hints=hints)


def predictions(item: pipeline.Tagged) -> Iterator[dict[str, object]]:
    """The expressions that have a value."""
    for e in item.expressions:
        if e.value is not None:
            yield {"doc": item.article.id, "start": e.start, "end": e.end, "type": e.type, "value": e.value}


if __name__ == "__main__":
    main()
