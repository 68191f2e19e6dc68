"""What clues make of a date together."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.chrono import Day
from timeline.dating.alike import Library, alike, same_news
from timeline.dating.clue import Clue, Retold, WrittenDay, WrittenMonthDay
from timeline.dating.lags import LAGS, YEARLY, bucket, density
from timeline.dating.measured import DAY_SHARES, PASSED_SHARES, YEARLY_SHARES, same_event
from timeline.dating.posterior import weighed

DAY = Day.of(2020, 5, 5)
TABLES = st.sampled_from(sorted(DAY_SHARES))
DAYS = st.integers(Day.of(1990, 1, 1).number, Day.of(2024, 12, 31).number).map(Day)
CLUES = st.lists(st.builds(WrittenDay, TABLES, DAYS), min_size=1, max_size=6)


@given(CLUES)
def test_the_shares_are_a_distribution(clues: list[Clue]) -> None:
    found = weighed(clues)
    assert found is not None
    assert (found.shares >= 0).all()
    assert found.shares.sum() <= 1 + 1e-9


@given(CLUES, st.randoms(use_true_random=False))
def test_the_order_of_the_clues_does_not_matter(clues: list[Clue], random: object) -> None:
    turned = list(reversed(clues))
    one, other = weighed(clues), weighed(turned)
    assert one is not None
    assert other is not None
    assert np.allclose(one.shares, other.shares)


@given(CLUES)
def test_nothing_was_published_after_today(clues: list[WrittenDay]) -> None:
    found = weighed(clues, today=DAY)
    assert found is None or all(day <= DAY.number + 1 for day in found.days)


@given(CLUES)
def test_an_interval_holds_what_it_says(clues: list[Clue]) -> None:
    found = weighed(clues)
    dating = None if found is None else found.interval()
    if found is None or dating is None:
        return
    assert dating.within is not None
    inside = sum(
        float(s) for d, s in zip(found.days, found.shares, strict=True) if Day(int(d)) in dating.within
    )
    assert dating.confidence == pytest.approx(inside, abs=0.001)
    assert dating.day is None


def test_a_stamp_dates_and_prose_does_not() -> None:
    stamp = weighed([WrittenDay("stamp head", DAY)])
    assert stamp is not None
    found = stamp.day()
    assert found is not None
    assert (found.day, found.clue) == (DAY, "stamp")
    assert found.confidence > 0.98
    prose = weighed([WrittenDay("prose head", DAY)])
    assert prose is not None
    assert prose.day() is None
    assert prose.interval() is None


def test_a_label_needs_a_second_clue() -> None:
    label = WrittenDay("label head", DAY)
    alone = weighed([label])
    assert alone is not None
    assert alone.day() is None
    seconded = weighed([label, WrittenMonthDay("dateline head", 5, 5, None)])
    assert seconded is not None
    assert getattr(seconded.day(), "day", None) == DAY


def test_a_clue_that_conflicts_lowers_the_confidence_and_one_that_agrees_raises_it() -> None:
    line = WrittenDay("line head", DAY)
    shares = [weighed([line, other]) for other in (line, WrittenDay("stamp foot", DAY + 40))]
    alone = weighed([line])
    assert alone is not None
    agreeing, conflicting = (found.best[1] for found in shares if found is not None)
    assert agreeing > alone.best[1] > conflicting


def test_an_event_told_elsewhere_leaves_the_year_in_which_its_words_mean_its_date() -> None:
    year = frozenset(range(Day.of(2020, 1, 1).number, Day.of(2021, 1, 1).number))
    found = weighed([Retold(year, 0.95, None)])
    dating = None if found is None else found.interval()
    assert dating is not None
    assert str(dating.within) == "2020-01-01/2020-12-31"
    assert dating.clue == "same-event"
    unsure = weighed([Retold(year, 0.5, None)])
    assert unsure is not None
    assert unsure.interval() is None


def test_the_measured_tables_are_shares() -> None:
    for bounds, tables in ((LAGS, DAY_SHARES), (YEARLY, YEARLY_SHARES)):
        for name, shares in tables.items():
            assert len(shares) == len(bounds) - 1, name
            assert sum(shares) == pytest.approx(1, abs=0.02), name
            assert np.isfinite(density(shares, bounds)).all()
    assert all(sum(shares) == pytest.approx(1, abs=0.01) for shares in PASSED_SHARES.values())


@given(st.integers(-30_000, 30_000))
def test_every_lag_has_a_bucket(lag: int) -> None:
    at = bucket(lag)
    assert 0 <= at < len(LAGS) - 1
    if LAGS[0] <= lag < LAGS[-1]:
        assert LAGS[at] <= lag < LAGS[at + 1]


@given(st.floats(0, 1), st.floats(0, 1), st.booleans(), st.sampled_from([5, 500]))
def test_what_is_more_alike_is_rather_the_same(a: float, b: float, monthly: bool, articles: int) -> None:
    low, high = sorted((a, b))
    assert same_event(low, articles, monthly=monthly) <= same_event(high, articles, monthly=monthly) + 1e-9


def test_articles_that_are_alike_are_near_in_time() -> None:
    texts = [
        "The ferry to Skerra ran aground on a sandbank off Port Ansel with forty passengers aboard.",
        "Forty passengers were aboard when the Skerra ferry ran aground on the sandbank off Port Ansel.",
        "Norland's parliament voted for a new tax on sugar after a debate of nine hours.",
        "The tax on sugar was voted by the parliament of Norland, whose debate took nine hours.",
    ]
    library = Library(texts)
    near = alike(library.likeness(1), {0: (DAY, 0.99), 2: (DAY + 60, 0.99)})
    assert near is not None
    first, second = near.weigh(np.array([DAY.number, DAY.number + 60]))
    assert first > second
    assert near.elsewhere() < 0
    assert alike(library.likeness(1), {}) is None
    assert same_news(library.likeness(1)) == (0,)
