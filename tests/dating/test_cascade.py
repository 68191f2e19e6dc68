"""The dates of the articles of a build, from what they say and from what the others say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest

from timeline import pipeline
from timeline.chrono import Day
from timeline.dating.contradiction import contradictions
from timeline.dating.meeting import shows_meeting
from timeline.dating.piece import pieces
from timeline.model import Article, Dating, Draft, Hint, Section
from timeline.settings import Settings

STAMPED = "Ferries stop\nTue Mar 3, 2020 6:36 pm GMT\nThe ferries of Port Ansel stopped on Tuesday, their owner said.\n"
STRIKE = (
    "Strike goes on\nThe dockers of Port Ansel, who in April last year began a strike against the harbour company, "
    "said on Monday they would not give up.\n"
)
BEFORE = (
    "A look back\nJuly 3, 2020\nThe dockers of Port Ansel began a strike against the harbour company in April 2019.\n"
    "The mayor asked both sides to meet. Nobody came.\n"
)


def dated(texts: Mapping[str, str], today: Day | None = None) -> dict[str, Article]:
    drafts = [Draft(name, name, name, text, "") for name, text in texts.items()]
    articles, _ = pipeline.date_articles(drafts, Settings(), today=today)
    return {article.id: article for article in articles}


def day_of(text: str) -> str:
    return str(dated({"a": text})["a"].dating.day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (STAMPED, "2020-03-03"),
        ("Ferries stop\nMarch 3, 2020\nThe ferries of Port Ansel stopped.", "2020-03-03"),
        ("Les bacs s'arrêtent\n3 mars 2020\nThe ferries of Port Ansel stopped.", "2020-03-03"),
        ("Ferries stop\nUpdated 1734 GMT March 3, 2020\nThe ferries of Port Ansel stopped.", "2020-03-03"),
        (
            "Ferries stop\nPublished: March 3, 2020\nThe ferries stopped on Tuesday, their owner said.",
            "2020-03-03",
        ),
        ("Ferries stop\nTue Mar 4, 2020 6:36 pm GMT\nThe ferries stopped.", "None"),  # it was a Wednesday
        ("Ferries stop\nThe ferries of Port Ansel have been in service since March 3, 2020.", "None"),
        ("Ferries stop\nThe ferries of Port Ansel stopped on Tuesday, their owner said.", "None"),
        ("The war\nIt began on 3 March 2020. It ended on 5 June 2021, and was told of in 2022.", "None"),
    ],
)
def test_what_an_article_says_of_its_own_date(text: str, day: str) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        ("en", "11/7/2012", "None"),  # 11 July or 7 November
        ("en-US", "11/7/2012", "2012-11-07"),
        ("en-GB", "11/7/2012", "2012-07-11"),
        ("en", "11/25/2012", "2012-11-25"),
        ("en", "7/7/2012", "2012-07-07"),
        ("en", "2012-11-07", "2012-11-07"),
    ],
)
def test_numbers_that_can_be_read_both_ways_date_nothing(language: str, written: str, day: str) -> None:
    text = f"Ferries stop\n{written} 4:30 PM\nThe ferries of Port Ansel stopped, their owner said.\n"
    (article,), _ = pipeline.date_articles([Draft("a", "a", "a", text, "", language=language)], Settings())
    assert str(article.dating.day) == day


def test_a_caption_is_narrowed_by_the_weekdays_of_the_text() -> None:
    text = (
        "Norland calls for talks\nRescuers near Skerra. Photo taken on May 4, 2020.\n"
        "Norland on Tuesday called on all sides to come to talks about the ferry, its minister said on Tuesday.\n"
    )
    dating = dated({"a": text})["a"].dating
    assert (str(dating.day), dating.evidence and dating.evidence.exact) == ("2020-05-05", "May 4, 2020")
    assert "caption" in dating.clue


def test_a_caption_alone_leaves_the_days_after_it() -> None:
    text = "Norland calls for talks\nRescuers near Skerra, May 4, 2020.\nNorland has called for talks about the ferry.\n"
    dating = dated({"a": text})["a"].dating
    assert dating.day is None


def test_a_caption_of_a_meeting_whose_people_speak_is_of_its_day() -> None:
    caption = "Ministers Nora Vik and Tomas Brekke meet in Port Ansel on May 4, 2020."
    said = "“We agree,” Vik said.\nBrekke said the ferry would sail again.\n"
    assert (
        day_of(f"Norland and Vale agree\n{caption}\nThe two countries have agreed on a ferry.\n{said}")
        == "2020-05-04"
    )
    assert shows_meeting(caption, said)
    assert not shows_meeting(caption, said.replace("Brekke said", "They said"))
    assert not shows_meeting("Minister Nora Vik in Port Ansel", said)


def test_the_same_event_told_by_another_article_leaves_a_year_and_no_day() -> None:
    found = dated({"a": STRIKE, "b": BEFORE})
    assert str(found["b"].dating.day) == "2020-07-03"
    dating = found["a"].dating
    assert (dating.day, str(dating.within)) == (None, "2020-01-01/2020-12-31")
    assert "same-event" in dating.clue
    assert dating.evidence is not None
    assert dating.evidence.exact == "April last year"
    assert dated({"a": STRIKE})["a"].dating.within is None


def test_what_the_user_said_holds_however_sure_and_whatever_the_others_say() -> None:
    said = Draft("a", "a", "a", STRIKE, "", hints=(Hint("json", "03/04/2021", "a:1"),))
    other = Draft("b", "b", "b", BEFORE, "")
    (article, _), _ = pipeline.date_articles([said, other], replace(Settings(), date_threshold=0.9))
    assert (str(article.dating.day), article.dating.clue) == ("2021-04-03", "json")


@pytest.mark.parametrize(
    "text", ["", "\n", "3 May", "44 BC", "1 January 1", "31 December 9999", "3/4/2020", "Monday"]
)
def test_no_text_is_too_odd(text: str) -> None:
    assert set(dated({"a": text, "b": STAMPED, "c": text})) == {"a", "b", "c"}


def test_the_order_of_the_articles_does_not_matter() -> None:
    texts = {"a": STRIKE, "b": BEFORE, "c": STAMPED}
    one, other = dated(texts), dated(dict(reversed(texts.items())))
    assert {n: a.dating for n, a in one.items()} == {n: a.dating for n, a in other.items()}


def test_what_is_said_in_the_year_that_is_left_is_resolved() -> None:
    drafts = [Draft(name, name, name, text, "") for name, text in (("a", STRIKE), ("b", BEFORE))]
    built = pipeline.build(drafts, Settings())
    strike = next(a for a in built.timeline.articles if a.id == "a")
    assert {e.text: e.edtf for e in strike.expressions} == {"April last year": "2019-04", "Monday": None}


def test_nothing_is_dated_after_today() -> None:
    assert dated({"a": STAMPED}, Day.of(2020, 3, 4))["a"].dating.day is not None
    assert dated({"a": STAMPED}, Day.of(2020, 2, 1))["a"].dating.day is None


@pytest.mark.parametrize(
    ("written", "reason"),
    [("June 4, 2031", "lies in the future"), ("June 4, 1590", "is before there were newspapers")],
)
def test_a_date_on_which_nothing_was_published_is_told(written: str, reason: str) -> None:
    draft = Draft("a", "a", "a.txt", f"Ferries stop\n{written}\nThe ferries stopped.\n", "")
    (article,), problems = pipeline.date_articles([draft], Settings(), today=Day.of(2024, 5, 7))
    assert (article.dating.day, article.dating.within) == (None, None)
    assert f'a.txt:2: "{written}" {reason} and is not used' in [str(problem) for problem in problems]


def test_a_section_is_dated_by_its_own_words_and_else_borrows() -> None:
    second = "Trams stop\nMarch 9, 2019\nThe trams of Port Ansel stopped.\n"
    third = "Buses stop\nThe buses of Port Ansel stopped.\n"
    text = STAMPED + second + third
    parts = (len(STAMPED), len(STAMPED + second), len(text))
    sections = tuple(Section(a, b) for a, b in pairwise(parts))
    (article,), _ = pipeline.date_articles([Draft("a", "a", "a", text, "", sections=sections)], Settings())
    own, borrowed = article.sections
    assert (str(own.dating.day), own.inherited) == ("2019-03-09", False)
    assert (str(borrowed.dating.day), borrowed.inherited) == ("2020-03-03", True)
    assert borrowed.dating.confidence == pytest.approx(article.dating.confidence / 2)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (STAMPED, 'its head says "Tue Mar 3, 2020 6:36 pm GMT"'),
        ("The ferry\nIt was launched on 3 March 2021 and sank.", 'it tells of "3 March 2021" as past'),
        ("The ferry\nIt was launched on 3 March 2019 and sank.", ""),
        ("The ferry\nIt will be launched on 3 March 2021.", ""),
        ("The ferry\n5/5/2020 4:30 PM\nIt was launched.", ""),
        ("The ferry\n4/5/2020 4:30 PM\nIt was launched.", ""),
        ("The ferry\n3/4/2020 4:30 PM\nIt was launched.", 'its head says "3/4/2020 4:30 PM"'),
    ],
)
def test_a_date_that_the_text_contradicts_is_told(text: str, reason: str) -> None:
    draft = Draft("a", "a", "a.txt", text, "", hints=(Hint("json", "2020-05-05", "a.txt:1"),))
    _, problems = pipeline.date_articles([draft], Settings())
    told = [p.message for p in problems if "correct the date" in p.message]
    assert told == (
        [f"dated 2020-05-05 (json), but {reason}; correct the date if it is wrong"] if reason else []
    )


def test_an_undated_article_contradicts_nothing() -> None:
    piece = pieces(Draft("a", "a", "a", STAMPED, ""), ())[0]
    assert not list(contradictions(piece, Dating(None)))


def test_what_needs_a_second_clue_is_told() -> None:
    text = "Ferries stop\nPublished: March 3, 2020\nThe ferries of Port Ansel stopped, their owner said."
    (article,), problems = pipeline.date_articles([Draft("a", "a.txt", "a", text, "")], Settings())
    assert article.dating.day is None
    (message,) = [p.message for p in problems]
    assert 'as "March 3, 2020" may be the day of printing and nothing else bears it out' in message
    assert "timeline.toml" in message
