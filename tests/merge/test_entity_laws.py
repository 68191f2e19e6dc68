"""What holds of the names of any build."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.merge.entity_samples import article, mention, place, shown, told
from timeline.merge import canonical
from timeline.merge.entities.fold import fold
from timeline.model import Mention

NAMES = st.sampled_from(
    """Maren|Ilsa Maren|Otto Maren|Ilsa B. Maren|Gen. Maren|Qassafi|Gassafi|Omar Qassafi|Omar Gassafi|HWU|H.W.U|Harbour Workers Union
    |Norland|NORLAND|Norland's HWU|UR Health Council|Health Council|United Realms|UR|Zawiya|Zawiyah|May|Ilsa|al-Maren|United Realms of Norland""".split(
        "|"
    )
) | st.text(max_size=70)
KINDS = st.sampled_from(["person", "organisation", "group", "place"])
MENTIONS = st.lists(
    st.builds(
        lambda where, names: mention(where, *names),
        st.sampled_from("ab"),
        st.lists(st.tuples(NAMES, KINDS), max_size=4),
    ),
    max_size=12,
)
TEXT = "VARNHOLM (Agency) - The Harbour Workers Union (HWU) met in Zawiya. Otto Maren of the United Realms, or UR, left. In Norland it rained."
ARTICLES = [article("a", TEXT), article("b", "Ilsa B. Maren spoke. Maren left Norland.", "Gassafi")]


@settings(max_examples=300, deadline=None)
@given(MENTIONS)
def test_twice_is_the_same_as_once(mentions: list[Mention]) -> None:
    once = canonical(mentions, ARTICLES)
    assert canonical(once, ARTICLES) == once


@settings(max_examples=200, deadline=None)
@given(MENTIONS, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(mentions: list[Mention], random: object) -> None:
    order = list(range(len(mentions)))
    random.shuffle(order)  # type: ignore[attr-defined]
    before = canonical(mentions, ARTICLES)
    after = canonical([mentions[i] for i in order], ARTICLES[::-1])
    assert after == [before[i] for i in order]


@settings(max_examples=200, deadline=None)
@given(MENTIONS)
def test_no_name_is_made_up_and_each_has_one_type(mentions: list[Mention]) -> None:
    written = {
        w
        for n in [
            *(n for m in mentions for n, _ in told(m)),
            *(w for a in ARTICLES for w in a.draft.text.split()),
        ]
        for part in (n, *re.split(r"\W+", n))  # what is an article before a word is none alone
        for w in fold(part)
    }
    names = {n for m in canonical(mentions, ARTICLES) for n in told(m)}
    assert {word for name, _ in names for word in fold(name)} <= written
    assert len({name for name, _ in names}) == len(names)


@pytest.mark.parametrize(
    "name", ["Ma" * 5000, "(" * 5000, "A. " * 5000, "Al " * 3000, "\u202eMaren\u0000", "ﷺ" * 50, "'s " * 3000]
)
def test_hostile_names_do_no_harm(name: str) -> None:
    text = f"{name} ({name}) in {name}, the {name}, " * 3
    for kind in ("person", "organisation", "place"):
        for found, _ in shown([mention("a", (name, kind), place("Norland"), quote=text)], article("a", text))[
            0
        ]:
            assert len(found) <= 60
            assert "\n" not in found
