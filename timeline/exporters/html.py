"""`index.html`: the page people read, with its stylesheet, script, fonts and icon beside it.

It works without JavaScript and from a file, asks nobody else for anything, and escapes everything.
Templates are looked for in the folder of `--templates`, then in the package.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import SettingsError
from timeline.exporters.ical import has_all
from timeline.exporters.page import Page, page
from timeline.exporters.table import FORMATS
from timeline.exporters.text import line, permalink
from timeline.model import Timeline
from timeline.settings import Settings

if TYPE_CHECKING:
    import jinja2

STATIC = "static"
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})|[a-z]{3,30}", re.IGNORECASE)
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_LINKS = {"ical": "Calendar file", "json": "JSON"}
LISTED = 1_000  # events named to search engines


def files(timeline: Timeline, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """The page and all that it needs; SettingsError where `accent` is no colour."""
    accent = _accent(settings)
    yield "index.html", _page(timeline, settings, {"accent": accent})
    for name, path in sorted(_static(settings).items()):
        yield f"{STATIC}/{name}", path.read_bytes()
    if accent:
        yield f"{STATIC}/accent.css", accent.encode()


def render(timeline: Timeline, settings: Settings) -> bytes:
    """The page as one file that needs no other: style and script inside it, the reader's own fonts."""
    static = _static(settings)
    style = "".join(static[name].read_text(encoding="utf-8") for name in ("columns.css", "style.css"))
    style = re.sub(r"@font-face\s*\{[^}]*\}\s*", "", style) + _accent(settings)
    script = static["app.js"].read_text(encoding="utf-8")
    return _page(
        timeline,
        settings,
        {"style": style, "style_hash": _hash(style), "script": script, "script_hash": _hash(script)},
    )


def _page(timeline: Timeline, settings: Settings, more: dict[str, Any]) -> bytes:
    view = page(timeline)
    links = _links(timeline, settings)
    context = {
        "page": view,
        "timeline": timeline,
        "language": timeline.language,
        "direction": "rtl" if timeline.language.split("-")[0] in _RIGHT_TO_LEFT else "ltr",
        "links": links,
        "subscribe": _subscribe(timeline, settings),
        "footer": line(settings.footer),
        "data": _linked_data(timeline, view, links),
        "big": view.events > 300,
        **more,
    }
    parts = _environment(settings).get_template("index.html").generate(context)
    return "".join(parts).encode(errors="replace")


def _environment(settings: Settings) -> jinja2.Environment:
    import jinja2

    folders = _folders(settings)
    loader = jinja2.ChoiceLoader([jinja2.FileSystemLoader(folder) for folder in folders])
    return jinja2.Environment(
        loader=loader,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _folders(settings: Settings) -> list[Path]:
    """Where templates are looked for, the user's folder first; the package's is inside it, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    own = next(folder for folder in (package / "templates", package.parent / "templates") if folder.is_dir())
    return [own] if settings.templates is None else [settings.templates, own]


def _static(settings: Settings) -> dict[str, Path]:
    """The static files by their names; the user's stand in for ours."""
    found: dict[str, Path] = {}
    for folder in reversed(_folders(settings)):
        root = folder / STATIC
        found |= {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}
    return found


def _accent(settings: Settings) -> str:
    """A stylesheet for the colour the user chose; "" where none was."""
    if settings.accent is None:
        return ""
    if not _COLOUR.fullmatch(settings.accent):
        raise SettingsError(f'accent: "{settings.accent}" is no colour; write one such as "#0a5a78"')
    light = f":root {{ --accent: {settings.accent}; }}"
    dark = f":root {{ --accent: color-mix(in oklab, {settings.accent} 50%, white); }}"
    return f"{light}\n@media (prefers-color-scheme: dark) {{ {dark} }}\n"


def _links(timeline: Timeline, settings: Settings) -> list[dict[str, str]]:
    """The other formats of this build."""
    links = []
    for name, title in _LINKS.items():
        if name not in settings.formats:
            continue
        made = FORMATS[name]
        links.append({"href": made.file, "title": title, "type": made.media_type})
        if name == "ical" and has_all(timeline):
            links.append(
                {
                    "href": "timeline-all.ics",
                    "title": "Full calendar file",
                    "type": made.media_type,
                }
            )
    return links


def _subscribe(timeline: Timeline, settings: Settings) -> str:
    """Where a calendar finds the feed: by its own scheme where the site has an address; "" where there is no feed."""
    if "ical" not in settings.formats:
        return ""
    if timeline.url is None:
        return "timeline.ics"
    return re.sub(r"^https?:", "webcal:", timeline.url.rstrip("/")) + "/timeline.ics"


def _linked_data(timeline: Timeline, view: Page, links: list[dict[str, str]]) -> str:
    """What search engines read, as JSON that no HTML can end; "" without an address."""
    if timeline.url is None:
        return ""
    site = timeline.url.rstrip("/") + "/"
    dataset = {
        "@type": "Dataset",
        "@id": f"{site}#dataset",
        "name": view.title,
        "description": " ".join(part for part in (view.deck, view.counts) if part),
        "url": site,
        "dateModified": view.updated,
        "inLanguage": timeline.language,
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": link["type"], "contentUrl": site + link["href"]}
            for link in links
        ],
    } | ({"temporalCoverage": view.span} if view.span else {})
    items = [
        {"@type": "ListItem", "position": number, "url": permalink(site, event.id), "name": line(event.title)}
        for number, event in enumerate(timeline.events[:LISTED], 1)
    ]
    listed = {
        "@type": "ItemList",
        "@id": f"{site}#list",
        "itemListOrder": "https://schema.org/ItemListOrderAscending",
        "numberOfItems": len(items),
        "itemListElement": items,
    }
    text = json.dumps({"@context": "https://schema.org", "@graph": [dataset, listed]}, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _hash(text: str) -> str:
    """A part of the page by which the browser knows it as ours."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
