"""When a page says it was published: twelve whole pages, and what may stand in others."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.helpers import both, put
from timeline.errors import Problem, Severity
from timeline.pipeline import date_articles
from timeline.readers import read
from timeline.settings import Settings

PAGES = Path(__file__).parent / "pages"
STORY = (
    "<p>The last mill in Oster Vale will close its gates, its owners said on Monday, and two hundred weavers will "
    "lose their work, if no buyer is found.</p><p>“We have looked for a buyer since March 2018 and found none,” said "
    "Greta Holm, who runs the works.</p>"
)
WHOLE = {
    "json-ld.html": ("2020-05-04", ["html-metadata"]),
    "json-ld-graph.html": ("2019-10-07", ["html-metadata"]),
    "json-ld-array.html": ("2022-11-08", ["html-metadata", "url", "byline"]),
    "open-graph.html": ("2020-05-05", ["html-metadata"]),
    "time-element.html": ("2019-10-07", ["html-metadata"]),
    "address.html": ("2022-11-08", ["url"]),
    "byline.html": ("2020-05-04", ["byline"]),
    "published-updated.html": ("2020-05-04", ["byline"]),
    "migrated.html": ("2012-05-03", ["url", "byline"]),
    "contradiction.html": (None, []),
    "modified-only.html": (None, []),
    "no-date.html": (None, []),
}


def clues(folder: Path, head: str = "", body: str = "<h1>Mill closes</h1>" + STORY) -> dict[str, str]:
    """The hints of a page, by their clues."""
    drafts, _ = both(
        put(folder, a__html=f"<html><head>{head}</head><body><article>{body}</article></body></html>")
    )
    return {hint.clue: hint.text for hint in drafts[0].hints}


def ld(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


def test_the_table_names_every_page() -> None:
    assert sorted(WHOLE) == sorted(path.name for path in PAGES.iterdir())


@pytest.mark.parametrize("name", WHOLE)
def test_whole_pages_are_dated_right_or_not_at_all(name: str) -> None:
    day, said_by = WHOLE[name]
    (draft,) = (item for item in read([PAGES / name]) if not isinstance(item, Problem))
    assert [hint.clue for hint in draft.hints] == said_by
    (article,), _ = date_articles(read([PAGES / name]), Settings())
    assert (article.dating.day and str(article.dating.day)) == day


@pytest.mark.parametrize(("name", "day"), [(name, day) for name, (day, _) in WHOLE.items()])
def test_what_the_story_says_does_not_mislead(name: str, day: str | None) -> None:
    (article,), _ = date_articles(read([PAGES / name]), Settings())
    assert (article.dating.day and str(article.dating.day), article.dating.within) == (day, None)


def test_a_contradiction_names_both_sides_and_the_way_out() -> None:
    (problem,) = (item for item in read([PAGES / "contradiction.html"]) if isinstance(item, Problem))
    assert problem.severity is Severity.WARNING
    assert problem.message == (
        "its dates contradict each other: JSON-LD says 2022-11-09, article:published_time says 2022-11-21; none is "
        "taken; name the day in timeline.toml, or pass --date"
    )
    (other,) = (item for item in read([PAGES / "migrated.html"]) if isinstance(item, Problem))
    assert (
        "article:published_time says 2021-11-30; 2012-05-03 is taken; if that is wrong, name the day"
        in other.message
    )


def test_a_hint_tells_the_line_it_stands_on() -> None:
    (draft,) = (item for item in read([PAGES / "json-ld-array.html"]) if not isinstance(item, Problem))
    lines = (PAGES / "json-ld-array.html").read_text("utf-8").splitlines()
    stand = [lines[int(hint.place.rpartition(":")[2]) - 1] for hint in draft.hints]
    assert ["datetime=" in stand[0], "og:url" in stand[1], "Nov 8, 2022" in stand[2]] == [True, True, True]


@pytest.mark.parametrize(
    "head",
    [
        ld('{"@type":"NewsArticle","datePublished":"2020-05-04",}'),  # a comma too many
        ld('<!-- {"@type":["https://schema.org/NewsArticle"],"datePublished":"4 May 2020"} -->'),
        ld('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2020-05-04T10:00"}}'),
        ld(
            '{"@type":"LiveBlogPosting","datePublished":"2020-05-04","liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"2020-05-09"}]}'
        ),
        "<title>Mill closes | Vale</title>"
        + ld(
            '[{"@type":"NewsArticle","headline":"Ferry sold","datePublished":"2022-03-15"},{"@type":"NewsArticle","headline":"Mill closes","datePublished":"2020-05-04"}]'
        ),
        '<meta name="created" content="2020-04-20"><meta property="article:published_time" content="2020-05-04">',
        '<meta name="dc.date.issued" content="20200504">',
        '<meta name="created" content="2020-05-04"><meta name="dcterms.modified" content="2021-01-01">',
    ],
)
def test_structured_data_in_many_forms(tmp_path: Path, head: str) -> None:
    assert clues(tmp_path, head) == {"html-metadata": "2020-05-04"}


@pytest.mark.parametrize(
    "head",
    [
        ld('{"@type":"Organization","foundingDate":"2020-05-04"}'),
        ld('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-05-04"}]}'),
        ld('{"@type":"NewsArticle","dateModified":"2020-05-04"}'),
        ld('{"@type":"NewsArticle","datePublished":["2020-05-04"]}'),
        ld("[" * 3000),
        '<meta property="article:published_time" content="1970-01-01T00:00:00Z">',
        '<meta property="article:published_time" content="2020-05">',
        '<meta property="article:published_time" content="yesterday">',
        '<meta property="article:modified_time" content="2020-05-04">',
        '<meta property="og:updated_time" content="2020-05-04"><meta name="expires" content="2020-05-04">',
        '<meta name="copyright" content="2020">',
        '<link rel="canonical" href="https://a.example/2020/05/mill"><link rel="next" href="/2020/05/04/b">',
        '<link rel="canonical" href="http://[a.example/2020/05/04/">',
    ],
)
def test_what_is_no_date_of_publication(tmp_path: Path, head: str) -> None:
    assert clues(tmp_path, head) == {}


@pytest.mark.parametrize(
    ("body", "clue"),
    [
        ('<h1>Mill</h1><span itemprop="datePublished" content="2020-05-04T10:00">4 May</span>', "html-metadata"),
        ('<h1>Mill</h1><abbr class="published" title="2020-05-04T10:00">Monday</abbr>', "html-metadata"),
        ('<time datetime="2020-05-04">Monday</time><h1>Mill</h1>', "html-metadata"),
        ('<div class="date">4 May 2020</div><h1>Mill</h1>', "byline"),
        ('<div><div class="published-at">Monday, May 4, 2020</div><h1>Mill</h1><h2>No buyer was found</h2></div>', "byline"),
        ("<h1>Mill</h1><p>No buyer was found for the last of the forty mills.</p><p>Posted on May 4, 2020 by Ivar</p>", "byline"),
        ("<h1>Mill</h1><div>Published 5:34 PM GMT+2, May 4, 2020</div>", "byline"),
        ("<h1>Mill</h1><dl><dt>Published</dt><dd>4 May 2020</dd></dl>", "byline"),
        ("<h1>Mill</h1><div><details><summary>Mon 4 May 2020 06.00 BST</summary>Last modified on Tue 5 May 2020</details></div>", "byline"),
        ("<h1>Mill</h1><div>Published:</div><div>4 May 2020</div>", "byline"),
        ("<h1>Mill</h1><p>Last updated 6 May 2020, first published 4 May 2020</p>", "byline"),
        ('<h1>Mill</h1><p class="meta"><span class="updated">6 May 2020</span> <span class="posted">4 May 2020</span></p>', "byline"),
    ],
)  # fmt: skip
def test_dates_above_the_story(tmp_path: Path, body: str, clue: str) -> None:
    assert clues(tmp_path, body=body + STORY) == {clue: "2020-05-04"}


@pytest.mark.parametrize(
    "body",
    [
        '<h1>Fair</h1><p class="event-date">4 May 2020</p>' + STORY,
        "<h1>Mill</h1><p>Updated 4 May 2020</p>" + STORY,
        "<h1>Mill</h1><div>Last updated:</div><div>4 May 2020</div>" + STORY,
        "<h1>Strike of 4 May 2020 remembered</h1>" + STORY,
        "<h1>Mill</h1><h2>Date set for the vote of 4 May 2020</h2>" + STORY,
        f'<h1>Mill</h1>{STORY}<ul><li><a href="/x">Ferry</a> <time datetime="2020-05-04">May</time></li></ul>',
        f'<h1>Mill</h1>{STORY}<p>It shut on <time datetime="2020-05-04">4 May</time>.</p>',
        f'<aside><time datetime="2020-05-04">4 May</time></aside><h1>Mill</h1>{STORY}',
        f'<h1>Mill</h1><div class="comments"><time class="published" datetime="2020-05-04">x</time></div>{STORY}',
    ],
)
def test_dates_of_something_else(tmp_path: Path, body: str) -> None:
    assert clues(tmp_path, body=body) == {}


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/world/2020/may/04/mill", "2020-05-04"),
        ("https://a.example/mill-20200504.html", "2020-05-04"),
        ("https://a.example/2020/05/04", None),
        ("https://a.example/2020/13/04/mill", None),
        ("https://a.example/mill?date=2020-05-04", None),
    ],
)
def test_dates_in_the_address(tmp_path: Path, url: str, day: str | None) -> None:
    assert clues(tmp_path, f'<link rel="canonical" href="{url}">') == ({} if day is None else {"url": day})


def test_zones_are_no_contradiction(tmp_path: Path) -> None:
    head = (
        '<meta property="article:published_time" content="2020-05-05T02:30:00Z">'
        '<link rel="canonical" href="https://a.example/2020/05/04/mill">'
    )
    assert clues(tmp_path, head) == {"html-metadata": "2020-05-05"}
    midnight = '<meta property="article:published_time" content="2020-05-04">'
    both_ways = ld('{"@type":"NewsArticle","datePublished":"2020-05-03T22:00:00Z"}') + midnight
    assert clues(tmp_path, both_ways) == {"html-metadata": "2020-05-04"}
    body = '<h1>Mill</h1><time datetime="2020-05-04T22:30:00-04:00">Monday</time>' + STORY
    assert clues(tmp_path, head, body) == {"html-metadata": "2020-05-04", "url": "2020-05-04"}


def test_of_two_kinds_that_contradict_each_other_neither_is_taken(tmp_path: Path) -> None:
    address = '<link rel="canonical" href="https://a.example/2014/03/05/mill">'
    body = "<h1>Mill</h1><p>By Ivar Lind, 9 June 2019</p>" + STORY
    assert clues(tmp_path, address, body) == {}
    assert clues(tmp_path, address + '<meta name="date" content="2019-06-10">') == {}
    assert clues(tmp_path, address + '<meta name="date" content="2019-06-09">', body) == {
        "html-metadata": "2019-06-09",
        "byline": "2019-06-09",
    }


def test_a_day_that_may_be_the_month_stays_as_written(tmp_path: Path) -> None:
    assert clues(tmp_path, '<meta name="date" content="04/05/2020">') == {"html-metadata": "04/05/2020"}


@pytest.mark.parametrize("written", ["04/05/2020", "05/04/2020"])
def test_another_clue_tells_the_day_from_the_month(tmp_path: Path, written: str) -> None:
    address = '<link rel="canonical" href="https://a.example/2020/05/04/mill">'
    body = f"<h1>Mill</h1><p>Published: {written}</p>" + STORY
    assert clues(tmp_path, address, body) == {"url": "2020-05-04", "byline": "2020-05-04"}


def test_the_day_of_the_visit_and_other_articles_in_the_frame_of_a_page(tmp_path: Path) -> None:
    frame = """<div class="top"><h1>Vale Courier</h1><span class="date">Saturday, 23 November 2024</span></div>
    <div class="strip" itemscope><time datetime="2024-11-22">Friday</time> <meta itemprop="datePublished" content="2024-11-21"></div>"""
    for heading in ("<h1>Last mill in the valley to close</h1>", ""):
        page = f"<html><body>{frame}<div>{heading}{STORY}</div></body></html>"
        drafts, _ = both(
            put(
                tmp_path,
                a__html=page.replace("h1>Vale Courier</h1", "b>Vale Courier</b") if not heading else page,
            )
        )
        assert drafts[0].hints == ()
