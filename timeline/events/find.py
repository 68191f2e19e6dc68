"""From the expressions of an article to statements: who did what, dated by which words.

Only the sentences that hold a date are parsed, and the sentence before one whose subject is a pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from timeline.events.attach import Dated, attach
from timeline.events.caption import without_cues
from timeline.events.clause import clause
from timeline.events.context import asides, beside, earlier, is_credit
from timeline.events.enclosed import in_name
from timeline.events.factual import presented
from timeline.events.flaws import HOPELESS, Told
from timeline.events.headline import headline, whole
from timeline.events.inferred import Read, undated
from timeline.events.listing import is_listing
from timeline.events.names import names
from timeline.events.placed import Placed, extent, placed
from timeline.events.readable import flawed
from timeline.events.stamps import outside_stamps
from timeline.events.standing import standing
from timeline.events.status import direction, told
from timeline.events.wording import LIMIT, finish
from timeline.events.words import SAYING
from timeline.language import Parser, Sentence, tense
from timeline.model import Draft, Expression, Span, Statement, Status
from timeline.reading import NoDate, Reading, Since, Tense, datable

_CHUNK = 64  # articles parsed in one go: enough to fill the parser's batches
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_LIGHT = frozenset(
    "be have do make take give get go say tell year month week day time it he she they".split()
)


def find(
    tagged: Iterable[tuple[Draft, tuple[Expression, ...]]], parser: Parser, *, inferred: bool = False
) -> Iterator[tuple[Draft, tuple[Statement, ...]]]:
    """The statements of each article, in the order of the articles and of the text.

    With `inferred` also those of clauses that may take the date of the article or of the sentence before.
    """
    items = iter(tagged)
    while chunk := list(islice(items, _CHUNK)):
        work = [
            (number, place)
            for number, (draft, expressions) in enumerate(chunk)
            for place in placed(draft.text, _dating(draft.text, expressions), _asides(expressions))
        ]
        found: list[list[Statement]] = [[] for _ in chunk]
        texts = [draft.text for draft, _ in chunk]
        read = _read(texts, work, parser)
        if inferred:
            read += undated(chunk, read, parser)
        for number, statement in standing(_statements(texts, read, parser), parser):
            found[number].append(statement)
        ordered = (tuple(sorted(each, key=lambda s: (s.quote.start, s.expression.start))) for each in found)
        yield from zip((draft for draft, _ in chunk), ordered, strict=True)


def dating(expression: Expression) -> Reading | None:
    """The reading that an event takes from an expression; None where it dates nothing."""
    reading = expression.reading if expression.outer is None else expression.outer.reading
    return reading if not isinstance(reading, NoDate) and datable(reading) else None


def _dating(text: str, expressions: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions that can date an event."""
    return outside_stamps(text, (e for e in expressions if dating(e) is not None))


def _read(texts: list[str], work: list[tuple[int, Placed]], parser: Parser) -> list[Read]:
    """Each sentence parsed, with what its expressions date."""
    parsed = parser.parse(without_cues(texts[number][place.start : place.end]) for number, place in work)
    return [
        Read(number, place, s, *_dated(place, s)) for (number, place), s in zip(work, parsed, strict=True)
    ]


def _statements(texts: list[str], read: list[Read], parser: Parser) -> Iterator[tuple[int, Statement]]:
    """Each statement with the number of its text, in the order of the sentences."""
    for r, before in zip(read, earlier(texts, read, parser), strict=True):
        for expression, what in r.dated:
            told_ = _statement(texts[r.number], r.place, r.sentence, expression, what, r.drop, before)
            yield r.number, replace(told_, inferred=r.inferred)


