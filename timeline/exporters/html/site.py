"""The files of the site."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from timeline.exporters.html import discover, linked, search, sheets, theme
from timeline.exporters.html.facets import facets
from timeline.exporters.html.front import front
from timeline.exporters.html.layout import Layout, key_events
from timeline.exporters.html.page import page
from timeline.exporters.html.parts import INDEX, Part, landed, neighbours, pages, parts
from timeline.exporters.html.sharing import shared
from timeline.exporters.html.templating import STATIC, environment, static
from timeline.exporters.text import line
from timeline.model import Timeline
from timeline.settings import Settings

if TYPE_CHECKING:
    import jinja2

BIG = 300  # events on one page: what is not in sight is laid out when it comes into it
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


def files(timeline: Timeline, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """The pages and all that they need; SettingsError where `accent` is no colour or `logo` no picture."""
    timeline = replace(timeline, events=landed(timeline.events))
    site = _Site.of(timeline, settings)
    yield from site.timeline_pages()
    others = [*site.sheet_pages(), *site.event_pages()]
    yield from others
    own = [INDEX, *(part.file for part in site.parts), *(name for name, _ in others)]
    yield from discover.files(timeline, own)
    for name, path in sorted(static(settings).items()):
        yield f"{STATIC}/{name}", path.read_bytes()
    if site.accent:
        yield f"{STATIC}/accent.css", site.accent.encode()
    if site.logo is not None:
        yield f"{STATIC}/{site.logo[0]}", site.logo[1]


def render(timeline: Timeline, settings: Settings) -> bytes:
    """The page as one file that needs no other: style and script inside it, the reader's own fonts."""
    timeline = replace(timeline, events=landed(timeline.events))
    found = static(settings)
    style = "".join(found[name].read_text(encoding="utf-8") for name in ("columns.css", "style.css"))
    style = re.sub(r"@font-face\s*\{[^}]*\}\s*", "", style) + theme.accent(settings)
    script = "".join(found[name].read_text(encoding="utf-8") for name in ("filters.js", "app.js"))
    inside = {"style": style, "style_hash": _hash(style), "script": script, "script_hash": _hash(script)}
    site = _Site.of(timeline, settings)
    alone = replace(site.layout, pages=pages(timeline.events, ()), sheets={})
    site = replace(site, parts=(), layout=alone, links=[], subscribe="", logo=None)
    return site.cards(None, inside=inside)


@dataclass(frozen=True, slots=True)
class _Site:
    """What all pages share."""

    timeline: Timeline
    settings: Settings
    environment: jinja2.Environment
    parts: tuple[Part, ...]
    layout: Layout
    links: Sequence[Mapping[str, str]]
    subscribe: str
    accent: str
    logo: tuple[str, bytes] | None

    @classmethod
    def of(cls, timeline: Timeline, settings: Settings) -> _Site:
        names = theme.names(settings)
        found = parts(timeline.events, names)
        layout = Layout(
            articles={article.id: article for article in timeline.articles},
            pages=pages(timeline.events, found),
            sheets=sheets.files(timeline, settings.articles_shown),
            key=key_events(timeline),
            names=names,
        )
        return cls(
            timeline=timeline,
            settings=settings,
            environment=environment(settings),
            parts=found,
            layout=layout,
            links=linked.links(timeline, settings),
            subscribe=linked.subscribe(timeline, settings),
            accent=theme.accent(settings),
            logo=theme.logo(settings),
        )

    def timeline_pages(self) -> Iterator[tuple[str, bytes]]:
        """One page; or the front page, its search index, and a page for each part."""
        if not self.parts:
            yield INDEX, self.cards(None)
            return
        yield INDEX, self.front()
        yield search.FILE, self.index()
        around = neighbours(self.parts)
        for part in self.parts:
            yield part.file, self.cards(part, around=around[part.file])

    def cards(
        self,
        part: Part | None,
        *,
        around: tuple[Part | None, Part | None] = (None, None),
        inside: Mapping[str, Any] | None = None,
    ) -> bytes:
        """A page of cards: of a part, or of the whole timeline; `inside` holds style and script where they are in it."""
        some = None if part is None else part.events
        view = page(self.timeline, self.layout, some)
        data = linked.dataset(self.timeline, view, self.links) if part is None else ""
        context = {"page": view, "part": part, "around": around, "data": data, **(inside or {})}
        return self.render("index.html" if part is None else "part.html", context, big=view.events > BIG)

    def front(self) -> bytes:
        view = page(self.timeline, self.layout)
        data = linked.dataset(self.timeline, view, self.links)
        more = front(self.timeline, self.layout, self.parts)
        return self.render("front.html", {"page": view, "front": more, "data": data})

    def index(self) -> bytes:
        _, numbers = facets(self.timeline.events, self.layout.articles)
        return search.index(self.timeline.events, self.layout, numbers)

    def sheet_pages(self) -> Iterator[tuple[str, bytes]]:
        for sheet in sheets.sheets(self.timeline, self.settings.articles_shown, self.layout):
            yield sheet.file, self.render("article.html", {"sheet": sheet, "root": "../"})

    def event_pages(self) -> Iterator[tuple[str, bytes]]:
        for each in shared(self.timeline, self.layout):
            yield each.file, self.render("event.html", {"shared": each, "root": "../"})

    def render(self, template: str, context: Mapping[str, Any], *, big: bool = False) -> bytes:
        """A page, with what every page is told; `root` leads from its folder to the top of the site."""
        timeline = self.timeline
        common = {
            "timeline": timeline,
            "site_title": line(timeline.title) or "Timeline",
            "language": timeline.language,
            "direction": "rtl" if timeline.language.split("-")[0] in _RIGHT_TO_LEFT else "ltr",
            "address": "" if timeline.url is None else timeline.url.rstrip("/") + "/",
            "links": self.links,
            "subscribe": self.subscribe,
            "accent": self.accent,
            "logo": "" if self.logo is None else self.logo[0],
            "footer": line(self.settings.footer),
            "root": "",
            "big": big,
        }
        found = self.environment.get_template(template).generate({**common, **context})
        return "".join(found).encode(errors="replace")


def _hash(text: str) -> str:
    """A part of the page by which the browser knows it as ours."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
