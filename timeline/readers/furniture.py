"""Furniture: what a page says around its article, "Read more: …", "Share this article", "© 2020 …".

Text that was copied from a page still holds it. Nothing in it is told by the article, and no date in it is the article's.
Only whole lines are taken, and only in forms that no report has; what is in doubt stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.readers.blocks import Block

_THINGS = r"(?:articles?|stor(?:y|ies)|news|topics?|content|coverage|links?|posts?|reading|headlines?|videos?|pages?)"
_SITES = (
    r"(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|social media|google news|tiktok)"
)
_LETTER = r"(?:newsletters?|e-?mails?|alerts?|inbox|updates?|briefings?|digests?|notifications?|account)"
# Labels of lists: the headlines below them are links to other articles.
_LIST = re.compile(
    rf"""(?:related(?:\ {_THINGS})?|similar\ {_THINGS}|(?:read|see)\ (?:more|also|next)\ ?:|also\ read|further\ reading
    |more\ (?:{_THINGS}|(?:from|on|in|about)\ [^.!?]{{1,50}})|recommended(?:\ {_THINGS}|\ for\ you|\ reading)?
    |most\ (?:read|popular|viewed|shared|watched|commented)(?:\ {_THINGS})?|what\ to\ read\ next
    |you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested\ in)|(?:top|trending|popular|featured|latest)\ {_THINGS}
    |trending(?:\ now)?|popular\ now|editor['’]?s['’]?\ (?:picks?|choice)|don['’]t\ miss)\ ?:?""",
    re.IGNORECASE | re.VERBOSE,
)
# Other whole lines.
_LINE = re.compile(
    rf"""read\ (?:more|next|also|the\ full\ (?:story|article))(?:\ here|\ \.\.\.|…|\ ?[»›>→])?
    |(?:advertise?ments?|advertising|sponsored(?:\ content)?|promoted(?:\ content)?|ad\ feedback)
    |(?:story|article)\ continues\ (?:below|after)\b.{{0,40}}|(?:continue\ reading|scroll\ to\ continue)(?:\ (?:the|this|below|with)\b[^.!?]{{0,40}})?\W*
    |share|share\ (?:this(?:\ {_THINGS})?|(?:this\ )?(?:{_THINGS}\ )?(?:on|via|with)\ .{{1,40}})|(?:(?:share|tweet|email|e-mail|print|save|pin)\b[ ,|/]*){{2,}}
    |(?:print|e-?mail|bookmark)\ (?:this(?:\ {_THINGS})?)|(?:\d+|no|view|show|leave\ a|post\ a|add\ a)\ (?:comments?|reply)|comments?(?:\ \(\d+\))?
    |(?:tags|filed\ under|categories|topics):.{{0,200}}|skip\ to\ (?:main\ )?content|back\ to\ (?:top|home)|loading\W*
    |(?:sign\ up|subscribe|register)(?:(?:\ (?:now|here|today|free|for\ free))*[.!]?|\b.{{0,200}}\b{_LETTER}\b.{{0,200}})
    |(?:follow|like|find|join)\ (?:us|[@A-Z][\w ]{{1,30}})\ on\ {_SITES}\b.{{0,80}}
    |(?:click|tap)\ here\b.{{0,100}}|download\ (?:our|the)\b.{{0,40}}\bapp\b.{{0,60}}
    |(?:(?:©|\(c\))\ ?\d|©\ ?copyright|©[^.!?]{{1,60}}\b(?:19|20)\d\d\b|copyright\b\W*(?:©|\(c\)|(?:19|20)\d\d\b|by\b)).{{0,300}}|all\ rights\ reserved\b.{{0,200}}
    |(?:https?://|www\.)\S+""",
    re.IGNORECASE | re.VERBOSE,
)
# Who worked on it: in brackets, or nothing but names.
_WORK = r"(?i:(?:additional )?(?:reporting|writing|editing) by)"
_CREDIT = re.compile(
    rf"\({_WORK} [^()]{{1,300}}\).{{0,400}}|{_WORK}(?:[,;]? (?:additional|reporting|writing|editing|by|and|in|at|for|[A-Z][\w.’'-]*))++[.)]?"
)
# A label and the headline it leads to, on one line: "Read more: Ferries stay in port".
_LEAD = r"(?:read (?:more|also|next)|also read|see also|related(?: (?:article|story|stories|news|video))?|recommended|must read|watch)"
_NAMED = re.compile(rf"{_LEAD}\s?(?:[:|»›>→]|\s[-–—]\s)\s*\S.*", re.IGNORECASE)
_LOUD = re.compile(r"(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|RELATED)\b(?!:)\W*\S.*")
_SENTENCES = re.compile(r"[.!?][\"”’]?\s+\S")
_PATH = re.compile(r"[A-Z][\w&’' -]{1,30}(?:\s*[/|>»›]\s*[A-Z][\w&’' -]{1,30})+")
_DATED = re.compile(
    r"\d{4}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
    r"(?:uary|ruary|ch|il|ust|tember|ober|ember|day)?\b|\bago\b|\b(?:yester|to)day\b",
    re.IGNORECASE,
)
_LINK = 25  # words: no headline has more
_TAIL = 5  # words of a label that is left over below an article, such as the name of a programme


