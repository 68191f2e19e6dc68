from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from tests.exporters import samples
from timeline.errors import SettingsError
from timeline.exporters import export, render
from timeline.model import Corrected, Timeline
from timeline.settings import Settings

TIMELINES = {
    "small": samples.SMALL,
    "local": samples.LOCAL,
    "empty": samples.EMPTY,
    "hostile": samples.HOSTILE,
}


def site(timeline: Timeline, settings: Settings | None = None) -> dict[str, bytes]:
    return dict(export(timeline, "html", settings or Settings()))


def page(timeline: Timeline, settings: Settings | None = None) -> Any:
    return html.document_fromstring(site(timeline, settings)["index.html"].decode())


@pytest.fixture(params=TIMELINES)
def tree(request: pytest.FixtureRequest) -> Any:
    return page(TIMELINES[request.param])


def test_headings_are_in_order(tree: Any) -> None:
    levels = [int(h.tag[1]) for h in tree.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(tree: Any) -> None:
    assert tree.xpath("//style | //@style") == []
    assert [
        name for element in tree.iter(etree.Element) for name in element.attrib if name.startswith("on")
    ] == []
    for script in tree.iter("script"):
        assert (
            script.get("src") in ("static/filters.js", "static/app.js")
            or script.get("type") == "application/ld+json"
        )
    for address in tree.xpath("//link[not(@rel='canonical')]/@href | //script/@src | //img/@src"):
        assert ":" not in address
    policy = tree.xpath("//meta[@http-equiv]/@content")[0]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_every_event_is_there_with_its_date() -> None:
    tree = page(samples.SMALL)
    assert set(tree.xpath("//article/@id")) == {event.id for event in samples.SMALL}
    assert "2024-05-07/2024-05-12" in tree.xpath("//data/@value")
    assert "2014/.." in tree.xpath("//data/@value")
    assert all(value[0] in "12" for value in tree.xpath("//time/@datetime"))


def test_links_to_earlier_ids_still_land_and_each_id_stands_once() -> None:
    first, second, *others = samples.SMALL.events
    first = replace(first, previous_ids=("e-00first0", second.id, "e-00twice0", 'e"><script>'))
    second = replace(second, previous_ids=("e-00twice0",))
    tree = page(replace(samples.SMALL, events=(first, second, *others)))
    assert [a.get("id") for a in tree.xpath("//*[@id='e-00first0']/ancestor::article")] == [first.id]
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert not any("script" in i for i in ids)


def card(name: str) -> str:
    article = page(samples.SMALL).get_element_by_id(name)
    return " ".join(article.text_content().split())


def test_a_quote_marks_its_expression_and_says_how_it_was_read() -> None:
    text = card("e-closed00")
    assert "The words “on Monday” were read as 6 May 2024 the day before publication" in text
    assert "2 more passages 2 sources agree on the day" in text
    assert "Sources differ. 2 sources say 6 May 2024, 1 says 7 May 2024." in text
    marks = page(samples.SMALL).xpath("//article[@id='e-closed00']//mark")
    assert [mark.text for mark in marks] == ["on Monday", "on 6 May", "on 7 May 2024"]


def test_a_date_corrected_by_hand_says_what_the_passages_were_read_as() -> None:
    first, *others = samples.SMALL.events
    first = replace(first, corrected=(Corrected("redate", "2024-05-08"),))
    text = page(replace(samples.SMALL, events=(first, *others))).get_element_by_id(first.id).text_content()
    assert "Date corrected by hand. The passages were read as 8 May 2024." in text
    assert "Sources differ" not in text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("e-repairs0", "Planned"),
        ("e-denial00", "Denied"),
        ("e-denial00", "Date uncertain"),
        ("e-closed00", "Date disputed"),
        ("e-steel000", "Only if a condition is met"),
        ("e-lorries0", "Ongoing"),
        ("e-tolls000", "the year before the section’s date"),
        ("e-fair0000", "no date in the passage"),
        ("e-quay0000", "to 20 May 2024"),
    ],
)
def test_status_and_doubt_are_shown(name: str, words: str) -> None:
    assert words in card(name)


def test_undated_articles_are_counted_with_the_way_out() -> None:
    foot = page(samples.SMALL).xpath("//footer")[0].text_content()
    assert "1 article has no known publication date" in foot
    assert "date:" in foot
    assert "letter.txt" in foot


