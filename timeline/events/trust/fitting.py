"""Whether the verbs of a headline, parsed alone, agree with their subjects and have the object that they need."""

from __future__ import annotations

from timeline.events.grammar.labels import HELPERS, NOMINAL, NOUN_SUBJECTS, VERBAL
from timeline.events.grammar.words import COLLECTIVES
from timeline.language import Sentence, Token

_PLURAL = frozenset("are were have do".split())
# Nouns of the singular that count or gather what follows them: "a number of guards were", "the crew have".
_GATHERING = COLLECTIVES | frozenset(
    """analysis army band bulk collection couple dozen duo half handful host line-up list lot majority media minority mix mixture
    none number pair percentage plenty proportion quarter range rest selection series set string third total trio variety
    aircraft craft data offspring series species squad""".split()
)
# Past forms that are written as the infinitive is.
_UNCHANGED = frozenset(
    """beat become bet bid broadcast burst cast come cost cut forecast hit hurt let outbid overrun put quit read rid run set shed shut
    split spread thrust upset wed""".split()
)
# Verbs that hardly anybody uses without an object, and those whose object "do", "take" and the like may put off by an adverb.
_BOUND = frozenset(
    "abduct announce assassinate become capture deliver destroy detain hand impose kidnap make offer publish receive show want".split()
)
_LIGHT = frozenset({"do", "take"})
_OBJECTS = frozenset({"dobj", "ccomp", "xcomp", "oprd", "prt", "attr", "dative", "acomp", "auxpass"})
_REDUCED = frozenset({"amod", "acl", "relcl", "pcomp", "csubj", "advcl", "conj", "compound"})


def fitting(s: Sentence) -> bool:
    """Whether no verb disagrees with its subject ("a child die") or lacks its object ("the union imposed on the trade")."""
    verbs = (t for t in s.tokens if t.pos in VERBAL and t.dep not in HELPERS)
    return not any(_disagrees(s, t) or _lacks(s, t) for t in verbs)


def _disagrees(s: Sentence, verb: Token) -> bool:
    """Whether one noun of the singular stands before a verb of the plural; of the plural with a verb of the singular a name may be."""
    subject = s.child(verb.index, *NOUN_SUBJECTS)
    if subject is None or subject.index > verb.index or subject.lemma.lower() in _GATHERING:
        return False
    helpers = [s.tokens[c] for c in s.children[verb.index] if s.tokens[c].dep in HELPERS]
    below = [s.tokens[c] for c in s.children[subject.index]]
    if any(t.tag in ("MD", "TO") for t in helpers) or any(t.dep == "nummod" for t in below):
        return False
    if any(t.text.lower() in ("and", "if") for t in s.tokens[: verb.index]):
        return False  # two of them, or "if the king were to …"
    if verb.dep in ("ccomp", "xcomp") and not helpers:
        return False  # "saw a child fall", "asked that he leave"
    first = min((t for t in helpers if t.dep != "neg"), key=lambda t: t.index, default=verb)
    if subject.tag == "NN" and not subject.entity:
        base = first is verb and verb.tag in ("VB", "VBP") and verb.text == verb.lemma
        return first.text.lower() in _PLURAL or (base and verb.lemma not in _UNCHANGED)
    named = subject.tag == "NNP" or (subject.tag == "NNPS" and s.child(subject.index, "det") is None)
    return subject.entity == "PERSON" and named and first.text.lower() in _PLURAL


def _lacks(s: Sentence, verb: Token) -> bool:
    """Whether a verb in the active has no object though it needs one; a title in quotation marks may have been one."""
    own = [s.tokens[c] for c in s.children[verb.index]]
    if (
        verb.lemma not in _BOUND | _LIGHT | {"bear"}
        or verb.dep in _REDUCED
        or any(t.dep in _OBJECTS for t in own)
    ):
        return False
    if verb.text.lower() == "born":
        return True  # "Ana Lind born"
    if verb.tag == "VBN" and not any(t.lemma == "have" and t.dep == "aux" for t in own):
        return False
    behind = s.tokens[verb.index + 1 : verb.index + 2]
    free = any(
        t.pos in NOMINAL or (verb.lemma in _LIGHT and (t.dep == "advmod" or t.text == "to")) for t in behind
    )
    return not free and not any(t.text in '":“' for t in s.tokens)
