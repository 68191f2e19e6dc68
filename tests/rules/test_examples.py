"""Every rule proves itself by its own examples, run through the whole book."""

import pytest

from timeline.chrono import Day, timex3
from timeline.reading import Said
from timeline.rules import Rule, Scan, book
from timeline.tagger import tag

BOOK = book("en")
SAID = Said(Day.of(2024, 5, 9))  # a Thursday
EXAMPLES = [(rule, text, value) for rule in BOOK.rules for text, value in rule.examples.items()]
REJECTS = [(rule, text) for rule in BOOK.rules for text in rule.rejects]


@pytest.mark.parametrize(("rule", "text", "value"), EXAMPLES, ids=lambda v: getattr(v, "name", str(v)))
def test_example(rule: Rule, text: str, value: str) -> None:
    scan = Scan(BOOK, text)
    match = scan.best(next(scan.starts()))
    assert match is not None
    assert (match.rule.name, match.start, match.end) == (rule.name, 0, len(text))
    meaning = match.reading.at(SAID)
    assert meaning is not None
    assert timex3.write(meaning) == value


@pytest.mark.parametrize(("rule", "text"), REJECTS, ids=lambda v: getattr(v, "name", str(v)))
def test_reject(rule: Rule, text: str) -> None:
    assert rule.name not in {e.rule for e in tag(text, BOOK)}
    if not rule.examples:
        assert tag(text, BOOK) == ()


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda r: r.name)
def test_every_rule_has_an_example_and_says_what_it_is(rule: Rule) -> None:
    assert rule.examples or rule.rejects
    assert rule.summary