def _asides(expressions: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions that date nothing and that a headline can do without."""
    return asides(e for e in expressions if dating(e) is None)


def _dated(place: Placed, s: Sentence) -> tuple[list[tuple[Expression, Dated | None]], frozenset[int]]:
    """What each expression of a sentence dates, and the words of all of them."""
    out: list[tuple[Expression, Dated | None]] = []
    drop: set[int] = set()
    for expression in place.expressions:
        start, end = extent(expression)
        words = {t.index for t in s.covering(start - place.start, end - place.start)}
        drop.update(set() if words and in_name(s, words) else words)
        if not s.tokens:
            out.append((expression, None))
        elif what := attach(s, expression.start - place.start, expression.end - place.start):
            out.append((expression, what))
            drop.update(_only_when(what))
    drop |= beside(s, ((start - place.start, end - place.start) for start, end in place.asides))
    return out, frozenset(drop)


def _only_when(what: Dated) -> set[int]:
    """The participle that says nothing but when: "this picture taken on 2 May shows"."""
    return set() if what.bare is None or what.bare in (what.predicate, what.through) else {what.bare}


def _statement(
    text: str,
    place: Placed,
    s: Sentence,
    expression: Expression,
    what: Dated | None,
    drop: frozenset[int],
    before: tuple[Sentence, ...],
) -> Statement:
    quote = Span.of(text, place.start, place.end)
    if what is None:
        return _unparsed(text, quote, expression)
    word = s.tokens[what.predicate]
    status = presented(s, word.index)[0] if what.nominal else told(s, word.index)[1]
    looks = direction(s, what)
    if isinstance(dating(expression), Since) and status is Status.OCCURRED and not _over(s, word.index):
        status = Status.ONGOING
    words = words_told(s, what, drop)
    title = _headline(s, what, drop, before)
    text_told = title.text if readable(title) else ""
    who, where = names(s, words, text_told, before)
    return Statement(
        expression=expression,
        quote=quote,
        predicate=Span.of(text, place.start + word.start, place.start + word.end),
        lemma=word.lemma.lower(),
        headline=text_told,
        flaws=title.flaws,
        happens=title.happens if text_told else None,
        tense=looks,
        status=status,
        entities=who,
        places=where,
        lemmas=content_lemmas(s, words),
        context=content_lemmas(s, set(range(len(s.tokens))) - drop),
        saying=not what.nominal and word.lemma.lower() in SAYING,
        nominal=what.nominal,
    )


def _over(s: Sentence, verb: int) -> bool:
    """The past perfect: it had lasted until then."""
    return any(s.tokens[c].text.lower() == "had" for c in s.children[verb] if s.tokens[c].dep == "aux")


def words_told(s: Sentence, what: Dated, drop: frozenset[int]) -> set[int]:
    if what.nominal:
        return s.subtree(what.predicate) - drop
    told_ = clause(s, what.predicate, drop)
    return set(told_.subject | told_.rest | told_.object | {what.predicate})


def content_lemmas(s: Sentence, words: set[int]) -> frozenset[str]:
    """The content words by their lemmas, in lower case but for names."""
    tokens = (s.tokens[i] for i in words)
    return frozenset(
        t.lemma if t.pos == "PROPN" else t.lemma.lower()
        for t in tokens
        if t.pos in _CONTENT and t.text.isalnum()
    ).difference(_LIGHT)


def _headline(s: Sentence, what: Dated, drop: frozenset[int], before: tuple[Sentence, ...]) -> Told:
    if is_listing(s.text):
        return Told("", HOPELESS)
    return whole(before[0]) if before and is_credit(s.text) else headline(s, what, drop, before)


def readable(told_: Told) -> bool:
    """Whether a headline can be shown at all."""
    return told_.flaws < HOPELESS and not flawed(told_.text)


def _unparsed(text: str, quote: Span, expression: Expression) -> Statement:
    """Without a parser the sentence is the headline, less its expression."""
    start, end = extent(expression)
    before = re.sub(
        r"\b(?:on|in|at|by|of|since|until|from|during)\s*$",
        "",
        text[quote.start : start],
        flags=re.IGNORECASE,
    )
    rest = f"{before.rstrip()} {text[end : quote.end].lstrip()}"
    looks = tense(text, expression.start, expression.end)
    words = frozenset(w.strip(".,;:!?\"'()").lower() for w in rest.split() if len(w) > 3)
    return Statement(
        expression=expression,
        quote=quote,
        predicate=None,
        lemma="",
        headline=finish(rest) or finish(quote.exact)[:LIMIT],
        tense=looks,
        status=Status.PLANNED if looks is Tense.FUTURE else Status.OCCURRED,
        lemmas=words,
        context=words,
    )
