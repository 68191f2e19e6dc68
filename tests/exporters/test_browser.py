"""The pages in a real browser, from a file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.exporters import samples


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_opens_from_a_file_without_a_word(opened: Any, scheme: str) -> None:
    found = opened("small", color_scheme=scheme)
    assert len(found.shown()) == len(samples.SMALL)
    assert found.trouble == []


def test_hostile_words_run_nothing(opened: Any, sites: dict[str, Path]) -> None:
    found = opened("hostile")
    pages = sorted(path for path in sites["hostile"].parent.rglob("*.html"))
    assert {path.parent.name for path in pages} >= {"articles", "e"}
    for path in pages:
        found.page.goto(path.as_uri())
        found.page.eval_on_selector_all("details", "all => all.forEach(d => d.open = true)")
        found.page.mouse.move(300, 600)
        assert found.page.title() != "owned"
        own = found.page.eval_on_selector_all("script[src]", "all => all.map(s => s.getAttribute('src'))")
        assert own == (["static/filters.js", "static/app.js"] if path.name == "index.html" else [])
        assert found.page.evaluate("document.images.length") == 0
        assert "49" not in found.page.locator("h1").inner_text()
    assert found.trouble == []


def test_hostile_words_run_nothing_where_they_are_found(opened: Any) -> None:
    found = opened("long")
    found.page.fill("#q", "script")
    found.wait_for_count("1 of")
    assert found.page.locator("#results li").count() == 1
    assert found.page.evaluate("document.images.length") == 0
    assert found.trouble == []


def test_search_finds_words_in_any_case_and_counts(opened: Any) -> None:
    found = opened("small")
    found.page.fill("#q", "ENGINEER cracks")
    found.wait_for_count("1 of")
    assert found.shown() == ["e-closed00"]
    assert found.page.locator("h2:visible").all_inner_texts() == ["2024"]
    found.page.fill("#q", "zeppelin")
    found.page.wait_for_selector("#none:not([hidden])")
    found.page.click("[data-reset]")
    found.wait_for_count("15 events")


def test_each_filter_narrows_and_the_others_recount(opened: Any) -> None:
    found = opened("small")
    found.page.check("label:has-text('Lower Quay')")
    assert set(found.shown()) == {"e-boats000", "e-quay0000"}
    assert found.count() == "2 of 15 events"
    assert found.page.locator("label", has_text="Exact day").locator(".n").inner_text() == "0"
    assert found.page.locator("label", has_text="Harrow Ferry").locator(".n").inner_text() == "4"
    found.page.click("button[type=reset]")
    found.page.check("label:has-text('Ada Quill')")
    assert set(found.shown()) == {"e-closed00", "e-denial00"}
    found.page.check("label:has-text('The Harrow Courier')")
    assert found.shown() == ["e-closed00"]
    found.page.check("#f-sure")
    assert found.shown() == []


@pytest.mark.parametrize("javascript", [True, False])
def test_precision_can_be_filtered_without_a_script(opened: Any, javascript: bool) -> None:
    found = opened("small", java_script_enabled=javascript)
    for key in ("day", "month", "year", "approx"):
        found.page.uncheck(f"#f-{key}")
    visible = found.page.locator(".event:visible")
    assert {card.get_attribute("data-kind") for card in visible.all()} == {"range"}


def test_without_a_script_everything_is_there(opened: Any) -> None:
    found = opened("small", java_script_enabled=False)
    assert found.page.locator(".event:visible").count() == len(samples.SMALL)
    assert found.page.locator("#q").is_hidden()


def test_a_permalink_shows_even_what_a_filter_hides(opened: Any) -> None:
    found = opened("small")
    found.page.uncheck("#f-day")
    assert "e-closed00" not in found.shown()
    found.page.evaluate("location.hash = '#e-closed00'")
    found.page.wait_for_selector("#e-closed00", state="visible")
    found.page.go_back()
    assert found.trouble == []


@pytest.mark.parametrize("name", ["small", "hostile", "rtl", "long"])
@pytest.mark.parametrize("width", [320, 390, 800])
def test_nothing_sticks_out_sideways(opened: Any, name: str, width: int) -> None:
    found = opened(name, viewport={"width": width, "height": 700})
    found.page.eval_on_selector_all("details", "all => all.forEach(d => d.open = true)")
    assert found.page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_phone_the_filters_are_a_sheet(opened: Any) -> None:
    found = opened("small", viewport={"width": 390, "height": 844}, has_touch=True)
    assert found.page.locator("#q").is_hidden()
    found.page.click(".mobilebar button")
    found.page.fill("#q", "steel")
    found.page.keyboard.press("Enter")
    found.page.wait_for_selector("#filters", state="hidden")
    assert found.shown() == ["e-steel000"]


def test_hundreds_of_events_are_searched_at_once(opened: Any) -> None:
    found = opened("many")
    found.page.fill("#q", "number 377 ")
    found.wait_for_count("1 of")
    assert found.shown() == ["e-many00377"]


def test_key_events_can_be_shown_alone_without_a_script(opened: Any) -> None:
    found = opened("many", java_script_enabled=False)
    found.page.check("#f-key")
    assert found.page.locator(".event:visible").count() == 12


def test_a_search_stands_in_the_address_and_comes_back_with_it(opened: Any) -> None:
    found = opened("small")
    found.page.fill("#q", "boat")
    found.page.check("label:has-text('Lower Quay')")
    found.wait_for_count("2 of")
    assert "?q=boat&place=Lower+Quay" in found.page.url
    address = found.page.url
    found.page.goto(address.partition("?")[0] + "#e-closed00")
    found.page.go_back()
    found.wait_for_count("2 of")
    assert found.page.input_value("#q") == "boat"
    assert found.page.is_checked("label:has-text('Lower Quay') input")
    assert found.trouble == []


def test_back_leads_from_an_event_to_where_one_was(opened: Any) -> None:
    found = opened("small")
    found.page.click("#e-closed00 h4 a")
    assert found.page.url.endswith("#e-closed00")
    found.page.click("#e-repairs0 h4 a")
    found.page.go_back()
    assert found.page.url.endswith("#e-closed00")
    found.page.go_back()
    assert "#" not in found.page.url


def test_all_events_of_a_long_timeline_are_searched_from_its_front_page(opened: Any) -> None:
    found = opened("long")
    assert found.page.locator("script").count() == 2
    found.page.fill("#q", "number 777 ")
    found.wait_for_count("1 of 1,000 events")
    assert found.page.locator("#results .date").inner_text() == "18 April 2017"
    found.page.click("#results a")
    found.page.wait_for_url(re.compile(r"/y\d{4}\.html#e-many00777$"))
    assert found.page.locator("#e-many00777").is_visible()
    found.page.go_back()
    found.wait_for_count("1 of 1,000 events")
    assert found.trouble == []


def test_the_filters_of_a_front_page_count_all_events(opened: Any) -> None:
    found = opened("long")
    found.page.check("label:has-text('Town 10') input")
    found.wait_for_count("25 of 1,000 events")
    found.page.check("#f-key")
    found.page.click("button[type=reset]")
    found.wait_for_count("1,000 events")
    assert found.page.locator("#browse").is_visible()
    found.page.check("#f-key")
    found.wait_for_count("12 of 1,000 events")
    assert found.trouble == []


def test_a_link_to_an_event_leads_to_the_page_that_holds_it(opened: Any) -> None:
    found = opened("long", "#e-many00500")
    found.page.wait_for_url(re.compile(r"/y\d{4}\.html#e-many00500$"))
    assert found.page.locator("#e-many00500").is_visible()


def test_a_long_timeline_without_a_script_leads_to_every_event(opened: Any) -> None:
    found = opened("long", java_script_enabled=False)
    assert found.page.locator("#q").is_hidden()
    found.page.click("#y2009 .all a")
    months = found.page.locator("#y2009 .month")
    assert months.count() == 12
    assert months.locator(".event:visible").count() == len(
        [event for event in samples.many(1_000) if event.when.start and event.when.start.year == 2009]
    )


def test_the_keyboard_alone_leads_from_the_top_to_the_last_event(opened: Any) -> None:
    found = opened("small")
    found.page.keyboard.press("Tab")
    assert found.page.evaluate("document.activeElement.className") == "skip"
    found.page.keyboard.press("Enter")
    last = found.page.eval_on_selector_all(".event", "all => all.at(-1).id")
    for _ in range(200):
        found.page.keyboard.press("Tab")
        seen = found.page.evaluate(
            "(e => [e.closest('.event')?.id, e.checkVisibility(), getComputedStyle(e).outlineStyle])(document.activeElement)"
        )
        assert seen[1:] == [True, "solid"]
        if seen[0] == last:
            break
    assert seen[0] == last


def test_a_folded_passage_opens_by_the_keyboard(opened: Any) -> None:
    found = opened("small")
    found.page.focus("#e-closed00 summary")
    found.page.keyboard.press("Enter")
    assert found.page.locator("#e-closed00 .sources").is_visible()


def test_on_paper_every_passage_is_open_and_no_filter_is_there(opened: Any) -> None:
    found = opened("small")
    found.page.emulate_media(media="print")
    assert found.page.locator("#e-closed00 .sources").is_visible()
    assert found.page.locator("#filters").is_hidden()
    assert found.page.pdf()[:5] == b"%PDF-"


def test_from_right_to_left_dates_stand_on_the_right(opened: Any) -> None:
    found = opened("rtl")
    date, title = (found.page.locator(f"#e-closed00 {part}").bounding_box() for part in (".when", "h4"))
    assert date["x"] > title["x"]
    assert found.trouble == []


@pytest.mark.parametrize("file", ["index.html", "y1994.html"])
def test_in_the_dark_the_ground_is_dark(opened: Any, file: str) -> None:
    found = opened("long", file=file, color_scheme="dark")
    ground = found.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(16, 20, 23)"


def test_a_doubter_sees_the_sentence_in_its_article(opened: Any) -> None:
    found = opened("small")
    found.page.click("#e-closed00 figcaption >> text=in context")
    assert found.page.locator("h1").inner_text() == "Bridge shut after cracks found"
    assert found.page.locator(":target").count() == 1
    found.page.click("a.read >> nth=0")
    assert found.page.url.endswith("index.html#e-closed00")
    assert found.trouble == []
