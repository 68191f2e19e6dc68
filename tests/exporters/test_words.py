"""Dates and resolutions in English."""

import pytest
from babel.dates import get_month_names

from timeline.chrono import Day, Interval, cycle, edtf
from timeline.exporters.dates import Names, day_name, label, spell
from timeline.exporters.published import one_of, with_clue
from timeline.exporters.resolution import resolution
from timeline.exporters.text import clip, count, line, passage
from timeline.model import Anchor, Dating, Source, Span

SAID = Day.parse("2020-04-29")  # a Wednesday


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2020-04-29", "29 April 2020"),
        ("2019-04", "April 2019"),
        ("2019", "2019"),
        ("2019-22", "summer 2019"),
        ("2019-24", "winter 2019–20"),
        ("2019-34", "second quarter of 2019"),
        ("2019-41", "second half of 2019"),
        ("199X", "1990s"),
        ("19XX", "20th century"),
        ("20XX", "21st century"),
        ("2014/..", "since 2014"),
        ("../2020-05", "until May 2020"),
        ("2020-05-03/2020-05-09", "3–9 May 2020"),
        ("2020-04-29/2020-05-03", "29 April to 3 May 2020"),
        ("2019-12-30/2020-01-02", "30 December 2019 to 2 January 2020"),
        ("2019-04/2019-06", "April to June 2019"),
        ("2019-04/2020-06", "April 2019 to June 2020"),
        ("2014/2016", "2014–2016"),
        ("-0043-03-15", "15 March 44 BC"),
        ("-0043/-0040", "44 BC to 41 BC"),
        ("0000", "1 BC"),
        ("2020-06-04~", "about 4 June 2020"),
    ],
)
def test_dates_are_spelled(value: str, text: str) -> None:
    assert spell(edtf.read(value)) == text


def test_a_date_on_its_own_begins_with_a_capital() -> None:
    assert label(cycle.WEEK.at(SAID)) == "Week of 27 April 2020"
    assert label(edtf.read("2014/..")) == "since 2014"


def source(said: str, value: Interval, anchor: Anchor) -> Source:
    return Source("a", Span(said, 0, len(said)), anchor, value, Span(said, 0, len(said)) if said else None)


@pytest.mark.parametrize(
    ("said", "value", "text"),
    [
        ("today", "2020-04-29", "the day of publication"),
        ("yesterday", "2020-04-28", "the day before publication"),
        ("tomorrow", "2020-04-30", "the day after publication"),
        ("on Monday", "2020-04-27", "the Monday before publication"),
        ("next Monday", "2020-05-04", "the Monday after publication"),
        ("ten days ago", "2020-04-19", "ten days before publication"),
        ("on 17 March", "2020-03-17", "the 17 March nearest to publication"),
        ("a year ago today", "2019-04-29", "one year before publication"),
        ("last year on April 4", "2019-04-04", "in the year before publication"),
        ("this month", "2020-04", "the month of publication"),
        ("last month", "2020-03", "the month before publication"),
        ("in April last year", "2019-04", "in the year before publication"),
        ("last year", "2019", "the year before publication"),
        ("last summer", "2019-22", "in the year before publication"),
        ("since Monday", "2020-04-27/..", "from the Monday before publication"),
        ("until next month", "../2020-05", "until the month after publication"),
        ("two years ago", "2018", "two years before publication"),
    ],
)
def test_a_resolution_is_spelled(said: str, value: str, text: str) -> None:
    when = edtf.read(value)
    assert resolution(source(said, when, Anchor("published", SAID)), when) == text


def test_the_anchor_is_named() -> None:
    week, april = cycle.WEEK.at(SAID), edtf.read("2019-04")
    assert (
        resolution(source("this week", week, Anchor("section", SAID)), week)
        == "the week of the section’s date"
    )
    assert resolution(source("two days later", april, Anchor("previous", SAID)), april).endswith(
        "the date named before it"
    )
    assert resolution(source("April 2019", april, Anchor("none")), april) == "complete in itself"
    storm = Anchor("previous", SAID, event="the\nstorm \u202e")
    friday = edtf.read("2020-05-01")
    assert (
        resolution(source("two days after the storm", friday, storm), friday)
        == "the Friday after “the storm” on 29 April 2020"
    )
    collapse = Anchor("previous", within=edtf.read("2017"), event="the collapse")
    assert (
        resolution(source("two years after the collapse", april, collapse), april)
        == "in two years after “the collapse”, some time in 2017"
    )
    assert resolution(source("", april, Anchor("published", SAID)), april).startswith(
        "no date in the passage"
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2020", "some time in 2020"),
        ("2020-05", "some time in May 2020"),
        ("2020-33", "some time in the first quarter of 2020"),
        ("202X", "some time in the 2020s"),
        ("2020-05-04", "on 4 May 2020"),
        ("2020-05-03/2020-05-09", "between 3 and 9 May 2020"),
        ("2020-04-29/2020-05-03", "between 29 April and 3 May 2020"),
        ("2019-12-30/2020-01-02", "between 30 December 2019 and 2 January 2020"),
        ("2019-04/2019-06", "between April and June 2019"),
        ("2019/2020", "between 2019 and 2020"),
        ("2020-05-04/..", "on or after 4 May 2020"),
        ("../2020-06", "on or before June 2020"),
    ],
)
def test_an_unknown_day_of_several_is_spelled(value: str, text: str) -> None:
    assert one_of(edtf.read(value)) == text
    assert one_of(cycle.WEEK.at(SAID)) == "some time in the week of 27 April 2020"


