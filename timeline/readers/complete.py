"""What every draft gets after its reader: the user's settings, hints in their order, sections, furniture, checks."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.errors import Severity
from timeline.model import Draft, Hint
from timeline.readers.blocks import blocks
from timeline.readers.filename import date_in_name
from timeline.readers.furniture import furniture
from timeline.readers.further import further
from timeline.readers.languages import READ, foreign, tag_of
from timeline.readers.sections import find_sections
from timeline.readers.source import Item, Source
from timeline.readers.titles import first_line, one_line
from timeline.settings import ArticleSettings

_URL = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)


def complete(draft: Draft, source: Source, said: ArticleSettings | None) -> Iterator[Item]:
    """The draft with all that is known of it, after what there is to say of it; no draft where it cannot be used.

    `said` is what the settings say of this article. Its title, url and publisher win over the
    article's own, and its date is the first of the hints, the one in the file's name the last.
    """
    said = said or ArticleSettings()
    text = _encodable(draft.text)
    if not text.strip():
        yield source.problem("no text", _line(draft, source))
        return
    tag = tag_of(draft.language)
    if (found := foreign(tag, text)) is not None:
        message = f'{found}; only English is read; passed over (if it is English, declare "language: en")'
        yield source.problem(message, _line(draft, source), Severity.WARNING)
        return
    url = said.url or draft.url
    if url is not None and not _URL.fullmatch(url):
        message = f'"{url}" is no address; begin it with https:// or leave it out'
        yield source.problem(message, _line(draft, source), Severity.WARNING)
        url = None
    parts = blocks(text)
    sections = draft.sections or further(parts)
    if said.sections is not None:
        sections, problems = find_sections(text, said.sections, said.place)
        yield from problems
    around = furniture(parts, [section.start for section in sections])
    yield replace(
        draft,
        text=text,
        title=_encodable(one_line(said.title or draft.title) or _first_line(text, around)),
        url=url and _encodable(url),
        publisher=_encodable(one_line(said.publisher or draft.publisher or "")) or None,
        authors=tuple(_encodable(one_line(name)) for name in draft.authors),
        language=tag or READ,
        hints=tuple(_hints(draft, source, said)),
        sections=sections,
        furniture=around,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )


def _first_line(text: str, around: tuple[tuple[int, int], ...]) -> str:
    """The first line of the article itself, where there is one, below the way to its page and the like."""
    at = 0
    for start, end in around:
        if text[at:start].strip():
            break
        at = end
    return first_line(text[at:]) or first_line(text)


def _line(draft: Draft, source: Source) -> int | None:
    """The line an article begins on where its file may hold others."""
    return draft.line if draft.id != source.id else None


def _hints(draft: Draft, source: Source, said: ArticleSettings) -> Iterator[Hint]:
    """Every hint at the publication date, strongest first."""
    if said.published is not None:
        yield Hint("settings", said.published, said.place)
    yield from draft.hints
    if source.file is not None and (day := date_in_name(source.path)) is not None:
        yield Hint("file-name", day, source.place)


def _encodable(text: str) -> str:
    """The text without halves of characters, which JSON can hold and no file can."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
