"""What is said of an article's date outside its text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline import pipeline
from timeline.chrono import Day
from timeline.dating import date_article, said_date
from timeline.errors import Severity, UsageError
from timeline.model import UNDATED, Draft, Hint, Section
from timeline.settings import Settings

DRAFT = Draft("a.md", "a.md", "in/a.md", "The ferry stopped.", "The ferry stopped", line=5)


def hinted(*hints: tuple[str, str], draft: Draft = DRAFT) -> Draft:
    return replace(
        draft, hints=tuple(Hint(clue, text, f"in/a.md:{line}") for line, (clue, text) in enumerate(hints, 2))
    )


@pytest.mark.parametrize(
    ("clue", "confidence"),
    [
        ("settings", 1),
        ("front-matter", 1),
        ("json", 1),
        ("html-metadata", 0.92),
        ("file-name", 0.95),
        ("feed", 0.95),
        ("new", 0.55),
    ],
)
def test_a_clue_and_how_far_to_trust_it(clue: str, confidence: float) -> None:
    article, problems = date_article(hinted((clue, "3 mars 2021")), Settings())
    assert (str(article.dating.day), article.dating.clue) == ("2021-03-03", clue)
    assert article.dating.confidence == pytest.approx(confidence, abs=0.01)
    assert not problems


def test_what_is_said_outside_the_text_stands_on_none_of_its_words() -> None:
    text = "The ferry stopped on Tuesday, its owner said."
    draft = replace(hinted(("url", "2021-03-02")), text=text)
    (article,), _ = pipeline.date_articles([draft], Settings())
    assert (article.dating.clue, article.dating.evidence) == ("url+weekday", None)


def test_what_agrees_is_surer_and_what_conflicts_is_less_sure() -> None:
    one, two, three = "2021-03-03", "2021-03-03", "2021-03-19"
    alone, _ = date_article(hinted(("url", one)), Settings())
    together, _ = date_article(hinted(("url", one), ("byline", two)), Settings())
    apart, _ = date_article(hinted(("url", one), ("byline", three)), Settings())
    assert together.dating.confidence > alone.dating.confidence > apart.dating.confidence


def test_what_is_no_day_for_an_article_is_not_accepted_silently() -> None:
    today = Day.parse("2024-05-07")
    for day, reason in (
        ("2024-06-01", "lies in the future"),
        ("1599-12-31", "is before there were newspapers"),
    ):
        article, problems = date_article(hinted(("file-name", day)), Settings(), today=today)
        assert article.dating.day is None
        assert f'"{day}" {reason} and is not used' in [p.message for p in problems]
        article, problems = date_article(hinted(("settings", day)), Settings(), today=today)
        assert str(article.dating.day) == day
        assert [p.message for p in problems] == [f"{day} {reason}; correct it if it is a slip"]
    tomorrow, problems = date_article(hinted(("file-name", "2024-05-08")), Settings(), today=today)
    assert str(tomorrow.dating.day) == "2024-05-08"  # it is tomorrow already where it was written
    assert not problems


def test_the_first_hint_wins_and_the_command_line_comes_last() -> None:
    settings = Settings(date="2019-01-01")
    article, _ = date_article(hinted(("settings", "2021-03-03"), ("file-name", "2021-03-01")), settings)
    assert (str(article.dating.day), article.dating.clue) == ("2021-03-03", "settings")
    article, problems = date_article(DRAFT, settings)
    assert (str(article.dating.day), article.dating.clue) == ("2019-01-01", "command-line")
    assert not problems


def test_a_hint_that_is_no_date_is_told_and_the_next_one_tried() -> None:
    draft = hinted(("front-matter", "2020-02-30"), ("json", "Tuesday"), ("file-name", "2021-03-01"))
    article, problems = date_article(draft, Settings())
    assert (str(article.dating.day), article.dating.clue) == ("2021-03-01", "file-name")
    assert [str(problem) for problem in problems] == [
        'in/a.md:2: "2020-02-30": no such day; look it up in a calendar',
        'in/a.md:3: "Tuesday": not a date that can be read; write it like 29 April 2020',
    ]
    assert {problem.severity for problem in problems} == {Severity.WARNING}


@pytest.mark.parametrize(
    ("path", "way_out"),
    [
        ("a.md", 'add "date:" to its front matter or pass --date'),
        ("a.jsonl.gz", 'add a "published" field or pass --date'),
        ("a.txt", 'add published to [articles."a.txt"] in timeline.toml or pass --date'),
    ],
)
def test_without_a_clue_it_is_undated(path: str, way_out: str) -> None:
    article, problems = date_article(replace(DRAFT, path=path), Settings())
    assert article.dating == UNDATED
    assert [str(problem) for problem in problems] == [f"in/a.md:5: no publication date; {way_out}"]
    assert problems[0].severity is Severity.WARNING


def test_an_order_that_had_to_be_guessed_says_so() -> None:
    article, problems = date_article(hinted(("json", "03/04/2020")), Settings())
    assert (str(article.dating.day), article.dating.confidence) == ("2020-04-03", 0.6)
    assert problems[0].message == '"03/04/2020" is read day first, as 2020-04-03; write it like 2020-04-03'
    american = hinted(("json", "03/04/2020"), draft=replace(DRAFT, language="en-US"))
    article, problems = date_article(american, Settings())
    assert str(article.dating.day) == "2020-03-04"
    assert "month first" in problems[0].message


def test_sections_have_their_own_date_or_borrow_it() -> None:
    sections = (
        Section(0, 5, "A", (Hint("settings", "1 March 2021", "t:1"),)),
        Section(5, 9, "B"),
        Section(9, 12, "C", (Hint("settings", "2021-02-29", "t:2"),)),
    )
    article, problems = date_article(replace(hinted(("json", "2021-03-03")), sections=sections), Settings())
    assert [(str(s.dating.day), s.dating.confidence, s.inherited) for s in article.sections] == [
        ("2021-03-01", 1.0, False),
        ("2021-03-03", 0.5, True),
        ("2021-03-03", 0.5, True),
    ]
    assert str(problems[0]) == 't:2: "2021-02-29": no such day; look it up in a calendar'
    undated, _ = date_article(replace(DRAFT, sections=sections[1:2]), Settings())
    assert undated.sections[0].dating == UNDATED


@pytest.mark.parametrize(
    ("text", "message"), [("2020-02-30", "no such day"), ("soon", "not a date that can be read")]
)
def test_a_wrong_date_on_the_command_line_is_a_wrong_call(text: str, message: str) -> None:
    with pytest.raises(UsageError, match=f'--date "{text}": {message}'):
        said_date(Settings(date=text))
    with pytest.raises(UsageError):
        date_article(DRAFT, Settings(date=text))
    assert said_date(Settings()) is None
    assert str(said_date(Settings(date="29 avril 2020"))) == "2020-04-29"
