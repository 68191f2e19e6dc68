"""Further articles in a file that no settings name: where a headline in mid-text is followed by a new lead.

A cross heading inside one article is none. A second article has a header of its own, a byline, a day or a dateline;
or it comes after the end of the one before, and its first paragraph tells its headline once more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.model import Section
from timeline.readers.blocks import Block
from timeline.readers.furniture import is_furniture
from timeline.readers.headers import is_byline, is_headline, is_stamp, is_wire, opens_report

_END = re.compile(r"[-*_=#~• ]{3,}|-\s?30\s?-|ends?|\W*©.*|.*\ball rights reserved\b.*", re.IGNORECASE)
_PARAGRAPHS = 2  # that an article has at least
_HEADER = 6  # lines of a header: headline, two lines below it, byline, day, caption
_LONG = 6  # words of a headline without a byline, day or dateline; a cross heading mostly has fewer
_TOLD = 2  # words of it that its lead repeats, and the share of them
_SHARE = 0.4
_STEM = 5  # letters in which "promises" and "promised" agree
_EMPTY = frozenset(
    """about after amid from have into more over says that than their them they this under until what when where
    which while will with your""".split()
)


@dataclass(frozen=True, slots=True)
class _Text:
    """The blocks of a text; which are furniture; and how many empty lines most have before them."""

    blocks: Sequence[Block]
    marks: Sequence[bool]
    usual: int

    def prose(self, at: int) -> bool:
        return not self.marks[at] and self.blocks[at].prose

    def paragraphs(self, first: int, last: int) -> int:
        return sum(self.prose(at) for at in range(first, last))


def further(blocks: Sequence[Block], breaks: Sequence[int] = ()) -> tuple[Section, ...]:
    """The further articles of a text, in order, each up to the next or the end of the last block.

    `breaks` are the offsets of headings that the file's own marks set as high as the first one.
    """
    if not blocks:
        return ()
    gaps = Counter(block.gap for block in blocks[1:])
    usual = gaps.most_common(1)[0][0] if gaps else 0
    text = _Text(blocks, [is_furniture(block.words) for block in blocks], usual)
    starts = list(_kept(text, sorted({*_headed(text, frozenset(breaks)), *_wires(text)})))
    edges = [*(blocks[at].start for at in starts), blocks[-1].end]
    return tuple(
        Section(blocks[at].start, end, blocks[at].words if is_headline(blocks[at].words) else "")
        for at, end in zip(starts, edges[1:], strict=True)
    )


def _kept(text: _Text, starts: Sequence[int]) -> Iterator[int]:
    """Those before and after which an article's worth of paragraphs stands; a dateline alone may head a single one."""
    before = 0
    for number, at in enumerate(starts):
        after = starts[number + 1] if number + 1 < len(starts) else len(text.blocks)
        least = 1 if is_wire(text.blocks[at].words) else _PARAGRAPHS
        if text.paragraphs(before, at) >= least and text.paragraphs(at, after) >= least:
            yield at
            before = at


def _headed(text: _Text, breaks: frozenset[int]) -> Iterator[int]:
    """The headlines: of each run of lines that are no paragraphs the first that may be one, where the rest bears it out."""
    chapters, chronology = _has_chapters(text), _has_bare_days(text)
    for first, last in _runs(text):
        at = next((n for n in range(first, last) if is_headline(text.blocks[n].words)), None)
        if at is None or last - at > _HEADER:
            continue
        headline, lead = text.blocks[at], text.blocks[last].words
        below = [text.blocks[n].words for n in range(at + 1, last)]
        signed = any(is_byline(words) or (is_stamp(words) and not chronology) for words in below)
        apart = headline.start in breaks or (not chapters and _comes_after_an_end(text, at))
        told = headline.size >= _LONG and _told_again(headline.words, lead)
        begin = _signs_above(text, first, at)
        if signed or begin < at or opens_report(lead) or (apart and told):
            yield begin


def _signs_above(text: _Text, first: int, at: int) -> int:
    """Where the byline and the day begin that stand between the end of the article before and a headline; the headline itself for none."""
    begin = at
    while begin > first and (
        is_stamp(text.blocks[begin - 1].words) or is_byline(text.blocks[begin - 1].words)
    ):
        begin -= 1
    return begin if begin < at and _comes_after_an_end(text, begin) else at


def _wires(text: _Text) -> Iterator[int]:
    """Datelines of an agency without a headline, in a text that began with one."""
    found = [at for at, block in enumerate(text.blocks) if is_wire(block.words) and text.prose(at)]
    if found and not any(text.prose(at) for at in range(found[0])):
        yield from (at for at in found[1:] if text.prose(at - 1))


def _runs(text: _Text) -> Iterator[tuple[int, int]]:
    """The runs of lines in mid-text that are neither paragraphs nor furniture; each begins anew after a wider gap."""
    first: int | None = None
    for at, block in enumerate(text.blocks):
        if text.marks[at] or text.prose(at):
            if first is not None and text.prose(at):
                yield first, at
            first = None
        elif first is None or block.gap > text.usual:
            first = at or None


def _comes_after_an_end(text: _Text, at: int) -> bool:
    """Whether the article before is over: more empty lines than elsewhere, its copyright, a rule, a list of links."""
    before = text.blocks[at - 1].words
    return text.blocks[at].gap > text.usual or text.marks[at - 1] or _END.fullmatch(before) is not None


def _has_chapters(text: _Text) -> bool:
    """Whether short headings come after wider gaps too: then that is how the text sets its headings."""
    return any(
        block.gap > text.usual and not text.marks[at] and not block.stops and block.size < _LONG
        for at, block in enumerate(text.blocks)
        if at
    )


def _has_bare_days(text: _Text) -> bool:
    """Whether days stand above paragraphs without a headline, as in a chronology."""
    return any(
        is_stamp(text.blocks[at].words) and text.prose(at - 1) and text.prose(at + 1)
        for at in range(1, len(text.blocks) - 1)
    )


def _told_again(headline: str, lead: str) -> bool:
    """Whether a lead repeats enough words of a headline: on 480 joined texts two and 40 % took none wrongly."""
    said, again = _stems(headline), _stems(lead)
    return len(said & again) >= max(_TOLD, _SHARE * len(said))


def _stems(words: str) -> frozenset[str]:
    """The words with a meaning of their own, by their first letters."""
    found = (word.lower() for word in re.findall(r"[^\W\d_]{4,}", words))
    return frozenset(word[:_STEM] for word in found if word not in _EMPTY)
