"""What stands around the sentences that hold a date: those before them, parsed where a headline needs them, and words beside the clause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import takewhile

from timeline.events.attaching.enclosed import compounded
from timeline.events.attaching.placed import FAR, REACH, Placed
from timeline.events.headline.headline import puzzles
from timeline.events.inferred import Read
from timeline.events.naming.earlier import Earlier, Usage
from timeline.events.naming.usage import relabelled, usage
from timeline.language import Parser, Sentence, Token
from timeline.model import Expression
from timeline.reading import lasting

_Key = tuple[int, tuple[int, int]]  # the number of a text, and the offsets of a sentence of it

# What a wire puts before its first sentence: "Wed Jul 20, 2011 9:21 am BST (Agency) - ".
_DATELINE = re.compile(r"[^\n]{0,120}?\([A-Z][\w .]{1,30}\)\s+[-–—]+\s+(?=[\"“‘']?\s?[A-Z])")
_RECENT = re.compile(r"\b(?:recent|past|last|coming|next)\b", re.IGNORECASE)
_PICTURE = frozenset({"photo", "picture", "image", "photograph", "file"})


def earlier(texts: list[str], read: list[Read], parser: Parser) -> list[tuple[Read, Earlier]]:
    """Each sentence read with those before it as far back as they are known, the nearest first, and the usage of its text, by which
    the names in all of them are labelled.

    Sentences without a date are parsed only where a headline asks for them: first the one before, then all within reach.
    """
    known: dict[_Key, Sentence] = {(r.number, (r.place.start, r.place.end)): r.sentence for r in read}
    for reach in (1, REACH, FAR):
        asked = {
            (r.number, span): None
            for r in read
            if _asks(r, _before(known, r.number, r.place))
            for span in r.place.before[:reach]
            if (r.number, span) not in known
        }
        parsed = parser.parse(texts[number][start:end] for number, (start, end) in asked)
        known |= zip(asked, parsed, strict=True)
    of_text: dict[int, list[Sentence]] = {}
    for (number, _), sentence in known.items():
        of_text.setdefault(number, []).append(sentence)
    spoken = {number: usage(texts[number], sentences) for number, sentences in of_text.items()}
    known = {(number, span): relabelled(s, spoken[number]) for (number, span), s in known.items()}
    named = (replace(r, sentence=relabelled(r.sentence, spoken[r.number])) for r in read)
    return [(r, _before(known, r.number, r.place, spoken[r.number])) for r in named]


def _before(
    known: Mapping[_Key, Sentence], number: int, place: Placed, spoken: Usage | None = None
) -> Earlier:
    spans = takewhile(lambda span: (number, span) in known, place.before)
    return Earlier(tuple(known[number, span] for span in spans), spoken or Usage())


def _asks(r: Read, before: Earlier) -> bool:
    """Whether a headline, or a caption's credit, needs more of the sentences before."""
    if is_credit(r.sentence.text):
        return not before
    return any(what is not None and puzzles(r.sentence, what, r.drop, before) for _, what in r.dated)


def is_credit(text: str) -> bool:
    """Whether a sentence tells of a picture rather than of what is seen in it: "Photo taken on May 4"."""
    return text.lstrip(" (").partition(" ")[0].lower().strip(":") in _PICTURE


def asides(expressions: Iterable[Expression]) -> Iterator[Expression]:
    """Of expressions that date nothing, those that a headline can do without: all but durations."""
    return (e for e in expressions if _RECENT.search(e.text) or not lasting(e.reading))


def beside(s: Sentence, spans: Iterable[tuple[int, int]]) -> set[int]:
    """The words of a wire's dateline, and those of time expressions at these offsets that stand beside a clause."""
    line = _DATELINE.match(s.text)
    out = {t.index for t in s.covering(0, line.end())} if line else set[int]()
    for start, end in spans:
        out |= _loose(s, s.covering(start, end))
    return out


def _loose(s: Sentence, words: list[Token]) -> set[int]:
    """These words, unless they stand in a name or measure another time: "now", not "current leader" or "a week after"."""
    inside = {t.index for t in words}
    tops = [t for t in words if t.head not in inside or t.head == t.index]
    after = max(inside, default=-1) + 1
    if after < len(s.tokens) and s.tokens[after].lemma.lower() in ("after", "before"):
        return set()
    if any(t.lemma == "per" for t in words) or (words and compounded(s, after - 1)):
        return set()  # "fifty miles per hour", "a recently-fired clerk"
    return inside if all(t.dep in ("npadvmod", "advmod", "prep", "pobj") for t in tops) else set()
