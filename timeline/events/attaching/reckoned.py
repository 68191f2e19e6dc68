"""What figures are held against or reckoned for: the year of a profit, the end of a quarter, the day a bond falls due. None dates an event."""

from __future__ import annotations

from timeline.events.grammar.labels import NOMINAL, VERBAL
from timeline.events.grammar.words import PLANNING
from timeline.language import Sentence, Token

_ARRANGED = PLANNING | frozenset("fix book date reserve pencil reschedule postpone delay".split())
_STRETCH = frozenset("month quarter year week half season period".split())
_CHAIN = 4  # words up from an expression in which a comparison is looked for


def reckoned(s: Sentence, inside: set[int]) -> bool:
    """Whether the words at these indices tell what a figure is of, and not when something happened."""
    tops = [s.tokens[i] for i in inside if s.tokens[i].head not in inside]
    return any(
        _for_year(s, top, inside) or _compared(s, top) or _than(s, top) or _ended(s, top) or _due(s, top)
        for top in tops
    )


def _for_year(s: Sentence, top: Token, inside: set[int]) -> bool:
    """ "Reported a profit for 2018": a year behind "for", but for what is fixed for it."""
    before = s.tokens[top.head]
    year = len(inside) == 1 and top.tag == "CD" and len(top.text) == 4
    if not year or before.text.lower() != "for" or before.dep != "prep":
        return False
    head = s.tokens[before.head]
    return head.lemma.lower() not in _ARRANGED and not any(
        s.tokens[c].lemma.lower() in _ARRANGED for c in s.children[head.index]
    )


def _compared(s: Sentence, top: Token) -> bool:
    """ "Compared with 5% in 2022", "in contrast to 2022", "unlike in 2022", "against 12 at this stage of last year": it tells of the other figure."""
    at = top
    for _ in range(_CHAIN):
        above = s.tokens[at.head]
        if above.index == at.index or (
            above.pos not in (*NOMINAL, "NUM", "ADP") and above.text != "compared"
        ):
            return False
        with_ = at.text.lower() in ("with", "to") and above.lemma.lower() in ("compare", "compared")
        held = at.text.lower() in ("with", "to") and above.lemma.lower() in (
            "contrast",
            "comparison",
            "opposed",
        )
        if (with_ and above.tag == "VBN") or held or above.text.lower() == "unlike":
            return True
        at = above
    return False


def _than(s: Sentence, top: Token) -> bool:
    """ "Better off than they were ten years ago": the time of what is compared with."""
    verb = next((t for t in s.ancestors(top.index) if t.pos in VERBAL), None)
    if verb is None:
        return False
    first = min(s.subtree(verb.index))
    return "than" in (t.text.lower() for t in s.tokens[max(first - 1, 0) : first + 1])


def _ended(s: Sentence, top: Token) -> bool:
    """ "The three months ended 30 September": it says which months."""
    verb = s.tokens[top.head]
    if verb.dep == "prep":
        verb = s.tokens[verb.head]
    noun = s.tokens[verb.head]
    says = verb.lemma == "end" and verb.tag in ("VBN", "VBD", "VBG") and verb.dep in ("acl", "amod")
    return says and noun.lemma.lower() in _STRETCH


def _due(s: Sentence, top: Token) -> bool:
    """ "A bond due 2031": until when it runs; "payable on 15 December" tells when something is done."""
    above = s.tokens[top.head]
    return above.text.lower() == "due" and above.dep == "amod" and s.tokens[above.head].pos in NOMINAL
