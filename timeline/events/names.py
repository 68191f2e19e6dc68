"""Who takes part and where, from the entity recogniser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline.events.grammar.labels import DESCRIBING, PLACE_NAMES
from timeline.language import Sentence
from timeline.model import Entity

_WHO = {"PERSON": "person", "ORG": "organisation", "NORP": "group"}


def names(
    s: Sentence, words: Iterable[int], headline: str = "", earlier: Iterable[Sentence] = ()
) -> tuple[tuple[Entity, ...], tuple[str, ...]]:
    """The entities and the places of these words, then those that only the headline names, for a pronoun; each once.

    What the headline has beyond the words stands elsewhere in the sentence or in those `earlier`.
    """
    wanted = set(words)
    found = [(name, label) for name, label, indices in _named(s) if wanted.intersection(indices)]
    others = [*_named(s), *(name for before in earlier for name in _named(before))]
    told = {name for name, _ in found}
    found += ((n, label) for n, label, _ in others if n not in told and _stands_in(n, headline))
    who = dict.fromkeys(Entity(name, _WHO[label]) for name, label in found if label in _WHO)
    where = dict.fromkeys(name for name, label in found if label in PLACE_NAMES)
    return tuple(who), tuple(where)


def _named(s: Sentence) -> Iterator[tuple[str, str, list[int]]]:
    """The names of a sentence with their labels and words."""
    for label, indices in _spans(s):
        name = _clean(s.text[s.tokens[indices[0]].start : s.tokens[indices[-1]].end])
        if name and not _is_attribute(s, label, indices):
            yield name, label, indices


def _stands_in(name: str, headline: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", headline) is not None


def _is_attribute(s: Sentence, label: str, indices: list[int]) -> bool:
    """A nationality or creed that only describes ("Norlandic troops"), a common noun taken for a body, or an office's matter before its holder ("Secretary of State X")."""
    last = s.tokens[indices[-1]]
    if label == "NORP":
        while last.dep == "conj" and last.head != last.index:
            last = s.tokens[last.head]
        hyphened = indices[-1] + 1 < len(s.tokens) and s.tokens[indices[-1] + 1].text == "-"
        return hyphened or (last.pos == "ADJ" and last.dep in DESCRIBING)
    if label == "ORG" and len(indices) == 1 and last.pos == "NOUN":
        return True
    before, after = indices[0] - 1, indices[-1] + 1
    office = before > 0 and s.tokens[before].lemma == "of" and not s.tokens[before].entity
    return office and label == "ORG" and after < len(s.tokens) and s.tokens[after].entity == "PERSON"


def _spans(s: Sentence) -> list[tuple[str, list[int]]]:
    spans: list[tuple[str, list[int]]] = []
    for token in s.tokens:
        if token.entity and (token.begins or not spans or spans[-1][1][-1] != token.index - 1):
            spans.append((token.entity, [token.index]))
        elif token.entity:
            spans[-1][1].append(token.index)
    return spans


def _clean(name: str) -> str:
    """Without article, possessive and stray marks; "" where no letter is left."""
    name = re.sub(r"\s+", " ", name)
    name = re.sub(r"^(?:the|a|an)\s+", "", name, flags=re.IGNORECASE)
    name = re.sub(r"['’]s?$", "", name).strip(" ,.;:'\"“”‘’()")
    return name if re.search(r"[^\W\d_]", name) else ""
