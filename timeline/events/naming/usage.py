"""How an article names what it tells of, read from its text, and from those of its sentences that were parsed."""

from __future__ import annotations

import calendar
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from timeline.events.grammar.labels import NOUN_SUBJECTS, PLACES_AND_PEOPLES
from timeline.events.grammar.proper import LONGEST_NAME, people_in
from timeline.events.grammar.wording import possessive
from timeline.events.grammar.words import BODIES, PLACES, ROLES, SINGLES, names_event
from timeline.events.naming.earlier import Usage
from timeline.language import Sentence, Token

_WORD = r"(?:[A-Z][\w’'-]*\w|[A-Z])"
_NAME = rf"{_WORD}(?: {_WORD}){{0,2}}"
# What follows a noun that ends its phrase: a mark, or a word that opens what comes next.
_ENDS = (
    r"(?=[^\w\s’'-]|\s*$|\s+(?:of|in|on|at|to|for|from|by|with|and|or|but|who|which|that|was|were|is|are|has|had|have|will|would"
    r"|could|can|may|after|before|as|than|into|over|when|where|while|during|since|until|began|broke|came|fell|gave|got|held|left|led|lost"
    r"|made|met|put|ran|rose|said|saw|sent|set|told|took|went|won|[a-z]+(?:ed|s))\b)"
)
_BEFORE = re.compile(rf"\b(?:[Tt]he|[Aa]n?) ({_NAME}) ([a-z]{{3,}}(?:-[a-z]+)?){_ENDS}")
_BEHIND = re.compile(rf"\b[Tt]he ([A-Za-z][a-z]{{2,}}) (of|in|at) ((?:the )?{_NAME})\b(?!['’])")
_OWNED = re.compile(rf"\b({_NAME})['’]s ((?:[a-z]{{3,}} )?)([a-z]{{4,}}){_ENDS}")
_CAPITALS = re.compile(rf"(\b[Tt]he )?\b({_NAME}) ([A-Z][a-z]{{2,}})\b(?! (?:of|for|[A-Z]))")
_TITLED = re.compile(
    rf"\b(Mr|Sir|Lord|King|Prince|Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Baroness)\.? ({_NAME})"
)
_COMPANY = re.compile(rf"\b({_NAME}),? (?:Plc|PLC|plc|Inc|Corp|Ltd|LLC|SpA|AG|SA|NV)\b")
# A name that opens a sentence and of which the article says "which" or "who".
_RELATIVE = re.compile(rf"(?:\A|(?<=\n)|(?<=[.!?] ))({_NAME}), (which|who)\b")
_AGED = re.compile(rf"\b({_NAME}), (?:aged )?\d{{1,2}}(?=[,.])")
_BORN = re.compile(rf"\b({_NAME}) was born\b")
# A name of two words or more whose last one alone opens a sentence later on, as those of people do.
_FUNCTION = "a|after|although|an|and|as|at|because|before|both|but|by|despite|during|for|from|if|in|like|near|now|of|on|or|since|so|the|then|this|to|under|unlike|until|when|where|while|with|yet"
_FULL = re.compile(
    rf"(?:\A|\n|[.!?][\"”’]? |(?<=[a-z,] ))(?<!\b(?:in|of|at|to|by) )(?<!\b(?:the|for) )(?<!\b(?:from|near|into) )(?!(?i:{_FUNCTION})\b){_WORD} ({_WORD})\b"
)
_OPENING = re.compile(rf"(?:\n|[.!?][\"”’]? )({_WORD}) (?=[a-z])")
_OFFICES = re.compile(
    rf"\b(?:Dr|Prof|Gen|Col|Lt|Capt|Sgt|Gov|Sen|Rep|President|Colonel|Senator|Professor)\.? ({_NAME})(?! [A-Z])"
)
_OFFICE = re.compile(
    rf"\b(?:[A-Z][a-z]+ )?({'|'.join(sorted(role.capitalize() for role in ROLES))}) ({_NAME})\b(?!['’])"
)
_CLUBS = frozenset("united city town rovers athletic wanderers rangers bank group party".split())
_MEN = frozenset({"Mr", "Sir", "Lord", "King", "Prince"})
_TIMES = frozenset(
    {
        *calendar.month_name,
        *calendar.day_name,
        "Christmas",
        "Easter",
        "Today",
        "Tomorrow",
        "Tonight",
        "Yesterday",
    }
)
_STEM = 4  # letters that "Norland" and "Norlandic" have in common
_SURE = 2  # sentences that call a person "he" or "she"; a title is as good


