"""Who takes part in what a headline says."""

from __future__ import annotations

import pytest

from timeline.events.names import names
from timeline.language import Sentence, Token
from timeline.language.port import sentence


def parsed(*words: tuple[str, str, str, str]) -> Sentence:
    """A sentence of (word, POS, dependency, entity label), each its own head."""
    tokens, at = [], 0
    for index, (word, pos, dep, label) in enumerate(words):
        tokens.append(Token(index, word, at, word.lower(), pos, "", dep, index, label, bool(label)))
        at += len(word) + 1
    return sentence(" ".join(word for word, _, _, _ in words), tuple(tokens))


def who(s: Sentence, **other: object) -> list[str]:
    found, where = names(s, range(len(s.tokens)), **other)  # type: ignore[arg-type]
    return [e.name for e in found] + list(where)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([("Norlandic", "ADJ", "amod", "NORP"), ("troops", "NOUN", "nsubj", "")], []),
        ([("Norlanders", "PROPN", "nsubj", "NORP"), ("left", "VERB", "ROOT", "")], ["Norlanders"]),
        (
            [
                ("Norland", "PROPN", "npadvmod", "NORP"),
                ("-", "PUNCT", "punct", ""),
                ("led", "VERB", "amod", ""),
            ],
            [],
        ),
        ([("cellist", "NOUN", "nsubj", "ORG"), ("Varnholm", "PROPN", "pobj", "GPE")], ["Varnholm"]),
    ],
)
def test_what_only_describes_takes_no_part(
    words: list[tuple[str, str, str, str]], expected: list[str]
) -> None:
    assert who(parsed(*words)) == expected


def test_the_matter_of_an_office_takes_no_part() -> None:
    s = parsed(
        ("Secretary", "PROPN", "", ""),
        ("of", "ADP", "", ""),
        ("Grain", "PROPN", "", "ORG"),
        ("Maren", "PROPN", "", "PERSON"),
    )
    assert who(s) == ["Maren"]


def test_whom_the_headline_names_for_a_pronoun_takes_part() -> None:
    before = parsed(
        ("Maren", "PROPN", "nsubj", "PERSON"),
        ("met", "VERB", "ROOT", ""),
        ("Brandt", "PROPN", "dobj", "PERSON"),
    )
    s = parsed(("She", "PRON", "nsubj", ""), ("left", "VERB", "ROOT", ""))
    assert who(s, headline="Maren left", earlier=[before]) == ["Maren"]
