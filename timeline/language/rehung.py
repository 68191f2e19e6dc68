"""What tagger and parser contradict each other in, or what hardly ever stands as they read it, set right.

Each rule reads the words as the rules before it left them: an owner that is tagged as an object, words that hang from a weekday though
they only follow it ("an envoy to Norway Monday" went to Norway), a prefix that took the place of its verb ("was re-elected"), and
those who speak at the end of a sentence or before "that".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.language.port import Token

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NAMES = frozenset({"GPE", "LOC", "FAC", "ORG", "PERSON"})
_VERBAL = frozenset({"VERB", "AUX"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_PREFIXES = frozenset("co mis over pre re un under".split())
_SPEAKING = frozenset("announce charge claim declare report say warn".split())
_TOLD = frozenset("tell tells telling told".split())
_SHOWN = frozenset({"picture", "photograph"})  # "Ana Lind pictured in Tolva" was
_WIRES = frozenset("AFP AP BBC CNN Bloomberg Interfax Kyodo Reuters TASS Xinhua".split())


def rehung(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words of a sentence, hung anew where a rule of this module says so and each still hangs from a root."""
    out = tuple(tokens)
    for rule in _RULES:
        new = {token.index: token for token in rule(out)}
        hung = tuple(new.get(t.index, t) for t in out)
        out = hung if new and _grounded(hung) else out
    return out


