"""A real browser for tests. Without Chromium or Playwright they are passed over;
with TIMELINE_REQUIRE_BROWSER=1 they fail instead.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
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
    first, *others = samples.many(1_000).events
    hostile = replace(samples.HOSTILE.events[0], id=first.id, when=first.when, sources=first.sources)
    timelines = {
        "small": samples.SMALL,
        "hostile": replace(samples.HOSTILE, url="https://example.org/hostile/"),
        "many": samples.many(400),
        "long": replace(samples.LOCAL, events=(hostile, *others)),
        "rtl": replace(samples.SMALL, language="ar"),
    }
    return {name: _write(tmp_path_factory.mktemp(name), each) for name, each in timelines.items()}


def _write(folder: Path, timeline: Timeline) -> Path:
    for name in ("html", "ical", "json"):
        for path, data in export(timeline, name, Settings(articles_shown="full")):
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
        self.page.on("requestfailed", self._failed)
        self.page.on("request", self._request)
        self.page.goto(path.as_uri() + fragment)

    def _failed(self, request: Any) -> None:
        if request.failure != "net::ERR_ABORTED":  # the page was left before all of it was there
            self.trouble.append(request.url)

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

    def start(name: str, fragment: str = "", file: str = "index.html", **context: Any) -> Opened:
        pages.append(Opened(browser, sites[name].with_name(file), fragment, **context))
        return pages[-1]

    yield start
    for each in pages:
        each.context.close()
