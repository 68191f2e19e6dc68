"""What a phrase means before we know when it was said.

A reading is a small tree of operators; `at(said)` turns it into a value. Its docstring is
the phrase it stands for, after timenorm's algebra (Bethard 2013).
"""

from __future__ import annotations

from timeline.reading.base import Reading, Said, Tense, Unanchored
from timeline.reading.counted import (
    ByTense,
    Last,
    LatestWeekday,
    Nearest,
    Next,
    Present,
    Reported,
    Shift,
    ThisCycle,
    Today,
)
from timeline.reading.focus import AfterFocus, BareYear, FromFocus, Hour, SameQuarter, SameTime, TheUnit
from timeline.reading.made import (
    About,
    Beside,
    Between,
    Beyond,
    ByLocale,
    Clock,
    Fixed,
    Following,
    Holding,
    Known,
    Moved,
    NoDate,
    Nth,
    Of,
    Since,
    Until,
)
from timeline.reading.printed import Tree, tree
from timeline.reading.traits import (
    anchored,
    counts_back,
    daily,
    datable,
    fits,
    focused,
    lasting,
    turns,
    yearly,
)

__all__ = [
    "About",
    "AfterFocus",
    "BareYear",
    "Beside",
    "Between",
    "Beyond",
    "ByLocale",
    "ByTense",
    "Clock",
    "Fixed",
    "Following",
    "FromFocus",
    "Holding",
    "Hour",
    "Known",
    "Last",
    "LatestWeekday",
    "Moved",
    "Nearest",
    "Next",
    "NoDate",
    "Nth",
    "Of",
    "Present",
    "Reading",
    "Reported",
    "Said",
    "SameQuarter",
    "SameTime",
    "Shift",
    "Since",
    "Tense",
    "TheUnit",
    "ThisCycle",
    "Today",
    "Tree",
    "Unanchored",
    "Until",
    "anchored",
    "counts_back",
    "daily",
    "datable",
    "fits",
    "focused",
    "lasting",
    "tree",
    "turns",
    "yearly",
]
