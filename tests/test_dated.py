"""How well articles are dated on the development data, and the source articles without their table."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.dating import draft, rows
from tests.shared import SHARED, needs_shared
from timeline import pipeline, readers
from timeline.chrono import edtf
from timeline.settings import Settings

pytestmark = needs_shared
GOLD = SHARED / "bench" / "dating"


def counted(name: str) -> tuple[int, int, int]:
    """How many articles of a file there are, how many got a day, and how many of those a wrong one."""
    topics: dict[str, list[dict[str, str]]] = {}
    for row in rows(GOLD / name):
        topics.setdefault(row["topic"], []).append(row)
    gold = {row["id"]: row["published"] for found in topics.values() for row in found}
    articles = [
        article
        for found in topics.values()
        for article in pipeline.date_articles([draft(row) for row in found], Settings())[0]
    ]
    days = {article.id: str(article.dating.day) for article in articles if article.dating.day is not None}
    return len(gold), len(days), sum(day != gold[name] for name, day in days.items())


def test_reports_with_a_date_line() -> None:
    articles, answered, wrong = counted("wikinews-dateline.jsonl")
    assert articles - answered <= 2
    assert wrong <= 1


def test_pages_from_the_web() -> None:
    _, answered, wrong = counted("web.jsonl")
    assert answered >= 34
    assert wrong <= 3


def test_bodies_without_a_date_are_not_dated() -> None:
    articles, answered, _ = counted("bodies.jsonl.gz")
    assert answered <= articles * 0.02


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source articles without the settings that date them."""
    folder = tmp_path_factory.mktemp("sources")
    for file in sorted((SHARED / "seeds").glob("*.txt")):
        (folder / file.name[:3]).with_suffix(".txt").write_bytes(file.read_bytes())
    return folder


def test_the_source_articles_without_their_table(sources: Path) -> None:
    articles, _ = pipeline.date_articles(readers.read([sources]), Settings())
    found = {a.id[:3]: (str(a.dating.day), a.dating.within and edtf.write(a.dating.within)) for a in articles}
    assert found == {
        "000": ("None", "2020"),
        "001": ("None", "2020"),
        "002": ("2020-05-05", None),
        "003": ("None", "2020-06"),
        "004": ("2020-07-20", None),
    }


def test_what_they_tell_is_counted_from_what_is_left(sources: Path) -> None:
    built = pipeline.build(readers.read([sources]), Settings())
    told = {
        a.id[:3]: [e.edtf for e in a.expressions if e.text == "April last year"]
        for a in built.timeline.articles
    }
    assert (told["000"], told["003"]) == (["2019-04"], ["2019-04"])
