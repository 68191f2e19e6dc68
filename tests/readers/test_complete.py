"""What every draft gets after its reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.helpers import both, one, put, split, wrong
from timeline.chrono import Day
from timeline.errors import SettingsError, Severity
from timeline.model import Hint
from timeline.readers import find_settings, read
from timeline.readers.filename import date_in_name
from timeline.readers.languages import foreign, tag_of
from timeline.settings import ArticleSettings, Settings

TWO = """The ferry stopped on Monday.

It had sailed for forty years.

Owner promises “new  boat”

The owner promised a boat last week.
"""
TOML = """title = "Ferry"

[articles."a.txt"]
published = 2021-03-03
title = "Ferry stops"
url = "https://example.org/ferry"
publisher = "Harbour Post"
sections = [{ heading = "Owner promises \\"new boat\\"", published = "1 March 2021" }]
"""


def test_settings_win_over_the_file(tmp_path: Path) -> None:
    draft = one(put(tmp_path, timeline__toml=TOML, a__txt=TWO))
    place = f"{tmp_path / 'timeline.toml'}:3"
    assert (draft.title, draft.url, draft.publisher) == (
        "Ferry stops",
        "https://example.org/ferry",
        "Harbour Post",
    )
    assert draft.hints == (Hint("settings", "2021-03-03", place),)
    section = draft.sections[0]
    assert (section.start, section.end) == (TWO.index("Owner"), len(TWO))
    assert section.hints == (Hint("settings", "1 March 2021", place),)


def test_hints_come_strongest_first(tmp_path: Path) -> None:
    put(tmp_path, timeline__toml='[articles."2021-03-01-x.md"]\npublished = 2021-03-03')
    put(tmp_path, **{"2021-03-01-x.md": "---\ndate: 2 March 2021\n---\nIt closed."})
    assert [hint.clue for hint in one(tmp_path).hints] == ["settings", "front-matter", "file-name"]


def test_sections(tmp_path: Path) -> None:
    text = "First.\nSecond\nmore\nThird\nend of Second\nSecond\n"
    toml = '[articles."a.txt"]\nsections = [{heading="Third"},{heading="Second"},{heading="Second"},{heading="Fourth"},{heading=" "}]'
    drafts, problems = both(put(tmp_path, timeline__toml=toml, a__txt=text))
    assert [(section.start, section.end) for section in drafts[0].sections] == [
        (7, 19),
        (19, 39),
        (39, len(text)),
    ]
    assert [str(problem).partition(":1: ")[2] for problem in problems] == [
        f'no line "{heading}" in the text; write the heading of the section as it stands there'
        for heading in ("Fourth", " ")
    ]
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_a_heading_is_a_line_before_it_is_the_beginning_of_one(tmp_path: Path) -> None:
    toml = '[articles."a.txt"]\nsections = [{heading="Boat sold"}]'
    draft = one(
        put(
            tmp_path,
            timeline__toml=toml,
            a__txt="Boat sold, they said.\r\n\r\n  Boat sold \r\n\r\nIt was.\r\n",
        )
    )
    assert draft.sections[0].start == draft.text.rindex("Boat sold")


def test_settings_of_several_folders(tmp_path: Path) -> None:
    first = put(
        tmp_path / "a", timeline__toml='title = "A"\n[articles."x.txt"]\ntitle = "First"', x__txt="It rained."
    )
    second = put(
        tmp_path / "b",
        timeline__toml='title = "B"\n[articles."x.txt"]\ntitle = "Second"',
        x__txt="It rained.",
    )
    for paths in ([first, second], [second, first], [second / "x.txt", first, first / "x.txt"]):
        assert find_settings(paths).title == "A"
        drafts, problems = both(*paths)
        assert {draft.id: draft.title for draft in drafts} == {"a/x.txt": "First", "b/x.txt": "Second"}
        assert not problems
    assert find_settings(["-", tmp_path]) == Settings()


def test_one_article_of_many_in_a_file(tmp_path: Path) -> None:
    put(tmp_path, timeline__toml='[articles."a.jsonl#n"]\ntitle = "Named"')
    put(
        tmp_path,
        a__jsonl='{"id": "n", "text": "It rained."}\n{"id": "m", "text": "It rained."}',
        b__txt="It rained.",
    )
    assert [draft.title for draft in both(tmp_path)[0]] == ["Named", "It rained.", "It rained."]
    assert one(tmp_path / "b.txt").title == "It rained."


def test_settings_may_be_given_by_name(tmp_path: Path) -> None:
    put(tmp_path, a__txt="It rained.")
    settings = Settings(articles={"a.txt": ArticleSettings(title="Rain", published="2021-03-03")})
    drafts, problems = split(read([tmp_path], settings))
    assert (drafts[0].title, len(drafts[0].hints)) == ("Rain", 1)
    assert not problems


@pytest.mark.parametrize(
    ("name", "near"),
    [("b.txt", '; did you mean "a.txt"?'), ("a.jsonl", '; did you mean "a.jsonl#n"?'), ("zzzzzz", "")],
)
def test_settings_for_an_article_that_is_not_there(tmp_path: Path, name: str, near: str) -> None:
    put(
        tmp_path,
        timeline__toml=f'[articles."{name}"]\ntitle = "x"',
        a__txt="It rained.",
        a__jsonl='{"id":"n","text":"It rained."}',
    )
    _, problems = both(tmp_path)
    assert [str(problem) for problem in problems] == [
        f'{tmp_path / "timeline.toml"}:1: no article "{name}"{near}'
    ]
    assert problems[0].severity is Severity.WARNING


def test_settings_of_what_was_not_asked_for_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path, timeline__toml='[articles."b.txt"]\ntitle = "x"\n[articles."c.jsonl#1"]\ntitle = "x"')
    put(tmp_path, a__txt="It rained.", b__txt="It rained.", c__jsonl='{"text": "It rained."}')
    assert one(tmp_path / "a.txt").id == "a.txt"


def test_settings_in_a_folder_inside(tmp_path: Path) -> None:
    put(tmp_path / "inside", timeline__toml="broken", a__txt="It rained.")
    drafts, problems = both(tmp_path)
    assert len(drafts) == 1
    assert problems[0].severity is Severity.NOTE
    with pytest.raises(SettingsError, match="broken TOML"):
        read([tmp_path / "inside"])


@pytest.mark.parametrize("url", ["javascript:alert(1)", "example.org/x", "https://a b", 'https://x"onclick'])
def test_what_is_no_address_is_no_link(tmp_path: Path, url: str) -> None:
    drafts, problems = both(put(tmp_path, a__md=f"---\nurl: '{url}'\n---\nIt rained."))
    assert drafts[0].url is None
    assert problems[0].severity is Severity.WARNING
    assert problems[0].message == f'"{url}" is no address; begin it with https:// or leave it out'


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2020-04-29-title.txt", "2020-04-29"),
        ("title-2020-04-29.txt", "2020-04-29"),
        ("2020_04_29.md", "2020-04-29"),
        ("20200429_1230.html", "2020-04-29"),
        ("wire/2020/04/29/title.txt", "2020-04-29"),
        ("2020/04/29/2020-04-30.txt", "2020-04-30"),
        ("2020-04-29-on-2019-01-02.txt", "2020-04-29"),
        ("on-2019-01-02-and-2020-04-29.txt", None),
        ("000_e2828d1884d90e20.txt", None),
        ("12020042910.txt", None),
        ("20201399.txt", None),
        ("2020-02-30-x.txt", "2020-02-30"),
        ("2020-04.txt", None),
        ("report-1234-56-78.txt", None),
        ("2020/04/29.txt", None),
    ],
)
def test_dates_in_names(path: str, day: str | None) -> None:
    assert date_in_name(path) == day


def test_a_compact_date_in_a_name_exists() -> None:
    assert Day.parse(date_in_name("20200229.txt") or "")


LANGUAGES = {
    "French": "Le gouvernement de la région a annoncé que le port est fermé pour des raisons de sécurité dans la ville. ",
    "German": "Die Regierung hat am Montag erklärt, dass der Hafen für die Schiffe geschlossen ist und nicht mit dem Zug. ",
    "Spanish": "El gobierno de la región anunció que el puerto se cerró por las lluvias y los vientos en la costa del sur. ",
    "Italian": "Il governo della regione ha detto che il porto di Genova è chiuso per la pioggia e non sono previsti treni. ",
    "Portuguese": "O governo do estado disse que o porto não foi aberto por causa da chuva e os barcos ficaram na baía. ",
    "Dutch": "De regering heeft gezegd dat de haven van de stad niet open is en dat het schip met een dag vertraging komt. ",
    "Turkish": "Hükümet bu limanın bir hafta için kapalı olduğu ve daha sonra yeni bir gemi ile açılacağını söyledi. ",
    "Cyrillic": "Правительство области заявило, что порт закрыт на неделю из-за сильного ветра и дождя. ",
    "Arabic": "أعلنت الحكومة أن الميناء مغلق لمدة أسبوع بسبب الرياح القوية والأمطار الغزيرة. ",
    "Chinese": "政府宣布，由于强风和大雨，港口将关闭一周。所有渡轮都将停在岸边，直到天气好转为止。请旅客留意通知并耐心等候。 ",
}


@pytest.mark.parametrize("name", LANGUAGES)
def test_other_languages_are_passed_over_by_name(tmp_path: Path, name: str) -> None:
    problem = wrong(put(tmp_path, a__txt=LANGUAGES[name] * 4))
    assert problem.severity is Severity.WARNING
    assert name in problem.message
    assert 'declare "language: en"' in problem.message


@pytest.mark.parametrize(
    ("declared", "words"),
    [("fr", "in French"), ("de-AT", "in German"), ("French", "in French"), ("xx", 'in the language "xx"')],
)
def test_a_declared_language_is_believed(tmp_path: Path, declared: str, words: str) -> None:
    put(tmp_path, a__md=f"---\nlang: {declared}\n---\nIt rained.")
    assert wrong(tmp_path).message.startswith(words)


@pytest.mark.parametrize(
    ("declared", "tag"),
    [
        ("en", "en"),
        ("EN_gb", "en-gb"),
        ("en-US", "en-US"),
        ("English", ""),
        ("", ""),
        ("en, fr", "en"),
        ("?", ""),
        ("eng", "eng"),
    ],
)
def test_english_in_all_spellings(declared: str, tag: str) -> None:
    assert tag_of(declared) == tag
    assert foreign(tag_of(declared), "It rained.") is None


@pytest.mark.parametrize(
    "text",
    [
        "It rained.",
        "Le monde.",
        "Ajax 3-1 PSV, Feyenoord 0-0 Twente, Utrecht 2-2 Heracles. " * 5,
        "The mayor of São Paulo said on Monday that the city would close the port of Santos to all ships. "
        * 3,
        "Правительство said the minister.",
    ],
)
def test_doubt_is_english(text: str) -> None:
    assert foreign("", text) is None


def test_what_is_no_language_at_all() -> None:
    assert (
        foreign("", "lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod " * 10)
        == "not in English"
    )
