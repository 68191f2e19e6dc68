"""One name for each person, body and place of a build."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.chrono import Day, Interval
from timeline.chrono.value import Ref
from timeline.merge import canonical
from timeline.merge.entities.abbreviations import definitions
from timeline.merge.entities.fold import alike, fold
from timeline.model import (
    UNDATED,
    Anchor,
    Article,
    Draft,
    Entity,
    Expression,
    Mention,
    Source,
    Span,
    Statement,
    Status,
)
from timeline.reading import Fixed

Told = tuple[str, str]
DAY = Interval.day(Day.of(2024, 5, 6))


def mention(article: str, *names: Told, quote: str = "") -> Mention:
    """A mention of an article that names these, each with its type; a place is a type too."""
    quote_ = Span(quote or " and ".join(name for name, _ in names), 0, 1)
    statement = Statement(
        Expression(0, 1, "Mon", "weekday", Fixed(Ref.PRESENT)),
        quote_,
        None,
        "",
        "",
        entities=tuple(Entity(name, kind) for name, kind in names if kind != "place"),
        places=tuple(name for name, kind in names if kind == "place"),
    )
    return Mention(statement, Source(article, quote_, Anchor("none"), DAY), Status.OCCURRED, None)


def article(name: str, text: str = "", publisher: str | None = None) -> Article:
    return Article(Draft(name, name, name, text, "", publisher=publisher), UNDATED)


def shown(mentions: list[Mention], *articles: Article) -> list[list[Told]]:
    """The names of each mention, with their types."""
    return [told(m) for m in canonical(mentions, articles)]


def told(m: Mention) -> list[Told]:
    return [(e.name, e.type) for e in m.statement.entities] + [(p, "place") for p in m.statement.places]


def person(name: str) -> Told:
    return name, "person"


def body(name: str) -> Told:
    return name, "organisation"


def place(name: str) -> Told:
    return name, "place"


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        (person("President Ilsa Maren's"), person("Ilsa Maren")),
        (person("Lt. Gen. Odo Brandt"), person("Odo Brandt")),
        (person("-- Ilsa Maren"), person("Ilsa Maren")),
        (person("Ilsa Maren -- Norland"), person("Ilsa Maren")),
        (body("GMT Harbour Union"), body("Harbour Union")),
        (body("Harbour Union (HU"), body("Harbour Union")),
        (place("N.R"), place("N.R.")),
        (place("VARNHOLM"), place("Varnholm")),
        (body("Harbour Fair 1996"), body("Harbour Fair")),
        (body("AORTA"), body("AORTA")),
        (body("Brandt & Sons (Norland)"), body("Brandt & Sons (Norland)")),
    ],
)
def test_a_name_is_shown_without_what_is_not_part_of_it(given_: Told, expected: Told) -> None:
    assert shown([mention("a", given_)]) == [[expected]]


@pytest.mark.parametrize(
    "debris",
    [
        body("harbour union"),
        place("12"),
        place("March 4, 2011"),
        body("12:30 Harbour"),
        place("Tuesday"),
        person("X"),
        person("Gen."),
        person("B7N2"),
        body("pro-Maren"),
        body("Interior"),
        body("Norlandic Health"),
        body("http://harbour.example"),
        body("Harbour " * 9),
        body("(("),
        person("<b>Maren</b>"),
    ],
)
def test_debris_is_left_out(debris: Told) -> None:
    assert shown([mention("a", debris, place("Norland"))]) == [[place("Norland")]]


def test_a_possessive_place_stands_apart_from_its_body() -> None:
    names = [mention("a", body("Norland's HWU")), mention("a", place("Norland"))]
    assert shown(names) == [[body("HWU"), place("Norland")], [place("Norland")]]


def test_a_possessive_that_is_no_place_of_the_build_stays() -> None:
    assert shown([mention("a", body("Brandt's Bakery"))]) == [[body("Brandt's Bakery")]]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Workers Union (HWU) met.",
        "The HWU (Harbour Workers Union) met.",
        "The HWU, the Harbour Workers Union, met.",
        "The Harbour Workers Union met. The HWU struck.",
    ],
)
def test_an_acronym_is_the_name_that_the_text_gives_it(text: str) -> None:
    names = [mention("a", body("HWU")), mention("b", body("Harbour Workers Union"))]
    assert shown(names, article("a", text), article("b")) == [[body("Harbour Workers Union")]] * 2


def test_an_acronym_means_in_each_article_what_that_article_says() -> None:
    names = [mention("a", body("NUP")), mention("b", body("NUP"))]
    texts = (
        article("a", "The Norland Unity Party (NUP) won."),
        article("b", "The National Union of Potters (NUP) lost."),
    )
    assert shown(names, *texts) == [[body("Norland Unity Party")], [body("National Union of Potters")]]


def test_an_acronym_far_better_known_than_its_name_stays() -> None:
    texts = article("a", "Harbour Workers Union (HWU). " + "The HWU struck. " * 30)
    names = [mention("a", body("HWU")), mention("a", body("Harbour Workers Union"))]
    assert shown(names, texts) == [[body("HWU")]] * 2


def test_an_acronym_before_a_name_is_written_out_to_compare() -> None:
    text = article("a", "The United Realms (UR) met. " * 3)
    names = [
        mention("a", body("UR Health Council")),
        mention("a", body("U.R. Health Council"), body("United Realms")),
    ]
    assert len({n for m in shown(names, text) for n, _ in m if "Health" in n}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Office for Grain Export (OGE) said", [("OGE", "Office for Grain Export")]),
        ("non-governmental bodies (NGBs) said", []),
        ("VARNHOLM (Agency) - Rain", []),
        ("Ilsa Maren (Norland) won", []),
        ("a ship, the Queen of Norland (UN), sank", []),
    ],
)
def test_definitions(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(definitions(text)) == expected


def test_a_surname_joins_the_full_name_of_its_article() -> None:
    names = [
        mention("a", person("Ilsa Maren")),
        mention("a", body("Maren")),
        mention("b", person("Otto Maren")),
        mention("b", person("Maren")),
    ]
    assert shown(names) == [[person("Ilsa Maren")]] * 2 + [[person("Otto Maren")]] * 2


def test_a_surname_joins_the_full_name_that_only_the_text_has() -> None:
    names = [
        mention("a", person("Ilsa Maren")),
        mention("c", person("Otto Maren")),
        mention("b", person("Maren")),
    ]
    texts = article("a"), article("c"), article("b", "Minister Otto Maren resigned.")
    assert shown(names, *texts)[-1] == [person("Otto Maren")]


def test_a_surname_that_may_be_anyones_stays_alone() -> None:
    names = [
        mention("a", person("Ilsa Maren")),
        mention("c", person("Otto Maren")),
        mention("b", person("Maren")),
    ]
    assert shown(names)[-1] == [person("Maren")]


def test_a_surname_of_one_known_person_joins_across_articles() -> None:
    names = [
        mention("a", person("Ilsa Maren")),
        mention("c", person("Ilsa Maren")),
        mention("b", person("Maren")),
    ]
    texts = article("a", "Ilsa Maren sang."), article("c", "Ilsa Maren spoke."), article("b")
    assert shown(names, *texts)[-1] == [person("Ilsa Maren")]


def test_spellings_of_one_person_are_one() -> None:
    spelt = ["Muammed Qassafi", "Mohammed Gassafi", "Muhammad al-Kassafi", "Mohammed Gassafi"]
    assert {n for m in shown([mention(str(i), person(n)) for i, n in enumerate(spelt)]) for n in m} == {
        person("Mohammed Gassafi")
    }


def test_a_rank_taken_for_a_body_is_its_holder() -> None:
    names = [mention("a", person("Ilsa Maren")), mention("a", body("Field Marshal Maren"))]
    assert shown(names) == [[person("Ilsa Maren")]] * 2


def test_the_words_of_a_body_may_change_places() -> None:
    names = [
        mention("a", body("National Harbour Council")),
        mention("b", body("Harbour National Council")),
    ] * 3
    assert len({n for m in shown(names) for n in m}) == 1


def test_two_people_whose_names_differ_by_more_than_spelling_stay_two() -> None:
    names = [mention("a", person("John Maren")), mention("b", person("Jane Maren"))]
    assert shown(names) == [[person("John Maren")], [person("Jane Maren")]]


def test_two_spellings_in_one_sentence_are_two_names() -> None:
    names = [mention("a", place("Zawiya"), place("Zawiyah")), mention("b", place("Zawiya"))]
    assert shown(names)[0] == [place("Zawiya"), place("Zawiyah")]


def test_a_middle_name_may_be_left_out_where_one_person_is_meant() -> None:
    names = [
        mention("a", person("Ilsa B. Maren")),
        mention("b", person("Ilsa Maren")),
        mention("b", person("Ilsa Maren")),
    ]
    assert {n for m in shown(names) for n in m} == {person("Ilsa Maren")}


def test_a_name_has_the_type_that_most_mentions_give_it() -> None:
    names = [mention("a", body("Varnholm")), mention("b", place("Varnholm")), mention("c", place("VARNHOLM"))]
    assert shown(names) == [[place("Varnholm")]] * 3


def test_a_name_that_stands_after_in_is_a_place() -> None:
    text = article("a", "Fighting in Ras Dorn went on. Troops left Ras Dorn. Shops in Ras Dorn closed.")
    assert shown([mention("a", person("Ras Dorn"))], text) == [[place("Ras Dorn")]]


def test_a_firm_of_which_one_owns_shares_is_no_place() -> None:
    text = article(
        "a", "Shares in Norholm fell. Norholm Minerals said the mine was safe. A stake in Norholm was sold."
    )
    found = shown(
        [mention("a", ("Norholm", "place")), mention("a", ("Norholm Minerals", "organisation"))], text
    )
    assert found == [[("Norholm Minerals", "organisation")], [("Norholm Minerals", "organisation")]]


def test_a_town_is_not_the_firm_that_bears_its_name() -> None:
    text = article(
        "a", "In Norholm it rained. Norholm Minerals shut a mine near Norholm. They met in Norholm."
    )
    found = shown(
        [mention("a", ("Norholm", "place")), mention("a", ("Norholm Minerals", "organisation"))], text
    )
    assert found == [[("Norholm", "place")], [("Norholm Minerals", "organisation")]]


@pytest.mark.parametrize("text", ["Marta Ilves, 54, ran the bakery.", "The baker, Mrs Marta Ilves, left."])
def test_who_has_an_age_or_a_title_is_a_person(text: str) -> None:
    assert shown([mention("a", ("Marta Ilves", "organisation"))], article("a", text)) == [
        [("Marta Ilves", "person")]
    ]
    assert shown([mention("a", ("Dr Ilves", "organisation"))]) == [[("Ilves", "person")]]


def test_what_a_part_of_a_place_is_called_after_is_a_place() -> None:
    found = shown([mention("a", ("Lower Askby", "place")), mention("a", ("Askby", "person"))], article("a"))
    assert found == [[("Lower Askby", "place")], [("Askby", "place")]]


def test_the_articles_own_publisher_takes_no_part() -> None:
    names = [
        mention("a", body("Norland Courier")),
        mention("b", body("Agency")),
        mention("c", body("Agency")),
    ]
    texts = (
        article("a", "", "norland courier"),
        article("b", "VARNHOLM (Agency) - Rain."),
        article("c", "It struck."),
    )
    assert shown(names, *texts) == [[], [], [body("Agency")]]


def test_a_credit_in_brackets_takes_no_part() -> None:
    assert shown([mention("a", body("Courier"), quote="The bridge fell in May (Courier)")]) == [[]]


def test_spellings_in_one_name() -> None:
    assert alike("qassafi", "kassafi")
    assert not alike("hassan", "hussein")
    assert fold("Al-Qaïda") == fold("al Qaida")


NAMES = st.sampled_from(
    """Maren|Ilsa Maren|Otto Maren|Ilsa B. Maren|Gen. Maren|Qassafi|Gassafi|Omar Qassafi|Omar Gassafi|HWU|H.W.U|Harbour Workers Union
    |Norland|NORLAND|Norland's HWU|UR Health Council|Health Council|United Realms|UR|Zawiya|Zawiyah|May|Ilsa|al-Maren|United Realms of Norland""".split(
        "|"
    )
) | st.text(max_size=70)
KINDS = st.sampled_from(["person", "organisation", "group", "place"])
MENTIONS = st.lists(
    st.builds(
        lambda where, names: mention(where, *names),
        st.sampled_from("ab"),
        st.lists(st.tuples(NAMES, KINDS), max_size=4),
    ),
    max_size=12,
)
TEXT = "VARNHOLM (Agency) - The Harbour Workers Union (HWU) met in Zawiya. Otto Maren of the United Realms, or UR, left. In Norland it rained."
ARTICLES = [article("a", TEXT), article("b", "Ilsa B. Maren spoke. Maren left Norland.", "Gassafi")]


