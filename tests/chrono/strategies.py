"""Days, cycles and intervals for property tests."""

from hypothesis import strategies as st

from timeline.chrono import Cycle, Day, Interval, cycle

_OLDEST = Day.of(-9999, 1, 1).number
_NEWEST = Day.of(9999, 12, 31).number

days = st.integers(_OLDEST, _NEWEST).map(Day)
# As `days`, and far from the ends: the neighbours of the unit that holds one have years of four digits too.
inner_days = st.integers(Day.of(-9000, 1, 1).number, Day.of(9000, 1, 1).number).map(Day)

UNITS: tuple[Cycle, ...] = (
    cycle.DAY,
    cycle.WEEK,
    cycle.WEEKEND,
    cycle.MONTH,
    cycle.QUARTER,
    cycle.HALF,
    cycle.YEAR,
    cycle.DECADE,
    cycle.CENTURY,
)

cycles = st.one_of(
    st.sampled_from(UNITS),
    st.integers(0, 6).map(cycle.weekday),
    st.integers(1, 12).map(cycle.month),
    st.sampled_from([3, 6, 9, 12]).map(cycle.season),
    st.integers(1, 4).map(cycle.quarter),
    st.integers(1, 2).map(cycle.half),
    st.dates().map(lambda d: cycle.date(d.month, d.day)),
    st.just(cycle.date(2, 29)),
)


@st.composite
def units(draw: st.DrawFn) -> Interval:
    """A named interval: a day, a month, a summer …"""
    return draw(cycles).at(draw(inner_days))


@st.composite
def spans(draw: st.DrawFn) -> Interval:
    """An interval from one named one to another, with an end left open now and then."""
    first, last = sorted((draw(units()), draw(units())), key=lambda i: (i.start, i.end))
    kind = draw(st.sampled_from(["closed", "since", "until"]))
    if kind == "since":
        return Interval.since(first)
    if kind == "until":
        return Interval.until(first)
    return Interval.between(first, last)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Any interval there is, blurred or not."""
    found = draw(st.one_of(units(), spans()))
    return found.about() if draw(st.booleans()) else found
