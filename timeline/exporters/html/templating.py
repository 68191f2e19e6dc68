"""Where templates and static files are found: the folder of `--templates` first, then the package's own.

A template of the user's may replace one of ours, or only some of its blocks:
`{% extends "default/index.html" %}{% block footer %}…{% endblock %}`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.settings import Settings

if TYPE_CHECKING:
    import jinja2

STATIC = "static"
_OWN = "default"  # the prefix under which ours are found even where they are replaced


def environment(settings: Settings) -> jinja2.Environment:
    """Jinja with everything escaped, and an error for a name that does not exist."""
    import jinja2

    *_, own = folders = _folders(settings)
    loaders: list[jinja2.BaseLoader] = [jinja2.FileSystemLoader(folder) for folder in folders]
    loaders.append(jinja2.PrefixLoader({_OWN: jinja2.FileSystemLoader(own)}))
    return jinja2.Environment(
        loader=jinja2.ChoiceLoader(loaders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def static(settings: Settings) -> dict[str, Path]:
    """The static files by their names; the user's stand in for ours."""
    found: dict[str, Path] = {}
    for folder in reversed(_folders(settings)):
        root = folder / STATIC
        found |= {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}
    return found


def _folders(settings: Settings) -> list[Path]:
    """The user's folder first; the package's is inside it, or beside it in a checkout."""
    package = Path(__file__).resolve().parents[2]
    own = next(folder for folder in (package / "templates", package.parent / "templates") if folder.is_dir())
    return [own] if settings.templates is None else [settings.templates, own]
