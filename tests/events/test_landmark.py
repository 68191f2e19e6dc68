"""Times that are counted from an event, where the same article dates it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline.chrono import edtf
from timeline.dating import date_article
from timeline.events import find, meant_in, resolve
from timeline.language import Parser
from timeline.model import Draft, Mention, Section
from timeline.rules import book
from timeline.settings import Settings
from timeline.tagger import tag

from .told import SAID, mentions

_STORM = "Storm Lena struck the coast on 5 March. "


def _counted(text: str, parser: Parser) -> list[Mention]:
    return [m for m in mentions(text, parser) if m.source.anchor.event]


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        (_STORM + "Ida Lund saw the harbour two days after the storm.", "two days after the storm", "2024-03-07"),
        (_STORM + "Ida Lund shut the harbour the day before the storm.", "the day before the storm", "2024-03-04"),
        (_STORM + "Ida Lund fled on the eve of the storm.", "the eve of the storm", "2024-03-04"),
        (_STORM + "Ida Lund fled two days before Storm Lena struck.", "two days before Storm Lena struck", "2024-03-03"),
        ("Norland voted on 5 May. Ida Lund quit a week after the vote.", "a week after the vote", "2024-05-06/2024-05-12"),
        ("Norland held elections on 5 May. Guards shot two men in Tolva on polling day.", "polling day", "2024-05-05"),
        ("A fire destroyed the mill on 2 May. Ida Lund came the morning after the fire.", "the morning after the fire", "2024-05-03"),
        ("The Orm dam collapsed on 3 June 1999. Ida Lund left the firm three years after the collapse.", "three years after the collapse", "2002"),
        ("Guards arrested Karl Brod on 2 April. Ida Lund fled the day after his arrest.", "the day after his arrest", "2024-04-03"),
        ("A train crashed near Tolva on 2 May. Ida Lund flew there hours after the crash.", "hours after the crash", "2024-05-02"),
        ("A train crashed near Tolva on 2 May. Ida Lund flew there 36 hours after the crash.", "36 hours after the crash", "2024-05-03"),
        ("Karl Brod resigned on 2 April. Ida Lund fled two days after he resigned.", "two days after he resigned", "2024-04-04"),
        ("Ida Lund fled two days after the vote on 3 March.", "two days after the vote on 3 March", "2024-03-05"),
        ("The vote, held on 5 May, was lost. Ida Lund quit two days after the vote.", "two days after the vote", "2024-05-07"),
        ("The storm which struck on 5 May passed. Ida Lund quit two days after the storm.", "two days after the storm", "2024-05-07"),
        ("Karl Brod was killed in a blast on 3 May. Ida Lund fled two days after the blast.", "two days after the blast", "2024-05-05"),
        ("Tolva was hit by a storm on 3 May. Ida Lund fled two days after the storm.", "two days after the storm", "2024-05-05"),
        ("The funeral is on Friday. Ida Lund will fly home the day after the funeral.", "the day after the funeral", "2024-05-11"),
        ("The vote is set for 20 June. Ida Lund will resign two days before the vote.", "two days before the vote", "2024-06-18"),
        ("The king was ousted in 2011. Orm has been in turmoil since the ouster.", "since the ouster", "2011/.."),
    ],
)  # fmt: skip
def test_an_event_that_is_dated_dates_what_is_counted_from_it(
    text: str, words: str, date: str, parser: Parser
) -> None:
    (mention,) = _counted(text, parser)
    assert mention.source.expression is not None
    assert (mention.source.expression.exact, edtf.write(mention.source.value)) == (words, date)
    assert text[mention.source.expression.start : mention.source.expression.end] == words


def test_its_headline_tells_nothing_of_the_event(parser: Parser) -> None:
    (mention,) = _counted(_STORM + "Ida Lund shut the harbour two days after the storm.", parser)
    assert mention.statement.headline == "Ida Lund shut the harbour"


def test_it_is_less_sure_than_the_date_that_it_is_counted_from(parser: Parser) -> None:
    told = mentions(_STORM + "Ida Lund fled two days after the storm.", parser)
    storm, flight = (m.source for m in told)
    assert flight.confidence < storm.confidence
    assert (flight.anchor.type, flight.anchor.event) == ("previous", "the storm")
    assert flight.anchor.day == storm.value.start


@pytest.mark.parametrize(
    "text",
    [
        "Ida Lund fled two days after the storm.",  # of which nobody says when it was
        "Storm Lena struck on 5 March. Storm Odo struck on 9 April. Ida Lund fled two days after the storm.",
        "Storm Lena struck in March. Ida Lund fled two days after the storm.",  # no day
        _STORM + "Ida Lund fled two days after a storm.",  # another one
        _STORM + "Ida Lund fled two days after the first storm.",
        _STORM + "Ida Lund fled two days after the flood.",
        "The Orm dam collapsed on 3 May. Ida Lund fled two days after the collapse of the Brod bank.",
        "Storm Lena may strike the coast on 5 June. Ida Lund fled two days before the storm.",
        "The king was ousted in 2011. Since the ouster failed, Orm has been in turmoil.",
    ],
)
def test_what_is_not_sure_has_no_date(text: str, parser: Parser) -> None:
    assert _counted(text, parser) == []


@pytest.mark.parametrize(
    ("text", "lemma", "date"),
    [
        ("The army shelled Tolva on 5 May, a day after rebels captured the mill.", "capture", "2024-05-04"),
        (
            "On 5 May, two days after gunmen killed Karl Brod, the army closed the border.",
            "kill",
            "2024-05-03",
        ),
        ("Two days after a quake struck Tolva, Ida Lund arrived on 5 May.", "strike", "2024-05-03"),
        ("Ida Lund was freed on 5 May, three years after she was jailed.", "jail", "2021"),
        ("Ida Lund fled on 5 May, hours before the army seized the palace.", "seize", "2024-05-05"),
        ("Ida Lund fled on 5 May, two days before the army seized the palace.", "seize", "2024-05-07"),
    ],
)
def test_a_deed_that_is_dated_dates_the_event(text: str, lemma: str, date: str, parser: Parser) -> None:
    (mention,) = (m for m in mentions(text, parser) if m.statement.lemma == lemma)
    assert edtf.write(mention.source.value) == date
    assert mention.source.expression is not None
    assert mention.source.expression.exact in text.partition(" after ")[0] + text.partition(" before ")[0]
    assert (mention.source.anchor.type, mention.source.anchor.event) == ("previous", "")
    assert mention.source.confidence < 0.9


def test_the_text_does_not_go_on_from_an_event_behind_the_deed(parser: Parser) -> None:
    text = "The port reopened on 6 May, two days after a tanker sank. Ida Lund resigned the next day."
    assert [edtf.write(m.source.value) for m in mentions(text, parser)] == [
        "2024-05-06",
        "2024-05-04",
        "2024-05-07",
    ]


def test_a_vote_that_is_held_once_more_is_another(parser: Parser) -> None:
    text = "Norland voted on 5 May. Tolva voted again on 8 May. Guards shot two men in Orm on polling day."
    assert [edtf.write(m.source.value) for m in _counted(text, parser)] == ["2024-05-05"]


def test_a_date_of_its_own_tells_more(parser: Parser) -> None:
    found = mentions(_STORM + "On 7 March, two days after the storm, Ida Lund fled.", parser)
    assert [(m.statement.lemma, m.source.anchor.event) for m in found] == [("strike", ""), ("flee", "")]


def test_the_text_goes_on_from_it(parser: Parser) -> None:
    found = mentions(_STORM + "Ida Lund fled two days after the storm. Karl Brod fled the next day.", parser)
    assert [edtf.write(m.source.value) for m in found] == ["2024-03-05", "2024-03-07", "2024-03-08"]


def test_the_event_of_another_section_is_none(parser: Parser) -> None:
    first, second = _STORM.strip(), "Ida Lund fled two days after the storm."
    text = f"{first}\n\n{second}"
    whole = Draft("a.txt", "a.txt", "a.txt", text, "", hints=(SAID,))
    for draft, dates in ((whole, 2), (replace(whole, sections=(Section(len(first) + 2, len(text)),)), 1)):
        found = tag(text, book("en"))
        ((_, statements),) = find([(draft, found)], parser)
        article, _ = date_article(draft, Settings())
        assert len(resolve(article, statements, meant_in(article, found, statements))) == dates


def test_a_word_that_led_to_no_date_is_no_expression(parser: Parser) -> None:
    draft = Draft("a.txt", "a.txt", "a.txt", "Ida Lund fled on the eve of the storm.", "", hints=(SAID,))
    found = tag(draft.text, book("en"))
    article, _ = date_article(draft, Settings())
    assert [e.text for e in found] == ["the eve"]
    assert meant_in(article, found, ()) == ()
