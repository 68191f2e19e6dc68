"""A noun with what belongs to it, and what is left of words when others are taken out."""

from __future__ import annotations

from timeline.events.grammar.labels import NOMINAL
from timeline.events.grammar.words import BARE
from timeline.language import Sentence, Token

BRACKETS = frozenset("()[]{}")
# What a clause can do without, wherever it hangs.
ASIDE = frozenset({"appos", "parataxis", "discourse", "intj", "meta", "preconj"})


def noun_phrase(s: Sentence, noun: int, drop: frozenset[int], without: int | None = None) -> set[int]:
    """A noun with its articles, adjectives and complements, without clauses, asides and the words in `drop`.

    `without` is a verb inside it whose clause is being told, of what stands before it: "the envoy who fled and his aides".
    """
    words, todo = set[int](), [noun]
    while todo:
        at = todo.pop()
        words.add(at)
        for index in s.children[at]:
            child = s.tokens[index]
            if (
                index == without
                or (child.dep in ASIDE - {"preconj"} and not bears(s, child))
                or (child.dep == "relcl" and s.tokens[at].text.lower() != "those")
                or child.text in BRACKETS
                or _set_apart(s, child)
                or child.text.lower() == "according"
                or (without in s.children[at] and child.dep in ("cc", "conj") and index > (without or 0))
            ):
                continue
            if child.dep == "prep" and after_comma(s, child.index, drop):
                continue
            if child.dep == "acl" and (child.tag == "VBD" or after_comma(s, child.index)):
                continue
            todo.append(index)
    return tidy(s, words - drop, noun)


def _set_apart(s: Sentence, child: Token) -> bool:
    """Whether it describes a noun from behind, parted from it: "two ships, both ready to sail, left", "…, including a tug"."""
    if child.index < child.head:
        return False
    including = child.text.lower() == "including" and after_comma(s, child.index)
    before = s.tokens[min(s.subtree(child.index)) - 1]
    return including or (child.dep == "amod" and (before.text == "," or before.dep == "cc"))


def bears(s: Sentence, child: Token) -> bool:
    """Whether it is the name behind what somebody or something is: "the painter Ilse Brandt", "the ferry Aurora"."""
    beside = child.dep == "appos" and child.pos == "PROPN" and child.entity not in ("DATE", "TIME")
    return beside and min(s.subtree(child.index)) == child.head + 1


def after_comma(s: Sentence, index: int, drop: frozenset[int] = frozenset()) -> bool:
    first = min(s.subtree(index))
    while first - 1 in drop:
        first -= 1
    if first < 1:
        return False
    before = s.tokens[first - 1].text
    return before in {",", "–", "—", "--", "("} or (before == "-" and s.tokens[first - 2].space)


def tidy(s: Sentence, words: set[int], top: int) -> set[int]:
    """Without the prepositions, conjunctions and marks that lost what they belonged to."""
    while lost := {i for i in words if i != top and _dangles(s, s.tokens[i], words, top)}:
        words = words - lost
    return words


def _half_told(s: Sentence, preposition: Token, words: set[int]) -> bool:
    """Whether a "with" behind a comma does not tell what its noun does, or is like: ", with the rest [in May]"."""
    if (
        preposition.text.lower() != "with"
        or preposition.dep != "prep"
        or not after_comma(s, preposition.index)
    ):
        return False
    noun = s.child(preposition.index, "pobj")
    behind = [c for c in s.children[noun.index] if c > noun.index] if noun is not None else []
    links = [c for c in behind if s.tokens[c].dep in ("acl", "prep", "amod", "relcl")]
    return bool(links) and not any(c in words for c in links)


def _dangles(s: Sentence, token: Token, words: set[int], top: int) -> bool:
    kept = [c for c in s.children[token.index] if c in words]
    if token.dep == "prep" and s.children[token.index] and not kept:
        return True
    bare = token.tag in ("VBG", "VBN") or token.lemma.lower() in BARE
    if (
        token.dep == "acl"
        and bare
        and s.children[token.index]
        and not kept
        and s.tokens[token.head].pos in NOMINAL
    ):
        return True  # "a visit to Tolva starting [on Sunday]"
    if (
        token.text.lower() == "due"
        and token.dep in ("amod", "acl", "appos")
        and token.index > token.head
        and not any(c > token.index for c in kept)
    ):
        return True  # "the vote, originally due [on Friday]"
    if token.dep == "advmod" and any(
        s.tokens[c].dep == "prep" for c in set(s.children[token.index]) - set(kept)
    ):
        return True  # "as soon as [Friday]"
    if _half_told(s, token, words):
        return True
    if token.dep == "cc":
        return not any(
            c in words and c > token.index and s.tokens[c].dep == "conj" for c in s.children[token.head]
        )
    if token.pos == "PUNCT" and token.text in ",;:–—":
        return not {token.index - 1, token.index + 1} <= words
    return token.head not in words and token.head != top
