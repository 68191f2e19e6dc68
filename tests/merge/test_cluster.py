"""Which mentions become one event."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.merge.merged import merge
from tests.merge.stories import DAY, MONDAY, STORY, WEEK, YEAR, mention, told
from timeline.chrono import Interval
from timeline.merge.central import OneDate
from timeline.merge.cluster import key, same_date
from timeline.merge.compared import Compared
from timeline.merge.synonyms import senses, spelling, word_class
from timeline.model import Mention, Status


def test_two_reports_of_a_day_are_one_event_and_another_story_of_that_day_is_not() -> None:
    assert ("2024-05-06", ["a", "b", "d"]) in told(STORY)
    assert ("2024-05-06", ["c"]) in told(STORY)


def test_a_noun_joins_the_clause_that_tells_of_it() -> None:
    clause = mention(
        "Neighbours concluded an agreement on shared northern river dams and locks", YEAR, article="a"
    )
    noun = mention("Landmark lakeside river dams accord", YEAR, article="b")
    other = mention("Voters chose a mayor", YEAR, article="c")
    named = replace(noun, statement=replace(noun.statement, lemma="accord", nominal=True))
    assert sorted(articles for _, articles in told([clause, noun, other])) == [["a"], ["b"], ["c"]]
    assert sorted(articles for _, articles in told([clause, named, other])) == [["a", "b"], ["c"]]


@given(st.permutations(STORY))
@settings(max_examples=60)
def test_the_order_of_the_mentions_does_not_matter(mentions: list[Mention]) -> None:
    assert merge(mentions) == merge(STORY)


def test_what_was_planned_and_is_then_reported_has_occurred() -> None:
    planned = mention("Ministers will open the new bridge", DAY, article="a", status=Status.PLANNED)
    done = mention("Ministers opened the new bridge", DAY, article="b")
    (event,) = merge([planned, done])
    assert event.status is Status.OCCURRED


def test_what_is_only_planned_stays_planned() -> None:
    (event,) = merge([mention("Ministers will open the new bridge", DAY, status=Status.PLANNED)])
    assert event.status is Status.PLANNED


def test_a_crowded_or_long_date_asks_for_more_likeness() -> None:
    assert same_date(2) == same_date(12) < same_date(24) < same_date(120) <= same_date(10_000)
    assert same_date(2, 1) < same_date(2, 7) < same_date(2, 366) <= same_date(10_000, 36_525)


def test_what_lasts_from_a_day_on_is_not_what_happened_on_it() -> None:
    begun = mention("Gunmen besieged the harbour town of Zelmin", DAY, article="a")
    same = mention("Gunmen stormed Zelmin and besieged its harbour", DAY, article="b")
    assert len(merge([begun, same])) == 1
    assert len(merge([begun, replace(same, status=Status.ONGOING)])) == 2
    assert len(merge([begun, replace(same, status=Status.DENIED)])) == 2


def test_what_one_article_tells_as_two_events_no_other_makes_one() -> None:
    fire = "Fire gutted Karlovar granary"
    flood = "Flood drowned Zelmin orchards"
    both = "Fire gutted Karlovar granary while flood drowned Zelmin orchards"
    events = merge(
        [
            mention(fire, DAY, article="a"),
            mention(flood, DAY, article="a", at=90),
            mention(both, DAY, article="b"),
        ]
    )
    assert sorted(sorted(s.article for s in e.sources) for e in events) == [["a"], ["a", "b"]]


def test_of_a_date_known_for_one_thing_two_mentions_more_likely_tell_it() -> None:
    words = ["Quake flattened hillside Karlovar", "Quake survivors left hillside barracks"]
    pair = [mention(w, DAY, article=a) for w, a in zip(words, "ab", strict=True)]
    more = [
        mention(f"Quake flattened hillside barracks near village{n}", DAY, article=f"m{n}") for n in range(4)
    ]
    others = [mention(f"Ministers{n} opened bridge{n} in town{n}", DAY, article=f"o{n}") for n in range(4)]

    def likely(mentions: list[Mention]) -> float:
        compared = Compared(sorted(mentions, key=key))
        block = range(len(mentions))
        a, b = sorted(compared.mentions.index(m) for m in pair)
        return OneDate(block, compared).likely(a, b)

    assert likely([*pair, *others]) < likely([*pair, *more])


@given(st.permutations(STORY), st.integers(0, 5), st.integers(0, 5))
def test_likelihood_is_a_probability_and_never_below_likeness(story: list[Mention], a: int, b: int) -> None:
    day = [replace(m, source=replace(m.source, value=DAY)) for m in story]
    compared = Compared(sorted(day, key=key))
    a, b = sorted((a, b))
    if a != b:
        likely = OneDate(range(len(day)), compared).likely(a, b)
        assert compared.alike(a, b) <= likely <= 1


def test_an_event_told_by_more_articles_is_more_important() -> None:
    once = merge(STORY[:1])[0]
    twice = merge(STORY[:2])[0]
    assert once.importance < twice.importance


def test_two_predicates_of_one_sentence_are_two_events() -> None:
    told_in = "Divers raised the wreck and towed it ashore"
    raised = mention(told_in, DAY)
    towed = replace(raised, statement=replace(raised.statement, lemma="tow"))
    assert len(merge([raised, towed])) == 2
    assert len(merge([raised, replace(raised, source=replace(raised.source, article="b"))])) == 1


def test_a_sentence_printed_anew_tells_two_dates_as_two_events() -> None:
    words = "Divers raised the wreck of Karlovar and towed it ashore to Zelmin harbour"
    raised = mention(words, WEEK)
    anew = mention(words.replace("Zelmin", "the old"), DAY, article="b")
    towed = replace(anew, statement=replace(anew.statement, lemma="tow"))
    assert len(merge([raised, anew])) == 1
    assert len(merge([raised, towed])) == 2
    assert len(merge([replace(raised, source=replace(raised.source, value=DAY)), towed])) == 1


NEXT = Interval.day(MONDAY + 1)
SHAFT = "Miners occupied the eastern shaft of Karlovar overnight"


def test_neighbouring_days_merge_and_the_minority_is_kept() -> None:
    events = merge(
        [
            mention(SHAFT, DAY, article="a"),
            mention(SHAFT, DAY, article="b"),
            mention(SHAFT, NEXT, article="c"),
        ]
    )
    (event,) = events
    assert event.when == DAY
    assert [(a.value, a.sources) for a in event.alternatives] == [(NEXT, 1)]
    assert {s.article: s.supports for s in event.sources} == {"a": True, "b": True, "c": False}


def test_neighbouring_days_that_are_less_alike_stay_apart() -> None:
    other = "Miners occupied the harbour crane of Zelmin at noon"
    assert len(merge([mention(SHAFT, DAY, article="a"), mention(other, NEXT, article="b")])) == 2


def test_an_article_that_tells_of_two_days_knows_two_events() -> None:
    assert len(merge([mention(SHAFT, DAY, article="a"), mention(SHAFT, NEXT, article="a", at=90)])) == 2


def test_a_merge_says_what_the_passages_share() -> None:
    first, second = (s for e in merge(STORY[:2]) for s in e.sources)
    assert first.joined is not None
    assert first.joined.article == second.article
    assert {"miners", "shaft"} <= set(first.joined.words)
    assert all(s.joined is None for s in merge(STORY[:1])[0].sources)


def test_one_who_says_another_thing_on_the_same_day_says_two_things() -> None:
    words = [
        "Mayor said tram fares would fall by half before winter",
        "Mayor said engineers found the old bridge safe enough",
    ]
    both = [mention(w, DAY, article=a) for w, a in zip(words, "ab", strict=True)]
    before = [mention(f"Mayor said topic{n} mattered", Interval.day(MONDAY + -90 * n)) for n in range(1, 9)]
    said = [replace(m, statement=replace(m.statement, saying=True)) for m in (*both, *before)]
    assert len(merge(said)) == 10


def test_synonyms_and_spellings_stand_for_one_another() -> None:
    assert senses("offensive") & senses("assault")
    assert senses("dismissal") & senses("sacked")
    assert not senses("dismissal") & senses("harvest")
    assert word_class("granite") == word_class("granites")
    assert spelling("Gaddafi") == spelling("Qadhafi") == spelling("Kadhafi")
    assert spelling("Gaddafi") != spelling("Haftar")
    assert spelling("Bob") is None
