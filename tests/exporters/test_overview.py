"""The strip of years above a timeline."""

from dataclasses import replace

import pytest

from tests.exporters import samples
from timeline.chrono import edtf
from timeline.exporters.dates import ENGLISH
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.overview import CELLS, Overview, overview


def strip(*values: str) -> Overview | None:
    """The overview of one event of each date."""
    base = samples.LOCAL.events[-1]
    events = [replace(base, id=f"e-{n:08}", when=edtf.read(value)) for n, value in enumerate(values)]
    layout = Layout({}, dict.fromkeys((event.id for event in events), "index.html"), {}, frozenset(), ENGLISH)
    return overview(events, layout)


@pytest.mark.parametrize(
    ("values", "first", "last", "number"),
    [
        (["2020-05-01"], "January", "December", 12),
        (["2019-05-01", "2020-05-01"], "2019", "2020", 2),
        (["2011-05", "2020"], "2011", "2020", 10),
        (["-0043", "2019-01-01", "2020-01-01"], "44 BC–2010", "2020", 11),
        ([f"{year}-05-01" for year in range(1970, 2021)], "1970–1974", "2020–2024", 11),
        ([f"{year:04}-05-01" for year in range(100, 2000, 100)], "0–199", "1800–1999", 10),
    ],
)
def test_the_overview_has_few_cells(values: list[str], first: str, last: str, number: int) -> None:
    found = strip(*values)
    assert found is not None
    names = [cell.name for cell in found.cells]
    assert (names[0].replace("1 BC", "0"), names[-1], len(names)) == (first, last, number)
    assert len(names) <= CELLS
    assert sum(cell.events for cell in found.cells) == len(values)


def test_periods_do_not_cover_each_other() -> None:
    found = strip("2019-01/2019-06", "2019-03/..", "2020-01/2020-02", "../2019-02")
    assert found is not None
    assert len(found.lanes) == 4
    for lane in found.lanes:
        assert 1 <= lane.first < lane.last <= 121
        for other in found.lanes:
            assert (
                lane is other or lane.row != other.row or lane.last <= other.first or other.last <= lane.first
            )


def test_no_event_no_overview() -> None:
    assert strip() is None
