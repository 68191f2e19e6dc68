"""A built site over HTTP: a real server, asked as a browser and a calendar ask."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest

from tests.commands import run
from tests.exporters import samples
from timeline import store
from timeline.exporters import export
from timeline.settings import Settings


def write(out: Path) -> None:
    files = [f for name in ("html", "ical", "json") for f in export(samples.SMALL, name, Settings())]
    store.write_site(out, files)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("served") / "site"
    write(out)
    (out.parent / "secret.txt").write_text("not of the site")
    return out


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "timeline", "serve", str(site), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        yield server.stderr.readline().split()[-1]
        server.terminate()


class Answer(NamedTuple):
    status: int
    kind: str | None
    body: bytes


def get(address: str, path: str = "", host: str | None = None) -> Answer:
    """What the server answers; the path is sent as it stands."""
    with closing(HTTPConnection(urlsplit(address).netloc, timeout=10)) as connection:
        connection.request("GET", f"/{path}", headers={"Host": host} if host else {})
        answer = connection.getresponse()
        return Answer(answer.status, answer.getheader("Content-Type"), answer.read())


def test_it_listens_on_this_machine_alone(address: str) -> None:
    assert address.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("timeline.ics", "text/calendar; charset=utf-8"),
        ("timeline.json", "application/json; charset=utf-8"),
        ("static/app.js", "text/javascript; charset=utf-8"),
        ("static/fonts/inter-latin-wght-normal.woff2", "font/woff2"),
    ],
)
def test_media_types(address: str, path: str, kind: str) -> None:
    assert get(address, path)[:2] == (200, kind)


@pytest.mark.parametrize(
    "path", ["nothing.html", ".timeline-manifest.json", "../secret.txt", "%2e%2e/secret.txt", "static"]
)
def test_what_is_not_of_the_site_is_not_found(address: str, path: str) -> None:
    assert get(address, path).status == 404


def test_a_page_elsewhere_cannot_look_in_by_a_name_of_its_own(address: str) -> None:
    assert get(address, host="elsewhere.example").status == 400


def test_files_are_as_they_are_and_pages_learn_of_the_next_build(address: str, site: Path) -> None:
    assert get(address, "timeline.ics").body == (site / "timeline.ics").read_bytes()
    assert b"/_timeline/reload.js" in get(address).body
    assert b"/_timeline/reload.js" not in (site / "index.html").read_bytes()
    with closing(HTTPConnection(urlsplit(address).netloc, timeout=10)) as connection:
        connection.request("GET", "/_timeline/changes")
        changes = connection.getresponse()
        assert changes.readline() == b": listening\n"
        write(site)
        assert [changes.readline() for _ in range(2)][1] == b"event: built\n"


def test_a_folder_without_a_site_says_how_to_make_one(tmp_path: Path) -> None:
    refused = run("serve", tmp_path)
    assert refused.exit_code == 2
    assert "no site; build one first" in refused.stderr


def test_a_port_that_is_taken_names_the_way_out(address: str, site: Path) -> None:
    refused = run("serve", site, "--port", address.rstrip("/").rpartition(":")[2])
    assert refused.exit_code == 2
    assert "choose another with --port" in refused.stderr
