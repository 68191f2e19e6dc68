"""What joins mentions and what keeps them apart, step by step."""

from __future__ import annotations

from dataclasses import replace

from tests.merge.test_cluster import DAY, MONDAY, WEEK, mention
from timeline.chrono import Interval
from timeline.corrections import Correction, apply
from timeline.corrections.entry import Reference
from timeline.evidence import Passage
from timeline.merge import merge
from timeline.merge.dates import agreed
from timeline.merge.likeness import likeness, same_predicate
from timeline.model import Mention, Statement, Status

SHAFT = "Miners occupied the eastern shaft"


def days(*numbers: int) -> list[Mention]:
    """The same words of days from Monday on, each in an article of its own."""
    return [mention(SHAFT, Interval.day(MONDAY + n), article=f"a{n}") for n in numbers]


def statement(words: str, lemma: str, **more: bool) -> Statement:
    return replace(mention(words, DAY).statement, lemma=lemma, lemmas=frozenset(words.split()), **more)


def test_a_day_joins_one_of_its_two_neighbours_and_no_passage_is_told_twice() -> None:
    events = merge(days(0, 1, 2))
    assert sorted(len(e.sources) for e in events) == [1, 2]
    assert sorted(s.article for e in events for s in e.sources) == ["a0", "a1", "a2"]


def test_words_of_neighbouring_days_are_two_events() -> None:
    said = [replace(m, statement=replace(m.statement, saying=True)) for m in days(0, 1)]
    assert len(merge(days(0, 1))) == 1
    assert len(merge(said)) == 2


def test_a_coarser_date_joins_only_what_lies_in_it() -> None:
    assert len(merge([*days(0), mention(SHAFT, WEEK, article="b")])) == 1
    assert len(merge([*days(30), mention(SHAFT, WEEK, article="b")])) == 2


def test_two_that_look_back_on_a_day_are_sooner_one_than_two_of_the_day_itself() -> None:
    told = [
        mention("Miners occupied the eastern shaft near Oakham village", DAY, article="a"),
        mention("Crowds cheered the eastern valley band near Thornby", DAY, article="b"),
    ]
    later = [replace(m, published=MONDAY + 100) for m in told]
    assert len(merge(told)) == 2
    assert len(merge(later)) == 1


def test_the_rarest_shared_words_are_told_first() -> None:
    rare = [mention("Miners occupied the flooded western quarry pit", DAY, article=a) for a in "ab"]
    common = [mention("Miners occupied the pit", Interval.day(MONDAY + 60), article=a) for a in "cdefg"]
    event = next(e for e in merge([*rare, *common]) if e.when == DAY)
    joined = event.sources[0].joined
    assert joined is not None
    assert set(joined.words[:3]) == {"flooded", "western", "quarry"}


def test_the_date_of_most_articles_wins_over_a_surer_one() -> None:
    first, second, third = days(0, 1, 2)
    unsure = [replace(m, source=replace(m.source, value=DAY, confidence=0.4)) for m in (first, second)]
    assert agreed([*unsure, third]) == DAY


def test_what_one_reports_as_done_is_no_longer_planned_by_two() -> None:
    planned = [mention(SHAFT, DAY, article=a, status=Status.PLANNED) for a in "ab"]
    (event,) = merge([*planned, mention(SHAFT, DAY, article="c")])
    assert event.status is Status.OCCURRED


def test_reports_of_words_are_less_alike_than_deeds() -> None:
    words, vector = "Miners the shaft", {"shaft": 1.0}
    deed = statement(words, "occupy")
    report = statement(words, "say", saying=True)
    assert likeness(deed, deed, vector, vector) == 1.0
    assert likeness(report, report, vector, vector) < 0.7


def test_one_deed_done_to_two_places_speaks_less_for_one_event() -> None:
    here, there = statement("shelled Oakham", "shell"), statement("shelled Thornby", "shell")
    assert 0 < same_predicate(here, there) < same_predicate(here, here)


def test_what_was_parted_by_hand_no_longer_says_why_it_was_joined() -> None:
    mentions = [mention(SHAFT, DAY, article=a) for a in "abc"]
    first, second = (Reference("", Passage(a, SHAFT)) for a in "ab")
    split = Correction("split", first, "corrections.toml:1", others=(second,))
    whole = apply(mentions, (), ()).events
    parted = apply(mentions, (split,), ()).events
    assert all(s.joined is not None for e in whole for s in e.sources)
    assert [s.joined for e in parted for s in e.sources] == [None, None, None]
