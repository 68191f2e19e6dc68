"""Which nouns name somebody."""

from __future__ import annotations

import pytest

from timeline.events.grammar.people import is_person
from timeline.language import Token


@pytest.mark.parametrize(
    ("lemma", "entity", "person"),
    [
        ("fighter", "", True),
        ("minister", "", True),
        ("Okello", "PERSON", True),
        ("department", "", False),
        ("newspaper", "", False),
        ("snack", "", False),
        ("Orlen", "GPE", False),
    ],
)
def test_is_person(lemma: str, entity: str, person: bool) -> None:
    noun = Token(0, lemma, 0, lemma, "NOUN", "NN", "pobj", 0, entity)
    assert is_person(noun) is person
