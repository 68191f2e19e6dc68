"""Linkage of numbers by how alike they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.merge.index import Index, mean
from timeline.merge.likeness import cosine
from timeline.merge.linkage import linked

TABLES = st.integers(1, 7).flatmap(
    lambda n: st.lists(st.floats(0, 1, width=16), min_size=n * n, max_size=n * n).map(
        lambda row: [[row[min(a, b) * n + max(a, b)] for b in range(n)] for a in range(n)]
    )
)


@given(TABLES, st.floats(0.05, 1))
def test_each_number_is_in_one_group(table: list[list[float]], enough: float) -> None:
    groups = linked(len(table), lambda a, b: table[a][b], enough)
    assert sorted(n for group in groups for n in group) == list(range(len(table)))
    assert groups == sorted(sorted(group) for group in groups)


@given(TABLES, st.floats(0.05, 1))
def test_nobody_joins_a_group_in_which_no_one_is_alike_enough(
    table: list[list[float]], enough: float
) -> None:
    for group in linked(len(table), lambda a, b: table[a][b], enough):
        for a in group:
            assert len(group) == 1 or max(table[a][b] for b in group if b != a) >= enough


def test_the_most_alike_are_joined_first() -> None:
    table = {(0, 1): 0.5, (1, 2): 0.9, (0, 2): 0.0}
    assert linked(3, lambda a, b: table[min(a, b), max(a, b)], 0.45) == [[0], [1, 2]]


def test_by_the_mean_alone_one_like_pair_joins_no_groups() -> None:
    table = {(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.8}

    def alike(a: int, b: int) -> float:
        return table.get((a, b), 0.0)

    assert linked(4, alike, 0.5) == [[0, 1, 2, 3]]
    assert linked(4, alike, 0.5, best=0.0) == [[0, 1], [2, 3]]


@given(TABLES, TABLES, st.floats(0.2, 1), st.floats(0, 0.19))
def test_parts_between_which_nothing_is_alike_enough_are_grouped_each_for_itself(
    one: list[list[float]], other: list[list[float]], enough: float, between: float
) -> None:
    first = len(one)

    def alike(a: int, b: int) -> float:
        if (a < first) != (b < first):
            return between
        return one[a][b] if a < first else other[a - first][b - first]

    alone = linked(first, lambda a, b: one[a][b], enough)
    beside = linked(len(other), lambda a, b: other[a][b], enough)
    both = linked(first + len(other), alike, enough)
    assert both == alone + [[first + n for n in group] for group in beside]


@given(TABLES, st.floats(0.05, 1), st.data())
def test_what_is_to_stay_apart_is_never_in_one_group(
    table: list[list[float]], enough: float, data: st.DataObject
) -> None:
    numbers = st.integers(0, len(table) - 1)
    pairs = data.draw(st.lists(st.tuples(numbers, numbers).filter(lambda p: p[0] != p[1]), max_size=4))
    for group in linked(len(table), lambda a, b: table[a][b], enough, pairs):
        assert not any(a in group and b in group for a, b in pairs)


VECTORS = st.lists(st.dictionaries(st.sampled_from("abcde"), st.floats(0.1, 1)), min_size=1, max_size=5)


@given(VECTORS, VECTORS, st.floats(0.1, 2))
def test_the_index_finds_what_a_look_at_all_would_find(
    some: list[dict[str, float]], others: list[dict[str, float]], at_least: float
) -> None:
    index = Index()
    for number, vector in enumerate(some):
        index.add(number, vector)
    centre = mean(others)
    products = {n: sum(centre.get(w, 0) * x for w, x in v.items()) for n, v in enumerate(some)}
    found = index.near(centre, at_least)
    assert all(abs(found[n] - products[n]) < 1e-9 for n in found)
    assert all(n in found for n, p in products.items() if p > at_least + 1e-9)


def test_a_cosine_is_never_above_one() -> None:
    assert cosine({"a": 1.0000001}, {"a": 1.0}) == 1.0
