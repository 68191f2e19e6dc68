"""The headline of a verb's clause: its subject by name, what is told of it, and what is needed to stand alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.events.antecedent import named
from timeline.events.clause import Clause, clause
from timeline.events.flaws import CUT, HOPELESS, Told, flaws_of
from timeline.events.quoted import FIRST, speaker
from timeline.events.shorten import shortened
from timeline.events.supplied import is_finite, supplied
from timeline.events.thin import thin, unsaid
from timeline.events.wanting import wanting
from timeline.events.wording import EDGE, LIMIT, finish, render, unquoted
from timeline.events.words import LINKING, SAYING
from timeline.language import Sentence, Token

_SUBJECT = 48  # code points: a longer subject leaves no room for what it does
_CLOSING = frozenset({",", '"', "”", "''"})
_MARKS = frozenset({'"', "“"})
_SHORT = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}


def verbal(s: Sentence, verb: int, drop: frozenset[int], earlier: Sequence[Sentence]) -> Told:
    """The headline of a verb's clause."""
    told = clause(s, verb, drop)
    names = named(s, told, earlier)
    aux = supplied(s, verb, told.subject)
    at = verb
    while aux and at - 1 in told.rest and s.tokens[at - 1].dep == "advmod" and s.tokens[at - 1].head == verb:
        at -= 1
    swap = {
        **_articles(s, drop),
        **(names or {}),
        **({at: f"{aux} {s.tokens[at].text.lower()}"} if aux else {}),
    }
    if retold := reported(s, s.tokens[verb]):
        swap[verb] = _past(s.tokens[verb])
    before = frame = ""
    if names is None and told.pronoun is not None and told.pronoun.text.lower() in FIRST:
        frame = "" if _supposed(s, verb) else speaker(s, verb, earlier) or ""
        names = {} if frame else None
        before = f'{frame} said "'
    flaws = flaws_of(
        s, verb, told, named=names is not None, finite=retold or is_finite(s, verb, told.subject)
    )
    flaws += HOPELESS if thin(s, verb, told) or unsaid(s, verb, told) else 0
    flaws += HOPELESS if not told.object and wanting(s, verb, told.subject, told.rest, drop) else 0
    swap |= _in_full(s, told) if names else {}
    for room in (LIMIT, _SUBJECT, _SUBJECT // 2):
        subject, _ = shortened(s, told.subject, room, _top(s, told), swap)
        who = render(s, _with_articles(s, subject, drop), swap).strip(EDGE)
        text, fits = _predicate(s, verb, told, swap, LIMIT - len(who) - 1 - len(before) - bool(before), drop)
        if fits:
            break
    if before:
        text = f'{before}{finish(f"{who} {text}").replace(chr(34), "")}"'
    elif text.startswith(":"):
        text = f"{who} {text[1:]}"
    else:
        text = f"{who} {text}"
    return Told(finish(text), flaws + (0 if fits else CUT))


def reported(s: Sentence, verb: Token) -> bool:
    """Whether a participle of a verb of saying tells what was said."""
    says = verb.tag == "VBG" and verb.lemma.lower() in SAYING and s.child(verb.index, "aux") is None
    return says and s.child(verb.index, "ccomp") is not None


def _past(verb: Token) -> str:
    """The past of a participle of the present: "reiterating", "reiterated"."""
    irregular = {"say": "said", "tell": "told", "write": "wrote"}
    lemma = verb.lemma.lower()
    return irregular.get(lemma) or lemma.removesuffix("e").removesuffix("y") + (
        "ied" if lemma.endswith(("ny", "fy")) else "ed"
    )


def _supposed(s: Sentence, verb: int) -> bool:
    """Whether a clause is only a condition: "if you don't see me"."""
    mark = s.child(verb, "mark")
    return mark is not None and mark.text.lower() in ("if", "unless", "whether")


def _predicate(
    s: Sentence, verb: int, told: Clause, swap: Mapping[int, str], room: int, drop: frozenset[int]
) -> tuple[str, bool]:
    """What is told of the subject, and whether it fits."""
    speech, rest = _speech(s, verb, told)
    if speech:
        said = render(s, rest, swap).strip(EDGE + ".")
        speech = {i for i in speech if i > min(speech) or s.tokens[i].text.lower() not in LINKING}
        words, fits = shortened(s, speech, room - len(said) - 2, None, swap)
        return f"{said}: {render(s, _with_articles(s, words, drop), swap).strip(EDGE + '.')}", fits
    object_ = render(s, told.object)
    if told.object and s.tokens[min(told.object)].pos == "DET":
        object_ = object_[:1].lower() + object_[1:]  # it opened the sentence and now stands behind its verb
    rest -= {i for i in rest if i == min(rest) and s.tokens[i].text.lower() in LINKING}
    words, fits = shortened(s, rest, room - len(object_) - bool(object_), verb, swap)
    words = _with_articles(s, words, drop)
    swap = {**swap, **_colon(s, verb, words, swap)}
    if not object_:
        return render(s, words, swap), fits
    end = max([verb, *(c for c in s.children[verb] if s.tokens[c].dep == "prt")])
    first, last = {i for i in words if i <= end}, {i for i in words if i > end}
    return f"{render(s, first, swap)} {object_} {render(s, last, swap)}", fits


def _speech(s: Sentence, verb: int, told: Clause) -> tuple[set[int], set[int]]:
    """The words that stand before their speaker ("…, said Haftar") and are told after him; and the rest."""
    first = min(told.subject, default=verb)
    before = {i for i in told.rest if i < min(first, verb)}
    rest = set(told.rest) - before
    for index in s.children[verb]:
        says = s.tokens[verb].lemma.lower() in SAYING or (first > 0 and s.tokens[first - 1].text in _CLOSING)
        if says and s.tokens[index].dep == "ccomp" and index in before:
            words = s.subtree(index)
            return before & words, rest
    return set(), rest


def _colon(s: Sentence, verb: int, words: set[int], swap: Mapping[int, str]) -> dict[int, str]:
    """The colon before what is said word for word: "he said: This is new"."""
    for child in s.children[verb]:
        first = min(s.subtree(child) & words, default=verb)
        if s.tokens[child].dep != "ccomp" or first <= verb + 1:
            continue
        first -= first - 1 in words and s.tokens[first - 1].text in _MARKS
        if any(t.text == ":" for t in s.tokens[verb:first]) and first not in swap:
            return {first: f": {s.tokens[first].text}"}
    return {}


def _in_full(s: Sentence, told: Clause) -> dict[int, str]:
    """The short forms that lean on a pronoun, which a name cannot bear: "it's happened"."""
    out = dict[int, str]()
    for index in told.rest:
        token = s.tokens[index]
        short = token.text.lower().replace("’", "'")
        if short == "'s" and token.dep in ("aux", "auxpass", "ROOT", "ccomp", "conj", "relcl"):
            passive = s.tokens[token.head].tag == "VBN" and token.dep == "aux"
            out[index] = "has" if passive else "is"
        elif short == "'d":
            out[index] = "had" if s.tokens[token.head].tag in ("VBN", "VBD") else "would"
        elif short in _SHORT:
            out[index] = _SHORT[short]
    return out


def _top(s: Sentence, told: Clause) -> int | None:
    heads = ((i, s.tokens[i].head) for i in sorted(told.subject))
    return next((i for i, head in heads if head == i or head not in told.subject), None)


def _articles(s: Sentence, drop: frozenset[int]) -> dict[int, str]:
    """A date that owned a noun leaves it an article: "last year's crash" is "the crash"."""
    owners = {i: "the" for i in drop if s.tokens[i].dep == "poss"}
    own = (s.tokens[i] for i in drop if s.tokens[i].tag == "DT")
    return owners | {t.index: t.text for t in own if t.head not in drop}


def _with_articles(s: Sentence, words: set[int], drop: frozenset[int]) -> set[int]:
    words = words - unquoted(s, words)
    return words | {i for i in _articles(s, drop) if s.tokens[i].head in words}
