"""The words of a clause, also where its sentence breaks off."""

from __future__ import annotations

from timeline.events.clause.clause import clause
from timeline.language import Parser


def test_a_preposition_may_end_a_sentence(parser: Parser) -> None:
    (s,) = parser.parse(["Ida Lund showed them the mill that she had lived in"])
    verb = next(t for t in s.tokens if t.text == "showed")
    assert s.tokens[-1].pos == "ADP"
    told = clause(s, verb.index, frozenset())
    assert {s.tokens[i].text for i in told.subject} == {"Ida", "Lund"}