def is_furniture(words: str) -> bool:
    """Whether a line, its runs of white space made one space each, is no text of an article wherever it stands."""
    return opens_list(words) or any(form.fullmatch(words) for form in (_LINE, _CREDIT)) or _leads_away(words)


def opens_list(words: str) -> bool:
    """Whether a line is the label of a list of links: "Related articles"."""
    return _LIST.fullmatch(words) is not None and not _DATED.search(words)


def furniture(blocks: Sequence[Block], starts: Sequence[int] = ()) -> tuple[tuple[int, int], ...]:
    """The spans of a text, in code points, ends exclusive, that are furniture; in order, none touching another's words.

    `starts` are the offsets at which further articles of the text begin: no list of links reaches over one.
    """
    edges = (0, *starts, blocks[-1].end if blocks else 0)
    found = list[tuple[int, int]]()
    for start, end in pairwise(edges):
        found += _of_article([block for block in blocks if start <= block.start < end])
    return tuple(found)


def _of_article(blocks: list[Block]) -> Iterator[tuple[int, int]]:
    marks = list(_marks(blocks))
    prose = [at for at, block in enumerate(blocks) if block.prose and not marks[at]]
    if prose:
        for at in range(prose[0]):
            marks[at] |= _is_path(blocks[at].words)
        _mark_tail(blocks, marks, prose[-1])
    yield from ((block.start, block.end) for block, marked in zip(blocks, marks, strict=True) if marked)


def _marks(blocks: list[Block]) -> Iterator[bool]:
    """Which blocks are furniture by what they say, or stand in a list of links."""
    listed = False
    for block in blocks:
        label = opens_list(block.words)
        listed = label or (listed and not _is_paragraph(block))
        yield listed or is_furniture(block.words)


def _mark_tail(blocks: list[Block], marks: list[bool], last: int) -> None:
    """Below the last paragraph: labels without a date, and what announces nothing but furniture."""
    spaced = any(block.gap for block in blocks[1:])
    for at in range(last + 1, len(blocks)):
        alone = spaced and (blocks[at].gap > 0 or marks[at - 1])
        marks[at] |= (alone and _is_label(blocks[at])) or _is_path(blocks[at].words)
    for at in range(len(blocks) - 2, 0, -1):
        if not marks[at + 1]:
            break
        marks[at] |= blocks[at].words.endswith(":")


def _leads_away(words: str) -> bool:
    """Whether a line is a label with the headline of another article."""
    if _NAMED.fullmatch(words) or _LOUD.fullmatch(words):
        quiet = not words.partition(" ")[0].isupper()
        return not (_SENTENCES.search(words) or (quiet and words.endswith(".")))
    return False


def _is_paragraph(block: Block) -> bool:
    """Whether a block ends a list of links; a headline may be a question."""
    return (block.prose and not block.words.endswith("?")) or block.size > _LINK


def _is_path(words: str) -> bool:
    """The way to a page: "News / Coast"."""
    return _PATH.fullmatch(words) is not None and not _DATED.search(words)


def _is_label(block: Block) -> bool:
    return (
        block.size <= _TAIL and not block.stops and ":" not in block.words and not _DATED.search(block.words)
    )
