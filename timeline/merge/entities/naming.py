"""One round of naming: names are tidied, counted together and given back in their best form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.merge.entities.evidence import Evidence
from timeline.merge.entities.fold import Key, fold
from timeline.merge.entities.roster import Use, roster
from timeline.merge.entities.shorter import Shorter
from timeline.merge.entities.tidy import CALENDAR, tidy

_OWNER = re.compile(r"^(.+?)['’]s?\s+(?=\S)")
Named = tuple[str, str]  # a name and its type: "place" or that of an Entity


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one mention, with its article and its sentence."""

    article: str
    quote: str
    names: tuple[Named, ...]


def named(mentions: Sequence[Names], evidence: Evidence) -> list[Names]:
    """The mentions, in their order, under the names that this round finds; each name of a mention once."""
    uses, spelt = _uses(mentions, evidence)
    known = roster(uses, evidence, spelt)
    shorter = Shorter.of(uses, known, evidence)
    best: defaultdict[int, dict[Named, None]] = defaultdict(dict)
    for use in uses:
        key = shorter.full(use.article, known.leader[use.key], use.type)
        if fold(known.shown[key]) not in CALENDAR:
            best[use.mention].setdefault((known.shown[key], known.types[key]))
    return [replace(m, names=tuple(best[number])) for number, m in enumerate(mentions)]


def _uses(mentions: Sequence[Names], evidence: Evidence) -> tuple[list[Use], dict[Key, str]]:
    """Each tidied name with its key, and the long forms by which keys were made."""
    places = {fold(tidy(name, kind)) for m in mentions for name, kind in m.names if kind == "place"}
    known = {fold(tidy(name, kind)) for m in mentions for name, kind in m.names if kind != "person"}
    uses, spelt = [], dict[Key, str]()
    for number, mention in enumerate(mentions):
        for whole, said in mention.names:
            for name, kind in _parts(whole, said, places):
                if (name := tidy(name, kind)) and not _is_credit(name, kind, mention, evidence):
                    key, long = _key(name, mention.article, evidence, known)
                    if long:
                        spelt[key] = long
                    uses.append(Use(number, mention.article, name, key, kind))
    return uses, spelt


def _parts(name: str, kind: str, places: set[Key]) -> Iterator[Named]:
    """ "Libya's Harbour Union" is a place and a body; a possessive whose owner is no place of the build is left whole."""
    owner = _OWNER.match(name)
    if owner and fold(owner[1]) in places:
        yield owner[1], "place"
        yield from _parts(name[owner.end() :], kind, places)
    else:
        yield name, kind


def _is_credit(name: str, kind: str, mention: Names, evidence: Evidence) -> bool:
    """Whether a name is the article's own publisher, or a body named in brackets only, as pictures and agencies are credited."""
    if fold(name) in evidence.publishers.get(mention.article, ()):
        return True
    written = mention.quote.count(name)
    if (
        kind != "organisation"
        or not written
        or "".join(fold(name)) in evidence.stated.own.get(mention.article, {})
    ):
        return False
    return mention.quote.count(f"({name})") + mention.quote.count(f"/{name})") == written


def _key(name: str, article: str, evidence: Evidence, known: set[Key]) -> tuple[Key, str]:
    """How a name is counted, an acronym at its beginning written out; and that long form, where it is all of the name."""
    key = fold(name)
    first = name.split(maxsplit=1)[0]
    written = first.replace(".", "").isupper() or (len(key) == 1 and key[0] in evidence.stated.common)
    short = written and fold(first) == key[:1]
    long = _long(key[0], article, evidence, known) if short else None
    return (fold(long) + key[1:], long if len(key) == 1 else "") if long else (key, "")


def _long(short: str, article: str, evidence: Evidence, known: set[Key]) -> str | None:
    """What a short form stands for: as the article says, then as the build does; what is only implied has to be a name of the build."""
    stated, implied = evidence.stated, evidence.implied
    said = (
        (stated.there(article, short), True),
        (implied.there(article, short), False),
        (stated.common.get(short), True),
        (implied.common.get(short), False),
    )
    return next((long for long, sure in said if long and (sure or fold(long) in known)), None)
