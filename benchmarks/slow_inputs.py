"""Whether any input makes the tagger slow: seconds a megabyte, beside ordinary text in the same run.

python benchmarks/slow_inputs.py GOLD.jsonl [--rounds 3] [--size 1000000]

Of GOLD only "text" is read; its texts, end to end, are the ordinary text. The others are made of one thing, over and over.
The inputs take turns in rounds; the fastest round counts. At most 2 times ordinary text is asked for.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import timeline

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEED = 7


def main() -> None:
    """Read the arguments, measure in rounds, print the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--size", type=int, default=1_000_000, help="code points of each input")
    given = parser.parse_args()
    texts = [json.loads(line)["text"] for line in given.gold.read_text(encoding="utf-8").splitlines()]
    inputs = {"ordinary text": _filled("\n\n".join(texts) + "\n\n", given.size)} | _made(given.size)
    timeline.tag("It will rain on Monday.", published="2020-04-29")
    best = dict.fromkeys(inputs, float("inf"))
    for _ in range(given.rounds):
        for name, text in inputs.items():
            best[name] = min(best[name], _seconds(text))
    ordinary = best["ordinary text"]
    for name, seconds in best.items():
        print(f"{name:24}{seconds:8.3f} s{seconds / ordinary:8.2f} x")


def _made(size: int) -> dict[str, str]:
    chance = random.Random(_SEED)
    return {
        "digits": "".join(chance.choices("0123456789", k=size)),
        "last last last": _filled("last ", size),
        "last Monday": _filled("last Monday ", size),
        "weekdays": _filled(" ".join(_DAYS) + " ", size),
        "weekdays by chance": _filled(" ".join(chance.choices(_DAYS, k=size // 6)) + " ", size),
        "years": _filled("2019 ", size),
        "may may may": _filled("may ", size),
        "the the the": _filled("the ", size),
        "from May to": _filled("from May to ", size),
        "two days before": _filled("two days before ", size),
        "1 and 2 and": _filled("1 and 2 and ", size),
        "1 2 3 4": _filled("1 2 3 4 ", size),
        "1/2/1/2": _filled("1/2/", size),
        "one line, no spaces": "".join(chance.choices("abcdefghijklmnop.-/,0123456789", k=size)),
        "one letter": "x" * size,
        "blanks": " " * size,
        "empty lines": "\n" * size,
    }


def _filled(text: str, size: int) -> str:
    return (text * (size // len(text) + 1))[:size]


def _seconds(text: str) -> float:
    start = time.perf_counter()
    timeline.tag(text, published="2020-04-29")
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
