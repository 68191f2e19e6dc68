"""What an expression dates, as a statement."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.events.attaching.attach import Dated
from timeline.events.attaching.kin import names_of
from timeline.events.attaching.looks import direction
from timeline.events.attaching.placed import Placed, extent
from timeline.events.clause.clause import clause
from timeline.events.clause.factual import presented
from timeline.events.clause.status import told
from timeline.events.context import is_credit
from timeline.events.grammar.labels import AUXILIARIES
from timeline.events.grammar.wording import LIMIT, finish
from timeline.events.grammar.words import SAYING
from timeline.events.headline.flaws import HOPELESS, Told
from timeline.events.headline.headline import headline, whole
from timeline.events.headline.readable import flawed
from timeline.events.listing import is_listing
from timeline.events.names import names
from timeline.events.naming.earlier import Earlier
from timeline.language import Sentence, tense
from timeline.model import Expression, Span, Statement, Status
from timeline.reading import NoDate, Reading, Since, Tense, datable, landed, timed

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_LIGHT = frozenset(
    "be have do make take give get go say tell year month week day time it he she they".split()
)


def dating(expression: Expression) -> Reading | None:
    """The reading that an event takes from an expression; None where it dates nothing.

    Of a time of day it is open yet on which day, of what is counted from an event when that was.
    """
    reading = expression.reading if expression.outer is None else expression.outer.reading
    dates = datable(reading) or timed(reading) or landed(reading)
    return reading if not isinstance(reading, NoDate) and dates else None


def statement_of(
    text: str,
    place: Placed,
    s: Sentence,
    expression: Expression,
    what: Dated | None,
    drop: frozenset[int],
    before: Earlier,
) -> Statement:
    """What an expression of a parsed sentence dates, told without the words in `drop`; `before` are the sentences before, the nearest first."""
    quote = Span.of(text, place.start, place.end)
    if what is None:
        return _unparsed(text, quote, expression)
    word = s.tokens[what.predicate]
    behind = what.point or (what.nominal and place.start + word.start >= expression.end)
    if behind and isinstance(dating(expression), Since):
        expression = replace(expression, outer=None)  # "since Friday's vote": the vote was on Friday
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
        subject=acting(s, what, drop),
        saying=not what.nominal and word.lemma.lower() in SAYING,
        nominal=what.nominal,
        present=not what.entry and _present(s, what, expression.start - place.start),
        names=names_of(s, word),
    )


def _present(s: Sentence, what: Dated, at: int) -> bool:
    """Whether it says what is so: a present without a helper, with its date behind it ("the chapel stands … in 1867")."""
    verb = s.tokens[what.predicate]
    bare = verb.tag in ("VBZ", "VBP") and all(
        s.tokens[c].dep not in AUXILIARIES for c in s.children[verb.index]
    )
    return bare and not what.nominal and verb.start < at


def _over(s: Sentence, verb: int) -> bool:
    """The past perfect: it had lasted until then."""
    return any(s.tokens[c].text.lower() == "had" for c in s.children[verb] if s.tokens[c].dep == "aux")


def words_told(s: Sentence, what: Dated, drop: frozenset[int]) -> set[int]:
    """The indices of the words that tell what is dated, without those in `drop`."""
    if what.nominal:
        return s.subtree(what.predicate) - drop
    told_ = clause(s, what.predicate, drop)
    return set(told_.subject | told_.rest | told_.object | {what.predicate})


def acting(s: Sentence, what: Dated, drop: frozenset[int]) -> frozenset[str]:
    """The content words of the subject by their lemmas, without those in `drop`; none of a noun."""
    if what.nominal:
        return frozenset()
    return content_lemmas(s, set(clause(s, what.predicate, drop).subject))


def content_lemmas(s: Sentence, words: set[int]) -> frozenset[str]:
    """The content words by their lemmas, in lower case but for names."""
    tokens = (s.tokens[i] for i in words)
    return frozenset(
        t.lemma if t.pos == "PROPN" else t.lemma.lower()
        for t in tokens
        if t.pos in _CONTENT and t.text.isalnum()
    ).difference(_LIGHT)


def _headline(s: Sentence, what: Dated, drop: frozenset[int], before: Earlier) -> Told:
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
