"""The page in a real browser, from a file. Without Chromium or Playwright these tests are passed over;
with TIMELINE_REQUIRE_BROWSER=1 they fail instead.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.exporters import samples
from timeline.exporters import export
from timeline.model import Timeline
from timeline.settings import Settings

CHROMIUM = Path(os.environ.get("TIMELINE_CHROMIUM", "/usr/bin/chromium"))


def _missing(what: str) -> None:
    if os.environ.get("TIMELINE_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{what} is missing, and TIMELINE_REQUIRE_BROWSER=1 forbids passing these tests over")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not CHROMIUM.exists():
        _missing(str(CHROMIUM))
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("playwright")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {
        name: _write(tmp_path_factory.mktemp(name), timeline)
        for name, timeline in {
            "small": samples.SMALL,
            "hostile": samples.HOSTILE,
            "many": samples.many(1_000),
        }.items()
    }


def _write(folder: Path, timeline: Timeline) -> Path:
    for name in ("html", "ical", "json"):
        for path, data in export(timeline, name, Settings()):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
    return folder / "index.html"


class Opened:
    """A page, and everything that went wrong or left the machine while it was open."""

    def __init__(self, browser: Any, path: Path, fragment: str = "", **context: Any) -> None:
        self.context = browser.new_context(**context)
        self.page = self.context.new_page()
        self.trouble: list[str] = []
        self.page.on("console", lambda message: self.trouble.append(message.text))
        self.page.on("pageerror", lambda error: self.trouble.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.trouble.append(dialog.message), dialog.dismiss()))
        self.page.on("requestfailed", lambda request: self.trouble.append(request.url))
        self.page.on("request", self._request)
        self.page.goto(path.as_uri() + fragment)

    def _request(self, request: Any) -> None:
        if not request.url.startswith(("file:", "data:")):
            self.trouble.append(request.url)

    def shown(self) -> list[str]:
        return list(
            self.page.eval_on_selector_all(
                ".event", "all => all.filter(e => e.checkVisibility()).map(e => e.id)"
            )
        )

    def wait_for_count(self, words: str) -> None:
        """Until the sum above the filters begins so; the page's policy forbids waiting for a script's word."""
        self.page.locator("#filters [data-count]", has_text=re.compile(f"^{words}")).wait_for(timeout=3_000)

    def count(self) -> str:
        return str(self.page.locator("#filters [data-count]").inner_text())


@pytest.fixture
def opened(browser: Any, sites: dict[str, Path]) -> Iterator[Any]:
    pages = []

    def start(name: str, **context: Any) -> Opened:
        pages.append(Opened(browser, sites[name], **context))
        return pages[-1]

    yield start
    for each in pages:
        each.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_opens_from_a_file_without_a_word(opened: Any, scheme: str) -> None:
    found = opened("small", color_scheme=scheme)
    assert len(found.shown()) == len(samples.SMALL)
    assert found.trouble == []


def test_hostile_words_run_nothing(opened: Any) -> None:
    found = opened("hostile")
    title = found.page.title()
    found.page.locator("summary").first.click()
    found.page.mouse.move(300, 600)
    assert "owned" not in title.replace("document.title='owned'", "")
    assert found.page.evaluate("document.scripts.length") == 1
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


@pytest.mark.parametrize("name", ["small", "hostile"])
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


def test_a_thousand_events_are_searched_at_once(opened: Any) -> None:
    found = opened("many")
    found.page.fill("#q", "number 777 ")
    found.wait_for_count("1 of")
    assert found.shown() == ["e-many00777"]
