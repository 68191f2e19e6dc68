"""The verb that an expression dates where the parse hung it from another one: what stands next to it tells better."""

from __future__ import annotations

from timeline.events.attaching.participle import tells
from timeline.events.grammar.labels import FINITE, SUBJECTS, VERBAL
from timeline.events.grammar.wording import QUOTES
from timeline.events.grammar.words import SAYING
from timeline.language import Sentence, Token

_ADVERBS = frozenset({"yesterday", "today", "tomorrow", "tonight"})
_AHEAD = frozenset({"next", "tomorrow", "coming"})  # nobody said anything then
_OPENERS = frozenset("after although as because before though when while".split())
_TIMES = frozenset(
    "moment day night morning afternoon evening hour minute week month year time point".split()
)


def verb_beside(
    s: Sentence, inside: set[int], found: int, through: int | None = None, *, nominal: bool
) -> int | None:
    """The verb that the words at `inside` date rather than the word at `found`; None where that one stands.

    The finite verb that they follow at once ("as the day approaches on Monday") or that follows them, that of their side
    of a semicolon, or that of the clause which tells what the time was of.
    """
    first = min(inside)
    if nominal and found > first:
        return None  # "follows Tuesday's declaration"
    if first and s.tokens[first - 1].dep == "prep" and s.tokens[first - 1].text.lower() in ("on", "in"):
        first -= 1
    before = s.tokens[first - 1] if first else None
    ahead = any(s.tokens[i].text.lower() in _AHEAD for i in inside)
    if before is not None and before.index not in (found, through) and not ahead:
        passive = before.tag == "VBN" and s.child(before.index, "auxpass") is not None
        finite = (before.tag in ("VBD", "VBZ") or passive) and before.pos == "VERB" and through is None
        if finite or tells(s, before, inside):
            return before.index
    said = _announced(s, max(inside), found) if ahead else _says(s, first, found)
    if said is not None:
        return said
    before_clause = _before_clause(s, max(inside), found)
    if before_clause is not None:
        return before_clause
    return _next_verb(s, inside, found) or _same_side(s, inside, found) or _of_that_time(s, inside, found)


def _before_clause(s: Sentence, last: int, found: int) -> int | None:
    """The verb above a clause that opens right behind a time, which belongs to it no more: "closed the port [on Monday] after divers found a mine"."""
    clause, mark = s.tokens[found], s.tokens[min(last + 1, len(s.tokens) - 1)]
    opens = mark.index > last and mark.head == found and mark.dep in ("mark", "advmod")
    above = s.tokens[clause.head]
    if not opens or mark.text.lower() not in _OPENERS or clause.dep != "advcl" or above.pos not in VERBAL:
        return None
    return above.index if above.index < last else None


def _says(s: Sentence, first: int, found: int) -> int | None:
    """The verb of saying that a time stands behind, before all of what was said: "told the council [on Monday] he would resign"."""
    said = s.tokens[found]
    verb, subject = s.tokens[said.head], s.child(found, *SUBJECTS)
    if said.dep != "ccomp" or verb.lemma.lower() not in SAYING or subject is None:
        return None
    mark = s.child(found, "mark")
    opened = min(s.subtree(subject.index)) if mark is None else mark.index
    comma = any(t.text in (",", ":") or t.text in QUOTES for t in s.tokens[verb.index : first])
    return verb.index if verb.index < first < opened and not comma else None


def _announced(s: Sentence, last: int, found: int) -> int | None:
    """The verb of what was said, where its time was hung from the saying: "said [next week] the party would split"."""
    said = s.child(found, "ccomp")
    past = s.tokens[found].tag == "VBD" and s.tokens[found].lemma.lower() in SAYING
    return said.index if past and said is not None and said.index > last > found else None


def _next_verb(s: Sentence, inside: set[int], found: int) -> int | None:
    """The verb right behind an expression that opens the second of two clauses: "… and in April launched"."""
    first, after = min(inside), max(inside) + 1
    if first and s.tokens[first - 1].tag == "IN":
        first -= 1
    opens = first > 0 and s.tokens[first - 1].dep == "cc"
    if not opens or after == len(s.tokens) or s.tokens[after].tag not in ("VBD", "VBZ", "VBP"):
        return None
    tied = s.tokens[after].head == found or found in s.subtree(after)
    return after if tied else None


def _same_side(s: Sentence, inside: set[int], found: int) -> int | None:
    """The verb on their side of a semicolon: "they met in 1958; they parted eight years later"."""
    marks = [-1, *(t.index for t in s.tokens if t.text == ";"), len(s.tokens)]
    start = max(m for m in marks if m < min(inside))
    end = min(m for m in marks if m > min(inside))
    if start < found < end:
        return None
    verbs = [t for t in s.tokens[start + 1 : end] if t.pos in VERBAL and t.tag in FINITE and t.tag != "MD"]
    before = [t.index for t in verbs if t.index < min(inside) and t.dep != "relcl"]
    return max(before, default=min((t.index for t in verbs), default=None))


def _of_that_time(s: Sentence, inside: set[int], found: int) -> int | None:
    """The verb of what befell then: "that was the moment, on Monday, when the bridge fell", "it was on Monday that they left"."""
    at = s.tokens[found]
    if at.lemma != "be":
        return None
    for verb in s.tokens[max(inside) + 1 :]:
        if verb.pos not in VERBAL or verb.tag not in FINITE:
            continue
        opener = s.tokens[min(s.subtree(verb.index))].text.lower()
        time = s.tokens[verb.head]
        if opener == "when" and verb.dep in ("relcl", "advcl"):
            named = time.index in inside or time.lemma.lower() in _TIMES
            return verb.index if named or time.index == found else None
        if opener == "that" and _is_it(s, at):
            return verb.index
    return None


def _is_it(s: Sentence, verb: Token) -> bool:
    subject = s.child(verb.index, "nsubj", "expl")
    return subject is not None and subject.text.lower() == "it"


def verb_of_opened(s: Sentence, inside: set[int], noun: Token) -> int | None:
    """The verb of a clause that they open, where they were read as part of its subject: "On Sunday Mr Lind told the court", "as late as Friday Mr Lind denied it"."""
    first = min(inside)
    as_late = first > 2 and [t.text.lower() for t in s.tokens[first - 3 : first : 2]] == ["as", "as"]
    prefixed = as_late or (first > 0 and s.tokens[first - 1].text.lower() in ("on", "in"))
    first -= 3 if as_late else prefixed
    opens = first == 0 or s.tokens[first - 1].pos in ("PUNCT", "CCONJ")
    words = " ".join(s.tokens[i].text.lower() for i in sorted(inside))
    adverb = (
        prefixed
        or words in _ADVERBS
        or words.endswith("day")
        or words.startswith(("last ", "this ", "next "))
    )
    verb = s.tokens[noun.head]
    if opens and adverb and noun.dep in ("nsubj", "nsubjpass") and noun.pos == "PROPN" and verb.pos in VERBAL:
        return verb.index
    return None
