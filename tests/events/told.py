"""What a sentence of a fixture tells of one of its expressions, set against what it should tell."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from timeline.chrono import edtf
from timeline.dating import date_article
from timeline.events import find, meant_in, resolve
from timeline.language import Parser
from timeline.model import Draft, Hint, Mention
from timeline.rules import book
from timeline.settings import Settings
from timeline.tagger import tag

SAID = Hint("front-matter", "2024-05-09", "a.txt:1")
_TOLD = ("predicate", "date", "status", "headline")
Case = Mapping[str, Any]


def cases(path: Path) -> list[Case]:
    """The sentences of a fixture, in order."""
    return list(tomllib.loads(path.read_text("utf-8"))["sentence"])


def name(case: Case) -> str:
    return f"{case['words']}: {case['text'][:40]}"


def check(case: Case, parser: Parser) -> None:
    """Assert that the expression dates what the case says; of a list of headlines any will do.

    Of an inferred one `words` is how its sentence begins.
    """
    if case.get("inferred"):
        every = mentions(case["text"], parser, inferred=True)
        found = [m for m in every if not _exact(m) and m.source.quote.exact.startswith(case["words"])]
    else:
        found = [m for m in mentions(case["text"], parser) if _exact(m) == case["words"]]
    if not case["predicate"]:
        assert [m.statement.headline for m in found] == []
        return
    (mention,) = found
    assert mention.source.predicate is not None
    told = {
        "predicate": mention.source.predicate.exact,
        "date": edtf.write(mention.source.value),
        "status": mention.status.value,
        "headline": mention.statement.headline,
    }
    wanted = {"status": "occurred"} | {key: case[key] for key in _TOLD if key in case}
    if isinstance(wanted.get("headline"), list):
        good = told["headline"] in wanted["headline"]
        wanted["headline"] = told["headline"] if good else " | ".join(wanted["headline"])
    assert told == wanted


def mentions(text: str, parser: Parser, *, inferred: bool = False) -> list[Mention]:
    """The mentions of an article of this text, published on Thursday 2024-05-09."""
    draft = Draft("a.txt", "a.txt", "a.txt", text, "", hints=(SAID,))
    expressions = tag(draft.text, book("en"))
    ((_, statements),) = find([(draft, expressions)], parser, inferred=inferred)
    article, _ = date_article(draft, Settings())
    return list(resolve(article, statements, meant_in(article, expressions, statements)))


def _exact(mention: Mention) -> str:
    return mention.source.expression.exact if mention.source.expression else ""
