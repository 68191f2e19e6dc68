"""One name for each person, body and place of a build: how it is shown, what is left out, of what type it is."""

from __future__ import annotations

import pytest

from tests.merge.entity_samples import Told, article, body, mention, person, place, shown


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
