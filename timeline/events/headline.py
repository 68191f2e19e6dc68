"""A clause as a headline: it stands alone, names its subject and no time, in at most 90 characters.

Of the clause that is dated and those above it the one with the fewest flaws is told; what has no verb, no subject or
nothing but "I" and "you" is not told at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.events.antecedent import definite, named
from timeline.events.attach import Dated
from timeline.events.clause import Clause, clause, noun_phrase
from timeline.events.quoted import FIRST, speaker
from timeline.events.shorten import shortened
from timeline.events.supplied import is_finite, supplied
from timeline.events.wanting import wanting
from timeline.events.wording import EDGE, LIMIT, finish, render, unquoted
from timeline.events.words import LINKING, MEDIA, RELATIVE, SAYING, VERBAL, names_event
from timeline.language import Sentence, Token

_SUBJECT = 48  # a longer subject leaves no room for what it does
_POINTING = frozenset({"this", "one", "some", "others", "that", "these", "those", "who", "which"})
HOPELESS = 8  # what is no clause
_OPEN = 4  # a pronoun for which there is no name
_CUT, _BARE, _FAR, _UNNAMED = 3, 3, 1, 1
_CORE = frozenset({"nsubj", "nsubjpass", "dobj"})
_DURING = frozenset({"in", "at", "on", "during", "amid"})
_EMPTY = frozenset(
    {
        "be",
        "become",
        "do",
        "have",
        "come",
        "remain",
        "ask",
        "say",
        "add",
        "tell",
        "note",
        "state",
        "announce",
        "claim",
        "occur",
        "happen",
        "last",
    }
)  # say nothing alone
_ARRANGED = frozenset({"set", "schedule", "slate", "plan", "date", "fix"})  # say nothing but when
_RANKED = frozenset({"last", "first", "second", "third", "latter", "former", "same", "other", "next"})
_CLOSING = frozenset({",", '"', "”", "''"})
_SAID = {"say": {"ccomp", "dobj", "xcomp"}, "tell": {"ccomp", "xcomp", "acl", "of", "about"}}
_MARKS = frozenset({'"', "“"})
_SHORT = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}


@dataclass(frozen=True, slots=True)
class Told:
    """A headline, and how much is wrong with it: 0 where nothing is."""

    text: str
    flaws: int
    noun: bool = False  # whether it has no verb


def headline(s: Sentence, what: Dated, drop: frozenset[int], earlier: Sequence[Sentence]) -> Told:
    """The best headline for what is dated; `earlier` are the sentences before, the nearest first."""
    aside = _bracketed(s)
    drop |= set() if what.predicate in aside else aside
    return min(_ways(s, what, drop, earlier), key=lambda told: told.flaws)


def _bracketed(s: Sentence) -> set[int]:
    """What stands in brackets, with them."""
    inside, out = 0, set[int]()
    for token in s.tokens:
        inside += token.text in ("(", "[")
        if inside > 0:
            out.add(token.index)
        inside -= token.text in (")", "]") and inside > 0
    return set() if inside else out


def whole(s: Sentence) -> Told:
    """The headline of a sentence that holds no date."""
    root = next((t for t in s.tokens if t.head == t.index), None)
    if root is None or root.pos not in VERBAL:
        return Told(finish(s.text), HOPELESS)
    return verbal(s, root.index, frozenset(), ())


def puzzles(s: Sentence, what: Dated, drop: frozenset[int], earlier: Sequence[Sentence]) -> bool:
    """Whether it takes more of the sentences before than `earlier` to know whom or what the subject means."""
    if what.nominal:
        owner = s.child(what.predicate, "poss")
        told = Clause(frozenset({what.predicate}), frozenset(), frozenset(), owner)
        if owner is None or owner.tag != "PRP$":
            return False
    else:
        told = clause(s, what.predicate, drop)
    if told.pronoun is not None and told.pronoun.text.lower() in FIRST:
        return speaker(s, what.predicate, earlier) is None
    names = named(s, told, earlier)
    return names is None or (not names and definite(s, told.subject) is not None)


def _ways(s: Sentence, what: Dated, drop: frozenset[int], earlier: Sequence[Sentence]) -> Iterator[Told]:
    far = 0
    if what.nominal:
        told = nominal(s, what.predicate, drop, earlier)
        yield told
        if not told.flaws:
            return
        verbs, far = _around(s, what.predicate, drop), _FAR
    else:
        above = (t.index for t in s.ancestors(what.predicate) if t.pos in VERBAL and is_finite(s, t.index))
        verbs = [what.predicate, *above]
    for verb in (_said(s, v) for v in verbs):
        told = verbal(s, verb, drop, earlier)
        yield Told(told.text, told.flaws + far)
        if not told.flaws:
            return
        far = _FAR


def _said(s: Sentence, verb: int) -> int:
    """What says more than "made the remarks": the participle behind it, "reiterating that …"."""
    made = s.child(verb, "dobj") if s.tokens[verb].lemma == "make" else None
    if made is None or made.lemma.lower() not in MEDIA | {"announcement", "claim", "statement"}:
        return verb
    behind = (s.tokens[c] for c in s.children[verb] if s.tokens[c].dep == "advcl" and c > verb)
    return next((t.index for t in behind if _reported(s, t)), verb)


def _reported(s: Sentence, verb: Token) -> bool:
    """Whether a participle of a verb of saying tells what was said."""
    says = verb.tag == "VBG" and verb.lemma.lower() in SAYING
    return says and s.child(verb.index, "ccomp") is not None


def _past(verb: Token) -> str:
    """The past of a participle of the present: "reiterating", "reiterated"."""
    irregular = {"say": "said", "tell": "told", "write": "wrote"}
    lemma = verb.lemma.lower()
    return irregular.get(lemma) or lemma.removesuffix("e").removesuffix("y") + (
        "ied" if lemma.endswith(("ny", "fy")) else "ed"
    )


def _around(s: Sentence, noun: int, drop: frozenset[int]) -> list[int]:
    """The verb that tells of a noun, or that happens in the course of it; of no event, all the verbs of its sentence."""
    at = s.tokens[noun]
    if not names_event(at.lemma, at.text):
        return [
            t.index for t in s.tokens if t.pos in VERBAL and t.index not in drop and is_finite(s, t.index)
        ]
    above = s.tokens[at.head]
    if at.dep == "pobj" and above.lemma.lower() in _DURING:
        above = s.tokens[above.head]
    elif at.dep not in _CORE:
        return []
    return [above.index] if above.pos in VERBAL and is_finite(s, above.index) else []


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
    if retold := _reported(s, s.tokens[verb]):
        swap[verb] = _past(s.tokens[verb])
    before = frame = ""
    if names is None and told.pronoun is not None and told.pronoun.text.lower() in FIRST:
        frame = "" if _supposed(s, verb) else speaker(s, verb, earlier) or ""
        names = {} if frame else None
        before = f'{frame} said "'
    flaws = _flaws(s, verb, told, named=names is not None) - (HOPELESS if retold and told.subject else 0)
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
    return Told(finish(text), flaws + (0 if fits else _CUT))


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


def _flaws(s: Sentence, verb: int, told: Clause, *, named: bool) -> int:
    flaws = 0
    if not told.subject or not is_finite(s, verb, told.subject):
        flaws += HOPELESS
    if not named:
        word = "which" if told.pronoun is None else told.pronoun.text.lower()
        flaws += HOPELESS if word in FIRST | _POINTING | {"they"} else _OPEN
    if any(s.tokens[i].tag in RELATIVE and s.tokens[i].tag != "WP$" for i in told.subject):
        flaws += HOPELESS
    if _ranked(s, told.subject):
        flaws += HOPELESS
    if _says_nothing(s, verb, told):
        flaws += HOPELESS
    if s.text.rstrip(" \"'”’").endswith("?") and s.tokens[verb].head == verb:
        flaws += HOPELESS
    last = max(told.subject, default=verb)
    own = any(s.tokens[i].head == verb for i in told.subject)
    if own and any(
        is_finite(s, i) and s.tokens[i].pos in VERBAL and i not in told.rest for i in range(last + 1, verb)
    ):
        between = [t for t in s.tokens[last + 1 : verb] if t.dep in ("relcl", "acl", "appos")]
        flaws += 0 if between else _CUT
    return flaws + (_UNNAMED if definite(s, told.subject) is not None else 0)


def _ranked(s: Sentence, subject: frozenset[int]) -> bool:
    """Whether a subject names nothing: "the last", "the other"."""
    words = [s.tokens[i].text.lower() for i in sorted(subject)]
    if words[:1] == ["any"] or "such" in words[:2]:
        return True
    return len(words) == 2 and words[0] == "the" and words[1] in _RANKED | {"pair", "two", "three", "others"}


def _says_nothing(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether a verb that says nothing alone was left alone, or its object is a "what" that is not told."""
    if any(s.tokens[c].tag in RELATIVE and s.tokens[c].dep in ("dobj", "attr") for c in s.children[verb]):
        return not told.object
    lemma = s.tokens[verb].lemma.lower()
    if lemma in ("say", "tell") and not any(
        {s.tokens[i].dep, s.tokens[i].lemma} & _SAID[lemma] for i in told.rest
    ):
        return True
    passive = (aux := s.child(verb, "auxpass")) is not None and aux.tag == "VBN"
    if told.object or lemma not in (_ARRANGED if passive else _EMPTY) or (aux and not passive):
        return False
    light = ("aux", "auxpass", "neg", "advmod", "punct", "mark", "cc")
    return all(i == verb or (s.tokens[i].dep in light and s.tokens[i].head == verb) for i in told.rest)


