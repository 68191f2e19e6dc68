"""What speaks for one event besides likeness."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.merge.merged import merge
from timeline.chrono import Day, Interval, cycle
from timeline.chrono.value import Ref
from timeline.merge.agreement import evidence, parts_of, weighed
from timeline.merge.central import OneDate
from timeline.merge.compared import Compared
from timeline.merge.likeness import rarity, words_of
from timeline.model import Anchor, Expression, Mention, Source, Span, Statement, Status
from timeline.reading import Fixed

MONDAY = Day.of(2024, 5, 6)
DAY = Interval.day(MONDAY)
LIGHT_WORDS = frozenset("the a an in at to on by of was it said".split())


def mention(
    headline: str,
    predicate: str,
    *,
    sentence: str = "",
    places: tuple[str, ...] = (),
    saying: bool = False,
    later: int = 0,
    when: Interval = DAY,
    article: str = "a",
) -> Mention:
    """A mention of "Monday" whose headline is the clause; the sentence may tell more."""
    text = f"{sentence or headline} on 6 May."
    told = {w for w in headline.split() if w.lower() not in LIGHT_WORDS}
    at = text.index("6 May")
    expression = Expression(at, at + 5, "6 May", "day", Fixed(Ref.PRESENT))
    start = headline.index(predicate)
    quote, verb = Span(text, 0, len(text)), Span(predicate, start, start + len(predicate))
    context = told | {w for w in sentence.split() if w.lower() not in LIGHT_WORDS}
    statement = Statement(
        expression,
        quote,
        verb,
        predicate,
        headline,
        places=places,
        lemmas=frozenset(told),
        context=frozenset(context),
        saying=saying,
    )
    source = Source(article, quote, Anchor("none"), when, Span("6 May", at, at + 5))
    return Mention(statement, source, Status.OCCURRED, MONDAY + later)


def speaks(a: Mention, b: Mention) -> float:
    weights = rarity([a.statement, b.statement])
    one, other = (parts_of(m, words_of(m.statement, weights), weights) for m in (a, b))
    return evidence(one, other)


SUNK = mention("Pirates sank a ferry", "sank")


def test_the_same_subject_speaks_for_one_event_and_another_doer_against_it() -> None:
    same, other = mention("Pirates burned a ferry", "burned"), mention("Marines burned a ferry", "burned")
    assert speaks(SUNK, same) > 0 > speaks(SUNK, other)


def test_what_it_was_done_to_speaks_against_one_event_where_the_other_does_not_tell_of_it() -> None:
    ferry = mention("Pirates burned a ferry", "burned")
    castle = mention("Pirates burned a castle", "burned")
    aside = mention("Pirates burned a castle", "burned", sentence="Pirates burned a castle and a ferry")
    assert speaks(SUNK, castle) < speaks(SUNK, aside) < speaks(SUNK, ferry)


def test_the_head_of_the_first_phrase_is_what_it_was_done_to() -> None:
    """The harbour is where it was; a predicate without an object is followed by a phrase."""
    at_sea = mention("Pirates sank the ferry in the harbour", "sank")
    assert speaks(SUNK, at_sea) == speaks(SUNK, SUNK)
    met = mention("Pirates met with smugglers", "met")
    assert speaks(met, mention("Pirates met with bankers", "met")) < speaks(met, met)


def test_each_naming_another_place_speaks_against_one_event() -> None:
    here = mention("Shells hit houses in Karlovar", "hit", places=("Karlovar",))
    there = mention("Shells hit houses in Zelmingrad", "hit", places=("Zelmingrad",))
    both = mention(
        "Shells hit houses in Zelmingrad",
        "hit",
        places=("Zelmingrad",),
        sentence="Shells hit houses in Zelmingrad and in Karlovar",
    )
    spelled = mention("Shells hit houses in Karlovvar", "hit", places=("Karlovvar",))
    assert speaks(here, there) < speaks(here, both) == speaks(here, spelled)


def test_a_land_is_its_people_and_no_place_where_it_acts() -> None:
    there = mention("Shells hit houses in Norland", "hit", places=("Norland",))
    people = mention("Shells hit Norlandic houses near Zelmin", "hit", places=("Zelmin",))
    elsewhere = mention("Shells hit Osterish houses near Zelmin", "hit", places=("Zelmin",))
    assert speaks(there, people) > speaks(there, elsewhere)
    acts = mention("Norland burned houses", "burned", places=("Norland",))
    assert speaks(acts, mention("Norland burned houses in Zelmin", "burned", places=("Zelmin",))) > 0


def test_a_number_that_both_tell_speaks_for_one_event_but_not_that_of_the_date() -> None:
    some = mention("Floods drowned sheep", "drowned", sentence="Floods drowned 1,800 sheep")
    same = mention("Floods drowned sheep", "drowned", sentence="Floods drowned some 1800 sheep")
    other = mention("Floods drowned sheep", "drowned", sentence="Floods drowned 2,100 sheep")
    none = mention("Floods drowned sheep", "drowned")
    assert speaks(some, same) > speaks(some, other) == speaks(some, none)


def test_words_that_do_not_tell_of_the_deed_speak_against_one_event() -> None:
    deed = mention("Pirates sank a ferry", "sank")
    of_it = mention("Pirates said they sank a ferry", "said", saying=True)
    not_of_it = mention("Pirates said they own a ferry", "said", saying=True)
    assert speaks(deed, not_of_it) < speaks(deed, of_it)
    assert speaks(not_of_it, of_it) > speaks(deed, not_of_it)


def test_what_is_told_long_after_was_the_main_thing() -> None:
    soon, late = (
        mention("Pirates sank a ferry", "sank", later=1),
        mention("Pirates sank a ferry", "sank", later=30),
    )
    assert speaks(SUNK, SUNK) < speaks(SUNK, soon) < speaks(SUNK, late)


def test_a_predicate_that_the_headline_does_not_hold_names_nobody() -> None:
    lost = mention("Pirates sank a ferry", "sank")
    titled = Statement(
        lost.statement.expression, lost.statement.quote, Span("x", 0, 1), "sank", lost.statement.headline
    )
    weights = rarity([titled])
    parts = parts_of(Mention(titled, lost.source, Status.OCCURRED, None), words_of(titled, weights), weights)
    assert [*parts.subject, *parts.doer, *parts.done_to] == []
    assert parts.published is None


def test_only_what_is_of_one_day_is_weighed() -> None:
    """Of a longer date what the parser knows of subject and object makes no difference."""
    for when, weighs in ((DAY, True), (cycle.MONTH.at(MONDAY), False)):
        parsed = [
            mention("Pirates sank the grey ferry Anna near Karlovar", "sank", when=when, article="a"),
            mention("Marines sank the grey ferry Anna by night", "sank", when=when, article="b"),
        ]
        unparsed = [replace(m, statement=replace(m.statement, predicate=None)) for m in parsed]
        known, unknown = (OneDate([0, 1], Compared(pair)).likely(0, 1) for pair in (parsed, unparsed))
        assert (known != unknown) is weighs


def test_one_victim_in_other_words_is_one_event_and_another_in_the_same_words_is_not() -> None:
    hit = mention("Shells hit a granary near the old stone bridge of Karlovar", "hit", article="a")
    same = mention(
        "Shells wrecked a granary",
        "wrecked",
        article="b",
        sentence="Shells wrecked a granary while rain fell on empty fields all day",
    )
    other = mention(
        "Gunmen robbed a jeweller near the old stone bridge",
        "robbed",
        article="b",
        sentence="Gunmen robbed a jeweller near the old stone bridge at noon",
    )
    others = [
        mention("Bakers raised prices of bread", "raised", article="c"),
        mention("Voters chose a mayor for Zelmin", "chose", article="d"),
        mention("Juniors won a chess cup", "won", article="e"),
    ]
    assert Compared([hit, same, *others]).alike(0, 1) < Compared([hit, other, *others]).alike(0, 1)
    assert len(merge([hit, same, *others])) == 4
    assert len(merge([hit, other, *others])) == 5


PHRASES = st.sampled_from(
    ["Pirates sank 12 ferries", "Marines sank a castle", "Pirates said 12 ferries sank", "Floods"]
)


@given(PHRASES, PHRASES, st.floats(0, 1), st.floats(0, 1), st.integers(0, 400))
def test_what_is_weighed_stays_in_order_between_nothing_and_one(
    a: str, b: str, one: float, other: float, later: int
) -> None:
    """The reasons move what likeness says, and never turn the order of two pairs with the same reasons."""
    first = mention(a, a.split()[min(1, len(a.split()) - 1)], saying="said" in a)
    second = mention(b, b.split()[min(1, len(b.split()) - 1)], saying="said" in b, later=later)
    weights = rarity([first.statement, second.statement])
    x, y = (parts_of(m, words_of(m.statement, weights), weights) for m in (first, second))
    assert evidence(x, y) == evidence(y, x)
    low, high = sorted((one, other))
    assert 0 <= weighed(low, x, y) <= 1
    if low >= 0.4:
        assert weighed(low, x, y) <= weighed(high, x, y)
    else:
        assert weighed(low, x, y) == low
