"""The pronouns of a headline beyond its subject: each must stand for something that the headline has named before it."""

from __future__ import annotations

from collections.abc import Collection

from timeline.events.clause.subject import announces
from timeline.events.grammar.labels import DESCRIBING, NOMINAL, PLACE_NAMES, RELATIVE, SUBJECTS
from timeline.events.grammar.wording import QUOTES
from timeline.events.naming.agreement import THIRD, agrees, beside, same
from timeline.events.naming.quoted import FIRST
from timeline.events.naming.rivals import parted
from timeline.language import Sentence, Token

_SECOND = frozenset("you your yours yourself yourselves".split())
_POINTING = frozenset("this that these those".split())
_ALONE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative", "csubj"})


def open_pronouns(
    s: Sentence, subject: Collection[int], rest: Collection[int], pronoun: Token | None = None
) -> set[int]:
    """The indices of the pronouns in `rest`, but not in `subject`, that stand for nothing in `subject` or before them in `rest`.

    `pronoun` is the word of the subject for which a name is told.
    """
    return {
        t.index
        for t in (s.tokens[i] for i in sorted(set(rest) - set(subject)))
        if t.tag in ("PRP", "PRP$")
        and t.text.lower() in THIRD
        and not announces(s, t)
        and not _means(s, t, [*subject, *(i for i in rest if i < t.index)], pronoun)
    }


def addressed(s: Sentence, words: Collection[int], *, direct: bool) -> bool:
    """Whether these words speak to or of nobody that a reader knows: "you", "this", and "we" outside direct speech."""
    quoted = direct
    for token in (s.tokens[i] for i in sorted(words)):
        word = token.text.lower()
        quoted ^= token.text in QUOTES and not direct
        if token.entity:
            continue  # "My Lai"
        if word in _SECOND or (word in FIRST and token.tag in ("PRP", "PRP$") and not quoted):
            return True
        if word in ("here", "there") and token.dep == "advmod" and not _placed(s, words, token.index):
            return True
        inside = not direct and token.index > min(words)  # what opens a title is judged elsewhere
        if (
            inside
            and word in ("this", "these")
            and token.dep == "det"
            and s.tokens[token.head].dep in SUBJECTS
        ):
            return True
        if word in _POINTING and token.tag == "DT" and token.dep in _ALONE and not _told_of(s, token):
            return True
    return False


def _placed(s: Sentence, words: Collection[int], end: int) -> bool:
    """Whether a place is told of before an index, or right behind it: "there, in Tolva"."""
    return any(s.tokens[i].entity in PLACE_NAMES for i in words if i < end + 3)


def _told_of(s: Sentence, pointing: Token) -> bool:
    """Whether it is said whom or what "this" or "those" means: "those on board", "this is the end of the war"."""
    if s.child(pointing.index, "prep", "relcl", "acl") is not None or pointing.tag in RELATIVE:
        return True
    verb = s.tokens[pointing.head]
    what = s.child(verb.index, "attr") if verb.lemma == "be" else None
    return what is not None and s.child(what.index, "prep") is not None


def _means(s: Sentence, pronoun: Token, told: Collection[int], other: Token | None) -> bool:
    """Whether a pronoun stands for one of the words told."""
    word, barred = pronoun.text.lower(), set(beside(s, pronoun))
    if other is not None and other.index in told and other.index not in barred and same(word, other):
        return True
    barred |= {t.index for t in s.tokens if t.dep == "conj" and t.head in barred}
    nouns = [s.tokens[i] for i in told if i not in barred]
    if pronoun.tag == "PRP":
        nouns = [t for t in nouns if not parted(s, pronoun, s, t, ())]
    if word == "its" and any(t.tag == "NNP" and t.dep in SUBJECTS for t in nouns):
        return True  # nobody's name, whatever the recogniser took it for
    return any(t.pos in NOMINAL and t.dep not in DESCRIBING and agrees(word, t, s) for t in nouns)
