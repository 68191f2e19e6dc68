"""A rule book: how rules are put together, and how the best of them is found."""

from types import ModuleType

import pytest

from timeline.chrono import cycle
from timeline.chrono.value import When
from timeline.reading import About, Fixed, NoDate, Reading, Since
from timeline.rules import LANGUAGES, Rule, RuleBook, Scan, book
from timeline.rules.lexicon import digits, words
from timeline.rules.rule import Meaning, rule

LEXICON = {"month": words({"april": 4, "may": 5}, proper=["may"]), "year": digits(r"\d{4}")}


def year(year: int) -> Reading | None:
    """A year; 1999 is refused."""
    return Fixed(When(cycle.YEAR.nth(year))) if year != 1999 else None


def declared(name: str, source: str, meaning: Meaning, confidence: float = 1.0) -> Rule:
    meaning.__name__ = name
    return rule(source, examples={}, confidence=confidence)(meaning)


def made(*rules: Rule) -> RuleBook:
    module = ModuleType("made")
    vars(module).update({r.name: r for r in rules})
    return RuleBook(LEXICON, frozenset(["in"]), module)


YEAR = declared("year", "{year}", year, 0.9)
MONTH_YEAR = declared(
    "month_year", "{month} {year}", lambda month, year: Fixed(When(cycle.month(month).nth(year)))
)
ABOUT = declared("about", "about {time}", lambda time: About(time), 0.5)
EARLY = declared("early", "{time} or so", lambda time: About(time), 0.5)
NUMBERED = declared("numbered", "{year} cats", lambda year: NoDate())
SINCE = declared("since", "since {time}", lambda time: Since(time))


def best(rules: RuleBook, text: str, at: int = 0) -> tuple[str, str] | None:
    found = Scan(rules, text).best(at)
    return found and (found.rule.name, text[found.start : found.end])


def test_the_longest_match_wins() -> None:
    rules = made(YEAR, MONTH_YEAR, NUMBERED)
    assert best(rules, "april 2014") == ("month_year", "april 2014")
    assert best(rules, "2014 cats") == ("numbered", "2014 cats")
    assert best(rules, "2014 dogs") == ("year", "2014")


def test_the_rule_declared_first_wins_a_tie() -> None:
    other = declared("other", "{year}", lambda year: NoDate())
    assert best(made(YEAR, other), "2014") == ("year", "2014")
    assert best(made(other, YEAR), "2014") == ("other", "2014")


def test_a_meaning_that_is_none_and_a_word_that_is_refused_are_no_match() -> None:
    rules = made(YEAR, MONTH_YEAR)
    assert best(rules, "1999") is None
    assert best(rules, "may 2014") is None
    assert best(rules, "May 2014") == ("month_year", "May 2014")


def test_expressions_lie_inside_expressions_before_and_behind() -> None:
    rules = made(YEAR, ABOUT, EARLY)
    found = Scan(rules, "about 2014 or so").best(0)
    assert (found.rule.name, found.end) == ("about", 16)
    assert found.times[0].rule.name == "early"
    assert found.times[0].times[0].rule.name == "year"
    assert found.confidence == pytest.approx(0.5 * 0.5 * 0.9)


def test_nesting_ends_somewhere() -> None:
    text = "about " * 200 + "2014"
    rules = made(YEAR, ABOUT)
    assert best(rules, text) is None
    assert best(rules, text, len(text) - 10) == ("about", "about 2014")


def test_what_is_no_date_fills_no_time_slot() -> None:
    rules = made(YEAR, ABOUT, NUMBERED, SINCE)
    assert best(rules, "about 2014 cats") is None
    assert best(rules, "since 2014 cats") is None
    assert best(rules, "about 2014 dogs") == ("about", "about 2014")


@pytest.mark.parametrize("text", ["$2014", "€2014", "x2014", "v.2014", "A-2014", "l'2014"])
def test_no_rule_begins_inside_a_word_or_a_figure(text: str) -> None:
    assert list(Scan(made(YEAR, MONTH_YEAR), text).starts()) == []


def test_rules_begin_at_their_cues_only() -> None:
    text = "Since (2014) aprils, April 2015; sincere"
    assert [text[at : at + 5] for at in Scan(made(YEAR, MONTH_YEAR, SINCE), text).starts()] == [
        "Since",
        "2014)",
        "April",
        "2015;",
    ]


@pytest.mark.parametrize("text", ["İ 2014", "ŞİŞLİ 2014", "ẞ\u0130 April 2014"])
def test_letters_whose_small_form_is_longer_move_nothing(text: str) -> None:
    scan = Scan(made(YEAR, MONTH_YEAR), text)
    at = next(scan.starts())
    found = scan.best(at)
    assert text[found.start : found.end] == text[2 if text[1] == " " else text.index(" ") + 1 :]


def test_slots_and_parameters_must_agree() -> None:
    with pytest.raises(TypeError, match=r"rule wrong: slots \['year'\], parameters \['month'\]"):
        made(declared("wrong", "{year}", lambda month: NoDate()))


def test_a_slot_that_is_left_out_is_a_default() -> None:
    def either(year: int, month: int = 1) -> Reading:
        return Fixed(When(cycle.month(month).nth(year)))

    rules = made(declared("either", "[{month}] {year}", either))
    assert Scan(rules, "2014").best(0).reading.at(None).interval == cycle.month(1).nth(2014)
    assert Scan(rules, "april 2014").best(0).reading.at(None).interval == cycle.month(4).nth(2014)


def test_books_are_asked_for_by_language() -> None:
    assert all(book(language).rules for language in LANGUAGES)
    assert book("en") is book("en")
    with pytest.raises(KeyError):
        book("tlh")


def test_no_two_rules_of_a_book_share_a_name_and_a_pattern() -> None:
    rules = book("en").rules
    assert len({rule.name for rule in rules}) == len(rules)
    assert len({rule.source for rule in rules}) == len(rules)
