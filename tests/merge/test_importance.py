"""Which events matter: told by many, near to what the build is about, done rather than said."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.merge.merged import merge
from tests.merge.stories import DAY, MONDAY, mention
from timeline.chrono import Interval, cycle
from timeline.model import Event, Mention, Status

NEXT = Interval.day(MONDAY + 3)
YEAR = cycle.YEAR.at(MONDAY)
STRIKE = (
    "Dockers began a strike in the harbour over night shifts",
    "A strike began in the harbour and dockers left their shifts",
    "Dockers in the harbour left the night shifts and began a strike",
)
PACT = (
    "Dockers ended the harbour strike and signed a wage pact",
    "A wage pact ended the strike and dockers signed it in the harbour",
    "Wage pact signed by dockers ended the harbour strike",
)
# Five articles: all tell of the strike or of its end, and each of something else.
COLLECTION = [
    mention(STRIKE[0], DAY, article="a", at=900),
    mention(STRIKE[1], DAY, article="b", at=900),
    mention(STRIKE[2], DAY, article="c", at=900),
    mention(PACT[0], NEXT, article="c", at=900),
    mention(PACT[1], NEXT, article="d", at=900),
    mention(PACT[2], NEXT, article="e", at=900),
    mention("Gulls invaded a bakery on the hill", DAY, article="a", at=900),
    mention("Minister praised the dockers for their patience", NEXT, article="b", at=900),
    mention("Juniors won the regional chess cup", DAY, article="d", at=900),
    mention("Council opens a tram line to the harbour", NEXT, article="e", at=900, status=Status.PLANNED),
]
ONE = COLLECTION[6]


def told(mentions: list[Mention], words: str) -> Event:
    """The event that a mention with these words became part of."""
    (event,) = (e for e in merge(mentions) if words in {s.quote.exact for s in e.sources})
    return event


def importance(of: Mention, among: list[Mention]) -> float:
    return told([of, *among], of.source.quote.exact).importance


def among_others(of: Mention) -> float:
    return importance(of, [m for m in COLLECTION if m is not ONE])


def test_the_key_events_of_a_collection_come_first() -> None:
    first, second, *others = sorted(merge(COLLECTION), key=lambda e: -e.importance)
    assert {first.when, second.when} == {DAY, NEXT}
    assert {len(first.sources), len(second.sources)} == {3}
    assert all(e.importance < second.importance / 1.5 for e in others)


def test_of_two_that_one_article_tells_the_one_near_to_the_topic_matters_more() -> None:
    near = replace(mention("Harbour dockers blocked the gate", DAY, article="a", at=900))
    assert among_others(near) > among_others(ONE)


def saying(one: Mention, lemma: str = "say") -> Mention:
    return replace(one, statement=replace(one.statement, saying=True, lemma=lemma))


def test_what_was_only_said_matters_less_than_what_was_done_by_words_or_otherwise() -> None:
    assert among_others(saying(ONE)) < among_others(ONE)
    assert among_others(saying(ONE, "accuse")) == among_others(ONE)


def published(days_later: int, status: Status) -> Mention:
    """One of MONDAY, told some days after it."""
    return replace(ONE, status=status, published=MONDAY + days_later)


def test_what_is_planned_matters_hardly_less_than_what_is_done_but_less_when_its_day_is_over() -> None:
    ahead, same_day, over = (among_others(published(days, Status.PLANNED)) for days in (-9, 0, 1))
    assert over < ahead == same_day < among_others(ONE)
    assert among_others(published(-9, Status.CONDITIONAL)) == over


def test_a_plan_is_not_over_where_it_has_no_end_or_nobody_knows_when_it_was_told() -> None:
    planned, supposed = (
        replace(published(9, status), source=replace(ONE.source, value=Interval.since(DAY)))
        for status in (Status.PLANNED, Status.CONDITIONAL)
    )
    assert among_others(planned) > among_others(supposed)
    undated = replace(ONE, status=Status.PLANNED, published=None)
    assert among_others(undated) == among_others(published(-9, Status.PLANNED))


def test_the_lead_matters_more_than_what_stands_below() -> None:
    assert among_others(mention(ONE.source.quote.exact, DAY)) > among_others(ONE)


def test_a_day_matters_more_than_a_year() -> None:
    assert among_others(mention(ONE.source.quote.exact, YEAR, at=900)) < among_others(ONE)


def test_what_is_long_past_when_the_articles_begin_is_background() -> None:
    past = mention(ONE.source.quote.exact, Interval.day(MONDAY + -8), at=900)
    recent = mention(ONE.source.quote.exact, Interval.day(MONDAY + -7), at=900)
    assert among_others(past) < among_others(recent)


def test_a_reprint_counts_less_than_another_report() -> None:
    reprint = importance(mention(STRIKE[0], DAY, article="d", at=900), COLLECTION)
    report = importance(
        mention("Dockers of the harbour began a strike against night shifts", DAY, article="d", at=900),
        COLLECTION,
    )
    assert told(COLLECTION, STRIKE[0]).importance < reprint < report


def test_others_who_tell_something_like_it_of_that_day_are_its_echo() -> None:
    like = mention("Gulls stole bread", DAY, article="f", at=900)
    elsewhere = mention("Gulls stole bread", Interval.day(MONDAY + 9), article="f", at=900)
    with_echo, without = (
        importance(ONE, [*COLLECTION[:6], like]),
        importance(ONE, [*COLLECTION[:6], elsewhere]),
    )
    assert len(told([ONE, like], "Gulls stole bread").sources) == 1
    assert with_echo > without


MENTIONS = st.builds(
    mention,
    st.lists(
        st.sampled_from("dockers harbour strike gulls bakery chess the".split()), min_size=2, max_size=6
    ).map(" ".join),
    st.sampled_from([DAY, NEXT, YEAR, Interval.since(YEAR), Interval.day(MONDAY + -900)]),
    article=st.sampled_from("abcde"),
    at=st.integers(0, 4000),
    status=st.sampled_from(list(Status)),
)


@given(st.lists(MENTIONS, max_size=12))
def test_importance_lies_between_nothing_and_one(mentions: list[Mention]) -> None:
    assert all(0 <= event.importance <= 1 for event in merge(mentions))


@given(st.sampled_from([STRIKE, PACT]), st.integers(1, 12), st.booleans())
def test_one_more_source_never_makes_an_event_matter_less(
    words: tuple[str, ...], sources: int, said: bool
) -> None:
    def with_sources(number: int) -> float:
        reports = [mention(words[n % 3], DAY, article=f"z{n}", at=900) for n in range(number)]
        reports = [saying(r) for r in reports] if said else reports
        event = told([*reports, *COLLECTION[6:]], words[0])
        assert len(event.sources) == number
        return event.importance

    assert with_sources(sources) <= with_sources(sources + 1)
