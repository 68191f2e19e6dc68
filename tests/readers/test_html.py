"""HTML pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.helpers import both, one, put, wrong
from timeline.errors import Severity
from timeline.model import Hint

PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
  <title>Ferry route closes | Harbour Post</title>
  <link rel="canonical" href="https://example.org/ferry">
  <meta property="og:site_name" content="Harbour Post">
  <meta name="author" content="Ada Reed">
  <meta property="article:published_time" content="2021-03-03T23:30:00-05:00">
  <meta property="article:modified_time" content="2021-03-09T08:00:00Z">
</head>
<body>
<nav><a href="/">Home</a> <a href="/archive/2019">Archive 2019</a></nav>
<article>
<h1>Ferry route closes</h1>
<p>The island&rsquo;s only ferry stopped on <b>Monday</b>, after forty years of service to the mainland.</p>
<p>The owner blamed the price of fuel and said that no buyer had been found.</p>
<ul><li>The last crossing left with nine people on board.</li></ul>
</article>
<footer>&copy; 2011-2020 Harbour Post</footer>
</body>
</html>
"""
BODY = "<p>The island's only ferry stopped on Monday, after forty years of service.</p>"


def page(folder: Path, head: str, body: str = BODY) -> Path:
    return put(folder, a__html=f"<html><head>{head}</head><body><article>{body}</article></body></html>")


def test_an_article_in_its_page(tmp_path: Path) -> None:
    draft = one(put(tmp_path, a__html=PAGE))
    assert "Ferry route closes" in draft.title
    assert draft.text.endswith(
        "The island’s only ferry stopped on Monday, after forty years of service to the mainland.\n\n"
        "The owner blamed the price of fuel and said that no buyer had been found.\n\n"
        "The last crossing left with nine people on board."
    )
    assert (draft.publisher, draft.authors, draft.url) == (
        "Harbour Post",
        ("Ada Reed",),
        "https://example.org/ferry",
    )
    assert draft.language == "en-GB"
    assert draft.hints == (Hint("html-metadata", "2021-03-03", f"{tmp_path / 'a.html'}:8"),)
    assert draft.where(draft.text.index("forty")).endswith("a.html:15")
    assert draft.where(draft.text.index("buyer")).endswith("a.html:16")


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ('<meta property="article:published_time" content="2021-03-01">', BODY, "2021-03-01"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"1 March 2021"}</script>',
            BODY,
            "2021-03-01",
        ),
        ("", f'<time datetime="2021-03-04T09:00">4 March</time>{BODY}', "2021-03-04"),
        ('<link rel="canonical" href="https://example.org/2021/03/04/ferry">', BODY, "2021-03-04"),
        ('<meta name="date" content="1931-06-07">', BODY, "1931-06-07"),
    ],
)
def test_dates_in_the_head(tmp_path: Path, head: str, body: str, day: str | None) -> None:
    drafts, _ = both(page(tmp_path, head, body))
    assert [hint.text for hint in drafts[0].hints] == ([] if day is None else [day])


def test_no_date_is_taken_from_the_story_or_the_footer(tmp_path: Path) -> None:
    body = BODY + "<p>It had sailed since 3 May 1981, and in 2019 it was rebuilt.</p>"
    draft = one(
        put(tmp_path, a__html=f"<html><body><article>{body}</article><p>&copy; 2020 Post</p></body></html>")
    )
    assert draft.hints == ()


def test_a_date_that_does_not_exist_is_told(tmp_path: Path) -> None:
    drafts, problems = both(page(tmp_path, '<meta property="article:published_time" content="2020-02-30">'))
    assert drafts[0].hints == ()
    assert problems[0].severity is Severity.WARNING
    assert (
        '"2020-02-30" in its metadata is no whole date, or a day that does not exist; ' in problems[0].message
    )


def test_encodings_that_pages_declare(tmp_path: Path) -> None:
    text = BODY.replace("ferry", "“café”")
    for number, (head, encoding) in enumerate(
        [
            ('<meta charset="iso-8859-1">', "cp1252"),
            ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
            ("", "utf-8"),
        ]
    ):
        data = f"<html><head>{head}</head><body>{text}</body></html>".encode(encoding)
        assert "“café”" in one(put(tmp_path / str(number), a__html=data)).text
    declared = f'<?xml version="1.0" encoding="iso-8859-1"?>\n<html><body>{BODY.replace("ferry", "café")}</body></html>'
    assert "café" in one(put(tmp_path / "x", a__xhtml=declared.encode("latin-1"))).text
    drafts, problems = both(put(tmp_path / "u", a__html=f"<html><body>{text}</body></html>".encode("cp1252")))
    assert "“café”" in drafts[0].text
    assert "read as Windows-1252" in problems[0].message


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><article><h1>Closed<p>The island's only ferry <b>stopped <i>on Monday</b> after forty years",
        "<p>The island's only ferry stopped on Monday after forty years.",
        "<html><body>" + "<div>" * 200 + BODY,
        "<html><head><title>x</title><body>" + BODY + "</body></html></html><p>",
    ],
)
def test_broken_html_is_read(tmp_path: Path, html: str) -> None:
    drafts, _ = both(put(tmp_path, a__html=html))
    assert "ferry stopped on Monday" in drafts[0].text


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<<<>>><p <b",
        "<html></html>",
        "<html><body><nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><script>var a = 1</script></body></html>",
        "<html><body>" + "<div>" * 20000,
        "<!-- never ends",
    ],
)
def test_a_page_without_an_article(tmp_path: Path, html: str) -> None:
    problem = wrong(put(tmp_path, a__html=html))
    assert problem.severity is Severity.ERROR
    assert problem.message.startswith("no article text in the page; ")


def test_an_error_inside_the_library_ends_one_article_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import trafilatura

    def bang(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr(trafilatura, "bare_extraction", bang)
    drafts, problems = both(put(tmp_path, a__html=PAGE, b__txt="The ferry stopped."))
    assert [draft.id for draft in drafts] == ["b.txt"]
    assert "no article text" in problems[0].message
