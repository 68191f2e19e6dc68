"""From a sentence to what happened: predicate, date, status and headline."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from timeline.chrono import Day, edtf
from timeline.events import find, resolve, said_in
from timeline.language import Parser, load
from timeline.model import Article, Dating, Draft
from timeline.rules import book
from timeline.settings import Settings
from timeline.tagger import tag

CASES = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text("utf-8"))["sentence"]
SAID = Dating(Day.of(2024, 5, 9), "front-matter", 1.0)


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load(Settings().model)


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['words']}: {c['text'][:40]}")
def test_sentence(case: dict[str, Any], parser: Parser) -> None:
    draft = Draft("a.txt", "a.txt", "a.txt", case["text"], "")
    expressions = tag(draft.text, book("en"))
    ((_, statements),) = find([(draft, expressions)], parser)
    article = Article(draft, SAID)
    meant = said_in(article, expressions, {s.expression.start: s.tense for s in statements})
    mentions = resolve(article, statements, meant)
    found = [m for m in mentions if m.source.expression and m.source.expression.exact == case["words"]]
    if not case["predicate"]:
        assert found == []
        return
    (mention,) = found
    assert mention.source.predicate is not None
    told = {
        "predicate": mention.source.predicate.exact,
        "date": edtf.write(mention.source.value),
        "status": mention.status.value,
        "headline": mention.statement.headline,
    }
    assert told == {"status": "occurred"} | {
        k: case[k] for k in ("predicate", "date", "status", "headline") if k in case
    }
