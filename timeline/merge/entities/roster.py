"""The names of a build, counted: which are one, of which type, and in which spelling they are shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.merge.entities.evidence import Evidence
from timeline.merge.entities.fold import Key, alike, fold, sound
from timeline.merge.entities.tidy import PERSONAL

TYPES = ("place", "organisation", "person", "group")  # of equals the first
_FAMILIAR = 10  # times as often as the long form: such an acronym is shown as it is
_LOCATED = 0.15  # of its uses stand after "in" or "near": a place, whatever the recogniser said
_LOCATED_BODY = 0.4  # the same of a body, which one may be "in", where nobody took it for a place
_DISPUTED = 0.2  # of the mentions take it for a place
_SURE = 3  # uses in the texts below which that share says nothing
_LEADERS = 8  # spellings in a class that others are compared with; bounds the work
# What parts a place from its neighbour: "Lower Osk" and "Osk".
_SIDES = frozenset(
    "lower upper north south east west northern southern eastern western great little old new".split()
)
_EDITS = 2  # letters in which spellings of a word differ at most
_FULL_EDITS = 3  # the same where another word of a full name agrees too
_LONG = 3  # words: two names with as many that agree are one
_RARE = 2  # mentions: so few may be another's slip of spelling
_SHARE = 0.5  # of the mentions of the other spelling at most
_SHOUTED = {"organisation": 6}  # letters: so long a name in capitals is shouted rather than an acronym
_SHOUTED_ELSE = 4
_TITLED = 5  # letters: so long a place or person known in capitals only is shown in small letters


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """A tidied name in a mention: the number of the mention, its article, the name, its key, its type."""

    mention: int
    article: str
    name: str
    key: Key
    type: str


@dataclass(frozen=True, slots=True)
class Roster:
    """Each key with the key that stands for it, the types and spellings of those."""

    leader: Mapping[Key, Key]
    types: Mapping[Key, str]
    shown: Mapping[Key, str]
    counts: Mapping[Key, int]


def roster(uses: Iterable[Use], evidence: Evidence, spelt: Mapping[Key, str]) -> Roster:
    """Counts decide, and between equals the names; `spelt` gives the long forms of acronyms."""
    uses = list(uses)
    types = _types(uses, evidence)
    counts = Counter(use.key for use in uses)
    where: defaultdict[Key, set[int]] = defaultdict(set)
    for use in uses:
        where[use.key].add(use.mention)
    leader = _leaders(types, counts, where)
    spellings: defaultdict[Key, Counter[str]] = defaultdict(Counter)
    for use in uses:
        spellings[leader[use.key]][use.name] += 1
    shown = {key: _shown(names, types[key], evidence, spelt.get(key, "")) for key, names in spellings.items()}
    total = Counter[Key]()
    for key, count in counts.items():
        total[leader[key]] += count
    return Roster(leader, types, shown, total)


def _types(uses: Iterable[Use], evidence: Evidence) -> dict[Key, str]:
    """What most mentions take a name for; who has a title or an age is a person, a name that stands after "in" is a place."""
    votes: defaultdict[Key, Counter[str]] = defaultdict(Counter)
    for use in uses:
        votes[use.key][use.type] += 1
    types = {key: _type(key, votes[key], evidence) for key in votes}
    parts = {key[1:] for key, kind in types.items() if kind == "place" and len(key) > 1 and key[0] in _SIDES}
    return types | {key: "place" for key in parts if types.get(key) == "person"}


def _type(key: Key, votes: Counter[str], evidence: Evidence) -> str:
    best = min(votes, key=lambda t: (-votes[t], TYPES.index(t)))
    if key[0] in PERSONAL or (key in evidence.persons and best != "place"):
        return "person"
    told, located = evidence.runs.get(key, 0), evidence.located.get(key, 0)
    disputed = votes["place"] >= _DISPUTED * sum(votes.values())
    if best not in ("person", "organisation") or told < _SURE:
        return best
    needed = _LOCATED if disputed or best == "person" else _LOCATED_BODY
    return "place" if located >= max(needed * told, 2 - disputed) else best


def _leaders(
    types: Mapping[Key, str], counts: Mapping[Key, int], where: Mapping[Key, set[int]]
) -> dict[Key, Key]:
    """Each key with the most frequent spelling of its name, itself where it has no other."""
    buckets: defaultdict[tuple[str, Key], list[Key]] = defaultdict(list)
    for key, kind in types.items():
        buckets[kind, tuple(map(sound, _aligned(key, kind)))].append(key)
    leader: dict[Key, Key] = {}
    for keys in buckets.values():
        chosen: list[Key] = []
        for key in sorted(keys, key=lambda k: (-counts[k], k)):
            first = next(
                (other for other in chosen[:_LEADERS] if _spelt_as(key, other, types, counts, where)), key
            )
            leader[key] = first
            if first == key:
                chosen.append(key)
    return _fuller(leader, types)


def _spelt_as(
    key: Key, other: Key, types: Mapping[Key, str], counts: Mapping[Key, int], where: Mapping[Key, set[int]]
) -> bool:
    """Whether a name is another spelling of a more frequent one: no sentence has both, and it is rare or a full name."""
    kind = types[key]
    full = kind == "person" and len(key) > 1
    pairs = zip(_aligned(key, kind), _aligned(other, kind), strict=False)
    spelt = (alike(a, b, _FULL_EDITS if full else _EDITS) for a, b in pairs)
    if len(key) != len(other) or not all(spelt) or not where[key].isdisjoint(where[other]):
        return False
    return full or len(key) >= _LONG or counts[key] <= max(_RARE, _SHARE * counts[other])


def _aligned(key: Key, kind: str) -> Key:
    """The words of a name; those of a body of three or more in alphabetical order, as writers mix them."""
    return tuple(sorted(key)) if kind == "organisation" and len(key) >= _LONG else key


def _fuller(leader: dict[Key, Key], types: Mapping[Key, str]) -> dict[Key, Key]:
    """A person's first and last name, or first names, and a place less its "of …" join the one longer name that has them."""
    ends: defaultdict[Key, set[Key]] = defaultdict(set)
    for key in set(leader.values()):
        if types[key] == "person" and len(key) > 2:
            for part in {(key[0], key[-1]), *(key[:cut] for cut in range(2, len(key)))}:
                ends[part].add(key)
        elif types[key] == "place" and "of" in key[2:-1]:
            ends[key[: key.index("of", 2)]].add(key)
    whole = {
        key: next(iter(longer))
        for key, longer in ends.items()
        if len(longer) == 1 and types.get(key) == types[next(iter(longer))]
    }
    return {key: _last(first, whole) for key, first in leader.items()}


def _last(key: Key, whole: Mapping[Key, Key]) -> Key:
    """Where the way from name to longer name ends."""
    while key in whole:
        key = whole[key]
    return key


def _shown(names: Counter[str], kind: str, evidence: Evidence, long: str) -> str:
    """The most frequent spelling that is not shouted; an acronym is written out unless it is far better known."""
    short = {name for name in names if len(fold(name)) == 1}
    if long and short:
        known = sum(evidence.runs.get(key, 0) for key in set(map(fold, short)))
        if known < _FAMILIAR * max(1, evidence.runs.get(fold(long), 0)):
            names = Counter({n: c for n, c in names.items() if n not in short}) or Counter({long: 1})
        else:
            names = Counter({n: names[n] for n in short})
    best = min(names, key=lambda n: (_is_shouted(n, kind), -names[n], -len(n), n))
    plain = kind in ("place", "person") and best.replace(" ", "").isalpha()
    return best.title() if plain and best.isupper() and len(best) >= _TITLED else best


def _is_shouted(name: str, kind: str) -> bool:
    return name.isupper() and sum(c.isalpha() for c in name) >= _SHOUTED.get(kind, _SHOUTED_ELSE)
