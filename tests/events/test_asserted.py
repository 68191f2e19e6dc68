"""Which clauses a text holds to be so."""

from __future__ import annotations

import pytest

from timeline.events.clause.asserted import asserted
from timeline.language import Parser


@pytest.mark.parametrize(
    ("text", "verb", "so"),
    [
        ("The mayor said the dam had burst.", "burst", True),
        ("The mayor denied that the dam had burst.", "burst", False),
        ("The mayor denied reports that the dam had burst.", "burst", False),
        ("The mayor read reports that the dam had burst.", "burst", True),
        ("The mayor did not deny that the dam had burst.", "burst", True),
        ("The mayor does not believe that the dam will burst.", "burst", False),
        ("The mayor did not know that the dam had burst.", "burst", True),
        ("Tolva will drown if the dam bursts.", "bursts", False),
        ("Tolva will drown if the dam bursts.", "drown", True),
        ("Engineers asked whether the dam had burst.", "burst", False),
        ("There is no evidence that the dam burst.", "burst", False),
        ("Fears that the dam would burst grew.", "burst", False),
        ("It is unlikely that the dam burst.", "burst", False),
        ("It is not likely that the dams were part of the plan.", "were", False),
        ("It is not impossible that the dam burst.", "burst", True),
        ("The mayor is sure that the dam burst.", "burst", True),
        ("The mayor was not surprised that the dam burst.", "burst", True),
    ],
)
def test_what_is_denied_asked_or_supposed_is_not_held(text: str, verb: str, so: bool, parser: Parser) -> None:
    (parsed,) = parser.parse([text])
    (at,) = (t.index for t in parsed.tokens if t.text == verb)
    assert asserted(parsed, at) is so
