"""Feeds: RSS, Atom, JSON Feed."""

from __future__ import annotations

import io
import json
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.helpers import both, one, put, split, wrong
from timeline.errors import Severity
from timeline.model import Hint
from timeline.pipeline import date_articles
from timeline.readers import read
from timeline.readers.feed import is_feed
from timeline.readers.markup import plain
from timeline.settings import Settings

STORY = "The ferry to Skerra stopped on Monday, after forty years."
RSS = f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour &amp; Post</title><link>https://post.example/</link><language>en-gb</language>
<item>
  <title>Ferry &lt;b&gt;stops&lt;/b&gt; at caf\xe9</title><guid isPermaLink="false">ferry 1</guid>
  <link>https://post.example/1</link><pubDate>Mon, 04 May 2020 23:34:00 -0400</pubDate><dc:creator>Ana Lind</dc:creator>
  <description>Short</description>
  <content:encoded><![CDATA[<p>{STORY}</p><script>var x</script><p>Its owner&nbsp;said <b>so</b>.<br>Twice.]]></content:encoded>
</item>
<item><title>Nothing more</title><link>https://post.example/2</link></item>
<item><title>Late</title><pubDate>yesterday</pubDate><description>{STORY}</description></item>
</channel></rss>
"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Vale Courier</title><author><name>Ivar</name></author>
<entry><id>urn:mill</id><title>Mill closes</title><updated>2020-05-09T00:00:00Z</updated>
<published>2020-05-04T10:00:00+02:00</published><link href="https://vale.example/mill"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{STORY}</p><p>One &lt; two.</p></div></content></entry>
<entry><id>urn:bell</id><title>Bell</title><updated>2020-05-09T00:00:00Z</updated><summary>{STORY}</summary></entry>
</feed>
"""
OLD = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="x"><title>Old Post</title></channel>
<item rdf:about="https://old.example/1"><title>T</title><link>https://old.example/1</link><description>{STORY}</description></item>
</rdf:RDF>"""


def item(description: str, head: str = "") -> str:
    return f'{head}<rss version="2.0"><channel><title>Post</title><item><description>{description}</description></item></channel></rss>'


def test_the_entries_of_rss(tmp_path: Path) -> None:
    drafts, problems = both(put(tmp_path, a__rss=RSS.encode("latin-1")))
    assert [draft.id for draft in drafts] == ["a.rss#ferry 1", "a.rss#3"]
    first = drafts[0]
    assert first.title == "Ferry stops at café"
    assert first.text == f"{STORY}\n\nIts owner said so.\n\nTwice."
    assert (first.url, first.publisher, first.authors) == (
        "https://post.example/1",
        "Harbour & Post",
        ("Ana Lind",),
    )
    assert first.language == "en-gb"
    assert first.hints == (Hint("feed", "Mon, 04 May 2020 23:34:00 -0400", f"{tmp_path / 'a.rss'}:4"),)
    assert [(p.place, p.message, p.severity) for p in problems] == [
        (f"{tmp_path / 'a.rss'}:10", "no text in 1 of 3 entries; passed over", Severity.NOTE)
    ]


def test_an_entry_is_dated_in_the_zone_it_was_written_in(tmp_path: Path) -> None:
    articles, problems = date_articles(read([put(tmp_path, a__rss=RSS.encode("latin-1"))]), Settings())
    assert {a.id: (a.dating.day and str(a.dating.day), a.dating.clue.split("+")[0]) for a in articles} == {
        "a.rss#ferry 1": ("2020-05-04", "feed"),
        "a.rss#3": (None, "none"),
    }
    assert any('"yesterday": not a date' in problem.message for problem in problems)


def test_the_entries_of_atom(tmp_path: Path) -> None:
    drafts, problems = both(put(tmp_path, a__atom=ATOM))
    assert problems == []
    assert [(d.id, d.text, d.url) for d in drafts] == [
        ("a.atom#urn:mill", f"{STORY}\n\nOne < two.", "https://vale.example/mill"),
        ("a.atom#urn:bell", STORY, None),
    ]
    assert [d.hints[0].text for d in drafts] == ["2020-05-04T10:00:00+02:00", "2020-05-09T00:00:00Z"]
    assert {(d.publisher, d.authors) for d in drafts} == {("Vale Courier", ("Ivar",))}


def test_xml_and_standard_input_are_told_by_their_root(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__xml=OLD))
    assert (draft.id, draft.publisher) == ("a.xml#https://old.example/1", "Old Post")
    drafts, _ = split(read(["-"], stdin=io.BytesIO(b"<?xml version='1.0'?>\n<!-- x -->\n" + OLD.encode())))
    assert drafts[0].id == "stdin#https://old.example/1"
    assert not is_feed("<?xml version='1.0'?><html><body>rss feed</body></html>")


@pytest.mark.parametrize(
    ("name", "data", "severity"),
    [
        (
            "a__xml",
            "<?xml version='1.0'?><urlset><url><loc>https://a.example</loc></url></urlset>",
            Severity.NOTE,
        ),
        ("a__rss", "", Severity.ERROR),
        ("a__rss", "https://post.example/feed.rss", Severity.ERROR),
        ("a__atom", "/etc/hostname", Severity.ERROR),
    ],
)
def test_no_feed(tmp_path: Path, name: str, data: str, severity: Severity) -> None:
    problem = wrong(put(tmp_path, **{name: data}))
    assert problem.message == "no feed in it; it should be RSS or Atom; passed over"
    assert problem.severity is severity