def usage(text: str, sentences: Iterable[Sentence]) -> Usage:
    """The usage of an article, of which some `sentences` were parsed."""
    read = list(sentences)
    titled = (found[found.re.groups] for each in (_TITLED, _OFFICES) for found in each.finditer(text))
    people = {_last(name): "PERSON" for name in (*titled, *_who(text))}
    labels = _labels(read)
    surnames = (_last(name) for name in _surnames(text))
    somebody = {
        name: "PERSON"
        for name in surnames
        if sum(labels.get(name, Counter())[kind] for kind in PLACES_AND_PEOPLES) < _SURE
    }
    full = _full_names(read)
    kinds = {**_kinds(labels), **full, **somebody, **people}
    return Usage(phrases(text), kinds, _sexes(text, read, kinds), frozenset(full) | frozenset(people))


def relabelled(s: Sentence, spoken: Usage) -> Sentence:
    """A sentence in which a last name that stands alone is a person's where the article knows it for one, whatever the recogniser took it for."""
    tokens = tuple(
        replace(t, entity="PERSON", begins=True) if _taken_for_another(s, t, spoken) else t for t in s.tokens
    )
    return s if tokens == s.tokens else replace(s, tokens=tokens)


def _taken_for_another(s: Sentence, token: Token, spoken: Usage) -> bool:
    if (
        token.pos != "PROPN"
        or token.text.lower() not in spoken.people
        or token.entity in ("PERSON", "DATE", "TIME")
    ):
        return False
    beside = [s.tokens[i] for i in (token.index - 1, token.index + 1) if 0 <= i < len(s.tokens)]
    return not any(t.pos == "PROPN" or t.text == "-" for t in beside)


def _who(text: str) -> Iterator[str]:
    """The names of which an article says "who", how old they are, or that they were born."""
    yield from (found[1] for found in _RELATIVE.finditer(text) if found[2] == "who")
    yield from (found[1] for pattern in (_AGED, _BORN) for found in pattern.finditer(text))


def _surnames(text: str) -> Iterator[str]:
    """The last names by which an article goes on to call somebody."""
    last = {found[1]: found.end() for found in reversed(list(_FULL.finditer(text)))}
    opening = (
        found for found in _OPENING.finditer(text) if found.start() >= last.get(found[1], len(text) + 1)
    )
    yield from (found[1] for found in opening if found[1].lower() not in BODIES | PLACES | SINGLES | _CLUBS)


