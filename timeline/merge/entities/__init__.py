"""Who takes part and where, under one name each: the spellings, acronyms and surnames of a build brought together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.merge.entities.evidence import read
from timeline.merge.entities.naming import Names, named
from timeline.model import Article, Entity, Mention, Statement

_ROUNDS = 20  # each joins names that the one before brought nearer; two are the rule


def canonical(mentions: Sequence[Mention], articles: Iterable[Article]) -> list[Mention]:
    """The same mentions in the same order, with one name and one type for each person, body and place of the build.

    Everything is decided by counts over the mentions and the texts, and between equals by the names, so that neither the
    order of the mentions nor that of the articles matters; done twice it is the same as once. Names that are debris are left out.
    """
    evidence = read(articles)
    names = [_names(mention) for mention in mentions]
    for _ in range(_ROUNDS):
        before, names = names, named(names, evidence)
        if names == before:
            break
    return [_renamed(m, n) for m, n in zip(mentions, names, strict=True)]


def _names(mention: Mention) -> Names:
    told, source = mention.statement, mention.source
    who = [(e.name, e.type) for e in told.entities]
    return Names(source.article, source.quote.exact, (*who, *((place, "place") for place in told.places)))


def _renamed(mention: Mention, names: Names) -> Mention:
    told = mention.statement
    who = tuple(Entity(name, kind) for name, kind in names.names if kind != "place")
    where = tuple(name for name, kind in names.names if kind == "place")
    if (who, where) == (told.entities, told.places):
        return mention
    return replace(mention, statement=_with(told, who, where))


def _with(told: Statement, who: tuple[Entity, ...], where: tuple[str, ...]) -> Statement:
    return replace(told, entities=who, places=where)


__all__ = ["canonical"]