def test_an_empty_feed(tmp_path: Path) -> None:
    problem = wrong(put(tmp_path, a__rss='<rss version="2.0"><channel><title>Post</title></channel></rss>'))
    assert (problem.message, problem.severity) == ("no entry in it", Severity.WARNING)


def test_broken_xml_loses_no_entry(tmp_path: Path) -> None:
    broken = item(STORY).replace(
        "</channel></rss>", f"\n<item><description>AT&T: {STORY}</description></item>"
    )
    drafts, problems = both(put(tmp_path, a__rss=broken))
    assert [draft.text.count("ferry") for draft in drafts] == [1, 1]
    assert problems[0].message.startswith("broken XML: ")
    assert problems[0].message.endswith("; what could be read of it is used")
    assert (problems[0].place, problems[0].severity) == (f"{tmp_path / 'a.rss'}:2", Severity.WARNING)


def test_entities_of_its_own_are_not_resolved(tmp_path: Path) -> None:
    secret = put(tmp_path, secret__txt="The secret ferry.") / "secret.txt"
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY % y SYSTEM "http://y.example/">%y;{laughs}]>'
    drafts, _ = both(put(tmp_path / "feed", a__rss=item(f"{STORY} &l9; &x;", head)))
    assert len(drafts) == 1
    assert drafts[0].text.startswith(STORY)
    assert len(drafts[0].text) < 100
    assert "secret" not in drafts[0].text


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def bang(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", bang)
    monkeypatch.setattr(socket, "getaddrinfo", bang)
    page = '&lt;iframe src="https://a.example/"&gt;no&lt;/iframe&gt;&lt;img src="https://a.example/i.png"&gt;'
    assert one(put(tmp_path, a__rss=item(page + STORY))).text == STORY
    both(put(tmp_path / "b", b__rss="https://post.example/feed.rss"))


def test_a_second_entry_of_one_id(tmp_path: Path) -> None:
    feed = ATOM.replace("urn:bell", "urn:mill")
    drafts, problems = both(put(tmp_path, a__atom=feed))
    assert [draft.id for draft in drafts] == ["a.atom#urn:mill", "a.atom#urn:mill:2"]
    assert 'a second article called "#urn:mill"' in problems[0].message


def test_settings_name_an_entry(tmp_path: Path) -> None:
    put(tmp_path, a__atom=ATOM, timeline__toml='[articles."a.atom#urn:mill"]\npublished = 2020-05-03')
    assert {draft.id: draft.hints[0].clue for draft in both(tmp_path)[0]} == {
        "a.atom#urn:mill": "settings",
        "a.atom#urn:bell": "feed",
    }


def test_json_feed(tmp_path: Path) -> None:
    items = [
        {"id": "1", "url": "https://j.example/1", "title": "T", "content_html": f"<p>{STORY}</p><p>So &amp; so.</p>",
         "date_published": "2020-05-04T10:00:00-04:00"},
        {"id": 2, "content_text": STORY, "authors": [{"name": "Ana Lind"}], "date_modified": "2020-05-09"},
        {"id": "3"},
        5,
    ]  # fmt: skip
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "JF",
        "authors": [{"name": "Bo"}],
        "items": items,
    }
    drafts, problems = both(put(tmp_path, a__json=json.dumps(feed)))
    assert [(d.id, d.text, d.authors, d.hints[0].text) for d in drafts] == [
        ("a.json#1", f"{STORY}\n\nSo & so.", ("Bo",), "2020-05-04T10:00:00-04:00"),
        ("a.json#2", STORY, ("Ana Lind",), "2020-05-09"),
    ]
    assert {(d.publisher, d.hints[0].clue) for d in drafts} == {("JF", "feed")}
    assert [problem.message for problem in problems] == ["no text in 2 of 4 entries; passed over"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p>\n<p>Two<br/>three</p>", "One\n\nTwo\n\nthree"),
        ("One <b>two</b><!-- no --> three<style>x</style>.", "One two three."),
        ("<ul><li>One<li>Two</ul>After", "One\n\nTwo\n\nAfter"),
        ("a &lt; b &amp; c", "a < b & c"),
        ("<!-- nothing -->", ""),
        ("", ""),
    ],
)
def test_markup_becomes_paragraphs(markup: str, text: str) -> None:
    assert plain(markup) == text


@given(st.text(st.sampled_from("<>/pbr!-&;\"' ax\n\x01"), max_size=60))
def test_no_markup_raises(markup: str) -> None:
    assert "\n\n\n" not in plain(markup)


@pytest.mark.parametrize("piece", ["<!ENTITY a ", "<?", "<!--", "<!DOCTYPE [", "<item>", "<!ENTITY '"])
def test_a_hostile_feed_is_refused_in_no_time(tmp_path: Path, piece: str) -> None:
    drafts, _ = both(put(tmp_path, a__rss=piece * 20000, b__txt=STORY))
    assert [draft.id for draft in drafts] == ["b.txt"]
