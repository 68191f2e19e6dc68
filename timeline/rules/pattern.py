"""The phrase patterns of rules: English with slots, compiled to regexes.

{month} {shift} year        slots are filled from the lexicon
{first:day} to {last:day}   a slot may be given a name of its own
the day before {time}       {time} is any time expression, itself found by the rules
[the] {weekday}             brackets: may be left out
(early|late) {month}        parentheses: one of these must stand
{month} {day}[,] {year}     a comma or an apostrophe is written onto the word before it
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.rules.lexicon import ALONE, ANY, DIGIT, GAP, NUMERIC, Pairs, Slot, first_two

TIME = "time"
# Marks with no gap beside them but what they bring along.
_GLUE = {"–": r"[^\S\n]?[-–—][^\S\n]?", "/": "/"}
_TOKEN = re.compile(r"\{(?:(?P<name>\w+):)?(?P<slot>\w+)\}|(?P<mark>[\[\]()|])|(?P<word>,|[^\s\[\](){}|,]+)")
# A phrase ends where the word ends, and not inside a figure such as 10:30, 3.5 or 20 %.
END = r"(?!\w|[.,:/]\d|\s?%)"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern as regexes: its pieces lie between the {time} slots, whose names are `times`.

    `slots` tells for each group of the pieces which slot of the lexicon fills it. A match begins
    with one of `cues` ("#": any digit) and goes on with one of the words that `pairs` tells for it, or, where the pattern begins with {time}, with any expression.
    """

    source: str
    pieces: tuple[str, ...]
    times: tuple[str, ...]
    slots: Mapping[str, str]
    cues: frozenset[str]
    pairs: Pairs

    @property
    def begins_with_time(self) -> bool:
        return self.source.startswith(("{time}", "{first:time}"))


def compile_pattern(source: str, lexicon: Mapping[str, Slot]) -> Pattern:
    """Turn a pattern into regexes; ValueError for one that is badly formed or names no slot of the lexicon."""
    return _Parser(source, lexicon).pattern()


@dataclass(frozen=True, slots=True)
class _Item:
    """A part of a pattern: its regex, the words it can begin with, whether it may be left out."""

    regex: str
    cues: frozenset[str]
    optional: bool = False
    glued: bool = False  # takes no gap before it
    closed: bool = False  # nor behind it
    time: str | None = None
    pairs: Pairs = field(default_factory=dict)

    def seconds(self, cue: str) -> frozenset[str]:
        return self.pairs.get(cue, ANY)


