"""What speaks against a name for a pronoun: a quotation that begins or ends between them, and others that it may mean as well."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar.actors import cannot
from timeline.events.grammar.labels import DESCRIBING, NOUN_SUBJECTS, PLACES_AND_PEOPLES, VERBAL
from timeline.events.grammar.proper import people_in
from timeline.events.grammar.wording import QUOTES
from timeline.events.grammar.words import SAYING
from timeline.events.naming.agreement import PERSONAL, beside, fits, other_sex, same, somebody
from timeline.events.naming.earlier import Usage
from timeline.language import Sentence, Token

# Behind these a thing may be any that was told of before: "rebels shelled the camps after they were cleared".
_THEREUPON = frozenset("after before since where".split())
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "pobj"})
_TIMES = frozenset({"DATE", "TIME"})
_NOBODY = _TIMES | PLACES_AND_PEOPLES
_ADJUNCTS = frozenset({"prep", "advcl"})


def parted(s: Sentence, pronoun: Token, where: Sentence, noun: Token, between: Sequence[Sentence]) -> bool:
    """Whether a quotation begins or ends between a noun and a pronoun: who speaks is not whom his words call "he".

    `where` is the sentence of the noun, `s` that of the pronoun, `between` are the whole sentences between them.
    """
    if where is s:
        first, last = sorted((noun.index, pronoun.index))
        return _marks(s.tokens[first:last]) % 2 == 1
    inside = sum(_marks(each.tokens) for each in between)
    return (_marks(where.tokens[noun.index :]) + inside + _marks(s.tokens[: pronoun.index])) % 2 == 1


def _marks(tokens: Sequence[Token]) -> int:
    return sum(t.text in QUOTES for t in tokens)


def quoted(s: Sentence, pronoun: Token, where: Sentence, between: Sequence[Sentence]) -> bool:
    """Whether a sentence before lies within a quotation in which the pronoun does not stand: it tells not of whom that means."""
    inside = sum(_marks(each.tokens) for each in between) + _marks(s.tokens[: pronoun.index])
    return inside % 2 == 1 and not _marks(where.tokens[1:])  # one that opens it is of the same quotation


def nearer(s: Sentence, pronoun: Token, usage: Usage) -> frozenset[str]:
    """The nouns of its own sentence that a pronoun may mean, where the sentence names them before it says "he" or "it".

    What opens a clause is none of them ("in a statement it said"), nor is who does something to it ("the army shot at them").
    """
    word = pronoun.text.lower()
    own = set(beside(s, pronoun)) | _opening(s, pronoun) | _described(s, pronoun)
    first = next(t.index for t in s.tokens if same(word, t))
    own |= {t.index for t in s.tokens[:first] if _marks(s.tokens[t.index : pronoun.index]) % 2}
    ahead = (t for t in s.tokens[:first] if t.index not in own and t.entity not in _TIMES)
    return frozenset(t.text for t in ahead if t.dep not in DESCRIBING and fits(word, t, s, usage))


def _described(s: Sentence, pronoun: Token) -> set[int]:
    """The words that say what somebody is right before the pronoun for him, a comma between: "a former pilot, he …"."""
    comma = pronoun.index - 1
    if (
        pronoun.text.lower() not in PERSONAL
        or pronoun.dep not in NOUN_SUBJECTS
        or comma < 1
        or s.tokens[comma].text != ","
    ):
        return set()
    ends = (t for t in s.tokens[:comma] if t.pos == "NOUN" and max(s.subtree(t.index) - {comma}) < comma)
    return {i for t in ends if min(s.subtree(t.index)) == 0 for i in range(comma)}


def _opening(s: Sentence, pronoun: Token) -> set[int]:
    """The words that open the clause of a pronoun, or one above it, without being its subject."""
    verbs = (t for t in s.ancestors(pronoun.index) if t.pos in VERBAL)
    parts = ((s.tokens[c], min(v.index, pronoun.index)) for v in verbs for c in s.children[v.index])
    return {i for t, end in parts if t.dep in _ADJUNCTS and t.index < end for i in s.subtree(t.index)}


def aside(s: Sentence, pronoun: Token, name: Token) -> bool:
    """Whether a name only stands in what opens the clause of which a pronoun is the subject: "in an interview with Lind, she"."""
    verb = pronoun.head if pronoun.dep in NOUN_SUBJECTS else -1
    return name.dep == "pobj" and any(
        t.dep == "prep" and t.head == verb and t.index < pronoun.index
        for t in (name, *s.ancestors(name.index))
    )


def deserted(word: str, s: Sentence, usage: Usage) -> bool:
    """Whether a sentence tells of nobody whom "he" or "she" may mean: "the crowd booed"."""
    if word not in PERSONAL:
        return False
    names = any(t.pos == "PROPN" and t.entity not in _NOBODY for t in s.tokens)
    return not names and not any(somebody(word, t, usage) for t in s.tokens)


def contested(word: str, s: Sentence, noun: Token, usage: Usage) -> bool:
    """Whether a sentence names another person whom "he" or "she" may mean."""
    people = people_in(s, len(s.tokens)) if word in PERSONAL else []
    others = (t for t in people if t.text != noun.text and not other_sex(word, t, usage))
    leads = word in ("he", "she") and noun.dep in NOUN_SUBJECTS
    return any(t.dep in NOUN_SUBJECTS or not leads for t in others)


def hazy(s: Sentence, pronoun: Token, noun: Token, usage: Usage) -> bool:
    """Whether between a noun, or a pronoun for it, and a pronoun of the same sentence stands another that is as likely meant."""
    word, verb = pronoun.text.lower(), s.tokens[pronoun.head]
    own, barred = s.subtree(noun.index), set(beside(s, pronoun))
    barred |= {verb.head} if pronoun.index in own else own  # "the island where it was found"
    inner = [t for t in s.tokens[noun.index + 1 : pronoun.index] if t.index not in barred]
    above = s.tokens[noun.head]
    if word in PERSONAL:
        said = verb.dep == "ccomp" and verb.head == above.index
        opened = above.dep == "advcl" and above.head == verb.index
        names = {t.index for t in people_in(s, pronoun.index)}
        deps = _ARGUMENTS | {"poss"} if pronoun.tag == "PRP$" else _ARGUMENTS
        others = (t for t in inner if t.index in names and t.dep in deps and t.text != noun.text)
        return not said and not opened and any(not other_sex(word, t, usage) for t in others)
    opens = {s.tokens[c].text.lower() for c in s.children[verb.index] if c < pronoun.index}
    if pronoun.dep not in NOUN_SUBJECTS or not opens & _THEREUPON:
        return False
    return any(t.entity not in _TIMES and fits(word, t, s, usage) for t in inner)


def uncounted(s: Sentence, noun: Token) -> bool:
    """Whether a common noun is told of in general, so that "it" is seldom that: "revenue rose", "killed on board"."""
    own = any(
        s.tokens[c].dep in ("det", "poss", "nummod", "amod", "compound") for c in s.children[noun.index]
    )
    return noun.tag == "NN" and not own


def unable(s: Sentence, pronoun: Token, where: Sentence, noun: Token) -> bool:
    """Whether "it" does what no such thing does as a noun, of a sentence `where`, tells of: "the spread … It announced"."""
    it = pronoun.text.lower() == "it" and pronoun.dep == "nsubj"
    return it and cannot(where, noun, s.tokens[pronoun.head])


def handed_on(word: str, s: Sentence, noun: Token) -> bool:
    """Whether it is somebody who only tells, at the end of a sentence, of another whom that calls "he": "he resigned, writes Lind"."""
    verb = s.tokens[noun.head]
    behind = noun.dep in NOUN_SUBJECTS and verb.index < noun.index and verb.lemma.lower() in SAYING
    spoken = any(
        same(word, t) and not _marks(s.tokens[t.index : noun.index]) % 2 for t in s.tokens[: noun.index]
    )
    return word in PERSONAL and behind and spoken
