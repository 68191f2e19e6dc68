"""Phrases that a clause can do without, taken away until it fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.events.clause.apposed import apposed
from timeline.events.clause.completing import completing
from timeline.events.clause.ranks import describes, rank, titles
from timeline.events.grammar.phrase import after_comma
from timeline.events.grammar.wording import measure, render
from timeline.language import Sentence, Token

_INSIDE = 3  # later by so many ranks where something follows that may belong to it
_BREAK = 24  # code points that a break between the words told is worth
_WEIGHT = 12  # code points that a rank is worth


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A word with what hangs from it, how early it goes, and how many code points that saves."""

    rank: int
    top: int
    words: frozenset[int]
    length: int
    torn: int


def shortened(
    s: Sentence,
    words: Iterable[int],
    room: int,
    keep: int | None = None,
    swap: Mapping[int, str] | None = None,
    *,
    hard: bool = False,
) -> tuple[set[int], bool]:
    """The words without the phrases that they can do without, until they fit into `room` code points, and whether they do.

    `keep` is the word that all is about. Complements stay, and so does the phrase without which their word says nothing
    ("loyal to", "called for"); where it is `hard` to make them fit, what only makes the clause complete goes, too.
    """
    left = apposed(s, unpunctuated(s, set(words), keep), keep)
    while (over := measure(render(s, left, swap)) - room) > 0:
        loose = list(_loose(s, left, keep, swap)) or (
            list(_loose(s, left, keep, swap, hard=True)) if hard else []
        )
        if not loose:
            return left, False
        enough = [phrase for phrase in loose if phrase.length >= over]
        if enough:
            least = min(enough, key=lambda p: (_WEIGHT * p.rank + p.length + p.torn, -p.top))
        else:
            least = min(loose, key=lambda p: (p.rank, -p.top))
        left -= least.words
        left = unpunctuated(s, left - {i for i in left if _orphan(s, s.tokens[i], left)}, keep)
        left = apposed(s, left, keep)
    return left, True


def _loose(
    s: Sentence, left: set[int], keep: int | None, swap: Mapping[int, str] | None, *, hard: bool = False
) -> Iterator[_Phrase]:
    for top in left:
        early = (
            completing(s, s.tokens[top], s.tokens[s.tokens[top].head])
            if hard
            else rank(s, s.tokens[top], keep)
        )
        if early is None or top == keep:
            continue
        words = frozenset(s.subtree(top) & left)
        if describes(s, s.tokens[top], s.tokens[s.tokens[top].head]):
            words |= titles(s, s.tokens[s.tokens[top].head], left)
        words |= _done_by(s, s.tokens[top]) & left
        early += _INSIDE * (s.tokens[top].dep == "conj" and max(words) < max(left))
        if keep not in words and words != left:
            torn = _BREAK * (s.tokens[top].head < top and max(words) < max(left))
            yield _Phrase(early, top, words, len(render(s, words, swap)), torn)


def _done_by(s: Sentence, top: Token) -> set[int]:
    """The infinitive of whom it is told: "a forecast for stocks to fall", "pressure on the mayor to resign", ", with crews to follow"."""
    after = max(s.subtree(top.index)) + 1
    whose = top.lemma in ("for", "on") or (top.lemma == "with" and after_comma(s, top.index))
    to = s.tokens[after] if whose and after < len(s.tokens) else top
    verb = s.tokens[to.head]
    return (
        s.subtree(verb.index)
        if to.tag == "TO"
        and verb.head in (top.head, s.tokens[top.head].head)
        and verb.dep in ("acl", "relcl", "advcl")
        else set()
    )


def _orphan(s: Sentence, token: Token, left: set[int]) -> bool:
    """A conjunction or a comma without what it joined."""
    if token.dep == "cc":
        return not any(
            c > token.index and c in left and s.tokens[c].dep == "conj" for c in s.children[token.head]
        )
    return token.text == "," and not {token.index - 1, token.index + 1} <= left


def unpunctuated(s: Sentence, words: set[int], keep: int | None) -> set[int]:
    """Without the marks and conjunctions at the right end, and the prepositions that lost what they governed."""
    while words:
        last = s.tokens[max(words)]
        loose = last.pos in ("PUNCT", "SPACE") or last.dep in ("cc", "mark", "predet", "preconj")
        if last.index == keep or not loose or last.text in ('"', "”", "’", "'", ")"):
            break
        words = words - {last.index}
    return words
