"""When an article was published, in words, and by which clue: "29 April 2020", "some time in 2020 (dated by a caption)"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from timeline.chrono import Grain, Interval
from timeline.exporters.dates import ENGLISH, Names, day_name, ends, paired, spell
from timeline.exporters.text import clip, line
from timeline.model import Article, DatedSection, Dating

_LONGEST_CLUE = 120
BORROWED = "date borrowed from the article"
_CLUES: Mapping[str, str] = MappingProxyType({
    "settings": "timeline.toml",
    "front-matter": "its front matter",
    "json": "its file",
    "feed": "its feed",
    "html-metadata": "the page’s metadata",
    "byline": "its byline",
    "url": "its address",
    "file-name": "its file name",
    "command-line": "the command line",
    "entry": "its time stamp",
    "stamp": "its time stamp",
    "label": "a line that names it",
    "line": "a line of its own",
    "dateline": "its dateline",
    "opening": "its first words",
    "caption": "a caption",
    "meeting": "the caption of a meeting",
    "comment": "a reader’s comment",
    "prose": "its text",
    "series": "the dates in its text",
    "again": "a date that it repeats",
    "weekday": "its days of the week",
    "passed": "how much of its week, month or year is over",
    "same-event": "an event told in other articles",
    "same-news": "other articles of the same news",
    "alike": "articles like it",
})  # fmt: skip
_THE = (Grain.QUARTER, Grain.HALF, Grain.DECADE, Grain.CENTURY)


def dating_at(article: Article, offset: int) -> Dating:
    """What dates a place of an article's text: its section, or the article itself."""
    section = article.section(offset)
    return article.dating if section is None else section.dating


def borrows(article: Article, offset: int) -> bool:
    """Whether a place of an article's text is in a section without a date of its own."""
    section = article.section(offset)
    return section is not None and section.inherited


def published(dating: Dating, names: Names = ENGLISH) -> str:
    """The day, or the days that are left; "" where nothing is known."""
    if dating.day is not None:
        return day_name(dating.day, names)
    return "" if dating.within is None else one_of(dating.within, names)


def dated_by(dating: Dating) -> str:
    """What gave the date: "its file name", "a caption and its days of the week"; "" where there is none.

    Clues that agree are joined by a plus sign. One that is not known, as in somebody else's `timeline.json`, is shown as it is.
    """
    if dating.day is None and dating.within is None:
        return ""
    clues = [_CLUES.get(clue, clue.replace("-", " ")) for clue in dating.clue.split("+")]
    first, last = ", ".join(clues[:-1]), clues[-1]
    return clip(line(f"{first} and {last}" if first else last), _LONGEST_CLUE)


def with_clue(dating: Dating, names: Names = ENGLISH) -> str:
    """Both: "some time in 2020 (dated by other articles)"; "undated" where nothing is known."""
    said = published(dating, names)
    return f"{said} (dated by {dated_by(dating)})" if said else "undated"


def of_section(dated: DatedSection, names: Names = ENGLISH) -> str:
    """The date of a section, or that it has none of its own."""
    said = published(dated.dating, names)
    return f"{said} ({BORROWED})" if said and dated.inherited else with_clue(dated.dating, names)


def one_of(within: Interval, names: Names = ENGLISH) -> str:
    """One unknown day of several: "some time in 2020", "between 3 and 9 May 2020", "on or after 4 May 2020"."""
    if within.grain is not Grain.SPAN:
        name = spell(within, names)
        the = "the " if within.grain in (*_THE, Grain.WEEK, Grain.WEEKEND) else ""
        return f"on {name}" if within.grain is Grain.DAY else f"some time in {the}{name}"
    first, last = ends(within)
    if first is None or last is None:
        return (
            f"on or after {spell(first, names)}" if first else f"on or before {spell(last or within, names)}"
        )
    begin, end = paired(first, last, names)
    return f"between {begin} and {end}"
