"""Several articles of one page."""

from __future__ import annotations

from pathlib import Path

from tests.readers.helpers import both, put


def several(*articles: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><main>{''.join(articles)}</main></body></html>"


def part(heading: str, above: str, first: str) -> str:
    return f"<article><h2>{heading}</h2>{above}<p>{first}</p><p>“We have waited for too long,” said one who read “{heading}” and told all who came to the quay that day, the council, and those who live far away on the other side of the sound.</p></article>"


def test_several_articles_of_a_page_are_sections_with_dates_of_their_own(tmp_path: Path) -> None:
    page = several(
        part("Mill closes", '<time datetime="2020-05-04">4 May</time>', "The last mill in Oster Vale will close its gates on Friday, its owners said."),
        part("Bell found off Port Anselm", "<p>By Nora Vik, 6 May 2020</p>", "Fishermen in Port Anselm have found a bell on the sea floor, and rang it."),
        part("Capital moves", "", "The parliament of Norland has voted to move its capital to Skerra, an island."),
        "<aside>" + part("Ferry sold", "", "The ferry to Skerra has been sold to a dealer in scrap metal.") + "</aside>",
        head='<meta property="article:published_time" content="2020-05-08">',
    )  # fmt: skip
    drafts, problems = both(put(tmp_path, a__html=page))
    draft = drafts[0]
    assert problems == []
    assert [(hint.clue, hint.text) for hint in draft.hints] == [("html-metadata", "2020-05-04")]
    told = [
        (s.heading, draft.text[s.start :].partition("\n")[0], [h.text for h in s.hints])
        for s in draft.sections
    ]
    assert told == [
        ("Bell found off Port Anselm", "Bell found off Port Anselm", ["2020-05-06"]),
        ("Capital moves", "Capital moves", []),
    ]
    assert draft.sections[0].end == draft.sections[1].start
    assert draft.sections[1].end == len(draft.text)


def test_teasers_beside_an_article_are_no_sections(tmp_path: Path) -> None:
    page = several(
        part(
            "Mill closes", "", "The last mill in Oster Vale will close its gates on Friday, its owners said."
        ),
        "<article><h2>Bell found</h2><p>Fishermen in Port Anselm have found a bell on the sea floor.</p></article>",
        "<article><h2>Capital moves</h2><p>Norland has voted.</p><p>More</p></article>",
    )
    assert both(put(tmp_path, a__html=page))[0][0].sections == ()
