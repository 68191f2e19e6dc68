"""News articles become one timeline of dated events.

>>> import timeline
>>> [e.value for e in timeline.tag("Talks began on Monday.", published="2024-05-09")]
['2024-05-06']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.version import __version__

if TYPE_CHECKING:
    from timeline.api import Draft, Event, Expression, Settings, Timeline, build, export, load, read, tag

__all__ = [
    "Draft",
    "Event",
    "Expression",
    "Settings",
    "Timeline",
    "__version__",
    "build",
    "export",
    "load",
    "read",
    "tag",
]


def __getattr__(name: str) -> Any:
    """The public names come from `timeline.api`, which is imported when the first is used: `--version` is quick."""
    if name in __all__:
        from timeline import api

        globals()[name] = found = getattr(api, name)  # asked for once only
        return found
    raise AttributeError(f"module 'timeline' has no attribute {name!r}")
