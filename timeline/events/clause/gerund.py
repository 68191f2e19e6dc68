"""Gerunds of what was done, told in the past: "since winning the vote" is "won the vote"."""

from __future__ import annotations

import re

from timeline.events.grammar.labels import AUXILIARIES, HELPERS, SUBJECTS, VERBAL
from timeline.language import Sentence, Token

# The irregular verbs of English that news uses, after the tables of any grammar; a verb with a prefix goes as the verb does.
_IRREGULAR = """
    arise:arose awake:awoke bear:bore beat:beat become:became begin:began bend:bent bet:bet bid:bid bind:bound bite:bit bleed:bled
    blow:blew break:broke breed:bred bring:brought broadcast:broadcast build:built burst:burst buy:bought cast:cast catch:caught
    choose:chose cling:clung come:came cost:cost creep:crept cut:cut deal:dealt dig:dug do:did draw:drew drink:drank drive:drove
    eat:ate fall:fell feed:fed feel:felt fight:fought find:found flee:fled fling:flung fly:flew forbid:forbade forget:forgot
    forgive:forgave freeze:froze get:got give:gave go:went grind:ground grow:grew hang:hung have:had hear:heard hide:hid hit:hit
    hold:held hurt:hurt keep:kept know:knew lay:laid lead:led leave:left lend:lent let:let lie:lay light:lit lose:lost make:made
    mean:meant meet:met overcome:overcame overthrow:overthrew pay:paid put:put quit:quit read:read rid:rid ride:rode ring:rang
    rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set shake:shook shed:shed shine:shone shoot:shot
    shrink:shrank shut:shut sing:sang sink:sank sit:sat sleep:slept slide:slid speak:spoke speed:sped spend:spent spin:spun
    split:split spread:spread spring:sprang stand:stood steal:stole stick:stuck strike:struck strive:strove swear:swore sweep:swept
    swim:swam swing:swung take:took teach:taught tear:tore tell:told think:thought throw:threw undergo:underwent
    understand:understood undertake:undertook upset:upset wake:woke wear:wore weep:wept win:won withdraw:withdrew withhold:withheld
    withstand:withstood write:wrote
"""
# What stands before a gerund of which it is told that it was done, if its clause is of the past.
_DONE = frozenset("after before since".split())
_TIMES = frozenset({"DATE", "TIME"})
_WILL = frozenset({"will", "shall", "'ll", "’ll"})
_OPEN = frozenset("may might must shall should will would".split())
_TABLE = dict(entry.split(":") for entry in _IRREGULAR.split())
_PREFIXED = re.compile(r"^(?:re|un|over|out|mis|fore)-?")
# One vowel and one consonant at the end of one syllable, or of a verb that is stressed there: "stopped", "admitted".
_SHORT = re.compile(r"^(?:qu|[^aeiou])*[aeiou][bdgklmnprtvz]$")
_DOUBLED = frozenset(
    """abet acquit admit allot commit compel confer control deter equip excel expel incur infer occur omit outwit patrol permit prefer propel
    rebel rebut recur refer regret repel submit transfer transmit travel cancel label level model quarrel""".split()
)


def past(lemma: str) -> str:
    """The past of a verb, given in the infinitive and in lower case.

    >>> past("win"), past("rewrite"), past("deny"), past("stop"), past("charge"), past("visit")
    ('won', 'rewrote', 'denied', 'stopped', 'charged', 'visited')
    """
    if lemma in _TABLE:
        return _TABLE[lemma]
    stem = _PREFIXED.sub("", lemma)
    if stem != lemma and stem in _TABLE:
        return lemma.removesuffix(stem) + _TABLE[stem]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if re.search(r"[^aeiou]y$", lemma):
        return f"{lemma[:-1]}ied"
    return f"{lemma}{lemma[-1]}ed" if _SHORT.match(lemma) or lemma in _DOUBLED else f"{lemma}ed"


def done(s: Sentence, verb: Token) -> bool:
    """Whether a gerund tells what was done before or after what its clause tells of the past: "since losing the vote", "before being charged".

    Not where one time is told of both: "died after being hit on Monday".
    """
    above, main = s.tokens[verb.head], _main(s, verb)
    if main is None:
        return False
    helpers = _helpers(s, main)
    past = main.tag == "VBD" or helpers & {"had", "has", "have", "was", "were"}
    if not past or helpers & _OPEN:
        return False
    return above.text.lower() != "after" or verb.index < main.index or _dated(s, main, above)


def of_the_past(s: Sentence, verb: Token) -> bool:
    """Whether a gerund behind a preposition goes with what its clause tells of the past: "was jailed for stealing a boat"."""
    plain = verb.tag == "VBG" and not any(s.tokens[c].dep in HELPERS for c in s.children[verb.index])
    if verb.dep != "pcomp" or not plain or s.tokens[verb.head].text.lower() not in ("after", "by", "for"):
        return False
    main = next((t for t in s.ancestors(verb.index) if t.pos in VERBAL), None)
    return (
        main is not None
        and not _helpers(s, main) & _OPEN
        and (main.tag == "VBD" or bool(_helpers(s, main) & {"had", "was", "were"}))
    )


def ahead(s: Sentence, verb: Token) -> bool:
    """Whether a gerund lies behind what is still to come: "will hand over the keys before leaving"."""
    main = _main(s, verb)
    return (
        main is not None and s.tokens[verb.head].text.lower() == "before" and bool(_helpers(s, main) & _WILL)
    )


def as_finite(s: Sentence, verb: Token, *, plural: bool) -> dict[int, str]:
    """The words of a gerund by their index, as those of the past or, of one `ahead`, of the future: "being charged" is "was charged"."""
    passive = s.child(verb.index, "auxpass")
    out = {c: "" for c in s.children[verb.index] if s.tokens[c].text.lower() == "having"}
    lemma = verb.lemma.lower()
    if passive is None:
        return out | {verb.index: f"will {lemma}" if ahead(s, verb) else past(lemma)}
    helper = "will be" if ahead(s, verb) else "were" if plural else "was"
    return out | {
        passive.index: "",
        verb.index: f"{helper} {verb.text}",
    }  # the gerund may stand before its subject


def _main(s: Sentence, verb: Token) -> Token | None:
    """The verb of the clause of a gerund behind "since", "before" or "after"; None for what is no such gerund."""
    above = s.tokens[verb.head]
    own = [s.tokens[c] for c in s.children[verb.index]]
    gerund = verb.tag == "VBG" or any(t.dep in AUXILIARIES and t.tag == "VBG" for t in own)
    if verb.dep != "pcomp" or above.text.lower() not in _DONE or not gerund or verb.lemma in ("be", "have"):
        return None
    if any(t.dep in SUBJECTS for t in own):
        return None
    return next((t for t in s.ancestors(above.index) if t.pos in VERBAL), None)


def _helpers(s: Sentence, verb: Token) -> set[str]:
    return {s.tokens[c].text.lower() for c in s.children[verb.index] if s.tokens[c].dep in AUXILIARIES}


def _dated(s: Sentence, main: Token, preposition: Token) -> bool:
    """Whether a verb has a time of its own besides what a preposition opens."""
    own = (i for c in s.children[main.index] if c != preposition.index for i in s.subtree(c))
    return any(s.tokens[i].entity in _TIMES for i in own)
