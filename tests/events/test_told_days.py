"""Days that reports count from one another, and from their own."""

from __future__ import annotations

import pytest

from timeline.chrono import edtf
from timeline.language import Parser
from timeline.model import Mention

from .told import mentions


def _last(text: str, parser: Parser) -> Mention:
    return mentions(text, parser)[-1]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The mill burnt down on Monday. Guards freed Karl Brod hours later.", "2024-05-06"),
        ("The mill burnt down on Monday. Guards freed Karl Brod half an hour later.", "2024-05-06"),
        ("The mill burnt down on Monday. By nightfall the guards had fled.", "2024-05-06"),
        ("The mill burnt down on 3 May 2019. Karl Brod fled two days before that.", "2019-05-01"),
        ("The mill burnt down on 3 May 2019. Karl Brod fled the Sunday before.", "2019-04-28"),
        ("The mill burnt down on 3 May 2019. Karl Brod fled that weekend.", "2019-05-04/2019-05-05"),
        ("On 26 February, a Monday, the drill hit rock. The day before, the pump had failed.", "2024-02-25"),
    ],
)
def test_what_is_told_next_is_counted_from_what_was_told(text: str, date: str, parser: Parser) -> None:
    assert edtf.write(_last(text, parser).source.value) == date


def test_a_year_mentioned_by_the_way_is_not_counted_from(parser: Parser) -> None:
    told = _last(
        "The sale was agreed on 10 April. Karl Brod, who took office in 2006, sued the firm six days later.",
        parser,
    )
    assert edtf.write(told.source.value) == "2024-04-16"
    assert str(told.source.anchor.day) == "2024-04-10"


def test_a_day_told_long_before_is_not_counted_from(parser: Parser) -> None:
    filler = "The firm makes ropes. " * 20
    text = f"The sale was agreed on 10 April. {filler}Karl Brod, who took office in 2006, sued it six days later."
    assert [m.statement.lemma for m in mentions(text, parser)] == ["agree", "take"]


def test_a_time_of_day_is_of_the_day_told_before_it_however_long_past(parser: Parser) -> None:
    near = "The fever broke out on 17 March 2023. By nightfall the guards had fled."
    assert [edtf.write(m.source.value) for m in mentions(near, parser)] == ["2023-03-17", "2023-03-17"]
    parted = near.replace(". By", ".\n\nBy")
    assert [edtf.write(m.source.value) for m in mentions(parted, parser)] == ["2023-03-17"]


def test_a_length_is_a_date_where_the_verb_looks_ahead(parser: Parser) -> None:
    (told,) = mentions("The ship will leave Tolva in ten days.", parser)
    assert (edtf.write(told.source.value), told.source.anchor.type) == ("2024-05-19", "published")
    assert mentions("The ship was built in ten days.", parser) == []
    assert mentions("The race will be the first in ten years.", parser) == []
    assert mentions("The dam will be finished in the past ten years.", parser) == []


def test_two_dates_that_a_figure_parts_are_told_of_one_verb(parser: Parser) -> None:
    found = mentions("Wages will go up by 5% in October and by a further 3% next spring.", parser)
    assert [edtf.write(m.source.value) for m in found] == ["2024-10", "2025-21"]
