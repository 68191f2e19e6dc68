"""Mentions and articles of a few names, and what they are called once the names of a build are one."""

from __future__ import annotations

from timeline.chrono import Day, Interval
from timeline.chrono.value import Ref
from timeline.merge import canonical
from timeline.model import (
    UNDATED,
    Anchor,
    Article,
    Draft,
    Entity,
    Expression,
    Mention,
    Source,
    Span,
    Statement,
    Status,
)
from timeline.reading import Fixed

Told = tuple[str, str]
DAY = Interval.day(Day.of(2024, 5, 6))


def mention(article: str, *names: Told, quote: str = "") -> Mention:
    """A mention of an article that names these, each with its type; a place is a type too."""
    quote_ = Span(quote or " and ".join(name for name, _ in names), 0, 1)
    statement = Statement(
        Expression(0, 1, "Mon", "weekday", Fixed(Ref.PRESENT)),
        quote_,
        None,
        "",
        "",
        entities=tuple(Entity(name, kind) for name, kind in names if kind != "place"),
        places=tuple(name for name, kind in names if kind == "place"),
    )
    return Mention(statement, Source(article, quote_, Anchor("none"), DAY), Status.OCCURRED, None)


def article(name: str, text: str = "", publisher: str | None = None) -> Article:
    return Article(Draft(name, name, name, text, "", publisher=publisher), UNDATED)


def shown(mentions: list[Mention], *articles: Article) -> list[list[Told]]:
    """The names of each mention, with their types."""
    return [told(m) for m in canonical(mentions, articles)]


def told(m: Mention) -> list[Told]:
    return [(e.name, e.type) for e in m.statement.entities] + [(p, "place") for p in m.statement.places]


def person(name: str) -> Told:
    return name, "person"


def body(name: str) -> Told:
    return name, "organisation"


def place(name: str) -> Told:
    return name, "place"
