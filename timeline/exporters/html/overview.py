"""The strip at the head of the page: at most twelve cells of time with bars in them, and periods above.

A year is cut into months, a few years into years; where a timeline reaches far back, the years that
hold most of it keep a cell each and what lies before and after them shares one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.chrono import Day, Grain
from timeline.chrono.day import month_length
from timeline.exporters.dates import Names, spell, year_name
from timeline.exporters.html.layout import Layout
from timeline.exporters.html.placing import day_of, is_period, month_known, month_section, year_section
from timeline.exporters.text import clip, line
from timeline.model import Event

CELLS = 12
COLUMNS = 120  # of the grid that the periods are laid out on; static/columns.css names them
WIDTH, HEIGHT = 120, 44  # of a cell's drawing
LANES = 4
_SPANS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


class Bar(NamedTuple):
    """A rectangle of a cell's drawing; `fuzzy` where no report knows the day."""

    x: str
    y: str
    width: str
    height: str
    fuzzy: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of time: its full and its short name, the place on the page it leads to, its events."""

    name: str
    short: str
    target: str
    events: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """A period and the way to it: grid columns from `first` up to `last`, in a row; `late` puts its name at its end."""

    href: str
    title: str
    dates: str
    row: int
    first: int
    last: int
    late: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Overview:
    cells: tuple[Cell, ...]
    lanes: tuple[Lane, ...]
    rows: int


class _Frame(NamedTuple):
    """The days of a cell, from the first up to the last, cut at `cuts`."""

    name: str
    short: str
    cuts: tuple[Day, ...]


def overview(events: Sequence[Event], layout: Layout) -> Overview | None:
    """The strip; None where there is no event."""
    if not events:
        return None
    days = Counter(day.year for day in map(day_of, events))
    frames = _frames(days, layout.names)
    cells = _cells(frames, events)
    lanes = _lanes(frames, [event for event in events if is_period(event)], layout)
    return Overview(cells, lanes, max((lane.row for lane in lanes), default=0))


def _frames(days: Counter[int], names: Names) -> list[_Frame]:
    """The cells: months of a single year, years, the ten fullest years and what lies around them, or groups of years."""
    first, last = min(days), max(days)
    if first == last:
        return [_month(first, number, names) for number in range(1, 13)]
    if last - first < CELLS:
        return [_years(year, year) for year in range(first, last + 1)]
    window = CELLS - 2
    starts = {min(year, last - window + 1) for year in days}
    start = max(starts, key=lambda year: (sum(days[y] for y in range(year, year + window)), year))
    inside = sum(days[year] for year in range(start, start + window))
    if inside * 2 >= sum(days.values()):
        frames = [_years(year, year) for year in range(start, start + window)]
        before = [_years(first, start - 1)._replace(short=f"–{_short(start - 1)}")] if first < start else []
        after = [_years(start + window, last)] if start + window <= last else []
        return [*before, *frames, *after]
    size = next(size for size in _SPANS if last // size - first // size < CELLS)
    return [_years(year, year + size - 1) for year in range(first // size * size, last + 1, size)]


def _month(year: int, month: int, names: Names) -> _Frame:
    days = month_length(year, month)
    first = Day.of(year, month, 1)
    return _Frame(
        names.months[month - 1],
        names.short_months[month - 1],
        tuple(first + number for number in range(days + 1)),
    )


def _years(first: int, last: int) -> _Frame:
    if first == last:
        cuts = (*(Day.of(first, month, 1) for month in range(1, 13)), Day.of(first + 1, 1, 1))
        return _Frame(year_name(first), _short(first), cuts)
    parts = min(12, last - first + 1)
    years = [first + (last + 1 - first) * part // parts for part in range(parts + 1)]
    cuts = tuple(Day.of(year, 1, 1) for year in years)
    if first > 0 and first % 10 == 0 and last == first + 9:
        return _Frame(f"{first}s", f"{first}s", cuts)
    return _Frame(f"{year_name(first)}–{year_name(last)}", f"{year_name(first)}–", cuts)


def _short(year: int) -> str:
    return f"’{year % 100:02}" if year > 99 else year_name(year)


def _cells(frames: Sequence[_Frame], events: Iterable[Event]) -> tuple[Cell, ...]:
    """Bars as high as the number of reports, in all cells on one scale; a low one across where only the year is known."""
    reports: Counter[tuple[int, int]] = Counter()
    exact: set[tuple[int, int]] = set()
    coarse: set[int] = set()
    number: Counter[int] = Counter()
    targets: dict[int, str] = {}
    starts = [frame.cuts[0] for frame in frames]
    for event in events:
        day = day_of(event)
        cell = _index(starts, day)
        number[cell] += 1
        section = month_section if len(frames[0].cuts) > 20 else year_section
        targets.setdefault(cell, section(event)[0])
        if not month_known(event):
            coarse.add(cell)
            continue
        part = cell, _index(frames[cell].cuts[:-1], day)
        reports[part] += len(event.sources)
        if event.when.grain is Grain.DAY and not event.when.approximate:
            exact.add(part)
    tallest = max(reports.values(), default=1)
    bars = {cell: [_bar(0, 1, 0, fuzzy=True)] for cell in coarse}
    for slot, count in sorted(reports.items()):
        bar = _bar(slot[1], len(frames[slot[0]].cuts) - 1, count / tallest, fuzzy=slot not in exact)
        bars.setdefault(slot[0], []).append(bar)
    return tuple(
        Cell(frame.name, frame.short, targets.get(cell, ""), number[cell], tuple(bars.get(cell, ())))
        for cell, frame in enumerate(frames)
    )


def _bar(part: int, parts: int, share: float, *, fuzzy: bool) -> Bar:
    """One of the parts of a cell; the only one takes its whole width."""
    step = WIDTH / parts
    height = max(5.0, share * (HEIGHT - 4))
    width = WIDTH - 2 if parts == 1 else min(8.0, step * 0.72)
    numbers = (part * step + (step - width) / 2, HEIGHT - height, width, height)
    x, y, w, h = (f"{value:.1f}" for value in numbers)
    return Bar(x, y, w, h, fuzzy)


def _index(starts: Sequence[Day], day: Day) -> int:
    """The last of the starts that is not after the day; the first where all are."""
    return max(0, sum(start <= day for start in starts) - 1)


def _position(frames: Sequence[_Frame], day: Day) -> float:
    """Where a day lies on the strip, from 0 to 1."""
    cell = _index([frame.cuts[0] for frame in frames], day)
    start, end = frames[cell].cuts[0], frames[cell].cuts[-1]
    share = min(1.0, max(0.0, (day - start) / (end - start)))
    return (cell + share) / len(frames)


def _lanes(frames: Sequence[_Frame], periods: Sequence[Event], layout: Layout) -> tuple[Lane, ...]:
    """Up to four rows of periods, the most important first, none over another or over its name."""
    rows: list[list[tuple[float, float]]] = []
    lanes = []
    for event in sorted(periods, key=lambda e: (-e.importance, -(e.when.length or 10**6), e.id)):
        begin = 0.0 if event.when.start is None else _position(frames, event.when.start)
        end = 1.0 if event.when.end is None else _position(frames, event.when.end)
        title = clip(line(event.title), 48)
        needs = len(title) * 0.0068 + 0.02
        late = begin + needs > 1
        taken = (min(begin, end - needs), end) if late else (begin, max(end, begin + needs))
        row = next(
            (n for n, row in enumerate(rows) if all(taken[1] < a or b < taken[0] for a, b in row)), len(rows)
        )
        if row == LANES:
            continue
        if row == len(rows):
            rows.append([])
        rows[row].append(taken)
        first = min(int(begin * COLUMNS) + 1, COLUMNS)
        last = max(first + 1, min(round(end * COLUMNS) + 1, COLUMNS + 1))
        opened = event.when.start is None or event.when.end is None
        href, dates = layout.anchor(event.id), spell(event.when, layout.names)
        lanes.append(Lane(href, title, dates, row + 1, first, last, late, opened))
    return tuple(sorted(lanes, key=lambda lane: (lane.row, lane.first)))