@settings(max_examples=300, deadline=None)
@given(MENTIONS)
def test_twice_is_the_same_as_once(mentions: list[Mention]) -> None:
    once = canonical(mentions, ARTICLES)
    assert canonical(once, ARTICLES) == once


@settings(max_examples=200, deadline=None)
@given(MENTIONS, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(mentions: list[Mention], random: object) -> None:
    order = list(range(len(mentions)))
    random.shuffle(order)  # type: ignore[attr-defined]
    before = canonical(mentions, ARTICLES)
    after = canonical([mentions[i] for i in order], ARTICLES[::-1])
    assert after == [before[i] for i in order]


@settings(max_examples=200, deadline=None)
@given(MENTIONS)
def test_no_name_is_made_up_and_each_has_one_type(mentions: list[Mention]) -> None:
    written = {
        w
        for n in [
            *(n for m in mentions for n, _ in told(m)),
            *(w for a in ARTICLES for w in a.draft.text.split()),
        ]
        for part in (n, *re.split(r"\W+", n))  # what is an article before a word is none alone
        for w in fold(part)
    }
    names = {n for m in canonical(mentions, ARTICLES) for n in told(m)}
    assert {word for name, _ in names for word in fold(name)} <= written
    assert len({name for name, _ in names}) == len(names)


@pytest.mark.parametrize(
    "name", ["Ma" * 5000, "(" * 5000, "A. " * 5000, "Al " * 3000, "\u202eMaren\u0000", "ﷺ" * 50, "'s " * 3000]
)
def test_hostile_names_do_no_harm(name: str) -> None:
    text = f"{name} ({name}) in {name}, the {name}, " * 3
    for kind in ("person", "organisation", "place"):
        for found, _ in shown([mention("a", (name, kind), place("Norland"), quote=text)], article("a", text))[
            0
        ]:
            assert len(found) <= 60
            assert "\n" not in found


def test_a_crowd_of_one_surname_ends() -> None:
    crowd = [f"{a}{b}{c}o Maren" for a in string.ascii_uppercase[:12] for b in "aeiou" for c in "bdklmn"]
    mentions = [mention(str(i), person(name), person("Maren")) for i, name in enumerate(crowd)]
    assert len(canonical(mentions, [])) == len(crowd)