def phrases(text: str) -> Mapping[str, tuple[str, int]]:
    """For each common noun the one name, or the one far more often than others, by which a text tells which is meant; and how often."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    stems: dict[str, Counter[str]] = defaultdict(Counter)
    for noun, name, phrase in _said(text):
        if not _TIMES.intersection(name.split()) and len(phrase) <= LONGEST_NAME:
            said[noun][phrase] += 1
            stems[noun][name[:_STEM]] += 1
    clear = ((noun, counted.most_common(1)[0][1]) for noun, counted in stems.items() if _clear(counted))
    return {noun: (said[noun].most_common(1)[0][0], times) for noun, times in clear}


def _said(text: str) -> Iterator[tuple[str, str, str]]:
    """Each noun that stands with a name, that name, and both as a phrase."""
    for found in _BEFORE.finditer(text):
        yield found[2], found[1], f"the {found[1]} {found[2]}"
    for found in _BEHIND.finditer(text):
        noun = found[1].lower()
        known = found[2] == "of" or names_event(noun, noun) or noun in BODIES | PLACES | SINGLES
        if noun in ROLES or not known or found[3].endswith(("'s", "’s")):
            continue  # "the trial of Okello's brother"
        yield noun, found[3].removeprefix("the "), f"the {found[1]} {found[2]} {found[3]}"
    for found in _OWNED.finditer(text):
        if names_event(found[3], found[3]):
            yield found[3], found[1], f"{possessive(found[1])} {found[2]}{found[3]}"
    for found in _OFFICE.finditer(text):  # "Mayor Ida Lund"
        yield from ((found[1].lower(), found[2].rpartition(" ")[2], found[0]),) * _SURE
    for found in _CAPITALS.finditer(text):
        if (noun := found[3].lower()) in BODIES | PLACES | SINGLES:
            yield noun, found[2].removeprefix("The "), f"{'the ' if found[1] else ''}{found[2]} {found[3]}"


def _clear(counted: Counter[str]) -> bool:
    """Whether one of these is the only one, or at least twice as frequent as the next."""
    (_, most), *others = counted.most_common(2)
    return not others or most >= 2 * others[0][1]


def _last(name: str) -> str:
    """The last name of a person, as a key."""
    return re.sub(r"['’]s?$", "", name.rsplit(maxsplit=1)[-1]).lower()


def _labels(read: Iterable[Sentence]) -> Mapping[str, Counter[str]]:
    """The labels given to each word of a name, and how often."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for token in (t for s in read for t in s.tokens if t.pos == "PROPN" and t.entity):
        counted[token.text.lower()][token.entity] += 1
    return counted


def _kinds(counted: Mapping[str, Counter[str]]) -> Mapping[str, str]:
    """The label most often given to each word of a name."""
    return {word: labels.most_common(1)[0][0] for word, labels in counted.items()}


def _full_names(read: Iterable[Sentence]) -> Mapping[str, str]:
    """The last names of people told in full, and of nothing else of more than a word: "Mara Lind", of whom "Lind" alone may look like a firm."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for s in read:
        for before, token, after in zip(s.tokens, s.tokens[1:], (*s.tokens[2:], None), strict=False):
            inside = before.entity == token.entity and not token.begins and before.pos == token.pos == "PROPN"
            last = after is None or after.entity != token.entity or after.begins
            if inside and last:
                counted[token.text.lower()][token.entity] += 1
    return {word: "PERSON" for word, labels in counted.items() if list(labels) == ["PERSON"]}


def _sexes(text: str, read: Iterable[Sentence], kinds: Mapping[str, str]) -> Mapping[str, str]:
    """Whether a person is "he" or "she": by title, or by what follows in a sentence that names nobody else; and what is no person."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for found in _TITLED.finditer(text):
        counted[_last(found[2])]["he" if found[1] in _MEN else "she"] += _SURE
    for found in _COMPANY.finditer(text):
        counted.update({word.lower(): Counter({"it": _SURE}) for word in found[1].split()})
    for found in _RELATIVE.finditer(text):
        words = [word.lower() for word in found[1].split()]
        if found[2] == "which" and (len(words) == 1 or all(kinds.get(word) != "PERSON" for word in words)):
            counted.update({word: Counter({"it": _SURE}) for word in words})
    for s in read:
        people = people_in(s, len(s.tokens))
        if len({t.text for t in people}) == 1 and people[0].dep in NOUN_SUBJECTS:
            behind = {t.text.lower() for t in s.tokens[people[0].index :]} & {"he", "she"}
            counted[people[0].text.lower()].update(behind if len(behind) == 1 else ())
    sure = ((name, sexes) for name, sexes in counted.items() if sexes and _clear(sexes))
    return {name: sex for name, sexes in sure for sex, times in sexes.most_common(1) if times >= _SURE}
