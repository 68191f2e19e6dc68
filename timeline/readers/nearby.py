"""The settings beside the articles, and which article each of them is about."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from timeline.errors import Problem, Severity
from timeline.readers.source import Source
from timeline.settings import FILE, ArticleSettings, Settings, load


def find_settings(paths: Sequence[str | Path]) -> Settings:
    """The settings in the `timeline.toml` of each folder that is named, or that a named file is in.

    Without one: the defaults. With several, the file whose path comes first decides on the whole
    timeline, and each on the articles in its own folder. The keys of `articles` in what is returned are
    whole paths, without links, and "#" and the id in a file of several articles. Raises SettingsError.
    """
    files: dict[str, Path] = {}
    for path in sorted({Path(path) for path in paths if str(path) != "-"}):
        folder = path if path.is_dir() else path.parent
        if (folder / FILE).exists():
            files.setdefault(os.path.realpath(folder / FILE), folder / FILE)
    loaded = [(files[real], load(files[real])) for real in sorted(files)]
    if not loaded:
        return Settings()
    articles = {
        whole_path(file.parent, name): settings
        for file, found in loaded
        for name, settings in found.articles.items()
    }
    return replace(loaded[0][1], articles=articles)


def whole_path(folder: Path, name: str) -> str:
    """The whole path of an article that a settings file in a folder names."""
    file, mark, own = name.partition("#")
    if mark and not (folder / name).exists():
        return os.path.realpath(folder / file) + mark + own
    return os.path.realpath(folder / name)


def key_for(source: Source, article: str, settings: Settings) -> str | None:
    """The key of `settings.articles` that is about an article, by its whole path, its id or its path; None for none."""
    own = article.removeprefix(source.id)
    keys = (f"{source.file}{own}", article, f"{source.path}{own}")
    return next((key for key in keys if key in settings.articles), None)


def unused(settings: Settings, used: Iterable[str], articles: Sequence[str]) -> Iterator[Problem]:
    """A warning for each `[articles]` table about an article that does not exist.

    `used` are the keys that found theirs; `articles` the ids of what was read. A table about a
    file that is there and was not asked for is left alone.
    """
    for key in sorted(set(settings.articles) - set(used)):
        file, mark, own = key.partition("#")
        name = f"{Path(file).name}{mark}{own}"
        inside = [article for article in articles if article.partition("#")[0].endswith(Path(file).name)]
        there = Path(key).exists() or Path(file).exists()
        if there and not any("#" in article for article in inside):
            continue
        near = difflib.get_close_matches(name, articles, 1, 0.5)
        hint = f'; did you mean "{near[0]}"?' if near else ""
        yield _warning(settings.articles[key], f'no article "{name}"{hint}')


def _warning(article: ArticleSettings, message: str) -> Problem:
    return Problem(article.place or "settings", message, Severity.WARNING)
