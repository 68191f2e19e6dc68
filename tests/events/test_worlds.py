"""What an article means that is dated only to an interval: what all its days agree on, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.chrono import Day, edtf
from timeline.chrono.value import When
from timeline.events import find, open_expressions, resolve, said_in
from timeline.language import Parser
from timeline.model import Anchor, Article, DatedSection, Dating, Draft, Expression, Mention, Section, Status
from timeline.rules import book
from timeline.tagger import tag

CLUE = "same-event"
# Sentences that count from the day, from what was named before, or from nothing.
SENTENCES = (
    "The dam broke in April last year.",
    "It broke on Monday.",
    "The valley was flooded two days later.",
    "The mayor of Tarn resigned on 4 March 2019.",
    "A new one will be elected on 12 June.",
    "The quarter was the worst so far.",
    "Sales had been better a year earlier.",
    "In the third quarter of 2018 they rose.",
    "They fell in the first nine months.",
    "The road was closed yesterday at 6 pm.",
    "Trains stood still at 10 p.m.",
    "The bridge was built in the last decade and mended in 2003.",
    "Since last summer boats have carried the mail.",
    "From May to July the ferry ran.",
    "He will be back next week.",
    "This month the council met.",
    "The following March it met again.",
    "The works will end in 2031.",
)


def article(text: str, dating: Dating, *sections: DatedSection) -> Article:
    return Article(
        Draft("a", "a", "a", text, "", sections=tuple(s.section for s in sections)), dating, sections
    )


def within(name: str) -> Dating:
    return Dating(None, CLUE, 0.8, None, edtf.read(name))


def meant(of: Article, *, narrative: bool = False) -> tuple[Expression, ...]:
    return said_in(of, tag(of.draft.text, book("en")), {}, narrative=narrative)


def values(text: str, name: str) -> dict[str, str | None]:
    """The EDTF of each expression of an article that is dated to an interval."""
    return {e.text: e.edtf for e in meant(article(text, within(name)))}


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("April last year", "2020", "2019-04"),
        ("last year", "2020", "2019"),
        ("last year", "2020-05/2021-02", None),
        ("this month", "2020-05-03/2020-05-09", "2020-05"),
        ("this month", "2020-04-30/2020-05-02", None),
        ("on Monday", "2020-05-04/2020-05-10", "2020-05-04"),
        ("on Monday", "2020-05-04/2020-05-11", None),
        ("yesterday", "2020-05-04/2020-05-05", None),
        ("last year", "2019/2020", None),
        ("last decade", "2014/2017", None),  # the same, but in more than two years nobody looks
        ("on 4 May 2011", "2014/..", "2011-05-04"),
    ],
)  # fmt: skip
def test_a_relative_expression_has_a_meaning_where_all_the_days_agree(
    words: str, name: str, value: str | None
) -> None:
    assert list(values(f"The dam broke {words}.", name).values()) == [value]


def test_a_range_may_be_known_where_its_ends_are_not_and_the_other_way_round() -> None:
    (first,) = meant(article("Boats have sailed since last year.", within("2020")))
    assert first.outer is not None
    assert isinstance(first.outer.meaning, When)
    assert edtf.write(first.outer.meaning.interval) == "2019/.."
    (second,) = meant(article("Boats have sailed since Monday.", within("2020")))
    assert second.outer is not None
    assert (second.meaning, second.outer.meaning) == (None, None)


def test_what_is_counted_from_an_open_date_is_open() -> None:
    text = "In April 2019 the dam broke. On Monday the mayor fled. Two days later he came back."
    assert list(values(text, "2020").values()) == ["2019-04", None, None]
    closed = "On 2 April 2019 the dam broke. Two days later he came back."
    assert list(values(closed, "2020").values()) == ["2019-04-02", "2019-04-04"]
    undated = {e.text: e.edtf for e in meant(article(text, Dating(None)))}
    assert list(undated.values()) == ["2019-04", None, None]


def test_it_is_counted_from_the_interval() -> None:
    text = "The dam broke last year. On 2 April 2019 he fled. Two days later he came back."
    told = meant(article(text, within("2020")))
    anchors = [e.anchor for e in told if e.anchor is not None]
    assert [(a.type, a.day, a.within, a.confidence) for a in anchors] == [
        ("published", None, edtf.read("2020"), 0.8),
        ("none", None, None, 1.0),
        ("previous", Day.of(2019, 4, 2), None, 1.0),
    ]


def test_what_is_counted_from_a_date_is_trusted_as_far_as_that_date() -> None:
    text = "On Monday the dam broke. Two days later he fled. A week later he came back. On 2 April 2019 it rained. A day later it snowed."
    told = meant(article(text, Dating(Day.of(2020, 5, 7), "borrowed", 0.5)))
    anchors = [e.anchor for e in told if e.anchor is not None]
    assert [(a.type, a.confidence) for a in anchors] == [
        ("published", 0.5),
        ("previous", 0.5),
        ("previous", 0.5),
        ("none", 1.0),
        ("previous", 1.0),
    ]


def test_each_section_is_counted_from_its_own_date() -> None:
    text = "The dam broke last year.\nTwo\nThe mill burnt last year. It burnt on Monday.\n"
    start = text.index("Two")
    own = DatedSection(Section(start, len(text), "Two"), within("2018"))
    assert [e.edtf for e in meant(article(text, within("2020"), own))] == ["2019", "2017", None]
    exact = DatedSection(Section(start, len(text), "Two"), Dating(Day.of(2018, 3, 6), "settings", 1.0))
    told = meant(article(text, within("2020"), exact))
    assert [e.edtf for e in told] == ["2019", "2017", "2018-03-05"]
    assert [e.anchor.type for e in told if e.anchor is not None] == ["published", "section", "section"]


def test_open_expressions_are_those_that_the_days_do_not_agree_on() -> None:
    of = article("The dam broke last year, on Monday, and on 3 May 2018.", within("2020"))
    assert [e.text for e in open_expressions(of, meant(of))] == ["Monday"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5),
    st.integers(Day.of(2017, 1, 1).number, Day.of(2022, 12, 31).number),
    st.integers(1, 40),
    st.booleans(),
)
@example(
    ["It broke on Monday.", "The valley was flooded two days later."], Day.of(2020, 5, 4).number, 7, False
)
@example(
    ["In the third quarter of 2018 they rose.", "They fell in the first nine months."],
    Day.of(2020, 12, 30).number,
    4,
    False,
)
def test_a_meaning_is_that_of_each_of_its_days(
    sentences: list[str], first: int, length: int, narrative: bool
) -> None:
    text = " ".join(sentences)
    when = edtf.read(f"{Day(first)}/{Day(first + length)}")
    told = meant(article(text, Dating(None, CLUE, 0.8, None, when)), narrative=narrative)
    each = [
        {e.start: e for e in meant(article(text, Dating(Day(first + n), CLUE, 0.8)), narrative=narrative)}
        for n in range(length + 1)
    ]
    for expression in told:
        theirs = [of_day.get(expression.start) for of_day in each]
        found = [None if other is None else other.meaning for other in theirs]
        if expression.meaning is not None:
            assert found == [expression.meaning] * len(found)
        else:
            assert len(set(found)) > 1 or found[0] is None
        if expression.outer is not None and expression.outer.meaning is not None:
            assert all(
                o is not None and o.outer is not None and o.outer.meaning == expression.outer.meaning
                for o in theirs
            )


def mentions(text: str, dating: Dating, parser: Parser) -> list[Mention]:
    of = article(text, dating)
    ((_, statements),) = find([(of.draft, tag(text, book("en")))], parser)
    meanings = said_in(of, tag(text, book("en")), {s.expression.start: s.tense for s in statements})
    return list(resolve(of, statements, meanings))


def test_a_date_lies_ahead_only_behind_the_last_day_it_can_have_been_written(parser: Parser) -> None:
    text = "The harbour office of Tarn opens on 3 June 2020."
    assert [m.status for m in mentions(text, within("2020-05"), parser)] == [Status.PLANNED]
    assert [m.status for m in mentions(text, within("2020"), parser)] == [Status.OCCURRED]


def test_what_is_told_as_done_is_believed_up_to_the_last_day(parser: Parser) -> None:
    text = "The harbour office of Tarn burned down on 3 June 2020."
    assert len(mentions(text, within("2020"), parser)) == 1
    assert mentions(text, within("2020-05"), parser) == []


def test_an_event_of_an_interval_is_trusted_as_far_as_the_interval(parser: Parser) -> None:
    (mention,) = mentions("The dam of Tarn broke in April last year.", within("2020"), parser)
    assert mention.source.value == edtf.read("2019-04")
    assert mention.source.anchor == Anchor("published", None, 0.8, edtf.read("2020"))
    (exact,) = mentions(
        "The dam of Tarn broke in April last year.", Dating(Day.of(2020, 5, 4), "x", 1.0), parser
    )
    assert mention.source.confidence == pytest.approx(0.8 * exact.source.confidence, abs=0.001)
    assert (mention.published, exact.published) == (None, Day.of(2020, 5, 4))
