"""What the texts of a build say of its names: what they stand for, where they stand, who printed them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.merge.entities.abbreviations import definitions
from timeline.merge.entities.fold import Key, fold, initials, sound
from timeline.merge.entities.tidy import PERSONAL
from timeline.model import Article

_WORD = r"(?:(?:[A-Z]\.){2,}|(?:[a-z]{2}-)?[A-ZÀ-Þ][\w’'&-]{0,29})"
# What is owned in a firm: "shares in X" make no place of it.
_OWNED = "".join(
    rf"(?<!\b(?i:{word})\s)"
    for word in ("shares", "stake", "stakes", "stock", "interest", "trading", "investors")
)
_RUN = re.compile(
    rf"(?:\b{_OWNED}((?i:in|near|outside|inside|around)|(?:city|town|village|port|suburb|province|district)\sof)\s(?:the\s)?)?\b({_WORD}(?:\s(?:of\s|of\sthe\s|for\s|and\s)?{_WORD}){{0,7}})"
)
_AGED = re.compile(rf"\b({_WORD}(?:\s{_WORD}){{1,3}}),\s\d{{1,2}},")
_DATELINE = re.compile(r"\(([A-Z][\w .&-]{1,30})\)\s{0,3}(?:--?|–|—)")
_SPLIT = re.compile(r"\n\s*\n")
_LONGEST_SHORT = 8  # letters: a longer word in capitals is shouted
_LEAD = 600  # characters in which a dateline stands
_PEOPLE = 4  # words: longer runs end in a name of at most so many
Pairs = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Longs:
    """Long forms by folded short form: in each article, and in most of them."""

    own: Mapping[str, Mapping[str, str]]
    common: Mapping[str, str]

    def there(self, article: str, short: str) -> str | None:
        """What it stands for in the article."""
        return self.own.get(article, {}).get(short)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Of a build's texts: how often each run of capitals stands and how often after "in"; who has a title or an age; long
    forms; people; publishers.
    """

    runs: Mapping[Key, int]
    located: Mapping[Key, int]
    persons: frozenset[Key]
    stated: Longs  # what the texts define short forms to be
    implied: Longs  # names whose initials are a short form in the same text
    people: Mapping[str, Pairs]  # article to how first and last word of runs sound
    heard: Mapping[tuple[str, str], int]  # in how many articles
    publishers: Mapping[str, frozenset[Key]]


def read(articles: Iterable[Article]) -> Evidence:
    """One pass over each text; the order of the articles does not matter."""
    runs, located, persons = Counter[Key](), Counter[Key](), set[Key]()
    stated, implied = dict[str, Mapping[str, str]](), dict[str, Mapping[str, str]]()
    people, publishers = dict[str, Pairs](), dict[str, frozenset[Key]]()
    for article in articles:
        text = article.draft.text
        found = [(fold(match[2]), match[2], bool(match[1])) for match in _RUN.finditer(text)]
        runs.update(key for key, _, _ in found)
        located.update(key for key, _, place in found if place)
        persons.update(_persons(text, (key for key, _, _ in found)))
        stated[article.id] = _voted(("".join(fold(short)), long) for short, long in definitions(text))
        implied[article.id] = _voted(_implied(found))
        people[article.id] = _people(key for key, _, _ in found)
        publishers[article.id] = _publishers(article)
    heard = Counter(pair for pairs in people.values() for pair in pairs)
    return Evidence(
        runs, located, frozenset(persons), _longs(stated), _longs(implied), people, heard, publishers
    )


def _longs(own: Mapping[str, Mapping[str, str]]) -> Longs:
    return Longs(own, _voted(pair for said in own.values() for pair in said.items()))


def _voted(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The most frequent long form of each short one; of equals the shortest, then by name."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for short, long in pairs:
        votes[short][long] += 1
    return {
        short: min(said, key=lambda long: (-said[long], len(long), long)) for short, said in votes.items()
    }


def _implied(runs: Iterable[tuple[Key, str, bool]]) -> Iterator[tuple[str, str]]:
    """The names in a text with the initials of an acronym in it: "UK" beside "United Kingdom"."""
    runs = list(runs)
    single = {key[0] for key, written, _ in runs if len(key) == 1 and _is_short(written)}
    for key, written, _ in runs:
        if len(key) > 1 and (short := initials(key)) in single and not _SPLIT.search(written):
            yield short, re.sub(r"^The\s", "", " ".join(written.split()))


def _is_short(written: str) -> bool:
    word = written.rsplit(maxsplit=1)[-1].replace(".", "")
    return 1 < len(word) < _LONGEST_SHORT and word.isalpha() and word.isupper()


def _people(keys: Iterable[Key]) -> Pairs:
    """How the first and the last word sound in each name that a run of capitals may end with."""
    return frozenset((sound(word), sound(key[-1])) for key in set(keys) for word in key[-_PEOPLE:-1])


def _persons(text: str, keys: Iterable[Key]) -> Iterator[Key]:
    """Names that only a person can have: with a title ("Mr Lind") or an age ("Ana Lind, 54,")."""
    yield from (fold(found[1]) for found in _AGED.finditer(text))
    yield from (key[1:] for key in keys if len(key) > 1 and key[0] in PERSONAL)


def _publishers(article: Article) -> frozenset[Key]:
    """Who printed an article: as its data say and its dateline, "HARBOUR TOWN (Agency) -"."""
    lead = article.draft.text[:_LEAD]
    names = set(_DATELINE.findall(lead))
    if article.draft.publisher:
        names.add(re.sub(r"^www\.|\.\w{2,4}$", "", article.draft.publisher))
    return frozenset(filter(None, map(fold, names)))
