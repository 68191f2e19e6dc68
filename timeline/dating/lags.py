"""How far the day of publication lies behind a date that an article writes: what the measured tables are made of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Days = npt.NDArray[np.int64]
Logs = npt.NDArray[np.float64]

SPAN = 20_000  # days in which articles are thought to have been published at all: 55 years
# The bounds of the buckets, in days from the date that is written to the day of publication; each holds its lower bound.
LAGS = (-SPAN, -366, -91, -31, -8, -3, -1, 0, 1, 2, 4, 8, 15, 31, 91, 366, SPAN)
# The same for a day of the year, which has a nearest one at most half a year away.
YEARLY = (-200, -30, -7, -2, -1, 0, 1, 2, 4, 8, 15, 31, 91, 200)
SAME_DAY, SAME_DAY_YEARLY = LAGS.index(0), YEARLY.index(0)


def bucket(lag: int, bounds: Sequence[int] = LAGS) -> int:
    """The number of the bucket that a lag falls in; what lies outside them all goes to the first or the last."""
    return min(max(bisect_right(bounds, lag) - 1, 0), len(bounds) - 2)


def density(shares: Sequence[float], bounds: Sequence[int] = LAGS) -> Logs:
    """The logarithm of the share that falls on one day of each bucket."""
    return np.asarray(np.log(np.array(shares) / sum(shares) / np.diff(bounds)))


def spread(logs: Logs, lags: Days, bounds: Sequence[int] = LAGS) -> Logs:
    """The density at each of the lags."""
    at = np.clip(np.searchsorted(bounds, lags, side="right") - 1, 0, len(logs) - 1)
    return np.asarray(logs[at])
