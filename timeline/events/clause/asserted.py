"""Whether a sentence holds what one of its clauses says: not what is denied, asked, supposed or merely feared."""

from __future__ import annotations

from timeline.events.grammar.labels import NOMINAL, RELATIVE, SUBJECTS, VERBAL
from timeline.language import Sentence, Token

CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
_UP = frozenset({"ccomp", "xcomp", "acl", "conj", "csubj", "pcomp"})
# What is said by these is said not to be so; negated it is so.
_DENYING = frozenset("deny doubt dismiss refute reject disprove rebut prevent avoid forbid".split())
_WISHING = frozenset("wish imagine pretend suppose".split())
# What is negated with these is so all the same.
_FACTIVE = frozenset("know realise realize forget notice mention admit acknowledge regret wait".split())
# Nouns whose clause is not said to be so, and such as only "no" makes so.
_UNSURE = frozenset(
    """accusation allegation chance claim concern fear hope idea likelihood notion possibility prospect risk rumor rumour
    speculation suggestion suspicion theory threat worry""".split()
)
# Adjectives that say of a clause that it is not so, and such as say that it is, unless they are negated.
_UNTRUE = frozenset({"doubtful", "false", "impossible", "improbable", "inconceivable", "unlikely", "untrue"})
_TRUE = frozenset({"certain", "clear", "likely", "possible", "probable", "sure", "true"})
_PROOF = frozenset("evidence indication proof reason sign".split())


def asserted(s: Sentence, verb: int) -> bool:
    """Whether what a verb's clause says is held to be so, by the text or by someone it quotes."""
    at = s.tokens[verb]
    for _ in s.tokens:
        mark = s.child(at.index, "mark")
        if (mark is not None and mark.text.lower() in CONDITIONS) or _supposed(s, at):
            return False
        head = s.tokens[at.head]
        bare = at.dep == "relcl" and not any(s.tokens[i].tag in RELATIVE for i in s.subtree(at.index))
        if (at.dep not in _UP and not bare) or head.index == at.index:
            return True  # "claims he fled" may be read as a relative clause, "claims which he denied" is one
        if at.dep != "conj" and _takes_back(s, head):
            return False
        at = head
    return True


def _supposed(s: Sentence, verb: Token) -> bool:
    """Whether a verb is told by its order as a condition: "had the navy left"; but "had not the navy left" tells that it left."""
    subject = s.child(verb.index, *SUBJECTS)
    had = (
        t for t in (s.tokens[c] for c in s.children[verb.index]) if t.text.lower() == "had" and t.dep == "aux"
    )
    before = [t for t in had if subject is not None and t.index < min(s.subtree(subject.index))]
    return any(s.tokens[t.index + 1].dep != "neg" for t in before)


def _takes_back(s: Sentence, above: Token) -> bool:
    """Whether a verb, an adjective or a noun says of the clause below it that it is not so, or may not be."""
    lemma = above.lemma.lower()
    verb = s.tokens[above.head] if (above.pos, above.dep) == ("ADJ", "acomp") else above
    own = [s.tokens[c] for c in s.children[verb.index]]
    no = any(t.dep == "neg" or (t.dep == "det" and t.text.lower() == "no") or _nobody(t) for t in own)
    how = next((t.lemma.lower() for t in own if t.dep == "acomp"), "")
    if how in _UNTRUE:
        return not no
    if verb is not above:
        return no and how in _TRUE
    if above.pos in VERBAL:
        if lemma in _WISHING:
            return True
        return not no if lemma in _DENYING else no and lemma not in _FACTIVE
    denied = above.dep == "dobj" and s.tokens[above.head].lemma.lower() in _DENYING
    return above.pos in NOMINAL and (lemma in _UNSURE or denied or (no and lemma in _PROOF))


def _nobody(token: Token) -> bool:
    """ "None of this is to say that …", "nobody thinks that …"."""
    return token.dep == "nsubj" and token.text.lower() in ("nobody", "none", "nothing")


def conditional(s: Sentence, clause: Token) -> bool:
    """Whether a clause is the condition of the one it hangs from: "if the dam breaks"."""
    mark = s.child(clause.index, "mark")
    return clause.dep == "advcl" and mark is not None and mark.text.lower() in ("if", "unless")
