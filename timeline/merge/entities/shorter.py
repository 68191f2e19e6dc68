"""A surname alone, or a body without its country, joins the full name that the article or the build has."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.merge.entities.evidence import Evidence
from timeline.merge.entities.fold import Key, alike, sound
from timeline.merge.entities.roster import Roster, Use
from timeline.merge.entities.tidy import TITLES

_MAIN = 4  # times as often mentioned as all others of the surname: the one who is meant
_GIVEN = 3  # letters that a given name has at least to stand for its bearer
_LOCATED = 0.05  # of its uses at most stand after "in": the name of a firm, not of the town that it is from
_TRADING = frozenset(
    """plc inc ltd llc corp co ag sa group holdings bank minerals mining metals steel foods food brewery breweries motors
    motor airlines airways energy oil gas petroleum power chemicals pharmaceuticals pharma industries partners capital
    securities insurance media studios systems technologies technology software electronics telecom logistics railways
    stores supermarkets retail resources cement shipping lines""".split()
)
_BEARERS = 50  # of a surname, the most mentioned: others are not looked at, which bounds the work
_Index = Mapping[str, Sequence[Key]]


@dataclass(frozen=True, slots=True)
class Shorter:
    """The full names of a build by their ends, and those that each article has."""

    known: Roster
    evidence: Evidence
    by_surname: _Index
    by_given: _Index
    bodies: Mapping[Key, Sequence[Key]]
    firms: Mapping[str, Sequence[Key]]
    present: Mapping[str, Mapping[Key, int]]

    @classmethod
    def of(cls, uses: Iterable[Use], known: Roster, evidence: Evidence) -> Shorter:
        """From the names of a build."""
        present: defaultdict[str, Counter[Key]] = defaultdict(Counter)
        for use in uses:
            present[use.article][known.leader[use.key]] += 1
        leaders = sorted(set(known.leader.values()), key=lambda key: (-known.counts[key], key))
        by_surname, by_given = defaultdict[str, list[Key]](list), defaultdict[str, list[Key]](list)
        for key in leaders:
            if known.types[key] == "person" and len(key) > 1:
                by_surname[sound(key[-1])].append(key)
                by_given[key[0]].append(key)
        return cls(
            known, evidence, by_surname, by_given, _bodies(leaders, known), _firms(leaders, known), present
        )

    def full(self, article: str, key: Key, said: str) -> Key:
        """The name meant in an article by this one, there taken for a `said`; itself where it is whole or none is sure."""
        if len(key) > 1:
            if all(word in TITLES for word in key[:-1]):  # "Field Marshal X", taken for a body
                return self._here(article, self._bearers(key[-1], 1)) or key
            bodies = self.bodies.get(key, ())
            return self._here(article, bodies) or (bodies[0] if self._is_only(key, bodies) else key)
        kind = self.known.types[key]
        named = self._bearers(key[0], 2 if kind == "person" else 1)
        if firm := self._firm(key, named):
            return firm
        if kind == "place":
            mistaken = said == "person" or not self.evidence.located.get(key)
            return (self._here(article, named) if mistaken else None) or key
        if kind == "group":
            return key
        if named:
            return self._here(article, named) or self._main([k for k in named if self._is_known(k)]) or key
        given = self.by_given.get(key[0], ())
        if kind == "person" and len(key[0]) >= _GIVEN and len(given) == 1:
            return self._here(article, given) or key
        return key

    def _firm(self, key: Key, named: Sequence[Key]) -> Key | None:
        """The one firm that a single word stands for, which is no place and nobody's surname."""
        firms = self.firms.get(key[0], ())
        told, located = self.evidence.runs.get(key, 0), self.evidence.located.get(key, 0)
        return firms[0] if len(firms) == 1 and not named and located <= _LOCATED * told else None

    def _is_only(self, key: Key, bodies: Sequence[Key]) -> bool:
        """Whether the build has one such body, and that of a body: each country has its own ministry."""
        return len(bodies) == 1 and self.known.types.get(bodies[0][: -len(key)]) == "organisation"

    def _bearers(self, surname: str, edits: int) -> list[Key]:
        """Who has this surname, in spellings so many letters apart."""
        found = self.by_surname.get(sound(surname), ())[:_BEARERS]
        return [key for key in found if alike(key[-1], surname, edits)]

    def _here(self, article: str, named: Sequence[Key]) -> Key | None:
        """The one that the article names, or names by far the most."""
        here = [key for key in named[:_BEARERS] if self._is_in(article, key)]
        return here[0] if len(here) == 1 else _most(here, self.present.get(article, {}))

    def _main(self, named: Sequence[Key]) -> Key | None:
        """The one whom the build names, or names by far the most."""
        return named[0] if len(named) == 1 else _most(named, self.known.counts)

    def _is_in(self, article: str, key: Key) -> bool:
        if key in self.present.get(article, ()):
            return True
        people = self.evidence.people.get(article, frozenset())
        return self.known.types[key] == "person" and (sound(key[0]), sound(key[-1])) in people

    def _is_known(self, key: Key) -> bool:
        """Whether more than one article has the name: what one alone has says nothing of the others."""
        return self.evidence.heard.get((sound(key[0]), sound(key[-1])), 0) > 1


def _bodies(leaders: Iterable[Key], known: Roster) -> Mapping[Key, Sequence[Key]]:
    """Organisations by what is left of their names without the country or body at the beginning."""
    bodies: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in leaders:
        if known.types[key] == "organisation":
            for cut in range(1, len(key) - 1):
                if known.types.get(key[:cut], "person") != "person":
                    bodies[key[cut:]].append(key)
    return bodies


def _firms(leaders: Iterable[Key], known: Roster) -> Mapping[str, Sequence[Key]]:
    """Organisations whose last word says that they trade, by their first."""
    firms: defaultdict[str, list[Key]] = defaultdict(list)
    for key in leaders:
        if known.types[key] == "organisation" and len(key) > 1 and key[-1] in _TRADING:
            firms[key[0]].append(key)
    return firms


def _most(named: Sequence[Key], counts: Mapping[Key, int]) -> Key | None:
    """The one mentioned several times as often as all the others together; None where there is none."""
    best = max(named, key=lambda key: (counts.get(key, 0), key), default=None)
    if best is None:
        return None
    others = sum(counts.get(key, 0) for key in named) - counts.get(best, 0)
    return best if counts.get(best, 0) >= _MAIN * max(1, others) else None
