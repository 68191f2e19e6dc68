"""What a page says around its article, and what only looks like it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.helpers import one, put
from timeline.pipeline import build
from timeline.readers import read
from timeline.readers.blocks import blocks
from timeline.readers.furniture import furniture, is_furniture
from timeline.readers.further import further
from timeline.settings import Settings

LEAD = "The ferry to Skerra stopped on Monday, after forty years of service to the mainland."
MORE = "Its owner blamed the price of fuel and said that no buyer had been found."


def marked(text: str) -> list[str]:
    return [text[start:end] for start, end in furniture(blocks(text))]


@pytest.mark.parametrize(
    "line",
    [
        "Related",
        "Related articles",
        "RELATED STORIES:",
        "Similar articles",
        "More on this story",
        "Most read",
        "Editor’s picks",
        "Read more",
        "Read more »",
        "Read more: Ferries stay in port as the strike goes on",
        "READ MORE: Skerra’s last ferry: how it came to an end",
        "READ MORE Ferries stay in port",
        "Related: What the strike of 3 May means for Skerra",
        "Also read | Ferries stay in port",
        "Advertisement",
        "Story continues below advertisement",
        "SHARE THIS ARTICLE",
        "Share this on Facebook",
        "Share Tweet Email",
        "12 comments",
        "Tags: ferries, Skerra",
        "Follow us on Twitter for the latest on Skerra",
        "Sign up for our newsletter and get the Harbour Post each Monday.",
        "Subscribe now",
        "Download our app",
        "Click here to watch",
        "© 2020 Harbour Post. All rights reserved.",
        "Copyright 2011-2020 Harbour Post",
        "All rights reserved.",
        "(Reporting by Ana Lind; editing by Ole Brandt)",
        "Reporting by Ana Lind in Skerra and Ole Brandt; editing by Ida Moe",
        "www.harbourpost.example",
    ],
)
def test_lines_that_no_report_has(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        LEAD,
        "Read more than one report of the fire, he said.",
        "Read more books, the minister told pupils on Monday: they will need it.",
        "Related to the old harbour master, she took over in May.",
        "Related: the two men had met in 2015. They founded the company a year later.",
        "Similar storms hit the coast in 2015",
        "More on Monday",
        "Share prices fell on Tuesday",
        "Shares in the company fell by a tenth on Monday",
        "Sign up for the army, they were told in 1914.",
        "Follow the money, the judge said on Monday.",
        "Follow us on the march to Skerra, they cried on 3 May.",
        "Copyright law changed in May 2020.",
        "Reporting by the Harbour Post last week showed that the ferry leaked.",
        "Advertising fell by a tenth in May",
        "Comments by the minister on Monday angered the crew",
        "Tags were found on nine sheep",
        "© e was what the page made of it",
        "Register of ships",
        "Civil war",
        "SKERRA | Monday 4 May 2020",
    ],
)
def test_what_may_be_text_stays(line: str) -> None:
    assert not is_furniture(line)


def test_links_below_their_label_up_to_the_next_paragraph() -> None:
    links = [
        "Related articles",
        "Ferries stay in port as the strike goes on",
        "3 May 2020",
        "Who owns Skerra?",
    ]
    text = "\n\n".join([LEAD, *links, MORE])
    assert marked(text) == links
    assert marked("\n\n".join([LEAD, MORE, *links])) == links


def test_a_label_between_paragraphs_takes_nothing_with_it() -> None:
    text = f"{LEAD}\n\nRead more: Ferries stay in port\n\nThe end of a line\n\n{MORE}"
    assert marked(text) == ["Read more: Ferries stay in port"]


def test_no_list_of_links_reaches_over_the_start_of_another_article() -> None:
    text = f"{LEAD}\n\nRelated articles\n\nSkerra builds a bridge to the mainland\n\n{MORE}"
    start = text.index("Skerra builds")
    assert [text[a:b] for a, b in furniture(blocks(text), [start])] == ["Related articles"]


def test_the_way_to_a_page_above_its_article_and_labels_below_it() -> None:
    text = (
        f"News \xa0 / \xa0 Coast\n\nFerry stops\n\n{LEAD}\n\nOur other addresses:\n\nwww.a.example\n\nLine 6"
    )
    assert marked(text) == ["News \u00a0 / \u00a0 Coast", "Our other addresses:", "www.a.example", "Line 6"]


@pytest.mark.parametrize(
    "line", ["4 May 2020", "Updated Monday", "Published 1734 GMT", "Nine dead: 2", "It ended."]
)
def test_a_line_below_an_article_that_may_tell_something_stays(line: str) -> None:
    assert marked(f"{LEAD}\n\n{MORE}\n\n{line}") == []


def test_a_text_of_one_line_a_sentence_has_no_labels_below() -> None:
    assert marked(f"{LEAD}\n{MORE}\nNo way back") == []


@given(
    st.lists(
        st.sampled_from(
            [LEAD, MORE, "Related", "Line 6", "", "Read more: Ferries", "News / Coast", "1 May 2020"]
        )
    )
)
def test_the_spans_are_whole_lines_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = furniture(blocks(text))
    assert list(found) == sorted(found)
    assert all(text[a:b] in lines and text[a:b].strip() for a, b in found)
    assert not {text[a:b] for a, b in found} & {LEAD, MORE}


def test_nothing_is_dated_by_furniture(tmp_path: Path) -> None:
    text = f"News / Coast\n\n{LEAD}\n\nREAD MORE: Storm sank nine boats on 3 May 2019\n\n© 4 May 2018 Harbour Post"
    made = build(read([put(tmp_path, a__txt=text)]), Settings(model="none", date="2020-05-06"))
    assert [str(event.when) for event in made.timeline.events] == ["2020-05-04/2020-05-04"]
    assert made.timeline.articles[0].draft.text == text


def test_the_title_is_no_furniture(tmp_path: Path) -> None:
    assert one(put(tmp_path, a__txt=f"News / Coast\n\nFerry stops\n\n{LEAD}")).title == "Ferry stops"
    assert one(put(tmp_path / "only", a__txt="Read more")).title == "Read more"


def test_the_lines_of_a_wrapped_paragraph_are_one_block() -> None:
    text = (
        "Ferry stops\n\nThe ferry to Skerra, which has carried the island’s sheep for\nforty years, stopped on "
        "Monday, its owner said in a short letter\nto the crew.\nIt was read out in port.\n"
    )
    assert [(block.gap, block.words[:9], block.words[-5:]) for block in blocks(text)] == [
        (0, "Ferry sto", "stops"),
        (1, "The ferry", "crew."),
        (0, "It was re", "port."),
    ]


@pytest.mark.parametrize("word", ["Reporting By ", "MAY ", "share, ", "A / ", "By A ", "MAY (", "sign up "])
def test_a_hostile_line_is_read_in_no_time(word: str) -> None:
    text = f"{LEAD}\n\n{word * 5000}x\n\n{LEAD}"
    assert marked(text) == []
    assert further(blocks(text)) == ()
