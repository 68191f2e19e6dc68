"""How an article names things, read from its text and its parsed sentences."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.events.naming.earlier import Usage
from timeline.events.naming.usage import phrases, relabelled, usage
from timeline.language import Parser, Sentence, Token

WORDS = st.sampled_from("The the dam conflict Tolva Norlandic University of in and was Monday’s . ,".split())


def test_a_name_before_or_behind_a_noun_tells_which_is_meant() -> None:
    text = "The Norlandic conflict ended. He came from the University of Orm, near Tolva Bridge."
    assert phrases(text) == {
        "conflict": ("the Norlandic conflict", 1),
        "university": ("the University of Orm", 1),
        "bridge": ("Tolva Bridge", 1),
    }


def test_a_land_and_its_people_are_one_and_the_more_frequent_of_two_wins() -> None:
    text = "The Norlandic war was long. The war in Norland ended. The Norlandic war and the Ostrian war were lost."
    assert phrases(text)["war"] == ("the Norlandic war", 3)


def test_of_two_that_are_as_frequent_neither_is_meant() -> None:
    assert "war" not in phrases("The Norlandic war was long, the Ostrian war was short.")


def test_a_month_and_an_owner_of_something_else_tell_nothing() -> None:
    assert phrases("The March protest was large. The trial of Okello's brother began.") == {}


def test_titles_tell_who_is_he_and_companies_are_nobody(parser: Parser) -> None:
    known = usage(
        "Mr Otto Brand met Ms Lund of Lanner Foods Plc.", parser.parse(["Mr Otto Brand met Ms Lund."])
    )
    assert known.sexes == {"brand": "he", "lund": "she", "lanner": "it", "foods": "it"}
    assert known.kinds["brand"] == known.kinds["lund"] == "PERSON"


def test_an_office_is_that_of_the_only_one_who_bears_it() -> None:
    assert phrases("Foreign Minister Ida Lund met Mayor Otto Brand.") == {
        "minister": ("Foreign Minister Ida Lund", 2),
        "mayor": ("Mayor Otto Brand", 2),
    }
    assert "minister" not in phrases("Foreign Minister Ida Lund met Transport Minister Otto Brand.")


def test_which_and_who_tell_things_from_people(parser: Parser) -> None:
    known = usage("Lanner, which sells tea, grew. Brand, who ran it, left.", parser.parse(["Lanner grew."]))
    assert known.sexes["lanner"] == "it"
    assert known.kinds["brand"] == "PERSON"


def test_an_age_and_a_last_name_alone_tell_people() -> None:
    known = usage(
        "Otto Brand, 19, left. Tarn paid Ida Lund. Lund sold it. Orm Bank paid. Bank staff left.", ()
    )
    assert {name for name, kind in known.kinds.items() if kind == "PERSON"} == {"brand", "lund"}


def test_an_owner_names_an_event_but_no_day_does() -> None:
    assert phrases("Norland's presidential election was close. Monday's vote was fair.") == {
        "election": ("Norland’s presidential election", 1)
    }


@given(st.lists(WORDS, max_size=30))
def test_a_phrase_stands_in_the_text_it_was_read_from(words: list[str]) -> None:
    text = " ".join(words)
    assert all(phrase.lower() in text.lower() for phrase, _ in phrases(text).values())


def _labelled(text: str, **labels: str) -> Sentence:
    """A sentence of one-word names and other words, each name with its label."""
    tokens, start = list[Token](), 0
    for index, word in enumerate(text.split()):
        label = labels.get(word, "")
        kind = ("PROPN", "NNP") if word in labels else ("NOUN", "NN")
        tokens.append(Token(index, word, start, word, *kind, "dep", 0, label, bool(label), True))
        start += len(word) + 1
    return Sentence(text, tuple(tokens), tuple(() for _ in tokens))


def test_a_last_name_that_looks_like_a_firm_is_that_of_the_person_told_in_full(parser: Parser) -> None:
    (full,) = parser.parse(["The mayor met Ana Quill in Tolva."])
    spoken = usage("The mayor met Ana Quill in Tolva. Quill left.", [full])
    assert "quill" in spoken.people
    (left,) = (t for t in relabelled(_labelled("Quill left", Quill="ORG"), spoken).tokens if t.entity)
    assert (left.text, left.entity, left.begins) == ("Quill", "PERSON", True)


def test_a_part_of_a_longer_name_keeps_its_label() -> None:
    spoken = Usage(people=frozenset({"quill"}))
    street = _labelled("Quill Street flooded", Quill="FAC", Street="FAC")
    assert relabelled(street, spoken) == street
    bank = _labelled("Orm flooded", Orm="GPE")
    assert relabelled(bank, spoken) is bank


def test_who_was_born_is_a_person() -> None:
    assert "orm" in usage("Orm was born in Tolva.", ()).people
