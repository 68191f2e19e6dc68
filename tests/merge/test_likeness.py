"""How alike two statements are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from timeline.merge.likeness import covered, likeness, rarity, same_predicate, words_of
from timeline.model import Expression, Span, Statement
from timeline.reading import NoDate

NOTHING = Expression(0, 0, "", "", NoDate())
WORDS = st.frozensets(
    st.sampled_from("harbour strike Karlovar dockers granary flood Zelmin wage".split()), max_size=6
)


def statement(lemma: str, clause: str, sentence: str = "", headline: str = "") -> Statement:
    told, all_ = frozenset(clause.split()), frozenset(f"{clause} {sentence}".split())
    return Statement(
        NOTHING, Span(sentence, 0, len(sentence)), None, lemma, headline, lemmas=told, context=all_
    )


def alike(a: Statement, b: Statement, *others: Statement, dates: float = 1.0) -> float:
    weights = rarity([a, b, *others])
    return likeness(a, b, words_of(a, weights), words_of(b, weights), dates)


SEIZE = statement("seize", "rebel seize Karlovar", "army retreat valley")
LOSE = statement("flee", "army flee valley", "rebel seize Karlovar")
ASIDE = statement("flee", "tourist flee hotel", "rebel seize Karlovar")


def test_what_one_tells_in_passing_the_other_may_tell() -> None:
    """The same words are shared; but of one clause, the other sentence tells nothing."""
    weights = rarity([SEIZE, LOSE, ASIDE])
    seize, lose, aside = (words_of(s, weights) for s in (SEIZE, LOSE, ASIDE))
    assert covered(seize, lose) == covered(lose, seize) > covered(seize, aside) > 0
    assert alike(SEIZE, LOSE, ASIDE) > alike(SEIZE, LOSE, ASIDE, dates=0.999) + 0.1


def test_like_headlines_speak_for_one_event_where_both_are_of_one_date() -> None:
    one = statement("fall", "town fall", "dusk drum banner", "Rebels seize Karlovar")
    same = statement("win", "town rebel", "dawn horn Karlovar", "Karlovar seized by rebels")
    other = statement("win", "town rebel", "dawn horn Karlovar", "Bakers raise prices")
    words = statement("x", "seize price baker raise")
    assert alike(one, same, words) > alike(one, other, words)
    assert alike(one, same, words, dates=0.0) == alike(one, other, words, dates=0.0)


def said(speaker: str, lemma: str = "say") -> Statement:
    return replace(statement(lemma, speaker), saying=True, subject=frozenset(speaker.split()))


def test_words_of_two_speakers_are_two_events() -> None:
    assert same_predicate(said("Odra"), said("Teller")) == 0
    assert same_predicate(said("minister Odra"), said("Odra")) > same_predicate(said("Odra"), said("")) > 0


def test_the_same_word_says_more_than_one_of_its_class() -> None:
    arrested, seized = statement("arrest", "smuggler"), statement("detain", "smuggler")
    assert same_predicate(arrested, arrested) > same_predicate(arrested, seized) > 0
    assert same_predicate(statement("rob", "bank"), statement("robbery", "bank")) > 0


@given(WORDS, WORDS, WORDS, WORDS)
def test_likeness_is_symmetric_and_lies_between_nothing_and_one(
    a: frozenset[str], b: frozenset[str], c: frozenset[str], d: frozenset[str]
) -> None:
    one = statement("strike", " ".join(a), " ".join(b), " ".join(sorted(b)))
    other = statement("flood", " ".join(c), " ".join(d), " ".join(sorted(c)))
    weights = rarity([one, other])
    wa, wb = words_of(one, weights), words_of(other, weights)
    assert abs(likeness(one, other, wa, wb) - likeness(other, one, wb, wa)) < 1e-12
    assert 0 <= likeness(one, other, wa, wb) <= 1
    assert 0 <= covered(wa, wb) <= 1 + 1e-12
