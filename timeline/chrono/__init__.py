"""Calendar values: what a date *is*, with no word of language in it."""

from timeline.chrono.cycle import Cycle
from timeline.chrono.day import Day
from timeline.chrono.grain import Grain
from timeline.chrono.interval import Interval

__all__ = ["Cycle", "Day", "Grain", "Interval"]
