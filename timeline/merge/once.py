"""What happens once to whom it happens: two reports of it are one event, however coarse the date of the one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.merge.likeness import spelled
from timeline.merge.synonyms import senses
from timeline.model import Mention, Status

_ONCE = frozenset({"birth", "bury", "found", "kill"})  # classes of words
_ALONE = frozenset({"die", "drown", "perish"})  # what nobody is told to have done to whom it befell
_HIS = frozenset({"death", "birth", "burial", "funeral", "assassination", "murder"})  # nouns for it
_AUXILIARIES = re.compile(r"((?:\s+(?:has|have|had|was|were|been|is|are|later|also|reportedly))*)\s*$")
_PASSIVE = frozenset("was were been is are".split())
_OWNER = re.compile(r"\b([A-Z][\w-]*\w)(?:['’]s|(?<=s)['’])$")
_NAME = re.compile(r"\b([A-Z][\w-]*\w)$")

Once = tuple[str, str]


def once(group: Sequence[Mention]) -> frozenset[Once]:
    """What befell whom in a group of mentions, as a class of words and what the spellings of a name share: deaths, burials, births and foundings."""
    return frozenset(found for mention in group if (found := _once(mention)) is not None)


def _once(mention: Mention) -> Once | None:
    statement = mention.statement
    what = senses(statement.lemma) & _ONCE
    if not what or statement.predicate is None or mention.status is not Status.OCCURRED:
        return None
    before, found, _ = statement.headline.partition(f" {statement.predicate.exact}")
    if statement.nominal:
        owner = _OWNER.search(before)
        return (min(what), spelled(owner[1])) if owner and statement.lemma in _HIS else None
    helpers = _AUXILIARIES.search(before)
    if not found or helpers is None:
        return None
    passive = bool(_PASSIVE.intersection(helpers[1].split()))
    name = _NAME.search(before[: helpers.start()])
    if name is None or passive is (statement.lemma in _ALONE):
        return None
    return min(what), spelled(name[1])
