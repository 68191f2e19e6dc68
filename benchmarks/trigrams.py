"""The counts by which the order of words in a headline is judged (`timeline/events/trust/fluency`).

python benchmarks/trigrams.py ARTICLES.jsonl[.gz] timeline/events/trust/trigrams.tsv [--sentences 60000] [--seen 10]

Of ARTICLES "text" is read. What is written holds no word of them but those of grammar: one to three part-of-speech tags, a tab, and how
often they followed one another; runs that were seen less often than `--seen` are left out.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from timeline.events.trust.fluency import OPENING, runs, tags
from timeline.language import load, sentences
from timeline.settings import Settings

_BATCH = 4000  # sentences
_ENDS = (".", '"', "”")


def main() -> None:
    """Read the arguments, count, write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--sentences", type=int, default=60_000)
    parser.add_argument("--seen", type=int, default=10)
    given = parser.parse_args()
    texts = list(whole_sentences(given.articles))
    seen = counted(random.Random(5).sample(texts, min(given.sentences, len(texts))))
    kept = ((" ".join(run), count) for run, count in seen.items() if count >= given.seen or len(run) == 1)
    lines = (f"{run}\t{count}\n" for run, count in sorted(kept))
    given.out.write_text("".join(lines), "utf-8")


def whole_sentences(path: Path) -> Iterator[str]:
    """The sentences of 6 to 60 words that have an end."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as rows
    ):
        for row in rows:
            text = json.loads(row)["text"]
            for start, end in sentences(text):
                said = text[start:end]
                if 6 <= len(said.split()) <= 60 and said.endswith(_ENDS):
                    yield said


def counted(texts: list[str]) -> Counter[tuple[str, ...]]:
    """How often each run of one to three tags was seen."""
    parser, out = load(Settings().model), Counter[tuple[str, ...]]()
    for at in range(0, len(texts), _BATCH):
        for s in parser.parse(texts[at : at + _BATCH]):
            tagged = tags(s.tokens)
            for length in (1, 2, 3):
                out.update(run for run in runs(tagged, length) if run[-1] != OPENING)
    return out


if __name__ == "__main__":
    main()
