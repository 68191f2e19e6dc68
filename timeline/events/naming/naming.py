"""Other words for the subject of a clause, and for the pronouns in it, that say who or what is meant."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.events.clause.clause import Clause
from timeline.events.grammar.wording import possessive
from timeline.events.naming.antecedent import antecedent, beside, introduced, phrase
from timeline.events.naming.definite import called, definite, definite_owner, name_of, tells_which, told_again
from timeline.events.naming.earlier import Earlier
from timeline.language import Sentence, Token


def named(s: Sentence, told: Clause, earlier: Earlier) -> Mapping[int, str] | None:
    """Other words for the subject of a clause where it is a pronoun, is owned by one, or is a definite noun that a name stands for.

    `earlier` are the sentences before, the nearest first. Empty where nothing is to be said otherwise, None where a
    pronoun stands for what the text does not tell.
    """
    if (whose := next((s.tokens[i] for i in told.subject if s.tokens[i].tag == "WP$"), None)) is not None:
        noun = next((s.tokens[t.head] for t in s.ancestors(whose.index) if t.dep == "relcl"), None)
        name = None if noun is None else phrase(s, noun, Earlier())
        return {whose.index: possessive(name)} if name else None
    if (
        whom := next((s.tokens[i] for i in told.subject if s.tokens[i].text.lower() == "whom"), None)
    ) is not None:
        return _of_whom(s, whom)
    if told.pronoun is not None:
        name = antecedent(s, told.pronoun, earlier)
        if name is None:
            return _by_name(s, told)
        return {told.pronoun.index: possessive(name) if told.pronoun.tag == "PRP$" else name}
    noun, words = definite(s, told.subject), told.subject
    if noun is None and (owner := definite_owner(s, told.subject)) is not None:
        noun, words = owner, frozenset(s.subtree(owner.index))
    name = None if noun is None else name_of(noun, earlier, told=tells_which(s, noun))
    again = noun if noun is not None else told_again(s, told.subject)
    if name is None and again is not None:
        name = introduced(again, earlier)
    if name is None and (noun := again or told_again(s, told.subject, several=True)) is not None:
        name = called(s, noun, earlier)
    if name is None:
        return {}
    return dict.fromkeys(words, "") | {min(words): name if words == told.subject else possessive(name)}


def _of_whom(s: Sentence, whom: Token) -> Mapping[int, str] | None:
    """Those of whom some did something: "three workers, one of whom died"."""
    noun = next((s.tokens[t.head] for t in s.ancestors(whom.index) if t.dep == "relcl"), None)
    name = None if noun is None else phrase(s, noun, Earlier())
    if name is None:
        return None
    return {whom.index: name if name.startswith("the ") or name[:1].isupper() else f"the {name}"}


def _by_name(s: Sentence, told: Clause) -> Mapping[int, str] | None:
    """The name that stands beside a subject, where its owner is not known: "their coach, Ida Lund, retires"."""
    assert told.pronoun is not None
    name = beside(s, s.tokens[told.pronoun.head]) if told.pronoun.tag == "PRP$" else None
    return dict.fromkeys(told.subject, "") | {min(told.subject): name} if name else None


def meant(s: Sentence, pronoun: Token, earlier: Earlier) -> str | None:
    """The words for a pronoun anywhere in a sentence, an owner as such ("Okello’s"), or None."""
    name = antecedent(s, pronoun, earlier)
    return possessive(name) if name and pronoun.tag == "PRP$" else name
