"""The sample articles, built: a golden list of events. `make golden` writes it anew; read the diff."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline
from timeline.chrono import edtf

TOP = Path(__file__).resolve().parents[1]
GOLDEN = Path(__file__).with_name("golden") / "seeds.txt"


def told() -> str:
    """A line for each event: date, status, number of sources, title."""
    built = timeline.build(TOP / "seeds")
    lines = (f"{edtf.write(e.when):23} {e.status.value:11} {len(e.sources)}  {e.title}" for e in built)
    return "\n".join(lines) + "\n"


def test_the_sample_articles_tell_what_they_told() -> None:
    assert told() == GOLDEN.read_text(encoding="utf-8")


def test_every_sample_article_is_dated() -> None:
    assert all(a.dating.day is not None for a in timeline.build(TOP / "seeds").articles)


@pytest.mark.parametrize(("date", "articles"), [("2020-04-27", 3), ("2020-06-17", 3), ("2020-05-05", 2)])
def test_several_articles_tell_one_event(date: str, articles: int) -> None:
    found = [e for e in timeline.build(TOP / "seeds") if edtf.write(e.when) == date]
    assert max(len({s.article for s in e.sources}) for e in found) >= articles


def test_dateparser_reads_the_dates_as_people_write_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the French, German and long English dates of the front matter are lost."""

    class Blind:
        def __init__(self, *_: object, **__: object) -> None:
            self.date_obj = None
            self.period = None

        def get_date_data(self, *_: object) -> Blind:
            return self

    monkeypatch.setattr("dateparser.date.DateDataParser", Blind)
    monkeypatch.setattr("dateparser.DateDataParser", Blind, raising=False)
    undated = [a for a in timeline.build(TOP / "seeds").articles if a.dating.day is None]
    assert len(undated) >= 6


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(told(), encoding="utf-8")
