"""Measure how far the day of publication lies behind each form of date, and print the tables of `timeline/dating/measured.py`.

python benchmarks/measure_dating.py GOLD.jsonl[.gz]… [--leave-out TOPIC]

Each GOLD is a file of `benchmarks/dating.py`, with "published", or of `benchmarks/timex.py`. A form that is rare is drawn to what its kind is: half a
count of the same day for what looks like a stamp, an even spread for the rest.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.dating import draft, rows
from timeline.chrono import Day
from timeline.dating.clue import Weekdays, WrittenMonthDay, quarter
from timeline.dating.lags import LAGS, SAME_DAY, SAME_DAY_YEARLY, YEARLY, bucket
from timeline.dating.passed import passed
from timeline.dating.piece import Piece, pieces
from timeline.dating.weekdays import weekdays
from timeline.dating.written import STRONG, written_days, written_month_days
from timeline.pipeline.stages import with_expressions

_LIKE_A_STAMP = 1.8  # counts of the same day that a form is given before anything is counted
_EVEN = 0.6  # counts that are spread evenly over all days
_EACH = 0.04  # counts that each bucket is given
_RIDGE = 5.0  # of the weekday scores
_STEPS = 400
_FEWEST = 5  # of a phrase
Gold = list[tuple[Piece, Day]]


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--leave-out", default="")
    given = parser.parse_args()
    gold = [each for path in given.gold for each in _gold(path, given.leave_out)]
    days, yearly = tables(gold)
    _print("DAY_SHARES", days)
    _print("YEARLY_SHARES", yearly)
    print(f"PASSED_SHARES = {parts(gold)!r}")
    print(f"WEEKDAY_SCORES = {scores(gold)!r}")


def _gold(path: Path, leave_out: str) -> Gold:
    found = [(row, day) for row in rows(path) if (day := _published(row)) and row.get("topic") != leave_out]
    tagged, _ = with_expressions([draft({"id": "", **row}) for row, _ in found])
    return [
        (pieces(one, expressions)[0], day) for (_, day), (one, expressions) in zip(found, tagged, strict=True)
    ]


def _published(row: dict[str, Any]) -> Day | None:
    """The day of publication, or of the creation of a document of TIMEX3 gold; None where it has none."""
    said = row.get("published") or row.get("dct")
    return None if said is None else Day.parse(said[:10])


Table = dict[str, tuple[list[float], int]]


def tables(gold: Gold) -> tuple[Table, Table]:
    """The shares of the buckets by form, with how many were counted: for days, and for days of the year."""
    days, yearly = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for piece, published in gold:
        for clue in written_days(piece):
            days[clue.table].append(bucket(published - clue.day))
        for each in written_month_days(piece):
            lag = nearest(each, published)
            if lag is not None:
                yearly[each.table].append(bucket(lag, YEARLY))
    return _shares(days, LAGS, SAME_DAY), _shares(yearly, YEARLY, SAME_DAY_YEARLY)


def nearest(clue: WrittenMonthDay, published: Day) -> int | None:
    """How far the nearest such day lies behind; None where there is none."""
    lags = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            lags.append(published - Day.of(year, clue.month, clue.day))
        except ValueError:
            continue
    return min(lags, key=abs, default=None)


def _shares(found: dict[str, list[int]], bounds: tuple[int, ...], same: int) -> Table:
    widths = np.diff(bounds)
    out: Table = {}
    for name, buckets in sorted(found.items(), key=lambda each: (-len(each[1]), each[0])):
        counts = np.bincount(buckets, minlength=len(widths)) + _EACH + _EVEN * widths / widths.sum()
        form, _, zone = name.partition(" ")
        if form in STRONG and zone == "head":
            counts[same] += _LIKE_A_STAMP
        out[name] = ([float(f"{share:.3g}") for share in counts / counts.sum()], len(buckets))
    return out


def parts(gold: Gold) -> dict[str, tuple[float, ...]]:
    """In which quarter of the month a text says "earlier this month", and so on."""
    found = defaultdict[str, list[int]](list)
    for piece, day in gold:
        for clue in passed(piece):
            found[clue.table].append(quarter(clue.cycle, day))
    return {
        name: tuple(float(f"{share:.3g}") for share in (np.bincount(at, minlength=4) + 1) / (len(at) + 4))
        for name, at in sorted(found.items())
        if len(at) >= _FEWEST
    }


def scores(gold: Gold) -> dict[str, float]:
    """The scores of the traits of a day of the week: multinomial logistic regression over the seven days."""
    found = [(w, day.weekday) for piece, day in gold if (w := weekdays(piece)) is not None]
    names = sorted({trait for w, _ in found for of_day in w.traits for trait, _ in of_day})
    x = np.array([_row(w, names) for w, _ in found])
    y = np.array([day for _, day in found])
    weights = _fit(lambda w: _gradient(w, x, y), len(names))
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def _row(found: Weekdays, names: Iterable[str]) -> list[list[float]]:
    return [[dict(of_day).get(name, 0.0) for name in names] for of_day in found.traits]


def _gradient(weights: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    values = x @ weights
    chances = np.exp(values - values.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    expected = np.einsum("nk,nkf->f", chances, x) - x[np.arange(len(y)), y].sum(0)
    return np.asarray((expected + _RIDGE * weights) / len(y))


def _fit(gradient: Callable[[np.ndarray], np.ndarray], size: int) -> np.ndarray:
    """Adam (Kingma and Ba 2015), which needs nothing but the gradient."""
    weights, mean, square = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, _STEPS + 1):
        slope = gradient(weights)
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        weights -= 0.1 * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights


def _print(name: str, table: Table) -> None:
    print(f"{name} = {{")
    for form, (shares, counted) in table.items():
        print(f'    "{form}": {tuple(shares)!r},  # {counted}')
    print("}")


if __name__ == "__main__":
    main()
