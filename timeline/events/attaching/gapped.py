"""Two things at two times with one verb, "won silver in 2008 and gold in 2012": the second is read without the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.events.clause.caption import BLANK
from timeline.events.grammar.labels import NOMINAL, VERBAL
from timeline.language import Sentence, Token

_LINKS = frozenset({"and", "then", "but", ","})
_OTHER = frozenset({*VERBAL, "PUNCT", "CCONJ", "PRON", "SCONJ"})  # what is more than a phrase
_LONGEST = 10  # words that are told of the second time
_ENDS = frozenset(
    {".", ",", ";", ":", "and", "but", "when", "after", "before", "as", "with", "while", '"', "”"}
)


@dataclass(frozen=True, slots=True)
class Gapped:
    """A time that shares its verb with the one before, by its number: the sentence as long as before, with blanks for what is told of that,
    or None where its subject is another; and the indices of the words that are told of this one.
    """

    number: int
    text: str | None
    words: frozenset[int]


def gapped(s: Sentence, spans: Sequence[tuple[int, int]], verbs: Sequence[int | None]) -> Iterator[Gapped]:
    """The times that share their verb with the one before.

    `spans` are the offsets of the times in the sentence, in order, `verbs` the indices of the verbs that they date.
    """
    times = [[t.index for t in s.covering(start, end)] for start, end in spans]
    pairs = list(zip(times, times[1:], verbs, strict=False))
    start: int | None = None  # of what is blanked before the time in hand
    for number, (first, second, verb) in enumerate(pairs, 1):
        told = _told(s, first, second)
        behind = _told(s, *pairs[number][:2]) if number < len(pairs) else []
        if not told or verb is None or verb > first[0] or not (behind or _joined(s, first, told)):
            start = None
            continue
        before = s.tokens[verb + 1 : first[0] - (s.tokens[first[0] - 1].pos in ("ADP", "SCONJ"))]
        start = start if start is not None else _replaced(s, verb, before, s.tokens[told[0]])
        if start is not None:
            last = max(times[-1]) if behind else second[-1]
            text = _blanked(s, range(start, told[0]), range(second[-1] + 1, last + 1))
            yield Gapped(number, text, frozenset(told))
        elif not before and s.tokens[told[0]].pos != "ADP":
            yield Gapped(number, None, frozenset(told))


def _blanked(s: Sentence, *gone: range) -> str:
    """The text of a sentence, as long as before, with blanks for these words."""
    text = s.text
    for words in gone:
        if words:
            start, end = s.tokens[words[0]].start, s.tokens[words[-1]].end
            text = text[:start] + BLANK * (end - start) + text[end:]
    return text


def _joined(s: Sentence, first: Sequence[int], told: Sequence[int]) -> bool:
    """Whether more than a comma stands between a time and what is told of the next."""
    return any(s.tokens[i].text != "," for i in range(first[-1] + 1, told[0]))


def _told(s: Sentence, first: Sequence[int], second: Sequence[int]) -> list[int]:
    """The words between two times that are told of the second, its preposition aside; none where they are more than a phrase behind "and" or a comma."""
    if not first or not second:
        return []
    between = list(range(first[-1] + 1, second[0]))
    if between and s.tokens[between[-1]].pos in ("ADP", "SCONJ"):
        del between[-1]
    linked = False
    while between and s.tokens[between[0]].text.lower() in _LINKS:
        linked = True
        del between[0]
    told = [s.tokens[i] for i in between]
    plain = all(t.tag == "PRP$" or t.pos not in _OTHER for t in told)
    things = any(t.pos in (*NOMINAL, "NUM") or t.entity == "ORDINAL" for t in told)
    after = s.tokens[second[-1] + 1 : second[-1] + 2]
    ends = all(t.text.lower() in _ENDS for t in after)
    return between if linked and plain and things and ends and len(told) <= _LONGEST else []


def _replaced(s: Sentence, verb: int, before: Sequence[Token], opens: Token) -> int | None:
    """The first word of what is told of the first time and not of the second: a phrase of the same preposition, or the object.

    `before` are the words between the verb and the first time, `opens` the first word that is told of the second.
    """
    if any(t.pos in (*VERBAL, "PUNCT") for t in before):
        return None
    if opens.pos == "ADP":
        same = [t.index for t in before if t.pos == "ADP" and t.text.lower() == opens.text.lower()]
        return max(same, default=None)
    return _object(s, verb, before)


def _object(s: Sentence, verb: int, before: Sequence[Token]) -> int | None:
    """The first word of the object of a verb, or of what its only preposition governs."""
    things = [t for t in before if t.head == verb and t.dep in ("dobj", "attr", "oprd")]
    things = things or [t for t in before if t.dep == "pobj" and s.tokens[t.head].head == verb]
    return min(s.subtree(things[0].index)) if len(things) == 1 else None
