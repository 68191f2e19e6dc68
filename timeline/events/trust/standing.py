"""Whether a headline, parsed alone, is one sentence with a subject and a finite verb: what was glued or torn is not."""

from __future__ import annotations

from timeline.events.clause.status import TIMETABLE
from timeline.events.grammar.labels import FINITE, HELPERS, NOMINAL, SUBJECTS, VERBAL
from timeline.events.grammar.words import TRANSITIVE
from timeline.events.trust.explicit import explicit
from timeline.events.trust.fitting import fitting
from timeline.language import Sentence, Token

_OBJECTS = frozenset({"dobj", "ccomp", "xcomp", "oprd", "prt"})
_DONE_TO = frozenset("bear record treat report interview dismiss visit conduct strand update see".split())
_OPENING = frozenset({"ROOT", "aux", "auxpass", "prep", "mark", "cc", "prt"})


def sound(s: Sentence) -> bool:
    """Whether a headline, parsed alone, is one sentence that tells all it speaks of and holds what its verbs need."""
    return stands(s) and explicit(s) and fitting(s)


def stands(s: Sentence) -> bool:
    """Whether a parsed headline is a sentence; of what the parser may have misread the benefit of the doubt is given."""
    if not s.tokens:
        return True
    roots = s.roots()
    verbs = [
        t for t in s.tokens if t.pos not in VERBAL or _finite(s, t)
    ]  # a noun with a subject is a verb misread
    if not any(s.child(v.index, *SUBJECTS) is not None or _votes(s, v) or _past(s, v) for v in verbs):
        return False
    opener = s.tokens[0]
    placed = (
        opener.dep == "prep" and s.child(opener.head, *SUBJECTS) is not None
    )  # "In Tolva, the envoy called for …"
    if opener.dep in _OPENING and not placed:
        return False
    return not _crowded(s, roots[0])


def _votes(s: Sentence, noun: Token) -> bool:
    """Whether a noun may be a verb misread and the one before it its subject: "the council votes", but not "a baby die"."""
    before = s.child(noun.index, "compound")
    several = before is not None and before.tag == "NNS" and noun.lemma in TIMETABLE  # "the schools reopen"
    return several or (noun.tag != "NN" and before is not None)


def _finite(s: Sentence, verb: Token) -> bool:
    """Whether a verb is finite, is the infinitive of a title ("Parliament to vote"), or looks like a past form misread."""
    own = [s.tokens[c] for c in s.children[verb.index]]
    if verb.tag in FINITE or any(t.tag in FINITE for t in own if t.dep in HELPERS):
        return True
    subject = s.child(verb.index, *SUBJECTS) is not None
    if any(t.dep in HELPERS and t.tag != "TO" for t in own):
        return False
    return (subject and verb.tag == "VB") or _past(s, verb)


def _past(s: Sentence, verb: Token) -> bool:
    """Whether what was read as a participle may be a past form: "the letter called for reforms", but not "a song recorded in May"."""
    own = [s.tokens[c] for c in s.children[verb.index]]
    if verb.tag not in ("VBN", "VBD") or any(t.dep in HELPERS or t.dep == "agent" for t in own):
        return False
    bare = verb.lemma in TRANSITIVE | _DONE_TO and not any(t.dep in _OBJECTS for t in own)
    return not bare and verb.dep in ("ROOT", "acl", "amod")


def _crowded(s: Sentence, verb: Token) -> bool:
    """Whether a noun that belongs to nothing stands before the subject: "New York the council met"."""
    subject = s.child(verb.index, *SUBJECTS)
    first = 0 if subject is None else min(s.subtree(subject.index))
    before = s.tokens[:first]
    nouns = any(t.pos in NOMINAL and t.head == verb.index for t in before)
    return nouns and s.tokens[first].tag in ("DT", "PRP") and not any(t.text == "," for t in before)
