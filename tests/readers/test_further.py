"""Several articles in one file, and one article with headings."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.helpers import one, put
from timeline.events.attaching.placed import placed
from timeline.model import Expression
from timeline.readers.blocks import blocks
from timeline.readers.further import further
from timeline.readers.headers import is_byline, is_headline, is_stamp, opens_report
from timeline.reading import Today

FIRST = [
    "Ferry to Skerra stops after forty years",
    "The ferry to Skerra stopped on Monday, after forty years of service to the mainland.",
    "Its owner blamed the price of fuel and said that no buyer had been found.",
    "The council will meet again on Thursday to speak about a boat of its own.",
]
HEADLINE = "Skerra’s council promises a bridge to the mainland"
SECOND = [
    "The council of Skerra has promised to build a bridge if the ferry does not sail again.",
    "“We have waited for too long,” its chairwoman, Ida Moe, told the islanders last week.",
    "She did not say who was to pay for the work, which may take nine years.",
]


def found(text: str) -> list[str]:
    return [text[section.start :].partition("\n")[0] for section in further(blocks(text))]


def joined(*parts: str) -> str:
    return "\n\n".join(parts)


@pytest.mark.parametrize(
    "sign",
    [
        "By Ana Lind",
        "By Ana Lind and Ole Brandt in Skerra | Harbour Post",
        "4 May 2020",
        "Monday, May 4, 2020 17:34 GMT",
        "Published: 2020-05-04T17:34:00+02:00",
        "Last updated 04/05/2020 at 5:34 pm",
        "05-May-2020 | 3 min read",
        "2020/05/04",
        "Written by Ana Lind",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_headline_with_its_own_header(sign: str, gap: str) -> None:
    text = gap.join([*FIRST, HEADLINE, sign, *SECOND])
    assert found(text) == [HEADLINE]
    assert found(gap.join([*FIRST, HEADLINE, "What it costs, and who pays", sign, *SECOND])) == [HEADLINE]


@pytest.mark.parametrize("line", ["SKERRA, May 4 (Coast Agency) — ", "Skerra, Norland (CA) -- ", "SKERRA — "])
def test_a_headline_above_a_dateline(line: str) -> None:
    assert found(joined(*FIRST, HEADLINE, line + SECOND[0], *SECOND[1:])) == [HEADLINE]


@pytest.mark.parametrize(
    "end", ["", "© 2020 Harbour Post", "* * *", "Related articles", "(Reporting by Ana Lind)"]
)
def test_a_headline_that_its_lead_repeats_after_the_end_of_an_article(end: str) -> None:
    text = (
        joined(*FIRST, end, HEADLINE, *SECOND)
        if end
        else joined(*FIRST) + "\n\n\n" + joined(HEADLINE, *SECOND)
    )
    assert found(text) == [HEADLINE]


def test_a_day_above_a_headline(tmp_path: Path) -> None:
    text = joined(*FIRST) + "\n\n\n" + joined("Monday, 4 May 2020", "A bridge for Skerra", *SECOND)
    (section,) = further(blocks(text))
    assert text[section.start :].startswith("Monday, 4 May 2020")
    assert section.heading == ""
    assert found(joined(*FIRST, "Published 4 May 2020", "A bridge for Skerra", *SECOND)) == []


def test_a_section_runs_to_the_next_one() -> None:
    text = joined(
        *FIRST, HEADLINE, "By Ana Lind", *SECOND, "Sheep swim to the mainland", "By Ole Brandt", *FIRST[1:]
    )
    sections = further(blocks(text))
    assert [section.heading for section in sections] == [HEADLINE, "Sheep swim to the mainland"]
    assert [(s.start, s.end) for s in sections] == [
        (text.index(HEADLINE), text.index("Sheep swim")),
        (text.index("Sheep swim"), len(text)),
    ]


def test_datelines_of_an_agency_without_headlines() -> None:
    leads = [f"{place} (Coast Agency) - {SECOND[0]}" for place in ("SKERRA", "PORT ANNA", "SKERRA")]
    assert found("\n".join([leads[0], FIRST[1], leads[1], FIRST[2], leads[2], FIRST[3]])) == leads[1:]
    assert found("\n".join([FIRST[1], FIRST[2], leads[0], FIRST[3], leads[1]])) == []


@pytest.mark.parametrize(
    "heading",
    [
        "Civil war",
        "Owner and council react",
        "“More hope” in ferry talks",
        "What the council of Skerra wants to do now",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_cross_heading_is_no_article(heading: str, gap: str) -> None:
    assert found(gap.join([*FIRST, heading, *SECOND])) == []


def test_chapters_with_wider_gaps_are_no_articles() -> None:
    chapters = [
        joined("Early years", *FIRST[1:]),
        joined(HEADLINE, *SECOND),
        joined("Last crossing", *FIRST[1:]),
    ]
    assert found("\n\n\n".join(chapters)) == []


def test_the_days_of_a_chronology_are_no_articles() -> None:
    text = joined(*FIRST, "How the ferry came to its end", "2 May 2020", SECOND[0], "3 May 2020", *SECOND[1:])
    assert found(text) == []


@pytest.mark.parametrize(
    "below",
    [
        ["Read more: Sheep swim to the mainland"],
        ["Related articles", HEADLINE, "3 May 2020"],
        [HEADLINE, "By Ana Lind"],
        [HEADLINE, "By Ana Lind", SECOND[0]],
        [HEADLINE, "4 May 2020", "Share this article", "© 2020 Harbour Post"],
    ],
)
def test_what_holds_no_article_is_none(below: list[str]) -> None:
    assert found(joined(*FIRST) + "\n\n\n" + joined(*below)) == []


def test_the_header_of_the_file_is_that_of_its_article() -> None:
    assert found(joined("News / Coast", HEADLINE, "By Ana Lind", "4 May 2020", *SECOND)) == []
    assert (
        found(
            joined(
                "The picture shows the last ferry to Skerra as it leaves.", HEADLINE, "By Ana Lind", *SECOND
            )
        )
        == []
    )


def test_a_comment_below_a_name_is_no_article() -> None:
    assert found(joined(*FIRST, "Ole B.", "4 May 2020", *SECOND)) == []
    assert found(joined(*FIRST, "Posted by Ole Brandt on 4 May 2020 11:42 PM.", *SECOND)) == []


@given(
    st.lists(
        st.sampled_from([*FIRST, *SECOND, HEADLINE, "By Ana Lind", "4 May 2020", "", "Related", "Civil war"])
    )
)
def test_sections_follow_one_another_and_begin_with_their_headings(lines: list[str]) -> None:
    text = "\n".join(lines)
    sections = further(blocks(text))
    assert all(a.end == b.start for a, b in itertools.pairwise(sections))
    assert all(text.startswith(s.heading, s.start) and s.start < s.end <= len(text) for s in sections)
    assert not sections or any(prose in text[: sections[0].start] for prose in (*FIRST[1:], *SECOND))


def test_what_settings_name_goes_before_what_is_found(tmp_path: Path) -> None:
    text = joined(*FIRST, HEADLINE, "By Ana Lind", *SECOND)
    assert [s.heading for s in one(put(tmp_path, a__txt=text)).sections] == [HEADLINE]
    put(tmp_path, timeline__toml='[articles."a.txt"]\nsections = []')
    assert one(tmp_path).sections == ()
    put(tmp_path, timeline__toml='[articles."a.txt"]\nsections = [{ heading = "She did not" }]')
    assert [s.heading for s in one(tmp_path).sections] == ["She did not"]


def test_a_list_of_links_ends_where_another_article_begins(tmp_path: Path) -> None:
    text = joined(*FIRST, "Related articles", "Sheep swim to the mainland", HEADLINE, "By Ana Lind", *SECOND)
    draft = one(put(tmp_path, a__txt=text))
    assert not draft.in_furniture(text.index(SECOND[0]))
    assert draft.in_furniture(text.index("Related"))


def test_further_titles_of_markdown(tmp_path: Path) -> None:
    text = joined(
        "# " + FIRST[0], *FIRST[1:], "# " + HEADLINE, *SECOND, "## Who pays for it all now", *SECOND
    )
    draft = one(put(tmp_path, a__md=text))
    assert [s.heading for s in draft.sections] == [HEADLINE]
    assert draft.text[draft.sections[0].start :].startswith(HEADLINE)


def test_headings_of_markdown_are_no_titles(tmp_path: Path) -> None:
    chapters = joined(
        "# " + FIRST[0], *FIRST[1:], "# The council", *SECOND, "# What happens next in the dispute", *SECOND
    )
    assert one(put(tmp_path, a__md=chapters)).sections == ()
    assert one(put(tmp_path, a__md=joined(*FIRST, "# " + HEADLINE, *SECOND))).sections == ()


@pytest.mark.parametrize(
    "words", ["Ferry line closes", "Who pays for the bridge?", "3 die as ferry sinks off Skerra"]
)
def test_headlines(words: str) -> None:
    assert is_headline(words)


@pytest.mark.parametrize(
    "words", ["Ana Lind Moe", "Civil war", "It ended in May.", "in the end they left", "4 May 2020 at 10:30"]
)
def test_no_headlines(words: str) -> None:
    assert not is_headline(words)


def test_signs_of_a_header() -> None:
    assert not is_stamp("On Monday 4 May the ferry stopped in 2020")
    assert not is_stamp("May 2020")
    assert not is_stamp("17:34 GMT")
    assert not is_byline("By the end of the week the ferry had stopped")
    assert not opens_report("The ferry — forty years old — stopped on Monday.")
    assert not opens_report("ANA LIND - A SOLDIER WHO LEFT “They told us to go.”")


def test_a_name_is_not_looked_for_in_another_article_or_in_furniture(tmp_path: Path) -> None:
    above = "Ana Lind bought the last boat."
    text = joined(
        *FIRST,
        above,
        "READ MORE: Ole Brandt sold the last boat",
        "She left on 3 May 2020.",
        HEADLINE,
        "By Ida Moe",
        *SECOND,
    )
    text += "\n\nShe sailed on 5 May 2020."
    draft = one(put(tmp_path, a__txt=text))
    held = [
        Expression(text.index(day), text.index(day) + 10, day, "", Today())
        for day in ("3 May 2020", "5 May 2020")
    ]
    first, second = ([text[a:b] for a, b in place.before] for place in placed(draft, held))
    assert first[0] == above
    assert HEADLINE in second
    assert above not in second
