"""Whom a passage is about, for a pronoun that its nearest sentences do not explain."""

from __future__ import annotations

from collections import Counter

from timeline.events.grammar.labels import NOUN_SUBJECTS
from timeline.events.grammar.proper import name_at, people_in
from timeline.events.grammar.wording import SPEECH_MARKS
from timeline.events.naming.agreement import PERSONAL, fits, kind_of
from timeline.events.naming.earlier import Earlier
from timeline.language import Sentence, Token

_OFTEN, _AHEAD = 3, 3  # how often the person is named at least, and how many times as often as the next


def topic(s: Sentence, pronoun: Token, earlier: Earlier) -> str | None:
    """The person, by the fullest name, of whom the sentences before tell most by far, and the last whom they name.

    None where there is no such person, where two bear the last name, or the pronoun stands beside a quotation, whose "he" may be anybody.
    """
    word = pronoun.text.lower()
    if word not in PERSONAL or SPEECH_MARKS.intersection(s.text):
        return None
    named = [(b, [t for t in b.tokens if _person(word, t, b, earlier)]) for b in earlier]
    known = {t.text for _, people in named for t in people}
    counted = Counter(t.text for b in earlier for t in b.tokens if t.text in known).most_common(2)
    if not counted or counted[0][1] < _OFTEN or (len(counted) > 1 and counted[0][1] < _AHEAD * counted[1][1]):
        return None
    last = next(b for b in earlier if any(t.text in known or _maybe(word, t, b, earlier) for t in b.tokens))
    if counted[0][0] not in {t.text for t in last.tokens}:
        return None
    names = {name_at(b, t) for b, people in named for t in people if t.text == counted[0][0]}
    fullest = max(sorted(names), key=len)
    return fullest if all(set(name.split()) <= set(fullest.split()) for name in names) else None


def _person(word: str, token: Token, s: Sentence, earlier: Earlier) -> bool:
    """Whether a word is the head of the name of a person whom a pronoun may mean."""
    head = token.entity == "PERSON" and token in people_in(s, token.index + 1)
    return head and kind_of(token, earlier.usage) == "PERSON" and fits(word, token, s, earlier.usage)


def _maybe(word: str, token: Token, s: Sentence, earlier: Earlier) -> bool:
    """Whether a name may be that of a person, whatever the recogniser took it for."""
    unsure = token.entity in ("", "PERSON", "ORG") and fits(word, token, s, earlier.usage)
    return token.tag == "NNP" and (unsure or token.dep in NOUN_SUBJECTS)
