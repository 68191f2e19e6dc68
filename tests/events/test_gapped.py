"""Two things at two times with one verb: what is blanked, and that nothing else changes."""

from __future__ import annotations

import pytest

from timeline.events.attaching.gapped import gapped
from timeline.language import Parser


def _read(text: str, times: list[str], verb: str, parser: Parser) -> list[str | None]:
    (s,) = parser.parse([text])
    spans = [(text.index(time), text.index(time) + len(time)) for time in times]
    at = next(t.index for t in s.tokens if t.text == verb)
    found = list(gapped(s, spans, [at] * len(times)))
    for each in found:
        assert each.text is None or len(each.text) == len(text)
        assert all(new == old or new.isspace() for new, old in zip(each.text or text, text, strict=True))
    return [None if each.text is None else " ".join(each.text.split()) for each in found]


@pytest.mark.parametrize(
    ("text", "times", "verb", "read"),
    [
        ("Okoro won silver in 2008 and gold in 2012.", ["2008", "2012"], "won", ["Okoro won gold in 2012."]),
        (
            "Lind met the dockers in Tarn on Monday and in Orm on Tuesday.",
            ["Monday", "Tuesday"],
            "met",
            ["Lind met the dockers in Orm on Tuesday."],
        ),
        ("Ida Lund resigned on Monday and Nils Orm on Tuesday.", ["Monday", "Tuesday"], "resigned", [None]),
        (
            "Lind sold her mill in May and her boat in June.",
            ["May", "June"],
            "sold",
            ["Lind sold her boat in June."],
        ),
        (
            "The ferry called at Tarn on Monday, at Orm on Tuesday and at Halden on Friday.",
            ["Monday", "Tuesday", "Friday"],
            "called",
            [
                "The ferry called at Orm on Tuesday .",
                "The ferry called at Halden on Friday.",
            ],
        ),
        ("Lind sold a mill in May, a boat in June, and left.", ["May", "June"], "sold", []),
        ("Ida Lund met the dockers on Monday and Tuesday.", ["Monday", "Tuesday"], "met", []),
        ("Ida Lund sold a mill in May and left in June.", ["May", "June"], "sold", []),
        ("Ida Lund sold a mill in May and the prices in June rose.", ["May", "June"], "sold", []),
    ],
)
def test_the_second_time_is_read_without_what_is_told_of_the_first(
    text: str, times: list[str], verb: str, read: list[str | None], parser: Parser
) -> None:
    assert _read(text, times, verb, parser) == read
