"""Clauses without an expression that take a date over, from the settings to what is told of them."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from timeline import exporters, pipeline
from timeline.explanation import why
from timeline.model import Draft, Hint, Timeline
from timeline.settings import Settings

TEXT = (
    "A storm tore the roof off the school at Bressa. Nobody was hurt.\n\n"
    "Floods reached the old town on 3 May 2019. Soldiers rescued patients from the hospital in boats.\n"
)


def built(text: str = TEXT, published: str | None = "2024-05-09", *, inferred: bool = True) -> Timeline:
    hints = (Hint("front-matter", published, "a.md"),) if published else ()
    draft = Draft("a.md", "a.md", "a.md", text, "", hints=hints)
    return pipeline.build([draft], replace(Settings(), inferred=inferred)).timeline


def test_nothing_is_inferred_unless_asked_for() -> None:
    titles = [event.title for event in built(inferred=False).events]
    assert titles == ["Floods reached the old town"]


def test_an_inferred_source_is_marked_and_less_trusted() -> None:
    data = json.loads(exporters.render(built(), "json", Settings()))
    sources = {s["predicate"]["exact"]: s for event in data["events"] for s in event["sources"]}
    lead, told, after = sources["tore"], sources["reached"], sources["rescued"]
    assert "inferred" not in told
    assert (lead["inferred"], lead["value"]) == (True, "2024-05-09~")
    assert lead["anchor"] == {"type": "published", "date": "2024-05-09"}
    assert (after["inferred"], after["value"]) == (True, "2019-05-03")
    assert after["anchor"] == {"type": "previous", "date": "2019-05-03"}
    assert not {"expression", "rule"} & (lead.keys() | after.keys())
    assert max(lead["confidence"], after["confidence"]) <= told["confidence"] / 2


@pytest.mark.parametrize(
    ("title", "how"),
    [
        ("A storm tore the roof off the school at Bressa", "2024-05-09~ is inferred: .*from publication"),
        ("Soldiers rescued patients from the hospital in boats", "2019-05-03 is inferred: .*named before it"),
    ],
)
def test_why_tells_what_a_date_was_inferred_from(title: str, how: str) -> None:
    timeline = built()
    (event,) = (e for e in timeline.events if e.title == title)
    told = why(timeline, event.id)
    assert pytest.approx(event.confidence) == event.sources[0].confidence
    assert re.search(how, told)


def test_a_lead_of_an_undated_article_takes_no_date() -> None:
    assert all("storm" not in event.title for event in built(published=None).events)
