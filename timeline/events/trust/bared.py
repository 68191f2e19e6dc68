"""A sentence without its time expressions: a small parser reads it better, and less must be cut from it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from timeline.events.grammar.words import PARTICLES, UNGOVERNED
from timeline.language import Sentence, Token

_GOVERNING = frozenset(
    "about around as at before by during for from in into of on over since through throughout till until within".split()
)
_SOON = frozenset("early late soon recently far long".split())
_NEARLY = frozenset("back shortly just soon immediately right well only late early not until".split())
_WHEN = frozenset("begin date end last open run start".split())
_INNER = frozenset("about after around before".split())  # "at about noon", "until after Monday"
_CLOSERS = frozenset({",", ".", ";", ":", "!", "?"})


@dataclass(frozen=True, slots=True)
class Bared:
    """The text that is left of a sentence; `starts` has the offset in it of each word that stayed, by its index."""

    text: str
    starts: Mapping[int, int]


def bared(s: Sentence, drop: Collection[int], keep: int) -> Bared | None:
    """What is left without the words in `drop`; None where nothing goes or the word `keep` would.

    A preposition or a participle that governed them goes too, and a comma that then has nothing to part.
    """
    gone = set(drop) - {keep}
    todo = sorted(gone)
    while todo:
        before = todo.pop() - 1
        if before >= 0 and before not in gone and _governs(s, s.tokens[before], gone):
            led = {before} | _leading(s, before)
            gone |= led
            todo.extend(sorted(led))
    gone |= {t.index for t in s.tokens if t.tag == "POS" and t.head in gone}
    if not gone or keep in gone or _only_describes(s, gone, keep) or _spent(s, gone, keep):
        return None
    text, starts = "", dict[int, int]()
    blank = False
    for token in s.tokens:
        if token.index in gone or token.pos == "SPACE":
            if token.tag == "POS" and token.head in gone:
                text += " the" if text else "The"
            blank = True
            continue
        if token.text in _CLOSERS and (not text or (text[-1:] == "," and token.index - 1 in gone)):
            if text and token.text != ",":
                text = text[:-1]
                starts = {index: start for index, start in starts.items() if start < len(text)}
            if not text or token.text == ",":
                continue
        if text and blank and not text.endswith((" ", "(", "“")) and token.text not in _CLOSERS:
            text += " "
        starts[token.index] = len(text)
        text += token.text
        blank = token.space
    return Bared(text, starts)


def _only_describes(s: Sentence, gone: Collection[int], keep: int) -> bool:
    """Whether a participle would be left that is taken for an adjective or a past without what goes: "a law signed [in May] protects"."""
    own = s.children[keep] if keep >= 0 else ()
    return bool(own) and s.tokens[keep].dep == "acl" and all(c in gone for c in own)


def _spent(s: Sentence, gone: Collection[int], keep: int) -> bool:
    """Whether what goes is what was spent: "they spent [the night] at sea"."""
    return keep >= 0 and s.tokens[keep].lemma == "spend" and any(c in gone for c in s.children[keep])


def _governs(s: Sentence, token: Token, gone: Collection[int]) -> bool:
    """Whether a preposition, or a participle that says but when, governs nothing but what goes: "a fair starting on [Sunday]"."""
    own = s.children[token.index]
    if token.tag == "VBG" and token.lemma in _WHEN:
        return all(c in gone for c in own)
    if token.text.lower() not in _GOVERNING or token.pos not in ("ADP", "SCONJ", "ADV"):
        return False
    after = s.tokens[token.index + 1].text.lower() if token.index + 1 in gone else "on"
    if after in _GOVERNING and after not in _INNER:
        return False  # "was last heard of [on Monday]"
    if token.text.lower() in PARTICLES and after in UNGOVERNED:
        return False  # "broke in [overnight]"
    return not any(s.tokens[c].dep in ("pobj", "pcomp") for c in own if c not in gone)


def _leading(s: Sentence, at: int) -> set[int]:
    """The words that lead to a time: "as early as", "as of", "shortly before"."""
    before = [t.text.lower() for t in s.tokens[max(at - 2, 0) : at]]
    if before[-1:] and before[-1] in _SOON and before[:1] == ["as"]:
        return {at - 1, at - 2}
    if before[-1:] and before[-1] in _NEARLY:
        return {at - 1}
    led = (before[-1:], s.tokens[at].text.lower())
    return {at - 1} if led in ((["as"], "of"), (["up"], "to")) else set()
