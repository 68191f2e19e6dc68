"""A clause as a headline: it stands alone, names its subject and no time, in at most 90 characters."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.events.clause import Clause, clause, noun_phrase
from timeline.language import Sentence

LIMIT = 90
# What may be cut from the right end: the rest still says what happened.
_CUT = frozenset({"prep", "advcl", "acl", "relcl", "npadvmod", "advmod", "appos", "conj", "agent", "oprd", "dep"})
_QUOTES = "\"“”„«»"
_EDGE = " ,;:–—-"
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))


def verbal(s: Sentence, verb: int, drop: frozenset[int], named: str | None = None) -> str:
    """The headline of a verb's clause; `named` stands for a subject that is a pronoun."""
    told = clause(s, verb, drop)
    subject = named if told.pronoun is not None and named else render(s, told.subject)
    speech, rest = _speech(s, verb, told)
    room = LIMIT - len(subject) - 1
    if speech:
        verb_part = render(s, rest)
        said = _cut(s, speech, room - len(verb_part) - 2)
        return finish(f"{subject} {verb_part}: {render(s, said)}")
    return finish(f"{subject} {render(s, _cut(s, rest, room, keep=verb))}")


def nominal(s: Sentence, noun: int, drop: frozenset[int]) -> str:
    """The headline of a noun that names an event: "Truce brokered by Turkey and Russia"."""
    words = noun_phrase(s, noun, drop)
    text = render(s, _cut(s, words, LIMIT, keep=noun))
    return finish(re.sub(r"^(?:an?|the)\s+", "", text, flags=re.I))


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
    """Shortened from the right, phrase by phrase, until it fits or nothing more can go."""
    words = set(words)
    while words and len(render(s, words)) > room:
        last = max(words)
        ends = [
            tree
            for index in words
            if s.tokens[index].dep in _CUT and index != keep
            for tree in [s.subtree(index) & words]
            if last in tree and keep not in tree and tree != words
        ]
        if not ends:
            break
        words -= min(ends, key=len)
        while words and s.tokens[max(words)].dep in ("cc", "punct") and max(words) != keep:
            words.discard(max(words))
    return words


def render(s: Sentence, words: Iterable[int]) -> str:
    """Words as text: the blanks as written, one where something was left out."""
    out, previous = "", -1
    for index in sorted(words):
        token = s.tokens[index]
        if token.pos == "SPACE":
            continue
        if out and (index != previous + 1 or s.tokens[previous].space) and not re.match(r"[,.;:!?’']", token.text):
            out += " "
        out += token.text
        previous = index
    return out


def finish(text: str) -> str:
    """Brackets and quotation marks in pairs or not at all, no punctuation at the ends, a capital, at most 90 characters."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"(?:,\s*)+,", ",", text)
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = re.sub(r"\(\s*\)", "", text).strip(_EDGE).rstrip(".")
    if len(text) > LIMIT:
        text = text[: LIMIT - 1].rpartition(" ")[0].rstrip(_EDGE) + "…"
    return text[:1].upper() + text[1:]
