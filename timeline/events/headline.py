"""A clause as a headline: it stands alone, names its subject and no time, in at most 90 characters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from timeline.events.clause import Clause, clause, noun_phrase
from timeline.events.words import NOMINAL
from timeline.language import Sentence, Token

LIMIT = 90
_SUBJECT = 48  # a longer subject leaves no room for what it does
_COMPLEMENTS = frozenset({"dobj", "xcomp", "ccomp", "attr", "dative", "pcomp", "acomp"})
# What may be cut from the right end: the rest still says what happened.
_CUT = frozenset(
    {"prep", "advcl", "acl", "relcl", "npadvmod", "advmod", "appos", "conj", "agent", "oprd", "dep"}
)
_EDGE = " ,;:–—-"
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))


def verbal(s: Sentence, verb: int, drop: frozenset[int], named: str | None = None) -> str:
    """The headline of a verb's clause; `named` stands for a subject, or its owner, that is a pronoun."""
    told = clause(s, verb, drop)
    subject = _subject(s, told, named)
    speech, rest = _speech(s, verb, told)
    room = LIMIT - len(subject) - 1
    if speech:
        said = render(s, rest).strip(_EDGE + ".")
        words = render(s, _cut(s, speech, room - len(said) - 2)).strip(_EDGE + ".")
        return finish(f"{subject} {said}: {words}")
    told_of = render(s, told.object)
    if told.object and s.tokens[min(told.object)].pos == "DET":
        told_of = told_of[:1].lower() + told_of[1:]  # it opened the sentence and now ends it
    words = render(s, _cut(s, rest, room - len(told_of), keep=verb))
    return finish(f"{subject} {words} {told_of}")


def _subject(s: Sentence, told: Clause, named: str | None) -> str:
    if named and told.pronoun is not None:
        return f"{named}{_possessive(named)} {_after(s, told)}" if told.pronoun.tag == "PRP$" else named
    top = next((i for i in told.subject if s.tokens[i].head not in told.subject), None)
    return render(s, _cut(s, told.subject, _SUBJECT, keep=top)).strip(_EDGE)


def _after(s: Sentence, told: Clause) -> str:
    """The subject without the pronoun that owns it: "forces" of "his forces"."""
    assert told.pronoun is not None
    return render(s, (i for i in told.subject if i > told.pronoun.index)).strip(_EDGE)


def _possessive(name: str) -> str:
    return "’" if name.endswith("s") else "’s"


def nominal(s: Sentence, noun: int, drop: frozenset[int]) -> str:
    """The headline of a noun that names an event: "Truce brokered by Turkey and Russia"."""
    words = noun_phrase(s, noun, drop)
    text = render(s, _cut(s, words, LIMIT, keep=noun))
    return finish(re.sub(r"^(?:an?|the)\s+", "", text, flags=re.IGNORECASE))


def _speech(s: Sentence, verb: int, told: Clause) -> tuple[set[int], set[int]]:
    """The words that stand before their speaker ("…, said Haftar") and are told after him; and the rest."""
    first = min(told.subject, default=verb)
    before = {i for i in told.rest if i < min(first, verb)}
    rest = set(told.rest) - before
    for index in s.children[verb]:
        if s.tokens[index].dep == "ccomp" and index in before:
            words = s.subtree(index)
            return before & words, rest
    return set(), rest


def _cut(s: Sentence, words: Iterable[int], room: int, keep: int | None = None) -> set[int]:
    """Shortened until it fits: of several ways to cut, the one that keeps the complement, and then most.

    Phrases go from the right end; before that, in the second way the clauses that describe a noun, in
    the third also the prepositions at nouns other than "of".
    """
    whole = _unpunctuated(s, set(words), keep)
    if len(render(s, whole)) <= room:
        return whole
    plain = _without(s, whole, keep, lambda t: t.dep in ("acl", "relcl"))
    bare = _without(s, plain, keep, lambda t: _at_noun(s, t))
    ways = [_cut_right(s, start, room, keep) for start in (whole, plain, bare) if start]
    said = keep is not None and s.child(keep, "ccomp", "xcomp")

    def worth(way: set[int]) -> tuple[bool, bool, int]:
        text = render(s, way)
        return len(text) <= room, not said or said.index in way, len(text)

    return max(ways, key=worth)


def _without(s: Sentence, words: set[int], keep: int | None, goes: Callable[[Token], bool]) -> set[int]:
    gone = (s.subtree(i) for i in words if goes(s.tokens[i]))
    return words - {word for tree in gone if keep not in tree for word in tree}


def _at_noun(s: Sentence, token: Token) -> bool:
    return token.dep == "prep" and token.lemma != "of" and s.tokens[token.head].pos in NOMINAL


def _cut_right(s: Sentence, words: set[int], room: int, keep: int | None) -> set[int]:
    words = _unpunctuated(s, words, keep)
    while words and len(render(s, words)) > room:
        phrase = _last_phrase(s, words, keep)
        if phrase is None:
            break
        words = _unpunctuated(s, words - phrase, keep)
    return words


def _last_phrase(s: Sentence, words: set[int], keep: int | None) -> set[int] | None:
    """The smallest phrase at the right end that the rest can do without; an object only where nothing else goes."""
    last = max(words)
    trees = [
        (s.tokens[index], tree)
        for index in words
        if index != keep
        for tree in [s.subtree(index) & words]
        if last in tree and keep not in tree and tree != words
    ]
    loose = [tree for top, tree in trees if top.dep in _CUT and not _needed(s, top)]
    bound = [tree for top, tree in trees if top.dep in _COMPLEMENTS]
    return min(loose or bound, key=len, default=None)


def _needed(s: Sentence, top: Token) -> bool:
    """Whether its head says nothing without it: "loyal to", "composed of"."""
    head = s.tokens[top.head]
    return head.dep in ("acl", "amod", "pcomp", "acomp") and top.dep in ("prep", "agent", "xcomp", "npadvmod")


def _unpunctuated(s: Sentence, words: set[int], keep: int | None) -> set[int]:
    """Without the marks and conjunctions at the right end."""
    while words:
        last = s.tokens[max(words)]
        if last.index == keep or (last.pos not in ("PUNCT", "SPACE") and last.dep not in ("cc", "mark")):
            break
        words = words - {last.index}
    return words


def render(s: Sentence, words: Iterable[int]) -> str:
    """Words as text: the blanks as written, one where something was left out."""
    out, previous = "", -1
    for index in sorted(words):
        token = s.tokens[index]
        if token.pos == "SPACE":
            continue
        if (
            out
            and (index != previous + 1 or s.tokens[previous].space)
            and not re.match(r"[,.;:!?’']", token.text)
        ):
            out += " "
        out += token.text
        previous = index
    return out


def finish(text: str) -> str:
    """Brackets and quotation marks in pairs or not at all, no punctuation at the ends, a capital, at most 90 characters."""
    text = _spaced(text).strip(_EDGE + ".")
    if len(text) > LIMIT:
        text = text[: LIMIT - 1].rpartition(" ")[0].rstrip(_EDGE) + "…"
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = _spaced(re.sub(r"\(\s*\)", "", text)).strip(_EDGE)
    return text[:1].upper() + text[1:]


def _spaced(text: str) -> str:
    """One blank between words, none before a mark or a contraction."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r" ([,.;:!?])", r"\1", text)
    text = re.sub(r"(?<=\w) (['’](?:s|m|re|ve|ll|d)|n['’]t)\b", r"\1", text)
    return re.sub(r"(?:, ?)+,", ",", text)