class _Parser:
    """Recursive descent over the tokens of one pattern."""

    def __init__(self, source: str, lexicon: Mapping[str, Slot]) -> None:
        self.source, self.lexicon = source, lexicon
        self.tokens = list(_TOKEN.finditer(source))
        self.at = 0
        self.slots: dict[str, str] = {}

    def pattern(self) -> Pattern:
        items = self.sequence()
        if self.at < len(self.tokens):
            raise ValueError(f"{self.source!r}: unmatched {self.tokens[self.at][0]!r}")
        runs: list[list[_Item]] = [[]]
        times: list[str] = []
        for item in items:
            if item.time:
                times.append(item.time)
                runs.append([])
            else:
                runs[-1].append(item)
        pieces = []
        for number, run in enumerate(runs):
            body = _join(run, before=number > 0, after=number < len(runs) - 1)
            end = END if number == len(runs) - 1 else ""
            pieces.append(body + end)
        return Pattern(
            self.source, tuple(pieces), tuple(times), self.slots, _cues(items), _open(_pairs(items))
        )

    def sequence(self) -> list[_Item]:
        items = []
        while self.at < len(self.tokens) and self.tokens[self.at]["mark"] not in ("|", "]", ")"):
            items.append(self.item())
        return items

    def item(self) -> _Item:
        token = self.tokens[self.at]
        self.at += 1
        if token["slot"] == TIME:
            return _Item("", frozenset(), time=token["name"] or TIME)
        if token["slot"]:
            return self.slot(token["name"] or token["slot"], token["slot"])
        if token["mark"] in ("[", "("):
            return self.group(optional=token["mark"] == "[")
        word = token["word"]
        if word in _GLUE:
            return _Item(_GLUE[word], frozenset(), glued=True, closed=True)
        return _Item(
            re.escape(word).replace("'", "['’]"),
            frozenset(first_two([word])),
            glued=word[0] in ",'",
            pairs=first_two([word]),
        )

    def slot(self, name: str, slot: str) -> _Item:
        if slot not in self.lexicon:
            raise ValueError(f"{self.source!r}: no slot {slot!r} in the lexicon")
        if name in self.slots:
            raise ValueError(f"{self.source!r}: {name!r} stands twice; name one, as in {{first:{slot}}}")
        self.slots[name] = slot
        return _Item(
            f"(?P<{name}>{self.lexicon[slot].regex})", self.lexicon[slot].cues, pairs=self.lexicon[slot].pairs
        )

    def group(self, *, optional: bool) -> _Item:
        branches = []
        while True:
            branches.append(self.sequence())
            if self.at == len(self.tokens):
                raise ValueError(f"{self.source!r}: a bracket is not closed")
            mark = self.tokens[self.at]["mark"]
            self.at += 1
            if mark != "|":
                break
        if any(item.time for branch in branches for item in branch):
            raise ValueError(f"{self.source!r}: {{time}} may not stand inside brackets")
        regex = "|".join(_join(branch, before=False, after=False) for branch in branches)
        cues = frozenset().union(*map(_cues, branches))
        glued = all(branch and branch[0].glued for branch in branches)
        pairs = {
            cue: frozenset[str]().union(*(_pairs(b).get(cue, frozenset()) for b in branches)) for cue in cues
        }
        return _Item(f"(?:{regex})", cues, optional, glued, pairs=pairs)


def _cues(items: list[_Item]) -> frozenset[str]:
    """The words that a sequence can begin with."""
    cues: frozenset[str] = frozenset()
    for item in items:
        cues |= item.cues
        if not item.optional:
            break
    return cues


def _pairs(items: list[_Item]) -> dict[str, frozenset[str]]:
    """For each word that a sequence can begin with, those that can come second; "" where it can end there."""
    found: dict[str, frozenset[str]] = {}
    for number, item in enumerate(items):
        for cue in item.cues:
            seconds = item.seconds(cue)
            if ALONE in seconds:
                seconds = (seconds - {ALONE}) | _next_words(items[number + 1 :])
            found[cue] = found.get(cue, frozenset()) | seconds
        if not item.optional:
            break
    return found


def _next_words(items: list[_Item]) -> frozenset[str]:
    """The words that a sequence goes on with; "" where it can end. Marks are no words."""
    words: frozenset[str] = frozenset()
    for item in items:
        if item.time:
            return words | ANY
        if item.closed or not item.cues - {""}:
            continue
        words |= {DIGIT if cue in NUMERIC else cue for cue in item.cues}
        if not item.optional:
            return words
    return words | {ALONE}


def _open(pairs: Mapping[str, frozenset[str]]) -> Pairs:
    """A pattern that can end with its first word may be followed by any."""
    return {cue: seconds | ANY if ALONE in seconds else seconds for cue, seconds in pairs.items()}


def _join(items: list[_Item], *, before: bool, after: bool) -> str:
    """Glue items with gaps; an item that may be left out takes the gap beside it along.

    `before` and `after` say that a {time} stands there, which needs a gap as well.
    """
    out, begun, closed = "", before, False
    for item in items:
        gap = "" if item.glued or closed else GAP
        closed = item.closed
        if begun:
            out += f"(?:{gap}{item.regex})?" if item.optional else gap + item.regex
        else:
            out += f"(?:{item.regex}{GAP})?" if item.optional else item.regex
            begun = not item.optional
    return out + GAP if after and begun and not closed else out
