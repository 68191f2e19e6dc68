"""Expressions that date no event: the year of a law, a book, a model or a forecast, a comparison, a title in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.attaching.enclosed import bracketed, cited, in_name, pictured, titled, within_event
from timeline.events.attaching.reckoned import reckoned
from timeline.events.grammar.labels import FINITE, NOMINAL, PLACE_NAMES, VERBAL
from timeline.events.grammar.words import FORECASTS, FORESEEING, MEDIA, PICTURES, STRETCHES, is_event
from timeline.language import Sentence, Token

_RANKED = frozenset({"JJS", "RBS"})
_NUMBERED = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last only latest time".split()
)
_ALIKE = frozenset("comparable similar equal equivalent akin".split())
_CHANGED = frozenset("up down".split())
_AGAINST = frozenset("versus vs vs. against from".split())
_PER_CENT = frozenset("percent per cent pct % points".split())
_TO = frozenset({"to", "until", "till", "through", "on", "onwards"})
_LENGTHS = frozenset("day week month year decade century".split())
_RANKS = 8  # words before "since" in which a rank is looked for


def dates_nothing(s: Sentence, inside: set[int]) -> bool:
    """Whether the words at these indices date no event, wherever they hang."""
    first = min(inside)
    before = s.tokens[first - 1] if first else None
    if (
        in_name(s, inside)
        or titled(s, inside)
        or _counted(s, inside)
        or bracketed(s, inside)
        or pictured(s, inside)
        or reckoned(s, inside)
    ):
        return True
    if before is not None and _spans(s, before, inside) and _ranked(s, before):
        return True
    if cited(s, inside) or _measured(s, inside) or "fiscal" in {s.tokens[i].text.lower() for i in inside}:
        return True
    before = _preposition(s, inside)
    if before is None or not _governs(s, before, inside):
        return False
    head = s.tokens[before.head]
    word = before.text.lower()
    if word == "from" and _made_in(s, inside, before):
        return True
    if word == "of":
        return _of_thing(s, head)
    if word == "since":
        return False
    return (
        _meant_for(s, before, head)
        or _compared(s, before, head)
        or _foreseen(s, inside, before, head)
        or _defines(head)
    )


def _preposition(s: Sentence, inside: set[int]) -> Token | None:
    """The preposition before them, past the modifiers of their own: "for the northern winter"."""
    own = {c for i in inside for c in s.children[i]}
    at = min(inside) - 1
    while at > 0 and at in own and s.tokens[at].pos in ("DET", "ADJ", "NOUN"):
        at -= 1
    return s.tokens[at] if at >= 0 and s.tokens[at].pos in ("ADP", "SCONJ") else None


def _governs(s: Sentence, preposition: Token, inside: set[int]) -> bool:
    """Whether a preposition is that of these words, and not of a noun behind them ("of Tuesday's talks")."""
    return any(s.tokens[i].head == preposition.index for i in inside)


def _counted(s: Sentence, inside: set[int]) -> bool:
    """Whether a number is the subject of what it stands for or says: "2010 stands for 100", "1973 says"."""
    return any(
        t.dep == "nsubj" and t.tag == "CD" and s.tokens[t.head].lemma in ("stand", "equal", "say", "call")
        for t in (s.tokens[i] for i in inside)
        if t.head not in inside
    )


def _of_thing(s: Sentence, head: Token) -> bool:
    """ "Of 1988" behind a noun that is no event: "the class of 1988", "the mood was that of 1989"."""
    if head.pos == "PRON" or head.lemma.lower() in ("that", "those"):
        return True
    thing = head.pos in NOMINAL and not within_event(s, head)
    return thing and head.lemma.lower() not in STRETCHES and head.entity not in ("DATE", "TIME")


def _spans(s: Sentence, before: Token, inside: set[int]) -> bool:
    """Whether words tell the span in which something is ranked: "since 1998", "in 40 years"."""
    counted = any(s.tokens[i].tag in ("CD", "DT") for i in inside)
    length = counted and s.tokens[max(inside)].lemma.lower() in _LENGTHS
    return before.text.lower() == "since" or (before.text.lower() == "in" and length)


def _ranked(s: Sentence, since: Token) -> bool:
    """ "For the third time since March", "the worst since 1998", "the first in 40 years": the span that a rank is taken in."""
    start = max(0, since.index - _RANKS)
    while start and since.index - start < 2 * _RANKS and not _parts(s.tokens[start - 1]):
        start -= 1  # "the first holder of the Grand Cross of the Order since 1965"
    words = s.tokens[start : since.index]
    ranks = (t for t in words if t.text.lower() not in ("least", "most"))
    near = since.index - _RANKS
    return any(
        t.tag in _RANKED or (t.lemma.lower() in _NUMBERED and (t.index >= near or t.lemma != "time"))
        for t in ranks
        if not _share(s, t)
    )


def _share(s: Sentence, token: Token) -> bool:
    """Whether it is a part of a whole, and no rank: "fell by a third since March"."""
    return (
        token.index > 0
        and s.tokens[token.index - 1].text.lower() == "a"
        and token.dep in ("pobj", "dobj", "npadvmod")
    )


def _parts(token: Token) -> bool:
    """Whether it ends what may belong to a rank."""
    return token.tag in FINITE or token.text in (",", ";", ":", "–", "—")


def _meant_for(s: Sentence, before: Token, head: Token) -> bool:
    """What a thing is for: "copper for June fell", "the figures for March", "tickets for Saturday"."""
    thing = head.pos == "NOUN" or head.dep == "nsubj"
    return before.text.lower() == "for" and thing and head.pos != "PROPN" and not within_event(s, head)


def _made_in(s: Sentence, inside: set[int], before: Token) -> bool:
    """When a thing was made that is told of: "a song from July 2008", "citing a statement from Friday"."""
    noun = s.tokens[before.head if s.tokens[before.index - 1].text == "," else max(0, before.index - 1)]
    if noun.pos not in NOMINAL or noun.entity in PLACE_NAMES or is_event(s, noun):
        return False  # "taught in Orm from 1990"
    year = any(s.tokens[i].tag == "CD" and len(s.tokens[i].text) == 4 for i in inside)
    ranged = max(inside) + 1 < len(s.tokens) and s.tokens[max(inside) + 1].text.lower() in _TO
    return noun.lemma.lower() in MEDIA | PICTURES or (year and not ranged)


def _measured(s: Sentence, inside: set[int]) -> bool:
    """What a number is held against: "up 8 percent from last year", "versus 3.2 percent in 2010", "from a peak of 60 in May"."""
    first = min(inside)
    at = first - 1
    if (
        at >= 0
        and s.tokens[at].text.lower() == "from"
        and s.tokens[max(inside)].text.lower() in ("ago", "earlier")
    ):
        return True
    words = [t.text.lower() for t in s.tokens[:first]]
    if at >= 0 and words[at] in ("from", "on", "over", "against"):
        near = list(_reaching(s, at))
        if any(t.text.lower() in _CHANGED and t.dep != "prt" for t in near):
            return any(t.pos == "NUM" or t.lemma in ("half", "third", "quarter", "fifth") for t in near)
    if at >= 0 and words[at] in ("in", "on", "for", "at"):
        at -= 1
    start = next((i for i in range(at, max(-1, at - 6), -1) if words[i] in _AGAINST), None)
    if start is None or not any(t.pos == "NUM" for t in s.tokens[start : at + 1]):
        return False
    if any(t.pos in (*VERBAL, "PUNCT") and t.dep != "amod" for t in s.tokens[start : at + 1]):
        return False
    told = s.tokens[at].pos == "NUM" or bool(_PER_CENT.intersection(words[start : at + 1]))
    return told or words[start][0] == "v" or bool(start and words[start - 1] in _CHANGED)


def _reaching(s: Sentence, at: int) -> Iterator[Token]:
    """The five words before one, as far back as its clause goes."""
    for token in reversed(s.tokens[max(0, at - 5) : at]):
        if token.pos == "PUNCT" and token.text not in "-–%":
            return
        yield token


def _compared(s: Sentence, before: Token, head: Token) -> bool:
    """ "Compared with 2019", "more than in 2019", "similar only to 1956"."""
    word = before.text.lower()
    than = word in ("than", "versus", "like") or (
        before.index and s.tokens[before.index - 1].text.lower() == "than"
    )
    nears = (t.text.lower() for t in s.tokens[max(0, before.index - 2) : before.index])
    if word == "to" and _ALIKE.intersection(nears):
        return True
    return bool(than) or (head.lemma.lower() in ("compare", "compared") and word != "in")


def _foreseen(s: Sentence, inside: set[int], before: Token, head: Token) -> bool:
    """A year that money or a forecast is meant for: "earnings for 2025", "its forecast for growth in 2025"."""
    if not any(s.tokens[i].tag == "CD" and len(s.tokens[i].text) == 4 for i in inside) or len(inside) > 1:
        return False
    reach = [head, *s.ancestors(head.index)][:3]
    near = (
        t
        for t in s.tokens[max(0, before.index - _RANKS) : before.index]
        if t.head in {r.index for r in reach}
    )
    if any(t.lemma.lower() in FORECASTS for t in (*reach, *near)):
        return True
    return before.text.lower() == "for" and any(t.lemma in FORESEEING for t in reach)


def _defines(head: Token) -> bool:
    """ "Bonds due in 2031", "a bridge dating from 1915", "those born after 2005": it says of what kind they are."""
    if head.text == "dating" and head.dep == "acl":
        return True
    return (head.lemma == "due" and head.dep == "amod") or (head.text == "born" and head.dep == "acl")
