"""How fast the tagger is, against dateparser's text search over the same paragraphs in the same run.

python benchmarks/tagger_speed.py GOLD.jsonl [--words 90000] [--rounds 4] [--profile]

Of GOLD only "doc", "dct" and "text" are read; a paragraph ends at an empty line, a word is what stands between blanks. All
take turns in rounds, so that a machine that slows down slows all; within a round each goes through all its texts, as it would
in use. "paragraphs" is `timeline.tag` called for each; "articles" is the whole text at once; "with the parse" is whole
articles, their sentences parsed where a direction is to be known. Loading is left out. --profile prints where the tagger
spends its time instead.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import re
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dateparser.search import search_dates

import timeline
from benchmarks.timex import draft
from timeline import pipeline
from timeline.model import Draft
from timeline.settings import Settings

_BLANK = re.compile(r"\n\s*\n")
_WARM = {"doc": "warm", "dct": "2020-04-29", "text": "It will rain on Monday."}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage and the day it was said on."""

    text: str
    published: str


@dataclass(frozen=True, slots=True)
class Round:
    """Seconds that each took over the same words."""

    paragraphs: float
    dateparser: float
    articles: float
    parsed: float


def main() -> None:
    """Read the arguments, measure in rounds, print the medians."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument(
        "--words", type=int, default=90_000, help="at most so many, from the first article on"
    )
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args()
    rows = list(_first(given.gold, given.words))
    words = sum(len(row["text"].split()) for row in rows)
    paragraphs = [
        Paragraph(t, row["dct"][:10]) for row in rows for t in _BLANK.split(row["text"]) if t.strip()
    ]
    drafts = [draft(row) for row in rows]
    _tagged([draft(_WARM)], parse=False)
    _tagged([draft(_WARM)], parse=True)
    search_dates(_WARM["text"], languages=["en"])
    if given.profile:
        _profile(lambda: _tagged(drafts, parse=False))
        return
    rounds = [_round(paragraphs, drafts) for _ in range(given.rounds)]
    print(
        f"{len(paragraphs)} paragraphs of {len(rows)} articles, {words} words, medians of {len(rounds)} rounds"
    )
    _tell("dateparser, paragraphs", words, [r.dateparser for r in rounds], rounds)
    _tell("timeline, paragraphs", words, [r.paragraphs for r in rounds], rounds)
    _tell("timeline, articles", words, [r.articles for r in rounds], rounds)
    _tell("timeline, with the parse", words, [r.parsed for r in rounds], rounds)


def _first(gold: Path, most: int) -> Iterator[dict[str, str]]:
    words = 0
    for line in gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        words += len(row["text"].split())
        yield row
        if words >= most:
            return


def _round(paragraphs: list[Paragraph], drafts: list[Draft]) -> Round:
    return Round(
        _seconds(lambda: [timeline.tag(p.text, published=p.published) for p in paragraphs]),
        _seconds(lambda: [search_dates(p.text, languages=["en"]) for p in paragraphs]),
        _seconds(lambda: _tagged(drafts, parse=False)),
        _seconds(lambda: _tagged(drafts, parse=True)),
    )


def _tagged(drafts: list[Draft], *, parse: bool) -> None:
    for _ in pipeline.tag_articles(drafts, Settings(), parse=parse):
        pass


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _tell(name: str, words: int, seconds: list[float], rounds: list[Round]) -> None:
    ratio = statistics.median(r.dateparser / s for r, s in zip(rounds, seconds, strict=True))
    print(f"{name:26}{words / statistics.median(seconds):>9,.0f} words/s{ratio:>8.1f} x")


def _profile(work: Callable[[], object]) -> None:
    profile = cProfile.Profile()
    profile.runcall(work)
    pstats.Stats(profile).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
