"""How fast a build is, against the full spaCy pipeline over the same texts in the same run.

python benchmarks/build_speed.py ARTICLES.jsonl[.gz] [--most 300]

Prints words a second of each, and their ratio; a word is what stands between blanks. The two take
turns, article file by article file, so that a machine that slows down slows both.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from itertools import islice

from timeline import pipeline, readers
from timeline.language.spacy import SpacyParser
from timeline.model import Draft
from timeline.settings import Settings

ROUNDS = 3


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles")
    parser.add_argument("--most", type=int, default=300, help="articles, from the first on")
    given = parser.parse_args()
    drafts = list(islice((d for d in readers.read([given.articles]) if isinstance(d, Draft)), given.most))
    words = sum(len(d.text.split()) for d in drafts)
    nlp = SpacyParser(Settings().model)._nlp  # noqa: SLF001
    settings = Settings()

    def full() -> None:
        with nlp.memory_zone():
            for _ in nlp.pipe((d.text for d in drafts), batch_size=32):
                pass

    pairs = [(_seconds(full), _seconds(lambda: pipeline.build(drafts, settings))) for _ in range(ROUNDS)]
    print(f"{len(drafts)} articles, {words} words, medians of {ROUNDS} rounds")
    print(f"spaCy, full pipeline   {words / statistics.median(a for a, _ in pairs):>9,.0f} words/s")
    print(f"timeline, whole build  {words / statistics.median(b for _, b in pairs):>9,.0f} words/s")
    print(f"ratio                  {statistics.median(a / b for a, b in pairs):>9.2f}")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