@pytest.mark.parametrize(
    ("said", "value", "within", "text"),
    [
        ("April last year", "2019-04", "2020", "in the year before publication, some time in 2020"),
        ("this month", "2020-05", "2020-05-03/2020-05-09", "the month of publication, between 3 and 9 May 2020"),
        ("on Monday", "2020-05-04", "2020-05-04/2020-05-10", "counted from publication, between 4 and 10 May 2020"),
        ("since last year", "2019/..", "2020", "from the year before publication, some time in 2020"),
        ("on Monday", "2020-05-04", "2020-05-04/..", "counted from publication, on or after 4 May 2020"),
    ],
)  # fmt: skip
def test_what_is_counted_from_an_interval_says_so(said: str, value: str, within: str, text: str) -> None:
    when = edtf.read(value)
    anchor = Anchor("published", None, 0.8, edtf.read(within))
    assert resolution(source(said, when, anchor), when) == text


@pytest.mark.parametrize(
    ("clue", "text"),
    [
        ("file-name", "29 April 2020 (dated by its file name)"),
        ("caption+weekday", "29 April 2020 (dated by a caption and its days of the week)"),
        ("caption+weekday+same-event", "29 April 2020 (dated by a caption, its days of the week and an event told in other articles)"),
        ("tea-leaves+stamp", "29 April 2020 (dated by tea leaves and its time stamp)"),
    ],
)  # fmt: skip
def test_clues_are_told_in_words(clue: str, text: str) -> None:
    assert with_clue(Dating(SAID, clue, 0.9)) == text
    assert with_clue(Dating(None, clue, 0.9)) == "undated"


def test_a_wider_value_is_said_to_fit() -> None:
    told = source("in April last year", edtf.read("2019-04"), Anchor("published", SAID))
    assert resolution(told, edtf.read("2019-04-04")) == "in the year before publication; fits 4 April 2019"


def test_text_is_cleaned_and_cut() -> None:
    assert line(" a\x00b\n\tc\u202e\ud800 ") == "ab c"
    assert passage(" a\n") == " a "
    assert clip("one two three four", 14) == "one two three…"
    assert clip("one two three four", 11) == "one two…"
    assert clip("W" * 20, 10) == "W" * 9 + "…"
    assert count(1, "event") == "1 event"
    assert count(1200, "event") == "1,200 events"


@pytest.mark.parametrize(
    ("locale", "value", "said"),
    [
        ("en-GB", "2020-04-29", "29 April 2020"),
        ("en-US", "2020-04-29", "April 29, 2020"),
        ("de", "2020-05-04", "4. Mai 2020"),
        ("de", "2020-05-04/2020-06-02", "4. Mai 2020 to 2. Juni 2020"),
        ("fr-FR", "2020-03", "mars 2020"),
        ("fr-FR", "-0043-03-15", "15 March 44 BC"),
    ],
)
def test_dates_are_written_as_a_locale_has_them(locale: str, value: str, said: str) -> None:
    assert spell(edtf.read(value), Names.of(locale)) == said


def test_the_day_of_a_date_can_be_taken_out_of_it() -> None:
    day = Day.parse("2004-04-04")
    for locale in ("en-GB", "en-US", "de", "es", "ja"):
        names = Names.of(locale)
        assert names.day(day)[1] == "4"
        assert "".join(names.day(day)) == day_name(day, names)
    assert Names.of("en-US").day(day) == ("April ", "4", ", 2004")


LOCALES = {
    "ja": ("5月", "2020年5月4日"),
    "de": ("Mai", "4. Mai 2020"),
    "de-AT": ("Mai", "4. Mai 2020"),
    "cs": ("květen", "4. května 2020"),
    "nn": ("mai", "4. mai 2020"),
    "zh-TW": ("5月", "2020年5月4日"),
    "sr-Latn": ("maj", "4. maj 2020."),
}


@pytest.mark.parametrize("first", LOCALES)
def test_the_names_of_a_locale_do_not_depend_on_the_one_read_before(first: str) -> None:
    get_month_names("wide", "stand-alone", first.replace("-", "_"))  # Babel keeps this in what locales share
    assert Names.of(first).months[4] == LOCALES[first][0]
    for locale, (may, day) in LOCALES.items():
        names = Names.of(locale)
        assert names.months[4] == may
        assert day_name(Day.parse("2020-05-04"), names) == day
    assert Names.of("de-AT").months[0] == "Jänner"


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        Names.of("xx-YY")
