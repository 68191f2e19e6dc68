"""The tables of `benchmarks/calibration.py`."""

from __future__ import annotations

from benchmarks.calibration import Judged, align, by_rule, judge, reliability
from timeline import tag
from timeline.settings import Settings

TEXT = "He came on 3 May 2019, left on Monday, and was seen in June 2020."
GOLD = [
    {"start": 11, "end": 21, "type": "DATE", "value": "2019-05-03"},
    {"start": 28, "end": 37, "type": "DATE", "value": "2020-05-04"},
]
ROW = {"doc": "own", "dct": "2020-04-29", "text": TEXT, "timexes": GOLD}


def test_the_same_span_goes_before_an_overlap() -> None:
    found = tag("on 3 May 2019", published="2020-04-29")
    wide, same = {"start": 0, "end": 13}, {"start": 3, "end": 13}
    assert [timex for timex, _ in align([wide, same], found)] == [same]


def test_only_what_the_gold_has_is_judged() -> None:
    judged = list(judge([ROW], Settings(), parse=False))
    assert [(each.rule, each.right) for each in judged] == [("day_month_year", True), ("weekday", False)]


def test_the_tables() -> None:
    judged = [Judged("weekday", 0.95, right) for right in (True, True, True, False)]
    judged += [Judged("month", 1.0, right=True)]
    assert [line.split()[0] for line in by_rule(judged, 2)] == ["rule", "weekday"]
    *table, _, error = reliability(judged)
    assert table[-1] == "| 0.9–1.0 | 5 | 0.960 | 0.800 |"
    assert error == "Expected calibration error: 0.160 (5 expressions)."


def test_nothing_to_judge() -> None:
    assert list(reliability([]))[-1] == "Expected calibration error: 0.000 (0 expressions)."
