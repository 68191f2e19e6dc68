"""The tagger inside a spaCy pipeline."""

from __future__ import annotations

import contextlib
import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from timeline.errors import UsageError
from timeline.settings import Settings

PAGE = Path(__file__).parents[1] / "docs" / "spacy.md"
TEXT = "Talks began on Monday. They will end in two weeks, as they do every year."


def blank(**config: Any) -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("timeline", config=config)
    return nlp


def told(doc: Doc) -> list[tuple[str, str, str | None]]:
    return [(s.text, s.label_, s._.timex_value) for s in doc.spans["timeline"]]


def test_spans_with_values() -> None:
    doc = blank(published="2020-04-29")(TEXT)
    assert told(doc)[0] == ("Monday", "DATE", "2020-04-27")
    assert told(doc)[-1] == ("every year", "SET", "P1Y")
    assert (doc.spans["timeline"][0]._.edtf, doc.spans["timeline"][0]._.rule) == ("2020-04-27", "weekday")
    assert doc.spans["timeline"][len(told(doc)) - 1]._.edtf is None


def test_without_a_day_what_is_relative_has_no_value() -> None:
    doc = blank()("He came on Monday and left on 3 May 2019.")
    assert told(doc) == [("Monday", "DATE", None), ("3 May 2019", "DATE", "2019-05-03")]


@pytest.mark.parametrize("own", ["2020-05-07", date(2020, 5, 7)])
def test_a_document_has_its_own_day(own: str | date) -> None:
    nlp = blank(published="2020-04-29")
    doc = nlp.make_doc("He came on Monday.")
    doc.user_data["published"] = own
    assert told(nlp(doc)) == [("Monday", "DATE", "2020-05-04")]


def test_kind_is_handed_on() -> None:
    text = "On 3 May 1940 the ministers met. They met again two days later."
    assert told(blank(published="2020-04-29", kind="narrative")(text))[-1][2] == "1940-05-05"


@pytest.mark.parametrize("config", [{"kind": "poem"}, {"date": "2020-04-29"}])
def test_settings_that_are_none_are_refused(config: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="timeline -> "):
        blank(**config)


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="no date"):
        blank(published="soon")("He came on Monday.")


def test_a_pipeline_may_have_two() -> None:
    nlp = blank(published="2020-04-29")
    nlp.add_pipe("timeline", name="again", config={"published": "2020-05-07"})
    assert told(nlp("He came on Monday.")) == [("Monday", "DATE", "2020-05-04")]


def test_spans_are_whole_tokens() -> None:
    doc = blank()("The years 1957–58, the mid-1960s and 3May 2019.")
    for span in doc.spans["timeline"]:
        assert doc.char_span(span.start_char, span.end_char) is not None
    starts = [(s.start, s.end) for s in doc.spans["timeline"]]
    assert len(set(starts)) == len(starts)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "Nobody came.", "İn May 2019 😀 on 3 May 2019"])
def test_any_text(text: str) -> None:
    doc = blank(published="2020-04-29")(text)
    assert all(s.text in text for s in doc.spans["timeline"])


def test_the_bundled_model() -> None:
    nlp = spacy.load(Settings().model)
    nlp.add_pipe("timeline", config={"published": "2020-04-29"})
    first, second = nlp.pipe([TEXT, "It rained on 3 May 2019."])
    assert told(first)[0] == ("Monday", "DATE", "2020-04-27")
    assert told(second) == [("3 May 2019", "DATE", "2019-05-03")]


def test_a_pipeline_and_its_documents_are_kept(tmp_path: Path) -> None:
    blank(published="2020-04-29").to_disk(tmp_path)
    nlp = spacy.load(tmp_path)
    doc = nlp("He came on Monday.")
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    assert told(again) == told(doc) == [("Monday", "DATE", "2020-04-27")]


def test_the_page_tells_what_happens() -> None:
    (example,) = re.findall(r"(?ms)^```python\n(.*?)^```\n\n```\n(.*?)^```", PAGE.read_text("utf-8"))
    code, printed = example
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {})
    assert out.getvalue() == printed
