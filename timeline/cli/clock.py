"""The time of a build: that of the environment, or that of the clock."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from timeline.chrono import Day
from timeline.errors import UsageError


def epoch() -> str | None:
    """SOURCE_DATE_EPOCH as a time in UTC (reproducible-builds.org); UsageError where it is no number."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if not seconds:
        return None
    try:
        return f"{datetime.fromtimestamp(int(seconds), UTC):%Y-%m-%dT%H:%M:%SZ}"
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH={seconds}: must be a number of seconds since 1970") from error


def now() -> str:
    """The time, RFC 3339 in UTC."""
    return epoch() or f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


def today() -> Day:
    """The day of the build, after which nothing was published."""
    return Day.parse(now()[:10])
