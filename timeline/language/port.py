"""What the rest of the house needs to know of a sentence, whoever parsed it.

Labels are those of spaCy's English pipelines: Universal POS, Penn tags, ClearNLP dependencies, OntoNotes entities.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Token:
    """A word: offsets are code points of the sentence, `head` the index of the word that governs it (its own: the root).

    `entity` is the label of the name it belongs to, or ""; `begins` whether the name begins here;
    `space` whether a blank follows.
    """

    index: int
    text: str
    start: int
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str = ""
    begins: bool = False
    space: bool = True

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A parsed sentence; `tokens` is empty where there is no parser. `children` lists each word's dependents in order."""

    text: str
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]

    def subtree(self, index: int) -> set[int]:
        """The indices of a word and of all that hangs from it."""
        found, todo = set[int](), [index]
        while todo:
            at = todo.pop()
            if at not in found:
                found.add(at)
                todo.extend(self.children[at])
        return found

    def roots(self) -> list[Token]:
        """The words that no other governs, but for marks: one, where the text is one sentence."""
        return [t for t in self.tokens if t.head == t.index and t.pos not in ("PUNCT", "SPACE")]

    def ancestors(self, index: int) -> Iterator[Token]:
        """The words above this one, up to the root."""
        at = self.tokens[index]
        while at.head != at.index:
            at = self.tokens[at.head]
            yield at

    def child(self, index: int, *deps: str) -> Token | None:
        """The first dependent with one of these labels."""
        return next((self.tokens[c] for c in self.children[index] if self.tokens[c].dep in deps), None)

    def covering(self, start: int, end: int) -> list[Token]:
        """The words that lie in, or reach into, these offsets."""
        return [t for t in self.tokens if t.start < end and start < t.end]


def sentence(text: str, tokens: tuple[Token, ...]) -> Sentence:
    """A sentence with its children worked out from the heads."""
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return Sentence(text, tokens, tuple(map(tuple, children)))


class Parser(Protocol):
    """Turns sentences into parsed ones, one for one and in order."""

    def parse(self, texts: Iterable[str]) -> list[Sentence]: ...
