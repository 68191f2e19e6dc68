"""What happens once is one event, however coarse the date of a report."""

from __future__ import annotations

import pytest

from tests.merge.merged import merge
from timeline.chrono import Day, Interval, cycle
from timeline.chrono.value import Ref
from timeline.merge.once import once
from timeline.model import Anchor, Expression, Mention, Source, Span, Statement, Status
from timeline.reading import Fixed

MONDAY = Day.of(2024, 5, 6)
DAY, YEAR = Interval.day(MONDAY), cycle.YEAR.at(MONDAY)


def mention(
    headline: str,
    predicate: str,
    lemma: str,
    when: Interval = DAY,
    *,
    article: str = "a",
    nominal: bool = False,
    status: Status = Status.OCCURRED,
) -> Mention:
    """A mention whose sentence is its headline."""
    expression = Expression(0, 3, "Mon", "weekday", Fixed(Ref.PRESENT))
    start = headline.index(predicate)
    quote, verb = Span(headline, 0, len(headline)), Span(predicate, start, start + len(predicate))
    words = frozenset(headline.split())
    statement = Statement(
        expression, quote, verb, lemma, headline, nominal=nominal, lemmas=words, context=words
    )
    return Mention(statement, Source(article, quote, Anchor("none"), when, Span("Mon", 0, 3)), status, MONDAY)


@pytest.mark.parametrize(
    ("headline", "predicate", "lemma", "of"),
    [
        ("Ida Lund died at home", "died", "die", "Lund"),
        ("Ida Lund was killed by a tram", "killed", "kill", "Lund"),
        ("Ida Lund had been buried in Tolva", "buried", "bury", "Lund"),
        ("Ida Lund killed a wolf", "killed", "kill", None),
        ("Ida Lund’s son died", "died", "die", None),
        ("Nine miners died", "died", "die", None),
        ("Ida Lund was arrested", "arrested", "arrest", None),
    ],
)
def test_to_whom_it_happens_once(headline: str, predicate: str, lemma: str, of: str | None) -> None:
    found = once([mention(headline, predicate, lemma)])
    assert (len(found) == 1) is (of is not None)
    if of is not None:
        assert found == once([mention(f"Ms {of} died", "died", "die")]) or lemma == "bury"


def test_a_noun_tells_it_of_its_owner() -> None:
    noun = once([mention("Ida Lund’s death", "death", "death", nominal=True)])
    assert noun == once([mention("Ida Lund died", "died", "die")])


def test_the_deaths_of_two_are_two() -> None:
    assert once([mention("Ida Lund died", "died", "die")]).isdisjoint(
        once([mention("Karl Ost died", "died", "die")])
    )


def test_what_is_only_planned_has_not_happened() -> None:
    assert not once([mention("Ida Lund is to be buried at sea", "buried", "bury", status=Status.PLANNED)])


def test_a_report_of_the_year_joins_that_of_the_day() -> None:
    day = mention("Ida Lund was killed by a tram", "killed", "kill")
    year = mention("The novelist Ms Lund died", "died", "die", YEAR, article="b")
    other = mention("Voters in Tolva chose a mayor", "chose", "choose", YEAR, article="c")
    found = sorted(sorted(s.article for s in event.sources) for event in merge([day, year, other]))
    assert found == [["a", "b"], ["c"]]
