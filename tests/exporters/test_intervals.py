"""How an article that is dated to an interval, and a section that borrows a date, are shown everywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from icalendar import Calendar
from lxml import html

from tests.exporters import intervals, samples
from timeline.chrono import edtf
from timeline.cli import messages
from timeline.explanation import why
from timeline.exporters import export
from timeline.model import Article, Dating, Span, Timeline
from timeline.pipeline import Build
from timeline.pipeline.build import Counts
from timeline.settings import Settings

EVIL = "</li><script>x()</script>\x1b[31m\u202e"


def trees(timeline: Timeline = intervals.TIMELINE, **settings: Any) -> dict[str, Any]:
    files = export(timeline, "html", Settings(**settings))
    return {name: html.document_fromstring(data.decode()) for name, data in files if name.endswith(".html")}


def text(tree: Any) -> str:
    return " ".join(tree.text_content().split())


def card(title: str) -> str:
    (found,) = (a for a in trees()["index.html"].iter("article") if title in a.text_content())
    return text(found)


def foot(timeline: Timeline = intervals.TIMELINE) -> str:
    return text(trees(timeline)["index.html"].xpath("//footer")[0])


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("The mill burns down", "some time in 2020 (dated by an event told in other articles)"),
        ("The mill burns down", "April 2019 in the year before publication, some time in 2020"),
        ("The lock gate breaks", "some time in 2018 (dated by a caption)"),
        ("The lock opens again", "between 3 and 9 May 2020 (dated by a caption)"),
        ("The weir is mended", "The Oster Lamp, 10 June 2020 ·"),
        ("A barge sinks", "16 June 2020 (date borrowed from the article)"),
        ("A barge sinks", "Date uncertain"),
    ],
)
def test_a_card_says_how_much_is_known_of_its_article(title: str, words: str) -> None:
    assert words in card(title)


def test_an_article_says_it_of_itself_and_of_its_sections() -> None:
    found = {name.split("/")[1].split("-")[0]: text(tree) for name, tree in trees().items() if "/" in name}
    assert (
        "some time in 2020 (dated by an event told in other articles: “in April last year”)" in found["mill"]
    )
    assert "The weir, 10 June 2020 (dated by timeline.toml)" in found["mill"]
    assert "The lock, some time in 2018 (dated by a caption)" in found["mill"]
    assert "Elsewhere, 16 June 2020 (date borrowed from the article)" in found["fair"]


def test_the_page_counts_them_and_says_how_to_date_them() -> None:
    assert "3 articles are dated only to an interval" in foot()
    assert "timeline date FOLDER --write" in foot()
    assert "lock.txt, between 3 and 9 May 2020 (dated by a caption)" in foot()
    assert "1 section has no date of its own" in foot()
    assert "no known publication date" not in foot()
    assert "interval" not in foot(samples.SMALL)
    assert "of its own" not in foot(samples.SMALL)
    assert "timeline date" not in foot(
        replace(intervals.TIMELINE, articles=intervals.ARTICLES[-1:], events=())
    )


def test_of_many_the_first_are_named() -> None:
    many = tuple(
        replace(a, draft=replace(a.draft, id=f"{n}.txt", path=f"{n}.txt"))
        for n, a in enumerate([intervals.ARTICLES[1]] * 23)
    )
    assert "19.txt, between 3 and 9 May 2020 (dated by a caption) and 3 more" in foot(
        replace(intervals.TIMELINE, articles=many, events=())
    )


def test_a_clue_and_its_words_are_data() -> None:
    def attacked(article: Article) -> Article:
        dating = Dating(None, EVIL, 0.8, Span(EVIL, 0, len(EVIL)), edtf.read("2020"))
        draft = replace(article.draft, path=EVIL, url=None)
        return replace(article, draft=draft, dating=dating)

    timeline = replace(intervals.TIMELINE, articles=tuple(map(attacked, intervals.ARTICLES)))
    for tree in trees(timeline, articles_shown="full").values():
        assert not [s for s in tree.iter("script") if s.get("src") is None]
        assert "\u202e" not in tree.text_content()


def test_calendar_entries_say_it() -> None:
    files = dict(export(intervals.TIMELINE, "ical", Settings()))
    found = {
        str(e["SUMMARY"]): str(e["DESCRIPTION"])
        for e in Calendar.from_ical(files["timeline-all.ics"]).walk("VEVENT")
    }
    mill = next(words for title, words in found.items() if "mill burns" in title)
    barge = next(words for title, words in found.items() if "barge" in title)
    assert "The Oster Lamp, some time in 2020 (dated by an event told in other articles): https://" in mill
    assert "The Oster Lamp, 2020-06-16 (date borrowed from the article)" in barge


def test_why_says_it() -> None:
    event = next(e for e in intervals.TIMELINE if e.title == "The mill burns down")
    assert "is 2019-04: in the year before publication, some time in 2020" in why(
        intervals.TIMELINE, event.id
    )


def summary(timeline: Timeline, capsys: pytest.CaptureFixture[str], *paths: str) -> str:
    messages.summary(Build(timeline, Counts(len(timeline.articles)), ()), None, paths)
    return capsys.readouterr().err


def test_the_summary_counts_them_and_says_how_to_date_them(capsys: pytest.CaptureFixture[str]) -> None:
    told = summary(intervals.TIMELINE, capsys, "my clips", "b\x1b[31m.txt")
    assert "dating       3 dated only to an interval; to date them: timeline date 'my clips'" in told
    assert "--write" in told
    assert "\x1b" not in told
    assert "sections     1 without a date of its own" in told
    assert "1 undated; to date them: published in timeline.toml, or --date" in summary(
        samples.SMALL, capsys, "-"
    )
    assert "dating" not in summary(samples.EMPTY, capsys)
