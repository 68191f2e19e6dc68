"""Whose words a clause in the first person is."""

from __future__ import annotations

from timeline.events.clause.shorten import shortened
from timeline.events.grammar.labels import VERBAL
from timeline.events.grammar.phrase import noun_phrase
from timeline.events.grammar.wording import EDGE, SPEECH_MARKS, render
from timeline.events.grammar.words import SAYING
from timeline.events.naming.antecedent import antecedent
from timeline.events.naming.earlier import Earlier
from timeline.language import Sentence, Token

FIRST = frozenset("i we you me us my our your".split())
_ROOM = 40  # code points for the speaker
# Clauses that only say when, why or which: "I was for it when I came" does not tell that he said "I came".
_BESIDE = frozenset({"advcl", "relcl", "acl", "pcomp"})


def speaker(s: Sentence, verb: int, earlier: Earlier) -> str | None:
    """Who says the clause of a verb: the subject of a verb of saying above it, or, of a quotation that goes on, of the sentence before.

    None for a clause inside what is said.
    """
    below = s.tokens[verb]
    for above in s.ancestors(verb):
        if _beside(s, below):
            return None
        if above.pos in VERBAL and above.lemma.lower() in SAYING:
            return _subject(s, above, earlier)
        below = above
    if _beside(s, below):
        return None
    if not earlier or not SPEECH_MARKS.intersection(s.text + earlier[0].text):
        return None
    before = earlier[0]
    root = next((t for t in before.tokens if t.head == t.index and t.lemma.lower() in SAYING), None)
    return None if root is None else _subject(before, root, earlier[1:])


def _beside(s: Sentence, verb: Token) -> bool:
    """Whether a clause is not what is said; what was so long "since we joined the league" is told as well."""
    mark = s.child(verb.index, "mark")
    since = mark is not None and mark.text.lower() in ("since", "after") and verb.tag == "VBD"
    return verb.dep in _BESIDE and not since


def _subject(s: Sentence, verb: Token, earlier: Earlier) -> str | None:
    who = s.child(verb.index, "nsubj")
    if who is None:
        return None
    if who.pos == "PRON":
        name = antecedent(s, who, earlier)
    else:
        words, fits = shortened(s, noun_phrase(s, who.index, frozenset()), _ROOM, who.index)
        name = render(s, words).strip(EDGE) if fits else None
    return name[:1].upper() + name[1:] if name else None