def test_only_formats_that_were_built_are_linked() -> None:
    both = page(samples.LOCAL).xpath("//ul[@class='get']//@href")
    assert both == ["timeline.ics", "timeline-all.ics", "timeline.json"]
    assert page(samples.LOCAL, Settings(formats=("html", "json"))).xpath("//ul[@class='get']//@href") == [
        "timeline.json"
    ]
    assert page(samples.SMALL).xpath("//a[@class='btn']/@href") == [
        "webcal://example.org/harrow/timeline.ics"
    ]


def test_linked_data_is_there_only_with_an_address() -> None:
    assert page(samples.LOCAL).xpath("//script[@type]") == []
    attack = replace(samples.SMALL, title="</script><script>x()</script>")
    data = page(attack).xpath("//script[@type='application/ld+json']")
    assert len(data) == 1
    assert "\\u003c/script\\u003e" in data[0].text
    assert '"Event"' not in data[0].text


def test_hostile_words_stay_words() -> None:
    text = site(samples.HOSTILE)["index.html"].decode()
    tree = page(samples.HOSTILE)
    assert tree.xpath("//script/@src") == ["static/filters.js", "static/app.js"]
    assert len(tree.xpath("//script")) == 2
    assert tree.xpath("//img") == []
    assert "{{7*7}}" in text
    assert not {"\x00", "\u202e", "\u2066", "\x1b"} & set(text)
    assert tree.xpath("//a[starts-with(@href, 'javascript')]") == []


def test_one_file_needs_no_other() -> None:
    tree = html.document_fromstring(render(samples.SMALL, "html", Settings(accent="#7a1f5c")).decode())
    assert tree.xpath("//link[@rel='stylesheet'] | //script/@src | //a[starts-with(@href, 'timeline')]") == []
    assert "#7a1f5c" in tree.xpath("//style")[0].text
    assert "sha256-" in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_fonts_come_with_their_licences() -> None:
    names = set(site(samples.LOCAL))
    assert {
        "static/fonts/inter.LICENSE",
        "static/fonts/source-serif-4.LICENSE",
        "static/style.css",
        "static/icon.svg",
    } <= names


def test_a_logo_is_copied_and_shown_or_refused(tmp_path: Path) -> None:
    picture = tmp_path / "Our Logo.SVG"
    picture.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    made = site(samples.SMALL, Settings(logo=picture))
    assert made["static/logo.svg"] == picture.read_bytes()
    assert b'src="static/logo.svg"' in made["index.html"]
    assert b'src="../static/logo.svg"' not in made["index.html"]
    assert b"https://example.org/harrow/static/logo.svg" in made["index.html"]
    with pytest.raises(SettingsError, match="no picture"):
        site(samples.SMALL, Settings(logo=tmp_path / "logo.exe"))
    with pytest.raises(SettingsError, match=r"relative to timeline\.toml"):
        site(samples.SMALL, Settings(logo=tmp_path / "missing.png"))


def test_dates_are_written_as_the_locale_has_them() -> None:
    text = page(samples.SMALL, Settings(locale="en-US")).text_content()
    assert "May 6, 2024" in text
    assert "6 May 2024" not in text.replace("on 6 May, and", "")
    with pytest.raises(SettingsError, match="locale"):
        site(samples.SMALL, Settings(locale="klingon"))


def test_the_accent_is_a_colour_or_refused() -> None:
    assert b"#7a1f5c" in site(samples.LOCAL, Settings(accent="#7a1f5c"))["static/accent.css"]
    with pytest.raises(SettingsError, match="accent"):
        site(samples.LOCAL, Settings(accent="red; } body { display: none"))


def test_a_folder_of_templates_replaces_single_blocks(tmp_path: Path) -> None:
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "icon.svg").write_text("<svg/>", encoding="utf-8")
    own = '{% extends "default/index.html" %}{% block filters %}<p>No filters, {{ page.title }}.</p>{% endblock %}'
    (tmp_path / "index.html").write_text(own, encoding="utf-8")
    made = site(samples.SMALL, Settings(templates=tmp_path))
    assert made["static/icon.svg"] == b"<svg/>"
    assert b"<p>No filters, The bridge" in made["index.html"]
    assert b'id="filters"' not in made["index.html"]
    assert b"Repairs begin" in made["index.html"]
    assert "static/style.css" in made


def test_languages_written_from_the_right() -> None:
    assert page(replace(samples.LOCAL, language="ar")).get("dir") == "rtl"
    assert page(samples.LOCAL).get("dir") == "ltr"
