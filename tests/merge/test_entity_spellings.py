"""When two names are one: acronyms, surnames, spellings."""

from __future__ import annotations

import string

import pytest

from tests.merge.entity_samples import article, body, mention, person, place, shown
from timeline.merge import canonical
from timeline.merge.entities.abbreviations import definitions
from timeline.merge.entities.fold import alike, fold


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


def test_spellings_in_one_name() -> None:
    assert alike("qassafi", "kassafi")
    assert not alike("hassan", "hussein")
    assert fold("Al-Qaïda") == fold("al Qaida")


def test_a_crowd_of_one_surname_ends() -> None:
    crowd = [f"{a}{b}{c}o Maren" for a in string.ascii_uppercase[:12] for b in "aeiou" for c in "bdklmn"]
    mentions = [mention(str(i), person(name), person("Maren")) for i, name in enumerate(crowd)]
    assert len(canonical(mentions, [])) == len(crowd)
