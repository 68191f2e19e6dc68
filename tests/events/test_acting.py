"""Who acts, as words by which statements are compared."""

from __future__ import annotations

import pytest

from timeline.events.attaching.attach import Dated
from timeline.events.statement import acting
from timeline.language import Parser


@pytest.mark.parametrize(
    ("sentence", "verb", "words"),
    [
        ("Mayor Ines Odra said the lock would open.", "said", {"Mayor", "Ines", "Odra"}),
        ("The harbour board said the lock would open.", "said", {"harbour", "board"}),
        ("She said the lock would open.", "said", set()),
    ],
)
def test_who_acts(sentence: str, verb: str, words: set[str], parser: Parser) -> None:
    (parsed,) = parser.parse([sentence])
    index = next(t.index for t in parsed.tokens if t.text == verb)
    assert acting(parsed, Dated(index, nominal=False), frozenset()) == words
    assert acting(parsed, Dated(index, nominal=True), frozenset()) == frozenset()
