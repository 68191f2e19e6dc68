"""Which dates the user has not said yet, and where they would be said."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from timeline.errors import Problem, Severity
from timeline.model import Article, DatedSection, Dating
from timeline.readers import whole_path
from timeline.settings import FILE, ArticleSettings, Settings

SAID = frozenset(
    {"settings", "front-matter", "json", "feed"}
)  # clues that say it outright, where the user put the article


@dataclass(frozen=True, slots=True)
class Proposal:
    """A publication date that could be stored.

    `file` is the `timeline.toml` that would hold it, and may not exist yet; `name` the article's key there, its path relative to that
    file; `section` the number, from 0, of a section in the article's list, None for the article itself. `dating` is what was found.
    """

    file: Path
    name: str
    dating: Dating
    section: int | None = None
    heading: str = ""


def proposals(
    articles: Iterable[Article], settings: Settings
) -> tuple[tuple[Proposal, ...], tuple[Problem, ...]]:
    """What may be stored of the articles' dates, in their order, and a note for each that has no place to be stored in.

    `settings` are those that are beside the articles. What they, the front matter or a field of the file say already is left out.
    """
    found, problems = list[Proposal](), list[Problem]()
    for article in articles:
        place = _place(article)
        sections = [s for s in article.sections if _can_be_said(s)]
        if place is None:
            if article.dating.clue not in SAID:
                message = (
                    "its date cannot be stored: there is no file of that name that timeline.toml could name"
                )
                problems.append(Problem(article.draft.place, message, Severity.NOTE))
            continue
        if article.dating.clue not in SAID:
            found.append(Proposal(*place, article.dating))
        named = settings.articles.get(whole_path(place[0].parent, place[1]), ArticleSettings())
        stored = list(_sections(sections, named, *place))
        found += stored
        if left := len(sections) - len(stored):
            message = f"the dates of {left} sections are not stored: {FILE} does not name them"
            if left == 1:
                message = f"the date of a section is not stored: {FILE} does not name it"
            problems.append(Problem(article.draft.place, message, Severity.NOTE))
    return tuple(found), tuple(problems)


def _can_be_said(dated: DatedSection) -> bool:
    """Whether a section has a heading to be named by, and a date of its own that the user has not said."""
    own = dated.dating.day is not None and not dated.inherited
    return own and bool(dated.section.heading) and dated.dating.clue not in SAID


def _sections(
    sections: Iterable[DatedSection], named: ArticleSettings, file: Path, name: str
) -> Iterator[Proposal]:
    """Those that the settings name, each by a heading of its own."""
    headings = [section.heading for section in named.sections or ()]
    for dated in sections:
        heading = dated.section.heading
        if headings.count(heading) == 1:
            yield Proposal(file, name, dated.dating, headings.index(heading), heading)


def _place(article: Article) -> tuple[Path, str] | None:
    """The settings file for an article, in the folder that was named or that the named file is in, and its key there.

    None for standard input, and for a file whose name is no UTF-8.
    """
    draft = article.draft
    depth = len(PurePosixPath(draft.path).parts)
    if not os.path.lexists(draft.place) or depth == 0:
        return None
    own = re.fullmatch(rf"(?:.*/)?{re.escape(draft.path)}(?:~[0-9a-f]{{12}})?(#.*)?", draft.id, re.DOTALL)
    if own is None:
        return None
    return Path(draft.place).parents[depth - 1] / FILE, draft.path + (own[1] or "")
