"""Names before a weekday, which a parser may take for its kind."""

from __future__ import annotations

from timeline.language import load
from timeline.settings import Settings


def test_a_name_before_a_weekday_keeps_its_preposition_and_the_weekday_goes_to_the_verb() -> None:
    (parsed,) = load(Settings().model).parse(["Lind sent an envoy to New Zealand Monday to meet the clans."])
    name, day = (next(t for t in parsed.tokens if t.text == word) for word in ("Zealand", "Monday"))
    assert parsed.tokens[name.head].text == "to"
    assert parsed.tokens[day.head].text == "sent"
    assert {parsed.tokens[i].text for i in parsed.subtree(name.index)} == {"New", "Zealand"}


def test_the_name_of_a_day_stays_whole() -> None:
    (parsed,) = load(Settings().model).parse(["Lind sold the boat on Easter Monday."])
    easter, monday = (next(t for t in parsed.tokens if t.text == word) for word in ("Easter", "Monday"))
    assert easter.head == monday.index


def test_an_owner_is_tagged_as_one() -> None:
    (s,) = load(Settings().model).parse(["Sarah Orm will break her carefully managed media silence."])
    (her,) = (t for t in s.tokens if t.text == "her")
    assert (her.tag, her.dep) == ("PRP$", "poss")