def _tagged(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "Her" before its noun is an owner, and none as an object, whatever its tag; "rat" right before "meat" is no exclamation."""
    for token in tokens:
        if token.tag == "PRP" and token.dep == "poss":
            yield replace(token, tag="PRP$")
        elif token.tag == "PRP$" and token.dep in ("dobj", "pobj", "dative"):
            yield replace(token, tag="PRP")
        elif token.tag == "VBD" and (_is_shown(tokens, token) or token.text == "born"):
            yield replace(token, tag="VBN")
    first, after = tokens[:1], tokens[1:2]
    if first and after and first[0].dep == "intj" and after[0].tag in ("NN", "NNS"):
        yield replace(first[0], pos="NOUN", tag="NN", dep="compound", head=1)


def _is_shown(tokens: Sequence[Token], verb: Token) -> bool:
    return verb.lemma in _SHOWN and not _has(tokens, verb, "dobj")


def _named_before_weekday(tokens: Sequence[Token]) -> Iterator[Token]:
    """A name that stood before a weekday as if it were its kind takes the weekday's place, which goes to the verb."""
    for day in tokens:
        name = tokens[day.index - 1] if day.index else day
        verb = _verb(tokens, day)
        if day.text.lower() not in _WEEKDAYS or day.head == day.index or verb is None:
            continue
        named = name.dep in ("compound", "nmod") and name.entity in _NAMES and day.entity in ("", "DATE")
        if name.head != day.index or not named:
            continue
        yield from (replace(t, head=name.index) for t in tokens[: name.index] if t.head == day.index)
        yield replace(name, head=day.head, dep=day.dep)
        yield replace(day, head=verb.index, dep="npadvmod")


def _of_weekday(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "Of" behind a weekday goes on with the noun before it: "took control Saturday of the port"."""
    for of in tokens[2:]:
        noun, day = tokens[of.index - 2 : of.index]
        if (
            of.text == "of"
            and day.text.lower() in _WEEKDAYS
            and of.head == day.index
            and noun.pos in _NOMINAL
        ):
            yield replace(of, head=noun.index)


def _behind_weekday(tokens: Sequence[Token]) -> Iterator[Token]:
    """What was said stands behind the day when it was said, and does not tell which day: "told the council on Monday the ship had sunk"."""
    for clause in tokens:
        day = tokens[clause.head]
        says = _verb(tokens, day)
        if clause.dep != "relcl" or day.text.lower() not in _WEEKDAYS or says is None:
            continue
        subject = next(
            (t for t in tokens if t.head == clause.index and t.dep in ("nsubj", "nsubjpass")), None
        )
        own = (
            subject is not None
            and subject.tag not in ("WDT", "WP")
            and _first(tokens, subject) == day.index + 1
        )
        if own and says.lemma in _SPEAKING | {"tell"} and not _has(tokens, says, "ccomp"):
            yield replace(clause, dep="ccomp", head=says.index)


def _prefixed(tokens: Sequence[Token]) -> Iterator[Token]:
    """A verb takes the place of its prefix: "was re-elected"."""
    for prefix, hyphen, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        apart = prefix.space or hyphen.space or hyphen.text != "-"
        form = next((t for t in (verb, prefix) if t.pos in _VERBAL), None)
        if prefix.text.lower() not in _PREFIXES or apart or form is None or prefix.head == verb.index:
            continue
        own = (t for t in tokens if t.head in (prefix.index, hyphen.index) and t.index != t.head)
        yield from (replace(t, head=verb.index) for t in own)
        head = verb.index if prefix.head == prefix.index else prefix.head
        yield replace(verb, pos=form.pos, tag=form.tag, head=head, dep=prefix.dep)
        yield replace(prefix, pos="ADJ", tag="AFX", head=verb.index, dep="advmod")
        yield replace(hyphen, pos="PUNCT", tag="HYPH", head=prefix.index, dep="punct")


def _two_subjects(tokens: Sequence[Token]) -> Iterator[Token]:
    """A second subject behind "and" is joined to the first ("the mayor and the envoy urged"), one behind a colon is the only one: "Old friends: Lind met"."""
    for second in tokens:
        if second.dep != "nsubj":
            continue
        first = next((t for t in tokens[: second.index] if t.dep == "nsubj" and t.head == second.head), None)
        links = () if first is None else tokens[first.index + 1 : _first(tokens, second)]
        if first is not None and links and links[-1].text == "and" and links[-1].head == first.index:
            yield replace(second, head=first.index, dep="conj")
        elif first is not None and any(t.text == ":" for t in links):
            yield replace(first, dep="parataxis")


def _up_to(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "Up to" before a number is of the number: "left up to 70 people homeless"."""
    for up, to, number in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (up.text.lower(), to.text) != ("up", "to") or to.head != up.index or number.tag != "CD":
            continue
        noun = number if number.head == to.index else tokens[number.head]
        if noun.dep == "pobj" and noun.head == to.index:
            yield replace(noun, head=up.head, dep="dobj")
            yield replace(up, dep="quantmod", head=number.index)
            yield replace(to, dep="quantmod", head=number.index)


def _left_so(tokens: Sequence[Token]) -> Iterator[Token]:
    """How somebody was left belongs to the verb as its object does: "left ten people missing"."""
    for noun, how in pairwise(tokens):
        verb = tokens[how.head]
        left = verb.lemma == "leave" and how.dep == "advcl" and (noun.head, noun.dep) == (verb.index, "dobj")
        if left and not any(t.head == how.index for t in tokens):
            yield replace(how, dep="oprd")


def _told(tokens: Sequence[Token]) -> Iterator[Token]:
    """A wire behind "told" is who was told: "they told Reuters rebels had left"."""
    for verb, wire in pairwise(tokens):
        if verb.text.lower() in _TOLD and wire.text in _WIRES and wire.dep in ("compound", "nmod"):
            yield replace(wire, head=verb.index, dep="dobj")


def _speaking(tokens: Sequence[Token]) -> Iterator[Token]:
    """Who speaks behind a sentence, or before "that", is no noun with a participle: "…, an expert charged Friday", "a witness reported that …"."""
    for verb in tokens:
        if verb.tag != "VBN" or verb.dep != "acl" or verb.lemma.lower() not in _SPEAKING:
            continue
        noun = tokens[verb.head]
        main = tokens[noun.head]
        if main.head != main.index or main.pos not in _VERBAL or verb.index != noun.index + 1:
            continue
        if not (_ends(tokens, noun, verb, main) or _opens(tokens, noun, verb, main)):
            continue
        yield replace(verb, tag="VBD", head=verb.index, dep="ROOT")
        yield replace(noun, head=verb.index, dep="nsubj")
        yield replace(main, head=verb.index, dep="ccomp")
        yield from (replace(t, head=verb.index) for t in tokens if t.dep == "punct" and t.head == main.index)


_RULES: tuple[Callable[[Sequence[Token]], Iterator[Token]], ...] = (
    _tagged,
    _named_before_weekday,
    _of_weekday,
    _behind_weekday,
    _prefixed,
    _two_subjects,
    _up_to,
    _left_so,
    _told,
    _speaking,
)


def _grounded(tokens: Sequence[Token]) -> bool:
    """Whether every word hangs from a root, by however many others."""
    known = {t.index for t in tokens if t.head == t.index}
    for token in tokens:
        path, at = set[int](), token.index
        while at not in known and at not in path:
            path.add(at)
            at = tokens[at].head
        if at in path:
            return False
        known |= path
    return True


def _ends(tokens: Sequence[Token], noun: Token, verb: Token, main: Token) -> bool:
    """Whether a speaker stands behind a comma and the whole sentence, with nothing behind but when or where that was."""
    first = _first(tokens, noun)
    apart = main.index < first and first > 0 and tokens[first - 1].text in (",", '"', "”")
    behind = (t for t in tokens[verb.index + 1 :] if t.head in (verb.index, main.index))
    return apart and all(t.dep in ("npadvmod", "prep", "punct", "advmod") for t in behind)


def _opens(tokens: Sequence[Token], noun: Token, verb: Token, main: Token) -> bool:
    """Whether "that" stands between a speaker and a clause that has a subject of its own."""
    subject = next(
        (t for t in tokens[verb.index : main.index] if t.dep == "nsubj" and t.head == main.index), None
    )
    that = tokens[_first(tokens, subject) if subject is not None else 0]
    return noun.dep == "nsubj" and subject is not None and that.text == "that"


def _has(tokens: Sequence[Token], head: Token, dep: str) -> bool:
    return any(t.head == head.index and t.dep == dep for t in tokens)


def _first(tokens: Sequence[Token], top: Token) -> int:
    """The first word that hangs from one, itself included."""

    def below(token: Token) -> bool:
        while token.head not in (token.index, top.index):
            token = tokens[token.head]
        return top.index in (token.index, token.head)

    return next(t.index for t in tokens if t.index == top.index or below(t))


def _verb(tokens: Sequence[Token], token: Token) -> Token | None:
    """The nearest verb above a word."""
    while token.head != token.index:
        token = tokens[token.head]
        if token.pos in _VERBAL:
            return token
    return None
