"""Which headlines are kept, and which are told once more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest

from timeline.events.attaching.attach import Dated
from timeline.events.trust.trusted import Headed, trusted
from timeline.language import Parser, Sentence
from timeline.model import Expression, Span, Statement
from timeline.reading import Today


def _headed(parser: Parser, text: str, headline: str, verb: str, time: str = "") -> Headed:
    (s,) = parser.parse([text])
    at = next(t for t in s.tokens if t.text == verb)
    start = text.index(time)
    expression = Expression(start, start + len(time), time, "", Today())
    statement = Statement(expression, Span(text, 0, len(text)), Span(verb, at.start, at.end), verb, headline)
    drop = frozenset(t.index for t in s.covering(start, start + len(time))) if time else frozenset()
    return Headed(3, statement, s, Dated(at.index, nominal=False), drop)


def _told(parser: Parser, each: Headed, sure: float = 0.0) -> Statement:
    ((number, statement),) = trusted([each], parser, sure)
    assert number == each.number
    return statement


def test_a_clear_headline_stays_and_is_little_doubted(parser: Parser) -> None:
    text = "Ana Lind sold the ferry on Monday."
    told = _told(parser, _headed(parser, text, "Ana Lind sold the ferry", "sold", "Monday"), 0.8)
    assert told.headline == "Ana Lind sold the ferry"
    assert told.doubt < 0.15


def test_what_is_no_sentence_goes(parser: Parser) -> None:
    assert _told(parser, _headed(parser, "It sank.", "Was born in Halm", "sank")).headline == ""


@pytest.mark.parametrize(("sure", "kept"), [(0.0, True), (0.9, False)])
def test_as_sure_as_is_asked(sure: float, kept: bool, parser: Parser) -> None:
    text = "The gates, it is said in Orm, can be open; a vote of the council is to come on Monday."
    assert bool(_told(parser, _headed(parser, text, "The gates can be open", "be"), sure).headline) is kept


def test_a_sentence_is_read_again_without_its_time_words(parser: Parser) -> None:
    text = "Ana Lind sold on Monday the ferry of Orm."
    each = _headed(parser, text, "The ferry sold of Orm and many other things to come", "sold", "Monday")
    assert _told(parser, each).headline == "Ana Lind sold the ferry of Orm"


def test_what_has_no_headline_may_get_one(parser: Parser) -> None:
    each = _headed(parser, "Ana Lind sold the ferry of Orm on Monday.", "", "sold", "Monday")
    assert _told(parser, each).headline == "Ana Lind sold the ferry of Orm"


class _None:
    """No parser: sentences without words."""

    def parse(self, texts: Iterable[str]) -> Iterator[Sentence]:
        return (Sentence(text, (), ()) for text in texts)


def test_without_a_parser_all_stay(parser: Parser) -> None:
    each = _headed(parser, "The ferry of Orm sank.", "Ferry of Orm the", "sank")
    bare = replace(each, sentence=Sentence(each.sentence.text, (), ()), dated=None)
    assert _told(_None(), bare, 0.9) == each.statement