def nominal(s: Sentence, noun: int, drop: frozenset[int], earlier: Sequence[Sentence]) -> Told:
    """The headline of a noun that names an event: "Truce brokered by Turkey and Russia"."""
    words = noun_phrase(s, noun, drop)
    owner = s.child(noun, "poss")
    swap: dict[int, str] = {}
    if owner is not None and owner.tag == "PRP$":
        told = Clause(frozenset(words), frozenset(), frozenset(), owner)
        swap |= named(s, told, earlier) or {owner.index: ""}
    left, fits = shortened(s, words, LIMIT, noun, swap)
    text = render(s, left, swap)
    for article in ("the ", "an ", "a "):
        if text.lower().startswith(article):
            text = text[len(article) :]
            break
    content = [
        i
        for i in left
        if swap.get(i, "x") and (s.tokens[i].pos in ("NOUN", "PROPN", "VERB") or s.tokens[i].entity)
    ]
    event = names_event(s.tokens[noun].lemma, s.tokens[noun].text)
    if any(s.tokens[i].tag in RELATIVE for i in left) or text.partition(" ")[0].lower() in (
        "other",
        "same",
        "such",
        "another",
        "latter",
    ):
        event = False
    bare = _BARE if event and len(content) < 2 else 0
    return Told(finish(text), (0 if fits else _CUT) + bare + (0 if event else HOPELESS), noun=True)


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
