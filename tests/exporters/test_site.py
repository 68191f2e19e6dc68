"""All pages of a site together: articles, events, the pages of a long timeline, and the files for machines."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from posixpath import dirname, join, normpath
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from lxml import html

from tests.exporters import samples
from timeline.chrono import Day, Interval
from timeline.exporters import export
from timeline.exporters.html.front import ROWS
from timeline.exporters.html.layout import KEY
from timeline.exporters.html.parts import LARGE
from timeline.model import Timeline
from timeline.settings import Settings

LONG = samples.many(LARGE + 400)
PUBLISHED = replace(LONG, url="https://example.org/harrow/")


def site(timeline: Timeline, **settings: Any) -> dict[str, bytes]:
    """All files of all formats."""
    chosen = Settings(**settings)
    return {path: data for name in chosen.formats for path, data in export(timeline, name, chosen)}


def trees(files: dict[str, bytes]) -> dict[str, Any]:
    return {
        path: html.document_fromstring(data.decode())
        for path, data in files.items()
        if path.endswith(".html")
    }


SITES = {
    "small": site(samples.SMALL),
    "local": site(samples.LOCAL, articles_shown="full"),
    "empty": site(samples.EMPTY),
    "hostile": site(samples.HOSTILE, articles_shown="full"),
    "long": site(LONG),
    "published": site(PUBLISHED, articles_shown="none"),
}


@pytest.mark.parametrize("name", SITES)
def test_every_link_inside_the_site_leads_somewhere(name: str) -> None:
    files = SITES[name]
    found = trees(files)
    ids = {path: set(tree.xpath("//@id")) for path, tree in found.items()}
    for path, tree in found.items():
        assert len(tree.xpath("//@id")) == len(ids[path]), path
        for address in tree.xpath("//@href | //@src"):
            if re.match(r"(https?|webcal):", address):
                continue
            target, _, fragment = address.partition("#")
            file = normpath(join(dirname(path), target)) if target else path
            assert file in files, (path, address)
            assert not fragment or fragment in ids[file], (path, address)


@pytest.mark.parametrize("name", SITES)
def test_headings_of_every_page_are_in_order(name: str) -> None:
    for path, tree in trees(SITES[name]).items():
        levels = [int(h.tag[1]) for h in tree.iter("h1", "h2", "h3", "h4")]
        assert levels[0] == 1, path
        assert levels.count(1) == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


@pytest.mark.parametrize("name", SITES)
def test_every_page_has_the_policy_and_nothing_inline(name: str) -> None:
    for path, tree in trees(SITES[name]).items():
        policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy, path
        assert policy[0].startswith("default-src 'none'"), path
        assert (
            tree.xpath("//style | //@style | //script[not(@src)][not(@type='application/ld+json')]") == []
        ), path
        assert not [
            name for e in tree.iter() if isinstance(e.tag, str) for name in e.attrib if name.startswith("on")
        ]


def text(tree: Any) -> str:
    return " ".join(tree.text_content().split())


def sheet(files: dict[str, bytes], name: str) -> Any:
    (path,) = (path for path in files if path.startswith(f"articles/{name}"))
    return html.document_fromstring(files[path].decode())


def test_an_article_in_full_marks_each_expression_and_leads_to_its_event() -> None:
    tree = sheet(site(samples.SMALL, articles_shown="full"), "bridge-md")
    assert [mark.text for mark in tree.iter("mark")] == [
        "on Monday",
        "in April last year",
        "since 2014",
        "next month",
    ]
    assert (
        "closed on Monday, read as 6 May 2024: Harrow Ferry closes its old bridge after an engineer"
        in text(tree)
    )
    assert tree.xpath("//a[@class='read']/@href")[0] == "../index.html#e-closed00"
    assert "the mayor said today." in text(tree)


def test_by_default_an_article_shows_what_is_quoted_and_where_something_is_left_out() -> None:
    article = samples.ARTICLES[1]
    assert "From the archive" in article.draft.text
    tree = sheet(site(samples.SMALL), "ferry-html")
    assert "From the archive" not in text(tree.get_element_by_id("article"))
    assert "Earlier this week" in text(tree)
    assert tree.xpath("//p[@class='left-out']") != []
    assert "Only what the timeline quotes is shown." in text(tree)


def test_no_article_is_shown_where_that_is_not_wanted() -> None:
    files = site(samples.SMALL, articles_shown="none")
    assert not [path for path in files if path.startswith("articles/")]
    assert b"in context" not in files["index.html"]


def test_a_quotation_leads_to_its_place_in_the_article() -> None:
    files = site(samples.SMALL)
    tree = html.document_fromstring(files["index.html"].decode())
    path, _, spot = tree.xpath("//article[@id='e-closed00']//a[text()='in context']/@href")[0].partition("#")
    place = html.document_fromstring(files[path].decode()).get_element_by_id(spot)
    assert text(place.getparent()).startswith("The old bridge at Harrow Ferry was closed")


def test_each_event_has_a_page_that_can_be_shared() -> None:
    files = site(samples.SMALL)
    assert {f"e/{event.id}.html" for event in samples.SMALL} <= files.keys()
    tree = html.document_fromstring(files["e/e-closed00.html"].decode())
    assert tree.xpath("//meta[@property='og:title']/@content") == ["Harrow Ferry closes its old bridge"]
    assert tree.xpath("//meta[@property='og:description']/@content")[0].startswith(
        "6 May 2024, from 3 reports: The old"
    )
    assert tree.xpath("//a[@class='btn']/@href") == ["../index.html#e-closed00"]
    address = "https://example.org/harrow/e/e-closed00.html"
    assert tree.xpath("//link[@rel='canonical']/@href") == [address]
    former = html.document_fromstring(files["e/e-0dclosed.html"].decode())
    assert former.xpath("//link[@rel='canonical']/@href") == [address]
    told = json.loads(files["timeline.json"])["events"]
    assert {event["url"] for event in told} == {
        f"https://example.org/harrow/e/{e.id}.html" for e in samples.SMALL
    }


def test_without_an_address_no_page_claims_one() -> None:
    files = site(samples.LOCAL)
    assert not [path for path in files if path.startswith("e/") or path in ("sitemap.xml", "robots.txt")]
    assert b"og:" not in files["index.html"]
    assert b"canonical" not in files["index.html"]


def test_the_files_for_machines() -> None:
    files = SITES["published"]
    assert b"/*.ics\n  Content-Type: text/calendar; charset=utf-8\n" in files["_headers"]
    assert b"Sitemap: https://example.org/harrow/sitemap.xml" in files["robots.txt"]
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    listed = [loc.text for loc in ET.fromstring(files["sitemap.xml"]).iter(f"{space}loc")]
    assert listed[0] == "https://example.org/harrow/"
    assert set(listed[1:]) == {
        f"https://example.org/harrow/{p}" for p in files if p.endswith(".html") and p != "index.html"
    }


def test_a_long_timeline_is_parted_and_every_card_stands_once() -> None:
    found = trees(SITES["long"])
    parts = [tree for path, tree in found.items() if re.fullmatch(r"[ym].*\.html", path)]
    assert 3 < len(parts) < 30  # sparse years share a page
    cards = [card for tree in parts for card in tree.xpath("//article/@id")]
    assert sorted(cards) == sorted(event.id for event in LONG)
    front = found["index.html"]
    assert len(front.xpath("//article")) == KEY
    assert len(front.xpath("//li[@class='row']")) == ROWS


def test_a_year_of_too_many_events_is_parted_by_months() -> None:
    crowded, first = samples.many(3 * LARGE), Day.parse("2003-01-01")
    year = tuple(
        replace(event, when=Interval.day(first + number * 365 // len(crowded)))
        for number, event in enumerate(crowded)
    )
    files = site(replace(crowded, events=year), formats=("html",))
    assert {f"m2003-{month:02}.html" for month in range(1, 13)} <= files.keys()
    assert b"March 2003" in files["m2003-03.html"]
    assert b'rel="next" href="m2003-04.html"' in files["m2003-03.html"]


def test_the_index_of_the_search_holds_every_event_and_its_page() -> None:
    script = SITES["long"]["search.js"].decode()
    assert script.startswith("timelineIndex({")
    told = json.loads(script.removeprefix("timelineIndex(").removesuffix(");\n"))
    assert [row[0] for row in told["events"]] == [event.id for event in LONG]
    for row in told["events"]:
        assert f'id="{row[0]}"'.encode() in SITES["long"][told["pages"][row[1]]]


def test_what_was_searched_in_cannot_end_the_script() -> None:
    first, *others = LONG.events
    hostile = replace(first, title="</script><img src=x onerror=alert(1)>\u2028")
    script = site(replace(LONG, events=(hostile, *others)))["search.js"].decode()
    assert "</script" not in script
    assert "<img" not in script
    assert "\u2028" not in script


def test_a_short_timeline_needs_no_choice_and_a_longer_one_has_key_events() -> None:
    assert b'name="key"' not in SITES["small"]["index.html"]
    some = html.document_fromstring(site(samples.many(2 * KEY + 1))["index.html"].decode())
    assert len(some.xpath("//article[@data-key='1']")) == KEY
    assert some.xpath("//input[@name='key']") != []
