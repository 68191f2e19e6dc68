"""Corrections between mentions and events: what joins, what parts, who wins, and what does not depend on order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.carry.identity import kept
from timeline.chrono import edtf
from timeline.corrections import Correction
from timeline.corrections.entry import Reference
from timeline.evidence import Passage, plain
from timeline.model import Draft, Event, Hint
from timeline.pipeline import Build, build
from timeline.settings import Settings

TEXTS = {
    "a.txt": "Dockers blocked the harbour gate on Monday. A storm sank two barges on Tuesday.",
    "b.txt": "Union dockers blocked the harbour gate on Monday. The lighthouse keeper retired on Wednesday.",
    "c.txt": "Angry dockers blocked the harbour gate on Monday.",
}
SETTINGS = Settings(model="none")


def drafts() -> list[Draft]:
    hint = Hint("front-matter", "2024-05-09", "a.txt:1")
    return [Draft(name, name, name, text, "", hints=(hint,)) for name, text in TEXTS.items()]


def built(*corrections: Correction, before: tuple[Event, ...] = ()) -> Build:
    return build(drafts(), SETTINGS, corrections=corrections, before=before)


def on(word: str, event: str = "") -> Reference:
    """The passage that a word stands in."""
    sources = [s for e in built().timeline for s in e.sources if word in s.quote.exact]
    return Reference(event, Passage.of(sources[0]))


def entry(action: str, word: str, line: int = 1, **more: object) -> Correction:
    return Correction(action, on(word), f"corrections.toml:{line}", **more)  # type: ignore[arg-type]


def groups(found: Build) -> set[frozenset[str]]:
    """The events, each as the first words of its passages."""
    return {frozenset(s.quote.exact.split()[0] for s in e.sources) for e in found.timeline}


def notes(found: Build) -> list[str]:
    return [str(p) for p in found.problems]


DOCKERS = frozenset({"Dockers", "Union", "Angry"})
STORM, KEEPER = frozenset({"A"}), frozenset({"The"})


def test_without_corrections_nothing_is_joined_or_parted() -> None:
    assert groups(built()) == {DOCKERS, STORM, KEEPER}


def test_split_and_merge_of_the_same_passages_come_to_nothing_but_a_note() -> None:
    split = entry("split", "Dockers", 1, others=(on("Angry"),))
    merge = entry("merge", "Dockers", 5, others=(on("Angry"),))
    assert groups(built(split)) == {DOCKERS - {"Angry"}, frozenset({"Angry"}), STORM, KEEPER}
    both = built(split, merge)
    assert groups(both) == {DOCKERS, STORM, KEEPER}
    assert notes(both) == [
        "corrections.toml:5: merge: contradicts the entry of corrections.toml:1; the later one holds"
    ]


def test_what_was_merged_can_be_split_with_a_note() -> None:
    merge = entry("merge", "storm", 1, others=(on("keeper"), on("Angry")))
    split = entry("split", "storm", 5, others=(on("keeper"),))
    assert groups(built(merge)) == {DOCKERS | STORM | KEEPER}
    both = built(merge, split)
    assert groups(both) == {DOCKERS | STORM, KEEPER}
    assert "contradicts the entry of corrections.toml:1" in notes(both)[0]


def test_a_split_of_everything_is_refused() -> None:
    found = built(entry("split", "storm", others=(on("storm"),)))
    assert groups(found) == {DOCKERS, STORM, KEEPER}
    assert "all passages" in notes(found)[0]


def test_what_is_apart_already_is_no_trouble() -> None:
    assert notes(built(entry("split", "storm", others=(on("keeper"),)))) == []
    assert notes(built(entry("merge", "Dockers", others=(on("Angry"),)))) == []


def test_hide_and_pin_contradict_and_hide_does_not_spread() -> None:
    found = built(entry("hide", "storm"), entry("pin", "storm", 5))
    assert [e.pinned for e in found.timeline if "storm" in e.title] == [True]
    assert "contradicts the entry of corrections.toml:1" in notes(found)[0]
    found = built(entry("hide", "keeper"), entry("merge", "storm", 5, others=(on("keeper"),)))
    assert groups(found) == {DOCKERS, STORM | KEEPER}
    assert found.counts.hidden == 0
    assert "contradicts the entry of corrections.toml:1" in notes(found)[0]


def test_of_merged_events_the_first_keeps_its_own_date_and_takes_what_it_lacks() -> None:
    may, june = edtf.read("2024-05-01"), edtf.read("2024-06-01")
    merge = entry("merge", "storm", 9, others=(on("keeper"),))
    (event,) = [
        e
        for e in built(
            entry("redate", "storm", date=may), entry("redate", "keeper", 5, date=june), merge
        ).timeline
        if len(e.sources) == 2
    ]
    assert event.when == may
    (event,) = [e for e in built(entry("redate", "keeper", date=june), merge).timeline if len(e.sources) == 2]
    assert event.when == june
    assert [s.supports for s in event.sources] == [False, False]


def test_merged_dates_that_differ_are_told() -> None:
    found = built(entry("merge", "storm", others=(on("keeper"),)))
    (event,) = [e for e in found.timeline if len(e.sources) == 2]
    (other,) = event.alternatives
    assert {str(event.when), str(other.value)} == {"2024-05-07/2024-05-07", "2024-05-08/2024-05-08"}
    assert sorted(s.supports for s in event.sources) == [False, True]


def test_an_id_alone_is_enough_also_after_the_next_build() -> None:
    storm, keeper = (
        Reference(e.id, Passage("", ""))
        for w in ("storm", "keeper")
        for e in built().timeline
        if w in e.title
    )
    merge = Correction("merge", storm, "corrections.toml:1", others=(keeper,))
    before: tuple[Event, ...] = ()
    for _ in range(3):
        found = built(merge, before=before)
        assert groups(found) == {DOCKERS, STORM | KEEPER}
        assert notes(found) == []
        before = kept(found.timeline.events, before)


def test_a_quote_alone_is_enough() -> None:
    wanted = Reference("", Passage("", plain("A storm sank\n two barges on Tuesday.")))
    found = built(Correction("hide", wanted, "corrections.toml:1"))
    assert groups(found) == {DOCKERS, KEEPER}


def test_one_that_nobody_tells_of_is_reported_with_what_it_was() -> None:
    gone = Reference("e-gone000000", Passage("a.txt", "The dam burst on Friday.", "on Friday"))
    for correction in (
        Correction("pin", gone, "corrections.toml:7"),
        replace(entry("merge", "storm", 7), others=(gone,)),
        replace(entry("split", "Dockers", 7), others=(gone,)),
    ):
        (problem,) = built(correction).problems
        assert problem.place == "corrections.toml:7"
        assert problem.message.startswith(f"{correction.action}: ")
        assert "e-gone000000, “The dam burst on Friday.” in a.txt" in problem.message


def test_two_events_of_one_sentence_and_expression_are_told_apart_by_what_happened() -> None:
    draft = replace(drafts()[0], text="The Orm dam broke on Monday and the bridge fell on Monday.")
    (fell,) = (
        Passage.of(s)
        for e in build([draft], Settings()).timeline
        for s in e.sources
        if s.predicate and s.predicate.exact == "fell"
    )
    entries = [Correction("redate", Reference("", fell), "corrections.toml:5", date=edtf.read("2024-05-07"))]
    found = build([draft], Settings(), corrections=entries).timeline.events
    assert [(edtf.write(e.when), e.title) for e in found] == [
        ("2024-05-06", "The Orm dam broke"),
        ("2024-05-07", "The bridge fell"),
    ]


@settings(deadline=None)
@given(st.permutations(range(3)), st.permutations(range(3)))
def test_neither_the_order_of_articles_nor_that_of_unrelated_entries_matters(
    articles: list[int], order: list[int]
) -> None:
    entries = [
        entry("split", "Dockers", 1, others=(on("Angry"),)),
        entry("redate", "storm", 2, date=edtf.read("2024-05-01")),
        entry("retitle", "keeper", 3, title="The lamp goes out"),
    ]
    expected = built(*entries).timeline.events
    shuffled = [drafts()[n] for n in articles]
    assert build(shuffled, SETTINGS, corrections=[entries[n] for n in order]).timeline.events == expected


@pytest.mark.parametrize("action", ["hide", "pin", "redate", "retitle"])
def test_saying_the_same_twice_is_no_contradiction(action: str) -> None:
    more = {"redate": {"date": edtf.read("2024-05")}, "retitle": {"title": "A storm"}}.get(action, {})
    assert notes(built(entry(action, "storm", 1, **more), entry(action, "storm", 5, **more))) == []


def test_an_event_with_another_date_matters_as_much_as_that_date_says() -> None:
    def importance(*corrections: Correction) -> float:
        return next(e.importance for e in built(*corrections).timeline if "storm" in e.title)

    same, vague = (
        importance(entry("redate", "storm", date=edtf.read("2024-05-07"))),
        importance(entry("redate", "storm", date=edtf.read("2024"))),
    )
    assert vague < same == importance()
