"""What the entries of a live report are dated by."""

from __future__ import annotations

import pytest

from timeline.dating import date_article
from timeline.model import Draft, Hint, Section
from timeline.settings import Settings

TEXT = (
    "Norland at war.\n"
    "(1 a.m. Tuesday ET, 7 a.m. Tuesday in Oslo) The port burns.\n"
    "(8 p.m. Monday ET, 2 a.m. Tuesday in Oslo) The navy fires.\n"
    "(9 a.m. Sunday ET) The envoy leaves.\n"
    "(8 a.m. ET) The king speaks.\n"
)


def dated(published: str, text: str = TEXT, sections: tuple[Section, ...] = ()) -> dict[str, str]:
    """The day that holds for each line but the first."""
    hints = (Hint("json", published, "a.json:1"),) if published else ()
    article, _ = date_article(Draft("a", "a", "a", text, "", hints=hints, sections=sections), Settings())
    words = ("Norland at war", "The port", "The navy", "The envoy", "The king")
    return {word: str(article.anchor(text.index(word)).day) for word in words}


@pytest.mark.parametrize("published", ["2024-05-05", "2024-05-06", "2024-05-07"])
def test_an_entry_is_of_the_named_day_nearest_to_the_article(published: str) -> None:
    assert dated(published) == {
        "Norland at war": published,
        "The port": "2024-05-07",
        "The navy": "2024-05-07",  # of two days the later
        "The envoy": "2024-05-05",
        "The king": "2024-05-05",  # no day of its own
    }


def test_a_stamp_is_what_tells_the_date_of_an_entry_and_is_trusted_less() -> None:
    article, _ = date_article(
        Draft("a", "a", "a", TEXT, "", hints=(Hint("json", "2024-05-06", "a.json:1"),)), Settings()
    )
    first = article.sections[0].dating
    assert (first.clue, first.confidence) == ("entry", 0.9)
    assert first.evidence is not None
    assert first.evidence.exact == "(1 a.m. Tuesday ET, 7 a.m. Tuesday in Oslo)"
    assert article.anchor(TEXT.index("The port")).type == "section"


def test_an_undated_article_has_no_entries_and_sections_that_are_told_come_first() -> None:
    assert set(dated("").values()) == {"None"}
    told = Section(0, len(TEXT), "Norland at war.", (Hint("settings", "2020-01-01", "timeline.toml:1"),))
    assert set(dated("2024-05-06", sections=(told,)).values()) == {"2020-01-01"}


def test_a_readers_comment_is_of_the_date_that_heads_it() -> None:
    text = "The port burns.\nAt 10:36 on 1st May 2009, ada_lind wrote: Last night it burned again."
    draft = Draft("a", "a", "a", text, "", hints=(Hint("json", "2009-04-29", "a.json:1"),))
    article, _ = date_article(draft, Settings())
    assert [str(article.anchor(text.index(word)).day) for word in ("The port", "Last")] == [
        "2009-04-29",
        "2009-05-01",
    ]
