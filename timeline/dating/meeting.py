"""Whether a caption shows the meeting that an article reports: two of the people it shows speak in the article."""

from __future__ import annotations

import re

_NAME = re.compile(r"[A-Z][\w'’-]+(?: (?:al-|el-|[Dd]e |[Vv]an )?[A-Z][\w'’-]+)+")
_SAYS = r"(?:said|says|told|added|announced|stressed|warned)"
_SPEAKERS = 2  # one may be shown for any reason: captions of statesmen are file photographs as often as not


def shows_meeting(caption: str, article: str) -> bool:
    """Whether at least two of the people that a caption names in full say something in the article."""
    people = {name.split()[-1] for name in _NAME.findall(caption)}
    return sum(_speaks(person, article) for person in people) >= _SPEAKERS


def _speaks(person: str, article: str) -> bool:
    name = re.escape(person)
    said = rf"\b{name}\b(?:,[^.,\n]{{0,60}},)?\s+{_SAYS}\b|\b{_SAYS}\s+(?:[\w'’-]+\s+){{0,4}}{name}\b"
    return re.search(said, article) is not None
