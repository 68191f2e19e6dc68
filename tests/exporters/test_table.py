import pytest

from tests.exporters.golden import FOLDER, outputs
from tests.exporters.samples import EMPTY, LOCAL
from timeline.errors import NotYet, UsageError
from timeline.exporters import FORMATS, export, render
from timeline.settings import Settings


def test_every_format_writes_its_main_file_first() -> None:
    for name, made in FORMATS.items():
        first, data = next(iter(export(LOCAL, name, Settings())))
        assert first == made.file
        assert data.endswith(b"\n")


@pytest.mark.parametrize("name", FORMATS)
def test_render_gives_one_file(name: str) -> None:
    assert render(LOCAL, name, Settings()).endswith(b"\n")


@pytest.mark.parametrize("name", FORMATS)
def test_a_timeline_without_events_can_be_written(name: str) -> None:
    assert dict(export(EMPTY, name, Settings()))


def test_an_unknown_format_names_the_nearest() -> None:
    with pytest.raises(UsageError, match='unknown format "jsn"; did you mean "json"'):
        export(LOCAL, "jsn", Settings())
    with pytest.raises(UsageError, match='unknown format "parquet"; known: html, ical or json'):
        render(LOCAL, "parquet", Settings())


@pytest.mark.parametrize("name", ["csv", "atom", "jsonfeed", "timelinejs"])
def test_a_format_still_to_come_says_so(name: str) -> None:
    with pytest.raises(NotYet, match=f'"{name}" is planned'):
        export(LOCAL, name, Settings())


def test_outputs_are_those_that_were_reviewed() -> None:
    """If a difference is meant: `.venv/bin/python -m tests.exporters.golden`, then read `git diff`."""
    made = outputs()
    kept = {
        path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*") if path.is_file()
    }
    assert sorted(made) == sorted(kept)
    for name, data in made.items():
        assert data == kept[name], name
