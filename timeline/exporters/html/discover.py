"""Files for machines that find and serve the site: `sitemap.xml`, `robots.txt`, `_headers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from timeline.model import Timeline

_LISTED = 50_000  # addresses in a sitemap at most (sitemaps.org)
# What a host would get wrong: the form is that of several hosts of static sites.
_HEADERS = """\
/*.ics
  Content-Type: text/calendar; charset=utf-8
/*.json
  Content-Type: application/json; charset=utf-8
/static/*
  Cache-Control: public, max-age=86400
"""


def files(timeline: Timeline, pages: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """The files of a site whose address is known; `pages` are the addresses of its pages inside it."""
    yield "_headers", _HEADERS.encode()
    if timeline.url is None:
        return
    site = timeline.url.rstrip("/") + "/"
    yield "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {site}sitemap.xml\n".encode()
    listed = [site + ("" if page == "index.html" else page) for page in pages][:_LISTED]
    lines = [f" <url><loc>{escape(address)}</loc></url>" for address in listed]
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    )
    yield "sitemap.xml", "\n".join([head, *lines, "</urlset>", ""]).encode()
