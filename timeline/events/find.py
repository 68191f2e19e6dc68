"""From the expressions of an article to statements: who did what, dated by which words.

Only the sentences that hold a date are parsed, and the sentence before one whose subject is a pronoun.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from timeline.events.attaching.attach import Dated, attach
from timeline.events.attaching.counting import from_events
from timeline.events.attaching.enclosed import in_name
from timeline.events.attaching.entry import heads_entry
from timeline.events.attaching.gapped import gapped
from timeline.events.attaching.placed import Placed, extent, placed
from timeline.events.clause.caption import without_cues
from timeline.events.context import asides, beside, earlier
from timeline.events.days.stamps import outside_stamps
from timeline.events.inferred import Read, undated
from timeline.events.statement import dating, statement_of
from timeline.events.trust.trusted import Headed, trusted
from timeline.language import Parser, Sentence
from timeline.model import Draft, Expression, Statement
from timeline.reading import landed

_OPENED = frozenset({"onwards", "onward"})
_ROUGHLY = frozenset({"circa", "ca", "c", "abt"})
_CHUNK = 64  # articles parsed in one go: enough to fill the parser's batches


def find(
    tagged: Iterable[tuple[Draft, tuple[Expression, ...]]],
    parser: Parser,
    *,
    inferred: bool = False,
    sure: float = 0.0,
) -> Iterator[tuple[Draft, tuple[Statement, ...]]]:
    """The statements of each article, in the order of the articles and of the text.

    With `inferred` also those of clauses that may take the date of the article or of the sentence before. `sure`, from 0 to 1, is
    how far a headline must be trusted; a statement with none that is has "".
    """
    items = iter(tagged)
    while chunk := list(islice(items, _CHUNK)):
        work = [
            (number, place)
            for number, (draft, expressions) in enumerate(chunk)
            for place in placed(draft, _dating(draft.text, expressions), _asides(expressions))
        ]
        found: list[list[Statement]] = [[] for _ in chunk]
        texts = [draft.text for draft, _ in chunk]
        read = _read(texts, work, parser)
        if inferred:
            read += undated(chunk, read, parser)
        for number, statement in trusted(_statements(texts, read, parser), parser, sure):
            found[number].append(statement)
        ordered = (tuple(sorted(each, key=lambda s: (s.quote.start, s.expression.start))) for each in found)
        yield from zip((draft for draft, _ in chunk), ordered, strict=True)


def _dating(text: str, expressions: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions that can date an event."""
    return outside_stamps(text, (e for e in expressions if dating(e) is not None))


def _read(texts: list[str], work: list[tuple[int, Placed]], parser: Parser) -> list[Read]:
    """Each sentence parsed, with what its expressions date."""
    parsed = parser.parse(without_cues(texts[number][place.start : place.end]) for number, place in work)
    read = [
        Read(number, place, s, *_dated(place, s)) for (number, place), s in zip(work, parsed, strict=True)
    ]
    return _apart(read, parser)


def _apart(read: list[Read], parser: Parser) -> list[Read]:
    """The same with sentences of their own for what shares its verb with another time."""
    out, shared = list[Read](), list[tuple[Read, str]]()
    for r in read:
        starts = [e.start for e in r.place.expressions]
        spans = [
            (start - r.place.start, end - r.place.start) for start, end in map(extent, r.place.expressions)
        ]
        verbs = {e.start: what.predicate for e, what in r.dated if what is not None and not what.nominal}
        found = list(gapped(r.sentence, spans, [verbs.get(start) for start in starts]))
        gone = {starts[each.number] for each in found}
        drop = r.drop.union(*(each.words for each in found))
        out.append(replace(r, drop=drop, dated=[each for each in r.dated if each[0].start not in gone]))
        for each in found:
            place = replace(r.place, expressions=(r.place.expressions[each.number],))
            shared += [] if each.text is None else [(replace(r, place=place), each.text)]
    for (r, _), s in zip(shared, parser.parse(text for _, text in shared), strict=True):
        dated, drop = _dated(r.place, s)
        out.append(replace(r, sentence=s, dated=dated, drop=drop))
    return out


def _statements(texts: list[str], read: list[Read], parser: Parser) -> Iterator[Headed]:
    """Each statement with where it comes from, in the order of the sentences."""
    for r, before in earlier(texts, read, parser):
        for expression, what in r.dated:
            counted = None if what is None else what.counted
            drop = r.drop if counted is None else r.drop | counted.words
            told_ = statement_of(texts[r.number], r.place, r.sentence, expression, what, drop, before)
            told_ = replace(
                told_, inferred=r.inferred, landmark=None if counted is None else counted.landmark
            )
            yield Headed(r.number, told_, r.sentence, what, drop, before)


def _asides(expressions: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions that date nothing and that a headline can do without."""
    return asides(e for e in expressions if dating(e) is None)


def _dated(place: Placed, s: Sentence) -> tuple[list[tuple[Expression, Dated | None]], frozenset[int]]:
    """What each expression of a sentence dates, and the words of all of them."""
    out: list[tuple[Expression, Dated | None]] = []
    drop: set[int] = set()
    later = [e for e in place.expressions if _from_event(e)]
    for expression in place.expressions:
        if expression in later:
            continue
        start, end = extent(expression)
        words = {t.index for t in s.covering(start - place.start, end - place.start)}
        drop.update(set() if words and in_name(s, words) else words | _bounds(s, words))
        if not s.tokens:
            out.append((expression, None))
        elif what := attach(s, *_where(s, place.start, expression, words)):
            out.append((expression, what))
            drop.update(_only_when(what))
    out += from_events(s, place.start, later, out)
    drop |= beside(s, ((start - place.start, end - place.start) for start, end in place.asides))
    return out, frozenset(drop)


def _where(s: Sentence, offset: int, expression: Expression, words: set[int]) -> tuple[int, int]:
    """The offsets in its sentence of an expression, or of the whole range it belongs to where that heads an entry: "3-5 April: …"."""
    whole = bool(words) and heads_entry(s, min(words), max(words))
    start, end = extent(expression) if whole else (expression.start, expression.end)
    return start - offset, end - offset


def _from_event(expression: Expression) -> bool:
    """Whether it is counted from an event."""
    reading = dating(expression)
    return reading is not None and landed(reading)


def _bounds(s: Sentence, words: set[int]) -> set[int]:
    """The words beside a time that only say how exact it is or open its end: "circa 1776", "from autumn onwards"."""
    beside = s.tokens[max(words) + 1 : max(words) + 2] if words else ()
    before = s.tokens[max(min(words) - 1, 0) : min(words)] if words else ()
    out = {t.index for t in beside if t.text.lower() in _OPENED}
    return out | {t.index for t in before if t.text.lower().rstrip(".") in _ROUGHLY}


def _only_when(what: Dated) -> set[int]:
    """The participle that says nothing but when: "this picture taken on 2 May shows"."""
    return set() if what.bare is None or what.bare in (what.predicate, what.through) else {what.bare}
