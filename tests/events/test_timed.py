"""Times of day alone, and whether the day is plain on which they are meant."""

from __future__ import annotations

import pytest

from timeline.chrono import edtf
from timeline.language import Parser

from .told import mentions

_LIVE = "18:40 - Our coverage ends\n\n15:05\n\nDivers pulled Ida Lund from the wreck at about 12:20.\n\n08:00\n\nGood morning."


def _told(text: str, parser: Parser) -> list[tuple[str, str]]:
    return [(m.statement.lemma, edtf.write(m.source.value)) for m in mentions(text, parser)]


def test_a_time_is_of_the_day_told_right_before(parser: Parser) -> None:
    text = "The harbour was closed on Tuesday. A tug sank off Tolva shortly before midnight."
    assert _told(text, parser) == [("close", "2024-05-07"), ("sink", "2024-05-07")]


@pytest.mark.parametrize(
    "text",
    [
        "A tug sank off Tolva at 3:40 a.m.",  # of which day?
        "The harbour was closed in March. A tug sank off Tolva at 3:40 a.m.",
        "The harbour was closed on Tuesday. The museum opens at 9 a.m. and closes at 5 p.m.",
        "The harbour will be closed on Saturday. A tug sank off Tolva at 3:40 a.m.",
    ],
)
def test_a_time_of_no_plain_day_or_of_what_is_usual_dates_nothing(text: str, parser: Parser) -> None:
    assert not {"sink", "open"} & {lemma for lemma, _ in _told(text, parser)}


def test_the_date_of_the_verb_comes_before_its_time(parser: Parser) -> None:
    text = "The harbour was closed on Tuesday. A tug sank off Tolva at 16:53 local time on Monday."
    assert _told(text, parser)[1:] == [("sink", "2024-05-06")]


def test_a_live_report_is_of_one_day_and_its_own_clocks_tell_nothing(parser: Parser) -> None:
    assert _told(_LIVE, parser) == [("pull", "2024-05-09")]
