"""From drafts to a timeline: dates, anchors, focus, and what is said of the rest."""

from __future__ import annotations

from timeline.chrono import edtf
from timeline.model import Draft, Hint, Section
from timeline.pipeline import Build, build
from timeline.settings import Settings


def draft(
    text: str, published: str | None = "2024-05-09", *, id_: str = "a.txt", sections: tuple[Section, ...] = ()
) -> Draft:
    hints = (Hint("front-matter", published, "a.txt:1"),) if published else ()
    return Draft(id_, id_, id_, text, "", hints=hints, sections=sections)


def built(*drafts: Draft, settings: Settings | None = None) -> Build:
    return build(drafts, settings or Settings())


def dates(found: Build) -> list[str]:
    return [edtf.write(e.when) for e in found.timeline]


def test_an_undated_article_keeps_its_absolute_dates_and_tells_its_relative_ones() -> None:
    found = built(draft("A heading\n\nThe port burned on Tuesday.\nThe dam opened on 3 March 2019.\n", None))
    assert dates(found) == ["2019-03-03"]
    messages = [str(p) for p in found.problems]
    assert any(m.startswith('a.txt:3: "Tuesday"') for m in messages)
    assert not any("3 March 2019" in m for m in messages)


def test_a_table_of_dates_is_left_out_with_a_message() -> None:
    found = built(draft("The port burned on Tuesday.\n\n" + "Monday Tuesday " * 50 + "\n"))
    assert dates(found) == ["2024-05-07"]
    assert "a.txt:3: 749 characters of dates in a row are a calendar or a table, and were left out" in [
        str(p) for p in found.problems
    ]


def test_a_section_counts_from_its_own_date() -> None:
    text = "The port burned on Tuesday.\n\nAn older report\n\nThe dam opened on Tuesday.\n"
    start = text.index("An older")
    old = Section(start, len(text), "An older report", (Hint("settings", "2024-04-04", "timeline.toml:3"),))
    found = built(draft(text, sections=(old,)))
    assert dates(found) == ["2024-04-02", "2024-05-07"]
    assert found.timeline.events[0].sources[0].anchor.type == "section"


def test_two_days_later_counts_from_the_date_before_it() -> None:
    found = built(draft("The port burned on 3 March 2019. Two days later the mayor resigned."))
    assert dates(found) == ["2019-03-03", "2019-03-05"]
    assert found.timeline.events[1].sources[0].anchor.type == "previous"


def test_two_days_after_a_month_is_no_day() -> None:
    assert dates(built(draft("The port burned in March 2019. Two days later the mayor resigned."))) == [
        "2019-03"
    ]


def test_nothing_is_counted_from_a_date_that_was_not_mentioned() -> None:
    assert dates(built(draft("Two days later the mayor resigned."))) == []


def test_a_duration_dates_nothing() -> None:
    assert dates(built(draft("The siege lasted two years. The mayor is 52 years old."))) == []


def test_a_dateline_is_no_event() -> None:
    found = built(draft("ALMA, May 8 (Harbour Wire) - Dockers blocked the gate on Monday."))
    assert dates(found) == ["2024-05-06"]


def test_the_stamp_of_a_comment_is_no_event() -> None:
    assert dates(built(draft("March 9, 2011 at 11:45 am | Reply I agree with every word."))) == []
    assert dates(built(draft("At 02:56 am on 14 Jan 2010, dockhand wrote: nobody told us."))) == []


def test_an_hour_told_in_a_sentence_is_no_stamp() -> None:
    assert dates(built(draft("On 14 July 2015 at 4:12 p.m. the ferry sank off the cape."))) == ["2015-07-14"]


def test_readers_comments_below_an_article_tell_no_events() -> None:
    comments = "".join(
        f"March 9, 2011 at {hour}:45 am | Reply The mayor must resign tomorrow.\n" for hour in (8, 9, 11)
    )
    assert dates(built(draft(f"Dockers blocked the gate on Monday.\n{comments}"))) == ["2024-05-06"]


def test_a_mention_that_cannot_be_read_alone_is_no_event() -> None:
    assert dates(built(draft("Do you remember where you were on 3 May 2024?"))) == []
    assert dates(built(draft("I was in the garden on 3 May 2024."))) == []


def test_a_mention_that_cannot_be_read_supports_what_others_tell() -> None:
    one = draft("Dockers blocked the harbour gate on 3 May 2024.", id_="a.txt")
    two = draft("Did dockers block the harbour gate on 3 May 2024?", id_="b.txt")
    (event,) = built(one, two).timeline
    assert (event.title, len(event.sources)) == ("Dockers blocked the harbour gate", 2)


def test_the_order_of_articles_does_not_matter() -> None:
    one = draft("Dockers blocked the harbour gate on Monday.", id_="a.txt")
    two = draft("Dockers blocked the gate of the harbour earlier this week.", id_="b.txt")
    assert built(one, two).timeline == built(two, one).timeline
    assert len(built(one, two).timeline) == 1


def test_a_year_far_away_in_a_text_does_no_harm() -> None:
    text = "In 99999 nothing happened. In year 0 nothing happened. Caesar was murdered in 44 BC."
    assert dates(built(draft(text))) == ["-0043"]


def test_without_a_model_sentences_are_told_as_they_stand() -> None:
    found = built(draft("Dockers blocked the harbour gate on Monday."), settings=Settings(model="none"))
    (event,) = found.timeline
    assert (edtf.write(event.when), event.title) == ("2024-05-06", "Dockers blocked the harbour gate")


HISTORY = "War broke out on 1 September 1939. In January, the bread was rationed. Two years later the siege was lifted."


def test_a_narrative_moves_on_from_date_to_date() -> None:
    found = built(draft(HISTORY, "2009-12-19"), settings=Settings(kind="narrative"))
    assert dates(found)[:2] == ["1939-09-01", "1940-01"]
    assert found.timeline.events[1].sources[0].anchor.type == "previous"


def test_news_counts_from_its_own_day() -> None:
    found = built(draft(HISTORY, "2009-12-19"), settings=Settings(kind="news"))
    assert "2009-01" in dates(found)


def test_a_history_is_known_by_its_years() -> None:
    years = " ".join(f"In {year} the abbey burned again." for year in range(1340, 1352))
    found = built(draft(years + " In March the monks returned.", "2009-12-19"))
    assert "1351-03" in dates(found)


def test_the_language_says_which_number_is_the_month() -> None:
    text = "The dam opened on 3/4/2020."
    assert dates(built(draft(text))) == ["2020-04-03"]
    assert dates(built(draft(text), settings=Settings(language="en-US"))) == ["2020-03-04"]
