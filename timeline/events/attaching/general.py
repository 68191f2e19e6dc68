"""What is so in these times, or usually so, rather than once: it dates no event."""

from __future__ import annotations

from timeline.events.grammar.labels import AUXILIARIES
from timeline.events.grammar.words import PLANNING, STATES, is_event
from timeline.language import Sentence, Token

_USUALLY = frozenset(
    "commonly customarily generally habitually normally ordinarily traditionally typically usually".split()
)
_HOLDING = frozenset("include contain comprise".split())
_OFTEN = frozenset("always frequently often regularly sometimes".split())  # with the present


def general(s: Sentence, inside: set[int], verb: Token) -> bool:
    """Whether a verb, dated by the words at `inside`, tells what is generally so."""
    return _nowadays(s, inside, verb) or _habitual(s, verb) or _holds(s, inside, verb)


def _holds(s: Sentence, inside: set[int], verb: Token) -> bool:
    """Whether a present without "have" says what holds: "the sets include one of 2000", "they link the valleys of Norland since 1945"."""
    if verb.tag in ("VBZ", "VBP") and verb.lemma in _HOLDING:
        return True
    since = min(inside) and s.tokens[min(inside) - 1].text.lower() == "since"
    return bool(since) and verb.tag in ("VB", "VBZ", "VBP") and verb.lemma != "be" and not _perfect(s, verb)


def _perfect(s: Sentence, verb: Token) -> bool:
    return any(s.tokens[c].lemma == "have" and s.tokens[c].dep == "aux" for c in s.children[verb.index])


def _nowadays(s: Sentence, inside: set[int], verb: Token) -> bool:
    """Whether "today" with the present of a state tells of these times rather than of one day: "the valley is quiet today"."""
    if {s.tokens[i].text.lower() for i in inside} != {"today"}:
        return False
    if any(s.tokens[s.tokens[i].head].pos == "ADJ" for i in inside):
        return True  # "few people alive today"
    if not (verb.tag in ("VBZ", "VBP") or (verb.lemma not in PLANNING and _stands(s, verb))):
        return False
    subject = s.child(verb.index, "nsubj")
    if verb.lemma == "continue" and subject is not None and is_event(s, subject):
        return False  # "the hearing continues today"
    to = min(inside) and s.tokens[min(inside) - 1].text.lower() in ("of", "from", "until")
    return verb.lemma.lower() in STATES and not to


def _stands(s: Sentence, verb: Token) -> bool:
    """Whether it is the passive of the present: "are poorly understood"."""
    helpers = [s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in AUXILIARIES]
    return verb.tag == "VBN" and [t.text.lower() for t in helpers] in (["is"], ["are"])


def _habitual(s: Sentence, verb: Token) -> bool:
    """Whether it tells what is done as a rule: "the herd usually moves down in October", "most herds move down in October"."""
    words = _USUALLY | (_OFTEN if verb.tag in ("VBZ", "VBP") else set())
    if any(s.tokens[c].text.lower() in words and s.tokens[c].dep == "advmod" for c in s.children[verb.index]):
        return True
    subject = s.child(verb.index, "nsubj")
    first = None if subject is None else s.tokens[min(s.subtree(subject.index))]
    return verb.tag == "VBP" and first is not None and first.text.lower() == "most"
