"""A headline with what is wrong with it, and what is wrong with a clause that is to be one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from timeline.events.clause.clause import Clause
from timeline.events.clause.supplied import is_finite
from timeline.events.grammar.labels import AUXILIARIES, RELATIVE, SUBJECTS, VERBAL
from timeline.events.grammar.words import SINGLES, WHITHER, is_event
from timeline.events.naming.definite import definite
from timeline.language import Sentence

HOPELESS = 8  # what is no clause
CUT = 3  # what lost a part that it needs
PARTIAL = 2  # what lost all that it can be a clause without
_UNNAMED = 1  # a definite noun for which there is no name
# Verbs that say nothing alone, and such as say nothing but when.
_EMPTY = frozenset(
    """be become do have come remain ask say add tell note state announce claim occur happen last date head range stand
    depend amount tend""".split()
)
_HAPPENING = frozenset("come happen occur".split())
_ARRANGED = frozenset("set schedule slate plan date fix".split())
# What "the" before it does not name: "the last", "the pair".
_BOTH = frozenset("both neither either".split())
_KNOWN = _BOTH | {"the", "these", "those"}
_RANKED = frozenset(
    "last latest first second third latter former same other next pair two three others".split()
)
# "A position that Lind reaffirmed": which, stands before it.
_VAGUE = frozenset("act claim idea move point position stance step thing view way".split())
_SAID = {"say": {"ccomp", "dobj", "xcomp"}, "tell": {"ccomp", "xcomp", "acl", "of", "about"}}


@dataclass(frozen=True, slots=True)
class Told:
    """A headline, and how much is wrong with it: 0 where nothing is."""

    text: str
    flaws: int
    happens: tuple[str, str] | None = (
        None  # of a noun: its clause once it has happened, and while it is planned
    )


def flaws_of(
    s: Sentence, verb: int, told: Clause, within: Collection[int] = (), *, named: bool, finite: bool
) -> int:
    """How much is wrong with a clause: `within` are the words of its subject that have a name, `named` where the subject itself is known
    by name, `finite` where its verb can stand alone.
    """
    flaws = 0
    if not told.subject or not finite:
        flaws += HOPELESS
    if not named:
        flaws += HOPELESS  # a pronoun for which there is no name
    relative = (t for t in (s.tokens[i] for i in told.subject) if t.tag in RELATIVE and t.tag != "WP$")
    if any(t.head not in told.subject for t in relative):
        flaws += HOPELESS
    if _ranked(s, told.subject) or _of_them(s, told.subject - set(within)):
        flaws += HOPELESS
    if _says_nothing(s, verb, told):
        flaws += HOPELESS
    if s.text.rstrip(" \"'”’").endswith("?") and (s.tokens[verb].head == verb or _asks(s, verb)):
        flaws += HOPELESS
    last = max(told.subject, default=verb)
    own = any(s.tokens[i].head == verb for i in told.subject)
    if own and any(
        is_finite(s, i) and s.tokens[i].pos in VERBAL and i not in told.rest for i in range(last + 1, verb)
    ):
        between = [t for t in s.tokens[last + 1 : verb] if t.dep in ("relcl", "acl", "appos")]
        flaws += 0 if between else CUT
    known = definite(s, told.subject)
    unnamed = (known is not None and known.lemma.lower() not in SINGLES) or _counted(s, told.subject)
    return flaws + (_UNNAMED if unnamed else 0)


def _asks(s: Sentence, verb: int) -> bool:
    """Whether an auxiliary stands before the subject, its own or that of the verb it is joined to: "what does Okello need to say?"."""
    while s.tokens[verb].dep == "conj" and s.tokens[verb].head != verb:
        verb = s.tokens[verb].head
    own = [
        s.tokens[c] for c in s.children[verb] if s.tokens[c].dep in AUXILIARIES or s.tokens[c].dep in SUBJECTS
    ]
    return len(own) > 1 and own[0].dep in AUXILIARIES and own[1].dep in SUBJECTS


def _of_them(s: Sentence, subject: frozenset[int]) -> bool:
    """Whether a subject is a part of what is not named: "most of them", "both of whom"."""
    parts = (s.tokens[i] for i in subject if s.tokens[i].dep == "pobj" and s.tokens[i].tag in ("PRP", "WP"))
    return any(t.text.lower() in ("them", "us", "it", "you", "whom") for t in parts)


def _ranked(s: Sentence, subject: frozenset[int]) -> bool:
    """Whether a subject names nothing: "the last", "the other"."""
    words = [s.tokens[i].text.lower() for i in sorted(subject)]
    if words[:1] == ["any"] or "such" in words[:2]:
        return True
    if words[-1:] in (["%"], ["percent"]) or words[-2:] == ["per", "cent"]:
        return True  # "almost 8 % were ill": of whom, was told before
    return len(words) == 2 and words[0] == "the" and words[1] in _RANKED


def _counted(s: Sentence, subject: frozenset[int]) -> bool:
    """Whether a subject is so many that were told of before: "both sides", "the two envoys"."""
    words = [s.tokens[i] for i in sorted(subject)]
    if len(words) == 3 and words[1].tag == "CD":
        del words[1]
    elif words and words[0].text.lower() not in _BOTH:
        return False
    return len(words) == 2 and words[0].text.lower() in _KNOWN and words[1].pos == "NOUN"


def mute(s: Sentence, verb: int, words: Collection[int]) -> bool:
    """Whether a verb of saying is told by these words without what was said: "told reporters"."""
    wanted = _SAID.get(s.tokens[verb].lemma.lower())
    return wanted is not None and not any({s.tokens[i].dep, s.tokens[i].lemma} & wanted for i in words)


def _says_nothing(s: Sentence, verb: int, told: Clause) -> bool:
    """Whether a verb that says nothing alone was left alone, or its object is a "what" that is not told."""
    if any(s.tokens[c].tag in RELATIVE and s.tokens[c].dep in ("dobj", "attr") for c in s.children[verb]):
        return not told.object
    if told.object and all(s.tokens[i].tag == "DT" or s.tokens[i].lemma in _VAGUE for i in told.object):
        return True
    lemma = s.tokens[verb].lemma.lower()
    if mute(s, verb, told.rest):
        return True
    if lemma == "age" and any(s.tokens[c].pos == "NUM" for c in s.children[verb]):
        return True
    passive = (aux := s.child(verb, "auxpass")) is not None and aux.tag == "VBN"
    if told.object or lemma not in (_ARRANGED if passive else _EMPTY) or (aux and not passive):
        return False
    if lemma in _HAPPENING and any(
        s.tokens[i].head == verb and is_event(s, s.tokens[i]) for i in told.subject
    ):
        return False  # "the collapse came", "the attack happened"
    if any(s.tokens[i].text.lower() in WHITHER and s.tokens[i].head == verb for i in told.rest):
        return False  # "Lind came back", "the album is out"
    light = ("aux", "auxpass", "neg", "advmod", "punct", "mark", "cc")
    return all(i == verb or (s.tokens[i].dep in light and s.tokens[i].head == verb) for i in told.rest)
