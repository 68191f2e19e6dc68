"""Where the articles of a site lie, and so their `corrections.toml`."""

from __future__ import annotations

import os
from pathlib import Path

from timeline.errors import UsageError
from timeline.model import Timeline
from timeline.settings import CORRECTIONS


def file_for(site: Path, timeline: Timeline, articles: Path | None) -> Path:
    """The `corrections.toml` of a timeline that was read from the file `site`.

    `articles` is the folder of the articles, one of them, or the file itself, where it is told; else the folder is looked
    for beside the site: the one that holds most of them. UsageError where it is missing, or not just one.
    """
    if articles is not None:
        if articles.name == CORRECTIONS and articles.parent.is_dir():
            return articles
        if not articles.exists():
            raise UsageError(f"--articles {articles}: no such folder; name that of the articles")
        return (articles if articles.is_dir() else articles.parent) / CORRECTIONS
    held: dict[str, tuple[int, Path]] = {}
    for folder in _near(site):
        held.setdefault(os.path.realpath(folder), (_held(folder, timeline), folder))
    most = max(number for number, _ in held.values())
    found = [folder for number, folder in held.values() if number == most]
    if not most or len(found) > 1:
        said = "several folders hold" if most else "no folder beside it holds"
        raise UsageError(f"{site}: {said} its articles; name the one with --articles FOLDER")
    return found[0] / CORRECTIONS


def _near(site: Path) -> list[Path]:
    """The folder in which the site lies, and those in it; the one in which the command is called, and those in it."""
    tops = [Path(os.path.relpath(site.resolve().parent.parent)), Path()]
    inside = [path for top in tops for path in sorted(top.iterdir()) if path.is_dir()]
    return [*tops, *(path for path in inside if not path.name.startswith("."))]


def _held(folder: Path, timeline: Timeline) -> int:
    """How many articles of a timeline lie in a folder."""
    paths = {article.draft.path for article in timeline.articles} - {""}
    return sum((folder / path).is_file() for path in paths)
