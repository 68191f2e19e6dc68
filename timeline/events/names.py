"""Who takes part and where, from the entity recogniser."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.language import Sentence
from timeline.model import Entity

_WHO = {"PERSON": "person", "ORG": "organisation", "NORP": "group"}
_DESCRIBES = frozenset({"amod", "compound", "nmod"})
_WHERE = frozenset({"GPE", "LOC", "FAC"})


def names(s: Sentence, words: Iterable[int]) -> tuple[tuple[Entity, ...], tuple[str, ...]]:
    """The entities and the places named by these words, in order of their first mention, each once."""
    wanted = set(words)
    who: dict[Entity, None] = {}
    where: dict[str, None] = {}
    for label, indices in _spans(s):
        if not wanted.intersection(indices) or _is_attribute(s, label, indices):
            continue
        name = _clean(s.text[s.tokens[indices[0]].start : s.tokens[indices[-1]].end])
        if not name:
            continue
        if label in _WHO:
            who.setdefault(Entity(name, _WHO[label]))
        elif label in _WHERE:
            where.setdefault(name)
    return tuple(who), tuple(where)


def _is_attribute(s: Sentence, label: str, indices: list[int]) -> bool:
    """A nationality or creed that only describes ("Norlandic troops"), or an office's matter before its holder ("Secretary of State X")."""
    last = s.tokens[indices[-1]]
    if label == "NORP":
        return last.pos == "ADJ" and last.dep in _DESCRIBES
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
