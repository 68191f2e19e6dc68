"""What speaks against a name for a pronoun."""

from __future__ import annotations

import pytest

from timeline.events.naming.earlier import Usage
from timeline.events.naming.rivals import contested, deserted, nearer, parted
from timeline.language import Parser, Sentence, Token


def _parsed(parser: Parser, text: str, word: str) -> tuple[Sentence, Token]:
    (s,) = parser.parse([text])
    return s, next(t for t in reversed(s.tokens) if t.text.lower() == word)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ('Ida Lund said: "He left the town."', True),
        ('"The mill is old," Ida Lund said, and he left.', False),
        ("Ida Lund said he left the town.", False),
    ],
)
def test_a_quotation_that_begins_between_parts_he_from_who_speaks(
    parser: Parser, text: str, apart: bool
) -> None:
    s, pronoun = _parsed(parser, text, "he")
    name = next(t for t in s.tokens if t.text == "Lund")
    assert parted(s, pronoun, s, name, ()) is apart


def test_a_whole_quotation_between_parts_nothing(parser: Parser) -> None:
    before, between, s = parser.parse(["Karl Ost spoke.", '"The mill is old."', "He left."])
    assert not parted(s, s.tokens[0], before, before.tokens[1], (between,))


def test_what_opens_a_clause_is_not_nearer(parser: Parser) -> None:
    s, pronoun = _parsed(parser, "In a statement, it said the mill was closed.", "it")
    assert nearer(s, pronoun, Usage()) == frozenset()
    s, pronoun = _parsed(parser, "Orm told the miners they had won.", "they")
    assert nearer(s, pronoun, Usage()) == {"miners"}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [("The crowd booed.", True), ("Her son left.", False), ("Karl Ost left.", False)],
)
def test_a_sentence_that_tells_of_nobody_is_passed_over(parser: Parser, text: str, nobody: bool) -> None:
    (s,) = parser.parse([text])
    assert deserted("he", s, Usage()) is nobody


def test_a_person_of_the_other_sex_is_no_rival(parser: Parser) -> None:
    (s,) = parser.parse(["Karl Ost met Ida Lund in Orm."])
    name = next(t for t in s.tokens if t.text == "Ost")
    assert contested("his", s, name, Usage())
    assert not contested("his", s, name, Usage(sexes={"lund": "she"}))
